"""The text as Qt may have it: equal in length, harmless in content; and code points against UTF-16 units.

Qt drops a leading U+FEFF, swaps the bytes of a string that begins with U+FFFE, breaks lines at some controls
and loses lone surrogates. So it is shown a text in which each of these is replaced by one other character.
What a person selected is never read back from Qt: positions are, and the Python string is sliced.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_LINE_SEPARATOR = 0x2028
_REPLACEMENT = 0xFFFD
_WORD_JOINER = 0x2060

_PICTURES: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20) if code != 0x09},
    0x0A: _LINE_SEPARATOR,
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0x2426),
    0x85: 0x2424,
    0x2029: _LINE_SEPARATOR,
    0xFEFF: _WORD_JOINER,
    # an object replacement character would be laid out as an inline object of no size
    0xFFFC: 0x25AF,
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),
    **dict.fromkeys(range(0xFDD0, 0xFDF0), _REPLACEMENT),
    **{plane * 0x10000 + low: _REPLACEMENT for plane in range(17) for low in (0xFFFE, 0xFFFF)},
}
_TROUBLE = re.compile("[" + "".join(re.escape(chr(code)) for code in _PICTURES) + "]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def displayed(text: str) -> str:
    """Return the text as it may be handed to Qt: as many code points, the troublesome ones replaced."""
    return text.translate(_PICTURES) if _TROUBLE.search(text) else text


class OffsetMap:
    """Maps offsets of one string between code points (ours) and UTF-16 units (Qt's)."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        self._points = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def units(self, point: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return point + bisect_left(self._points, point)

    def points(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset; the middle of a pair counts as its start."""
        return unit - bisect_left(self._units, unit)
