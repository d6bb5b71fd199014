"""What a report is about, where it is not about everything: the filters of the window and of the commands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.errors import ExpectedError
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.measuring import Plan
from annotator.jobs.agreement.questions import TEXTS, Question, questions
from annotator.jobs.agreement.quoting import without_quotes

METHODS = ("jackknife", "bootstrap", "none")


@dataclass(frozen=True, kw_only=True)
class Scope:
    """What is left of a project, and how intervals are made; what is left out means all.

    `annotators` are names or ids, until `settled` they are as they were given; without `quotes` spans are
    compared on texts without what they quote.
    """

    layer: str | None = None
    texts: str = "all"
    annotators: tuple[str, ...] = ()
    round: str | None = None
    discussion: str | None = None
    quotes: bool = True
    plan: Plan = field(default_factory=Plan)

    def __post_init__(self) -> None:
        if self.texts not in TEXTS:
            raise ExpectedError(f"There are no texts {self.texts!r}; there are: {', '.join(TEXTS)}.")
        if self.plan.interval not in METHODS:
            known = ", ".join(METHODS)
            raise ExpectedError(f"There is no interval {self.plan.interval!r}; there are: {known}.")
        if not 0 < self.plan.ci < 1:
            raise ExpectedError(f"expected an interval's coverage between 0 and 1, found {self.plan.ci}.")
        if self.plan.resamples < 1 or self.plan.seed < 0:
            found = f"{self.plan.resamples} and {self.plan.seed}"
            raise ExpectedError(f"expected one resample or more and a seed from 0 up, found {found}.")

    def settled(self, material: Material) -> Scope:
        """Return the scope with the annotators as ids, in the order of the project's people."""
        wanted = {material.person(one).id for one in self.annotators}
        return replace(self, annotators=tuple(one.id for one in material.people if one.id in wanted))

    def questions(self, material: Material) -> tuple[Question, ...]:
        """Return the questions that the report answers, the annotators being ids."""
        found = questions(
            material,
            layers=(self.layer,) if self.layer else (),
            texts=self.texts,
            annotators=self.annotators,
            round_name=self.round,
            stepwise=True,
        )
        if self.discussion is not None:
            found = [one.where(lambda item: item.discussion == self.discussion) for one in found]
        return tuple(found if self.quotes else map(without_quotes, found))

    def told(self, names: Mapping[str, str], titles: Mapping[str, str]) -> list[str]:
        """Say what is left, a phrase each; nothing where it is everything."""
        said = []
        if self.layer is not None:
            said.append(f"the layer {self.layer} alone")
        if self.texts != "all":
            said.append(f"{self.texts}s alone")
        if self.annotators:
            said.append("the work of " + ", ".join(names.get(one, one) for one in self.annotators) + " alone")
        if self.round is not None:
            said.append(f"discussions with labels of the round {self.round} alone")
        if self.discussion is not None:
            said.append(f"the discussion “{titles.get(self.discussion, self.discussion)}” alone")
        if not self.quotes:
            said.append("marked words compared on texts without what they quote from earlier ones")
        return said

    def as_dict(self, names: Mapping[str, str]) -> dict[str, Any]:
        """Return the scope as report.json has it."""
        plan = self.plan
        return {
            "layer": self.layer,
            "texts": self.texts,
            "annotators": [names.get(one, one) for one in self.annotators],
            "round": self.round,
            "discussion": self.discussion,
            "quotes": "with" if self.quotes else "without",
            "interval": plan.interval,
            "ci": plan.ci,
            "resamples": plan.resamples,
            "seed": plan.seed,
        }


def level(plan: Plan) -> str:
    """Return the coverage of the intervals as a percentage."""
    return f"{100 * plan.ci:.4g} %"
