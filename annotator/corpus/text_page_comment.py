"""One comment of a page: its words, the date under its name, the buttons below it, its quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.corpus.text_page_dates import DateLine, date_in
from annotator.corpus.text_page_lines import Line, joined
from annotator.corpus.text_page_phrases import is_control
from annotator.corpus.text_page_thread import Entry
from annotator.model.corpus import Block

QUOTED = re.compile(r"^>.*(?:\n>.*)*", re.MULTILINE)
ELLIPSIS = re.compile(r"\[(?:\.\.\.|…)\]")


@dataclass(frozen=True, slots=True)
class Words:
    """What stood at a marker: the text, its quotes, the date line, and the buttons."""

    text: str
    blocks: tuple[Block, ...]
    date_line: str | None
    created: str | None
    buttons: tuple[Line, ...]


def dates_are_usual(entries: Sequence[Entry]) -> bool:
    """Tell whether most comments that have words begin with a date, so that a bare date is one too."""
    below = (entry.lines for entry in entries if not entry.marker.words)
    told = [first for lines in below if (first := _first(lines)) is not None]
    return bool(told) and 2 * sum(date_in(line.body) is not None for line in told) > len(told)


def words_of(entry: Entry, *, usual: bool) -> Words:
    """Return what stands beside and below the marker of a comment; `usual`: the page dates its comments."""
    lines, first = entry.lines, entry.marker.words
    date = None if first else _date(lines, usual=usual)
    begin, end = 0, len(lines)
    if date is not None:
        # The buttons stood beside the date or below the words; elsewhere the same word was written.
        dated = next(at for at, line in enumerate(lines) if not line.blank)
        begin = dated + 1
        while begin < end and (lines[begin].blank or is_control(lines[begin].body)):
            begin += 1
    while end > begin and (lines[end - 1].blank or is_control(lines[end - 1].body)):
        end -= 1
    buttons = [line for line in (*lines[:begin], *lines[end:]) if is_control(line.body)]
    text = joined(lines[begin:end], beyond=entry.line.indent)
    if first:
        text = "\n".join([first, *([""] if text and lines[0].blank else []), *([text] if text else [])])
    quotes = tuple(Block("quote", *found.span()) for found in QUOTED.finditer(text))
    date_line = lines[dated].body if date is not None else None
    return Words(text, quotes, date_line, date.created if date else None, tuple(buttons))


def is_trackback(text: str) -> bool:
    """Tell whether the words are the excerpt that another site's link left: '[…] words […]'."""
    found = list(ELLIPSIS.finditer(text)) if text.startswith("[") else []
    return len(found) > 1 and found[0].start() == 0 and found[-1].end() == len(text) and "\n\n" not in text


def _date(lines: list[Line], *, usual: bool) -> DateLine | None:
    """Return the date that the first line is, unless it may be what somebody wrote."""
    first = _first(lines)
    date = date_in(first.body) if first is not None else None
    if date is None or date.timed:
        return date
    alone = sum(not line.blank for line in lines) == 1
    under_name = not lines[0].blank
    return date if usual or (under_name and not alone) else None


def _first(lines: Sequence[Line]) -> Line | None:
    return next((line for line in lines if not line.blank), None)
