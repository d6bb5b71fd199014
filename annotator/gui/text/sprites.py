"""Pictures of small things that recur on a screen (chips, ticks, strokes): drawn once, then copied."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

_KEPT = 400  # pictures; most have some 5 kB
_WHOLE = frozenset((1.0, 2.0, 3.0, 4.0))  # scales at which all that is drawn begins on whole pixels
Draw = Callable[[QPainter], None]


class Sprites:
    """The pictures of one style, for each resolution; another style has others.

    They are put on whole pixels of the screen, so their edges are sharp at every scale.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def put(
        self, painter: QPainter, key: Hashable, x: float, y: float, size: tuple[float, float], draw: Draw
    ) -> None:
        """Show at (x, y) what `draw` paints from the origin on; it is called once for a key."""
        ratio = painter.device().devicePixelRatio()
        picture = self._picture((key, ratio), size, draw, ratio)
        x, y = floor(x * ratio + 0.5), floor(y * ratio + 0.5)
        if ratio in _WHOLE:
            painter.drawPixmap(QPointF(x / ratio, y / ratio), picture)
        else:
            _copy(painter, picture, x, y, ratio, QRectF(picture.rect()))

    def put_part(
        self,
        painter: QPainter,
        key: Hashable,
        x: float,
        y: float,
        size: tuple[float, float],
        draw: Draw,
        *,
        width: float,
    ) -> None:
        """Show the first `width` pixels of such a picture."""
        ratio = painter.device().devicePixelRatio()
        picture = self._picture((key, ratio), size, draw, ratio)
        part = QRectF(0, 0, max(round(width * ratio), 1), picture.height())
        x, y = floor(x * ratio + 0.5), floor(y * ratio + 0.5)
        if ratio in _WHOLE:
            painter.drawPixmap(QPointF(x / ratio, y / ratio), picture, part)
        else:
            _copy(painter, picture, x, y, ratio, part)

    def _picture(self, key: Hashable, size: tuple[float, float], draw: Draw, ratio: float) -> QPixmap:
        found = self._kept.get(key)
        if found is not None:
            return found
        picture = QPixmap(ceil(size[0] * ratio), ceil(size[1] * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        if ratio not in _WHOLE:
            picture.setDevicePixelRatio(1)
        self._kept[key] = picture
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return picture


def _copy(painter: QPainter, picture: QPixmap, x: float, y: float, ratio: float, part: QRectF) -> None:
    """Copy a part of a picture to a place in pixels of the screen: scaling it, Qt would lose rows of it."""
    whole = painter.worldTransform()
    painter.scale(1 / ratio, 1 / ratio)
    painter.drawPixmap(QPointF(x, y), picture, part)
    painter.setWorldTransform(whole)
