"""What the mouse does in the view: selecting, choosing marks, dragging the borders of the focused one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from annotator.gui.text import segments
from annotator.gui.text.caret import Caret, Unit, joined, span_of
from annotator.gui.text.column import Column, Placed
from annotator.gui.text.items import Badge, Mark, Span
from annotator.gui.text.margin import chips, handles

_REACH = 6.0
_GUIDE = 4.0
# less than the desktop's drag distance: a single thin letter can be selected too
_DRAG = 3


class Surface(Protocol):
    """What the mouse needs of the view."""

    column: Column

    def focused_mark(self) -> str | None: ...
    def caret(self) -> Caret | None: ...
    def place_caret(self, caret: Caret) -> None: ...
    def choose_mark(self, mark_id: str) -> None: ...
    def choose_badge(self, badge: Badge) -> None: ...
    def choose_text(self, text_id: str) -> None: ...
    def toggle_fold(self, text_id: str) -> None: ...
    def blank(self) -> None: ...
    def preview_mark(self, mark: Mark) -> None: ...
    def finish_resize(self, mark_id: str, number: int, span: Span) -> None: ...


@dataclass(frozen=True, slots=True)
class _Selecting:
    text_id: str
    unit: Unit
    origin: Span
    pressed: QPoint
    extending: bool = False


@dataclass(frozen=True, slots=True)
class _Resizing:
    mark: Mark
    number: int
    is_start: bool
    span: Span


class Mouse:
    """Turns presses, moves and releases into what the view does."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._doing: _Selecting | _Resizing | None = None
        self._moved = False

    @property
    def text_id(self) -> str | None:
        """Return the text in which something is selected or resized at the moment."""
        if isinstance(self._doing, _Resizing):
            return self._doing.mark.text_id
        return self._doing.text_id if self._doing else None

    def cancel(self) -> None:
        """Forget what was begun: the texts are others now."""
        self._doing = None

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """Return the shape of the pointer over a point."""
        if isinstance(self._doing, _Resizing) or self._handle_at(point):
            return Qt.CursorShape.SizeHorCursor
        placed = self._surface.column.at(point.y())
        if placed is None:
            return Qt.CursorShape.ArrowCursor
        x, y = point.x() - placed.left, point.y() - placed.top
        if self.fold_at(point) or placed.laid.strip.badge_at(x, y - placed.laid.lead):
            return Qt.CursorShape.PointingHandCursor
        if self._chip_at(placed, x, y):
            return Qt.CursorShape.PointingHandCursor
        in_words = placed.laid.body_top <= y < placed.laid.height and 0 <= x <= placed.laid.width
        return Qt.CursorShape.IBeamCursor if in_words else Qt.CursorShape.ArrowCursor

    def fold_at(self, point: QPointF) -> str | None:
        """Return the text whose replies the triangle or the line under a point folds or unfolds."""
        placed = self._surface.column.at(point.y())
        if placed is None:
            return None
        laid, x, y = placed.laid, point.x() - placed.left, point.y() - placed.top
        on_foot = laid.foot and laid.foot_top <= y < laid.foot_top + self._surface.column.style.header_line
        found = (on_foot and 0 <= x < laid.width) or laid.strip.has_triangle_at(x, y - laid.lead)
        return laid.item.id if found else None

    def guide_at(self, point: QPointF) -> str | None:
        """Return the text from which the line of replies under a point comes down."""
        column = self._surface.column
        placed = column.at(point.y())
        if placed is None or column.folds.chain or not 0 <= point.y() - placed.top < placed.laid.height:
            return None
        lines = column.geometry.threads(placed.laid.item.depth)
        near = [depth for depth, x in lines.items() if abs(x - point.x()) <= _GUIDE]
        above = column.folds.ancestors(column.folds.place(placed.index))
        items = (column.folds.items[place] for place in above)
        return next((item.id for item in items if near and item.depth == near[-1]), None)

    def press(self, point: QPointF, *, unit: Unit, extend: bool) -> None:
        """Begin a selection or a resize, or choose the badge or chip under the pointer."""
        self._moved = False
        self._doing = None
        if unit == "character" and not extend and (handle := self._handle_at(point)):
            self._doing = handle
            return
        if folding := self.fold_at(point):
            # the second press of a double click would take back what the first one did
            if unit == "character":
                self._surface.toggle_fold(folding)
            return
        if unit == "word" and (branch := self.guide_at(point)):
            self._surface.toggle_fold(branch)
            return
        placed = self._surface.column.at(point.y())
        if placed is None:
            self._surface.blank()
            return
        x, y = point.x() - placed.left, point.y() - placed.top
        if badge := placed.laid.strip.badge_at(x, y - placed.laid.lead):
            self._surface.choose_badge(badge)
            return
        if chip := self._chip_at(placed, x, y):
            self._surface.choose_mark(chip.id)
            return
        if not placed.laid.body_top <= y < placed.laid.height:
            self._press_beside(placed, y)
            return
        self._press_words(placed, point, unit=unit, extend=extend)

    def _press_beside(self, placed: Placed, y: float) -> None:
        """Choose the text whose header was pressed; below all texts nothing is chosen."""
        if y < placed.laid.height:
            self._surface.choose_text(placed.laid.item.id)
        else:
            self._surface.blank()

    def _press_words(self, placed: Placed, point: QPointF, *, unit: Unit, extend: bool) -> None:
        text_id, before = placed.laid.item.id, self._surface.caret()
        offset = self._offset(placed, point)
        if extend and before is not None and before.text_id in self._surface.column.index:
            if before.text_id != text_id:
                offset = self._clamped(before.text_id, point)
            self._doing = _Selecting(
                before.text_id, "character", (before.anchor, before.anchor), point.toPoint(), extending=True
            )
            self._surface.place_caret(replace(before, offset=offset))
            return
        origin = (offset, offset) if unit == "character" else span_of(unit, placed.laid.item.text, offset)
        self._doing = _Selecting(text_id, unit, origin, point.toPoint(), extending=unit != "character")
        self._surface.place_caret(Caret(text_id, *origin))

    def move(self, point: QPointF) -> None:
        """Go on with what was begun."""
        doing = self._doing
        if isinstance(doing, _Resizing):
            self._resize(doing, point)
        elif isinstance(doing, _Selecting):
            far = (point.toPoint() - doing.pressed).manhattanLength() >= _DRAG
            self._moved = self._moved or far
            if self._moved:
                self._select(doing, point)

    def _select(self, doing: _Selecting, point: QPointF) -> None:
        offset = self._clamped(doing.text_id, point)
        anchor = doing.origin[0]
        if doing.unit != "character":
            text = self._surface.column.items[self._surface.column.index[doing.text_id]].text
            anchor, offset = joined(doing.unit, text, doing.origin, offset)
        self._surface.place_caret(Caret(doing.text_id, anchor, offset))

    def _resize(self, doing: _Resizing, point: QPointF) -> None:
        offset = self._clamped(doing.mark.text_id, point)
        text = self._surface.column.items[self._surface.column.index[doing.mark.text_id]].text
        start, end = doing.span
        if doing.is_start:
            start = min(offset, segments.previous_character(text, end))
        else:
            end = max(offset, segments.next_character(text, start))
        spans = tuple(
            (start, end) if place == doing.number else span for place, span in enumerate(doing.mark.spans)
        )
        self._doing = replace(doing, span=(start, end))
        self._moved = True
        self._surface.preview_mark(replace(doing.mark, spans=spans))

    def release(self, point: QPointF) -> None:
        """End what was begun; a press that did not move is a click on what lies there."""
        doing, self._doing = self._doing, None
        if isinstance(doing, _Resizing):
            if self._moved:
                self._surface.finish_resize(doing.mark.id, doing.number, doing.span)
        elif doing is not None and not self._moved and not doing.extending:
            self._click(point)

    def _click(self, point: QPointF) -> None:
        """Choose the innermost mark under the pointer, or the next one outwards when it is focused."""
        placed = self._surface.column.at(point.y())
        if placed is None:
            return
        marks = placed.laid.marks_at(point.x() - placed.left, point.y() - placed.top)
        if not marks:
            self._surface.blank()
            return
        ids = [mark.id for mark in marks]
        focused = self._surface.focused_mark()
        self._surface.choose_mark(ids[(ids.index(focused) + 1) % len(ids)] if focused in ids else ids[0])

    def _offset(self, placed: Placed, point: QPointF) -> int:
        return placed.laid.offset_at(point.x() - placed.left, point.y() - placed.top)

    def _clamped(self, text_id: str, point: QPointF) -> int:
        """Return the offset in one text nearest to a point that may lie outside it."""
        column = self._surface.column
        index = column.index[text_id]
        laid = column.laid(index)
        y = point.y() - column.top_of(index)
        if y < laid.body_top:
            return 0
        if y >= laid.height:
            return len(laid.item.text)
        return laid.offset_at(point.x() - column.geometry.left(laid.item.depth), y)

    def _chip_at(self, placed: Placed, x: float, y: float) -> Mark | None:
        beside = x < 0 if placed.laid.mirrored else x >= placed.laid.width
        if not beside or y < placed.laid.body_top:
            return None
        line = placed.laid.line_below(y)
        style = self._surface.column.style
        return next((chip.mark for chip in chips(placed.laid, line, style) if chip.rect.contains(x, y)), None)

    def _handle_at(self, point: QPointF) -> _Resizing | None:
        focused = self._surface.focused_mark()
        for placed in self._surface.column.placed if focused else ():
            mark = next((mark for mark in placed.laid.marks if mark.id == focused), None)
            if mark is not None:
                return _nearest(placed, mark, point)
        return None


def _nearest(placed: Placed, mark: Mark, point: QPointF) -> _Resizing | None:
    """Return the resize that the nearest handle within reach begins."""
    x, y = point.x() - placed.left, point.y() - placed.top
    near = [
        (abs(top.x() - x), number, is_start)
        for number, is_start, top, height in handles(placed.laid, mark)
        if abs(top.x() - x) <= _REACH and top.y() - _REACH <= y <= top.y() + height + _REACH
    ]
    if not near:
        return None
    _, number, is_start = min(near)
    return _Resizing(mark, number, is_start, mark.spans[number])
