"""Who sees what: annotators their own work alone until the lead releases the rest; any codebook works."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator import paths
from annotator.actions.annotating import AddAnnotation
from annotator.actions.people import AddAnnotator
from annotator.actions.policies import SetPolicy
from annotator.actions.projects import Release, create_project, open_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook, read_codebook
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.policy import Policy
from annotator.model.span import Span
from annotator.store.queries.corpus import discussion, discussions
from annotator.store.queries.people import annotator_called

PAGE = Path(__file__).parents[1] / "data" / "night-bus.txt"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project in which Lea, the lead, has marked two words of the article."""
    path = tmp_path / "bus.annot"
    runner = create_project(path, default_codebook(), title="Bus", device="d")
    lead = runner.run(AddAnnotator("Lea", "lead")).answer
    runner.run(AddAnnotator("Ann", "annotator"))
    import_sources(runner, [PAGE])
    runner.annotator = lead.id
    runner.run(AddAnnotation("claim", "claim.fact", article_of(runner), (Span(0, 13),)))
    runner.database.close()
    return path


@pytest.fixture
def window(qtbot) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


def article_of(runner: Runner) -> str:
    found = runner.read(discussions)[0].id
    return runner.read(discussion, found).texts[0].id


def labels_shown(window: Window) -> list[str]:
    assert window.project is not None
    desk = window.project.desk
    return [one.label for text in desk.texts for one in desk.annotations(text)]


def test_an_annotator_sees_no_work_but_their_own(window: Window, project: Path) -> None:
    window.open_project(project, "Ann")
    assert window.project is not None
    assert labels_shown(window) == []
    window.project.desk.show_people(window.project.desk.people)
    assert labels_shown(window) == []
    assert not window.project._people.isVisible()


def test_agreement_stays_closed_to_an_annotator_until_the_lead_releases_it(
    window: Window, project: Path
) -> None:
    window.open_project(project, "Ann")
    assert window.project is not None
    assert not window.show_agreement()
    assert "closed until the project lead releases" in window.status_line.notice.text()
    other = open_project(project, device="d2")
    other.run(Release(open=True))
    other.database.close()
    window.project.desk.bridge.poll()
    assert window.show_agreement()
    window.project.desk.show_people(window.project.desk.people)
    assert labels_shown(window) == ["claim.fact"]


def test_a_lead_sees_everybodys_work_and_may_release_it(window: Window, project: Path) -> None:
    window.open_project(project, "Lea")
    assert window.project is not None
    assert labels_shown(window) == ["claim.fact"]
    assert window.wishes.why_not(window.wishes.row("project.release")) == ""
    window.release(True)
    assert window.project.desk.released


def test_choosing_whose_work_is_shown_changes_what_is_drawn(window: Window, project: Path) -> None:
    window.open_project(project, "Lea")
    assert window.project is not None
    desk, reading = window.project.desk, window.project.workspace.reading
    article = next(iter(desk.texts))
    ann = next(one for one in desk.people.values() if one.name == "Ann")
    other = open_project(project, device="d2", annotator=ann.id)
    other.run(AddAnnotation("claim", "claim.value", article, (Span(14, 17),)))
    other.database.close()
    desk.bridge.poll()
    assert [mark.owner for mark in reading.article.marks(article)] == [""]
    desk.show_people([ann.id])
    assert sorted(mark.owner for mark in reading.article.marks(article)) == ["Ann", "Lea"]
    desk.show_people(())
    assert [mark.owner for mark in reading.article.marks(article)] == [""]


def test_an_annotator_cannot_export_everybodys_work_before_the_release(
    window: Window, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked for a file"))
    window.open_project(project, "Ann")
    assert window.files is not None
    window.files.ask_export()
    assert "opens with the lead's release" in window.status_line.notice.text()


@pytest.mark.parametrize(("name", "named"), [("Ann", False), ("Lea", True)])
def test_where_authors_are_hidden_an_annotators_export_does_not_name_them(
    window: Window, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, named: bool
) -> None:
    lead = open_project(project, device="d2")
    lead.annotator = lead.read(annotator_called, "Lea").id
    lead.run(SetPolicy(Policy(authors="replaced")))
    lead.run(Release(True))
    authors = {text.author for text in lead.read(discussion, lead.read(discussions)[0].id).texts} - {None}
    lead.close()
    out = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "*.jsonl"))
    window.open_project(project, name)
    assert window.files is not None
    window.files.ask_export()
    assert window.files.work is not None
    window.files.work.wait()
    written = {text["author"] for text in json.loads(out.read_text("utf-8"))["texts"]} - {None}
    assert (written == authors) is named
    assert bool(written & authors) is named


def test_a_second_window_on_one_project_is_refused_with_who_and_where(
    window: Window, project: Path, qtbot
) -> None:  # type: ignore[no-untyped-def]
    window.open_project(project, "Lea")
    second = Window()
    qtbot.addWidget(second)
    second.show()
    second.open_project(project, "Ann")
    assert second.project is None
    assert "open in" in second.status_line.notice.text()
    second.close()


def test_a_project_with_another_codebook_has_its_layers_keys_and_labels(
    window: Window, tmp_path: Path, qtbot
) -> None:  # type: ignore[no-untyped-def]
    book = paths.resource("codebooks", "minimal.yaml")
    path = tmp_path / "small.annot"
    runner = create_project(path, read_codebook(book), title="Small", device="d")
    runner.run(AddAnnotator("Lea", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    window.open_project(path, "Lea")
    assert window.project is not None
    workspace = window.project.workspace
    desk = workspace.desk
    layer = desk.codebook.layers[0]
    view = workspace.reading.article
    view.setFocus()
    view.set_selection(next(iter(desk.texts)), 0, 7)
    QTest.keyClicks(view, layer.labels[0].key)
    stance = next(one for one in desk.codebook.layers if one.kind == "stance")
    QTest.keyClick(view, getattr(Qt.Key, f"Key_{stance.switch_key}"))
    thread = workspace.reading.thread_view
    workspace.reading.reveal(thread.texts()[0].id)
    QTest.keyClicks(thread, stance.labels[0].key)
    assert labels_shown(window) == [layer.labels[0].id, stance.labels[0].id]
