"""The line above a view that says where one is: whose comment stands at the top, or under which heading."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.text.items import TextItem
from annotator.gui.text.printing import Print
from annotator.gui.text.theme import Style
from annotator.gui.text.tips import plain_tip

HEADINGS = frozenset(("headline", "subheadline", "heading"))
FRAME = 2  # pixels around the texts
_BREAK, _LEFT_OUT = "›", "…"


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to where one is: its words, and the text and offset that a click goes to."""

    words: str
    text_id: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """What the line says: the way from the outermost step, the last one strong, and a count at its end."""

    crumbs: tuple[Crumb, ...] = ()
    title: str = ""
    count: str = ""


def headings(item: TextItem, offset: int) -> tuple[Crumb, ...]:
    """Return the headline of an article and the heading of the section that an offset lies in.

    A sub-headline right under the headline is no section.
    """
    blocks = sorted((block for block in item.blocks if block[0] != "dateline"), key=lambda block: block[1])
    found: list[Crumb] = []
    before = ""
    for kind, start, end in blocks[: bisect_right(blocks, offset, key=lambda block: block[1])]:
        if kind in HEADINGS and not (kind == "subheadline" and before == "headline"):
            crumb = Crumb(" ".join(item.text[start:end].split()), item.id, start)
            found = [*found[:1], crumb] if found and kind != "headline" else [crumb]
        before = kind
    return tuple(found)


def author(item: TextItem) -> str:
    """Return the author of a comment as its header has it."""
    return item.header.partition(" · ")[0]


def named(item: TextItem) -> str:
    """Return the author and the number of a comment as its header has them, or the number alone."""
    parts = item.header.split(" · ")
    return parts[0] if parts[0].startswith("#") else " ".join(parts[:2])


class Where(QWidget):
    """Shows a place; `wanted` says which step of the way was clicked (text, offset)."""

    wanted = Signal(str, int)

    def __init__(self, parent: QWidget, style: Style) -> None:
        super().__init__(parent)
        self._style = style
        self._place = Place()
        self._indent = 0
        self._drawn: list[tuple[QRectF, Crumb | None]] = []
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Where you are"))

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._style.header_line * 1.12))

    def set_style(self, style: Style) -> None:
        """Take other fonts and colours."""
        self._style = style
        self.update()

    def set_indent(self, pixels: int) -> None:
        """Begin where the texts below begin."""
        if pixels != self._indent:
            self._indent = pixels
            self.update()

    def place(self) -> Place:
        """Return what is shown."""
        return self._place

    def show_place(self, place: Place) -> None:
        """Show where one is now."""
        if place == self._place:
            return
        self._place = place
        words = f" {_BREAK} ".join(crumb.words for crumb in place.crumbs) or place.title
        self.setAccessibleDescription(words)
        self.update()

    # ---- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        style, painter = self._style, QPainter(self)
        theme = style.theme
        painter.fillRect(self.rect(), QColor(theme.background))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(theme.rule))
        left, right = float(self._indent + FRAME), self.width() - style.em * 0.5
        painter.setPen(style.muted)
        if count := self._place.count:
            right -= style.header.advance(count)
            style.header.draw(painter, self._x(right, style.header.advance(count)), self._row(), count)
            right -= style.em
        self._drawn = []
        if not self._place.crumbs:
            words = style.header.elided(self._place.title, right - left)
            style.header.draw(painter, self._x(left, style.header.advance(words)), self._row(), words)
        for words, crumb, letters in self._fitting(right - left):
            width = letters.advance(words)
            painter.setPen(style.text if letters is style.author else style.muted)
            x = self._x(left, width)
            letters.draw(painter, x, self._row(), words)
            self._drawn.append((QRectF(x, 0, width, self.height()), crumb))
            left += width + style.em * 0.4

    def _row(self) -> QRectF:
        return QRectF(0, 0, self.width(), self.height() - 1)

    def _x(self, x: float, width: float) -> float:
        """Return where words stand that begin at `x` from the side where reading begins."""
        return self.width() - x - width if self.isRightToLeft() else x

    def _fitting(self, room: float) -> list[tuple[str, Crumb | None, Print]]:
        """Return the steps that fit: the last one, the first one, and as many in front of the last as go."""
        crumbs, style = self._place.crumbs, self._style
        if not crumbs:
            return []
        gap = style.em * 0.4
        step = style.header.advance(_BREAK) + 2 * gap
        dots = style.header.advance(_LEFT_OUT) + step
        last = style.author.elided(crumbs[-1].words, room)
        room -= style.author.advance(last)
        widths = [style.header.advance(crumb.words) + step for crumb in crumbs[:-1]]
        if sum(widths) <= room:
            kept: Sequence[Crumb | None] = crumbs[:-1]
        else:
            kept = self._shortened(room - dots, widths) if room >= dots else ()
        shown: list[tuple[str, Crumb | None, Print]] = []
        between = "‹" if self.isRightToLeft() else _BREAK
        for one in kept:
            shown += [(one.words if one else _LEFT_OUT, one, style.header), (between, None, style.header)]
        return [*shown, (last, crumbs[-1], style.author)]

    def _shortened(self, room: float, widths: Sequence[float]) -> list[Crumb | None]:
        """Return the steps in front of the last that fit: the nearest, the outermost, then others."""
        count, near, first = len(widths), 0, 0
        for place in (count - 1, 0, *range(count - 2, 0, -1)):
            if widths[place] > room:
                break
            room -= widths[place]
            near, first = (near, 1) if place == 0 else (near + 1, first)
        crumbs = self._place.crumbs
        return [*crumbs[:first], None, *crumbs[count - near : count]]

    # ---- the mouse

    def _crumb_at(self, x: float) -> Crumb | None:
        return next((crumb for rect, crumb in self._drawn if rect.left() <= x < rect.right()), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._crumb_at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        crumb = self._crumb_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and crumb is not None:
            self.wanted.emit(crumb.text_id, crumb.offset)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release to itself: the view behind would take it for the end of a selection."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = f" {_BREAK} ".join(crumb.words for crumb in self._place.crumbs)
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)
