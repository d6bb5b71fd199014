"""The box of a chart with its axes; pyqtgraph's own plot item makes menus and buttons that take long."""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsGridLayout

_PLACES = {"top": (0, 1), "left": (1, 0), "right": (1, 2), "bottom": (2, 1)}


class Frame(pg.GraphicsWidget):  # type: ignore[misc]
    """A view box in the middle of the axes that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0)
        self._grid = QGraphicsGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addItem(self.box, 1, 1)
        self._grid.setRowStretchFactor(1, 100)
        self._grid.setColumnStretchFactor(1, 100)
        self.setLayout(self._grid)

    def set_axes(self, axes: Mapping[str, pg.AxisItem]) -> None:
        """Place axes around the box; called once."""
        for side, axis in axes.items():
            axis.linkToView(self.box)
            axis.setZValue(0.5)
            self._grid.addItem(axis, *_PLACES[side])
