"""Taking back the part of a source that was written, where the rest of it cannot be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from annotator.actions.transaction import Transaction
from annotator.actions.undo import taken_off
from annotator.model.change import UNDOABLE, Event, heads
from annotator.store import events as log
from annotator.store import tables

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class WithdrawRecords:
    """Takes back what the action has written after a moment of the clock.

    It belongs to the same step of undo as what it takes back. What somebody changed meanwhile stays.
    """

    since: str
    title: ClassVar[str] = "Stop the import"

    def apply(self, transaction: Transaction) -> None:
        """Put back what was there before; people and named targets go where nothing is theirs."""
        connection = transaction.connection
        made = [one for one in log.of_action(connection, transaction.action) if one.clock > self.since]
        first = {(one.subject, one.subject_id): one for one in reversed(made)}
        known = log.of_subjects(connection, {one.subject_id for one in made})
        gone = set[str]()
        for (subject, one), event in sorted(
            first.items(), key=lambda item: item[0][0] in {"person", "named"}
        ):
            events = known[subject, one]
            if subject == "time":
                continue
            if any(head.action != transaction.action for head in heads(events)):
                continue
            former = heads({parent: events[parent] for parent in event.parents if parent in events})
            if subject in UNDOABLE:
                transaction.put_back(subject, one, former if former and former[0].kind == "put" else [])
                gone.add(one)
            elif subject == "named" or _is_idle(transaction, event, gone):
                transaction.delete(subject, one)
        for added in made:
            if added.subject == "time":
                transaction.put("time", added.subject_id, taken_off(added))


def _is_idle(transaction: Transaction, person: Event, gone: set[str]) -> bool:
    """Tell whether nothing is left that a person wrote or that was said in their name."""
    wrote = select(tables.event.c.id).where(tables.event.c.annotator == person.subject_id).limit(1)
    said = set[str]()
    for table in (tables.annotation, tables.coverage, tables.question, tables.skip):
        query = select(table.c.id).where(table.c.annotator == person.subject_id)
        said |= set(transaction.connection.execute(query).scalars())
    return transaction.connection.execute(wrote).first() is None and said <= gone
