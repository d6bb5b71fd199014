"""The strip above a text: author and date, badges that wrap, and at the right what is done with the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.gui.text.folding import Branch
from annotator.gui.text.items import Badge, TextItem, TextState, Tick
from annotator.gui.text.strokes import smooth
from annotator.gui.text.theme import Style, blend, faint, ink, readable


@dataclass(frozen=True, slots=True)
class Chip:
    """A badge with its place in the strip and its words cut to the room there is."""

    badge: Badge
    rect: QRectF
    words: str


class HeaderStrip:
    """Where the parts of one header stand, and how they are painted; y from the top of the strip."""

    def __init__(
        self,
        item: TextItem,
        badges: Sequence[Badge],
        state: TextState | None,
        *,
        width: int,
        style: Style,
        branch: Branch = "none",
        mirrored: bool = False,
    ) -> None:
        self._state, self._style = state, style
        self.branch = branch
        self._mirrored = mirrored
        self._width = width
        self.chips: list[Chip] = []
        self.height = 0
        if not (item.header or badges or branch != "none" or (state and (state.ticks or state.closed))):
            return
        row = style.header_line
        self._ticks_left = width - self._ticks_width()
        author, _, rest = item.header.partition(" · ")
        x, y = self._lay_words(author, rest), 0.0
        for badge in badges:
            x, y = self._lay_chip(badge, x, y)
        self.height = round(y + row + style.em * (0.3 if y else 0.12))

    def _x(self, x: float, width: float) -> float:
        """Return the left side of what begins at `x` from the side where reading begins."""
        return self._width - x - width if self._mirrored else x

    def _lay_words(self, author: str, rest: str) -> float:
        """Cut author and date to the room in front of the ticks and return the x behind them.

        The number, by which others name the text, is kept also behind a long name.
        """
        style, room = self._style, max(self._ticks_left - self._style.em * 0.5, self._style.em * 3)
        first = rest.partition(" · ")[0]
        number, gap = style.header.advance(first), style.em * 0.6
        self._author = style.author.elided(author, max(room - gap - number, style.em * 3) if rest else room)
        x = style.author.advance(self._author)
        self._rest_x = x + gap
        if room - self._rest_x < number + style.em * 2:
            rest = first if room - self._rest_x >= min(number, style.em * 3) else ""
        self._rest = style.header.elided(rest, room - self._rest_x) if rest else ""
        if self._rest:
            x = self._rest_x + style.header.advance(self._rest)
        self._author_x = self._x(0, style.author.advance(self._author))
        self._words_x = self._x(self._rest_x, style.header.advance(self._rest))
        return ceil(x + style.em * 0.7) if x else 0.0

    def _lay_chip(self, badge: Badge, x: float, y: float) -> tuple[float, float]:
        """Place one badge behind the last, or in a new row; return where the next may begin."""
        style = self._style
        pad, row = style.em * 0.42, style.header_line
        words = f"{badge.mark} {badge.text}" if badge.mark else badge.text
        width = ceil(style.chip.advance(words) + 2 * pad)
        limit = self._ticks_left - style.em * 0.4 if y == 0 else float(self._width)
        if x + width > limit and x > 0:
            x, y, limit = 0.0, y + row, float(self._width)
        if width > limit:
            words = style.chip.elided(words, limit - 2 * pad)
            width = int(min(width, limit))
        height = round(style.em * 1.18)
        self.chips.append(
            Chip(badge, QRectF(self._x(x, width), y + (row - height) / 2, width, height), words)
        )
        return x + width + round(style.em * 0.35), y

    def _ticks_width(self) -> float:
        if self._state is None:
            return 0.0
        marks = len(self._state.ticks) + (1 if self._state.closed else 0)
        return marks * self._style.em * 1.12

    def badge_at(self, x: float, y: float) -> Badge | None:
        """Return the badge under a point."""
        return next((chip.badge for chip in self.chips if chip.rect.contains(x, y)), None)

    def has_triangle_at(self, x: float, y: float) -> bool:
        """Tell whether a point lies on the triangle that folds the replies."""
        em, x = self._style.em, self._x(x, 0)
        return self.branch != "none" and -1.5 * em <= x < -0.2 * em and 0 <= y < self._style.header_line

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        *,
        paper: str,
        linked: bool,
        strong: frozenset[str],
    ) -> None:
        """Draw the strip at (x, y) on `paper`; `linked` sets all of it apart, `strong` single badges."""
        if not self.height:
            return
        style, row = self._style, self._style.header_line
        ground = QColor(paper)
        if linked:
            ground = blend(QColor(style.theme.accent), ground, style.theme.strong_tint * 0.5)
            painter.setPen(QPen(style.text, 2) if style.theme.framed else Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            rect = QRectF(x - style.em * 0.35, y + 1, self._width + style.em * 0.7, self.height - 3)
            with smooth(painter):
                painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(readable(style.text, ground))
        strip = QRectF(x, y, self._width, row)
        style.author.draw(painter, x + self._author_x, strip, self._author)
        if self._rest:
            painter.setPen(readable(style.muted, ground))
            style.header.draw(painter, x + self._words_x, strip, self._rest)
        for chip in self.chips:
            self._put_chip(painter, chip, x, y, strong=chip.badge.id in strong)
        if self._state:
            self._put_ticks(painter, self._state, x, y, ground)
        if self.branch != "none":
            self._put_triangle(painter, x, y)

    def _put_triangle(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the triangle in front of the strip: it points down, and aside where the replies are folded."""
        style, side = self._style, self._style.em * 0.3
        middle = QPointF(self._x(-style.em * 0.92, 0), style.header_line / 2)
        reach = ceil(side * 1.5) + 1
        draw = partial(_draw_triangle, style, branch=self.branch, mirrored=self._mirrored, reach=reach)
        key, size = ("triangle", self.branch, self._mirrored), (2 * reach, 2 * reach)
        style.sprites.put(painter, key, x + middle.x() - reach, y + middle.y() - reach, size, draw)

    def _put_chip(self, painter: QPainter, chip: Chip, x: float, y: float, *, strong: bool) -> None:
        rect, color = chip.rect, chip.badge.color
        size = (rect.width(), rect.height())
        draw = partial(_draw_chip, self._style, chip.words, color=color, size=size, strong=strong)
        key = ("badge", chip.words, color, size, strong)
        self._style.sprites.put(painter, key, x + rect.x(), y + rect.y(), size, draw)

    def _put_ticks(self, painter: QPainter, state: TextState, x: float, y: float, ground: QColor) -> None:
        style = self._style
        side, step = round(style.em * 0.92), style.em * 1.12
        size, paper = (side, side), ground.rgb()
        place, y = self._ticks_left + step - side, y + (style.header_line - side) / 2
        for tick in state.ticks:
            draw = partial(_draw_tick, style, tick, side=side, paper=ground)
            style.sprites.put(painter, ("tick", tick, paper), x + self._x(place, side), y, size, draw)
            place += step
        if state.closed:
            draw = partial(_draw_hook, style, side=side)
            style.sprites.put(painter, ("hook", side), x + self._x(place, side), y, size, draw)


