"""A box to choose from whose list shows all its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget


class Choice(QComboBox):
    """A combo box; Qt makes the list of one that has the keyboard too low by what its border grows."""

    def showPopup(self) -> None:
        super().showPopup()
        view = self.view()
        ground = view.parentWidget()
        if ground is not None and self.count() <= self.maxVisibleItems():
            needed = self._height(view) + _blank(ground)
            ground.resize(ground.width(), max(needed, ground.height()))
            for arrow in ground.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if arrow is not view:
                    arrow.hide()

    def _height(self, view: QAbstractItemView) -> int:
        """Return the height at which nothing need be scrolled."""
        return sum(view.sizeHintForRow(row) for row in range(self.count())) + 2 * view.frameWidth()


def _blank(ground: QWidget) -> int:
    """Return the height of what is left blank above and below the view; its arrows need not be there."""
    layout = ground.layout()
    items = (layout.itemAt(place) for place in range(layout.count())) if layout is not None else ()
    return sum(item.sizeHint().height() for item in items if item is not None and item.spacerItem())
