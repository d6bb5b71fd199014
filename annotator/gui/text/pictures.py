"""Pictures of whole texts, painted when nobody scrolls: a further page is then copied, not drawn.

Only a text on which nothing is set apart is shown as its picture: all others are drawn.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from annotator.gui.text.column import Column, Placed
from annotator.gui.text.geometry import Geometry
from annotator.gui.text.laid import LaidOutText
from annotator.gui.text.painting import paint_text
from annotator.gui.text.quotes import Quotes
from annotator.gui.text.scene import Scene

_MOST = 8_000_000  # pixels, 4 bytes each: three screens of a large window at 200 %
_HIGHEST = 1.5  # viewports: of a text beyond, the part in sight is drawn sooner


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A text as it looks when nothing on it is set apart, and what that depends on."""

    pixels: QPixmap
    left: int
    geometry: Geometry
    quotes: Quotes | None


class Pictures:
    """Paints and shows the pictures of a column; each is kept with its text, and lost when that changes.

    Scales that are no whole number have none: there a text may begin within a pixel of the screen.
    """

    def __init__(self, column: Column) -> None:
        self._column = column
        self._painted: dict[int, LaidOutText] = {}

    def draw(self, painter: QPainter, placed: Placed, scene: Scene, clip: QRectF) -> None:
        """Draw a text; where it may be seen as a picture, nothing reaches over its borders."""
        if not is_plain(scene, placed.laid):
            paint_text(painter, self._column, placed, scene, clip)
            return
        painter.setClipRect(QRectF(clip.left(), placed.top, clip.width(), placed.laid.height))
        paint_text(painter, self._column, placed, scene, clip)
        painter.setClipping(False)

    def show(self, painter: QPainter, placed: Placed, scene: Scene) -> bool:
        """Copy the picture of a text to its place; False where it has none that is right."""
        picture = placed.laid.picture
        if picture is None or not self._is_right(picture, placed.laid, scene):
            return False
        if picture.pixels.devicePixelRatio() != painter.device().devicePixelRatio():
            return False
        painter.drawPixmap(QPoint(picture.left, placed.top), picture.pixels)
        return True

    def paint_one(self, indexes: Collection[int], scene: Scene, ratio: float) -> bool:
        """Paint the picture of one of these texts, drop those of others; False: nothing was to be done."""
        self._keep(indexes)
        return ratio == int(ratio) and any(self._paint(index, scene, ratio) for index in indexes)

    def _paint(self, index: int, scene: Scene, ratio: float) -> bool:
        column, laid = self._column, self._column.if_laid(index)
        if laid is None or not is_plain(scene, laid):
            return False
        if laid.picture is not None and self._is_right(laid.picture, laid, scene):
            return False
        left, width = column.geometry.extent
        if laid.height > column.height * _HIGHEST or not self._has_room(width * laid.height * ratio * ratio):
            return False
        pixels = QPixmap(round(width * ratio), round(laid.height * ratio))
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(QColor(column.style.theme.background))
        painter = QPainter(pixels)
        painter.translate(-left, 0)
        placed = Placed(index, 0, column.geometry.left(laid.item.depth), laid)
        area = QRectF(left, 0, width, laid.height)
        paint_text(painter, column, placed, Scene(quotes=scene.quotes), area)
        painter.end()
        laid.picture = Picture(pixels, left, column.geometry, scene.quotes)
        self._painted[id(laid)] = laid
        return True

    def _keep(self, indexes: Collection[int]) -> None:
        wanted = {id(self._column.if_laid(index)) for index in indexes}
        for key in [key for key in self._painted if key not in wanted]:
            self._painted.pop(key).picture = None

    def _has_room(self, further: float) -> bool:
        held = (laid.picture.pixels for laid in self._painted.values() if laid.picture is not None)
        return sum(one.width() * one.height() for one in held) + further <= _MOST

    def _is_right(self, picture: Picture, laid: LaidOutText, scene: Scene) -> bool:
        same = picture.geometry is self._column.geometry and picture.quotes is scene.quotes
        return same and is_plain(scene, laid)


def is_plain(scene: Scene, laid: LaidOutText) -> bool:
    """Tell whether nothing of a text is set apart."""
    text_id = laid.item.id
    if scene.found is not None or scene.hints or text_id in (scene.current, scene.letters[0]):
        return False
    if any(one is not None and one[0] == text_id for one in (scene.selection, scene.caret)):
        return False
    apart = scene.linked if scene.focused is None else scene.linked | {scene.focused}
    return not apart or (text_id not in apart and apart.isdisjoint(laid.ids))
