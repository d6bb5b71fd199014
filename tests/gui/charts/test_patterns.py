"""Labels keep apart on paper without colours."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.gui.charts.patterns import _lines, patterned


def grey(number):
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    patterned(painter, QRectF(4, 4, 50, 12), QColor("#2b62b8"), number)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def test_fourteen_labels_of_one_colour_are_all_different_in_grey():
    pictures = [grey(number) for number in range(14)]
    same = {(n, m) for n, one in enumerate(pictures) for m, other in enumerate(pictures[:n]) if one == other}
    assert same <= {(7, 0)}  # what is filled has no lines that could lie farther apart


@pytest.mark.parametrize("way", [(1, -1), (1, 1), (0, 1), (1, 0)])
@pytest.mark.parametrize("size", [(50, 12), (3, 12), (12, 3)])
def test_no_line_leaves_its_box(way, size):
    inside = QRectF(QPointF(5, 7), QPointF(5 + size[0], 7 + size[1]))
    around = inside.adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
    lines = list(_lines(inside, way, 4.0))
    assert all(around.contains(end) for line in lines for end in line)
