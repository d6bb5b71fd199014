"""How a discussion stands in the list: its title, how far one is, what waits there, a bar of progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import icons
from annotator.gui.counts import counts
from annotator.gui.plain import isolated
from annotator.model.asking import Skip

Index = QModelIndex | QPersistentModelIndex
PROGRESS = Qt.ItemDataRole.UserRole + 1
QUESTION, UNSURE, SKIPPED = "chat-circle-dots", "question", "skip-forward"  # icons
GAP = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One discussion as the list shows it; `done` of `cells` (text × layer) are done."""

    id: str
    title: str
    comments: int
    done: int
    cells: int
    labels: int
    unsure: int = 0
    questions: int = 0
    skip: Skip | None = None

    @property
    def is_done(self) -> bool:
        """Tell whether all of it is closed."""
        return bool(self.cells) and self.done >= self.cells

    @property
    def waits(self) -> bool:
        """Tell whether there is something to do: it is neither done nor skipped."""
        return self.skip is None and self.done < self.cells

    @property
    def words(self) -> str:
        """Return the second line."""
        if self.skip is not None:
            return QCoreApplication.translate("discussions", "skipped: {0}").format(_reason(self.skip.reason))
        comments = counts.comments(self.comments)
        if self.is_done:
            return QCoreApplication.translate("discussions", "{0} · done").format(comments)
        if not self.done and not self.labels:
            return QCoreApplication.translate("discussions", "{0} · not begun").format(comments)
        return QCoreApplication.translate("discussions", "{0} · {1} %").format(
            comments, 100 * self.done // max(self.cells, 1)
        )

    @property
    def noted(self) -> tuple[tuple[str, int], ...]:
        """Return (icon, number) for what is noted of it."""
        found = ((QUESTION, self.questions), (UNSURE, self.unsure))
        return tuple((name, number) for name, number in found if number)

    @property
    def told(self) -> str:
        """Return all that the row shows, in words."""
        told = [self.title, self.words]
        if self.skip is not None and self.skip.words:
            told.append(self.skip.words)
        if self.questions:
            told.append(counts.questions(self.questions))
        if self.unsure:
            told.append(counts.unsure(self.unsure))
        return ", ".join(told)


class DiscussionDelegate(QStyledItemDelegate):
    """Draws a title on up to two lines, the state in words, and a thin bar of progress."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        return QSize(120, metrics.height() * 3 + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(PROGRESS)
        palette: QPalette = option.palette
        rect: QRect = option.rect.adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground = palette.highlight().color() if selected else palette.midlight().color()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(8, 6, -8, -6)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(palette.text().color())
        height = painter.fontMetrics().height()
        lines = _lines(painter.fontMetrics(), row.title, inner.width())
        closer = height // 2 if len(lines) == 1 else 0  # a short title and its state stay together
        for number, words in enumerate(lines):
            top = inner.top() + closer + number * height
            at = QRect(inner.left(), top, inner.width(), height)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, isolated(words))
        painter.setFont(option.font)
        painter.setPen(palette.placeholderText().color())
        line = QRect(inner.left(), inner.bottom() - height - 2 - closer, inner.width(), height)
        _state(painter, row, line, partial(QStyle.visualRect, option.direction, line))
        if row.cells and row.done:
            _bar(painter, palette, inner, row.done / row.cells, option.direction)
        painter.restore()


def _state(painter: QPainter, row: Row, line: QRect, seen: Callable[[QRect], QRect]) -> None:
    """Draw how far one is, and at the end of the line what is noted; `seen` mirrors where the window does."""
    base = QRect(line)
    base.setWidth(line.width() - _noted(painter, row, line, seen))
    metrics = painter.fontMetrics()
    if row.skip is not None:
        side = metrics.ascent()
        box = QRect(base.left(), base.top() + (base.height() - side) // 2, side, side)
        icons.icon(SKIPPED, QPalette.ColorRole.PlaceholderText).paint(painter, seen(box))
        base.setLeft(base.left() + side + GAP)
    fits = metrics.horizontalAdvance(row.words) <= base.width()
    short = QCoreApplication.translate("discussions", "skipped")
    words = row.words if fits or row.skip is None else short
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, base.width())
    painter.drawText(seen(base), Qt.AlignmentFlag.AlignVCenter, isolated(words))


def _noted(painter: QPainter, row: Row, line: QRect, seen: Callable[[QRect], QRect]) -> int:
    """Draw at the end of a line what is noted; return how much of the line it takes."""
    metrics = painter.fontMetrics()
    side, taken = metrics.ascent(), 0
    for name, number in reversed(row.noted):
        width = metrics.horizontalAdvance(str(number))
        box = QRect(line.right() - taken - width, line.top(), width + 1, line.height())
        painter.drawText(seen(box), Qt.AlignmentFlag.AlignVCenter, str(number))
        box = QRect(box.left() - side - 2, line.top() + (line.height() - side) // 2, side, side)
        icons.icon(name, QPalette.ColorRole.PlaceholderText).paint(painter, seen(box))
        taken += width + side + 2 + 2 * GAP
    return taken


def _reason(reason: str) -> str:
    return {
        "distressing": QCoreApplication.translate("discussions", "too distressing"),
        "unclear": QCoreApplication.translate("discussions", "unclear"),
        "language": QCoreApplication.translate("discussions", "language"),
        "other": QCoreApplication.translate("discussions", "another reason"),
    }[reason]


def _lines(metrics: QFontMetrics, words: str, width: int) -> list[str]:
    """Return the words on one line or two, cut with an ellipsis where they need more."""
    first, rest = words, ""
    if metrics.horizontalAdvance(words) > width:
        parts = words.split(" ")
        taken = 1
        while taken < len(parts) and metrics.horizontalAdvance(" ".join(parts[: taken + 1])) <= width:
            taken += 1
        first, rest = " ".join(parts[:taken]), " ".join(parts[taken:])
    return [metrics.elidedText(one, Qt.TextElideMode.ElideRight, width) for one in (first, rest) if one]


def _bar(
    painter: QPainter, palette: QPalette, rect: QRect, share: float, direction: Qt.LayoutDirection
) -> None:
    track = QColor(palette.mid().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    line = QRect(rect.left(), rect.bottom() - 1, rect.width(), 3)
    painter.drawRoundedRect(line, 1.5, 1.5)
    painter.setBrush(palette.color(QPalette.ColorRole.Accent))
    done = QRect(line.left(), line.top(), round(line.width() * min(share, 1.0)), 3)
    painter.drawRoundedRect(QStyle.visualRect(direction, line, done), 1.5, 1.5)
