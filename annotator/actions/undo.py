"""Taking an action back, by new events that put the former states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.change import UNDOABLE, Event, Subject, heads
from annotator.store import events as log


@dataclass(frozen=True, slots=True)
class Undo:
    """Puts each subject of an action to what it was before; undoing an undo does it again."""

    action: str
    title: ClassVar[str] = "Undo"

    def apply(self, transaction: Transaction) -> None:
        """Write the former states; what was not there before is deleted."""
        events = [
            one for one in log.of_action(transaction.connection, self.action) if one.subject in UNDOABLE
        ]
        if not events:
            raise ExpectedError("There is nothing to take back.")
        transaction.undoes = self.action
        before = log.by_id(transaction.connection, {parent for one in events for parent in one.parents})
        first: dict[tuple[Subject, str], Event] = {}
        for event in events:
            first.setdefault((event.subject, event.subject_id), event)
        for (subject, subject_id), event in reversed(first.items()):
            former = heads({parent: before[parent] for parent in event.parents})
            if former and former[0].kind == "put":
                transaction.put_as(subject, subject_id, former[0])
            else:
                transaction.delete(subject, subject_id)
