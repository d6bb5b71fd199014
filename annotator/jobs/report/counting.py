"""What is counted of ratings: which labels meet, how often each is given, and who judged how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.subject import Subject


@dataclass(frozen=True)
class Confusions:
    """How often two labels met on one unit; `labels` are those of the codebook in order.

    Of two annotators (`pair`) it is their confusion matrix, the first in the rows; of more Krippendorff's
    coincidences o_ck, in which each unit counts as many values as it has and both directions are counted.
    """

    labels: tuple[str, ...]
    met: dict[tuple[str, str], float]
    pair: tuple[str, str] | None = None

    @cached_property
    def rows(self) -> dict[str, float]:
        """Return how often each label stands in the rows."""
        return self._margins(0)

    @cached_property
    def columns(self) -> dict[str, float]:
        """Return how often each label stands in the columns."""
        return self._margins(1)

    @cached_property
    def total(self) -> float:
        """Return how many pairs of values were counted."""
        return sum(self.met.values())

    def expected(self, one: str, other: str) -> float:
        """Return how often two labels meet by chance, n_c (n_k − [c = k]) / (n − 1); of a pair n_c n_k / n.

        Krippendorff draws the second value without putting the first one back.
        """
        drawn = 0 if self.pair else 1
        if self.total <= drawn:
            return 0.0
        second = self.columns[other] - (drawn if one == other else 0)
        return self.rows[one] * second / (self.total - drawn)

    def ratio(self, one: str, other: str) -> float | None:
        """Return observed ÷ expected, None where nothing is expected."""
        by_chance = self.expected(one, other)
        return self.met.get((one, other), 0.0) / by_chance if by_chance > 0 else None

    @property
    def costliest(self) -> tuple[str, str, float] | None:
        """Return the two labels that are taken for each other most, and their share of all disagreement."""
        apart: dict[tuple[str, str], float] = {}
        place = {label: number for number, label in enumerate(self.labels)}
        for (one, other), number in self.met.items():
            if one != other:
                pair = (one, other) if place[one] < place[other] else (other, one)
                apart[pair] = apart.get(pair, 0.0) + number
        if not apart:
            return None
        found = max(apart, key=lambda pair: (round(apart[pair], 9), -place[pair[0]], -place[pair[1]]))
        return *found, apart[found] / sum(apart.values())

    def _margins(self, side: int) -> dict[str, float]:
        found = dict.fromkeys(self.labels, 0.0)
        for pair, number in self.met.items():
            found[pair[side]] += number
        return found


def confusions_of(question: Question, subject: Subject) -> Confusions:
    """Return how the labels of a question met: of two annotators who said what, of more the coincidences."""
    judged = {who for item in question.items for who in item.answers}
    people = [who for who in subject.names if who in judged]
    labels = tuple(question.categories or ())
    if len(people) == 2:
        first, second = people
        both = [item.answers for item in question.items if len(item.answers) == 2]
        counted = Counter((answers[first], answers[second]) for answers in both)
        return Confusions(labels, dict(counted), (subject.names[first], subject.names[second]))
    met: dict[tuple[str, str], float] = {}
    for item in question.items:
        counts = Counter(item.answers.values())
        for one, other in product(counts, repeat=2) if len(item.answers) > 1 else ():
            pairs = counts[one] * (counts[other] - (one == other))
            if pairs:
                met[one, other] = met.get((one, other), 0.0) + pairs / (len(item.answers) - 1)
    return Confusions(labels, met)


def confusion_rows(questions: Sequence[Question], subject: Subject) -> Iterator[Sequence[object]]:
    """Yield (layer, question, first and second annotator, what each said, how often) for confusions.csv."""
    for question in questions:
        met: Counter[tuple[str, str, Hashable, Hashable]] = Counter()
        order = list(subject.names)
        for item in question.items:
            for first, second in combinations([who for who in order if who in item.answers], 2):
                met[first, second, item.answers[first], item.answers[second]] += 1
        place = {label: number for number, label in enumerate(question.categories or ())}
        for first, second, mine, theirs in sorted(
            met,
            key=lambda key: (order.index(key[0]), order.index(key[1]), place[key[2]], place[key[3]]),  # type: ignore[index]
        ):
            yield (
                question.layer.id, question.id, subject.names[first], subject.names[second],
                mine, theirs, met[first, second, mine, theirs],
            )  # fmt: skip


CONFUSIONS = ("layer", "question", "first", "second", "first said", "second said", "units")


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


def presence_rows(questions: Sequence[Question], subject: Subject) -> Iterator[Sequence[object]]:
    """Yield the rows of missing.csv."""
    for question in questions:
        for one in presence_of(question, subject):
            name = subject.names[one.annotator]
            missing = one.units - one.judged
            yield (question.layer.id, question.id, name, one.judged, one.shared, missing, one.units)


PRESENCE = ("layer", "question", "annotator", "judged", "shared", "missing", "units")
