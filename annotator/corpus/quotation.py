"""Finding what a reply quotes: lines behind '>', [quote] blocks, and words between quotation marks.

What stands behind '>' or in a block says itself that it is quoted; words between quotation marks are quoted
where they stand in an earlier text, and else irony, a title or speech. Words are compared whatever their
case, accents, white space, dashes and quotation marks; an ellipsis stands for words that were left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from annotator.corpus.folding import LOOSE, Origins, fold
from annotator.model.corpus import Text
from annotator.model.span import Span

SHORTEST = 12  # code points; shorter words in quotation marks are as often irony as quotation
SHORTEST_PART = 4  # of words beside an ellipsis
WIDEST_GAP = 1500  # code points of the source that an ellipsis may stand for
LONGEST = 4000  # between two quotation marks

SIGNS = "“”„“„”””«»»«‹›「」『』《》〝〞״״\"\"＂＂‘’‚‘''"  # each that opens with the one that closes
BEHIND_MARKS = re.compile(r"(?:^[ \t]*>[^\n]*(?:\n|\Z))+", re.MULTILINE)
MARKS = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
BLOCK = re.compile(r"\[quote(?:[=\s][^\]\n]*)?\]((?:(?!\[quote).)*?)\[/quote\]", re.IGNORECASE | re.DOTALL)
ELLIPSIS = re.compile(r"\s*[\[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?\s*")
MAY_QUOTE = re.compile("[>“”„«»‹›「『《〝״\"＂‘‚']|\\[quote", re.IGNORECASE)
EDGES = " .,;:!?'-"
SAME = str.maketrans({'"': "'", "‹": "'", "›": "'", **dict.fromkeys("–—−―", "-")})


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a text that repeat words of an earlier one."""

    span: Span
    source: str
    source_span: Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a text that are quoted, with their source where that was found.

    `block` tells that the text itself sets them apart, by '>' or [quote].
    """

    span: Span
    block: bool
    source: str | None = None
    source_span: Span | None = None


def quotations(text: Text, sources: Iterable[Text]) -> Iterator[Quotation]:
    """Yield what the text quotes, each from the first of the sources that has the words."""
    for one in quoted(text, sources, shortest=SHORTEST):
        if one.source is not None and one.source_span is not None:
            yield Quotation(one.span, one.source, one.source_span)


def quoted(text: Text, sources: Iterable[Text], *, shortest: int) -> list[Quoted]:
    """Return what the text quotes, in its order, of overlapping words the longer ones.

    Words between quotation marks need `shortest` code points and a source; the first that has them is taken.
    """
    if not MAY_QUOTE.search(text.text):
        return []
    known = list(sources)
    found: list[Quoted] = []
    for one in sorted(_candidates(text.text, shortest), key=_block_and_long_first):
        if any(one.span.overlaps(other.span) for other in found):
            continue
        place = _place_of(one, known, shortest)
        if place is not None:
            found.append(Quoted(one.span, one.block, *place))
        elif one.block and len(one.words) >= shortest:
            found.append(Quoted(one.span, one.block))
    return sorted(found, key=lambda one: one.span.start)


# ---- what looks like a quotation


class _Candidate(NamedTuple):
    span: Span
    words: str
    block: bool


def _block_and_long_first(one: _Candidate) -> tuple[bool, int]:
    return not one.block, one.span.start - one.span.end


def _candidates(text: str, shortest: int) -> Iterator[_Candidate]:
    """Yield what may be quoted."""
    for found in BLOCK.finditer(text):
        yield from _trimmed(text, *found.span(1), block=True)
    for found in BEHIND_MARKS.finditer(text):
        yield from _trimmed(text, *found.span(), block=True)
    for pattern in _patterns(shortest):
        for found in pattern.finditer(text):
            yield from _trimmed(text, *found.span(1), block=False)


@lru_cache(maxsize=4)
def _patterns(shortest: int) -> tuple[re.Pattern[str], ...]:
    """Return what finds words between each pair of marks; an apostrophe within a word closes nothing."""
    made = []
    for left, right in zip(SIGNS[::2], SIGNS[1::2], strict=True):
        ends, size = re.escape(right), f"{{{shortest},{LONGEST}}}?"
        inner = rf"(?:[^{re.escape(left + right)}\n]|\n(?!\n)"
        if right in "'’‘":
            inner += rf"|(?<=\w){ends}(?=\w)"
        made.append(re.compile(rf"(?<!\w){re.escape(left)}({inner}){size}){ends}(?!\w)"))
    return tuple(made)


def _trimmed(text: str, start: int, end: int, *, block: bool) -> Iterator[_Candidate]:
    """Yield the span without what stands for nothing at its ends, and its words without marks of quoting."""
    words = text[start:end]
    if block and (marks := MARKS.match(words)):
        start += marks.end()
        words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if words:
        yield _Candidate(Span(start, start + len(words)), MARKS.sub("", words), block)


# ---- where it stands


def _place_of(one: _Candidate, sources: Sequence[Text], shortest: int) -> tuple[str, Span] | None:
    """Return where the words stand; of a block, where the first of its lines stands that does."""
    place = _place(one.words, sources, SHORTEST_PART if one.block else shortest)
    lines = one.words.split("\n") if one.block and place is None else ()
    found = (_place(line, sources, shortest) for line in lines)
    return place or next((one for one in found if one is not None), None)


def _place(words: str, sources: Sequence[Text], shortest: int) -> tuple[str, Span] | None:
    parts = [
        part for one in ELLIPSIS.split(words) if len(part := _compared(one).strip(EDGES)) >= SHORTEST_PART
    ]
    if not parts or sum(map(len, parts)) < shortest:
        return None
    for one in sources:
        if all(part in _compared(one.text) for part in parts) and (span := _stands(parts, one.text)):
            return one.id, span
    return None


@lru_cache(maxsize=8192)
def _compared(text: str) -> str:
    """Return words as they are compared, with single blanks between them."""
    return " ".join(fold(text).translate(SAME).split())


def _stands(parts: Sequence[str], text: str) -> Span | None:
    """Return where the parts stand in a text, one behind the other and none within a word."""
    compared, places, origins = _compared(text), _blanks(fold(text)), Origins(text, LOOSE)
    for first in _whole(parts[0], compared, 0):
        end = first + len(parts[0])
        for part in parts[1:]:
            after = next(_whole(part, compared, end), None)
            if after is None or after - end > WIDEST_GAP:
                break
            end = after + len(part)
        else:
            span = origins.span(places[first], places[end - 1] + 1)
            return Span(*span) if span else None
    return None


def _whole(part: str, text: str, start: int) -> Iterator[int]:
    """Yield where words stand that are no parts of longer ones."""
    at = text.find(part, start)
    while at >= 0:
        end = at + len(part)
        if not (_joined(text[at - 1 : at] + text[at]) or _joined(text[end - 1] + text[end : end + 1])):
            yield at
        at = text.find(part, at + 1)


def _joined(pair: str) -> bool:
    """Tell whether two characters are in one word, in scripts whose letters have two cases or are joined."""
    return len(pair) == 2 and pair.isalnum() and not any("\u0e00" <= one <= "\u9fff" for one in pair)


def _blanks(folded: str) -> list[int]:
    """Return the places of those characters of a folded text that are left when blanks are made one."""
    places, gap, begun = list[int](), -1, False
    for place, one in enumerate(folded):
        if one.isspace():
            gap = place if gap < 0 else gap
            continue
        if gap >= 0 and begun:
            places.append(gap)
        places.append(place)
        gap, begun = -1, True
    return places
