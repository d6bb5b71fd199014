"""The way into a project and out of it: its file, the question who one is, what is held while it is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from annotator import settings
from annotator.errors import ExpectedError
from annotator.gui import whereabouts
from annotator.gui.making import Making, Wanted
from annotator.gui.panes.warning_page import is_read, remember
from annotator.gui.refusals import refusal

if TYPE_CHECKING:  # loaded with the first project: the window is painted before the store is there
    from annotator.gui.desk import Desk
    from annotator.gui.file_work import FileWork
    from annotator.gui.opening import OpenProject
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.window import Window
    from annotator.gui.workspace import Workspace
    from annotator.jobs.progress import Progress

T = TypeVar("T")
BEAT_MS = 20_000


class Entrance(QObject):
    """Opens projects in a window, at most one at a time, and lets go of them again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.opened: OpenProject | None = None
        self.making = Making(self)
        self.making.said.connect(window.tell)
        self.making.made.connect(self._made)
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.keep_lock)
        self._beat.start(BEAT_MS)

    def open_project(self, path: str | Path, as_name: str | None = None) -> None:
        """Open a project file; asks who one is where that is not known."""
        from annotator.gui.opening import is_older, open_path

        if self.opened is not None and self.opened.path.resolve() == Path(path).resolve():
            self.window.show_start()  # it is opened anew, perhaps as somebody else
        if is_older(Path(path)):
            words = self.tr("This project is of an older version. It is backed up and upgraded…")
            self.making.begin(Wanted(words, lambda _: open_path(Path(path)), as_name))
            return
        opened = self._guarded(lambda: open_path(Path(path)))
        if opened is not None:
            self.making.forget()
            self._ask_identity(opened, as_name)

    def make_project(self, path: str, title: str, codebook: str) -> None:
        """Make a project and open it."""
        from annotator.gui.opening import make_path

        opened = self._guarded(lambda: make_path(Path(path), title=title, codebook=codebook))
        if opened is not None:
            self.making.forget()
            self._ask_identity(opened, None)

    def open_sample(self, as_name: str | None = None) -> None:
        """Open a fresh copy of the sample project, which is made beside the window."""
        from annotator.gui.opening import open_path, sample_path

        def make(progress: Progress) -> OpenProject:
            opened = open_path(sample_path(self.window.settings.device, progress))
            opened.sample = True
            return opened

        words = self.tr("Making a fresh copy of the sample project…")
        self.making.begin(Wanted(words, make, as_name, "lead"))

    def _made(self, opened: OpenProject, wanted: Wanted) -> None:
        self._ask_identity(opened, wanted.as_name, wanted.role)

    def ask_again(self) -> None:
        """Ask anew who one is in the open project."""
        opened = self.opened
        if opened is not None:
            path = opened.path
            settings.become(project=opened.id, annotator="")
            self.open_project(path)

    def place(self) -> tuple[Path | None, str | None]:
        """Return the project that is open, and the name of who is at work."""
        if self.opened is None:
            return None, None
        return self.opened.path, self.window.project.desk.person.name if self.window.project else None

    def _ask_identity(self, opened: OpenProject, as_name: str | None, role: str | None = None) -> None:
        """Enter as the person named or remembered; else ask, once."""
        person = self._guarded(lambda: opened.called(as_name)) if as_name else opened.remembered()
        if as_name and person is None:
            opened.close()
            return
        self.close_project()
        self.opened = opened
        if person is not None:
            self.enter(person.id)
            return
        people = opened.people()
        proposed = role or ("annotator" if people else "lead")
        self.window.identity.show_people(people, opened.counts(), proposed, opened.title)
        self.window.pages.setCurrentWidget(self.window.identity)
        self.window.setWindowTitle(f"{opened.title} – Annotator")
        self.window.identity.setFocus()

    def create_person(self, name: str, role: str) -> None:
        """Add a person to the project and begin to work as this one."""
        opened = self.opened
        if opened is None:
            return
        person = self._guarded(lambda: opened.add(name, role))  # type: ignore[arg-type]
        if person is not None:
            self.enter(person.id)

    def enter(self, person_id: str) -> None:
        """Begin to work in the project as a person of it."""
        from annotator.gui.bridge import Bridge
        from annotator.gui.desk import Desk
        from annotator.gui.file_work import FileWork
        from annotator.gui.project_page import ProjectPage
        from annotator.gui.timing.shown import TimeShown

        opened, window = self.opened, self.window
        person = next((one for one in opened.people() if one.id == person_id), None) if opened else None
        if opened is None or person is None:
            return
        opened.enter(person)
        bridge = Bridge(opened.runner, window)
        desk = Desk(bridge, person, window)
        desk.pass_layer = _remembered_pass(desk)
        window.files = files = FileWork(opened.runner, window.statusBar(), window)
        files.may_export = lambda: desk.sees_all
        files.hides_authors = lambda: desk.policy.authors != "shown" and desk.person.role == "annotator"
        window.project = project = ProjectPage(desk, window.theme, title=opened.title)
        window.time = TimeShown(window, desk, project=opened.id)
        self._connect(project, files)
        window.pages.addWidget(project)
        window.pages.setCurrentWidget(project)
        window.setWindowTitle(f"{opened.title} – {person.name} – Annotator")
        window.show_wishes()
        window.status_line.show_project(True)
        if opened.risk:
            window.tell(opened.risk)
        warning = desk.policy.content_warning
        if is_read(warning, project=opened.id, person=person.id):
            self._begin(opened, project.workspace)
        else:  # nothing is opened before it was read
            window.pages.setCurrentWidget(window.warning)
            window.warning.show_warning(opened.title, warning)

    def warned(self) -> None:
        """Remember that the warning was read, and begin."""
        opened, project = self.opened, self.window.project
        if opened is not None and project is not None:
            remember(project.desk.policy.content_warning, project=opened.id, person=project.desk.person.id)
            self.window.pages.setCurrentWidget(project)
            self._begin(opened, project.workspace)

    def _connect(self, project: ProjectPage, files: FileWork) -> None:
        """Bring the news of the project to the window, and the window's wishes to the project."""
        window, workspace, bridge = self.window, project.workspace, project.desk.bridge
        bridge.failed.connect(window.tell)
        bridge.saved.connect(window.status_line.show_saved)
        bridge.taken_back.connect(lambda changes: whereabouts.show_taken_back(workspace, changes))
        files.said.connect(window.tell)
        files.imported.connect(lambda number: whereabouts.open_imported(workspace, number))
        project.said.connect(window.tell)
        project.desk.access_changed.connect(window.show_wishes)
        project.desk.access_changed.connect(self._show_title)
        if window.time is not None:
            window.time.said.connect(window.tell)
        workspace.inspector.writing.connect(window.status_line.show_writing)
        workspace.nothing.import_wanted.connect(files.ask_pages)
        workspace.labelling.wish = window.wishes.take
        workspace.labelling.key_of = window.wishes.key_of

    def _begin(self, opened: OpenProject, workspace: Workspace) -> None:
        """Lay the panes and a discussion as they were left the last time."""
        from annotator.gui.places import Places

        mine = whereabouts.mine(opened.id, workspace.desk.person.id)
        workspace.places = places = Places(mine)
        places.restore_panes(workspace)
        first = whereabouts.first_discussion(workspace.discussions, mine, sample=opened.sample)
        if first is not None:
            workspace.open_discussion(first)
        workspace.beside.tell_news()
        if self.window.time is not None and (told := self.window.time.told_on_entering()):
            self.window.tell(told)

    def _show_title(self) -> None:
        """Show the title of the project, which a lead may have changed."""
        from annotator.store.database import get_meta

        opened, project = self.opened, self.window.project
        if opened is not None and project is not None:
            opened.title = project.desk.bridge.read(get_meta, "title") or opened.title
            project.title.setText(opened.title)
            self.window.setWindowTitle(f"{opened.title} – {project.desk.person.name} – Annotator")

    def close_project(self) -> None:
        """Let go of the project that is open, when what is written has been saved."""
        window = self.window
        if window.project is not None:
            self.remember_place()
            window.project.workspace.inspector.save_words()
            window.project.leaving.emit()
            if window.files is not None:
                window.files.close()
                window.files = None
            window.project.finish()
            if window.time is not None:
                window.time.close_watch()
                window.time = None
            window.project.desk.bridge.close()
            window.project.desk.deleteLater()
            window.pages.removeWidget(window.project)
            window.project.deleteLater()
            window.project = None
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def remember_place(self) -> None:
        """Remember the discussion that is open, and the places in it."""
        project, opened = self.window.project, self.opened
        if project is None or opened is None:
            return
        discussion, known = project.desk.discussion, settings.load().places
        mine = whereabouts.mine(opened.id, project.desk.person.id)
        if discussion is not None and known.get(mine) != discussion.id:
            settings.change(places={**known, mine: discussion.id})
        project.workspace.remember_place()

    def keep_lock(self) -> None:
        """Say that this window is still there; where another one took the project over, let go of it."""
        if self.opened is None:
            return
        self.remember_place()
        try:
            self.opened.lock.beat()
        except ExpectedError as error:
            self.window.show_start()
            self.window.tell(refusal(error))

    def _guarded(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except ExpectedError as error:
            self.window.tell(refusal(error))
            return None


def _remembered_pass(desk: Desk) -> str | None:
    layer = settings.load().pass_layer
    return layer if layer and desk.codebook.layer(layer) else None
