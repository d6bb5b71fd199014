"""Finding what a reply quotes: words between quotation marks or behind '>' that stand in an earlier text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.model.corpus import Text
from annotator.model.span import Span

SHORTEST = 12  # code points; shorter words in quotation marks are as often irony as quotation
QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»]|^[ \t]*>[ \t]?(.+)$", re.MULTILINE)
LOOSE = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "\u00a0": " ", "\n": " ", "\t": " "})


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a text that repeat words of an earlier one."""

    span: Span
    source: str
    source_span: Span


def quotations(text: Text, sources: Iterable[Text]) -> Iterator[Quotation]:
    """Yield what the text quotes, each from the first of the sources that has the words."""
    known = [(one, one.text.translate(LOOSE).lower()) for one in sources]
    for found in QUOTED.finditer(text.text):
        group = 1 if found.group(1) is not None else 2
        words = found.group(group)
        stripped = words.strip(" .,;:!?…\t\n")
        if len(stripped) < SHORTEST:
            continue
        start = found.start(group) + words.index(stripped)
        place = _place(stripped.translate(LOOSE).lower(), known)
        if place is not None:
            yield Quotation(Span(start, start + len(stripped)), *place)


def _place(wanted: str, known: list[tuple[Text, str]]) -> tuple[str, Span] | None:
    for one, lowered in known:
        # a letter whose small form is longer would shift the offsets: then only equal lengths are trusted
        at = lowered.find(wanted) if len(lowered) == len(one.text) else one.text.find(wanted)
        if at >= 0:
            return one.id, Span(at, at + len(wanted))
    return None
