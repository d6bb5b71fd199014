"""Where chosen words end when they are labelled: at borders of words, no blanks and marks at the ends."""

from __future__ import annotations

import unicodedata

from annotator.gui.text import segments
from annotator.gui.text.items import Span

_PAIRS = dict(zip("([{“„‘«‹「『《〈【\"'", ")]}”“’»›」』》〉】\"'", strict=True))
_FORCE = frozenset("!?¡¿؟！？՜՞‼⁇⁈⁉‽…")  # they say how the words are meant
_PART_OF_WORDS = frozenset("%‰#@&*§_/\\†‡")
# blocks of scripts that put no blanks between words, first and last code point in hexadecimal digits
_BLOCKS = (
    "0E00-0EFF 1000-109F 1780-17FF 1950-19DF 1A20-1AAF 2E80-2FDF 3005-3007 3021-30FF 31F0-31FF 3400-4DBF "
    "4E00-9FFF A9E0-A9FF AA60-AA7F F900-FAFF FF66-FF9F 1B000-1B16F 20000-323AF"
)
_UNSPACED = [tuple(int(end, 16) for end in block.split("-")) for block in _BLOCKS.split()]


def snapped(text: str, span: Span) -> Span:
    """Return the words meant by a selection: trimmed, then completed to whole words.

    What is neither blank nor a mark at an end is always kept; where nothing else is selected, so are the
    marks. Scripts without blanks between words are completed to whole characters alone.
    """
    start, end = trimmed(text, span)
    if start == end:
        return span
    return _word_start(text, start), _word_end(text, end)


def trimmed(text: str, span: Span) -> Span:
    """Return the span without blanks and marks at its ends; empty where it holds only blanks.

    Marks of force (! ? …) stay behind words, and a bracket or quotation mark whose partner lies inside.
    """
    start, end = _without_blanks(text, *span)
    first, last = start, end
    while first < last and (text[first].isspace() or _falls(text, first, start=first, end=last)):
        first += 1
    while first < last and (text[last - 1].isspace() or _falls(text, last - 1, start=first, end=last)):
        last -= 1
    return (first, last) if first < last else (start, end)


def loose_ends(text: str, span: Span) -> str:
    """Return the blanks and marks at the ends of a span that snapping would leave out."""
    start, end = trimmed(text, span)
    return text[span[0] : start] + text[end : span[1]]


def spaced(char: str) -> bool:
    """Tell whether a character belongs to a script that puts blanks between its words."""
    return not any(first <= ord(char) <= last for first, last in _UNSPACED)


def _without_blanks(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _falls(text: str, place: int, *, start: int, end: int) -> bool:
    """Tell whether the mark at an end of a span is no part of what is said."""
    char, at_start = text[place], place == start
    if char in _PART_OF_WORDS or not unicodedata.category(char).startswith("P"):
        return False
    if char in _FORCE and not (at_start and char in "!?…"):
        return False
    if at_start and char in _PAIRS:
        return _PAIRS[char] not in text[start + 1 : end - 1]
    openers = [opener for opener, closer in _PAIRS.items() if closer == char]
    return at_start or all(opener not in text[start + 1 : end - 1] for opener in openers)


def _word_start(text: str, start: int) -> int:
    """Return where the word begins in which a span begins, or the character, in a script without blanks."""
    start = segments.snapped(text, start)
    if not start or not _within(text, start):
        return start
    first, last = segments.word_at(text, start)
    return first if first < start < last else start


def _word_end(text: str, end: int) -> int:
    """Return where the word ends in which a span ends, or the character, in a script without blanks."""
    if segments.snapped(text, end) != end:
        end = segments.next_character(text, end)
    if end >= len(text) or not _within(text, end):
        return end
    first, last = segments.word_at(text, end)
    return last if first < end < last else end


def _within(text: str, place: int) -> bool:
    """Tell whether words with blanks between them stand on both sides of a border."""
    before, behind = text[place - 1], text[place]
    if all(unicodedata.category(one)[0] == "P" and one not in _PART_OF_WORDS for one in (before, behind)):
        return False
    return spaced(before) and spaced(behind) and not before.isspace() and not behind.isspace()
