"""What stands beside and around the words: the keys of labels in the margin, the handles of a mark."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.gui.text.items import Mark
from annotator.gui.text.laid import LaidOutText, Line
from annotator.gui.text.theme import Style, blend, readable


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
    x, height = laid.width + round(style.em * 0.4), round(style.em * 0.92)
    right = laid.width + (style.wide_right_pad if laid.owners else style.right_pad)
    y = line.text_top + (line.line.height() - height) / 2
    marks = [mark for mark in line.begins if mark.badge]
    for place, mark in enumerate(marks):
        words = f"{mark.owner[:1]}·{mark.badge}" if mark.owner in laid.owners else mark.badge
        width = max(ceil(style.small.advance(words) + style.em * 0.32), height)
        if x + width > right and result:
            result[-1] = _rest(result[-1], f"+{len(marks) - place + 1}", right, laid, style)
            break
        place_x = laid.width - x - width if laid.mirrored else x
        result.append(Chip(mark, QRectF(place_x, y, width, height), words))
        x += width + 2
    return result


def _rest(last: Chip, words: str, right: float, laid: LaidOutText, style: Style) -> Chip:
    """Return the chip that stands for the last one and for those behind it."""
    width = max(ceil(style.small.advance(words)) + 2, last.rect.width())
    rect = QRectF(last.rect)
    if laid.mirrored:
        rect.setLeft(max(rect.right() - width, laid.width - right))
    else:
        rect.setRight(min(rect.left() + width, right))
    return Chip(last.mark, rect, words)


def put_chip(
    painter: QPainter, style: Style, chip: Chip, x: float, y: float, color: QColor, *, strong: bool
) -> None:
    """Draw the key of a label, of the text whose corner is at (x, y)."""
    size = (chip.rect.width(), chip.rect.height())
    key = ("key", chip.words, color.rgb(), size, strong)
    draw = partial(_draw_chip, style, chip.words, color=color, size=size, strong=strong)
    style.sprites.put(painter, key, x + chip.rect.x(), y + chip.rect.y(), size, draw)


def _draw_chip(
    style: Style, words: str, painter: QPainter, *, color: QColor, size: tuple[float, float], strong: bool
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    ground = blend(color, QColor(style.theme.background), 0.5 if strong else 0.2)
    painter.setBrush(ground)
    rect = QRectF(0, 0, *size)
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(readable(blend(color, style.text, 0.35), ground))
    style.small.centre(painter, rect, words)


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
