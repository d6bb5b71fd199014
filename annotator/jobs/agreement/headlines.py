"""One figure a layer: the coefficient to begin with, its interval, and what costs most agreement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.agreement import Measurement
from annotator.jobs.agreement.confusions import Costly, confusion
from annotator.jobs.agreement.measuring import Plan, measured
from annotator.jobs.agreement.once import Once
from annotator.jobs.agreement.questions import Choice, Question

FEW_MARKS = 2_000  # gamma of so many spans is computed while one waits for the page
ALPHA: Choice = ("unitizing_alpha", {"form": "valued"})
GAMMA: Choice = ("gamma", {"form": "gamma", "sampler": "shift"})
F1: Choice = ("span_f1", {"match": "overlap"})


@dataclass(frozen=True, slots=True)
class Headline:
    """The first figure of a layer, or of one of its questions."""

    question: Question
    choice: Choice
    figure: Measurement
    costly: Costly | None


def headlines(questions: Iterable[Question]) -> list[Headline]:
    """Return the headline of each layer's first question, of a span layer of each of its questions."""
    found: list[Headline] = []
    seen: set[str] = set()
    for question in questions:
        if question.primary and (question.layer.id not in seen or question.data == "spans"):
            seen.add(question.layer.id)
            found.append(_headline(question))
    return found


_KNOWN: Once[Headline] = Once()


def _headline(question: Question) -> Headline:
    """Return the headline of a question, computed once while the question lives."""

    def computed() -> Headline:
        choice, figure = _figure(question)
        return Headline(replace(question), choice, figure, confusion(question).costly)

    return replace(_KNOWN.of(question, computed), question=question)


def _figure(question: Question) -> tuple[Choice, Measurement]:
    """Return coefficient and value: alpha; for spans that overlap gamma, where they are many F1."""
    if question.data != "spans":
        return question.headline[0], measured(question, question.headline[0], Plan())
    alpha = measured(question, ALPHA, Plan())
    if not question.held.overlap:
        return ALPHA, alpha
    choice = GAMMA if question.marks <= FEW_MARKS else F1
    return choice, measured(question, choice, Plan())
