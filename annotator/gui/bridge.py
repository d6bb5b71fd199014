"""Between the runner and the window: its news become signals, its refusals one sentence in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.actions.runner import Action, Runner
from annotator.errors import ExpectedError
from annotator.gui.below import worded
from annotator.gui.deeds import done
from annotator.gui.refusals import refusal
from annotator.model.change import Change

P = ParamSpec("P")
T = TypeVar("T")
POLL_MS = 2000


class Bridge(QObject):
    """Carries requests of the panes to the runner; `changed` has the news, `failed` a sentence."""

    changed = Signal(object)
    failed = Signal(str)
    saved = Signal(str)
    taken_back = Signal(object)  # the news of an undo or redo

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self._titles: dict[str, str] = {}  # of the actions since the start, by their ids
        runner.subscribe(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def ask(self, action: Action, *, group: str | None = None) -> Any:
        """Carry out an action and return its answer; None where it was refused.

        Actions of one `group` (an id from `new_id`) are undone together.
        """
        outcome = self._guarded(lambda: self.runner.run(action, group=group))
        if outcome is None:
            self.poll()  # what was refused may rest on what another program has changed since
            return None
        self._titles[outcome.action] = worded(action.title)
        self.saved.emit(worded(action.title))
        return outcome.answer

    def undo(self) -> bool:
        """Take back the last action; tell whether there was one, also where it cannot be taken back."""
        return self._take_back("undo", self.tr("Undone"), self.tr("Undone: {0}"))

    def redo(self) -> bool:
        """Do again what was taken back last; tell whether there was anything, as `undo` does."""
        return self._take_back("redo", self.tr("Done again"), self.tr("Done again: {0}"))

    def read(self, question: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask one short question of the project."""
        return self.runner.read(question, *args, **kwargs)

    def poll(self) -> None:
        """Look whether another program wrote into the project."""
        self._guarded(self.runner.poll)

    def close(self) -> None:
        """Let go of the project."""
        self._timer.stop()
        self.runner.database.close()
        self.deleteLater()

    def _take_back(self, direction: Literal["undo", "redo"], said: str, named: str) -> bool:
        stack = getattr(self.runner.history(), direction)
        try:
            outcome = (self.runner.undo if direction == "undo" else self.runner.redo)()
        except ExpectedError as error:
            self.failed.emit(refusal(error))
            return True  # there was something, and why it stays is said
        if outcome is not None:
            passed = getattr(self.runner.history(), direction) != stack[:-1]  # another one than the last
            title = "" if passed else self._titles.get(stack[-1]) or done(self.runner, stack[-1])
            self._titles[outcome.action] = title
            self.saved.emit(named.format(title) if title else said)
            self.taken_back.emit(outcome.changes)
            if outcome.answer:
                left = self.tr("{0} of it had been changed since and was left as it is.")
                self.failed.emit(left.format(outcome.answer))
        return outcome is not None

    def _guarded(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except ExpectedError as error:
            self.failed.emit(refusal(error))
            return None

    def _tell(self, changes: Sequence[Change]) -> None:
        self.changed.emit(tuple(changes))
