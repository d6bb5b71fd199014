"""The hits in all discussions as a list below the line; a row opens its discussion at the hit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.find.everywhere import MOST, Place, Places, Question
from annotator.gui.find.finding import Finding
from annotator.gui.find.search import Wanted
from annotator.gui.plain import Words
from annotator.gui.working import Work, WorkBar

PAGE = 200  # rows that are made at a time
HEIGHT = 210
Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole


class HitDelegate(QStyledItemDelegate):
    """Draws the words around a hit, the hit itself bold, and below them in grey whose they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() * 2 + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(PLACE)
        palette: QPalette = option.palette
        area: QRect = option.rect
        rect = area.adjusted(8, 4, -8, -4)
        painter.save()
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.fillRect(area, palette.highlight() if chosen else palette.midlight())
        height = option.fontMetrics.height()
        self._draw_words(painter, option, place, QRect(rect.left(), rect.top(), rect.width(), height))
        painter.setPen(palette.placeholderText().color())
        below = QRect(rect.left(), rect.bottom() - height + 1, rect.width(), height)
        home = option.fontMetrics.elidedText(place.home, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, home)
        painter.restore()

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, place: Place, rect: QRect) -> None:
        """Shape the words as one line, in which both directions may meet, and set the hit apart."""
        layout = QTextLayout(place.excerpt, option.font)
        hit = QTextLayout.FormatRange()
        hit.start, hit.length = units(place.words[0]), units(place.words[1])
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        hit.format = form
        layout.setFormats([hit])
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(units(place.excerpt))
        layout.endLayout()
        painter.setPen(option.palette.text().color())
        painter.setClipRect(rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        shift = rect.width() - line.naturalTextWidth() if mirrored else 0.0
        line.draw(painter, QPointF(rect.left() + shift, rect.top()))
        painter.setClipping(False)


def units(words: str) -> int:
    """Return how many UTF-16 units words have, which is what Qt counts."""
    return len(words.encode("utf-16-le")) // 2


class HitList(QWidget):
    """Looks in all discussions and lists what is there; `chosen` has a `Place`, `left` asks to go back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.work: Work | None = None
        self.found = Places((), 0)
        self.asked: object = None  # what the list answers
        self.count = Words("", "small")
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Hits in all discussions"))
        self.rows.setUniformItemSizes(True)
        self.rows.setItemDelegate(HitDelegate(self.rows))
        self.rows.setFixedHeight(HEIGHT)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemActivated.connect(self._choose)
        self.rows.itemClicked.connect(self._choose)
        self.more = QPushButton(self.tr("Show more"))
        self.more.setProperty("role", "flat")
        self.more.clicked.connect(self._fill)
        self.bar = WorkBar()
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.bar)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.rows)
        self.hide()

    def look(self, discussions: list[str]) -> None:
        """Look for the line in these discussions."""
        self.stop()
        finding, desk = self.finding, self.finding.desk
        self.found, self.asked = Places((), 0), finding.question()
        self.rows.clear()
        self.show()
        self.more.hide()
        if finding.query.is_empty:
            self.count.setText(self.tr("Type what to look for in all discussions."))
            return
        wanted = Wanted(finding.query.words, finding.folding, finding.whole)
        question = Question(finding.line, wanted, desk.codebook, desk.pass_layer, desk.read)
        self.count.setText(self.tr("Looking in %n discussion(s)…", "", len(discussions)))
        self.work = Work(lambda progress: question.answer(discussions, progress), self)
        self.work.finished.connect(self._show)
        self.work.refused.connect(self._refused)
        self.bar.follow(self.work)
        self.work.start()

    def stop(self) -> None:
        """Give up looking."""
        if self.work is not None:
            self.work.finished.disconnect(self._show)
            self.work.refused.disconnect(self._refused)
            self.work.stop()
            self.work = None
            self.bar.hide()

    def finish(self) -> None:
        """Give up looking and wait until nothing is read any more."""
        work = self.work
        self.stop()
        if work is not None:
            work.wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.rows.currentItem() is not None:
            self._choose(self.rows.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, found: Places) -> None:
        self.work = None
        self.found = found
        hits = self.tr("%n hit(s)", "", len(found.places))
        homes = self.tr("in %n discussion(s)", "", found.discussions)
        if found.more:
            hits = self.tr("The first {0} hits").format(MOST)
        self.count.setText(f"{hits} {homes}" if found.places else self.tr("No hits in any discussion"))
        self._fill()

    def _refused(self, sentence: str) -> None:
        self.work = None
        self.count.setText(sentence)

    def _fill(self) -> None:
        """Make the next rows."""
        shown = self.rows.count()
        for place in self.found.places[shown : shown + PAGE]:
            item = QListWidgetItem(f"{place.excerpt}\n{place.home}")
            item.setData(PLACE, place)
            self.rows.addItem(item)
        self.more.setVisible(self.rows.count() < len(self.found.places))

    def _choose(self, item: QListWidgetItem | None) -> None:
        place = item.data(PLACE) if item is not None else None
        if isinstance(place, Place):
            self.chosen.emit(place)
