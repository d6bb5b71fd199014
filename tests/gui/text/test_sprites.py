"""Small things are drawn once for each resolution and then copied onto whole pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.gui.text.sprites import Sprites
from annotator.gui.text.strokes import put_stroke

RED = QColor("#ff0000")


def paper(ratio: float = 1.0) -> QImage:
    """Return a white picture of 40 by 20 units."""
    made = QImage(round(40 * ratio), round(20 * ratio), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    return made


def marked(picture: QImage) -> QRect:
    """Return the rectangle of pixels that are not white."""
    places = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) != QColor("white")
    ]
    left, top = min(x for x, _ in places), min(y for _, y in places)
    return QRect(left, top, max(x for x, _ in places) - left + 1, max(y for _, y in places) - top + 1)


def test_a_thing_is_drawn_once_for_each_resolution(qapp):
    sprites, drawn = Sprites(), []
    for ratio in (1.0, 1.0, 2.0, 2.0):
        picture = paper(ratio)
        painter = QPainter(picture)
        for x in (0, 7.5, 20):
            sprites.put(painter, "square", x, 3, (4, 4), lambda one, ratio=ratio: drawn.append(ratio))
        painter.end()
    assert drawn == [1.0, 2.0]


@pytest.mark.parametrize(
    ("ratio", "found"),
    [(1.0, QRect(8, 3, 4, 4)), (2.0, QRect(15, 7, 8, 8)), (1.25, QRect(9, 4, 5, 5))],
)
def test_a_thing_stands_on_whole_pixels_at_every_scale(qapp, ratio, found):
    picture = paper(ratio)
    painter = QPainter(picture)
    Sprites().put(painter, "square", 7.5, 3.3, (4, 4), lambda one: one.fillRect(0, 0, 4, 4, RED))
    painter.end()
    assert marked(picture) == found
    assert picture.pixelColor(found.topLeft()) == RED


@pytest.mark.parametrize("kind", ["solid", "wave", "dotted", "dashed", "double"])
def test_a_stroke_covers_its_words_and_leaves_a_hair_on_either_side(qapp, kind):
    picture = paper()
    painter = QPainter(picture)
    put_stroke(painter, Sprites(), kind, (5.0, 30.0), 8.0, RED)
    painter.end()
    found = marked(picture)
    assert 5 <= found.left() <= 6
    assert 26 <= found.right() <= 30
    assert 7 <= found.top() <= found.bottom() <= 12


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_stroke_looks_the_same_wherever_it_stands(qapp, ratio):
    sprites, looks = Sprites(), list[QImage]()
    for y in (3, 4, 5, 6, 7, 8):
        picture = paper(ratio)
        painter = QPainter(picture)
        painter.translate(2, 2)  # as in a viewport that stands within a frame
        put_stroke(painter, sprites, "wave", (5.0, 30.0), y, RED)
        painter.end()
        looks.append(picture.copy(marked(picture)))
    assert all(one == looks[0] for one in looks)
