"""The texts that are laid out, kept as long as there is room for them; how high the others seem."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Sequence

from annotator.gui.text.items import TextItem
from annotator.gui.text.laid import LaidOutText
from annotator.gui.text.theme import Style

# characters of laid-out text kept beside the visible ones: some 100 bytes each with their glyphs
_KEPT_CHARACTERS = 120_000
_LEAST = 40  # characters that a text counts for besides its own


class Kept:
    """The laid-out texts by their numbers, those used last at the end."""

    def __init__(self) -> None:
        self._laid: OrderedDict[int, LaidOutText] = OrderedDict()
        self._characters = 0
        self._fresh: list[LaidOutText] = []

    def __iter__(self) -> Iterator[int]:
        return iter(self._laid)

    def items(self) -> list[tuple[int, LaidOutText]]:
        """Return the numbers with their texts."""
        return list(self._laid.items())

    def get(self, index: int) -> LaidOutText | None:
        """Return a text if it is laid out."""
        return self._laid.get(index)

    def use(self, index: int) -> LaidOutText | None:
        """Return a text if it is laid out, which was used last now."""
        found = self._laid.get(index)
        if found is not None:
            self._laid.move_to_end(index)
        return found

    def put(self, index: int, laid: LaidOutText) -> None:
        """Keep a text that has just been laid out."""
        self._fresh.append(laid)
        self.put_back(index, laid)

    def put_back(self, index: int, laid: LaidOutText) -> None:
        """Keep a text that was laid out before."""
        self._laid[index] = laid
        self._characters += _size(laid)

    def renumber(self, laid: Sequence[tuple[int, LaidOutText]]) -> None:
        """Keep these texts of those that are kept, under other numbers."""
        self._laid = OrderedDict(laid)
        self._characters = sum(_size(one) for one in self._laid.values())

    def clear(self) -> None:
        """Keep nothing."""
        self._laid.clear()
        self._characters = 0

    def drop_but(self, wanted: Collection[int]) -> None:
        """Keep these texts alone."""
        for index in list(self._laid):
            if index not in wanted:
                self._drop(index)

    def make_room(self, first: int, last: int) -> None:
        """Drop what was not used for longest, but none of these, until there is room."""
        for index in list(self._laid) if self._characters > _KEPT_CHARACTERS else ():
            if self._characters <= _KEPT_CHARACTERS:
                break
            if not first <= index <= last:
                self._drop(index)

    def take_fresh(self) -> list[LaidOutText]:
        """Return the texts that were laid out since the last time."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def _drop(self, index: int) -> None:
        self._characters -= _size(self._laid.pop(index))


class Estimates:
    """How high texts seem in one style: as high as they were, else by the number of their characters."""

    def __init__(self, style: Style, bodies: Sequence[float]) -> None:
        self._known: dict[str, int] = {}
        self._fixed = style.header_line + style.gap + style.line * 0.6
        self._slopes = [style.line * style.character / body for body in bodies]

    def note(self, laid: LaidOutText) -> None:
        """Take note of how high a text really is."""
        self._known[laid.item.id] = laid.height

    def heights(self, items: Iterable[TextItem]) -> list[int]:
        """Return the heights that texts seem to have, in pixels."""
        known, slopes, deepest = self._known, self._slopes, len(self._slopes) - 1
        return [
            known.get(one.id) or int(self._fixed + slopes[min(one.depth, deepest)] * len(one.text) + 0.5)
            for one in items
        ]

    def mean(self, items: Sequence[TextItem]) -> int:
        """Return the mean height of texts, by a sample of them."""
        sample = items[:: max(len(items) // 64, 1)]
        return sum(self.heights(sample)) // max(len(sample), 1)


def _size(laid: LaidOutText) -> int:
    return len(laid.item.text) + _LEAST
