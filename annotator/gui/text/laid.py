"""One text laid out: its lines with their places, its marks with their boxes, and what lies under a point.

Coordinates: x from the left of the text's own body, y from the top of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLine

from annotator.gui.text.folding import Branch
from annotator.gui.text.header import HeaderStrip
from annotator.gui.text.items import Badge, Mark, Span, TextItem, TextState
from annotator.gui.text.lanes import lanes_of
from annotator.gui.text.shaping import Paragraph, Shape, gap_spans, paragraphs, x_of
from annotator.gui.text.theme import Style

if TYPE_CHECKING:
    from annotator.gui.text.pictures import Picture


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a mark on one line: x range, lane, and whether it is the gap of a discontinuous one."""

    mark: Mark
    left: float
    right: float
    lane: int
    gap: bool = False


@dataclass(slots=True)
class Line:
    """One visual line: its characters [start, end) of the text, and where it stands."""

    paragraph: Paragraph
    line: QTextLine
    start: int
    end: int
    shown_end: int
    first: bool
    last: bool
    top: int = 0
    height: int = 0
    text_top: float = 0.0
    lift: int = 0
    boxes: list[Box] = field(default_factory=list)
    begins: list[Mark] = field(default_factory=list)
    _shapes: list[Shape] | None = None

    def shapes(self) -> list[Shape]:
        """Return the characters with their places; found when pointer or caret first needs them."""
        if self._shapes is None:
            self._shapes = self.paragraph.shapes(self.line)
        return self._shapes

    @property
    def lanes_top(self) -> float:
        """Return the y at which the first lane begins, within what a font leaves free below letters."""
        return self.text_top + self.line.height() - self.lift


