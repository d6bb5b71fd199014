"""The clock of active time; it knows neither Qt nor the time of day, so that tests can turn its hands."""

from __future__ import annotations

from collections.abc import Callable

IDLE_S = 60.0


class ActiveClock:
    """Counts the active seconds of the discussion in hand.

    `now` gives seconds that never go back. After a touch (a key, the mouse) time counts for `idle`
    seconds at most, and never while the window is not the active one.
    """

    def __init__(self, now: Callable[[], float], *, idle: float = IDLE_S) -> None:
        self._now = now
        self._idle = idle
        self._discussion: str | None = None
        self._active = False
        self._counted_to = self._counts_until = now()
        self._spent: dict[str, float] = {}

    @property
    def discussion(self) -> str | None:
        """Return the discussion whose time is counted."""
        return self._discussion

    @property
    def runs(self) -> bool:
        """Tell whether this moment counts."""
        return self._discussion is not None and self._active and self._now() < self._counts_until

    def touch(self) -> None:
        """Take note of a key or of the mouse."""
        self._settle()
        self._counts_until = self._counted_to + self._idle

    def show(self, discussion: str | None) -> None:
        """Count for another discussion from now on, or for none."""
        if discussion != self._discussion:
            self.touch()  # somebody opened it
            self._discussion = discussion

    def activate(self, active: bool) -> None:
        """Take note that the window is the active one now, or is not any more."""
        if active != self._active:
            self._settle()
            self._active = active
            self._counts_until = self._counted_to + self._idle if active else self._counted_to

    def spent(self, discussion: str) -> float:
        """Return the seconds counted for a discussion that were not taken yet."""
        self._settle()
        return self._spent.get(discussion, 0.0)

    def take(self) -> dict[str, float]:
        """Return discussion id → seconds counted since the last time, and begin anew from zero."""
        self._settle()
        taken, self._spent = self._spent, {}
        return taken

    def _settle(self) -> None:
        """Count up to now."""
        now = self._now()
        if self._discussion is not None and self._active:
            counted = min(now, self._counts_until) - self._counted_to
            if counted > 0:
                self._spent[self._discussion] = self._spent.get(self._discussion, 0.0) + counted
        self._counted_to = now
