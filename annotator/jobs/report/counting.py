"""What is counted: which labels meet, how often each is given, and who judged how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from annotator.jobs.agreement.confusions import confusion, presence
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.subject import Subject

CONFUSIONS = ("layer", "question", "first", "second", "first said", "second said", "units")


def confusion_rows(questions: Sequence[Question], subject: Subject) -> Iterator[Sequence[object]]:
    """Yield (layer, question, two annotators, what each said, how often) for confusions.csv.

    Of spans and links a unit is a group of marks that overlap; who marked nothing there said nothing.
    """
    for question in questions:
        judged = {who for item in question.items for who in item.answers}
        for pair in combinations([who for who in subject.names if who in judged], 2):
            found = confusion(question, pair)
            names = [subject.names[who] for who in pair]
            for mine, theirs in product(found.answers, repeat=2):
                if often := found.counts.get((mine, theirs)):
                    said = [one or "(nothing)" for one in (mine, theirs)]
                    yield (question.layer.id, question.id, *names, *said, often)


@dataclass(frozen=True)
class Distribution:
    """How often one annotator gave each label, beside the others, on the units that they share.

    `own` counts units; `others` are shares of what the others said there, each unit counting once.
    """

    annotator: str
    units: int
    own: dict[str, int]
    others: dict[str, float]


def distributions_of(question: Question, subject: Subject) -> list[Distribution]:
    """Return the distributions of all who share units with somebody, in the order of the people.

    Only shared units count: otherwise who was given which discussions would show as a habit.
    """
    labels = question.categories or ()
    found = []
    for who in subject.names:
        shared = [item.answers for item in question.items if who in item.answers and len(item.answers) > 1]
        if not shared:
            continue
        own = Counter(answers[who] for answers in shared)
        others = dict.fromkeys(labels, 0.0)
        for answers in shared:
            for other, said in answers.items():
                if other != who:
                    others[said] += 1 / (len(answers) - 1) / len(shared)
        found.append(Distribution(who, len(shared), {one: own[one] for one in labels}, others))
    return found


def distribution_rows(questions: Sequence[Question], subject: Subject) -> Iterator[Sequence[object]]:
    """Yield the rows of distributions.csv."""
    for question in questions:
        for one in distributions_of(question, subject):
            for label in question.categories or ():
                yield (
                    question.layer.id, question.id, subject.names[one.annotator], label,
                    one.own[label], one.units, one.own[label] / one.units, one.others[label],
                )  # fmt: skip


DISTRIBUTIONS = (
    "layer", "question", "annotator", "label", "given", "shared units", "share", "share of the others",
)  # fmt: skip


@dataclass(frozen=True)
class Presence:
    """How many units of a question one annotator judged, and how many of those somebody else did too."""

    annotator: str
    judged: int
    shared: int
    units: int


def presence_of(question: Question, subject: Subject) -> list[Presence]:
    """Return who judged how much, in the order of the people; also those who judged nothing of it."""
    units = len(question.items)
    found = []
    for who in subject.names:
        mine = [item for item in question.items if who in item.answers]
        found.append(Presence(who, len(mine), sum(len(item.answers) > 1 for item in mine), units))
    return found


PRESENCE = ("layer", "question", "discussion", "annotator", "judged", "units")


def presence_rows(questions: Sequence[Question], subject: Subject) -> Iterator[Sequence[object]]:
    """Yield the rows of missing.csv: how many of the units of each discussion each annotator judged."""
    for question in questions:
        found = presence(question, tuple(subject.names))
        for discussion, _title in found.discussions:
            for who in found.people:
                judged = found.judged.get((who, discussion), 0)
                name, units = subject.names[who], found.units[discussion]
                yield (question.layer.id, question.id, discussion, name, judged, units)
