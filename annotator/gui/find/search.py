"""The folded texts of a discussion, and what is found in them: places in code points, in reading order."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import accumulate, islice, takewhile
from typing import NamedTuple

from annotator.corpus.folding import Folding, Origins, fold, table
from annotator.gui.find.filters import Filters
from annotator.model.span import Span

MOST = 5_000  # hits, those around the place where one is; nobody walks through more
WHOLE = (Span(0, 0),)  # stands for a text as such
BETWEEN = "\0"  # stands in no text
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)


class Hit(NamedTuple):
    """What was found: the number of a text and [start, end) in it; 0, 0 stands for the whole text.

    `label` is the id of the annotation that was found, where labels were looked for.
    """

    place: int
    start: int
    end: int
    label: str = ""

    @property
    def is_whole(self) -> bool:
        """Tell whether the text as such was found, not words of it."""
        return self.end == 0


# three times as fast as `Hit(…)`: thousands are made between a key and the next frame
_hit: Callable[[tuple[int, int, int, str]], Hit] = partial(tuple.__new__, Hit)


@dataclass(frozen=True)
class Wanted:
    """The words that are looked for, what is told apart in them, and whether they are `whole` words."""

    words: str
    folding: Folding = field(default_factory=Folding)
    whole: bool = False


class Haystack:
    """Texts folded once, so that each search is one pass over one string."""

    def __init__(self, bodies: Sequence[str], folding: Folding) -> None:
        self.bodies = bodies
        self.folding = folding
        self._folded = [fold(one, folding) for one in bodies]
        known = table(folding)
        self._odd = {place for place, one in enumerate(bodies) if not one.isascii() and not known.simple(one)}
        self._origins: dict[int, Origins] = {}

    @cached_property
    def _all(self) -> str:
        return BETWEEN.join(self._folded)

    def search(self, wanted: Wanted, places: Sequence[int] | None = None, *, near: int = 0) -> list[Hit]:
        """Return the hits in these texts (None: in all); of many, MOST + 1 from the text `near` on."""
        words = fold(wanted.words, self.folding)
        chosen = range(len(self.bodies)) if places is None else places
        if not words or not chosen:
            return []
        joined = self._all if places is None else BETWEEN.join(self._folded[place] for place in places)
        first = bisect_left(chosen, near) % len(chosen)
        hits = list(islice(self._hits(words, wanted.whole, joined, chosen, first), MOST + 1))
        if first and len(hits) <= MOST:
            rest = self._hits(words, wanted.whole, joined, chosen, 0)
            hits = [
                *takewhile(lambda hit: hit.place < chosen[first], islice(rest, MOST + 1 - len(hits))),
                *hits,
            ]
        return hits

    def _hits(self, words: str, whole: bool, joined: str, places: Sequence[int], first: int) -> Iterator[Hit]:
        """Yield the hits from the text that is the `first` of these on."""
        length = len(words)
        begins, place = self._length(places, first), places[first]
        number, ends = first, begins + len(self._folded[place])
        odd, sizes = self._odd, self._folded
        for found in re.compile(re.escape(words)).finditer(joined, begins):
            at = found.start()
            while at > ends:
                number += 1
                place = places[number]
                begins, ends = ends + 1, ends + 1 + len(sizes[place])
            if whole and not _stands_alone(joined, at, at + length):
                continue
            start = at - begins
            if place not in odd:
                yield _hit((place, start, start + length, ""))
            elif (span := self._origin(place).span(start, start + length)) is not None:
                yield Hit(place, *span)

    def _length(self, places: Sequence[int], count: int) -> int:
        """Return how long the first texts are together, with what stands behind each."""
        if isinstance(places, range):
            return self._starts[count]
        return sum(len(self._folded[one]) + 1 for one in islice(places, count))

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(one) + 1 for one in self._folded)]

    def _origin(self, place: int) -> Origins:
        if place not in self._origins:
            self._origins[place] = Origins(self.bodies[place], self.folding)
        return self._origins[place]


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no letter is joined to the words, in scripts that part words by spaces."""
    return not (_joined(text[start - 1 : start], text[start]) or _joined(text[end - 1], text[end : end + 1]))


def _joined(left: str, right: str) -> bool:
    if not left or not right or UNSPACED.match(left) or UNSPACED.match(right):
        return False
    return all(one.isalnum() or one == "_" or unicodedata.category(one)[0] == "M" for one in (left, right))


class Found:
    """The hits of one search; `more` tells that there are further ones."""

    def __init__(self, hits: Sequence[Hit], *, whole: bool = False) -> None:
        self.more = not whole and len(hits) > MOST
        self.hits = hits
        self._spans: dict[int, tuple[tuple[int, int], ...]] = {}

    def __len__(self) -> int:
        return len(self.hits)

    def spans(self, place: int) -> tuple[tuple[int, int], ...]:
        """Return what was found in a text; (0, 0) is the text as such."""
        if place not in self._spans:
            first, last = (bisect_left(self.hits, Hit(one, -1, -1)) for one in (place, place + 1))
            self._spans[place] = tuple((one.start, one.end) for one in self.hits[first:last])
        return self._spans[place]

    def from_place(self, place: int, offset: int, *, backwards: bool = False) -> int:
        """Return the number of the first hit at or behind a place (in front of it), going round."""
        if not self.hits:
            return -1
        number = bisect_left(self.hits, Hit(place, offset, -1))
        return (number - 1 if backwards else number) % len(self.hits)


NOTHING = Found(())


class Finder:
    """Looks in one discussion; each way of folding is prepared when it is first asked for."""

    def __init__(self, bodies: Sequence[str]) -> None:
        self.bodies = bodies
        self._haystacks: dict[Folding, Haystack] = {}

    def is_prepared(self, folding: Folding) -> bool:
        """Tell whether a search need not fold the texts first."""
        return folding in self._haystacks

    def prepare(self, folding: Folding) -> Haystack:
        """Fold the texts; may be called on another thread."""
        if folding not in self._haystacks:
            self._haystacks[folding] = Haystack(self.bodies, folding)
        return self._haystacks[folding]

    def find(self, wanted: Wanted, filters: Filters, *, near: int = 0) -> Found:
        """Return what a query finds: words in the texts that fit, else labels, else the texts."""
        places = filters.places if filters.is_needed else None
        if wanted.words:
            return Found(self.prepare(wanted.folding).search(wanted, places, near=near))
        if places is None:
            return NOTHING
        if filters.is_about_labels:
            return Found(_labelled(filters, places), whole=True)
        return Found([_hit((place, 0, 0, "")) for place in places], whole=True)


def _labelled(filters: Filters, places: Sequence[int]) -> list[Hit]:
    known, chosen = filters.dossier.places, set(places)
    hits = [
        _hit((place, span.start, span.end, one.id))
        for one in filters.fitting
        if (place := known[one.text]) in chosen
        for span in one.spans or WHOLE
    ]
    hits.sort()
    return hits
