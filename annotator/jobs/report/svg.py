"""Drawings as SVG text: plain attributes for every program, and classes for the themes of the page.

A colour is a role of `PAINT`. The attribute holds the light one; the page's style sheet, which wins over
attributes, gives the class another in the dark.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

PAINT = {
    "ground": "#ffffff",
    "ink": "#22252a",
    "muted": "#5c6169",
    "rule": "#dcd9d2",
    "line": "#a9a69f",
    "accent": "#1d4f86",
    "band": "#f4f2ed",
    "v0": "#f4f1ea",
    "v1": "#d9e3ec",
    "v2": "#adc8e1",
    "v3": "#76a5cf",
    "v4": "#4079b1",
    "v5": "#1d4f86",
    "v6": "#0b2f5b",
    "on0": "#22252a",
    "on1": "#22252a",
    "on2": "#22252a",
    "on3": "#14202c",
    "on4": "#ffffff",
    "on5": "#ffffff",
    "on6": "#ffffff",
}
STEPS = 7
SMALL = 600  # pixels; a larger picture is moved sideways on a narrow screen, not shrunk
FONT = "Noto Sans, DejaVu Sans, Helvetica, Arial, sans-serif"
WIDE = {"W", "F"}


class Drawing:
    """A picture that grows; lengths are in pixels at 96 dots an inch."""

    def __init__(self, title: str, description: str) -> None:
        self.title, self.description = title, description
        self.width, self.height = 0.0, 0.0
        self._parts: list[str] = []

    def resize(self, width: float, height: float) -> None:
        """Set the size of the picture."""
        self.width, self.height = width, height

    def rect(
        self, x: float, y: float, width: float, height: float, paint: str, *, faded: bool = False
    ) -> None:
        """Draw a filled rectangle."""
        opacity = ' fill-opacity="0.45"' if faded else ""
        self._parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            f' class="f-{paint}" fill="{PAINT[paint]}"{opacity}/>'
        )

    def line(
        self,
        x: float,
        y: float,
        to_x: float,
        to_y: float,
        paint: str,
        width: float = 1,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a line."""
        dashes = ' stroke-dasharray="3 3"' if dashed else ""
        self._parts.append(
            f'<line x1="{_n(x)}" y1="{_n(y)}" x2="{_n(to_x)}" y2="{_n(to_y)}"'
            f' class="s-{paint}" stroke="{PAINT[paint]}" stroke-width="{_n(width)}"{dashes}/>'
        )

    def shape(self, points: Sequence[tuple[float, float]], paint: str) -> None:
        """Draw a filled polygon."""
        joined = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._parts.append(f'<polygon points="{joined}" class="f-{paint}" fill="{PAINT[paint]}"/>')

    def dot(self, x: float, y: float, radius: float, paint: str) -> None:
        """Draw a filled circle."""
        self._parts.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" class="f-{paint}" fill="{PAINT[paint]}"/>'
        )

    def text(
        self,
        x: float,
        y: float,
        words: str,
        paint: str = "ink",
        *,
        size: float = 12,
        anchor: str = "start",
        bold: bool = False,
        turned: float = 0,
    ) -> None:
        """Write words; `y` is the baseline, `anchor` start, middle or end."""
        weight = ' font-weight="600"' if bold else ""
        turn = f' transform="rotate({_n(turned)} {_n(x)} {_n(y)})"' if turned else ""
        self._parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" text-anchor="{anchor}"'
            f' class="f-{paint}" fill="{PAINT[paint]}"{weight}{turn}>{written(words)}</text>'
        )

    def hatch(self, x: float, y: float, width: float, height: float) -> None:
        """Draw slanted lines over a rectangle: there is no value."""
        self.rect(x, y, width, height, "band")
        step = 6.0
        reach = step
        while reach < width + height:
            start = (x + min(reach, width), y + max(0.0, reach - width))
            end = (x + max(0.0, reach - height), y + min(reach, height))
            self.line(*start, *end, "rule")
            reach += step

    def svg(self, name: str, *, alone: bool) -> str:
        """Return the picture; `alone` as a file, with its ground. `name` tells its ids from others'."""
        size = f'viewBox="0 0 {_n(self.width)} {_n(self.height)}"'
        fixed = f' width="{_n(self.width)}" height="{_n(self.height)}"' if alone else ""
        ground = f'<rect width="100%" height="100%" fill="{PAINT["ground"]}"/>' if alone else ""
        head = '<?xml version="1.0" encoding="UTF-8"?>\n' if alone else ""
        large = ' class="large"' if self.width > SMALL else ""
        style = "" if alone else f' style="max-width:{_n(self.width)}px"{large}'
        # HTML knows the elements by itself, and the page then names no address at all
        space = ' xmlns="http://www.w3.org/2000/svg"' if alone else ""
        told = quoteattr(f"{name}-title {name}-about")
        return (
            f'{head}<svg{space} {size}{fixed}{style} role="img"'
            f' aria-labelledby={told} font-family="{FONT}">'
            f"<title id={quoteattr(name + '-title')}>{written(self.title)}</title>"
            f"<desc id={quoteattr(name + '-about')}>{written(self.description)}</desc>"
            f"{ground}{''.join(self._parts)}</svg>\n"
        )


def step_of(share: float) -> int:
    """Return which of the ramp's steps a place between 0 and 1 has."""
    return min(max(int(share * STEPS), 0), STEPS - 1)


def written(words: str) -> str:
    """Return words as they may stand in XML: escaped, without the characters that XML does not know."""
    return escape(sayable(words))


def sayable(words: str) -> str:
    """Return words without the characters that neither XML nor HTML may hold."""
    return "".join(map(_known, words))


def shortened(words: str, width: int) -> str:
    """Return words with an ellipsis in them where they are wider than so many letters.

    Both ends are kept: names of people and labels often differ in their last letters alone.
    """
    if extent(words) <= width:
        return words
    first = _fitting(words, (width - 1) * 2 // 3)
    last = _fitting(words[::-1], width - 1 - extent(first))[::-1]
    return f"{first.rstrip()}…{last.lstrip()}"


def extent(words: str) -> int:
    """Return how wide words are, in letters; a wide letter counts two."""
    return sum(2 if unicodedata.east_asian_width(letter) in WIDE else 1 for letter in words)


def _fitting(words: str, width: int) -> str:
    """Return the beginning of words that is no wider than so many letters."""
    used = 0
    for place, letter in enumerate(words):
        used += extent(letter)
        if used > width:
            return words[:place]
    return words


def _known(letter: str) -> str:
    code = ord(letter)
    if letter in "\t\n\r":
        return " "
    odd = code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE
    return "\N{REPLACEMENT CHARACTER}" if odd else letter


def _n(number: float) -> str:
    """Return a number as short as possible, the same on every machine."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
