"""Continuum: one text with the spans that each annotator marked in it."""

from __future__ import annotations

import operator
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import SupportsIndex, cast

from annotator.errors import ExpectedError, expected

Span = tuple[int, int, Hashable]


@dataclass(frozen=True)
class Continuum:
    """A text of `length` code points with (start, end, label) spans, half-open, by annotator.

    An annotator with an empty list found nothing; one who is absent did not judge.
    """

    length: int
    spans: Mapping[str, tuple[Span, ...]]

    def __init__(self, length: int, spans: Mapping[str, Iterable[tuple[int, int, Hashable]]]) -> None:
        checked = {name: _all_checked(tuple(marked), length, name) for name, marked in spans.items()}
        object.__setattr__(self, "length", length)
        object.__setattr__(self, "spans", checked)

    @property
    def marks(self) -> Mapping[str, tuple[Span, ...]]:
        """The spans by annotator."""
        return self.spans

    def select(self, annotators: Iterable[str]) -> Continuum:
        """Return the same text with these annotators alone, as far as they judged it."""
        return Continuum(self.length, {name: self.spans[name] for name in annotators if name in self.spans})

    def only(self, label: Hashable) -> Continuum:
        """Return the same text and annotators with the spans of one label alone."""
        kept = {name: [span for span in spans if span[2] == label] for name, spans in self.spans.items()}
        return Continuum(self.length, kept)


def _all_checked(marked: tuple[object, ...], length: int, name: str) -> tuple[Span, ...]:
    """Return the spans, each checked; the plain case, tuples of two whole numbers and a text, goes fast."""
    if all(map(_plain, marked)):
        spans = cast("tuple[Span, ...]", marked)
        if all(0 <= start < end <= length for start, end, _ in spans):
            return spans
    return tuple(_checked(span, length, name) for span in marked)


def _plain(span: object) -> bool:
    return type(span) is tuple and tuple(map(type, span)) == (int, int, str)


def _checked(span: object, length: int, name: str) -> Span:
    try:
        first, last, label = cast("tuple[SupportsIndex, SupportsIndex, Hashable]", span)
        start, end = operator.index(first), operator.index(last)
        hash(label)
    except (TypeError, ValueError):
        raise expected("a span (start, end, label)", span, f"the spans of {name}") from None
    if not 0 <= start < end <= length:
        raise ExpectedError(
            f"A span of {name} is ({start}, {end}); the text needs 0 ≤ start < end ≤ {length}."
        )
    return (start, end, label)
