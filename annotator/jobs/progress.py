"""How a job tells how far it is, and how it learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from annotator.errors import ExpectedError


class CancelledError(ExpectedError):
    """Somebody stopped the job; nothing of the step it was at has been written."""


class Progress(Protocol):
    """Told of each step; raises CancelledError where the person wants to stop."""

    def __call__(self, done: int, total: int, what: str) -> None:
        """Take note that `done` of `total` steps are over and that `what` comes now."""
        ...


def silent(done: int, total: int, what: str) -> None:
    """Take no note of progress."""
    del done, total, what
