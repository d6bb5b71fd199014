"""Annotators against themselves: the same texts labelled in two rounds.

Each round of a person's labels becomes a person of its own, and the layer's question is asked anew of them.
In a discussion and a layer an annotator judged in a round what they labelled naming it; a text that they are
done with counts as judged in all rounds that their labels of the layer name there ("nothing" where there is
no label of that round). Labels that name no round belong to none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.once import Once
from annotator.jobs.agreement.pairing import Part
from annotator.jobs.agreement.questions import Question, questions, rounds_of
from annotator.jobs.agreement.quoting import without_quotes
from annotator.model.corpus import Discussion
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.watch import tell

EVERYBODY = "all annotators"
FIRST, SECOND = "the first round", "the second round"
_BETWEEN = "\x1f"  # no id of a person has it


def retests(question: Question, material: Material) -> Iterator[Part]:
    """Yield [name, first round, second round] of each annotator, then all pooled if they are several."""
    taken = tuple(twice(question, material)[0].items)
    met: dict[tuple[str, str, str], list[Item]] = {}
    for item in taken:
        for first, second in combinations(sorted(item.answers), 2):
            one, other = round_of(first), round_of(second)
            both = item.answered({one: item.answers[first], other: item.answers[second]})
            met.setdefault((person_of(first), one, other), []).append(both)
    names, order = material.names, [person.id for person in material.people]
    for who, one, other in sorted(met, key=lambda key: (order.index(key[0]), *key[1:])):
        yield [names[who], one, other], replace(question, items=tuple(met[who, one, other]))
    if len({who for who, _, _ in met}) > 1:
        pooled = tuple(_renamed(item) for items in met.values() for item in items)
        yield EVERYBODY, replace(question, items=pooled)


_TWICE: Once[tuple[Question, Material]] = Once()


def twice(question: Question, material: Material) -> tuple[Question, Material]:
    """Return the question on what annotators judged in several rounds, each round of a person a person.

    An item has the rounds of one annotator alone; `person_of` and `round_of` take its keys apart. The
    material has these people, with names. It is made once while both live.
    """
    return _TWICE.of(question, lambda: _twice(question, material), upon=material)


def _twice(question: Question, material: Material) -> tuple[Question, Material]:
    people = {one.id: one for one in material.people if one.id in question.judges}
    layer = question.layer.id
    several = (one for one in question.records.values() if len(rounds_of(one, layer)) > 1)
    records = [one for record in several for one in _apart(record, layer, people)]
    rounds = {(one.annotator, one.round) for record in records for one in record.annotations if one.round}
    names = material.names
    crew = tuple(
        Annotator(_person(who, one), f"{names[who]} · {one}")
        for who in people
        for one in sorted(name for owner, name in rounds if owner == _person(who, name) and name)
    )
    split = replace(material, people=crew, records=tuple(records))
    return _asked(question, split), split


def person_of(key: str) -> str:
    """Return the id of the person of a round."""
    return key.partition(_BETWEEN)[0]


def round_of(key: str) -> str:
    """Return the name of the round of a person."""
    return key.partition(_BETWEEN)[2]


def _person(who: str, round_name: str) -> str:
    return f"{who}{_BETWEEN}{round_name}"


def _apart(record: Record, layer: str, people: dict[str, Annotator]) -> Iterator[Record]:
    """Yield the discussion once for each annotator with labels of two rounds, their rounds as people."""
    tell()
    read = record.discussion
    discussion = Discussion(read.id, read.title, read.source, read.texts)  # it may be read anew each time
    mine = [one for one in record.annotations if one.layer == layer]
    other = tuple(one for one in record.annotations if one.layer != layer)
    for who in people:
        rounds = sorted({one.round for one in mine if one.annotator == who and one.round})
        if len(rounds) < 2:
            continue
        said = tuple(
            replace(one, annotator=_person(who, one.round))
            for one in mine
            if one.annotator == who and one.round
        )
        done = tuple(
            replace(cell, annotator=_person(who, name))
            for cell in record.coverage
            if cell.annotator == who and cell.layer == layer
            for name in rounds
        )
        yield Record(discussion, annotations=(*said, *other), coverage=done)


def _asked(question: Question, split: Material) -> Question:
    """Return the same question of other people, on the same texts."""
    if not split.records:
        return replace(question, items=())
    found = {
        one.id: one for one in questions(split, layers=(question.layer.id,), stepwise=not question.primary)
    }
    # marked words of articles and of comments may be questions of their own
    fresh = found.get(question.id) or found[question.id.rpartition(".")[0]]
    inside = {record.discussion.id for record in split.records}
    texts = {item.text.id for item in question.items if item.discussion in inside}
    fresh = fresh.where(lambda item: item.text.id in texts and len(item.answers) > 1)
    if any(item.length is not None for item in question.items):
        fresh = without_quotes(fresh)
    return replace(question, items=fresh.items, categories=_answers(question, fresh))


def _answers(question: Question, fresh: Question) -> tuple[str, ...] | None:
    """Return all possible answers: nothing may be one that nobody gave in all rounds together."""
    if question.categories is None or fresh.categories is None:
        return question.categories
    return tuple(dict.fromkeys((*question.categories, *fresh.categories)))


def _renamed(item: Item) -> Item:
    return item.answered(dict(zip((FIRST, SECOND), item.answers.values(), strict=True)))
