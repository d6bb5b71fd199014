"""What the window does when things come late, go away, or go wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.actions.annotating import AddAnnotation
from annotator.actions.people import AddAnnotator
from annotator.actions.policies import SetPolicy
from annotator.actions.projects import Release, create_project, open_project
from annotator.codebook.reading import default_codebook
from annotator.gui import dossier as dossiers
from annotator.gui import whereabouts
from annotator.gui.window import Window
from annotator.gui.working import Work
from annotator.jobs.importing import import_sources
from annotator.model.policy import Policy
from annotator.model.span import Span
from annotator.store.queries.uses import Use
from tests.gui.driving import shown

PAGES = Path(__file__).parents[1] / "data"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "two.annot"
    runner = create_project(path, default_codebook(), title="Two", device="d")
    runner.run(AddAnnotator("Lea", "lead"))
    runner.run(AddAnnotator("Ann", "annotator"))
    other = tmp_path / "second.txt"
    other.write_text((PAGES / "night-bus.txt").read_text("utf-8").replace("Night Bus", "Day Bus"), "utf-8")
    import_sources(runner, [PAGES / "night-bus.txt", other])
    runner.database.close()
    return path


@pytest.fixture
def window(qtbot, project: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, project, "Lea") as made:
        yield made


def rows(window: Window) -> list[str]:
    assert window.project is not None
    return [row.id for row in window.project.workspace.discussions.model.rows]


def on_desk(window: Window) -> str | None:
    assert window.project is not None
    discussion = window.project.desk.discussion
    return discussion.id if discussion else None


def test_of_two_large_discussions_the_one_chosen_last_is_opened(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    first, second = rows(window)
    for wanted in (second, first, second):
        window.project.workspace.open_discussion(wanted)
    qtbot.waitUntil(lambda: not window.is_busy() and on_desk(window) == second, timeout=5000)
    assert window.project.workspace.reading.isEnabled()


def test_a_case_in_a_large_discussion_is_shown_once_it_is_there(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    second = rows(window)[1]
    desk = window.project.desk
    text = desk.read(second).discussion.texts[3].id
    window.project.open_case(second, text, tuple(desk.people))
    qtbot.waitUntil(lambda: on_desk(window) == second, timeout=5000)
    current = window.project.workspace.reading.current()
    assert current is not None
    assert current.id == text


def test_a_small_discussion_chosen_while_a_large_one_is_read_can_be_worked_on(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    assert window.project is not None
    space = window.project.workspace
    first, second = rows(window)
    monkeypatch.setattr(
        space.discussions, "comments", lambda wanted: dossiers.LARGE if wanted == second else 1
    )
    space.open_discussion(second)
    assert not space.reading.isEnabled()
    space.open_discussion(first)
    assert space.reading.isEnabled()
    assert on_desk(window) == first
    qtbot.waitUntil(lambda: all(work.is_over for work in space.bringing.findChildren(Work)), timeout=5000)
    qtbot.wait(0)
    assert on_desk(window) == first


def test_what_is_done_to_a_large_discussion_while_it_is_read_is_shown(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    space, desk = window.project.workspace, window.project.desk
    second = rows(window)[1]
    text = desk.read(second).discussion.texts[0].id
    space.open_discussion(second)
    for work in space.bringing.findChildren(Work):
        work.wait()
    added = desk.bridge.ask(AddAnnotation("claim", "claim.fact", text, (Span(0, 4),)))
    qtbot.waitUntil(lambda: desk.annotation(added.id) is not None, timeout=5000)
    assert on_desk(window) == second


def test_an_annotation_in_another_large_discussion_is_chosen_once_it_is_there(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    desk = window.project.desk
    second = rows(window)[1]
    text = desk.read(second).discussion.texts[0].id
    added = desk.bridge.ask(AddAnnotation("claim", "claim.fact", text, (Span(0, 4),)))
    window.project.workspace.uses.wanted.emit(Use(added, second, "Day Bus", "its words"))
    qtbot.waitUntil(lambda: on_desk(window) == second, timeout=5000)
    assert desk.focused == added.id


def test_a_discussion_read_under_another_policy_is_read_again(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    space, desk = window.project.workspace, window.project.desk
    second = rows(window)[1]
    space.open_discussion(second)
    for work in space.bringing.findChildren(Work):
        work.wait()
    desk.bridge.ask(SetPolicy(Policy(authors="hidden")))
    qtbot.waitUntil(lambda: on_desk(window) == second, timeout=5000)
    assert {text.author for text in desk.texts.values()} == {None}


def test_a_discussion_that_cannot_be_opened_leaves_the_window_usable(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    assert window.project is not None
    before = on_desk(window)
    monkeypatch.setattr(window.project.workspace.discussions, "comments", lambda _: 5)
    window.project.workspace.open_discussion("gone")
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=5000)
    assert window.project.workspace.reading.isEnabled()
    assert on_desk(window) == before


def test_undoing_an_import_clears_the_desk_and_redoing_brings_it_back(window: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    assert window.files is not None
    assert window.project is not None
    window.files.import_files([str(PAGES.parent.parent / "resources/sample/pages")])
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=10_000)
    assert len(rows(window)) == 5
    new = next(one for one in rows(window) if "Bus" not in title(window, one))
    window.project.workspace.open_discussion(new)
    assert window.project.desk.bridge.undo()
    assert len(rows(window)) == 2
    assert on_desk(window) is None
    window.project.desk.bridge.poll()
    assert window.project.desk.bridge.redo()
    assert len(rows(window)) == 5


def title(window: Window, wanted: str) -> str:
    assert window.project is not None
    return next(row.title for row in window.project.workspace.discussions.model.rows if row.id == wanted)


def test_the_list_shows_what_was_imported_also_in_a_narrow_window_and_undo_names_it(
    window: Window,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    assert window.files is not None
    assert window.project is not None
    window.resize(1200, 760)
    found = window.project.workspace.discussions
    assert not found.isVisible()
    window.files.import_files([str(PAGES / "pages" / "quotes.txt")])
    qtbot.waitUntil(lambda: not window.is_busy())
    assert found.isVisible()
    assert "School Gets a Garden" in [row.title for row in found.model.rows]
    window.project.desk.bridge.undo()
    assert window.status_line.saved.text() == "Undone: Import · saved"


def test_an_import_that_is_left_behind_opens_nothing_and_says_nothing(
    window: Window,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    assert window.files is not None
    assert window.project is not None
    opened: list[object] = []
    monkeypatch.setattr(whereabouts, "open_imported", lambda *about: opened.append(about))
    window.files.import_files([str(PAGES.parent.parent / "resources/sample/pages")])
    said: list[str] = []
    window.files.said.connect(lambda sentence, _: said.append(sentence))
    window.show_start()
    qtbot.wait(1)
    assert (opened, said) == ([], [])
    assert window.pages.currentWidget() is window.start


def test_a_release_that_is_withdrawn_closes_what_was_open(window: Window, project: Path) -> None:
    window.release(True)
    window.open_project(project, "Ann")
    assert window.project is not None
    desk = window.project.desk
    desk.show_people(desk.people)
    assert len(desk.shown) == 2
    assert window.show_agreement()
    other = open_project(project, device="d2")
    other.run(Release(open=False))
    other.database.close()
    desk.bridge.poll()
    assert desk.shown == (desk.person.id,)
    assert window.project.pages.currentWidget() is window.project.workspace


def test_a_job_that_fails_by_a_fault_says_so_and_is_over(qtbot) -> None:  # type: ignore[no-untyped-def]
    def fails(_: Callable[[int, int, str], None]) -> None:
        raise OSError("name too long")

    work = Work(fails)
    with qtbot.captureExceptions(), qtbot.waitSignal(work.refused, timeout=3000) as said:
        work.start()
    work.wait()
    assert "fault of the program" in said.args[0]
