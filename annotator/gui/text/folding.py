"""Which texts of a thread are shown: branches may be folded, or only one text shown and what it answers.

A branch is a text with all replies under it, which follow it in reading order at greater depths. Folding
hides the replies; their root stays.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Literal

from annotator.gui.text.items import TextItem

Branch = Literal["none", "open", "folded"]


class Folds:
    """Knows which texts of a thread are folded away; `place` counts all texts, `index` those shown."""

    def __init__(self, items: Sequence[TextItem] = ()) -> None:
        self.items = items
        self.folded: frozenset[str] = frozenset()
        self.chain: tuple[str, ...] = ()
        self._shown: list[int] | None = None

    @cached_property
    def places(self) -> dict[str, int]:
        """Return text id → place."""
        return {item.id: place for place, item in enumerate(self.items)}

    # ---- what there is

    def place(self, index: int) -> int:
        """Return the place among all texts of the text that is shown as number `index`."""
        return index if self._shown is None else self._shown[index]

    def answered(self, place: int) -> bool:
        """Tell whether a text has replies."""
        items = self.items
        return place + 1 < len(items) and items[place + 1].depth > items[place].depth

    def branch(self, place: int) -> Branch:
        """Return whether a text has replies that can be folded, or are."""
        if self.chain or not self.answered(place):
            return "none"
        return "folded" if self.items[place].id in self.folded else "open"

    def replies(self, place: int) -> range:
        """Return the places of all replies under a text."""
        items, depth, end = self.items, self.items[place].depth, place + 1
        while end < len(items) and items[end].depth > depth:
            end += 1
        return range(place + 1, end)

    def ancestors(self, place: int) -> list[int]:
        """Return the places from the root of a thread down to the parent of a text."""
        found: list[int] = []
        depth = self.items[place].depth
        while depth > 0 and place > 0:
            place -= 1
            if self.items[place].depth < depth:
                depth = self.items[place].depth
                found.append(place)
        return found[::-1]

    def stand_in(self, text_id: str) -> str | None:
        """Return the root in which a text is folded away; None where it is shown, or left out otherwise."""
        if self._shown is None or self.chain or (place := self.places.get(text_id)) is None:
            return None
        before = self._shown[bisect_right(self._shown, place) - 1]
        return None if before == place else self.items[before].id

    def know(self) -> None:
        """Look all texts over once, before something is folded; later calls cost nothing."""
        _ = self._roots, self.places

    @property
    def all_folded(self) -> bool:
        """Tell whether every thread that can be folded is."""
        return self._roots <= self.folded

    @cached_property
    def _roots(self) -> frozenset[str]:
        items = self.items
        top = min((item.depth for item in items), default=0)
        return frozenset(item.id for item, after in pairwise(items) if item.depth == top < after.depth)

    # ---- changing it

    def toggle(self, text_id: str) -> None:
        """Fold a branch, or unfold it."""
        self.folded = self.folded ^ {text_id}

    def fold_all(self) -> None:
        """Fold every thread at its root."""
        self.folded = self.folded | self._roots

    def unfold_all(self) -> None:
        """Unfold every branch."""
        self.folded = frozenset()

    def bring_out(self, text_id: str) -> None:
        """Unfold every branch that hides a text; where a chain is shown, show the one down to this text."""
        place = self.places[text_id]
        if self.chain:
            self.show_chain(text_id)
        else:
            self.folded = self.folded - {self.items[above].id for above in self.ancestors(place)}

    def show_chain(self, text_id: str | None) -> None:
        """Show only a text and what it answers, up to the root; None: everything again."""
        places = [] if text_id is None else [*self.ancestors(self.places[text_id]), self.places[text_id]]
        self.chain = tuple(self.items[place].id for place in places)

    def shown(self) -> Sequence[TextItem]:
        """Work out and return which texts are shown now."""
        if self.chain:
            self._shown = [self.places[text_id] for text_id in self.chain]
        elif self.folded:
            self._shown = self._unfolded()
        else:
            self._shown = None
            return self.items
        return [self.items[place] for place in self._shown]

    def _unfolded(self) -> list[int]:
        """Return the places of the texts under no folded one."""
        found: list[int] = []
        deepest, hidden_below, folded = 1 << 30, 1 << 30, self.folded
        for place, item in enumerate(self.items):
            if item.depth <= hidden_below:
                found.append(place)
                hidden_below = item.depth if item.id in folded else deepest
        return found


FoldWords = Callable[[range], str]
