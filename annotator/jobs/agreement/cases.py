"""The cases behind a figure: what each annotator said of one unit, disagreement first."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from annotator.jobs.agreement.items import Item, Summed
from annotator.jobs.agreement.kept.numbers import Pattern
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.telling import Case, Teller

Answers = Mapping[str, Any]


def cases(
    question: Question,
    material: Material,
    *,
    label: str | None = None,
    pair: Collection[str] | None = None,
    match: str = "overlap",
    keeps: Callable[[Answers], bool] | None = None,
    author: Callable[[Item], str] | None = None,
) -> Sequence[Case]:
    """Return the units behind a figure, those with the most disagreement first, then in reading order.

    `label` keeps the units where somebody gave it, and asks only whether all did; `pair` looks at these
    annotators alone (ids); `keeps` says of annotator → answer whether it is meant, `author` how the author
    of an item's text is called. Spans and links of several annotators are one unit where they overlap; they
    agree with the same label, and with `match` 'exact' only with the same words too. Of a large project the
    cases are told when they are looked at.
    """
    asked = question if pair is None else question.of(pair)
    teller = Teller(question, material.names, author)
    if isinstance(asked.items, Summed):
        from annotator.jobs.agreement.kept.told import Told  # numpy is loaded with it

        return Told(asked.items, teller, label=label, match=match, keeps=keeps)
    found = []
    for number, item in enumerate(asked.items):
        met = [_differ(one, label, match, keeps) for one in teller.patterns(item)]
        if any(one is not None for one in met):
            told = zip(teller.cases(item), met, strict=True)
            found += [
                (-one, number, replace(case, disagreement=one)) for case, one in told if one is not None
            ]
    order = {record: place for place, record in enumerate(asked.records)}

    def key(one: tuple[float, int, Case]) -> Any:
        case = one[2]
        return one[0], order[case.discussion], case.place, case.spans, asked.items[one[1]].about

    return [case for _, _, case in sorted(found, key=key)]


def _differ(
    pattern: Pattern, label: str | None, match: str, keeps: Callable[[Answers], bool] | None
) -> float | None:
    meant = keeps is None or keeps(dict(pattern.said))
    return disagreement(pattern, label, match) if meant else None


class Cases(Sequence[Case]):
    """Cases that are told when they are looked at, with what is known of all of them."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    @property
    @abstractmethod
    def judges(self) -> dict[str, str]:
        """Return id → name of all who judged any of them."""

    @abstractmethod
    def differs(self) -> list[bool]:
        """Return of each case whether it is not the same for all."""

    @abstractmethod
    def on(self, discussion: str, text: str) -> list[int]:
        """Return where the cases on a text stand."""

    @abstractmethod
    def by_text(self) -> list[list[int]]:
        """Return where the cases of each text stand, the text with the first one first."""


def differs(found: Sequence[Case]) -> list[bool]:
    """Return of each case whether it is not the same for all."""
    return found.differs() if isinstance(found, Cases) else [not one.agree for one in found]


def judges_of(found: Sequence[Case]) -> dict[str, str]:
    """Return id → name of all who judged any of the cases."""
    if isinstance(found, Cases):
        return found.judges
    return {said.annotator: said.name for one in found for said in one.said}


def places_on(found: Sequence[Case], discussion: str, text: str) -> list[int]:
    """Return where the cases on a text stand."""
    if isinstance(found, Cases):
        return found.on(discussion, text)
    return [place for place, one in enumerate(found) if one.text == text]


def by_text(found: Sequence[Case]) -> list[list[int]]:
    """Return where the cases of each text stand, the text with the first one first."""
    if isinstance(found, Cases):
        return found.by_text()
    places: dict[str, list[int]] = {}
    for place, one in enumerate(found):
        places.setdefault(one.text, []).append(place)
    return list(places.values())


def disagreement(pattern: Pattern, label: str | None, match: str) -> float | None:
    """Return the share of pairs of annotators who differ, None where a pattern is none of the cases."""
    answers = [answer for _, answer in pattern.said]
    if len(answers) < 2 or (label is not None and label not in answers):
        return None
    values: Sequence[Hashable] = answers
    if pattern.same:
        classes = pattern.exact if match == "exact" else pattern.same
        values = [
            one if label in {None, answer} else None for one, answer in zip(classes, answers, strict=True)
        ]
    elif label is not None:
        values = [answer == label for answer in answers]
    pairs = [one != other for one, other in combinations(values, 2)]
    return sum(pairs) / len(pairs)
