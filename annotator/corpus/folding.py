"""Comparing words whatever their case, accents and quotation marks, with places in code points of the text.

A folded text may be longer or shorter than the text (ß, İ, combining marks): places in it are led back
to whole characters, and what is found never begins or ends within one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

LEFT_WHOLE = {8, 9}  # voiced kana and viramas make other letters and are no accents
NO_WIDTH = frozenset("\u00ad\u200b\u2060\ufeff")
TYPED: dict[str, str] = {
    **dict.fromkeys("‘’‚‛ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑", "-"),
    **dict.fromkeys("\n\t\u00a0\u1680\u202f\u205f\u3000\u2028\u2029", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
}


@dataclass(frozen=True, slots=True)
class Folding:
    """What is told apart: capital from small letters, letters with accents from those without."""

    case: bool = False
    accents: bool = False


LOOSE = Folding()


class Table(dict[int, str]):
    """Code point → what it is compared as; filled as characters come, and read by `str.translate`."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self.folding = folding
        self._simple: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code), self.folding)
        return folded

    def simple(self, text: str) -> bool:
        """Tell whether each character of a text is folded to one, so that places stay what they are."""
        new = set(text) - self._simple
        odd = {one for one in new if len(self[ord(one)]) != 1 or is_accent(one)}
        self._simple |= new - odd
        return not odd


@cache
def table(folding: Folding) -> Table:
    """Return the table of a folding."""
    return Table(folding)


def fold(text: str, folding: Folding = LOOSE) -> str:
    """Return a text as it is compared."""
    return text.translate(table(folding))


def is_accent(character: str) -> bool:
    """Tell whether a character is a mark on the letter in front of it that may be left out."""
    return unicodedata.combining(character) not in {0, *LEFT_WHOLE}


def _folded(character: str, folding: Folding) -> str:
    if character in NO_WIDTH:
        return ""
    parts = _apart(character, folding)
    if not folding.case:
        parts = "".join(_apart(one.casefold(), folding) for one in parts)
    return "".join(TYPED.get(one, one) for one in parts)


def _apart(words: str, folding: Folding) -> str:
    """Return letters and their accents apart, the accents only where they are told apart."""
    found = unicodedata.normalize("NFD", words)
    return found if folding.accents else "".join(one for one in found if not is_accent(one))


class Origins:
    """The way back from places in a folded text to the text."""

    def __init__(self, text: str, folding: Folding) -> None:
        self.text = text
        known = table(folding)
        self._from = [place for place, one in enumerate(text) for _ in known[ord(one)]]
        self._accents_count = folding.accents

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return [start, end) of the text for a range of the folded text; None within a character."""
        origins = self._from
        begins = start == 0 or origins[start - 1] != origins[start]
        ends = end == len(origins) or origins[end - 1] != origins[end]
        if not (begins and ends):
            return None
        after = origins[end - 1] + 1
        while after < len(self.text) and is_accent(self.text[after]):
            if self._accents_count:
                return None
            after += 1
        return origins[start], after


def occurrences(text: str, wanted: str, folding: Folding = LOOSE) -> list[tuple[int, int]]:
    """Return where words stand in a text, one behind the other, as [start, end)."""
    folded, words = fold(text, folding), fold(wanted, folding)
    if not words:
        return []
    found = [one.span() for one in re.finditer(re.escape(words), folded)]
    if not found or table(folding).simple(text):
        return found
    origins = Origins(text, folding)
    return [span for one in found if (span := origins.span(*one)) is not None]
