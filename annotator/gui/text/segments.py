"""Where characters, words, sentences and paragraphs begin and end: Unicode Annex 29, with care for news.

All offsets are code points; all functions take the whole text and look only at the lines that matter.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextLayout

from annotator.gui.text.items import Span
from annotator.gui.text.offsets import OffsetMap, displayed

_Kind = QTextBoundaryFinder.BoundaryType
# a full stop behind one of these, or behind an initial, ends no sentence
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|vs|approx|e\.g|i\.e)|(?:^|[\s(.])[A-Z])\.\s*$"
)
_TERMINATOR = re.compile(r"[.!?…:;。！？।]['\"”’»)\]]*\s*$")


def next_character(text: str, offset: int) -> int:
    """Return where the character (grapheme cluster) at `offset` ends."""
    start, line = _line(text, offset)
    if offset == start + len(line):
        return min(offset + 1, len(text))
    bounds = _characters(line)
    return start + bounds[bisect_right(bounds, offset - start)]


def previous_character(text: str, offset: int) -> int:
    """Return where the character (grapheme cluster) in front of `offset` begins."""
    start, line = _line(text, offset)
    if offset == start:
        return max(offset - 1, 0)
    bounds = _characters(line)
    return start + bounds[bisect_left(bounds, offset - start) - 1]


def snapped(text: str, offset: int) -> int:
    """Return the nearest border of a character at or in front of `offset`."""
    offset = min(max(offset, 0), len(text))
    start, line = _line(text, offset)
    bounds = _characters(line)
    return start + bounds[bisect_right(bounds, offset - start) - 1]


def word_at(text: str, offset: int) -> Span:
    """Return the word at `offset`, or the one that ends there; between words, the space or sign."""
    start, line = _line(text, offset)
    if not line:
        return offset, offset
    bounds = _bounds(line, _Kind.Word)
    place = min(bisect_right(bounds, offset - start) - 1, len(bounds) - 2)
    first, last = bounds[place], bounds[place + 1]
    if place and first == offset - start and not _is_word(line[first:last]):
        before = bounds[place - 1]
        if _is_word(line[before:first]):
            first, last = before, first
    return start + first, start + last


def next_word_end(text: str, offset: int) -> int:
    """Return where the next word ends; the end of the text if there is none."""
    start, line = _line(text, offset)
    while True:
        bounds = _bounds(line, _Kind.Word)
        for first, last in pairwise(bounds):
            if start + last > offset and _is_word(line[first:last]):
                return start + last
        start += len(line) + 1
        if start > len(text):
            return len(text)
        start, line = _line(text, start)


def previous_word_start(text: str, offset: int) -> int:
    """Return where the word in front of `offset` begins; 0 if there is none."""
    start, line = _line(text, offset)
    while True:
        bounds = _bounds(line, _Kind.Word)
        for first, last in reversed(list(pairwise(bounds))):
            if start + first < offset and _is_word(line[first:last]):
                return start + first
        if start == 0:
            return 0
        start, line = _line(text, start - 1)


def paragraph_at(text: str, offset: int) -> Span:
    """Return the paragraph at `offset`: what stands between blank lines, without white space at its ends."""
    start, line = _line(text, offset)
    if not line.strip():
        return start, start + len(line)
    end = start + len(line)
    while start:
        above, line = _line(text, start - 1)
        if not line.strip():
            break
        start = above
    while end < len(text):
        below, line = _line(text, end + 1)
        if not line.strip():
            break
        end = below + len(line)
    return _trimmed(text, start, end)


def sentence_at(text: str, offset: int) -> Span:
    """Return the sentence at `offset`, without the white space behind it."""
    start, end = paragraph_at(text, offset)
    if start == end:
        return start, end
    bounds = _sentences(text[start:end])
    place = bisect_right(bounds, min(max(offset - start, 0), end - start - 1)) - 1
    return _trimmed(text, start + bounds[place], start + bounds[place + 1])


def next_sentence_end(text: str, offset: int) -> int:
    """Return where the sentence at or behind `offset` ends."""
    while offset < len(text):
        _, end = sentence_at(text, offset)
        if end > offset:
            return end
        offset += 1
    return len(text)


def previous_sentence_start(text: str, offset: int) -> int:
    """Return where the sentence in front of `offset` begins."""
    while offset > 0:
        start, end = sentence_at(text, offset - 1)
        if start < offset and start < end:
            return start
        offset -= 1
    return 0


def _is_word(segment: str) -> bool:
    """Tell words, numbers and pictures from white space and punctuation."""
    return any(char.isalnum() or ord(char) > 0x2BFF for char in segment)


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _line(text: str, offset: int) -> tuple[int, str]:
    """Return (start, line) of the line that holds `offset`, without its line feed."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, text[start : len(text) if end < 0 else end]


@lru_cache(maxsize=64)
def _characters(line: str) -> list[int]:
    """Return all borders of characters of one line, from 0 to its length, in code points.

    They are the layout's own, so that the caret stops where it can be drawn: QTextBoundaryFinder cuts an
    emoji in two behind a Devanagari conjunct.
    """
    shown = displayed(line)
    offsets, layout = OffsetMap(shown), QTextLayout(shown)
    units = offsets.units(len(shown))
    inner = [offsets.points(unit) for unit in range(1, units) if layout.isValidCursorPosition(unit)]
    return [0, *inner, len(line)] if line else [0]


@lru_cache(maxsize=64)
def _bounds(line: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    """Return all borders of words or sentences of one line, from 0 to its length, in code points."""
    shown = displayed(line)
    offsets = OffsetMap(shown)
    finder = QTextBoundaryFinder(kind, shown)
    bounds = {0, len(line)}
    while (unit := finder.toNextBoundary()) != -1:
        bounds.add(offsets.points(unit))
    return sorted(bounds.intersection(_characters(line)))


@lru_cache(maxsize=16)
def _sentences(paragraph: str) -> list[int]:
    """Return the borders of sentences, where a line that goes on in lower case goes on with the sentence."""
    joined = list(paragraph)
    for place, char in enumerate(paragraph):
        goes_on = char == "\n" and paragraph[place + 1 : place + 2].islower()
        if goes_on and not _TERMINATOR.search(paragraph[max(place - 8, 0) : place]):
            joined[place] = " "
    text = "".join(joined)
    bounds = _bounds(text, _Kind.Sentence)
    inner = [bound for bound in bounds[1:-1] if not _ABBREVIATION.search(text[max(bound - 16, 0) : bound])]
    return [0, *inner, len(paragraph)]
