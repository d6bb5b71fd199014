"""Lines of a page: their indents, and how some of them are joined into one text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

TAB = 4
# Marks of writing direction and the like: they may stand before an indent and take no column.
INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number in the file (from 1), the columns of its indent, and what stands after it."""

    number: int
    indent: int
    raw: str
    body: str

    @property
    def blank(self) -> bool:
        """Tell whether there is nothing but white space."""
        return not self.body

    @property
    def tabbed(self) -> bool:
        """Tell whether the indent has a tab, whose width nobody knows."""
        return "\t" in self.raw[: len(self.raw) - len(self.raw.lstrip())]


def lines_of(text: str) -> list[Line]:
    """Return the lines of a canonical text; only LF ends a line."""
    return [
        Line(number, columns(raw), raw, raw.strip()) for number, raw in enumerate(text.split("\n"), start=1)
    ]


def columns(raw: str) -> int:
    """Return how many columns the white space before a line takes; NBSP is one, a tab ends at a fourth."""
    width = 0
    for character in raw:
        if character == "\t":
            width += TAB - width % TAB
        elif character.isspace():
            width += 1
        elif character not in INVISIBLE:
            break
    return width


def joined(lines: Sequence[Line], beyond: int = -1) -> str:
    """Return the lines as one text: common indent off, runs of blank lines made one, blank ends off.

    Lines that are not indented `beyond` that column lost their indent; they do not count for what is common.
    """
    indents = [line.indent for line in lines if not line.blank]
    common = min((indent for indent in indents if indent > beyond), default=min(indents, default=0))
    out: list[str] = []
    for line in lines:
        if not line.blank:
            out.append(_without(line.raw, common))
        elif out and out[-1]:
            out.append("")
    return "\n".join(out).strip()


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the runs of lines between blank ones."""
    found: list[list[Line]] = [[]]
    for line in lines:
        if not line.blank:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [one for one in found if one]


def _without(raw: str, common: int) -> str:
    """Return the line without its first `common` columns of white space."""
    width = place = 0
    while place < len(raw) and width < common and raw[place].isspace():
        width += TAB - width % TAB if raw[place] == "\t" else 1
        place += 1
    return raw[place:]
