"""Carrying wishes out, from wherever they come; one that cannot be granted says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator import settings
from annotator.codebook.values import Codebook
from annotator.gui.wishes import ROWS
from annotator.gui.wishes.clashes import lost_sentence
from annotator.gui.wishes.keymap import Keymap
from annotator.gui.wishes.keys import spoken
from annotator.gui.wishes.row import Here, Wish

if TYPE_CHECKING:
    from annotator.gui.palette.overlay import Palette
    from annotator.gui.window import Window


class Wishes(QObject):
    """The wishes of one window with their keys; `keys_changed` asks all that show keys to look again."""

    keys_changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.here = Here(window)
        self._by_id = {wish.id: wish for wish in ROWS}
        self.keymap = Keymap(ROWS)
        self._codebook: Codebook | None = None
        self._palette: Palette | None = None

    def open_palette(self) -> None:
        """Show the palette, made when it is first asked for."""
        from annotator.gui.palette.overlay import Palette

        if self._palette is None:
            self._palette = Palette(self.window)
        self._palette.open()

    def show_codebook(self, codebook: Codebook | None) -> None:
        """Give the keys out anew: those of the codebook's labels and layers are taken."""
        known = codebook is self._codebook
        self._codebook = codebook
        self._give_out(settings.load().keys)
        if not known and (told := lost_sentence(self.keymap)):
            self.window.tell(told)

    def give(self, wish: Wish, keys: Sequence[str] | None) -> None:
        """Give a wish other keys, at once and for ever; None: the ones it had at first."""
        known = {name: own for name, own in settings.load().keys.items() if name != wish.id}
        if keys is not None and tuple(keys) != wish.keys:
            known[wish.id] = tuple(keys)
        self._give_out(settings.change(keys=known).keys)

    def reset_keys(self) -> None:
        """Give all wishes the keys that they had at first."""
        self._give_out(settings.change(keys={}).keys)

    def _give_out(self, changed: Mapping[str, Sequence[str]]) -> None:
        self.keymap = Keymap(ROWS, changed, self._codebook)
        self.keys_changed.emit()

    def row(self, wanted: str) -> Wish:
        """Return the wish of this id."""
        return self._by_id[wanted]

    def key_of(self, wanted: str) -> str:
        """Return the key of a wish as this computer writes it, or ''."""
        return spoken(self.keymap.first(self._by_id[wanted]))

    def why_not(self, wish: Wish) -> str:
        """Return why a wish cannot be granted now, or ''."""
        return wish.hindered(self.here)

    def grant(self, wish: Wish) -> bool:
        """Do what is wished, or say why that cannot be; return whether the wish's key is used up."""
        why = self.why_not(wish)
        if why:
            self.window.tell(why)
            return True
        return wish.do(self.here) is not False

    def ask(self, wanted: str) -> bool:
        """Grant the wish of this id."""
        return self.grant(self._by_id[wanted])

    def take(self, key: str) -> bool:
        """Grant the wish that a key stands for in a text; False where it stands for none."""
        wish = self.keymap.in_text(key)
        return wish is not None and self.grant(wish)
