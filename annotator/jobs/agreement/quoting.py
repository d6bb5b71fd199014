"""Marked words compared as if what a text quotes from others did not stand in it.

A reply that repeats a claim to answer it makes annotators agree or differ on words that are another's. These
stretches are cut out of the text: what is marked in them is gone, what is marked around them closes up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.corpus.quotation import SHORTEST, quoted
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.questions import Question

Stretch = tuple[int, int]


def without_quotes(question: Question) -> Question:
    """Return a question of spans on texts without what they quote; others stay as they are."""
    if question.data != "spans":
        return question
    return replace(question, items=tuple(_cut(item) for item in question.items))


def _cut(item: Item) -> Item:
    stretches = _quotes(item)
    if not stretches:
        return item
    answers = {
        who: tuple(
            (start, end, label)
            for first, last, label in marks
            if (start := _moved(first, stretches)) < (end := _moved(last, stretches))
        )
        for who, marks in item.answers.items()
    }
    return replace(item, answers=answers, length=_moved(len(item.text.text), stretches))


def _quotes(item: Item) -> list[Stretch]:
    """Return the stretches that the text quotes from earlier texts of its discussion, in order."""
    texts = item.record.discussion.texts
    earlier = texts[: texts.index(item.text)]
    return [(one.span.start, one.span.end) for one in quoted(item.text, earlier, shortest=SHORTEST)]


def _moved(position: int, stretches: Sequence[Stretch]) -> int:
    """Return where a position stands when the stretches are cut out."""
    return position - sum(max(0, min(position, end) - start) for start, end in stretches if start < position)
