"""Splitting an annotation in two, and making one out of several."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.actions.annotating import own, put_as_it_was, put_checked
from annotator.actions.transaction import Transaction, now
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, Target
from annotator.model.ids import new_id
from annotator.model.span import Span, quotes
from annotator.store.queries import work
from annotator.store.queries.corpus import text_bodies, text_of


@dataclass(frozen=True, slots=True)
class SplitAnnotation:
    """Makes two annotations of one, at an offset of its text; both keep attributes, note and target.

    The first part keeps the id, and with it the links that point at it; one's own links whose words are
    more like the second part's go there.
    """

    annotation: str
    at: int
    title: ClassVar[str] = "Split label"

    def apply(self, transaction: Transaction) -> tuple[Annotation, Annotation]:
        """Return the two parts in reading order."""
        stored = own(transaction, self.annotation)
        body = text_of(transaction.connection, stored.text).text
        left, right = _cut(stored.spans, self.at, body)
        if not left or not right:
            raise ExpectedError("Put the caret inside the words of the label: it is split there.")
        time = now()
        second = replace(
            stored, id=new_id(), spans=right, created=time, modified=time, cluster=None
        )  # of a gathered claim the first part stays in the cluster
        first = replace(stored, spans=left, modified=time)
        put_checked(transaction, first, stored, beside={second.id})
        put_checked(transaction, second, beside={first.id})
        words = _words(quotes(body, left)), _words(quotes(body, right))
        for link in _links_about(transaction, stored.id, *words):
            put_as_it_was(transaction, _moved(link, second.id, time))
        return first, second


@dataclass(frozen=True, slots=True)
class JoinAnnotations:
    """Makes one annotation out of several of one layer, label, target and text.

    Words that touch, or have only blanks between them, become one span, others parts of a discontinuous
    one. One's own links to those that go are moved to the one that stays, which is the first in the text.
    """

    annotations: tuple[str, ...]
    title: ClassVar[str] = "Join labels"

    def apply(self, transaction: Transaction) -> Annotation:
        """Return the annotation that stays."""
        found = [own(transaction, one) for one in dict.fromkeys(self.annotations)]
        if len(found) < 2:
            raise ExpectedError("Choose at least two labels to join.")
        parts = sorted(found, key=lambda one: (one.start, one.id))
        _check_alike(parts)
        kept, *others = parts
        body = text_of(transaction.connection, kept.text).text
        time = now()
        joined = replace(
            kept,
            spans=united((span for one in parts for span in one.spans), body),
            attributes=_attributes(parts),
            note="\n".join(dict.fromkeys(one.note for one in parts if one.note)),
            unsure=any(one.unsure for one in parts),
            cluster=next((one.cluster for one in parts if one.cluster), None),
            modified=time,
        )
        gone = {one.id for one in others}
        put_checked(transaction, joined, kept, beside=gone)
        for one in others:
            for link in work.pointing_at(transaction.connection, one.id):
                if link.annotator == transaction.annotator and link.id not in gone | {kept.id}:
                    put_as_it_was(transaction, _moved(link, kept.id, time))
            transaction.delete("annotation", one.id)
        return joined


def united(spans: Iterable[Span], body: str) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap, touch or have only blanks between them as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and (span.start <= found[-1].end or body[found[-1].end : span.start].isspace()):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _cut(spans: Sequence[Span], at: int, body: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return what lies before and from an offset on, without the blanks at the cut."""
    left, right = [], []
    for start, end in spans:
        before, after = body[start : max(start, min(end, at))], body[min(end, max(start, at)) : end]
        if end <= at:
            left.append(Span(start, end))
        elif start >= at:
            right.append(Span(start, end))
        else:
            if before.strip():
                left.append(Span(start, start + len(before.rstrip())))
            if after.strip():
                right.append(Span(end - len(after.lstrip()), end))
    return tuple(left), tuple(right)


def _words(quoted: Iterable[str]) -> set[str]:
    return {word.casefold() for quote in quoted for word in re.findall(r"\w+", quote)}


def _links_about(
    transaction: Transaction, wanted: str, first: set[str], second: set[str]
) -> Iterator[Annotation]:
    """Yield one's own links to an annotation whose words are more like the second part than the first."""
    links = work.pointing_at(transaction.connection, wanted)
    mine = [one for one in links if one.annotator == transaction.annotator and one.id != wanted]
    bodies = text_bodies(transaction.connection, {one.text for one in mine})
    for link in mine:
        words = _words(quotes(bodies[link.text], link.spans))
        if len(words & second - first) > len(words & first - second):
            yield link


def _moved(link: Annotation, to: str, time: str) -> Annotation:
    return replace(link, target=Target("annotation", id=to), modified=time)


def _check_alike(parts: Sequence[Annotation]) -> None:
    """Refuse to join what differs in more than its words."""
    first = parts[0]
    for one in parts[1:]:
        if one.text != first.text:
            raise ExpectedError("Only labels of one text can be joined.")
        if (one.layer, one.label) != (first.layer, first.label):
            raise ExpectedError("Only labels that are the same can be joined. Change one of them first.")
        if one.target != first.target:
            raise ExpectedError("These labels are about different targets. Change one of them first.")
    if not all(one.spans for one in parts):
        raise ExpectedError("Only labels on words can be joined.")


def _attributes(parts: Collection[Annotation]) -> dict[str, bool | int | str]:
    """Return all answers; refuse where two of them contradict."""
    found: dict[str, bool | int | str] = {}
    for one in parts:
        for name, answer in one.attributes.items():
            if found.setdefault(name, answer) != answer:
                raise ExpectedError(
                    f"These labels answer {name} differently. Give them the same answer, then join them."
                )
    return found
