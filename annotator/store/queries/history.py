"""What one person on one device can take back, derived from the events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, TextClause, text

from annotator.model.change import UNDOABLE
from annotator.store.events import arrived


@dataclass(frozen=True, slots=True)
class History:
    """Actions that can be undone and redone, the next one last."""

    undo: tuple[str, ...]
    redo: tuple[str, ...]


class Timeline:
    """The history of one person on one device, which reads no more events than it needs.

    It begins with the newest ones and goes back further only where what can be undone lies before them;
    asked again it reads what is new since.
    """

    _clock: str  # the latest reading that was replayed, and the row that arrived last
    _place: int
    _undo: list[str]
    _redo: list[str]
    _known: set[str]
    _whole: bool  # whether all events were read
    _lacking: bool  # whether an event was met that takes back one which was not read

    def __init__(self, *, annotator: str, device: str) -> None:
        self.annotator = annotator
        self.device = device
        self._passed = set[str]()
        self._window = WINDOW
        self._forget()

    def read(self, connection: Connection) -> History:
        """Return the history as it is now; of what can be undone at least the next."""
        new = self._ask(connection, NEW, self._place) if self._place else []
        if self._place == 0 or (new and new[0][0] < self._clock):  # a copy brought events from before
            self._load(connection)
        else:
            self._follow(new)
        while not self._whole and (self._lacking or not self._undo):
            self._window *= 4
            self._load(connection)
        return History(tuple(self._undo), tuple(self._redo))

    def pass_over(self, action: str) -> None:
        """Leave an action that cannot be taken back out of the history for as long as this is asked."""
        self._passed.add(action)
        for stack in (self._undo, self._redo):
            _taken(stack, action)

    def _load(self, connection: Connection) -> None:
        """Read the newest events, as many as the window has room for."""
        self._forget()
        found = self._ask(connection, NEWEST, self._window)
        self._whole = len(found) < self._window
        self._follow(sorted(found))
        self._place = arrived(connection)

    def _forget(self) -> None:
        self._clock, self._place = "", 0
        self._undo, self._redo, self._known = [], [], set()
        self._whole = self._lacking = False

    def _ask(self, connection: Connection, query: TextClause, number: int) -> list[tuple[Any, ...]]:
        values = {"annotator": self.annotator, "device": self.device, "number": number}
        return [tuple(row) for row in connection.execute(query, values)]

    def _follow(self, rows: list[tuple[Any, ...]]) -> None:
        for clock, _id, place, action, undoes in rows:
            self._clock, self._place = clock, max(self._place, place)
            if action not in self._known:
                self._known.add(action)
                self._replay(action, undoes)

    def _replay(self, action: str, undoes: str | None) -> None:
        """Undoing moves an action across, a new one clears what could be done again."""
        if action in self._passed:
            return
        if undoes is None:
            self._undo.append(action)
            self._redo.clear()
        elif _taken(self._undo, undoes):
            self._redo.append(action)
        elif _taken(self._redo, undoes):
            self._undo.append(action)
        else:
            self._lacking = True


def history(connection: Connection, *, annotator: str, device: str) -> History:
    """Return what this person on this device can take back, of that at least the next."""
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


WINDOW = 500  # events
MINE = f"device = :device AND annotator = :annotator AND subject IN ({_quoted(UNDOABLE)})"
COLUMNS = "SELECT clock, id, rowid, action, undoes FROM event WHERE"
NEWEST = text(f"{COLUMNS} {MINE} ORDER BY sequence DESC LIMIT :number")
# '+' keeps SQLite from going through all events of the device instead of the few new ones.
NEW = text(f"{COLUMNS} rowid > :number AND +{MINE} ORDER BY +clock, id")
