"""Icons: the glyphs of Phosphor that QtAwesome carries, drawn in the colours of the theme in force.

QtAwesome's own code is not imported: it brings all of Qt through qtpy and costs 0.2 s, more than the
rest of the window; its font and table of names are read instead in 0.01 s, on the first icon.
An icon asks the palette when it is painted, so it follows a change of theme by itself.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

_GROUPS = {
    QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled,
    QIcon.Mode.Normal: QPalette.ColorGroup.Active,
    QIcon.Mode.Active: QPalette.ColorGroup.Active,
    QIcon.Mode.Selected: QPalette.ColorGroup.Active,
}
Ink = QPalette.ColorRole


def icon(name: str, ink: Ink = QPalette.ColorRole.ButtonText) -> QIcon:
    """Return the icon of a Phosphor name, as 'folder-open'; raise KeyError where there is none.

    `ink` is the palette's role it is painted in; on a primary button that is `Base`.
    """
    return QIcon(GlyphEngine(glyph(name), ink))


def glyph(name: str) -> str:
    """Return the character of a name in the icon font."""
    return chr(int(_names()[name].removeprefix("0x"), 16))


@cache
def family() -> str:
    """Load the icon font and return its family."""
    loaded = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(loaded)[0]


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = json.loads(_file("phosphor-charmap-*.json").read_text("utf-8"))
    return names


def _file(pattern: str) -> Path:
    """Return a file of QtAwesome's fonts; its version stands in its name."""
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("No module named 'qtawesome'", name="qtawesome")
    return max((Path(found.origin).parent / "fonts").glob(pattern))


class PaintedEngine(QIconEngine):
    """Makes pixmaps of what `paint` draws, in the colours of the theme in force."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        if size.isEmpty():  # a button without room asks, too
            return drawn
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn


class GlyphEngine(PaintedEngine):
    """Paints one character of the icon font as large as the rectangle allows."""

    def __init__(self, character: str, ink: Ink) -> None:
        super().__init__()
        self.character = character
        self.ink = ink

    def clone(self) -> QIconEngine:
        return GlyphEngine(self.character, self.ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        font = QFont(family())
        font.setPixelSize(max(rect.height(), 1))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(self._color(mode))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.character)
        painter.restore()

    def _color(self, mode: QIcon.Mode) -> QColor:
        return QApplication.palette().color(_GROUPS[mode], self.ink)
