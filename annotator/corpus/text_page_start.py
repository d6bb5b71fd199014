"""The lay of a page: which lines look like markers, how they are indented, where the thread begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from annotator.corpus.text_page_lines import Line
from annotator.corpus.text_page_markers import Marker, is_backlink, marker_in
from annotator.corpus.text_page_phrases import is_count, is_policy, is_prose, is_related, template_kind


@dataclass(frozen=True)
class Page:
    """The lines of a page with their markers by index; all of it is found in one pass each.

    `next_line` and `next_paragraph` give, for every marker, the next line that is not blank, and the
    next one that begins a paragraph no deeper than the marker (the number of lines where there is none).
    `listed` are the bullets below which nothing hangs: lists whose points end in 'said:'.
    """

    lines: Sequence[Line]
    markers: dict[int, Marker]
    next_line: dict[int, int]
    next_paragraph: dict[int, int]
    listed: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, lines: Sequence[Line], known: dict[int, Marker] | None = None) -> Page:
        """Look at the lines once; `known` are the markers where they were looked for before."""
        markers = known or {
            place: marker for place, line in enumerate(lines) if (marker := marker_in(line.body)) is not None
        }
        page = cls(lines, markers, *_followers(lines, markers))
        # From below, since a list is only known by what follows its last point.
        for place in sorted(markers, reverse=True):
            marker = markers[place]
            if marker.number is None and not marker.words and not page.is_hung(place):
                page.listed.add(place)
        return page

    @cached_property
    def base(self) -> int:
        """The least indent of the page."""
        return min((line.indent for line in self.lines if not line.blank), default=0)

    @cached_property
    def rules(self) -> int | None:
        """The line of the rules for comments, which announce the thread or stand at the foot of the page."""
        base = self.base
        return next(
            (at for at, line in enumerate(self.lines) if line.indent == base and is_policy(line.body)), None
        )

    @cached_property
    def counts(self) -> list[int]:
        """The lines that say how many comments there are, above the thread or at the foot of the page."""
        base = self.base
        return [at for at, line in enumerate(self.lines) if line.indent == base and is_count(line.body)]

    def is_deeper(self, place: int) -> bool:
        """Tell whether the line after a marker is indented below it."""
        after = self.next_line[place]
        return after < len(self.lines) and self.lines[after].indent > self.lines[place].indent

    def has_words(self, place: int) -> bool:
        """Tell whether words stand beside a marker or are indented below it."""
        return bool(self.markers[place].words) or self.is_deeper(place)

    def ends_in_marker(self, place: int) -> bool:
        """Tell whether nothing but a marker or the end follows: a comment without words."""
        after = self.next_line[place]
        if after == len(self.lines) or is_backlink(self.lines[after].body):
            return True
        return after in self.markers and after not in self.listed

    def is_hung(self, place: int) -> bool:
        """Tell whether what follows a marker hangs below it, as a comment's paragraphs do.

        No paragraph at the marker's own indent may come back later: replies stand after all the words
        of the comment they answer, so what goes on behind a 'reply' was a list in the comment.
        """
        if not (self.is_deeper(place) or self.ends_in_marker(place)):
            return False
        back = self.next_paragraph[place]
        if back == len(self.lines) or back in self.markers or is_backlink(self.lines[back].body):
            return True
        return self.lines[back].indent < self.lines[place].indent

    def follows_blank(self, place: int) -> bool:
        """Tell whether a line begins a paragraph."""
        return place == 0 or self.lines[place - 1].blank


def thread_start(page: Page) -> int | None:
    """Return the index of the first line of the thread, or None where the page has no comments.

    After the rules for comments (or 'N comments') it is the first marker. Without such a line above any
    marker it is the first line of the page, or the first numbered marker below which no paragraph of an
    article follows.
    """
    places = sorted(page.markers)
    if not places:
        return None
    opening = next((at for at, line in enumerate(page.lines) if not _is_front(line)), None)
    if opening in page.markers:
        return opening
    rules = page.rules
    above = None if rules is None else _ThreadAbove(page, rules)
    for gate in [*([] if rules is None else [rules]), *page.counts]:
        start = next((at for at in places if at > gate and _may_open(page, at)), None)
        if start is not None and (above is None or start > above.rules or above.begins(start)):
            return start
    end = len(page.lines) if rules is None else rules
    found = (at for at in _openings(page, places, end) if page.has_words(at) and page.is_hung(at))
    return next((at for at in found if above is None or above.begins(at)), None)


class _ThreadAbove:
    """Tells whether what stands above rules at the foot of a page is plainly a thread, not a list."""

    def __init__(self, page: Page, rules: int) -> None:
        self.page, self.rules = page, rules
        self.last = max((at for at in page.markers if at < rules), default=rules)
        self.least = [10**9] * (rules + 1)
        for at in range(rules - 1, -1, -1):
            line = page.lines[at]
            apart = not line.blank and at not in page.markers and _is_written(line)
            self.least[at] = min(self.least[at + 1], line.indent) if apart else self.least[at + 1]

    def begins(self, start: int) -> bool:
        """Tell whether there are two comments from here on, and nothing else before the rules."""
        return start < self.last and self.least[start] > self.page.lines[start].indent


def _openings(page: Page, places: list[int], end: int) -> Iterator[int]:
    """Yield the numbered markers after which no paragraph of an article comes, by number 1 or by indent.

    Prose below the last marker is the foot of the page where the thread is plainly one: three markers.
    """
    base = page.base
    prose, foot = _prose_below(page, places[-1]), _prose_below(page, end)[places[-1]]
    for rank, place in enumerate(places):
        number, indent = page.markers[place].number, page.lines[place].indent
        if number is None or (number != 1 and indent == base):
            continue
        if prose[place] > indent and (foot > indent or len(places) - rank >= 3):
            yield place


def _followers(lines: Sequence[Line], markers: dict[int, Marker]) -> tuple[dict[int, int], dict[int, int]]:
    """Return for each marker the next line, and the next paragraph that is no deeper than it."""
    next_line: dict[int, int] = {}
    next_paragraph: dict[int, int] = {}
    after = len(lines)
    # Paragraphs that begin further down, each less deep than those before it: the last one is nearest.
    open_below: list[int] = []
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if line.blank:
            continue
        while open_below and lines[open_below[-1]].indent > line.indent:
            open_below.pop()
        if place in markers:
            next_line[place] = after
            next_paragraph[place] = open_below[-1] if open_below else len(lines)
        after = place
        if place == 0 or lines[place - 1].blank or place in markers:
            open_below.append(place)
    return next_line, next_paragraph


def _is_front(line: Line) -> bool:
    """Tell whether a line may stand in front of a page that has comments only."""
    return line.blank or is_policy(line.body) or template_kind(line.body) is not None


def _may_open(page: Page, place: int) -> bool:
    """Tell whether a marker may be the first of the thread; a bullet only with a comment below it."""
    marker = page.markers[place]
    return marker.number is not None or bool(marker.words) or page.is_hung(place)


def _prose_below(page: Page, end: int) -> list[int]:
    """Return for each index the least indent of the prose paragraphs from there to the end."""
    least = [10**9] * (len(page.lines) + 1)
    for place in range(end - 1, -1, -1):
        line = page.lines[place]
        least[place] = least[place + 1]
        if page.follows_blank(place) and is_prose(line.body) and _is_written(line):
            least[place] = min(least[place], line.indent)
    return least


def _is_written(line: Line) -> bool:
    """Tell whether a person wrote the line, not the template."""
    return template_kind(line.body) is None and not is_policy(line.body) and not is_related(line.body)
