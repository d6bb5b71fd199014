"""The list of discussions with how far who is at work has come."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.desk import Desk
from annotator.gui.plain import Words, isolated
from annotator.store.queries.corpus import discussions
from annotator.store.queries.sizes import text_counts
from annotator.store.queries.work import Progress, progress

Index = QModelIndex | QPersistentModelIndex
DISCUSSION = Qt.ItemDataRole.UserRole
PROGRESS = Qt.ItemDataRole.UserRole + 1
PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class Row:
    """One discussion as the list shows it; `done` of `cells` (text × layer) are done."""

    id: str
    title: str
    comments: int
    done: int
    cells: int
    labels: int

    @property
    def words(self) -> str:
        """Return the second line."""
        comments = f"{self.comments} comment{'' if self.comments == 1 else 's'}"
        if self.cells and self.done >= self.cells:
            return f"{comments} · done"
        if not self.done and not self.labels:
            return f"{comments} · not begun"
        return f"{comments} · {100 * self.done // max(self.cells, 1)} %"


class DiscussionModel(QAbstractListModel):
    """The rows of the list, read anew when the desk has news."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: list[Row] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the discussions and the progress."""
        read = self.desk.bridge.read
        book, sizes = self.desk.codebook, read(text_counts)
        done = read(progress, self.desk.person.id)
        layers = {kind: len(book.layers_for(kind)) for kind in ("article", "comment")}
        rows = []
        for one in read(discussions):
            cells = sum(number * layers[kind] for kind, number in sizes.get(one.id, {}).items())
            mine = done.get(one.id, Progress())
            rows.append(Row(one.id, one.title, one.comments, mine.done, cells, mine.annotations))
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def refresh_one(self, wanted: str) -> None:
        """Read the progress in one discussion."""
        place = next((place for place, row in enumerate(self.rows) if row.id == wanted), None)
        if place is None:
            self.refresh()
            return
        person = self.desk.person.id
        mine = self.desk.bridge.read(progress, person, wanted).get(wanted, Progress())
        self.rows[place] = replace(self.rows[place], done=mine.done, labels=mine.annotations)
        self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.words}"
        if role == DISCUSSION:
            return row.id
        return row if role == PROGRESS else None


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
        _two_lines(painter, row.title, QRect(inner.left(), inner.top(), inner.width(), 2 * height))
        painter.setFont(option.font)
        painter.setPen(palette.placeholderText().color())
        base = QRect(inner.left(), inner.bottom() - height - 2, inner.width(), height)
        painter.drawText(base, Qt.AlignmentFlag.AlignVCenter, row.words)
        if row.cells and row.done:
            _bar(painter, palette, inner, row.done / row.cells)
        painter.restore()


class DiscussionList(QWidget):
    """The list; `chosen` has the id of a discussion that somebody wants to open."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = DiscussionModel(desk, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(DiscussionDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setProperty("quiet", True)
        self.view.setAccessibleName(self.tr("Discussions"))
        self.view.clicked.connect(lambda index: self.chosen.emit(index.data(DISCUSSION)))
        self.view.activated.connect(lambda index: self.chosen.emit(index.data(DISCUSSION)))
        self._title = Words("", "small")
        self._title.setContentsMargins(14, 10, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        self._waiting: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        desk.discussions_changed.connect(self._news)
        desk.discussion_opened.connect(self.show_current)
        self._show_counts()

    def refresh(self) -> None:
        """Show the news."""
        self.model.refresh()
        self._show_counts()
        self.show_current()

    def _news(self, which: set[str] | None) -> None:
        """Take note of news; progress is shown once the keys rest, discussions at once."""
        if which is None:
            self.refresh()
        else:
            self._waiting |= which
            self._pause.start()

    def _catch_up(self) -> None:
        for wanted in self._waiting:
            self.model.refresh_one(wanted)
        self._waiting = set()
        self._show_counts()

    def show_current(self) -> None:
        """Show which discussion is on the desk."""
        current = self.desk.discussion
        for place, row in enumerate(self.model.rows):
            if current is not None and row.id == current.id:
                self.view.setCurrentIndex(self.model.index(place))

    def neighbour(self, step: int) -> str | None:
        """Return the discussion that many places further in the list."""
        ids = [row.id for row in self.model.rows]
        current = self.desk.discussion
        place = ids.index(current.id) + step if current and current.id in ids else 0
        return ids[place] if 0 <= place < len(ids) else None

    def has(self, wanted: str) -> bool:
        """Tell whether a discussion is in the list."""
        return any(row.id == wanted for row in self.model.rows)

    def comments(self, wanted: str) -> int:
        """Return how many comments a discussion of the list has."""
        return next((row.comments for row in self.model.rows if row.id == wanted), 0)

    def first_open(self) -> str | None:
        """Return the first discussion that is not done, else the first."""
        rows = self.model.rows
        unfinished = next((row.id for row in rows if row.done < row.cells), None)
        return unfinished or (rows[0].id if rows else None)

    def _show_counts(self) -> None:
        rows = self.model.rows
        done = sum(bool(row.cells) and row.done >= row.cells for row in rows)
        self._title.setText(self.tr("{0} of {1} discussions done").format(done, len(rows)))
        self._title.setVisible(bool(rows))
        self.view.setVisible(bool(rows))


def _two_lines(painter: QPainter, words: str, rect: QRect) -> None:
    metrics = painter.fontMetrics()
    first, rest = words, ""
    if metrics.horizontalAdvance(words) > rect.width():
        parts = words.split(" ")
        taken = 1
        while taken < len(parts) and metrics.horizontalAdvance(" ".join(parts[: taken + 1])) <= rect.width():
            taken += 1
        first, rest = " ".join(parts[:taken]), " ".join(parts[taken:])
    elide = Qt.TextElideMode.ElideRight
    height = metrics.height()
    top = QRect(rect.left(), rect.top(), rect.width(), height)
    first = metrics.elidedText(first, elide, rect.width())
    painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, isolated(first))
    if rest:
        below = top.translated(0, height)
        rest = metrics.elidedText(rest, elide, rect.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, isolated(rest))


def _bar(painter: QPainter, palette: QPalette, rect: QRect, share: float) -> None:
    track = QColor(palette.mid().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    line = QRect(rect.left(), rect.bottom() - 1, rect.width(), 3)
    painter.drawRoundedRect(line, 1.5, 1.5)
    painter.setBrush(palette.color(QPalette.ColorRole.Accent))
    painter.drawRoundedRect(
        QRect(line.left(), line.top(), round(line.width() * min(share, 1.0)), 3), 1.5, 1.5
    )
