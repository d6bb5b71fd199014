"""The window: which page is shown, the menus with their keys, and the line that says what is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from annotator import settings
from annotator.errors import ExpectedError
from annotator.gui import theme as themes
from annotator.gui.menus import Menus
from annotator.gui.panes.identity import IdentityPage
from annotator.gui.panes.start_page import StartPage
from annotator.gui.status_line import StatusLine
from annotator.gui.wishes.granting import Wishes
from annotator.model.change import Change

if TYPE_CHECKING:  # loaded with the first project: the window is painted before the store is there
    from annotator.gui.desk import Desk
    from annotator.gui.file_work import FileWork
    from annotator.gui.opening import OpenProject
    from annotator.gui.panes.discussions import DiscussionList
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.timing.shown import TimeShown
    from annotator.gui.working import Work

T = TypeVar("T")

BEAT_MS = 20_000
SUFFIX = ".annot"


class Window(QMainWindow):
    """Shows the start page, the question who one is, or a project; holds at most one project open."""

    language_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.settings = settings.load()
        self.theme = themes.chosen(self.settings.theme)
        self.project: ProjectPage | None = None
        self.files: FileWork | None = None
        self.time: TimeShown | None = None
        self._opened: OpenProject | None = None
        self._made: QWidget | None = None
        self._making: Work | None = None
        self._made_for: str | None = None
        self.pages = QStackedWidget()
        self.start = StartPage()
        self.identity = IdentityPage()
        for page in (self.start, self.identity):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.status_line = StatusLine(self.statusBar())
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._keep_lock)
        self._beat.start(BEAT_MS)
        self.wishes: Wishes = Wishes(self)
        self.menus = Menus(self)
        self._connect()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 560)
        if not self.restoreGeometry(QByteArray.fromHex(self.settings.geometry.encode())):
            self.resize(1280, 800)
        self.show_start()

    # ---- pages

    def show_start(self) -> None:
        """Show the start page; a project that is open is closed."""
        self._close_project()
        known = settings.load()
        self.start.show_recent(known.recent, known.titles)
        self.pages.setCurrentWidget(self.start)
        self.setWindowTitle("Annotator")
        self.status_line.show_project(False)
        self._show_wishes()

    def open_project(self, path: str | Path, as_name: str | None = None) -> None:
        """Open a project file; asks who one is where that is not known."""
        from annotator.gui.opening import open_path

        if self._opened is not None and self._opened.path.resolve() == Path(path).resolve():
            self.show_start()  # it is opened anew, perhaps as somebody else
        opened = self._guarded(lambda: open_path(Path(path)))
        if opened is not None:
            self._ask_identity(opened, as_name)

    def make_project(self, path: str, title: str, codebook: str) -> None:
        """Make a project and open it."""
        from annotator.gui.opening import make_path

        opened = self._guarded(lambda: make_path(Path(path), title=title, codebook=codebook))
        if opened is not None:
            self._ask_identity(opened, None)

    def open_sample(self, as_name: str | None = None) -> None:
        """Open a fresh copy of the sample project, which is made beside the window."""
        from annotator.gui.opening import sample_path
        from annotator.gui.working import Work

        if self._making is not None:
            return
        self.tell(self.tr("Making a fresh copy of the sample project…"))
        self._made_for = as_name
        self._making = Work(lambda progress: sample_path(self.settings.device, progress), self)
        self._making.finished.connect(self._open_made)
        self._making.refused.connect(self._not_made)
        self._making.start()

    def _open_made(self, path: Path) -> None:
        from annotator.gui.opening import open_path

        self._not_made("")
        opened = self._guarded(lambda: open_path(path))
        if opened is not None:
            opened.sample = True
            self._ask_identity(opened, self._made_for, role="lead")

    def _not_made(self, sentence: str) -> None:
        self._making = None
        self.tell(sentence)

    def ask_again(self) -> None:
        """Ask anew who one is in the open project."""
        opened = self._opened
        if opened is not None:
            path = opened.path
            settings.become(project=opened.id, annotator="")
            self.open_project(path)

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
        if self._making is not None or (self.project is not None and self.project.is_reading()):
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

    def place(self) -> tuple[Path | None, str | None]:
        """Return the project that is open, and the name of who is at work."""
        if self._opened is None:
            return None, None
        return self._opened.path, self.project.desk.person.name if self.project else None

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
        self.status_line.tell(sentence, details)
        if self.pages.currentWidget() is self.start:
            self.start.show_trouble(sentence)

    # ---- opening

    def _ask_identity(self, opened: OpenProject, as_name: str | None, role: str | None = None) -> None:
        """Enter as the person named or remembered; else ask, once."""
        person = self._guarded(lambda: opened.called(as_name)) if as_name else opened.remembered()
        if as_name and person is None:
            opened.close()
            return
        self._close_project()
        self._opened = opened
        if person is not None:
            self._enter(person.id)
            return
        people = opened.people()
        proposed = role or ("annotator" if people else "lead")
        self.identity.show_people(people, opened.counts(), proposed, opened.title)
        self.pages.setCurrentWidget(self.identity)
        self.setWindowTitle(f"{opened.title} – Annotator")
        self.identity.setFocus()

    def _create_person(self, name: str, role: str) -> None:
        opened = self._opened
        if opened is None:
            return
        person = self._guarded(lambda: opened.add(name, role))  # type: ignore[arg-type]
        if person is not None:
            self._enter(person.id)

    def _enter(self, person_id: str) -> None:
        from annotator.gui.bridge import Bridge
        from annotator.gui.desk import Desk
        from annotator.gui.file_work import FileWork
        from annotator.gui.places import Places
        from annotator.gui.project_page import ProjectPage
        from annotator.gui.timing.shown import TimeShown

        opened = self._opened
        person = next((one for one in opened.people() if one.id == person_id), None) if opened else None
        if opened is None or person is None:
            return
        opened.enter(person)
        bridge = Bridge(opened.runner, self)
        bridge.failed.connect(self.tell)
        bridge.saved.connect(self.status_line.show_saved)
        bridge.taken_back.connect(self._go_to)
        self.files = FileWork(opened.runner, self.statusBar(), self)
        self.files.said.connect(self.tell)
        self.files.may_export = lambda: desk.sees_all
        self.files.imported.connect(self._imported)
        desk = Desk(bridge, person, self)
        self.project = ProjectPage(desk, self.theme, title=opened.title)
        self.project.said.connect(self.tell)
        self.project.workspace.inspector.writing.connect(self.status_line.show_writing)
        self.project.workspace.nothing.import_wanted.connect(self.files.ask_pages)
        self.time = TimeShown(self, desk, project=opened.id)
        desk.pass_layer = self._remembered_pass(desk)
        self.project.workspace.labelling.wish = self.wishes.take
        desk.access_changed.connect(self._show_wishes)
        self.pages.addWidget(self.project)
        self.pages.setCurrentWidget(self.project)
        self.setWindowTitle(f"{opened.title} – {person.name} – Annotator")
        self._show_wishes()
        self.status_line.show_project(True)
        if opened.risk:
            self.tell(opened.risk)
        self.project.workspace.places = places = Places(opened.id)
        places.restore_panes(self.project.workspace)
        if (first := self._first_discussion(self.project.workspace.discussions)) is not None:
            self.project.workspace.open_discussion(first)

    def _show_wishes(self) -> None:
        """Give menus and keys what belongs to the open project, or to none."""
        self.wishes.show_codebook(self.project.desk.codebook if self.project else None)
        self.menus.show_project(self.project)

    def _remembered_pass(self, desk: Desk) -> str | None:
        layer = settings.load().pass_layer
        return layer if layer and desk.codebook.layer(layer) else None

    def _first_discussion(self, found: DiscussionList) -> str | None:
        """Return where to begin: in the sample with the discussion left for the visitor, the last one."""
        known = settings.load().places.get(self._opened.id if self._opened else "")
        if known is not None and found.has(known):
            return known
        visiting = self._opened is not None and self._opened.sample and bool(found.model.rows)
        return found.model.rows[-1].id if visiting else found.first_open()

    def _close_project(self) -> None:
        if self.project is not None:
            self._remember_place()
            self.project.workspace.inspector.save_words()
            if self.files is not None:
                self.files.close()
                self.files = None
            self.project.finish()
            if self.time is not None:
                self.time.close_watch()
                self.time = None
            self.project.desk.bridge.close()
            self.project.desk.deleteLater()
            self.pages.removeWidget(self.project)
            self.project.deleteLater()
            self.project = None
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _remember_place(self) -> None:
        discussion = self.project.desk.discussion if self.project else None
        known = settings.load().places
        if (
            discussion is not None
            and self._opened is not None
            and known.get(self._opened.id) != discussion.id
        ):
            settings.change(places={**known, self._opened.id: discussion.id})
        if self.project is not None:
            self.project.workspace.remember_place()

    # ---- news

    def _go_to(self, changes: tuple[Change, ...]) -> None:
        """Show where something was taken back, if that is out of sight."""
        place = next((one for one in changes if one.text and one.discussion), None)
        if place is None or place.text is None or place.discussion is None or self.project is None:
            return
        workspace = self.project.workspace
        current = workspace.desk.discussion
        if current is None or current.id != place.discussion:
            if workspace.discussions.has(place.discussion):
                workspace.open_discussion(place.discussion, place.text)
            return
        if place.text in workspace.desk.texts:
            view = workspace.reading.view_of(place.text)
            if place.text not in view.visible_texts():
                workspace.reading.reveal(place.text)

    def _imported(self) -> None:
        """Open a first discussion where none was there before."""
        workspace = self.project.workspace if self.project else None
        if workspace is not None and workspace.desk.discussion is None:
            workspace.discussions.refresh()
            if (first := workspace.discussions.first_open()) is not None:
                workspace.open_discussion(first)

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
        if self._making is not None:
            self._making.wait()
        settings.change(geometry=bytes(self.saveGeometry().toHex().data()).decode())
        self._close_project()
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
        self.identity.chosen.connect(self._enter)
        self.identity.created.connect(self._create_person)

    def _keep_lock(self) -> None:
        """Say that this window is still there; where another one took the project over, let go of it."""
        if self._opened is None:
            return
        self._remember_place()
        try:
            self._opened.lock.beat()
        except ExpectedError as error:
            self.show_start()
            self.tell(str(error))

    def _forget(self, path: str) -> None:
        known = settings.change(recent=tuple(one for one in settings.load().recent if one != path))
        self.start.show_recent(known.recent, known.titles)

    def _guarded(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except ExpectedError as error:
            self.tell(str(error))
            return None
