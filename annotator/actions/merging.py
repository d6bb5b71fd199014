"""Making two copies of a project one again: the union of their events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.change import SUBJECT_ORDER, Event, heads
from annotator.store import events as log
from annotator.store.database import check_there, get_meta
from annotator.store.deciding import shown
from annotator.store.foreign import Foreign, read_foreign

Events = Mapping[tuple[str, str], Mapping[str, Event]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A subject that was changed apart in two copies, maybe by one person, with the contradicting events."""

    subject: str
    id: str
    heads: tuple[str, ...]


@dataclass
class Merged:
    """How many subjects are new here, have news, or have none; and which contradict."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    conflicts: list[Conflict] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MergeCopy:
    """Takes in the events of another copy of this project that are not here yet."""

    path: Path
    title: ClassVar[str] = "Merge"

    def apply(self, transaction: Transaction) -> Merged:
        """Return what the copy brought; a copy of another project is refused."""
        connection = transaction.connection
        refuse_itself(Path(connection.exec_driver_sql("PRAGMA database_list").all()[0][2]), self.path)
        foreign = read_foreign(self.path, log.digests(connection))
        _refuse_another(connection, foreign, self.path)
        touched = {(event.subject, event.subject_id) for event in foreign.new}
        here = log.of_subjects(connection, {subject_id for _, subject_id in touched})
        report = Merged(
            added=len(touched - here.keys()),
            updated=len(touched & here.keys()),
            unchanged=len(foreign.subjects - touched),
            conflicts=list(_conflicts(here, foreign, self.path)),
        )
        transaction.adopt(foreign.new)
        return report


def refuse_itself(project: Path, path: Path) -> None:
    """Refuse the file that is being written to: to read it by its name would drop the lock on it."""
    check_there(path)
    if path.samefile(project):
        raise ExpectedError(f"{path} is this project itself. Name the other copy.")


def _refuse_another(connection: Connection, foreign: Foreign, path: Path) -> None:
    ours = get_meta(connection, "project")
    projects = {event.subject_id for event in foreign.new if event.subject == "project"}
    if foreign.project != ours or projects - {ours}:
        raise ExpectedError(
            f"{path} is a copy of another project. Only copies of one project can be merged; "
            "to bring its discussions over, export and import them."
        )


def _conflicts(here: Events, foreign: Foreign, path: Path) -> Iterator[Conflict]:
    """Yield the subjects whose heads contradict once the new events are here."""
    united: dict[tuple[str, str], dict[str, Event]] = {}
    for event in foreign.new:
        key = (event.subject, event.subject_id)
        united.setdefault(key, dict(here.get(key, {})))[event.id] = event
    for subject, one in sorted(united, key=lambda key: (SUBJECT_ORDER.index(key[0]), key[1])):
        if not heads(united[subject, one]):
            raise ExpectedError(
                f"{path}: the events of {subject} {one} were each made upon another. "
                "Nothing of the file was taken in; find out which program wrote it."
            )
        state = shown(united[subject, one])
        if state.conflict:
            yield Conflict(subject, one, tuple(event.id for event in state.heads))
