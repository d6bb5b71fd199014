"""Each annotator against the gold: the answers of those whose role is adjudicator.

Where several adjudicated the same, an annotator is compared with each of them, and the pairs are pooled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.pairing import Part, people_of
from annotator.jobs.agreement.questions import Question

GOLD = "the gold"


def adjudicators(material: Material) -> list[str]:
    """Return the ids of those whose role is adjudicator, in the order of the project's people."""
    return [person.id for person in material.people if person.role == "adjudicator"]


def against_gold(question: Question, material: Material) -> Iterator[Part]:
    """Yield each annotator with the gold as the reference: precision and recall read as against it."""
    people, names, gold = people_of(question, material), material.names, adjudicators(material)
    if not {*people} & {*gold}:
        return
    for who in people:
        if who not in gold:
            pairs = tuple(pair for item in question.items for pair in _pairs(item, who, gold))
            yield names[who], replace(question, items=pairs or tuple(_alone(question, who, gold)))


def met_gold(question: Question, who: str, material: Material) -> Question:
    """Return the question as an annotator and the adjudicators answered it, where both did."""
    gold = adjudicators(material)
    both = question.of([*gold, who])
    return both.where(lambda item: who in item.answers and len(item.answers) > 1)


def _pairs(item: Item, who: str, gold: list[str]) -> Iterator[Item]:
    for one in gold:
        if one in item.answers and who in item.answers:
            yield item.answered({GOLD: item.answers[one], who: item.answers[who]})


def _alone(question: Question, who: str, gold: list[str]) -> Iterator[Item]:
    """Yield what each judged alone, where they judged nothing in common: that is then the reason."""
    for item in question.items:
        if who in item.answers:
            yield item.answered({who: item.answers[who]})
        for one in gold:
            if one in item.answers:
                yield item.answered({GOLD: item.answers[one]})
