"""A layout that sets widgets beside one another and goes on in a new line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Lines of widgets from the side on which one begins to read.

    They stand in the sizes that they like where all fit into one line, else in their smallest ones.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # width → height, which Qt asks for a dozen times for one key
        self._least: QSize | None = None

    def invalidate(self) -> None:
        self._heights, self._least = {}, None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest widget: all others can stand below it."""
        if self._least is None:
            self._least = self._largest()
        return self._least

    def _largest(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rectangle: QRect) -> None:
        super().setGeometry(rectangle)
        self._placed(rectangle, move=True)

    def _placed(self, rectangle: QRect, *, move: bool) -> int:
        """Return the height that the lines take within a rectangle, and `move` the widgets there."""
        inside = rectangle.marginsRemoved(self.contentsMargins())
        at, line = inside.topLeft(), 0
        for item, size in zip(self._items, self._sizes(inside.width()), strict=True):
            if at.x() > inside.left() and at.x() + size.width() > inside.right() + 1:
                at, line = QPoint(inside.left(), at.y() + line + self.spacing()), 0
            if move:
                item.setGeometry(QStyle.visualRect(self._direction(), inside, QRect(at, size)))
            at += QPoint(size.width() + self.spacing(), 0)
            line = max(line, size.height())
        return at.y() + line - rectangle.top() + self.contentsMargins().bottom()

    def _sizes(self, width: int) -> list[QSize]:
        liked = [item.sizeHint().expandedTo(item.minimumSize()) for item in self._items]
        between = self.spacing() * (len(liked) - 1)
        if sum(size.width() for size in liked) + between <= width:
            return liked
        return [item.minimumSize() for item in self._items]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
