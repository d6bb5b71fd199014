"""Starting the window: the application, language and theme, and what is opened first."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator import __version__, settings
from annotator.errors import ExpectedError, shortened
from annotator.gui import language
from annotator.gui import theme as themes
from annotator.gui.refusals import refusal
from annotator.gui.window import Window


class Start:
    """Holds the window; a language that is chosen takes effect at once, in a window made anew."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.window = self._made()

    def _made(self) -> Window:
        language.apply(self.app, settings.load().language)
        window = Window()
        window.language_chosen.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        return window

    def _renew(self) -> None:
        """Put a window in the chosen language where the old one was, with the same project."""
        from annotator.gui.panes.settings_page import SettingsPage

        before = self.window
        project, name = before.place()
        chosen_there = any(page.isVisible() for page in before.findChildren(SettingsPage))
        settings.change(geometry=bytes(before.saveGeometry().toHex().data()).decode())
        self.window = self._made()
        self.window.show()
        before.close()
        before.deleteLater()
        if project is not None:
            self.window.open_project(project, name)
        if chosen_there:
            self.window.wishes.ask("settings")
            QApplication.processEvents()  # the page is laid out before its part is scrolled to
            for page in self.window.findChildren(SettingsPage):
                page.show_language()


def last_resort(
    start: Start,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is done with a fault of the program: its report into a file, a sentence into the window."""

    def report(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if isinstance(error, ExpectedError):  # a question that could not be answered, as of a locked file
            start.window.tell(refusal(error))
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
        translate = QCoreApplication.translate
        words = translate("Start", "A fault of the program: {0}. What was called saved is saved.")
        place = translate("Start", "The report is in {0}.").format(path) if path else ""
        start.window.tell(f"{words.format(shortened(str(error)))} {place}".strip())

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
    start = Start(app)
    sys.excepthook = last_resort(start)
    start.window.show()
    app.processEvents()
    if sample:
        QTimer.singleShot(0, lambda: start.window.open_sample(as_name))
    elif project is not None:
        QTimer.singleShot(0, lambda: start.window.open_project(project, as_name))
    return app.exec()
