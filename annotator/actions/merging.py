"""Making two copies of a project one again: the union of their events."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.change import SUBJECT_ORDER, Event, heads
from annotator.store import events as log
from annotator.store.database import get_meta
from annotator.store.foreign import read_foreign


@dataclass(frozen=True, slots=True)
class Conflict:
    """A subject that two people changed apart from each other, with the events that contradict."""

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
        project, foreign = read_foreign(self.path, connection)
        ours = get_meta(connection, "project")
        if project != ours:
            raise ExpectedError(
                f"{self.path} is a copy of another project. Only copies of one project can be merged; "
                "to bring its discussions over, export and import them."
            )
        here = log.of_subjects(connection, {event.subject_id for event in foreign})
        new = [event for event in foreign if event.id not in here.get((event.subject, event.subject_id), {})]
        _refuse_forged(here, foreign, self.path)
        transaction.adopt(new)
        return _report(here, foreign, new)


def _refuse_forged(here: dict[tuple[str, str], dict[str, Event]], foreign: list[Event], path: Path) -> None:
    for event in foreign:
        known = here.get((event.subject, event.subject_id), {}).get(event.id)
        if known is not None and known.digest != event.digest:
            raise ExpectedError(
                f"{path}: event {event.id} differs from the one of that id here, so one of the two was "
                "altered. Nothing of the file was taken in; run 'annotator check' on both."
            )


def _report(here: dict[tuple[str, str], dict[str, Event]], foreign: list[Event], new: list[Event]) -> Merged:
    touched = {(event.subject, event.subject_id) for event in new}
    every = {(event.subject, event.subject_id) for event in foreign}
    report = Merged(
        added=len(touched - here.keys()), updated=len(touched & here.keys()), unchanged=len(every - touched)
    )
    united: dict[tuple[str, str], dict[str, Event]] = {key: dict(here.get(key, {})) for key in touched}
    for event in new:
        united[event.subject, event.subject_id][event.id] = event
    for subject, one in sorted(touched, key=lambda key: (SUBJECT_ORDER.index(key[0]), key[1])):
        found = heads(united[subject, one])
        if any((other.kind, other.body) != (found[0].kind, found[0].body) for other in found[1:]):
            report.conflicts.append(Conflict(subject, one, tuple(event.id for event in found)))
    return report
