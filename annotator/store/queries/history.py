"""What one person on one device can take back, derived from the events."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotator.model.change import UNDOABLE
from annotator.store import tables


@dataclass(frozen=True, slots=True)
class History:
    """Actions that can be undone and redone, the next one last."""

    undo: tuple[str, ...]
    redo: tuple[str, ...]


def history(connection: Connection, *, annotator: str, device: str) -> History:
    """Replay this person's actions on this device: undoing moves one across, a new one clears the redo."""
    table = tables.event
    query = (
        select(table.c.action, table.c.undoes)
        .where(table.c.device == device, table.c.annotator == annotator, table.c.subject.in_(UNDOABLE))
        .order_by(table.c.sequence)
    )
    undo: list[str] = []
    redo: list[str] = []
    last = None
    for action, undoes in connection.execute(query):
        if action == last:
            continue
        last = action
        if undoes is None:
            undo.append(action)
            redo.clear()
        elif undo and undo[-1] == undoes:
            undo.pop()
            redo.append(action)
        elif redo and redo[-1] == undoes:
            redo.pop()
            undo.append(action)
    return History(tuple(undo), tuple(redo))
