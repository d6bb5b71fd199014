"""Markers that have the first words of their comment on the same line: `1. NAME said: Words …`.

'X said: …' is written in articles and comments as well, so such a line begins a comment only inside the
thread, where its number is the due one at the indent of the numbers, or where its bullet stands where
a reply to the comment above it would.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from annotator.corpus.text_page_lines import Line
from annotator.corpus.text_page_markers import TYPED, Marker, spoken_marker
from annotator.corpus.text_page_start import Page, thread_start


def with_spoken(page: Page) -> tuple[Page, list[int]]:
    """Return the page with the markers of this kind, and the lines that look like one and were not taken."""
    candidates = {
        place: marker
        for place, line in enumerate(page.lines)
        if place not in page.markers and page.follows_blank(place) and (marker := spoken_marker(line.body))
    }
    if not candidates:
        return page, []
    both = Page.of(page.lines, page.markers | candidates)
    alone = _alone(both, candidates)
    chosen = _Choice(page, both, candidates, alone).chosen()
    left = sorted(alone - chosen.keys())
    return (Page.of(page.lines, page.markers | chosen) if chosen else page), left


@dataclass(slots=True)
class _Above:
    """A marker above: its indent, and that of its words where they stand on lines of their own."""

    indent: int
    words: int | None


@dataclass(slots=True)
class _Choice:
    """Walks down the thread and takes the candidates that fit its numbers and indents."""

    page: Page
    both: Page
    candidates: dict[int, Marker]
    alone: set[int]
    above: list[_Above] = field(default_factory=list)

    def chosen(self) -> dict[int, Marker]:
        """Return the candidates that begin a comment."""
        start = self._start()
        if start is None:
            return {}
        places = [place for place in sorted(self.both.markers) if place >= start]
        numbered = [place for place in places if self.both.markers[place].number is not None]
        plain = [place for place in numbered if place not in self.candidates]
        root = self.page.lines[(plain or numbered or places)[0]].indent
        later = {
            self.both.markers[place].number: place for place in plain if self.page.lines[place].indent <= root
        }
        signs = {self.both.markers[place].sign for place in places if place not in self.candidates}
        found: dict[int, Marker] = {}
        number = 0
        for place in places:
            marker, line = self.both.markers[place], self.page.lines[place]
            if place in self.candidates:
                if marker.number is None:
                    fits = (marker.sign not in TYPED or marker.sign in signs) and self._replies(place, root)
                else:
                    due = marker.number == number + 1 and later.get(marker.number, -1) < place
                    fits = line.indent == root and due
                if not fits:
                    continue
                found[place] = marker
            elif line.indent > root and (marker.number is not None or not self.both.is_hung(place)):
                continue
            if marker.number is not None and line.indent <= root:
                number = marker.number
                self.above.clear()
            self._descend(place, line)
        return found

    def _start(self) -> int | None:
        """Return where the thread begins when candidates count, None where no line announces it."""
        first = next((at for at, line in enumerate(self.page.lines) if not line.blank), None)
        if first in self.candidates:
            return first
        start = thread_start(self.page)
        gates = [gate for gate in (self.page.rules, *self.page.counts) if gate is not None]
        announced = (
            place
            for gate in gates[:1]
            for place, marker in sorted(self.candidates.items())
            if place > gate and marker.number == 1
        )
        opening = next(announced, None)
        if opening is not None and (start is None or opening < start):
            return opening
        return None if start is None else self._upward(start)

    def _upward(self, start: int) -> int:
        """Return the candidate numbered 1 from which the count goes on to the first plain marker."""
        number = self.page.markers[start].number
        indent = self.page.lines[start].indent
        for place in sorted((at for at in self.candidates if at < start), reverse=True):
            if number is None or number == 1:
                break
            if self.candidates[place].number == number - 1 and self.page.lines[place].indent == indent:
                start, number = place, number - 1
        return start

    def _replies(self, place: int, root: int) -> bool:
        """Tell whether a bullet stands where a reply to one above would, with nothing going on behind it."""
        indent = self.page.lines[place].indent
        if indent <= root or place not in self.alone:
            return False
        beside = False
        for one in reversed(self.above):
            if one.indent < indent:
                return beside or one.words is None or indent <= one.words
            beside = beside or one.indent == indent
        return False

    def _descend(self, place: int, line: Line) -> None:
        """Note a marker that begins a comment."""
        while self.above and self.above[-1].indent >= line.indent:
            self.above.pop()
        after = self.both.next_line[place]
        own = after < len(self.page.lines) and after not in self.both.markers
        below = self.page.lines[after].indent if own else None
        self.above.append(_Above(line.indent, below if below is None or below > line.indent else None))


def _alone(page: Page, candidates: Collection[int]) -> set[int]:
    """Return the candidates behind which nothing at their indent goes on, as it would behind a list."""
    found: set[int] = set()
    for place in sorted(candidates, reverse=True):
        after, back, indent = page.next_line[place], page.next_paragraph[place], page.lines[place].indent
        if after < len(page.lines) and after not in page.markers and page.lines[after].indent == indent:
            continue
        if (
            back == len(page.lines)
            or page.lines[back].indent < indent
            or (
                back in page.markers and back not in page.listed and (back not in candidates or back in found)
            )
        ):
            found.add(place)
    return found


def doubtful(page: Page, left: Iterable[int], start: int | None) -> Iterator[Line]:
    """Yield the lines among those not taken that may be comments, and not what an article lists.

    On a page without a thread it is the first of them, be its words beside the name or below it: where
    only rules at its foot speak for a thread, one comment alone was taken for a list.
    """
    if start is not None:
        yield from (page.lines[place] for place in left if place >= start)
        return
    rules, base = page.rules, page.base
    behind = len(page.lines) if rules is None else rules
    beside = (place for place in left if page.lines[place].indent > base or place > behind)
    below = (
        place
        for place, marker in page.markers.items()
        if rules is not None and marker.number is not None and page.has_words(place) and page.is_hung(place)
    )
    first = min(chain(islice(beside, 1), islice(below, 1)), default=None)
    if first is not None:
        yield page.lines[first]
