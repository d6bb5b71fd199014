"""Which wish has which key: the defaults, what somebody changed, and what belongs to the codebook."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.codebook.values import Codebook
from annotator.gui.wishes.keys import canonical, spoken
from annotator.gui.wishes.row import Wish


@dataclass(frozen=True, slots=True)
class Lost:
    """A remembered key that a codebook takes: whose it was, and what has it now."""

    wish: Wish
    key: str
    owner: str


class Keymap:
    """The keys of all wishes; `changed` are somebody's own (wish id → keys). The codebook outranks both."""

    def __init__(
        self,
        rows: Iterable[Wish],
        changed: Mapping[str, Sequence[str]] | None = None,
        codebook: Codebook | None = None,
    ) -> None:
        self.rows = tuple(rows)
        self.codebook_keys = codebook_keys(codebook)
        self.lost: list[Lost] = []
        self._own = {wish: {canonical(key) for key in keys} for wish, keys in (changed or {}).items()}
        self._keys = {wish.id: self._wanted(wish, changed or {}) for wish in self.rows}
        self._in_text = {
            key: wish for wish in self.rows if wish.holds == "text" for key in self._keys[wish.id]
        }

    def keys(self, wish: Wish) -> tuple[str, ...]:
        """Return the keys of a wish, the one that is shown first."""
        return self._keys[wish.id]

    def first(self, wish: Wish) -> str:
        """Return the key of a wish that is shown, or ''."""
        return next(iter(self._keys[wish.id]), "")

    def in_text(self, key: str) -> Wish | None:
        """Return the wish that a key stands for while a text is read."""
        return self._in_text.get(key)

    def owner(self, key: str) -> Wish | None:
        """Return the wish that has a key, wherever it holds."""
        return next((wish for wish in self.rows if key in self._keys[wish.id]), None)

    def renamed(self, sentence: str) -> str:
        """Return a sentence with the keys that hold now in place of those that wishes had at first."""
        now = {
            spoken(wish.keys[0]): spoken(keys[0])
            for wish in self.rows
            if (keys := self._keys[wish.id]) and wish.keys and keys[0] != wish.keys[0] and "+" in wish.keys[0]
        }
        if not now:
            return sentence
        first = "|".join(re.escape(key) for key in sorted(now, key=len, reverse=True))
        return re.sub(rf"(?<![\w+])({first})(?![\w+])", lambda found: now[found[1]], sentence)

    def _wanted(self, wish: Wish, changed: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        kept = []
        for key in map(canonical, changed.get(wish.id, wish.keys)):
            if key in self.codebook_keys:
                if wish.id in changed:
                    self.lost.append(Lost(wish, key, self.codebook_keys[key]))
            elif key and not self._given_away(wish, key):
                kept.append(key)
        return tuple(kept)

    def _given_away(self, wish: Wish, key: str) -> bool:
        """Tell whether somebody gave a key that is a wish's at first to another wish."""
        known = {row.id for row in self.rows}
        return wish.id not in self._own and any(
            key in keys for other, keys in self._own.items() if other in known
        )


def codebook_keys(codebook: Codebook | None) -> dict[str, str]:
    """Return key → whose it is, for the labels (also with Shift) and the layers of a codebook."""
    found: dict[str, str] = {}
    for layer in codebook.layers if codebook else ():
        if layer.switch_key:
            found.setdefault(canonical(layer.switch_key), layer.name)
        for label in layer.labels:
            if label.key and not label.deprecated:
                key = canonical(label.key)
                found.setdefault(key, f"{layer.name}: {label.name}")
                found.setdefault(f"Shift+{key}", f"{layer.name}: {label.name}")
    return found
