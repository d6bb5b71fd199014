"""How well typed words fit a title: by beginnings of words, by initials, by parts, by letters in order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol, TypeVar

WHOLE, BEGINNING, INITIALS, PART, LETTERS = 60.0, 40.0, 30.0, 20.0, 6.0
ASIDE = 0.4  # what a hit in the further words is worth beside one in the title


class Named(Protocol):
    """What can be ranked: a title, and further words under which it is found."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def aside(self) -> str: ...


N = TypeVar("N", bound=Named)


def ranked(typed: str, entries: Iterable[N], used: Sequence[str] = ()) -> list[N]:
    """Return the entries that fit, best first; among equals those used last (first in `used`) come first."""
    recency = {wanted: place for place, wanted in enumerate(used)}
    found = []
    for place, entry in enumerate(entries):
        worth = fit(typed, entry.title, entry.aside)
        if worth > 0:
            found.append((-round(worth, 3), recency.get(entry.id, len(recency)), place, entry))
    return [entry for *_, entry in sorted(found, key=lambda one: one[:3])]


def fit(typed: str, title: str, aside: str = "") -> float:
    """Return how well typed words fit; 0 where one of them does not fit at all, 1 where nothing is typed."""
    wanted = folded(typed).split()
    if not wanted:
        return 1.0
    name = folded(title)
    worths = []
    for word in wanted:
        worth = _fit_one(word, name) or (ASIDE * PART if aside and word in folded(aside) else 0.0)
        if not worth:
            return 0.0
        worths.append(worth)
    whole = WHOLE if name.startswith(" ".join(wanted)) else 0.0
    return whole + sum(worths) / len(worths) - min(len(name), 99) / 100


def is_in(typed: str, text: str) -> bool:
    """Tell whether every typed word occurs in a text: what narrows a list, where guesses would surprise."""
    found = folded(text)
    return all(word in found for word in folded(typed).split())


def _fit_one(word: str, name: str) -> float:
    words, initials = _words(name)
    if word in name:
        if word in words:
            return BEGINNING + 2
        begins = any(one.startswith(word) for one in words)
        return BEGINNING if begins else PART
    if len(word) > 1 and _begins_in_order(word, initials):
        return INITIALS
    return LETTERS if len(word) > 2 and _begins_in_order(word, name) else 0.0


def _begins_in_order(wanted: str, letters: Iterable[str]) -> bool:
    """Tell whether all letters wanted occur in this order."""
    rest = iter(letters)
    return all(letter in rest for letter in wanted)


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[tuple[str, ...], str]:
    """Return the words of a folded name, and their first letters."""
    words = tuple(re.findall(r"\w+", name))
    return words, "".join(one[0] for one in words)


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a text without case and accents, as it is compared."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parted if not unicodedata.combining(one))
