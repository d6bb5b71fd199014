"""The texts of a view as a list for those who hear the window: one item a text, with its words and labels.

An accessible interface written in Python crashes under AT-SPI, so this is a real QListView, whose own
accessibility is Qt's: it lies under the view, of equal size, where nothing of it is painted, takes no mouse
and no place in the order of focus, and lays nothing out. Its items are read from the view when somebody asks.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from annotator.gui.text.items import Mark, TextItem
from annotator.gui.text.view import AnnotatedTextView

LONGEST = 8000  # characters of one text that are read
_QUOTE = 80
Index = QModelIndex | QPersistentModelIndex


class TextsAloud(QAbstractListModel):
    """The texts of a view: name (header and words) and description (labels, stances, what is closed)."""

    def __init__(self, view: AnnotatedTextView) -> None:
        super().__init__(view)
        self._view = view
        self._items = view.column.items
        view.view_changed.connect(self._compare)

    def _compare(self) -> None:
        """Take note of other texts, as of those that a fold leaves; scrolling changes none."""
        if self._view.column.items is not self._items:
            self.beginResetModel()
            self._items = self._view.column.items
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{self.named(item)}\n{item.text[:LONGEST]}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.told(item)
        return None

    def named(self, item: TextItem) -> str:
        """Return what a text is called: its author, number and whom it answers; the article as such."""
        return item.header or (self.tr("Article") if item.kind == "article" else self.tr("Comment"))

    def told(self, item: TextItem) -> str:
        """Return what has been said of a text: its labels with their words, stances, and what is closed."""
        overlay = self._view.column.overlay
        told = [self._mark(mark, item.text) for mark in overlay.marks(item.id)]
        told += [badge.text for badge in overlay.badges(item.id)]
        state = overlay.state(item.id)
        if state is not None and state.closed:
            told.append(self.tr("closed"))
        told = told or [self.tr("no labels")]
        if folded := self._view.told_fold(item.id):
            told.append(folded)
        return "; ".join(told)

    def _mark(self, mark: Mark, text: str) -> str:
        words = " … ".join(text[start:end] for start, end in mark.spans)
        cut = words if len(words) <= _QUOTE else f"{words[: _QUOTE - 1]}…"
        return self.tr("{0} “{1}”").format(mark.label, cut)


class ListAloud(QListView):
    """The list that a screen reader finds beside a view; its current item is the text that is worked on."""

    def __init__(self, view: AnnotatedTextView) -> None:
        super().__init__(view.parentWidget())
        self._view = view
        self.setModel(TextsAloud(view))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("quiet", True)
        self.setFocusProxy(view)  # where the view has the keyboard, the current item has it
        self.setAccessibleName(self.tr("{0}: texts").format(view.accessibleName()))
        view.installEventFilter(self)
        view.current_text_changed.connect(self._follow)
        self.model().modelReset.connect(self._follow)
        self._fit()
        self.lower()

    def _follow(self) -> None:
        """Make the text that is worked on the current item, and let it be read."""
        row = self._view.column.index.get(self._view.current_text() or "")
        index = QModelIndex() if row is None else self.model().index(row, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def _tell(self) -> None:
        """Say that the current item has the keyboard, as the view has been given it."""
        if QAccessible.isActive() and self.currentIndex().isValid():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place of the view."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}:
            self._fit()
        elif event.type() == QEvent.Type.FocusIn:
            self._follow()
            self._tell()
        return False

    def _fit(self) -> None:
        self.setVisible(not self._view.isHidden())
        self.setGeometry(self._view.geometry())

    # ---- what a list does with its items

    def visualRect(self, index: Index) -> QRect:
        """Return where a text is in the view; Qt asks this for the rectangle of an item."""
        column = self._view.column
        if not index.isValid() or index.row() >= len(column.items):
            return QRect()
        top, height = column.top_of(index.row()), column.heights[index.row()]
        left, port = int(column.geometry.left(column.items[index.row()].depth)), self._view.viewport()
        return QRect(port.x() + left, port.y() + top, max(port.width() - left, 1), height)

    def scrollTo(self, index: Index, hint: object = None) -> None:
        """Leave scrolling to the view."""

    def doItemsLayout(self) -> None:
        """Lay nothing out."""

    def updateGeometries(self) -> None:
        """Need no room."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""
