"""The one road of data: runs an action in one transaction and tells what changed.

The window, the command line and the tests all change a project through a runner and in no other
way. It knows no Qt; the window's bridge turns its news into signals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.change import Change
from annotator.model.ids import new_id
from annotator.store.database import Database
from annotator.store.events import arrived
from annotator.store.queries.history import History, Timeline

P = ParamSpec("P")
T = TypeVar("T")


class Action(Protocol):
    """A thing that a person does to a project."""

    @property
    def title(self) -> str:
        """Return what the menu calls it, as 'Add claim'."""
        ...

    def apply(self, transaction: Transaction) -> Any:
        """Write what changes; return what the one who asked wants to know."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an action did: its own answer, the news, and the id of the action ('' where nothing changed)."""

    answer: Any
    changes: tuple[Change, ...]
    action: str


Listener = Callable[[Sequence[Change]], None]
EVERYTHING = (Change("project", "*"),)


class Runner:
    """Runs actions on one project for one person on one device."""

    def __init__(self, database: Database, *, annotator: str, device: str) -> None:
        self.database = database
        self.annotator = annotator
        self.device = device
        self._listeners: list[Listener] = []
        self._open: set[str] = set()
        self._timeline = Timeline(annotator=annotator, device=device)
        self._seen = self.read(arrived)

    def subscribe(self, listener: Listener) -> None:
        """Call the listener with the news after each commit."""
        self._listeners.append(listener)

    def run(self, action: Action, *, group: str | None = None) -> Outcome:
        """Carry out an action; where it fails nothing has changed and the error goes on.

        Actions run with one `group` (an id from `new_id`) are undone together.
        """
        with self.database.writing() as connection:
            transaction = self._transaction(connection, group)
            others_wrote = arrived(connection) != self._seen
            answer = action.apply(transaction)
            changes = tuple(transaction.flush())
            seen = arrived(connection)
        self._seen = seen
        self._tell((*changes, *EVERYTHING) if others_wrote else changes)
        return Outcome(answer, changes, transaction.action if changes else "")

    @contextmanager
    def group(self) -> Iterator[str]:
        """Give the id under which several actions are one step of undo, which is refused until the end."""
        group = new_id()
        self._open.add(group)
        try:
            yield group
        finally:
            self._open.discard(group)

    def rehearse(self, action: Action) -> Any:
        """Return what an action would answer, or raise what it would; nothing is written or held up."""
        with self.database.reading() as connection:
            return action.apply(self._transaction(connection, None))

    def read(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask one question of the project."""
        with self.database.reading() as connection:
            return question(connection, *args, **kwargs)

    def undo(self) -> Outcome | None:
        """Take back this person's last action on this device; None where there is none.

        The answer is how many subjects were left as they are, because they were changed since. An action
        of which nothing can be taken back is refused once and passed over from then on.
        """
        return self._take_back("undo")

    def redo(self) -> Outcome | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._take_back("redo")

    def history(self) -> History:
        """Return what can be undone and redone, the next one last."""
        if (self._timeline.annotator, self._timeline.device) != (self.annotator, self.device):
            self._timeline = Timeline(annotator=self.annotator, device=self.device)
        return self.read(self._timeline.read)

    def poll(self) -> None:
        """Tell of what other programs wrote into the project since the last look."""
        seen = self.read(arrived)
        if seen != self._seen:
            self._seen = seen
            self._tell(EVERYTHING)

    def close(self) -> None:
        """Let go of the project."""
        self.database.close()

    def _take_back(self, direction: str) -> Outcome | None:
        from annotator.actions.undo import NothingLeftError, OvertakenError, Undo

        while stack := getattr(self.history(), direction):
            if stack[-1] in self._open:
                raise ExpectedError("An import is still under way. Wait until it is over, or stop it.")
            try:
                return self.run(Undo(stack[-1]))
            except OvertakenError as error:
                self._timeline.pass_over(stack[-1])
                if not isinstance(error, NothingLeftError):
                    raise
        return None

    def _transaction(self, connection: Connection, group: str | None) -> Transaction:
        return Transaction(connection, self.annotator, self.device, group or new_id())

    def _tell(self, changes: tuple[Change, ...]) -> None:
        if changes:
            for listener in self._listeners:
                listener(changes)
