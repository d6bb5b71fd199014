"""Which scripts the installed fonts cannot show: Qt draws boxes for them and reports nothing."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QTextLayout

from annotator.gui.text.laid import LaidOutText
from annotator.gui.text.shaping import Paragraph

_LATIN = 0x250
_WANTED = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes | (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


class ScriptWatch:
    """Looks at each block of 128 characters once, when a text that uses it is laid out."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def missing(self, laid: LaidOutText) -> set[str]:
        """Return the names of scripts ('Devanagari') of which a character was met that no font has."""
        found: set[str] = set()
        for line in laid.lines:
            paragraph = line.paragraph
            if not line.first or paragraph.layout.text().isascii():
                continue
            blocks = {ord(char) >> 7 for char in set(paragraph.layout.text()) if ord(char) >= _LATIN}
            if blocks - self._seen:
                self._seen |= blocks
                found |= _boxes(paragraph)
        return found


def _boxes(paragraph: Paragraph) -> set[str]:
    """Return the scripts of the characters that are drawn as boxes: glyph 0 of a font."""
    text, found = paragraph.layout.text(), set()
    for run in paragraph.layout.glyphRuns(0, -1, _WANTED):
        for glyph, unit in zip(run.glyphIndexes(), run.stringIndexes(), strict=False):
            if glyph == 0:
                char = text[min(paragraph.offsets.points(unit), len(text) - 1)]
                name = unicodedata.name(char, "")
                if name and unicodedata.category(char)[0] == "L":
                    found.add(name.split()[0].title())
    return found
