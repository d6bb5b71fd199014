"""Draws one text: tints and selection behind the words, the words, lanes below, handles and hints above."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.text import keycaps
from annotator.gui.text.column import Column, Placed
from annotator.gui.text.finds import paint_frames, paint_grounds, paint_header
from annotator.gui.text.items import Mark
from annotator.gui.text.laid import Box, Line
from annotator.gui.text.margin import chips, handles, put_chip
from annotator.gui.text.quotes import paint_quotes
from annotator.gui.text.scene import Scene
from annotator.gui.text.strokes import put_stroke, smooth
from annotator.gui.text.theme import Style, blend


def paint_text(painter: QPainter, column: Column, placed: Placed, scene: Scene, clip: QRectF) -> None:
    """Draw one text of the column as far as it lies within `clip` (viewport coordinates)."""
    _Pen(painter, column, placed, scene, clip).draw()


class _Pen:
    """Holds what all the parts of one drawing need."""

    def __init__(self, painter: QPainter, column: Column, placed: Placed, scene: Scene, clip: QRectF) -> None:
        self._painter, self._column, self._placed = painter, column, placed
        self._scene, self._clip = scene, clip
        self._style: Style = column.style
        self._laid = placed.laid
        item = placed.laid.item
        self._quotes = scene.quotes(item.id) if scene.quotes is not None else ()
        selected = scene.selection is not None and scene.selection[0] == item.id
        self._selection = scene.selection[1:] if selected and scene.selection else None
        self._is_current = scene.current == item.id
        in_band = self._is_current and item.kind == "comment"
        self._ground = self._style.theme.current if in_band else self._style.theme.background
        self._plain = QPen(self._style.text)

    def draw(self) -> None:
        """Draw all parts, from the paper up."""
        laid, placed = self._laid, self._placed
        self._draw_margin()
        if placed.top + laid.body_top >= self._clip.top():
            self._draw_header()
        # lanes of the line above and tall letters may reach over
        reach = self._style.em
        up, down = self._clip.top() - placed.top - reach, self._clip.bottom() - placed.top + reach
        for line in laid.lines_between(up, down):
            self._draw_line(line)
        if laid.foot:
            self._draw_foot()
        if self._scene.focused:
            self._draw_handles()
        if self._scene.letters[0] == laid.item.id:
            keycaps.draw_letters(self._painter, placed, self._scene.letters[1], self._style)
        if self._scene.caret is not None and self._scene.caret[0] == laid.item.id:
            self._draw_caret(self._scene.caret[1])

    def _draw_margin(self) -> None:
        """Draw the band of the current text and the threads of the ancestors."""
        painter, placed, style = self._painter, self._placed, self._style
        if self._is_current:
            with smooth(painter):
                self._draw_band()
        rule = QColor(style.theme.rule)
        for x in self._column.geometry.threads(self._laid.item.depth).values():
            painter.fillRect(QRectF(x, placed.top, 1, self._laid.height), rule)

    def _draw_band(self) -> None:
        painter, placed, style = self._painter, self._placed, self._style
        top, height = placed.top + self._laid.lead, self._laid.height - self._laid.lead
        band = QRectF(
            placed.left - style.em * 0.55, top - style.em * 0.3, 0, height - style.gap + style.em * 0.6
        )
        band.setWidth(self._laid.width + style.em * 1.1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._laid.item.kind == "comment":
            painter.setBrush(QColor(style.theme.current))
            if style.theme.framed:
                painter.setPen(QPen(QColor(style.theme.accent), 1))
            painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
        x = band.right() - 3 if self._laid.mirrored else band.left()
        bar = QRectF(x, band.top() + 4, 3, band.height() - 8)
        painter.setBrush(QColor(style.theme.accent) if self._scene.active else QColor(style.theme.rule))
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _draw_header(self) -> None:
        painter, placed, laid, scene = self._painter, self._placed, self._laid, self._scene
        top, text_id, style = placed.top + laid.lead, laid.item.id, self._style
        linked = text_id in scene.linked
        laid.strip.paint(painter, placed.left, top, paper=self._ground, linked=linked, strong=scene.linked)
        if scene.found is not None:
            with smooth(painter):
                paint_header(painter, placed, scene.found, style)
        if text_id in scene.hints:
            beside = laid.width + style.em * 1.7 if laid.mirrored else 0
            words, y = scene.hints[text_id].upper(), top + style.header_line / 2
            keycaps.draw_keycap(painter, style, words, placed.left + beside, y)

    def _draw_foot(self) -> None:
        """Draw the quiet line that says how many replies are folded away."""
        style, painter, laid = self._style, self._painter, self._laid
        rect = QRectF(
            self._placed.left, self._placed.top + laid.foot_top, laid.width, style.header_line
        ).adjusted(0, style.em * 0.12, 0, -style.em * 0.06)
        painter.setPen(QPen(QColor(style.theme.rule), 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setPen(style.muted)
        words = style.header.elided(laid.foot, rect.width())
        x = rect.right() - style.header.advance(words) if laid.mirrored else rect.left()
        style.header.draw(painter, x, rect, words)

    def _draw_line(self, line: Line) -> None:
        painter, placed, style, found = self._painter, self._placed, self._style, self._scene.found
        x, y, kind = placed.left, placed.top, line.paragraph.kind
        if kind == "quote":
            side = self._laid.width - 3 if line.paragraph.right_to_left else 0
            painter.fillRect(QRectF(x + side, y + line.top, 3, line.height), QColor(style.theme.rule))
        if self._quotes:
            with smooth(painter):
                paint_quotes(painter, placed, line, self._quotes, style)
        if self._selection:
            self._draw_selection(line, *self._selection)
        if found is not None:
            with smooth(painter):
                paint_grounds(painter, placed, line, found, style)
        for box in line.boxes:
            if not box.gap:
                self._draw_tint(line, box)
        muted = kind in ("quote", "subheadline") and not self._has_strong(line)
        painter.setPen(style.muted if muted else self._plain)
        line.line.draw(painter, QPointF(x, y + line.text_top))
        if found is not None:
            with smooth(painter):
                paint_frames(painter, placed, line, found, style)
        if line.boxes:
            self._draw_lanes(line)
        if line.begins:
            for chip in chips(self._laid, line, style):
                color, strong = self._lane_color(chip.mark), self._is_strong(chip.mark)
                put_chip(painter, style, chip, x, y, color, strong=strong)
            if self._scene.hints:
                keycaps.draw_hints(painter, placed, line, self._scene.hints, style)

    def _draw_tint(self, line: Line, box: Box) -> None:
        """Draw what is behind the words of a mark."""
        placed, theme = self._placed, self._style.theme
        strong, height = self._is_strong(box.mark), line.line.height()
        words = QRectF(placed.left + box.left, placed.top + line.text_top, box.right - box.left, height)
        self._painter.fillRect(words, self._style.tint(box.mark.color, strong=strong))
        if strong and theme.framed:
            self._painter.setPen(QPen(self._style.ink(box.mark.color), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            with smooth(self._painter):
                self._painter.drawRect(words.adjusted(1, 1, -1, -1))

    def _draw_lanes(self, line: Line) -> None:
        x, top, step = self._placed.left, self._placed.top + line.lanes_top, self._style.lane
        for box in line.boxes:
            if box.lane >= 0:
                color, kind = self._lane_color(box.mark), box.mark.underline
                if box.gap:
                    color, kind = QColor(color), "dotted"
                    color.setAlphaF(0.45)
                ends, strong = (x + box.left, x + box.right), self._scene.focused == box.mark.id
                sprites = self._style.sprites
                put_stroke(self._painter, sprites, kind, ends, top + box.lane * step, color, strong=strong)

    def _is_strong(self, mark: Mark) -> bool:
        return mark.id == self._scene.focused or mark.id in self._scene.linked

    def _has_strong(self, line: Line) -> bool:
        return self._is_selected(line) or any(self._is_strong(box.mark) for box in line.boxes)

    def _is_selected(self, line: Line) -> bool:
        return bool(self._selection and self._selection[0] < line.end and line.start < self._selection[1])

    def _lane_color(self, mark: Mark) -> QColor:
        """Return the label's colour, or the owner's where several people's work lies on the text."""
        if mark.owner in self._laid.owners:
            colors = self._style.theme.owners
            return QColor(colors[self._laid.owners.index(mark.owner) % len(colors)])
        return self._style.ink(mark.color)

    def _draw_selection(self, line: Line, first: int, last: int) -> None:
        start, end = max(first, line.start), min(last, line.end)
        color = QColor(self._style.theme.selection)
        top, height = self._placed.top + line.text_top, line.line.height()
        if start < end:
            for left, right in line.paragraph.ranges(line.line, start, end):
                self._painter.fillRect(QRectF(self._placed.left + left, top, right - left, height), color)
        if line.last and first <= line.end < last:
            feed = self._placed.left + self._laid.x_at(line.end)
            width = self._style.em * (-0.3 if line.paragraph.right_to_left else 0.3)
            self._painter.fillRect(QRectF(feed, top, width, height).normalized(), color)

    def _draw_handles(self) -> None:
        mark = next((mark for mark in self._laid.marks if mark.id == self._scene.focused), None)
        if mark is None:
            return
        painter, color = self._painter, blend(self._style.ink(mark.color), self._style.text, 0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        knob = self._style.em * 0.2
        with smooth(painter):
            for _, is_start, point, height in handles(self._laid, mark):
                x, y = self._placed.left + point.x(), self._placed.top + point.y()
                painter.drawRect(QRectF(x - 0.75, y, 1.5, height))
                painter.drawEllipse(QPointF(x, y if is_start else y + height), knob, knob)

    def _draw_caret(self, offset: int) -> None:
        line = self._laid.line_at(offset)
        x = self._placed.left + self._laid.x_at(offset)
        rect = QRectF(round(x) - 1, self._placed.top + line.text_top, 2, line.line.height())
        self._painter.fillRect(rect, QColor(self._style.theme.accent))
