"""Looking for a line in all discussions: read one after the other beside the window, shown hit by hit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.codebook.values import Codebook
from annotator.gui.dossier import Dossier
from annotator.gui.find.filters import Filters
from annotator.gui.find.query import parsed
from annotator.gui.find.search import Finder, Hit, Wanted
from annotator.gui.targets import who
from annotator.jobs.progress import Progress

BEFORE, AFTER = 30, 70  # characters shown around a hit
MOST = 2000  # hits; who finds more narrows the search


@dataclass(frozen=True, slots=True)
class Place:
    """One hit as the list shows it: where it is, the words before, in and behind it, and whose they are."""

    discussion: str
    text: str
    start: int
    words: tuple[str, str, str]
    home: str

    @property
    def excerpt(self) -> str:
        """Return the words around the hit on one line."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class Places:
    """The hits in the order of the list, in how many discussions they are, and whether there are more."""

    places: tuple[Place, ...]
    discussions: int
    more: bool = False


@dataclass(frozen=True)
class Question:
    """A line with what it is asked under; `read` reads a discussion as the desk would show it."""

    line: str
    wanted: Wanted
    codebook: Codebook
    pass_layer: str | None
    read: Callable[[str], Dossier]

    def answer(self, discussions: Sequence[str], progress: Progress) -> Places:
        """Return the hits of all these discussions; may be called on another thread."""
        found: list[Place] = []
        homes = 0
        for number, wanted in enumerate(discussions):
            progress(number, len(discussions), "")
            own = list(self._places(self.read(wanted)))
            homes += bool(own)
            found += own
            if len(found) > MOST:
                return Places(tuple(found[:MOST]), homes, True)
        return Places(tuple(found), homes)

    def _places(self, dossier: Dossier) -> Iterator[Place]:
        texts = dossier.discussion.texts
        filters = Filters(parsed(self.line), dossier, self.codebook, self.pass_layer)
        for hit in Finder([text.text for text in texts]).find(self.wanted, filters).hits:
            text = texts[hit.place]
            home = f"{dossier.discussion.title} · {who(dossier, text)}"
            yield Place(dossier.discussion.id, text.id, hit.start, around(text.text, hit), home)


def around(text: str, hit: Hit) -> tuple[str, str, str]:
    """Return the words before, in and behind a hit, each on one line; words that are cut are left out."""
    before, behind = text[max(hit.start - BEFORE, 0) : hit.start], text[hit.end : hit.end + AFTER]
    if hit.start > BEFORE:
        before = f"…{before[before.find(' ') + 1 :]}"
    if hit.end + AFTER < len(text):
        behind = f"{behind[: behind.rfind(' ') + 1].rstrip()}…"
    return line_of(before), line_of(text[hit.start : hit.end]), line_of(behind)


def line_of(words: str) -> str:
    """Return words with white space, also at their ends, as single blanks."""
    return re.sub(r"\s+", " ", words)
