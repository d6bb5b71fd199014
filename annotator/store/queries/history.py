"""What one person on one device can take back, derived from the events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, text

from annotator.model.change import UNDOABLE


@dataclass(frozen=True, slots=True)
class History:
    """Actions that can be undone and redone, the next one last."""

    undo: tuple[str, ...]
    redo: tuple[str, ...]


class Timeline:
    """The history of one person on one device, which reads only what is new since it was asked last."""

    _clock: str  # the latest reading that was replayed, and the row that arrived last
    _place: int
    _undo: list[str]
    _redo: list[str]
    _known: set[str]

    def __init__(self, *, annotator: str, device: str) -> None:
        self.annotator = annotator
        self.device = device
        self._forget()

    def read(self, connection: Connection) -> History:
        """Return the history as it is now."""
        new = self._rows(connection)
        if new and new[0][0] < self._clock:  # a copy brought events from before what was read already
            self._forget()
            new = self._rows(connection)
        for clock, place, action, undoes in new:
            self._clock, self._place = clock, max(self._place, place)
            self._replay(action, undoes)
        return History(tuple(self._undo), tuple(self._redo))

    def _forget(self) -> None:
        self._clock, self._place = "", 0
        self._undo, self._redo, self._known = [], [], set()

    def _rows(self, connection: Connection) -> list[tuple[str, int, str, str | None]]:
        values = {"annotator": self.annotator, "device": self.device, "place": self._place}
        return [tuple(row) for row in connection.execute(NEW, values)]

    def _replay(self, action: str, undoes: str | None) -> None:
        """Undoing moves an action across, a new one clears what could be done again."""
        if action in self._known:
            return
        self._known.add(action)
        if undoes is None:
            self._undo.append(action)
            self._redo.clear()
        elif _taken(self._undo, undoes):
            self._redo.append(action)
        elif _taken(self._redo, undoes):
            self._undo.append(action)


def history(connection: Connection, *, annotator: str, device: str) -> History:
    """Return what this person on this device can take back, reading all their events."""
    return Timeline(annotator=annotator, device=device).read(connection)


def _taken(stack: list[str], action: str) -> bool:
    """Take an action out of a stack; it need not be the last where two copies of one device were merged."""
    if action not in stack:
        return False
    stack.reverse()
    stack.remove(action)
    stack.reverse()
    return True


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))


# '+' keeps SQLite from going through all events of the device instead of the few new ones.
NEW = text(
    "SELECT clock, rowid, action, undoes FROM event WHERE rowid > :place AND +device = :device "
    f"AND annotator = :annotator AND subject IN ({_quoted(UNDOABLE)}) ORDER BY +clock, id"
)
