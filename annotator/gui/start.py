"""Starting the window: the application, the theme, and what is opened first."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import __version__, settings
from annotator.errors import ExpectedError, shortened
from annotator.gui import theme as themes
from annotator.gui.window import Window


def last_resort(window: Window) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is done with a fault of the program: its report into a file, a sentence into the window."""

    def report(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, ExpectedError):  # a question that could not be answered, as of a locked file
            window.tell(str(error))
            return
        text = "".join(traceback.format_exception(kind, error, where))
        sys.stderr.write(text)
        path: Path | None = settings.folder() / "last-error.txt"
        try:
            settings.folder().mkdir(parents=True, exist_ok=True)
            (settings.folder() / "last-error.txt").write_text(
                f"annotator {__version__}, Python {sys.version}\n{text}", encoding="utf-8"
            )
        except OSError:
            path = None
        place = f" The report is in {path}." if path else ""
        window.tell(
            f"A fault of the program: {shortened(str(error))}. What was called saved is saved.{place}"
        )

    return report


def run(project: str | None, as_name: str | None, sample: bool) -> int:
    """Show the window until it is closed; return the exit status.

    The window is painted before a project is opened, so that the store is loaded behind it.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a Qt application without windows is running already")
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    themes.apply(app, themes.chosen(settings.load().theme))
    window = Window()
    sys.excepthook = last_resort(window)
    window.show()
    app.processEvents()
    if sample:
        QTimer.singleShot(0, lambda: window.open_sample(as_name))
    elif project is not None:
        QTimer.singleShot(0, lambda: window.open_project(project, as_name))
    return app.exec()
