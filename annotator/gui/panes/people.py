"""The list of a project's people: who is there, in which role, and how much each has labelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.gui.counts import counts
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.gui.plain import isolated
from annotator.model.people import Annotator

translate = QCoreApplication.translate

PERSON = Qt.ItemDataRole.UserRole
WORK = Qt.ItemDataRole.UserRole + 1
ROLE_NAMES = {
    "annotator": QT_TRANSLATE_NOOP("People", "Annotator"),
    "adjudicator": QT_TRANSLATE_NOOP("People", "Adjudicator"),
    "lead": QT_TRANSLATE_NOOP("People", "Lead"),
}
SHOWN_ROWS, LEAST_ROWS = 5, 2
FRAME = 10  # what the style sheet puts around the rows
PAD = 12


def role_name(role: str) -> str:
    """Return what a role is called."""
    return translate("People", ROLE_NAMES[role])


def work_words(work: tuple[int, int] | None) -> str:
    """Return (labels, discussions) in words."""
    if not work or not work[0]:
        return translate("People", "no labels yet")
    labels, discussions = work
    many = counts.labels(labels)
    places = counts.discussions(discussions)
    return translate("People", "{0} in {1}").format(many, places)


class PeopleList(QListWidget):
    """One row a person; as high as its rows, up to five of them, and scrolled beyond."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(PersonDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(translate("People", "People of the project"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_people(self, people: Sequence[Annotator], counts: Mapping[str, tuple[int, int]]) -> None:
        """List these people; of two with one name the end of the id is shown too."""
        self.clear()
        same = Counter(one.name for one in people)
        for one in people:
            mark = f" ({one.id[-4:]})" if same[one.name] > 1 else ""
            item = QListWidgetItem(f"{one.name}{mark}")
            words = work_words(counts.get(one.id))
            item.setData(PERSON, one)
            item.setData(WORK, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {role_name(one.role)}, {words}")
            self.addItem(item)
        self.setMaximumHeight(self._height(SHOWN_ROWS))
        self.setMinimumHeight(self._height(LEAST_ROWS))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(SHOWN_ROWS))

    def person(self) -> Annotator | None:
        """Return who is selected."""
        chosen = self.selectedItems()
        found: Annotator | None = chosen[0].data(PERSON) if chosen else None
        return found

    def _height(self, most: int) -> int:
        return min(self.count(), most) * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth() + FRAME


class PersonDelegate(QStyledItemDelegate):
    """Draws the name over the work, and the role at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(0, 2 * metrics.height() + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        widget: QWidget = option.widget
        QApplication.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget
        )
        palette, rect = option.palette, QRect(option.rect).adjusted(PAD, 6, -PAD, -6)
        height = rect.height() // 2
        role = role_name(index.data(PERSON).role)
        right = QFontMetrics(option.font).horizontalAdvance(role) + PAD
        upper, lower = rect.adjusted(0, 0, -right, -height), rect.adjusted(0, height, -right, 0)
        painter.save()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _line(painter, upper, index.data(), bold, palette.text().color())
        muted = palette.placeholderText().color()
        _line(painter, lower, index.data(WORK), option.font, muted)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, role)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, font: QFont, color: QColor) -> None:
    painter.setFont(font)
    painter.setPen(color)
    shown = isolated(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
