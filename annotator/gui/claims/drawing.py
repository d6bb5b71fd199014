"""How a row of the list of claims is drawn: its words on two lines, its label, and what points at it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import theme as themes
from annotator.gui.claims.rows import ROW, Row
from annotator.gui.plain import isolated

Index = QModelIndex | QPersistentModelIndex
PADDING, GAP, INDENT, BAND, BOX = 8, 4, 20, 3, 14
LINES = 2


class ClaimDelegate(QStyledItemDelegate):
    """Draws rows; a claim that was picked has a tick, one with several wordings an arrow."""

    def __init__(self, view: QListView, theme: themes.Theme) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._view.font())
        small = QFontMetrics(_small(self._view.font()))
        width = self._view.viewport().width()
        lines, below = LINES, 2 * small.height()
        if not self._view.uniformItemSizes():
            row: Row = index.data(ROW)
            lines = len(broken(row.words, metrics, width - self._start(row) - 2 * PADDING))
            below = small.height() * (1 + bool(row.counts))
        return QSize(width, lines * metrics.height() + below + 2 * PADDING + GAP)

    def arrow(self, rect: QRect) -> QRect:
        """Return where in a row the arrow stands that folds it."""
        place = QRect(rect.left(), rect.top(), INDENT + PADDING, 3 * PADDING + BOX)
        return QStyle.visualRect(self._view.layoutDirection(), rect, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.highlight().color() if selected else palette.midlight().color())
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 6, 6)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(QColor(self.theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4, 2, -4, -2), 6, 6)
        self._paint_head(painter, palette, rect, row)
        self._paint_words(painter, palette, rect, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, palette: QPalette, rect: QRect, row: Row) -> None:
        """Draw the tick or the arrow, and the band in the label's colour."""
        middle = rect.top() + PADDING + QFontMetrics(self._view.font()).height() / 2
        left = rect.left() + PADDING
        if row.head and row.picked:
            box = self._seen(rect, QRect(left, round(middle - BOX / 2), BOX, BOX))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QPen(QColor(self.theme.accent_text), 2))
            painter.drawPolyline(_tick(box))
        elif row.head and row.several:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.placeholderText().color())
            box = self._seen(rect, QRect(left + 2, round(middle - 5), 10, 10))
            mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.drawPolygon(_arrow(box, folded=row.folded, mirrored=mirrored))
        color = themes.label_color(row.label.color, self.theme, needed=themes.AA_PARTS) if row.label else ""
        band = QRect(rect.left() + self._start(row) - BAND - 5, rect.top() + PADDING + 1, BAND,
                     rect.height() - 2 * PADDING - 2)  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color) if color else palette.placeholderText().color())
        painter.drawRoundedRect(self._seen(rect, band), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, palette: QPalette, rect: QRect, row: Row) -> None:
        font = QFont(self._view.font())
        if row.head and row.claim.main:
            font.setWeight(QFont.Weight.DemiBold)
        start = self._start(row)
        metrics, top = QFontMetrics(font), rect.top() + PADDING
        width = rect.width() - start - 2 * PADDING
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(font)
        painter.setPen(palette.text().color())
        for line in broken(row.words, QFontMetrics(self._view.font()), width):
            box = self._seen(rect, QRect(rect.left() + start, top, width, metrics.height()))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, self._aligned(alignment), isolated(shown))
            top += metrics.height()
        small = _small(self._view.font())
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(palette.placeholderText().color())
        top += GAP
        for line in (row.about, row.counts):
            if line:
                box = self._seen(rect, QRect(rect.left() + start, top, width, metrics.height()))
                shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
                painter.drawText(box, self._aligned(alignment), isolated(shown))
                top += metrics.height()

    def _aligned(self, alignment: Qt.AlignmentFlag) -> int:
        return int(QStyle.visualAlignment(self._view.layoutDirection(), alignment))

    def _seen(self, within: QRect, box: QRect) -> QRect:
        """Return where a box lies in the direction of the window."""
        return QStyle.visualRect(self._view.layoutDirection(), within, box)

    def _start(self, row: Row) -> int:
        """Return how far from the border of its row the words begin."""
        return PADDING + INDENT + BAND + (0 if row.head else INDENT)


def broken(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return words on at most two lines, the second with all that is left."""
    if metrics.horizontalAdvance(words) <= width or " " not in words:
        return [words]
    parts, taken = words.split(" "), 1
    while taken < len(parts) and metrics.horizontalAdvance(" ".join(parts[: taken + 1])) <= width:
        taken += 1
    rest = " ".join(parts[taken:])
    return [" ".join(parts[:taken]), rest] if rest else [words]


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


def _arrow(box: QRect, *, folded: bool, mirrored: bool) -> QPolygonF:
    left, top, right, bottom = box.left(), box.top() + 1, box.right(), box.bottom() - 1
    middle = (left + right) / 2
    if not folded:
        return QPolygonF([QPointF(left, top + 1), QPointF(right, top + 1), QPointF(middle, bottom)])
    near, far = (right - 1, left + 1) if mirrored else (left + 1, right - 1)
    return QPolygonF([QPointF(near, top), QPointF(far, (top + bottom) / 2), QPointF(near, bottom)])


def _tick(box: QRect) -> QPolygonF:
    left, top = box.left(), box.top()
    return QPolygonF([QPointF(left + 3, top + 7), QPointF(left + 6, top + 10), QPointF(left + 11, top + 4)])
