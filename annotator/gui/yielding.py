"""Letting the window have its turn while another thread works."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

SWITCH_SECONDS = 0.0005


class Yielding:
    """Lets the GUI thread have its turn while others compute.

    Each call from Qt into Python waits for the interpreter, 5 ms at a time by default: forty calls to paint
    a page would be 200 ms. And the collector of cycles stops all threads while it looks at every label: it
    rests meanwhile, and need not look at what was made, for values have no cycles.
    """

    def __init__(self) -> None:
        self._lock, self._working = Lock(), 0
        self._before = (sys.getswitchinterval(), gc.isenabled())

    @contextmanager
    def often(self) -> Iterator[None]:
        """Switch threads often and collect nothing as long as anybody is in here."""
        with self._lock:
            self._working += 1
            if self._working == 1:
                self._before = (sys.getswitchinterval(), gc.isenabled())
                sys.setswitchinterval(SWITCH_SECONDS)
                gc.disable()
        try:
            yield
        finally:
            with self._lock:
                self._working -= 1
                if self._working == 0:
                    sys.setswitchinterval(self._before[0])
                    if self._before[1]:
                        gc.freeze()
                        gc.enable()


yielding = Yielding()


def settled() -> None:
    """Spare the collector of cycles what was made so far: looking at it all takes as long as ten frames.

    What has just become garbage is collected before; what is dropped later is freed all the same.
    """
    gc.collect(1)
    gc.freeze()