def _draw_triangle(style: Style, painter: QPainter, *, branch: Branch, mirrored: bool, reach: int) -> None:
    side, middle = style.em * 0.3, QPointF(reach, reach)
    toward = -side if mirrored else side
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.theme.background))  # threads of ancestors do not cross it
    painter.drawEllipse(middle, side * 1.35, side * 1.5)
    folded = branch == "folded"
    corners = ((-0.55, -1), (-0.55, 1), (0.75, 0)) if folded else ((-1, -0.55), (1, -0.55), (0, 0.75))
    painter.setBrush(QColor(style.theme.accent) if folded else style.muted)
    painter.drawPolygon(QPolygonF([middle + QPointF(x * toward, y * side) for x, y in corners]))


def _draw_chip(
    style: Style, words: str, painter: QPainter, *, color: str, size: tuple[float, float], strong: bool
) -> None:
    theme, seen = style.theme, ink(color, style.theme)
    ground = blend(seen, QColor(theme.background), theme.strong_tint if strong else theme.tint)
    painter.setBrush(ground)
    width = 2 if strong and theme.framed else 1
    painter.setPen(QPen(faint(seen, theme, 0.55), width))
    rect, radius, half = QRectF(0, 0, *size), size[1] / 2, width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.setPen(readable(blend(seen, style.text, 0.45), ground))
    style.chip.centre(painter, rect, words)


def _draw_tick(style: Style, tick: Tick, painter: QPainter, *, side: int, paper: QColor) -> None:
    """Draw one layer's tick: filled when something was found, ringed when nothing was, bare when open."""
    letter, done, color = tick
    background, rect = QColor(style.theme.background), QRectF(0, 0, side, side)
    painter.fillRect(rect, paper)  # letters need to know what they stand on
    words = readable(blend(style.muted, background, 0.85), background)
    if done == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        ground = blend(ink(color, style.theme), background, 0.32)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 3, 3)
        words = readable(blend(ink(color, style.theme), style.text, 0.25), ground)
    elif done == "nothing":
        painter.setPen(QPen(faint(style.muted, style.theme, 0.6), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        words = style.muted
    painter.setPen(words)
    (style.light if done == "open" else style.small).centre(painter, rect, letter)


def _draw_hook(style: Style, painter: QPainter, *, side: int) -> None:
    """Draw what says that a text is closed."""
    solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(style.muted, 1.6, solid, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    hook = ((0.14, 0.52), (0.4, 0.78), (0.88, 0.2))
    painter.drawPolyline([QPointF(side * right, side * down) for right, down in hook])
