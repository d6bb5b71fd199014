"""What stands behind a part of a question: the same units with the answers of the people themselves."""

from __future__ import annotations

from typing import Any

from annotator.jobs.agreement.gold import met_gold
from annotator.jobs.agreement.grouping import parts
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.pairing import people_of
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.retest import EVERYBODY, person_of, round_of, twice
from annotator.jobs.agreement.session import labelled_in


def behind(question: Question, by: str, group: Any, material: Material) -> tuple[Question, Material]:
    """Return the question on the units of a part, and the material with the names of those who answer it.

    Of a retest the rounds of a person are people of their own (see `retest`).
    """
    if by == "retest":
        return _retest(question, group, material)
    if by == "session":
        return labelled_in(question, group, material), material
    if by in {"annotator", "without", "gold"}:
        return _of_person(question, by, group, material), material
    found = (part for name, part in parts(question, by, material) if name == group)
    return next(found, question.where(lambda _item: False)), material


def _of_person(question: Question, by: str, name: str, material: Material) -> Question:
    who = next((one for one, called in material.names.items() if called == name), name)
    if by == "without":
        return question.of([one for one in people_of(question, material) if one != who])
    if by == "gold":
        return met_gold(question, who, material)
    return question.where(lambda item: who in item.answers)


def _retest(question: Question, group: Any, material: Material) -> tuple[Question, Material]:
    found, split = twice(question, material)
    if group == EVERYBODY:
        return found, split
    name, *rounds = group
    wanted = [
        key.id
        for key in split.people
        if material.names[person_of(key.id)] == name and round_of(key.id) in rounds
    ]
    kept = found.of(wanted)
    return kept.where(lambda item: len(item.answers) > 1), split
