"""Opening a project in a window: its file, the lock on it, and who is at work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator import settings
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project, open_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook, read_codebook
from annotator.errors import ExpectedError
from annotator.jobs.progress import Progress
from annotator.jobs.sample import make_sample
from annotator.model.people import Annotator, Role
from annotator.store.database import check_kind, get_meta
from annotator.store.folders import risk_of_place
from annotator.store.lock import ProjectLock
from annotator.store.queries.people import annotator_called, annotators
from annotator.store.queries.work import counts
from annotator.store.tables import SCHEMA_VERSION


@dataclass
class OpenProject:
    """A project that this window holds open; nobody is at work in it until `enter`."""

    path: Path
    runner: Runner
    lock: ProjectLock
    id: str
    title: str
    sample: bool = False
    risk: str = ""  # a warning of where the file lies

    def people(self) -> list[Annotator]:
        """Return the people of the project."""
        return self.runner.read(annotators)

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return annotator id → (labels, discussions)."""
        return self.runner.read(counts)

    def remembered(self) -> Annotator | None:
        """Return who one was here the last time."""
        known = settings.load().people.get(self.id)
        return next((one for one in self.people() if one.id == known), None)

    def called(self, name: str) -> Annotator:
        """Return the person of this name; raise ExpectedError with the names there are."""
        return self.runner.read(annotator_called, name)

    def add(self, name: str, role: Role) -> Annotator:
        """Add a person."""
        person: Annotator = self.runner.run(AddAnnotator(name, role)).answer
        return person

    def enter(self, person: Annotator) -> None:
        """Work as this person from now on, and remember it."""
        self.runner.annotator = person.id
        settings.become(project=self.id, annotator=person.id)

    def close(self) -> None:
        """Let go of the project and its lock."""
        self.runner.database.close()
        self.lock.release()


def is_older(path: Path) -> bool:
    """Tell whether a file is a project of an older version, whose upgrade may take its time."""
    try:
        return "://" not in str(path) and check_kind(path) < SCHEMA_VERSION
    except ExpectedError:
        return False  # what is wrong with it is said on opening it


def open_path(path: Path) -> OpenProject:
    """Open a project file for this window; refuse one that is open in another."""
    return _held(path, lambda device: open_project(path, device=device))


def sample_path(device: str, progress: Progress) -> Path:
    """Make a fresh copy of the sample project and return its path; may be called on another thread."""
    runner = make_sample(device=device, progress=progress)
    runner.database.close()
    return runner.database.path


def make_path(path: Path, *, title: str, codebook: str) -> OpenProject:
    """Make a project and open it; `codebook` is a path, or '' for the default one."""
    book = read_codebook(Path(codebook)) if codebook else default_codebook()
    return _held(path, lambda device: create_project(path, book, title=title, device=device))


def _held(path: Path, opening: Callable[[str], Runner]) -> OpenProject:
    if "://" in str(path):
        raise ExpectedError("Projects on a server cannot be opened in the window yet. Open an .annot file.")
    lock = ProjectLock(path)
    lock.acquire()
    try:
        runner: Runner = opening(settings.load().device)
        with runner.database.reading() as connection:
            project, title = get_meta(connection, "project"), get_meta(connection, "title")
    except ExpectedError:
        lock.release()
        raise
    settings.opened(str(path.resolve()), title or "")
    return OpenProject(path, runner, lock, project, title or path.stem, risk=_told(runner, path))


def _told(runner: Runner, path: Path) -> str:
    """Return what whoever opens a project is told: that it was upgraded, and what endangers its place."""
    return " ".join(one for one in (runner.database.remark, risk_of_place(path)) if one)
