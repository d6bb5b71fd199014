"""Drawing the pages of the window into pictures, as they are once everything has been worked out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QThreadPool, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import open_project
from annotator.display import FONTS
from annotator.errors import ExpectedError
from annotator.gui import language as languages
from annotator.gui import theme as themes
from annotator.gui.panes.recent import Recent
from annotator.gui.text.ahead import Ahead
from annotator.gui.text.minimap import Minimap
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.model.annotation import Annotation
from annotator.store.queries.people import annotator_called, annotators
from annotator.store.queries.work import counts

PATIENCE_MS = 300_000
LAYOUTS = 3  # rounds of events: a size asks for a layout, which may ask for another
VISITOR = "Visitor"


def draw_pages(
    project: Path,
    out: Path,
    *,
    listed: Recent,
    size: tuple[int, int],
    theme: str,
    language: str,
    name: str | None,
) -> list[Path]:
    """Draw start page, workspace and agreement page, and return the files.

    Where agreement is closed to the person shown, its page is left out and that is said.
    """
    app = QApplication.instance() or QApplication(["annotator"])
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)  # a caret that blinks would make two pictures of one page differ
    if not QFontDatabase.families():
        raise ExpectedError(
            "No fonts are installed, so every letter would be a box. "
            f"On Debian this line brings some, as root: apt-get install {' '.join(FONTS)}"
        )
    settings.change(theme=theme, language=language)
    languages.apply(app, language)
    themes.apply(app, themes.THEMES[theme])
    window = Window()
    window.resize(*size)
    window.show()
    try:
        return list(_pages(window, project, out, listed, somebody(project, name)))
    finally:
        QThreadPool.globalInstance().waitForDone()  # what still reads the project must not lose it
        window.close()


def somebody(project: Path, name: str | None) -> str:
    """Return the id of the person named, else of who has most to show; a project without people gets one.

    Most to show has the busiest of those who see everybody's work, else the busiest of all.
    """
    runner = open_project(project, device="pictures")
    try:
        if name is not None:
            return runner.read(annotator_called, name).id
        people, labels = runner.read(annotators), runner.read(counts)
        if not people:
            return str(runner.run(AddAnnotator(VISITOR, "lead")).answer.id)
        return max(people, key=lambda one: (one.sees_all, labels.get(one.id, (0, 0))[0], one.id)).id
    finally:
        runner.database.close()


def _pages(window: Window, project: Path, out: Path, listed: Recent, person: str) -> Iterator[Path]:
    """Draw one page after the other; yield the files."""
    window.start.show_recent([listed])
    yield _draw(window, out / "start.png")
    window.open_project(project, person)
    if window.project is None:
        raise ExpectedError(f"{listed.path} cannot be shown.")
    _show_a_label(window.project.workspace)
    yield _draw(window, out / "workspace.png")
    if window.show_agreement():
        yield _draw(window, out / "agreement.png")
    else:
        sys.stderr.write("The agreement of this project is closed to the person shown, so it is not drawn.\n")


def _show_a_label(workspace: Workspace) -> None:
    """Choose a label for the inspector to show: one that points at another, in a comment, if there is one."""
    desk = workspace.desk
    places = {text: place for place, text in enumerate(desk.texts)}
    pointing = {one.id for one in desk.pointing()}

    def worth(one: Annotation) -> tuple[object, ...]:
        in_article = desk.texts[one.text].kind == "article"
        return one.id not in pointing, in_article, not one.spans, places[one.text], one.start, one.id

    if labels := [one for text in desk.texts for one in desk.annotations(text)]:
        workspace.labelling.choose(min(labels, key=worth).id)


def _draw(window: Window, file: Path) -> Path:
    """Write the window into a file as soon as nothing is under way."""
    _settle(window)
    if not window.grab().save(str(file), "PNG"):
        raise ExpectedError(f"{file} cannot be written. Choose a folder with room that you may write to.")
    return file


def _settle(window: Window) -> None:
    """Let events be handled until the window is not busy and has nothing left to lay out."""
    patience = QDeadlineTimer(PATIENCE_MS)
    alarm = QTimer()  # wakes the loop up where nothing else does
    alarm.start(1000)
    while window.is_busy() or _unfinished(window):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if patience.hasExpired():
            raise ExpectedError(f"The page was not finished after {PATIENCE_MS // 1000} seconds.")
    for _ in range(LAYOUTS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def _unfinished(window: Window) -> bool:
    """Tell whether texts are laid out ahead or maps of labels worked out in quiet moments."""
    ahead = any(one.is_busy() for one in window.findChildren(Ahead))
    return ahead or any(one.is_busy() for one in window.findChildren(Minimap))
