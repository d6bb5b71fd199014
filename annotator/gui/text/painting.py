"""Draws one text: tints and selection behind the words, the words, lanes below, handles and hints above."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.text.column import Column, Placed
from annotator.gui.text.finds import Finds, paint_frames, paint_grounds, paint_header
from annotator.gui.text.items import Mark
from annotator.gui.text.laid import LaidOutText, Line
from annotator.gui.text.quotes import Quotes, paint_quotes
from annotator.gui.text.strokes import stroke
from annotator.gui.text.theme import Style, blend, ink, readable, tint


@dataclass(frozen=True, slots=True)
class Scene:
    """What is set apart at the moment: focus, links, hints, the current text, the selection, the caret."""

    focused: str | None = None
    linked: frozenset[str] = frozenset()
    hints: Mapping[str, str] = field(default_factory=dict)
    letters: tuple[str, Mapping[int, str]] = ("", {})  # a text, and letters on its words by their offsets
    current: str | None = None
    selection: tuple[str, int, int] | None = None
    caret: tuple[str, int] | None = None
    active: bool = True  # whether the view has the keyboard
    found: Finds | None = None
    quotes: Quotes | None = None


def paint_text(painter: QPainter, column: Column, placed: Placed, scene: Scene, clip: QRectF) -> None:
    """Draw one text of the column as far as it lies within `clip` (viewport coordinates)."""
    _Pen(painter, column, placed, scene, clip).draw()


def handles(laid: LaidOutText, mark: Mark) -> list[tuple[int, bool, QPointF, float]]:
    """Return the border handles of a mark, from the text's corner: (span, is start, top, height)."""
    result = []
    for number, (start, end) in enumerate(mark.spans):
        boxes = list(laid.boxes(start, end))
        if not boxes:
            continue
        for is_start, (line, left, right) in ((True, boxes[0]), (False, boxes[-1])):
            at_left = is_start != line.paragraph.right_to_left
            top = QPointF(left if at_left else right, line.text_top)
            result.append((number, is_start, top, line.line.height()))
    return result


