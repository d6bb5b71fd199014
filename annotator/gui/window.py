"""The window: which page is shown, the menus with their keys, and the line that says what is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from annotator import settings
from annotator.gui import language
from annotator.gui import theme as themes
from annotator.gui.entrance import Entrance
from annotator.gui.menus import Menus
from annotator.gui.panes.identity import IdentityPage
from annotator.gui.panes.start_page import StartPage
from annotator.gui.panes.warning_page import WarningPage
from annotator.gui.status_line import StatusLine
from annotator.gui.wishes.granting import Wishes

if TYPE_CHECKING:  # loaded with the first project: the window is painted before the store is there
    from annotator.gui.file_work import FileWork
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.timing.shown import TimeShown

SUFFIX = ".annot"
FRAME = (8, 40)  # pixels that the desktop may put around a window: its size is known too late


class Window(QMainWindow):
    """Shows the start page, the question who one is, or a project; holds at most one project open."""

    language_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.settings = settings.load()
        language.ensure(self.settings.language)
        self.theme = themes.chosen(self.settings.theme)
        self.project: ProjectPage | None = None
        self.files: FileWork | None = None
        self.time: TimeShown | None = None
        self._made: QWidget | None = None
        self.pages = QStackedWidget()
        self.start = StartPage()
        self.identity = IdentityPage()
        self.warning = WarningPage()
        for page in (self.start, self.identity, self.warning):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.status_line = StatusLine(self.statusBar())
        self.entrance: Entrance = Entrance(self)
        self.wishes: Wishes = Wishes(self)
        self.menus = Menus(self)
        self._connect()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 560)
        if not self.restoreGeometry(QByteArray.fromHex(self.settings.geometry.encode())):
            room = self.screen().availableSize() - QSize(*FRAME)
            self.resize(QSize(1280, 800).boundedTo(room))
        self.show_start()

    # ---- pages

    def show_start(self) -> None:
        """Show the start page; a project that is open is closed."""
        self.entrance.close_project()
        known = settings.load()
        self.start.show_recent(known.recent, known.titles)
        self.pages.setCurrentWidget(self.start)
        self.setWindowTitle("Annotator")
        self.status_line.show_project(False)
        self.show_wishes()

    def open_project(self, path: str | Path, as_name: str | None = None) -> None:
        """Open a project file; asks who one is where that is not known."""
        self.entrance.open_project(path, as_name)

    def make_project(self, path: str, title: str, codebook: str) -> None:
        """Make a project and open it."""
        self.entrance.make_project(path, title, codebook)

    def open_sample(self, as_name: str | None = None) -> None:
        """Open a fresh copy of the sample project, which is made beside the window."""
        self.entrance.open_sample(as_name)

    def place(self) -> tuple[Path | None, str | None]:
        """Return the project that is open, and the name of who is at work."""
        return self.entrance.place()

    def show_page(self, page: QWidget) -> None:
        """Show a page that was just made: in the open project, else in place of the start page."""
        if self.project is not None and self.pages.currentWidget() is self.project:
            self.project.show_page(page)
            return
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._made = page
        page.setFocus()

    def leave_page(self) -> None:
        """Go back from such a page."""
        if self.project is not None:
            self.project.show_reading()
        else:
            self.show_start()

    def _drop_page(self) -> None:
        """Let go of a page that was made to be shown once."""
        former, self._made = self._made, None
        if former is not None:
            self.pages.removeWidget(former)
            former.deleteLater()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def show_agreement(self) -> bool:
        """Show the agreement of the open project."""
        return self.project is not None and self.project.show_agreement()

    def is_busy(self) -> bool:
        """Tell whether something is being worked out that will change what is shown."""
        page = self.project.agreement if self.project else None
        if self.entrance.making.work is not None or (self.project is not None and self.project.is_reading()):
            return True
        working = self.files is not None and self.files.work is not None
        return working or (page is not None and page.busy)

    # ---- wishes of the menus

    def toggle_theme(self) -> None:
        """Go from light to dark or back, in high contrast as without it, and remember it."""
        self.choose_theme(themes.opposite(self.theme).name)

    def choose_theme(self, name: str) -> None:
        """Take on the theme of a setting and remember it; 'system' follows the desktop from now on."""
        settings.change(theme=name)
        self.set_theme(themes.chosen(name))

    def choose_language(self, name: str) -> None:
        """Remember the language of a setting, and ask for a window in it."""
        settings.change(language=name)
        self.language_chosen.emit()

    def _follow_desktop(self) -> None:
        if settings.load().theme == "system":
            self.set_theme(themes.system())

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self.theme = theme
        app = QApplication.instance()
        if isinstance(app, QApplication):
            themes.apply(app, theme)
        if self.project is not None:
            self.project.set_theme(theme)

    def release(self, open_: bool) -> None:
        """Let annotators see agreement and each other's work, or not."""
        from annotator.actions.projects import Release

        if self.project is not None:
            self.project.desk.bridge.ask(Release(open_))
            said = self.tr("Open to annotators: agreement and everybody's work.")
            self.tell(said if open_ else self.tr("Closed to annotators: agreement and others' work."))

    def tell(self, sentence: str, details: str = "") -> None:
        """Show a sentence in the one place for sentences; its tool tip has the details."""
        self.status_line.tell(self.wishes.keymap.renamed(sentence), details)
        if self.pages.currentWidget() is self.start:
            self.start.show_trouble(sentence)

    def show_wishes(self) -> None:
        """Give menus and keys what belongs to the open project, or to none."""
        self.wishes.show_codebook(self.project.desk.codebook if self.project else None)
        self.menus.show_project(self.project)

    # ---- Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def take_files(self, files: list[str]) -> None:
        """Open a project that was dropped, or import the pages that were."""
        projects = [file for file in files if file.endswith(SUFFIX)]
        if projects:
            self.open_project(projects[0])
        elif self.files is None:
            self.tell(self.tr("Open a project first; then drop pages on it."))
        else:
            self.files.import_files(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.entrance.making.finish()
        settings.change(geometry=bytes(self.saveGeometry().toHex().data()).decode())
        self.entrance.close_project()
        event.accept()

    # ---- building

    def _connect(self) -> None:
        self.pages.currentChanged.connect(self._drop_page)
        self.start.asking.connect(self.show_start)
        self.start.open_requested.connect(self.open_project)
        self.start.new_requested.connect(self.make_project)
        self.start.sample_requested.connect(self.open_sample)
        self.start.files_dropped.connect(self.take_files)
        self.start.removed.connect(self._forget)
        self.identity.left.connect(self.show_start)
        self.warning.left.connect(self.show_start)
        self.warning.accepted.connect(self.entrance.warned)
        self.identity.chosen.connect(self.entrance.enter)
        self.identity.created.connect(self.entrance.create_person)

    def _forget(self, path: str) -> None:
        known = settings.change(recent=tuple(one for one in settings.load().recent if one != path))
        self.start.show_recent(known.recent, known.titles)
