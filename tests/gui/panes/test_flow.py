"""Widgets beside one another, with new lines where the width ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.panes.flow import Flow


class Box(QWidget):
    """A widget of one size."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size - QSize(4, 0)


def laid(widths: list[int], width: int, direction: Qt.LayoutDirection) -> tuple[QWidget, list[QRect]]:
    """Return the widget that holds boxes of these widths, and where they stand."""
    whole = QWidget()
    whole.setLayoutDirection(direction)
    flow = Flow(whole)
    flow.setContentsMargins(10, 0, 10, 0)
    flow.setSpacing(2)
    boxes = [Box(QSize(one, 20)) for one in widths]
    for box in boxes:
        flow.addWidget(box)
    whole.resize(width, flow.heightForWidth(width))
    flow.setGeometry(whole.rect())
    return whole, [box.geometry() for box in boxes]


@given(st.lists(st.integers(10, 100), min_size=1, max_size=12), st.integers(120, 400), st.booleans())
def test_all_stand_inside_and_none_upon_another(widths, width, mirrored) -> None:  # type: ignore[no-untyped-def]
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    whole, found = laid(widths, width, direction)
    inside = whole.rect().adjusted(10, 0, -10, 0)
    assert all(inside.contains(one) for one in found)
    assert not any(one.intersects(other) for n, one in enumerate(found) for other in found[:n])
    less = 0 if sum(widths) + 2 * (len(widths) - 1) <= inside.width() else 4
    assert [(one.width(), one.height()) for one in found] == [(one - less, 20) for one in widths]


def test_lines_are_filled_before_a_new_one_begins() -> None:
    _, found = laid([54, 54, 54], 124, Qt.LayoutDirection.LeftToRight)
    assert [(one.x(), one.y()) for one in found] == [(10, 0), (62, 0), (10, 22)]
    _, found = laid([54, 54, 54], 124, Qt.LayoutDirection.RightToLeft)
    assert [(one.x(), one.y()) for one in found] == [(64, 0), (12, 0), (64, 22)]


def test_what_nearly_fits_stands_closer_in_one_line() -> None:
    _, found = laid([54, 54], 122, Qt.LayoutDirection.LeftToRight)
    assert [(one.x(), one.width()) for one in found] == [(10, 50), (62, 50)]
