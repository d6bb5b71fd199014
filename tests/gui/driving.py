"""A real window on a page of four comments, and what a hand does in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.jobs.importing import import_sources
from annotator.model.annotation import Annotation

PAGE = Path(__file__).parents[1] / "data" / "night-bus.txt"
NO, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


@contextmanager
def shown(qtbot, path: Path, name: str = "", size: tuple[int, int] = (1280, 800)) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    """Show a window in which somebody has a project open, or (without a name) the start page."""
    made = Window()
    qtbot.addWidget(made)
    made.resize(*size)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    if name:
        made.open_project(path, name)
    yield made
    made.close()


def bus_project(folder: Path) -> Path:
    """Make a project with the page, whose lead is Mira."""
    runner = create_project(folder / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    return folder / "bus.annot"


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, bus_project(tmp_path), "Mira") as made:
        yield made


def workspace(window: Window) -> Workspace:
    assert window.project is not None
    return window.project.workspace


def press(window: Window, *keys: str | int, modifiers: Qt.KeyboardModifier = NO) -> None:
    """Press keys in whatever has the keyboard: a text is typed, a key code is pressed."""
    for key in keys:
        target = window.focusWidget() or workspace(window).reading.active
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifiers)
        else:
            QTest.keyClick(target, key, modifiers)


def text_id(window: Window, author: str | None) -> str:
    desk = workspace(window).desk
    return next(text.id for text in desk.texts.values() if text.author == author)


def select(window: Window, author: str | None, words: str) -> None:
    wanted = text_id(window, author)
    start = workspace(window).desk.texts[wanted].text.index(words)
    view = workspace(window).reading.view_of(wanted)
    view.setFocus()
    view.set_selection(wanted, start, start + len(words))


def own(window: Window, author: str | None) -> list[Annotation]:
    return list(workspace(window).desk.own(text_id(window, author)))


def words_of(window: Window, one: Annotation) -> list[str]:
    body = workspace(window).desk.texts[one.text].text
    return [body[start:end] for start, end in one.spans]


def selected(window: Window) -> str:
    found = workspace(window).reading.words()
    return "" if found is None else workspace(window).desk.texts[found[0]].text[slice(*found[1])]


def labels_of(window: Window, author: str | None) -> list[tuple[str, str]]:
    return [(one.label, " … ".join(words_of(window, one))) for one in own(window, author)]


def go_to(window: Window, author: str) -> None:
    workspace(window).reading.reveal(text_id(window, author))