class LaidOutText:
    """A text with its lines, header and marks at one width."""

    def __init__(
        self,
        item: TextItem,
        *,
        width: int,
        style: Style,
        lead: int = 0,
        owners: tuple[str, ...] = (),
        mirrored: bool = False,
    ) -> None:
        self.item = item
        self.lead = lead
        self.marks: tuple[Mark, ...] = ()
        self.owners = owners
        self.mirrored = mirrored
        self.foot = ""
        self.foot_top = self.height = 0
        self._style = style
        self._header: tuple[tuple[Badge, ...], TextState | None, Branch] = ((), None, "none")
        self._laned: list[tuple[Mark, int]] = []
        self._beginning: list[Mark] = []
        self._narrow: bool | None = None
        self.picture: Picture | None = None
        self._break_lines(width)
        self._lay_strip()
        self._place_lines()

    def set_width(self, width: int) -> None:
        """Break the lines anew; what lies on the text is laid on them again."""
        if width == self.width:
            return
        self._break_lines(width)
        self._lay_strip()
        self._lay_boxes()
        self._place_lines()

    def _break_lines(self, width: int) -> None:
        narrow = width < self._style.em * 24
        if narrow != self._narrow:
            self._narrow = narrow
            self._paragraphs = list(paragraphs(self.item, self._style, narrow=narrow))
        self.width = width
        self.lines = list(self._lines())
        self._starts = [line.start for line in self.lines]
        self._boxes: dict[Span, list[tuple[Line, float, float]]] = {}

    def _lines(self) -> Iterator[Line]:
        for paragraph in self._paragraphs:
            lines = paragraph.break_lines(self.width)
            for place, line in enumerate(lines):
                start = paragraph.point(line.textStart())
                end = paragraph.point(line.textStart() + line.textLength())
                last = place == len(lines) - 1
                shown = end if last else start + len(self.item.text[start:end].rstrip(" \t"))
                yield Line(paragraph, line, start, end, shown, first=place == 0, last=last)

    def _lay_strip(self) -> None:
        badges, state, branch = self._header
        self.strip = HeaderStrip(
            self.item,
            badges,
            state,
            width=self.width,
            style=self._style,
            branch=branch,
            mirrored=self.mirrored,
        )

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of the marks and badges that lie on the text."""
        return frozenset((*(one.id for one in self._header[0]), *(mark.id for mark in self.marks)))

    @property
    def body_top(self) -> int:
        """Return the y at which the words begin."""
        return self.lead + self.strip.height

    def lay_on(
        self,
        marks: Sequence[Mark],
        badges: Sequence[Badge],
        state: TextState | None,
        *,
        branch: Branch = "none",
        foot: str = "",
    ) -> None:
        """Lay marks, badges and state on the text, each only where it is another than before.

        `branch` tells of the replies under it, `foot` says under the words which of them are folded away.
        """
        header = (tuple(badges), state, branch)
        fresh = header != self._header or foot != self.foot
        if fresh:
            self._header, self.foot = header, foot
            self._lay_strip()
        if tuple(marks) != self.marks:
            self.set_marks(marks)
        elif fresh:
            self._place_lines()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Lay the marks on the lines: their x ranges are kept, and lines grow where the lanes need room."""
        self.marks = tuple(marks)
        lanes = lanes_of(marks, self.owners)
        # long marks first, so that the short ones inside them are drawn above
        ordered = sorted(marks, key=lambda mark: (-mark.length, mark.start, mark.id))
        self._laned = [(mark, lanes.get(mark.id, -1)) for mark in ordered]
        self._beginning = sorted(marks, key=lambda mark: (lanes.get(mark.id, 99), mark.start))
        self._lay_boxes()
        self._place_lines()

    def _lay_boxes(self) -> None:
        for line in self.lines:
            line.boxes, line.begins = [], []
        for mark, lane in self._laned:
            for start, end in mark.spans:
                self._add_boxes(mark, start, end, lane)
            for start, end in gap_spans(mark.spans) if len(mark.spans) > 1 else ():
                if end - start <= 240 and lane >= 0:
                    self._add_boxes(mark, start, end, lane, gap=True)
        for mark in self._beginning if self.lines else ():
            self.line_at(mark.start).begins.append(mark)

    def _add_boxes(self, mark: Mark, start: int, end: int, lane: int, *, gap: bool = False) -> None:
        for line, left, right in self.boxes(start, end):
            line.boxes.append(Box(mark, left, right, lane, gap))

    def _place_lines(self) -> None:
        self.picture = None
        style, y = self._style, self.body_top
        for line in self.lines:
            natural, base = line.line.height(), style.line
            kind = line.paragraph.kind
            if kind in ("headline", "subheadline"):
                base = ceil(natural * 1.06)
            elif line.first and line.last and line.start == line.end and len(self.lines) > 1:
                base, natural = round(style.line * 0.55), 0.0
            # in Qt's own fractions of a pixel: at every scale and place lines are rounded in the same way
            above = int(max((base - natural) * 0.4, 0.0) * 64) / 64
            lanes = max((box.lane for box in line.boxes), default=-1) + 1
            line.top, line.text_top = y, y + above
            tracks = lanes * style.lane - 1 - style.lift if lanes else 0
            line.lift = style.lift
            line.height = max(base, ceil(above + natural + max(tracks, 0)))
            y += line.height
        self.foot_top = y + style.lane
        self.height = (self.foot_top + style.header_line if self.foot else y) + style.gap

    def line_at(self, offset: int) -> Line:
        """Return the line that shows the character at `offset`."""
        return self.lines[max(bisect_right(self._starts, offset) - 1, 0)]

    def line_below(self, y: float) -> Line:
        """Return the line at height `y`; above and below the words the first and the last."""
        place = bisect_right(self.lines, y, key=lambda line: line.top) - 1
        return self.lines[max(place, 0)]

    def lines_between(self, top: float, bottom: float) -> Iterator[Line]:
        """Yield the lines that reach into a range of y."""
        place = max(bisect_right(self.lines, top, key=lambda line: line.top) - 1, 0)
        for line in self.lines[place:]:
            if line.top > bottom:
                break
            yield line

    def number(self, line: Line) -> int:
        """Return the place of a line among the lines."""
        return bisect_right(self._starts, line.start) - 1

    def boxes(self, start: int, end: int) -> list[tuple[Line, float, float]]:
        """Return (line, left, right) for all parts of [start, end); kept, for marks are laid anew often."""
        found = self._boxes.get((start, end))
        if found is None:
            found = self._boxes[start, end] = list(self._find_boxes(start, end))
        return found

    def _find_boxes(self, start: int, end: int) -> Iterator[tuple[Line, float, float]]:
        place = max(bisect_right(self._starts, start) - 1, 0)
        for line in self.lines[place:]:
            if line.start >= end:
                break
            first, last = max(start, line.start), min(end, line.shown_end)
            if first < last:
                for left, right in line.paragraph.ranges(line.line, first, last):
                    yield line, left, min(right, float(self.width))

    def x_at(self, offset: int) -> float:
        """Return the x of the caret at `offset`: in front of its character, or behind the line's last."""
        line = self.line_at(offset)
        shapes = line.shapes()
        shape = next((shape for shape in shapes if shape.start <= offset < shape.end), None)
        if shape is not None:
            return shape.lead
        return shapes[-1].trail if shapes else x_of(line.line, line.line.textStart())

    def offset_at(self, x: float, y: float) -> int:
        """Return the offset of the border of characters nearest to a point, always within its line."""
        return self.offset_on(self.line_below(y), x)

    def offset_on(self, line: Line, x: float) -> int:
        """Return the offset nearest to `x` on a line; a broken line ends in front of its last space."""
        seen = [shape for shape in line.shapes() if shape.right > shape.left]
        if not seen:
            return line.start
        nearest = min(seen, key=lambda shape: max(shape.left - x, x - shape.right, 0.0))
        offset = nearest.start if abs(x - nearest.lead) <= abs(x - nearest.trail) else nearest.end
        broken = offset == line.end and not line.last and line.end - line.start > 1
        return offset - 1 if broken and self.item.text[offset - 1].isspace() else offset

    def marks_at(self, x: float, y: float) -> list[Mark]:
        """Return the marks whose words or margin chip lie under a point, the innermost first."""
        if y < self.body_top or not self.lines:
            return []
        line = self.line_below(y)
        if y >= line.top + line.height:
            return []
        found = {box.mark.id: box.mark for box in line.boxes if box.left <= x < box.right and not box.gap}
        return sorted(found.values(), key=lambda mark: (mark.length, -mark.start, mark.id))
