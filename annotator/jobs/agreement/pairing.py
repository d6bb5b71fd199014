"""One annotator's answers beside one other's: what parts of several pairs are pooled from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Question

Part = tuple[Any, Question]  # what a part is called, as JSON, and the question as it was answered there
OTHERS = "the others"


def people_of(question: Question, material: Material) -> list[str]:
    """Return the ids of those who judged anything, in the order of the project's people."""
    judged = question.judges
    return [person.id for person in material.people if person.id in judged]


def beside(
    item: Item, who: str, others: Collection[str], *, called: str, against: str = OTHERS
) -> Iterator[Item]:
    """Yield the item once for each of these others who answered it: the answer of one, and theirs.

    `called` and `against` are the two names that stand for them; a coefficient of two takes the one
    that stands first for the reference.
    """
    if who in item.answers:
        for other in sorted(others):
            if other != who and other in item.answers:
                yield item.answered({called: item.answers[who], against: item.answers[other]})
