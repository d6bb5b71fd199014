"""Answers side by side: which labels stand against which, who gave how many, and who judged what.

A unit of spans or links is a group of marks that overlap, as in the cases; who judged the text and marked
nothing there answered `NOTHING`. Pairs of answers are counted: a unit of three annotators has three.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.jobs.agreement.grouped import NOTHING, groups_of
from annotator.jobs.agreement.items import Item, Summed
from annotator.jobs.agreement.questions import Question

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Costly:
    """Two answers that stand against each other more often than any others, and how many pairs differ."""

    answers: Pair
    count: int
    differing: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often an answer (row) met another one (column), over `total` pairs of answers.

    Of two annotators (`pair`) rows are the first one's answers. Pooled over all pairs it is symmetric: a
    cell off the diagonal stands for both ways round, so that it and its mirror image count the same pairs.
    `expected` is what chance gives from the margins.
    """

    answers: tuple[str, ...]
    counts: Mapping[Pair, int]
    expected: Mapping[Pair, float]
    total: int
    pair: Pair | None = None

    def ratio(self, row: str, column: str) -> float | None:
        """Return observed ÷ expected, None where nothing is expected."""
        expected = self.expected.get((row, column), 0.0)
        return self.counts.get((row, column), 0) / expected if expected else None

    @property
    def costly(self) -> Costly | None:
        """Return the two answers that cost most, None where nobody differs."""
        against: Counter[Pair] = Counter()
        order = {answer: place for place, answer in enumerate(self.answers)}
        for (row, column), count in self.counts.items():
            if row != column and (self.pair or order[row] < order[column]):
                one, other = sorted((row, column), key=order.__getitem__)
                against[one, other] += count
        if not against:
            return None
        worst = min(against, key=lambda two: (-against[two], order[two[0]], order[two[1]]))
        return Costly(worst, against[worst], sum(against.values()))


def side_by_side(question: Question) -> Iterator[tuple[Item, Mapping[str, str]]]:
    """Yield (item, annotator → answer) of each unit that two judged; none where answers are sets."""
    if question.data == "ratings" and question.categories is None:
        return
    for item in question.items:
        if len(item.answers) < 2:
            continue
        if question.data == "ratings":
            yield item, item.answers
            continue
        for pattern in groups_of(item, list(item.answers)):
            yield item, dict(pattern.said)


def confusion(question: Question, pair: Pair | None = None) -> Confusion:
    """Return which answers met which: of two annotators, or pooled over all their pairs."""
    met: Counter[Pair] = Counter()
    for answers, count in patterns(question).items():
        said = dict(answers)
        if pair is not None:
            if pair[0] in said and pair[1] in said:
                met[said[pair[0]], said[pair[1]]] += count
            continue
        for one, other in combinations(said.values(), 2):
            met[one, other] += count
            met[other, one] += count
    return _confusion(answers_of(question, {one for two in met for one in two}), met, pair)


def patterns(question: Question) -> Counter[tuple[tuple[str, str], ...]]:
    """Return ((annotator, answer), …) → how many units were answered so: they are few, whatever the units."""
    if isinstance(question.items, Summed) and (question.data != "ratings" or question.categories is not None):
        found: Counter[tuple[tuple[str, str], ...]] = Counter()
        for said, count in question.items.side_by_side():
            found[tuple(sorted(said))] += count
        return found
    return Counter(tuple(sorted(said.items())) for _, said in side_by_side(question))


def answers_of(question: Question, used: set[str]) -> tuple[str, ...]:
    """Return all answers in the codebook's order, nothing as the last one where it was an answer."""
    known = tuple(question.categories or ())
    more: Sequence[str] = sorted(used - {*known, NOTHING})
    return (*known, *more, *([NOTHING] if NOTHING in used else []))


def _confusion(answers: tuple[str, ...], met: Counter[Pair], pair: Pair | None) -> Confusion:
    rows: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    for (row, column), count in met.items():
        rows[row] += count
        columns[column] += count
    total = sum(met.values())
    both = {(row, column) for row in rows for column in columns}
    expected = {two: rows[two[0]] * columns[two[1]] / total for two in both}
    if pair is not None:
        return Confusion(answers, dict(met), expected, total, pair)
    # each pair of answers was counted both ways round, on the diagonal in one cell
    counts = {two: count // 2 if two[0] == two[1] else count for two, count in met.items()}
    halved = {two: value / 2 if two[0] == two[1] else value for two, value in expected.items()}
    return Confusion(answers, counts, halved, total // 2)


@dataclass(frozen=True, slots=True)
class Given:
    """How often each annotator gave each answer on common units, of so many units.

    `everybody` says that common means all of them; otherwise it is two or more.
    """

    answers: tuple[str, ...]
    people: tuple[str, ...]
    counts: Mapping[Pair, int]
    units: Mapping[str, int]
    everybody: bool

    def share(self, who: str, answer: str) -> float:
        """Return the share of an answer among those of an annotator."""
        return self.counts.get((who, answer), 0) / self.units[who] if self.units.get(who) else 0.0


def given(question: Question, people: Sequence[str]) -> Given:
    """Return who gave what, on the units that all of these people judged, else on those of two or more."""
    found = patterns(question)
    wanted = set(people)
    common = {said: count for said, count in found.items() if wanted <= {who for who, _ in said}}
    kept = common or found
    counts: Counter[Pair] = Counter()
    units: Counter[str] = Counter()
    for said, count in kept.items():
        for who, answer in said:
            if who in wanted:
                counts[who, answer] += count
                units[who] += count
    used = {answer for _, answer in counts}
    return Given(answers_of(question, used), tuple(people), dict(counts), dict(units), bool(common))


@dataclass(frozen=True, slots=True)
class Presence:
    """How many units of each discussion each annotator judged: (annotator, discussion id) → count."""

    people: tuple[str, ...]
    discussions: tuple[tuple[str, str], ...]
    judged: Mapping[Pair, int]
    units: Mapping[str, int]


def presence(question: Question, people: Sequence[str]) -> Presence:
    """Return who judged how many of the units of each discussion, discussions in the project's order."""
    titles = {one: record.discussion.title for one, record in question.records.items()}
    return Presence(tuple(people), tuple(titles.items()), *question.held.judged())
