"""Paragraphs as Qt shapes them: each is a QTextLayout with its own direction and typography."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.gui.text.items import Block, Span, TextItem
from annotator.gui.text.offsets import OffsetMap, displayed
from annotator.gui.text.theme import Style

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Shape(NamedTuple):
    """One character (grapheme cluster) as it stands on a line: its offsets, its x range, its direction."""

    start: int
    end: int
    left: float
    right: float
    right_to_left: bool

    @property
    def lead(self) -> float:
        """Return the x of the edge at which reading it begins."""
        return self.right if self.right_to_left else self.left

    @property
    def trail(self) -> float:
        """Return the x of the edge at which reading it ends."""
        return self.left if self.right_to_left else self.right


class Paragraph:
    """The characters between two line feeds, shaped and broken into lines; knows x positions, not y."""

    __slots__ = ("bidirectional", "end", "kind", "layout", "left", "offsets", "right_to_left", "start")

    def __init__(
        self,
        text: str,
        start: int,
        *,
        kind: str,
        font: QFont,
        style: Style,
        formats: list[tuple[Block, QTextCharFormat]],
    ) -> None:
        shown = displayed(text)
        self.start = start
        self.end = start + len(text)
        self.kind = kind
        self.offsets = OffsetMap(shown)
        self.bidirectional = not text.isascii() and bool(_RIGHT_TO_LEFT.search(text))
        self.right_to_left = self.bidirectional and _is_right_to_left(text)
        self.left = style.em * 1.1 if kind == "quote" else 0.0
        self.layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(style.em * 2)
        direction = Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        if self.right_to_left:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        if formats:
            self.layout.setFormats([self._range(block, form) for block, form in formats])

    def _range(self, block: Block, form: QTextCharFormat) -> QTextLayout.FormatRange:
        first = self.offsets.units(max(block[1] - self.start, 0))
        last = self.offsets.units(min(block[2], self.end) - self.start)
        result = QTextLayout.FormatRange()
        result.start, result.length, result.format = first, last - first, form
        return result

    def break_lines(self, width: float) -> list[QTextLine]:
        """Shape the paragraph and return its lines, each at y 0."""
        left = 0.0 if self.right_to_left else self.left
        lines = []
        self.layout.beginLayout()
        while True:
            line = self.layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width - self.left, 1.0))
            line.setPosition(QPointF(left, 0.0))
            lines.append(line)
        self.layout.endLayout()
        return lines

    def point(self, unit: int) -> int:
        """Return the offset in the text of a UTF-16 offset in the paragraph."""
        return self.start + self.offsets.points(unit)

    def ranges(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """Return the x ranges that characters of one line cover, from left to right."""
        first, last = self.offsets.units(start - self.start), self.offsets.units(end - self.start)
        if not self.bidirectional:
            left, right = x_of(line, first), x_of(line, last)
            return [(left, right)] if right > left else []
        if last <= first:
            return []
        rects = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        boxes = [(rect.left(), rect.right()) for rect in rects]
        # a part of a ligature has no glyph of its own
        return _merged(boxes or [(shape.left, shape.right) for shape in self._shapes(line, first, last)])

    def shapes(self, line: QTextLine) -> list[Shape]:
        """Return the characters of one line with their places, in the order of the text.

        `QTextLine.xToCursor` loses its way among combining marks and between directions, so what lies under
        the pointer is looked up here.
        """
        first = line.textStart()
        return list(self._shapes(line, first, first + line.textLength()))

    def _shapes(self, line: QTextLine, first: int, last: int) -> Iterator[Shape]:
        stops = [unit for unit in range(first, last) if self.layout.isValidCursorPosition(unit)]
        for unit, after in pairwise([*stops, last]):
            start, end = self.point(unit), self.point(after)
            if not self.bidirectional:
                yield Shape(start, end, x_of(line, unit), x_of(line, after), False)
                continue
            runs = line.glyphRuns(unit, after - unit)
            if runs:
                # one character may have glyphs of several fonts; the first that has a width stands for it
                run = next((run for run in runs if run.boundingRect().width() > 0), runs[0])
                rect = run.boundingRect()
                yield Shape(start, end, rect.left(), rect.right(), run.isRightToLeft())
            else:
                lead, trail = x_of(line, unit), x_of(line, after)
                yield Shape(start, end, min(lead, trail), max(lead, trail), lead > trail)


def x_of(line: QTextLine, unit: int) -> float:
    """Return the x position in front of the character at a UTF-16 offset."""
    return float(cast(Any, line.cursorToX(unit))[0])


def paragraphs(item: TextItem, style: Style, *, narrow: bool = False) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text, not yet broken into lines; a narrow column has smaller headlines."""
    start = 0
    for text in item.text.split("\n"):
        end = start + len(text)
        touching = [block for block in item.blocks if block[1] < end and block[2] > start]
        whole = [block for block in touching if block[1] <= start and block[2] >= end]
        kind = next((block[0] for block in reversed(whole) if block[0] in _KINDS), "paragraph")
        formats = [
            (block, _format(block[0], style))
            for block in touching
            if block[0] in ("dateline", "quote") and block[0] != kind
        ]
        font = _font(kind, style, narrow=narrow)
        yield Paragraph(text, start, kind=kind, font=font, style=style, formats=formats)
        start = end + 1


_KINDS = frozenset(("headline", "subheadline", "quote", "paragraph"))


def _font(kind: str, style: Style, *, narrow: bool) -> QFont:
    if kind == "headline":
        return style.small_headline if narrow else style.headline
    return style.subheadline if kind == "subheadline" else style.body


def _format(kind: str, style: Style) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(style.muted)
    if kind == "dateline":
        form.setFontLetterSpacing(104.0)
    return form


def _is_right_to_left(text: str) -> bool:
    """Return the direction of the first character that has one."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _merged(ranges: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Join ranges that touch."""
    result: list[tuple[float, float]] = []
    for left, right in sorted(ranges):
        if result and left - result[-1][1] < 0.6:
            result[-1] = (result[-1][0], max(right, result[-1][1]))
        elif right > left:
            result.append((left, right))
    return result


def gap_spans(spans: tuple[Span, ...]) -> list[Span]:
    """Return the gaps between the spans of a discontinuous mark."""
    ordered = sorted(spans)
    return [(left[1], right[0]) for left, right in pairwise(ordered) if right[0] > left[1]]
