"""Where chosen words end when they are labelled: at borders of words, without blanks and marks at the ends."""

from __future__ import annotations

import unicodedata

from annotator.gui.text import segments
from annotator.gui.text.items import Span

_PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "„": "“", "‘": "’", "«": "»", "‹": "›", "「": "」", "『": "』",
          "《": "》", "〈": "〉", "【": "】", '"': '"', "'": "'"}  # fmt: skip
_FORCE = frozenset("!?¡¿؟！？՜՞‼⁇⁈⁉‽…")  # they say how the words are meant
_PART_OF_WORDS = frozenset("%‰#@&*§_/\\†‡")
# scripts that put no blanks between words (first and last code point of their blocks)
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19DF), (0x1A20, 0x1AAF), (0x2E80, 0x2FDF),
             (0x3005, 0x3007), (0x3021, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF),
             (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1B000, 0x1B16F), (0x20000, 0x323AF))  # fmt: skip


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
    return spaced(before) and spaced(behind) and not before.isspace() and not behind.isspace()
