"""Long computations tell how far they are, and stop where whoever watches them raises an error.

Nothing is passed through the functions in between: they compute the same whether anybody watches or not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Watch = Callable[[int, int], None]  # how many steps of how many are over; 0 of 0 where that is not known

_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched(watch: Watch | None) -> Iterator[None]:
    """Let computations of this thread tell `watch` how far they are; it may raise an error to stop them."""
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(token)


def tell(done: int = 0, total: int = 0) -> None:
    """Tell whoever watches how far this is; called between steps of which each takes a moment."""
    watch = _WATCH.get()
    if watch is not None:
        watch(done, total)
