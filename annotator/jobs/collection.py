"""Keeping Python's search for cyclic garbage out of long work.

Over the hundred thousands of values of a large discussion one search takes a fifth of a second, in which
no thread of the program goes on, the window's neither. The values have no cycles: they go by themselves.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_working = 0


@contextmanager
def collection_put_off() -> Iterator[None]:
    """Let no search begin until the last of those who asked for it is done."""
    global _working  # noqa: PLW0603  # the collector is one for the whole program
    with _lock:
        _working += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _working -= 1
            if not _working:
                gc.enable()
