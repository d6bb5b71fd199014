"""Half-open stretches of a text, counted in Unicode code points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """The code points `start … end - 1` of one text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end


def checked(spans: Iterable[tuple[int, int]], length: int) -> tuple[Span, ...]:
    """Return the spans sorted; raise ValueError where one is empty, outside the text or overlaps another."""
    ordered = tuple(sorted(Span(*span) for span in spans))
    last = 0
    for span in ordered:
        if not last <= span.start < span.end <= length:
            raise ValueError(f"span [{span.start}, {span.end}) in a text of {length} code points")
        last = span.end
    return ordered


def quotes(text: str, spans: Iterable[tuple[int, int]]) -> list[str]:
    """Return the words of each span."""
    return [text[start:end] for start, end in spans]