class _Pen:
    """Holds what all the parts of one drawing need."""

    def __init__(self, painter: QPainter, column: Column, placed: Placed, scene: Scene, clip: QRectF) -> None:
        self._painter, self._column, self._placed, self._scene, self._clip = (
            painter,
            column,
            placed,
            scene,
            clip,
        )
        self._style: Style = column.style
        self._laid = placed.laid
        self._paper = QColor(self._style.theme.background)
        self._quotes = scene.quotes(placed.laid.item.id) if scene.quotes is not None else ()

    def draw(self) -> None:
        """Draw all parts, from the paper up."""
        laid, scene, item = self._laid, self._scene, self._laid.item
        self._draw_margin()
        top = self._placed.top + laid.lead
        if top + laid.strip.height >= self._clip.top():
            linked = item.id in scene.linked
            laid.strip.paint(self._painter, self._placed.left, top, linked=linked, strong=scene.linked)
            if scene.found is not None:
                paint_header(self._painter, self._placed, scene.found, self._style)
            if item.id in scene.hints:
                beside = laid.width + self._style.em * 1.7 if laid.mirrored else 0
                self._draw_hint(item.id, self._placed.left + beside, top + self._style.header_line / 2)
        # lanes of the line above and tall letters may reach over
        reach = self._style.em
        up, down = self._clip.top() - self._placed.top - reach, self._clip.bottom() - self._placed.top + reach
        for line in laid.lines_between(up, down):
            self._draw_line(line)
        if laid.foot:
            self._draw_foot()
        self._draw_handles()
        self._draw_word_letters()
        self._draw_caret()

    def _draw_margin(self) -> None:
        """Draw the band of the current text and the threads of the ancestors."""
        painter, placed, style = self._painter, self._placed, self._style
        top, height = placed.top + self._laid.lead, self._laid.height - self._laid.lead
        item = self._laid.item
        if self._scene.current == item.id:
            band = QRectF(
                placed.left - style.em * 0.55, top - style.em * 0.3, 0, height - style.gap + style.em * 0.6
            )
            band.setWidth(self._laid.width + style.em * 1.1)
            painter.setPen(Qt.PenStyle.NoPen)
            if item.kind == "comment":
                painter.setBrush(QColor(style.theme.current))
                if style.theme.framed:
                    painter.setPen(QPen(QColor(style.theme.accent), 1))
                painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
                painter.setPen(Qt.PenStyle.NoPen)
            x = band.right() - 3 if self._laid.mirrored else band.left()
            bar = QRectF(x, band.top() + 4, 3, band.height() - 8)
            painter.setBrush(QColor(style.theme.accent) if self._scene.active else QColor(style.theme.rule))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        for x in self._column.geometry.threads(item.depth).values():
            painter.fillRect(QRectF(x, placed.top, 1, self._laid.height), QColor(style.theme.rule))

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
        painter, x, y = self._painter, self._placed.left, self._placed.top
        height = line.line.height()
        if line.paragraph.kind == "quote":
            side = self._laid.width - 3 if line.paragraph.right_to_left else 0
            painter.fillRect(QRectF(x + side, y + line.top, 3, line.height), QColor(self._style.theme.rule))
        if self._quotes:
            paint_quotes(painter, self._placed, line, self._quotes, self._style)
        self._draw_selection(line)
        if self._scene.found is not None:
            paint_grounds(painter, self._placed, line, self._scene.found, self._style)
        for box in line.boxes:
            if not box.gap:
                strong = self._is_strong(box.mark)
                words = QRectF(x + box.left, y + line.text_top, box.right - box.left, height)
                painter.fillRect(words, tint(box.mark.color, self._style.theme, strong=strong))
                if strong and self._style.theme.framed:
                    painter.setPen(QPen(ink(box.mark.color, self._style.theme), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(words.adjusted(1, 1, -1, -1))
        muted = line.paragraph.kind in ("quote", "subheadline") and not self._has_strong(line)
        painter.setPen(self._style.muted if muted else self._style.text)
        line.line.draw(painter, QPointF(x, y + line.text_top))
        if self._scene.found is not None:
            paint_frames(painter, self._placed, line, self._scene.found, self._style)
        for box in line.boxes:
            if box.lane < 0:
                continue
            lane_y = y + line.lanes_top + box.lane * self._style.lane
            color = self._lane_color(box.mark)
            if box.gap:
                color.setAlphaF(0.45)
            style = "dotted" if box.gap else box.mark.underline
            stroke(
                painter,
                style,
                x + box.left,
                x + box.right,
                lane_y,
                color,
                strong=self._scene.focused == box.mark.id,
            )
        self._draw_chips(line)

    def _is_strong(self, mark: Mark) -> bool:
        return mark.id == self._scene.focused or mark.id in self._scene.linked

    def _has_strong(self, line: Line) -> bool:
        return self._is_selected(line) or any(self._is_strong(box.mark) for box in line.boxes)

    def _is_selected(self, line: Line) -> bool:
        selection = self._scene.selection
        if selection is None or selection[0] != self._laid.item.id:
            return False
        return selection[1] < line.end and line.start < selection[2]

    def _lane_color(self, mark: Mark) -> QColor:
        """Return the label's colour, or the owner's where several people's work lies on the text."""
        if mark.owner in self._laid.owners:
            colors = self._style.theme.owners
            return QColor(colors[self._laid.owners.index(mark.owner) % len(colors)])
        return ink(mark.color, self._style.theme)

    def _draw_selection(self, line: Line) -> None:
        selection = self._scene.selection
        if selection is None or selection[0] != self._laid.item.id:
            return
        start, end = max(selection[1], line.start), min(selection[2], line.end)
        color = QColor(self._style.theme.selection)
        top, height = self._placed.top + line.text_top, line.line.height()
        if start < end:
            for left, right in line.paragraph.ranges(line.line, start, end):
                self._painter.fillRect(QRectF(self._placed.left + left, top, right - left, height), color)
        if line.last and selection[1] <= line.end < selection[2]:
            feed = self._placed.left + self._laid.x_at(line.end)
            width = self._style.em * (-0.3 if line.paragraph.right_to_left else 0.3)
            self._painter.fillRect(QRectF(feed, top, width, height).normalized(), color)

    def _draw_chips(self, line: Line) -> None:
        """Draw the keys of the labels whose marks begin on this line in the margin beside it."""
        for chip in chips(self._laid, line, self._style):
            rect = chip.rect.translated(self._placed.left, self._placed.top)
            color, strong = self._lane_color(chip.mark), self._is_strong(chip.mark)
            self._painter.setPen(Qt.PenStyle.NoPen)
            ground = blend(color, self._paper, 0.5 if strong else 0.2)
            self._painter.setBrush(ground)
            self._painter.drawRoundedRect(rect, 3, 3)
            self._painter.setPen(readable(blend(color, self._style.text, 0.35), ground))
            self._style.small.centre(self._painter, rect, chip.words)
        self._draw_mark_hints(line)

    def _draw_mark_hints(self, line: Line) -> None:
        """Draw the hints of the marks that begin on a line, side by side where they begin together."""
        taken: list[QRectF] = []
        for mark in line.begins if self._scene.hints else ():
            box = next((box for box in line.boxes if box.mark.id == mark.id), None)
            if box is None or mark.id not in self._scene.hints:
                continue
            at_right = line.paragraph.right_to_left
            x = self._placed.left + (box.right + self._style.em * 1.2 if at_right else box.left)
            y = self._placed.top + line.text_top + self._style.em * 0.3
            for other in taken:
                if abs(other.right() + 3 - x) < other.width():
                    x = other.left() - 1
            taken.append(self._draw_hint(mark.id, x, y, small=True))

    def _draw_word_letters(self) -> None:
        """Draw the letters by which the keyboard chooses words over where the words begin."""
        text, letters = self._scene.letters
        for offset, words in letters.items() if text == self._laid.item.id else ():
            line = self._laid.line_at(offset)
            x = self._placed.left + self._laid.x_at(offset) + self._style.em * (0.5 * len(words) + 0.1)
            y = self._placed.top + line.text_top - self._style.em * 0.12
            self._draw_keycap(words.upper(), x, y, small=True)

    def _draw_hint(self, target: str, x: float, y: float, *, small: bool = False) -> QRectF:
        """Draw the letter by which the keyboard chooses a target left of (x, y); return where."""
        return self._draw_keycap(self._scene.hints[target].upper(), x, y, small=small)

    def _draw_keycap(self, words: str, x: float, y: float, *, small: bool) -> QRectF:
        """Draw letters as a keycap left of (x, y); return where."""
        style, painter = self._style, self._painter
        letters, height = (style.small, style.em) if small else (style.keycap, style.em * 1.24)
        width = max(letters.advance(words) + style.em * 0.42, height * 0.93)
        rect = QRectF(max(x - width - (1 if small else 3), 1), y - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(QColor(style.theme.accent), self._paper, 0.55))
        painter.drawRoundedRect(rect.translated(0, 1.5), 3.5, 3.5)
        painter.setPen(QColor(style.theme.accent))
        painter.setBrush(QColor(style.theme.keycap))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setPen(QColor(style.theme.keycap_text))
        letters.centre(painter, rect, words)
        return rect

    def _draw_handles(self) -> None:
        mark = next((mark for mark in self._laid.marks if mark.id == self._scene.focused), None)
        if mark is None:
            return
        painter, color = self._painter, blend(ink(mark.color, self._style.theme), self._style.text, 0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for _, is_start, point, height in handles(self._laid, mark):
            x, y = self._placed.left + point.x(), self._placed.top + point.y()
            painter.drawRect(QRectF(x - 0.75, y, 1.5, height))
            knob = self._style.em * 0.2
            painter.drawEllipse(QPointF(x, y if is_start else y + height), knob, knob)

    def _draw_caret(self) -> None:
        caret = self._scene.caret
        if caret is None or caret[0] != self._laid.item.id:
            return
        line = self._laid.line_at(caret[1])
        x = self._placed.left + self._laid.x_at(caret[1])
        rect = QRectF(round(x) - 1, self._placed.top + line.text_top, 2, line.line.height())
        self._painter.fillRect(rect, QColor(self._style.theme.accent))


@dataclass(frozen=True, slots=True)
class Chip:
    """The key of a label in the margin beside the line on which its mark begins."""

    mark: Mark
    rect: QRectF
    words: str


def chips(laid: LaidOutText, line: Line, style: Style) -> list[Chip]:
    """Return the chips beside a line, from the text's corner; the last one counts those that do not fit."""
    result = list[Chip]()
    if not line.begins:
        return result
    x, height = laid.width + style.em * 0.4, style.em * 0.92
    right = laid.width + (style.wide_right_pad if laid.owners else style.right_pad)
    y = line.text_top + (line.line.height() - height) / 2
    marks = [mark for mark in line.begins if mark.badge]
    for place, mark in enumerate(marks):
        words = f"{mark.owner[:1]}·{mark.badge}" if mark.owner in laid.owners else mark.badge
        width = max(style.small.advance(words) + style.em * 0.32, height)
        if x + width > right and result:
            rest = f"+{len(marks) - place + 1}"
            result[-1] = Chip(result[-1].mark, result[-1].rect, rest)
            break
        place_x = laid.width - x - width if laid.mirrored else x
        result.append(Chip(mark, QRectF(place_x, y, width, height), words))
        x += width + 2
    return result
