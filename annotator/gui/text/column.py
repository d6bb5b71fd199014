"""The texts one under the other: which are laid out, how high the others seem, and what stands at the top.

The truth about scrolling is the anchor (text, pixel offset), not the scroll bar: so nothing jumps when
an estimated height becomes a real one. Heights above the anchor may change as they like; the picture stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.gui.text.folding import Folds
from annotator.gui.text.geometry import Geometry
from annotator.gui.text.items import TextItem
from annotator.gui.text.laid import LaidOutText
from annotator.gui.text.laid_texts import LaidTexts
from annotator.gui.text.overlay import Overlay
from annotator.gui.text.theme import Style


@dataclass(frozen=True, slots=True)
class Placed:
    """A text in sight: its number, the y of its top in the viewport and the x of its body."""

    index: int
    top: int
    left: int
    laid: LaidOutText


class Column(LaidTexts):
    """Lays texts out as they come into sight and keeps their place while heights change."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self.placed: list[Placed] = []
        self.height = 400
        self._anchor = self._offset = 0

    # ---- what there is

    def set_items(self, items: Sequence[TextItem]) -> None:
        """Show other texts, from the top."""
        self.items = items
        self.folds = Folds(items)
        self.index = {item.id: place for place, item in enumerate(items)}
        deepest = max((item.depth for item in items), default=0)
        self.geometry = replace(self.geometry, deepest=deepest)
        self._anchor = self._offset = 0
        self.forget()

    def show_folds(self, keep: str) -> None:
        """Show the texts that the folds leave; `keep`, or what it is folded into, stays where it is.

        What is laid out stays so, and heights that are known stay known.
        """
        tops = {placed.laid.item.id: placed.top for placed in self.placed}
        cached = [(self.items[index].id, laid) for index, laid in self._kept.items()]
        self.items = self.folds.shown()
        self.index = {item.id: place for place, item in enumerate(self.items)}
        places = [(self.index[text_id], laid) for text_id, laid in cached if text_id in self.index]
        self._kept.renumber([(index, laid) for index, laid in places if laid.lead == self._lead(index)])
        self._estimate(self.heights.total // max(len(self.heights), 1))
        for index, laid in self._kept.items():
            self._lay_on(index, laid)
            self.heights.put(index, laid.height)
        top = tops.get(keep, 0)
        if keep not in self.index:
            # the header of the root that hides it must be seen
            keep = self.folds.stand_in(keep) or ""
            top = min(max(tops.get(keep, top), 0), max(self.height - self.style.line * 3, 0))
        self.show(self.index.get(keep, 0), -top)

    def keep_visible(self) -> list[int]:
        """Drop the layouts of all texts out of sight and return the numbers of those that are left."""
        self._kept.drop_but({placed.index for placed in self.placed})
        return self.cached()

    # ---- geometry

    def set_size(self, width: int, height: int) -> None:
        """Take another size of the viewport; lines are broken anew only if a text's width changes."""
        self.height = height
        self._set_geometry(replace(self.geometry, width=width))

    def set_mirrored(self, mirrored: bool) -> None:
        """Stand as in an interface that is read from right to left, or from left to right."""
        if mirrored != self.geometry.mirrored:
            self._set_geometry(replace(self.geometry, mirrored=mirrored), anew=True)

    def set_overlay(self, overlay: Overlay) -> bool:
        """Ask this overlay from now on; return whether whose work is compared has changed."""
        self.overlay = overlay
        return self.compare()

    def compare(self) -> bool:
        """Lay the work of several people apart, with room for their initials; return whether that is new.

        One person alone needs no lanes of their own.
        """
        names = self.overlay.owners
        owners = names if len(names) > 1 else ()
        if owners == self.owners:
            return False
        self.owners = owners
        self._set_geometry(replace(self.geometry, initials=bool(owners)), anew=True)
        return True

    def set_style(self, style: Style) -> None:
        """Take other fonts and colours, keeping the words at the top where they are."""
        self.style = style
        self._set_geometry(replace(self.geometry, style=style), anew=True)

    def _set_geometry(self, geometry: Geometry, *, anew: bool = False) -> None:
        place = self.place()
        before, self.geometry = self.geometry, geometry
        if anew or geometry.bodies() != before.bodies():
            seen = [] if anew else [(placed.index, placed.laid) for placed in self.placed]
            self.forget()
            for index, laid in seen:
                laid.set_width(geometry.body(laid.item.depth))
                self._kept.put_back(index, laid)
                self._measured(index, laid)
        self.return_to(place)

    # ---- the place

    def place(self) -> tuple[int, int, int]:
        """Return (text, character, pixels above it) of what stands at the top."""
        laid = self.if_laid(self._anchor) if self.items else None
        if laid is None or self._offset < laid.body_top:
            return self._anchor, -1, self._offset
        line = laid.line_below(self._offset)
        return self._anchor, line.start, self._offset - line.top

    def return_to(self, place: tuple[int, int, int]) -> None:
        """Put to the top what `place` said."""
        self._anchor, character, self._offset = place
        if self.items and character >= 0:
            self._offset += self.laid(self._anchor).line_at(character).top
        self.settle()

    def changed(self, text_id: str) -> Placed | None:
        """Lay marks and header of one text anew, if it is laid out; return where it is if it is in sight.

        Of a text that is folded away, the root tells something.
        """
        index = self.index.get(text_id, -1)
        if index < 0 and (root := self.folds.stand_in(text_id)) is not None:
            index = self.index[root]
        laid = self.if_laid(index)
        if laid is None:
            return None
        place = self.place()
        self._lay_on(index, laid)
        if self._measured(index, laid):
            self.return_to(place)
        return next((placed for placed in self.placed if placed.index == index), None)

    @property
    def value(self) -> int:
        """Return how far the top of the viewport is below the top of the first text, in pixels."""
        return self.heights.before(self._anchor) + self._offset

    @property
    def total(self) -> int:
        """Return the height of everything, as far as it is known, in pixels."""
        return self.heights.total + self.style.tail if self.items else 0

    def scroll_by(self, pixels: int) -> int:
        """Move down by some pixels over real heights and return how far the picture really moved."""
        known = self.placed[0] if self.placed else None
        self._offset += pixels
        self.settle()
        if known is None:
            return 0
        return known.top - self.top_of(known.index)

    def scroll_to(self, value: int) -> None:
        """Move to a value of the scroll bar: near ones over real heights, far ones by the estimates."""
        change = value - self.value
        last = len(self.items) - 1
        if value >= self.total - self.height and change > 2 * self.height:
            # the end is the real one, whatever the estimates in front of it turn out to be
            self._anchor, self._offset = last, self.laid(last).height
        elif abs(change) <= 2 * self.height:
            self._offset += change
        else:
            self._anchor, self._offset = self.heights.find(value)
        self.settle()

    def show(self, index: int, offset: int) -> None:
        """Put the pixel `offset` of a text to the top of the viewport, as far as the ends allow."""
        self._anchor, self._offset = index, offset
        self.settle()

    def settle(self) -> None:
        """Lay out what is in sight, from the anchor down, and keep to the two ends."""
        self.placed = []
        if not self.items:
            return
        self._normalise()
        bottom = self._place_down()
        if bottom < self.height and (self._anchor or self._offset):
            self._offset -= self.height - bottom
            self._normalise()
            self._place_down()
        first, last = (self.placed[0].index, self.placed[-1].index) if self.placed else (0, -1)
        self._kept.make_room(first, last)

    def _normalise(self) -> None:
        while self._offset < 0 and self._anchor > 0:
            self._anchor -= 1
            self._offset += self.laid(self._anchor).height
        self._offset = max(self._offset, 0)
        while self._anchor < len(self.items) - 1 and self._offset >= (
            height := self.laid(self._anchor).height
        ):
            self._anchor += 1
            self._offset -= height

    def _place_down(self) -> int:
        """Place texts from the anchor to the bottom and return the y at which the last one ends."""
        self.placed = []
        index, y = self._anchor, -self._offset
        while index < len(self.items) and y < self.height:
            laid = self.laid(index)
            self.placed.append(Placed(index, y, self.geometry.left(laid.item.depth), laid))
            y += laid.height
            index += 1
        return y + (self.style.tail if index == len(self.items) else 0)

    # ---- where things are

    def top_of(self, index: int) -> int:
        """Return the y of a text in the viewport, by estimates where it is out of sight."""
        if self.placed and 0 <= index - self.placed[0].index < len(self.placed):
            return self.placed[index - self.placed[0].index].top
        return self.heights.before(index) - self.value

    def at(self, y: float) -> Placed | None:
        """Return the text at height `y` of the viewport; above and below all texts the nearest."""
        for placed in self.placed:
            if y < placed.top + placed.laid.height:
                return placed
        return self.placed[-1] if self.placed else None

    def y_of(self, index: int, offset: int) -> float:
        """Return the y of the middle of the line at `offset`; by proportion where nothing is laid out."""
        laid = self.if_laid(index)
        if laid is None:
            share = offset / max(len(self.items[index].text), 1)
            head = self.style.header_line
            return self.top_of(index) + head + share * max(self.heights[index] - head - self.style.gap, 0)
        line = laid.line_at(offset)
        return self.top_of(index) + line.text_top + line.line.height() / 2

    def y_of_fold(self, text_id: str) -> float | None:
        """Return the y of the line that a text is folded into; None where it is not folded away."""
        root = self.folds.stand_in(text_id)
        if root is None:
            return None
        index = self.index[root]
        laid = self.if_laid(index)
        foot = (
            self.heights[index] - self.style.gap if laid is None else laid.foot_top + self.style.header_line
        )
        return self.top_of(index) + foot - self.style.header_line / 2
