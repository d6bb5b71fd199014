"""The caret and the selection: one text, two offsets in code points, and how the keys move them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.gui.text import segments
from annotator.gui.text.column import Column
from annotator.gui.text.items import Span

Unit = Literal["character", "word", "sentence", "paragraph", "line", "edge", "text", "page"]


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in one text, and the other end of the selection."""

    text_id: str
    anchor: int
    offset: int

    @property
    def span(self) -> Span | None:
        """Return the selected [start, end), or None where nothing is selected."""
        if self.anchor == self.offset:
            return None
        return min(self.anchor, self.offset), max(self.anchor, self.offset)


def span_of(unit: Unit, text: str, offset: int) -> Span:
    """Return the word, sentence or paragraph at an offset."""
    if unit == "word":
        return segments.word_at(text, offset)
    if unit == "sentence":
        return segments.sentence_at(text, offset)
    if unit == "paragraph":
        return segments.paragraph_at(text, offset)
    return 0, len(text)


def joined(unit: Unit, text: str, origin: Span, offset: int) -> Span:
    """Return (anchor, offset) of a selection by units from one unit to the one at `offset`."""
    start, end = span_of(unit, text, offset)
    if offset < origin[0]:
        return origin[1], start
    return origin[0], max(end, origin[1])


HEADER_LINES = 3  # what the header of a text and the gap above it take of a page


class Walker:
    """Moves a caret through the texts of a column; remembers the x that lines are walked at."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._x: float | None = None

    def moved(self, caret: Caret, unit: Unit, *, backwards: bool, extend: bool) -> Caret:
        """Return the caret moved by one unit; extending stays in its text, moving goes on in the next."""
        index = self._column.index[caret.text_id]
        if unit not in ("line", "page"):
            self._x = None
        if not extend and caret.span and unit == "character":
            edge = caret.span[0] if backwards else caret.span[1]
            return Caret(caret.text_id, edge, edge)
        if unit == "page" and not extend:
            return self._paged(index, caret.offset, backwards=backwards)
        offset = self._offset(index, caret.offset, unit, backwards=backwards)
        if unit == "text" and offset == caret.offset and not extend:
            return self._end(backwards=backwards)
        if offset is not None:
            return Caret(caret.text_id, caret.anchor if extend else offset, offset)
        return self._beyond(index, caret, unit, backwards=backwards, extend=extend)

    def _end(self, *, backwards: bool) -> Caret:
        """Return a caret at the beginning or end of the column: where a second Ctrl+Home or Ctrl+End goes."""
        item = self._column.items[0 if backwards else -1]
        offset = 0 if backwards else len(item.text)
        return Caret(item.id, offset, offset)

    def _paged(self, index: int, offset: int, *, backwards: bool) -> Caret:
        """Return the caret a page of lines further, in whichever text that is."""
        laid = self._column.laid(index)
        line = laid.line_at(offset)
        if self._x is None:
            self._x = laid.x_at(offset)
        number, count, step = laid.number(line), self._page(), -1 if backwards else 1
        while count > (room := number if backwards else len(laid.lines) - 1 - number):
            if not 0 <= index + step < len(self._column.items):
                number, count = (0 if backwards else len(laid.lines) - 1), 0
                break
            index += step
            laid = self._column.laid(index)
            number = len(laid.lines) - 1 if backwards else 0
            count = max(count - room - HEADER_LINES, 0)
        offset = laid.offset_on(laid.lines[number + step * count], self._x)
        return Caret(laid.item.id, offset, offset)

    def _beyond(self, index: int, caret: Caret, unit: Unit, *, backwards: bool, extend: bool) -> Caret:
        """Return the caret in the neighbouring text, or at the end of this one."""
        text = self._column.items[index].text
        end = 0 if backwards else len(text)
        if extend:
            return Caret(caret.text_id, caret.anchor, end)
        other = index + (-1 if backwards else 1)
        if not 0 <= other < len(self._column.items):
            return Caret(caret.text_id, end, end)
        laid = self._column.laid(other)
        line = laid.lines[-1 if backwards else 0]
        if unit in ("line", "page"):
            offset = laid.offset_on(line, self._x or 0.0)
        else:
            offset = len(laid.item.text) if backwards else 0
        return Caret(laid.item.id, offset, offset)

    def _offset(self, index: int, offset: int, unit: Unit, *, backwards: bool) -> int | None:
        """Return the new offset, or None where the text ends before it."""
        text = self._column.items[index].text
        if unit in ("line", "page"):
            return self._line(index, offset, 1 if unit == "line" else self._page(), backwards=backwards)
        if unit == "edge":
            return self._edge(index, offset, backwards=backwards)
        if unit == "text":
            return 0 if backwards else len(text)
        if offset == (0 if backwards else len(text)):
            return None
        return _step(text, offset, unit, backwards=backwards)

    def _page(self) -> int:
        return max(self._column.height // self._column.style.line - 2, 1)

    def _line(self, index: int, offset: int, count: int, *, backwards: bool) -> int | None:
        laid = self._column.laid(index)
        line = laid.line_at(offset)
        if self._x is None:
            self._x = laid.x_at(offset)
        number = laid.number(line)
        target = number + (-count if backwards else count)
        last = len(laid.lines) - 1
        if not 0 <= target <= last:
            at_edge = number == (0 if backwards else last)
            if at_edge or count == 1:
                return None
            target = 0 if backwards else last
        return laid.offset_on(laid.lines[target], self._x)

    def _edge(self, index: int, offset: int, *, backwards: bool) -> int:
        laid = self._column.laid(index)
        line = laid.line_at(offset)
        if backwards:
            return line.start
        text = laid.item.text
        end = line.end
        if not line.last and end - line.start > 1:
            end = end - 1 if text[end - 1].isspace() else segments.previous_character(text, end)
        return end


def _step(text: str, offset: int, unit: Unit, *, backwards: bool) -> int:
    if unit == "word":
        return (segments.previous_word_start if backwards else segments.next_word_end)(text, offset)
    if unit == "sentence":
        return (segments.previous_sentence_start if backwards else segments.next_sentence_end)(text, offset)
    if unit == "paragraph":
        return _paragraph_step(text, offset, backwards=backwards)
    return (segments.previous_character if backwards else segments.next_character)(text, offset)


def _paragraph_step(text: str, offset: int, *, backwards: bool) -> int:
    """Return the next end, or the start before, of a paragraph."""
    if backwards:
        before = len(text[:offset].rstrip())
        return segments.paragraph_at(text, before - 1)[0] if before else 0
    while offset < len(text):
        end = segments.paragraph_at(text, offset)[1]
        if end > offset:
            return end
        offset += 1
    return len(text)
