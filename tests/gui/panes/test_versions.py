"""A label that two copies changed apart: the window says so where the label is, and one press settles it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation
from annotator.actions.merging import MergeCopy
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project, open_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook
from annotator.gui import desk
from annotator.gui.panes.versions import Versions
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.annotation import Annotation
from annotator.model.span import Span
from annotator.store.queries import corpus, work
from tests.gui.driving import CONTROL, SHIFT, press, workspace

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a project where Ann called the same words a value here and a policy in a copy."""
    here, there = tmp_path / "bus.annot", tmp_path / "copy.annot"
    runner = create_project(here, default_codebook(), title="Bus", device="one")
    lena = runner.run(AddAnnotator("Lena", "lead")).answer
    ann = runner.run(AddAnnotator("Ann", "annotator")).answer
    import_sources(runner, [PAGE])
    runner.annotator = ann.id
    (found,) = runner.read(corpus.discussions)
    text = runner.read(corpus.discussion, found.id).texts[0].id
    label = runner.run(AddAnnotation("claim", "claim.fact", text, (Span(0, 5),))).answer
    shutil.copyfile(here, there)
    runner.run(ChangeAnnotation(replace(label, label="claim.value")))
    copy = open_project(there, device="two", annotator=ann.id)
    copy.run(ChangeAnnotation(replace(label, label="claim.policy")))
    copy.close()
    runner.annotator = lena.id
    runner.run(MergeCopy(there))
    runner.close()
    return here


@pytest.fixture
def window(qtbot) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()


def chosen(window: Window, path: Path, name: str) -> Versions:
    """Open the project and choose the label."""
    window.open_project(path, name)
    assert window.project is not None
    desk = window.project.desk
    desk.show_people(desk.people)
    (label,) = desk.bridge.read(work.conflicts)
    window.project.workspace.labelling.choose(label)
    return window.project.workspace.inspector.versions


@pytest.mark.parametrize("wanted", ["Value", "Policy"])
def test_whoever_put_the_label_chooses_the_version_that_holds(
    window: Window, path: Path, wanted: str
) -> None:
    shown = chosen(window, path, "Ann")
    assert shown.isVisible()
    assert sorted(one.text().split(" ")[0] for one in shown.buttons) == ["Policy", "Value"]
    button = next(one for one in shown.buttons if one.text().startswith(wanted))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    assert window.project is not None
    assert window.project.desk.bridge.read(work.conflicts) == []
    assert window.project.workspace.inspector._title.text() == f"Claim: {wanted}"


def test_others_see_that_it_waits(window: Window, path: Path) -> None:
    shown = chosen(window, path, "Lena")
    assert shown.isVisible()
    assert "whoever put it" in shown.sentence.text()
    assert not any(one.isEnabled() for one in shown.buttons)


def test_they_are_counted_for_the_whole_project_and_walked_until_all_are_settled(
    window: Window,
    path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    window.open_project(path, "Ann")
    space = workspace(window)
    qtbot.waitUntil(lambda: bool(space.contested.found) and window.isActiveWindow())
    assert space.contested.isVisible()
    assert space.contested._words.text() == "1 label of the project with two versions"
    press(window, Qt.Key.Key_V, modifiers=CONTROL | SHIFT)
    assert space.desk.focused == space.contested.found[0].id
    QTest.mouseClick(space.inspector.versions.buttons[0], Qt.MouseButton.LeftButton)
    assert not space.contested.isVisible()
    press(window, Qt.Key.Key_V, modifiers=CONTROL | SHIFT)
    assert window.status_line.notice.text() == "No label has two versions."


def test_who_leads_is_shown_those_of_others(
    window: Window,
    path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    window.open_project(path, "Lena")
    space = workspace(window)
    qtbot.waitUntil(lambda: bool(space.contested.found))
    assert space.desk.annotation(space.contested.found[0].id) is None
    QTest.mouseClick(space.contested.button, Qt.MouseButton.LeftButton)
    assert space.desk.focused == space.contested.found[0].id
    assert space.inspector.versions.isVisible()


def test_those_of_others_are_shown_once_their_work_was_read_beside_the_window(
    window: Window,
    path: Path,
    qtbot,  # type: ignore[no-untyped-def]
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.open_project(path, "Lena")
    space = workspace(window)
    qtbot.waitUntil(lambda: bool(space.contested.found))
    monkeypatch.setattr(desk, "LARGE", 1)
    space.contested.next()
    assert space.desk.reading is not None
    qtbot.waitUntil(lambda: space.desk.focused == space.contested.found[0].id)


def test_they_appear_when_another_program_merges_a_copy(
    window: Window,
    path: Path,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    window.open_project(path, "Ann")
    space = workspace(window)
    qtbot.waitUntil(lambda: bool(space.contested.found))
    QTest.mouseClick(space.contested.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(space.inspector.versions.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not space.contested.found)
    here = space.desk.annotation(space.desk.focused)
    assert here is not None
    there = open_project(path.parent / "copy.annot", device="two", annotator=here.annotator)
    there.run(ChangeAnnotation(replace(work_of(there, here.id), label="claim.testimony")))
    there.close()
    other = open_project(path, device="three", annotator=here.annotator)
    other.run(MergeCopy(path.parent / "copy.annot"))
    other.close()
    space.desk.bridge.poll()
    qtbot.waitUntil(lambda: bool(space.contested.found))
    assert space.contested.isVisible()


def work_of(runner: Runner, wanted: str) -> Annotation:
    return runner.read(work.annotation, wanted)
