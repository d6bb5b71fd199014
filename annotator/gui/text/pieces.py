"""The pieces of a text that are labelled most: sentences without their full stop, and clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from annotator.gui.text import segments
from annotator.gui.text.items import Span
from annotator.gui.text.snapping import trimmed

Piece = Literal["sentence", "clause"]
# behind these a clause may end; not behind the comma of a number, nor at a hyphen within a word
_BORDER = re.compile(
    r"[,;:؛،、，；：](?!\d)|[—–]|(?<=\s)-(?=\s)|[.!?…。！？](?=\s)|\n+|(?<=\s)[(\[“«„]|[)\]”»](?=\W|$)"
)


def following(text: str, piece: Piece, start: int, end: int) -> Span | None:
    """Return the piece that is meant next, after [start, end) was chosen (nothing where they are equal).

    A caret means the piece it stands in, else the next one. Chosen words that are less than their piece
    grow to it; a sentence shrinks to its first clause; a whole piece leads on to the one behind it.
    """
    known = pieces(text, piece)
    if start == end:
        return next((one for one in known if one[1] > start), None)
    at = next((one for one in known if one[0] <= start < one[1]), None)
    if at is not None and at != (start, end):
        grows = at[0] <= start and end <= at[1]
        shrinks = piece == "clause" and start <= at[0] and at[1] <= end
        if grows or shrinks:
            return at
    return next((one for one in known if one[0] >= end), None)


def extended(text: str, piece: Piece, start: int, end: int) -> Span:
    """Return the chosen words with the next piece added."""
    further = next((one for one in pieces(text, piece) if one[1] > end), None)
    return (start, further[1]) if further else (start, end)


@lru_cache(maxsize=32)
def pieces(text: str, piece: Piece) -> tuple[Span, ...]:
    """Return the sentences or clauses of a text, in order, trimmed; those that say nothing are left out."""
    found = []
    for span in _sentences(text):
        for part in [span] if piece == "sentence" else _clauses(text, span):
            start, end = trimmed(text, part)
            if any(char.isalnum() or ord(char) > 0x2BFF for char in text[start:end]):
                found.append((start, end))
    return tuple(found)


def _sentences(text: str) -> Iterator[Span]:
    place = 0
    while place < len(text):
        start, end = segments.sentence_at(text, place)
        if place < end:
            yield max(start, place), end
        place = max(end, place + 1)
        while place < len(text) and text[place].isspace():
            place += 1


def _clauses(text: str, sentence: Span) -> Iterator[Span]:
    place, stop = sentence
    for border in _BORDER.finditer(text, place, stop):
        yield place, border.end()
        place = border.end()
    yield place, stop
