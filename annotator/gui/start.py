"""Starting the window: the application, the theme, and what is opened first."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui import theme as themes
from annotator.gui.window import Window


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
    window.show()
    if sample:
        QTimer.singleShot(0, lambda: window.open_sample(as_name))
    elif project is not None:
        QTimer.singleShot(0, lambda: window.open_project(project, as_name))
    return app.exec()
