"""Parts of a question that are measured apart: people, pairs, rounds, sessions, discussions, texts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace
from itertools import combinations

from annotator.jobs.agreement.gold import against_gold
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.pairing import Part, beside, people_of
from annotator.jobs.agreement.questions import Question, rounds_of
from annotator.jobs.agreement.retest import retests
from annotator.jobs.agreement.session import sessions

BY = (
    "label", "pair", "annotator", "without", "gold", "retest", "round", "discussion", "depth", "length",
    "session", "kind", "target",
)  # fmt: skip
# Code points from which a text is of the next length, about a line, a paragraph, several.
LENGTHS = (80, 250, 750)


def parts(question: Question, by: str, material: Material) -> list[Part]:
    """Return (group, part of the question) in a stable order; a group can be written as JSON."""
    if by in _PEOPLE:
        return list(_PEOPLE[by](question, material))
    if by == "round":
        return list(_rounds(question))
    value = _VALUES[by]
    groups: dict[Hashable, list[int]] = {}
    for number, item in enumerate(question.items):
        groups.setdefault(value(item), []).append(number)
    names = [name for name in groups if name not in {None, ""}]
    ordered = sorted(names) if by in {"depth", "length"} else names  # type: ignore[type-var]
    if by == "length":
        return [(_span_of(one), question.at(groups[one])) for one in ordered]
    return [(name, question.at(groups[name])) for name in ordered]


def pair_of(question: Question, first: str, second: str) -> Question:
    """Return the question as two annotators answered it."""
    return question.of((first, second))


def _pairs(question: Question, material: Material) -> Iterator[Part]:
    names = material.names
    for first, second in combinations(people_of(question, material), 2):
        yield [names[first], names[second]], pair_of(question, first, second)


def _annotators(question: Question, material: Material) -> Iterator[Part]:
    """Yield each annotator with items of two answers, theirs and one other's, for each of the others."""
    for who in people_of(question, material):
        both = (pair for item in question.items for pair in beside(item, who, item.answers, called=who))
        yield material.names[who], replace(question, items=tuple(both))


def _without(question: Question, material: Material) -> Iterator[Part]:
    """Yield, for each annotator, the question as all others answered it: who pulls a figure down."""
    people = people_of(question, material)
    for who in people if len(people) > 2 else ():
        yield material.names[who], question.of([other for other in people if other != who])


def _length(item: Item) -> int:
    """Return from how many code points on a text is as long as this one."""
    return max(least for least in (0, *LENGTHS) if least <= item.text.size)


def _span_of(least: Hashable) -> str:
    """Return a class of lengths in figures, as '80–249'."""
    starts = (0, *LENGTHS)
    after = [start for start in starts if isinstance(least, int) and start > least]
    return f"{least}–{after[0] - 1}" if after else f"{least} and more"


def _rounds(question: Question) -> Iterator[Part]:
    named = {one: rounds_of(record, question.layer.id) for one, record in question.records.items()}
    for wanted in sorted(set().union(*named.values())):
        inside = {one for one, rounds in named.items() if wanted in rounds}
        yield wanted, question.within(discussions=inside)


_PEOPLE: dict[str, Callable[[Question, Material], Iterator[Part]]] = {
    "pair": _pairs,
    "annotator": _annotators,
    "without": _without,
    "gold": against_gold,
    "retest": retests,
    "session": sessions,
}
_VALUES: dict[str, Callable[[Item], Hashable]] = {
    "discussion": lambda item: item.discussion,
    "depth": lambda item: item.text.depth,
    "length": _length,
    "kind": lambda item: item.text.kind,
    "target": lambda item: item.target,
}
