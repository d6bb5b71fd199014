"""The texts of a column: each is laid out when it is asked for; of the others the height is estimated."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.gui.text.folding import Folds, FoldWords
from annotator.gui.text.geometry import Geometry
from annotator.gui.text.heights import Heights
from annotator.gui.text.items import TextItem
from annotator.gui.text.kept import Estimates, Kept
from annotator.gui.text.laid import LaidOutText
from annotator.gui.text.overlay import Nothing, Overlay
from annotator.gui.text.theme import Style


class LaidTexts:
    """Knows the texts that are shown, what lies on them, and how high they are."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.items: Sequence[TextItem] = ()
        self.index: dict[str, int] = {}
        self.heights = Heights(0, lambda _first, _end: [], guess=0)
        self.overlay: Overlay = Nothing()
        self.owners: tuple[str, ...] = ()
        self.folds = Folds()
        self.fold_words: FoldWords = lambda replies: str(len(replies))
        self.geometry = Geometry(style, 600, 0, initials=False)
        self._kept = Kept()
        self._estimates = Estimates(style, self.geometry.bodies())

    def forget(self) -> None:
        """Drop all layouts and estimate all heights anew, as after a change of width or font."""
        self._kept.clear()
        self._estimates = Estimates(self.style, self.geometry.bodies())
        self._estimate(self._estimates.mean(self.items))

    def _estimate(self, guess: int) -> None:
        """Take estimates for real heights, and `guess` for what nobody has looked at."""
        estimates, items = self._estimates, self.items
        self.heights = Heights(
            len(items), lambda first, end: estimates.heights(items[first:end]), guess=guess
        )

    def laid(self, index: int) -> LaidOutText:
        """Return the text laid out, from the cache or anew; its true height replaces the estimate."""
        if (found := self._kept.use(index)) is not None:
            return found
        item = self.items[index]
        laid = LaidOutText(
            item,
            width=self.geometry.body(item.depth),
            style=self.style,
            lead=self._lead(index),
            owners=self.owners,
            mirrored=self.geometry.mirrored,
        )
        self._lay_on(index, laid)
        self._kept.put(index, laid)
        self._measured(index, laid)
        return laid

    def _measured(self, index: int, laid: LaidOutText) -> int:
        """Put the true height of a text in the place of the one that was known and return the growth."""
        self._estimates.note(laid)
        return self.heights.put(index, laid.height)

    def _lead(self, index: int) -> int:
        """Return the room above a text: only the first has some."""
        return self.style.top_pad if index == 0 else 0

    def _lay_on(self, index: int, laid: LaidOutText) -> None:
        text_id, place = laid.item.id, self.folds.place(index)
        branch = self.folds.branch(place)
        foot = self.fold_words(self.folds.replies(place)) if branch == "folded" else ""
        over = self.overlay
        laid.lay_on(over.marks(text_id), over.badges(text_id), over.state(text_id), branch=branch, foot=foot)

    def if_laid(self, index: int) -> LaidOutText | None:
        """Return the text if it is laid out already."""
        return self._kept.get(index)

    def cached(self) -> list[int]:
        """Return the numbers of all texts that are laid out."""
        return list(self._kept)

    def take_fresh(self) -> list[LaidOutText]:
        """Return the texts that were laid out since the last time."""
        return self._kept.take_fresh()
