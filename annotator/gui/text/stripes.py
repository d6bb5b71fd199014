"""What the map of labels is made of: stripes on texts, and the rows of pixels that they fall on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol


class Stripe(NamedTuple):
    """One label on the map: its lane, its colour, and the characters that it covers."""

    lane: int
    color: str
    start: int
    end: int


class Stripes(Protocol):
    """Says what lies on a text, for the map; asked for all texts, so it should be quick."""

    @property
    def lanes(self) -> Sequence[str]:
        """Return the names of the lanes."""
        ...

    def stripes(self, text_id: str) -> Iterable[Stripe]:
        """Return the labels of a text."""
        ...

    def is_closed(self, text_id: str) -> bool:
        """Tell whether who is at work is done with a text."""
        ...


class Rows:
    """What is drawn in each row of pixels: the colour of each lane, and whether its texts are closed."""

    def __init__(self, tops: Sequence[int], total: int, count: int, lanes: int) -> None:
        self.tops = tops
        self.total = total
        self.scale = count / max(total, 1)
        self.cells: list[list[str | None]] = [[None] * lanes for _ in range(count)]
        self.open = bytearray(count)
        self.closed = bytearray(count)

    def extent(self, index: int) -> tuple[int, int]:
        """Return the first and the last row of a text."""
        last = len(self.cells) - 1
        first = min(int(self.tops[index] * self.scale), last)
        return first, max(min(int(self.tops[index + 1] * self.scale - 0.001), last), first)

    def between(self, first: int, last: int) -> range:
        """Return the texts that reach into these rows."""
        low = bisect_right(self.tops, first / self.scale) - 1
        high = bisect_right(self.tops, (last + 1) / self.scale)
        return range(max(low, 0), min(high, len(self.tops) - 1))

    def clear(self, first: int, last: int) -> None:
        """Empty these rows."""
        for row in range(first, last + 1):
            self.cells[row] = [None] * len(self.cells[row])
            self.open[row] = self.closed[row] = 0

    def put(self, first: int, last: int, length: int, stripes: Iterable[Stripe], *, closed: bool) -> None:
        """Lay a text on its rows."""
        (self.closed if closed else self.open)[last] = 1
        if last > first:
            for row in range(first, last):
                (self.closed if closed else self.open)[row] = 1
        span = (last - first + 1) / max(length, 1)
        for lane, color, start, end in stripes:
            low = first + int(start * span)
            for row in range(low, max(min(first + int(end * span - 0.001), last), low) + 1):
                if row < len(self.cells) and lane < len(self.cells[row]):
                    self.cells[row][lane] = color
