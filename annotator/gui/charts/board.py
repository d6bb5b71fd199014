"""What the page shows of a project, as frozen values; numpy comes with the first computation."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication

from annotator.gui.below import worded
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.jobs.agreement.grouped import NOTHING
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.narrowing import Only, rounds
from annotator.jobs.agreement.once import Once
from annotator.jobs.agreement.pairing import people_of
from annotator.jobs.agreement.questions import Question, questions
from annotator.model.blinding import blinded
from annotator.model.policy import Policy
from annotator.store.queries.policies import policy_in_force

if TYPE_CHECKING:
    from annotator.agreement import Measurement
    from annotator.jobs.agreement.kept.project import KeptProject
    from annotator.store.database import Database

translate = QCoreApplication.translate
T = TypeVar("T")

STEPS = ("stepwise",)  # the key of the questions of a layer that a study keeps
HELD = 64  # discussions whose authors are held
KINDS = ("article", "comment")
FEW_UNITS = 30
MANY_PAIRS = 15
LINES = (
    (0.667, QT_TRANSLATE_NOOP("Figures", "tentative from .667")),
    (0.8, QT_TRANSLATE_NOOP("Figures", "reliable from .800")),
)
COEFFICIENTS = {
    "krippendorff_alpha": QT_TRANSLATE_NOOP("Figures", "Krippendorff’s alpha"),
    "percent_agreement": QT_TRANSLATE_NOOP("Figures", "Percent agreement"),
    "unitizing_alpha": QT_TRANSLATE_NOOP("Figures", "Unitizing alpha"),
    "gamma": QT_TRANSLATE_NOOP("Figures", "Gamma"),
    "span_f1": "F1",
    "link_f1": "F1",
}
OPTIONS = {
    "exact": QT_TRANSLATE_NOOP("Figures", "same words"),
    "overlap": QT_TRANSLATE_NOOP("Figures", "overlapping words"),
    "masi": QT_TRANSLATE_NOOP("Figures", "sets, MASI"),
    "aligned": QT_TRANSLATE_NOOP("Figures", "ends paired"),
    "ends": QT_TRANSLATE_NOOP("Figures", "the ends alone"),
    "binary": QT_TRANSLATE_NOOP("Figures", "words alone"),
    "valued": QT_TRANSLATE_NOOP("Figures", "words and labels"),
    "coding": QT_TRANSLATE_NOOP("Figures", "labels of shared words"),
    "gamma": QT_TRANSLATE_NOOP("Figures", "words and labels"),
    "cat": QT_TRANSLATE_NOOP("Figures", "labels of aligned spans"),
}


@dataclass(frozen=True)
class Study:
    """A project as it was read, with the questions of all layers."""

    material: Material
    questions: tuple[Question, ...]
    policy: Policy = field(default_factory=Policy)
    only: Only = field(default_factory=Only)
    by: str = "annotator"  # how a measure is taken apart
    known: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    kept: KeptProject | None = field(default=None, compare=False, repr=False)

    @property
    def layers(self) -> list[tuple[str, str]]:
        """Return (id, name) of the layers in the codebook's order."""
        return [(layer.id, layer.name) for layer in self.material.codebook.layers]

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Return discussion id → its title, in the project's order."""
        if self.kept is not None:
            return {one.id: one.title for one in self.kept.read.headings}
        return {one.discussion.id: one.discussion.title for one in self.material.records}

    @cached_property
    def rounds(self) -> list[str]:
        """Return the rounds that any label names, sorted."""
        return rounds(self.material) if self.kept is None else self.kept.rounds

    @cached_property
    def author(self) -> Callable[[Item], str] | None:
        """Return what says how the author of a text is called, as far as the project lets it be seen."""
        if not self.policy.blinds:
            return None
        authors = lru_cache(HELD)(self._authors)
        return lambda item: authors(item.discussion).get(item.text.id) or ""

    def _authors(self, wanted: str) -> Mapping[str, str | None]:
        place = list(self.titles).index(wanted)
        read = blinded(self.material.records[place].discussion, self.policy)
        return {text.id: text.author for text in read.texts}

    def title_of(self, text: str) -> str:
        """Return the title of the discussion that a text belongs to."""
        records = (one.discussion for one in self.material.records)
        homes = (one.title for one in records if any(each.id == text for each in one.texts))
        return next(homes, text)

    def parted(self, by: str) -> Study:
        """Return the same project, looked at in other parts."""
        return self if by == self.by else replace(self, by=by)

    def narrowed(self, only: Only) -> Study:
        """Return the same project as far as it is looked at; what was computed of it is not taken along."""
        if replace(only, label=None) == replace(self.only, label=None):
            return replace(self, only=only) if only != self.only else self
        every = self.known.setdefault("every", self.questions)
        kept = tuple(only.of(one) for one in every) if only.narrows else every
        lasting = {key: found for key, found in self.known.items() if _lasts(key)}
        return replace(self, questions=kept, only=only, known={**lasting, "every": every})

    @cached_property
    def judges(self) -> frozenset[str]:
        """Return the ids of all who judged anything, whatever is looked at."""
        every: tuple[Question, ...] = self.known.get("every", self.questions)
        return frozenset().union(*(one.judges for one in every))

    def once(self, key: Hashable, compute: Callable[[], T]) -> T:
        """Return what was computed before under this key, else compute it now."""
        if key not in self.known:
            self.known[key] = compute()
        return self.known[key]  # type: ignore[no-any-return]

    def steps(self, layer: str) -> list[Question]:
        """Return all questions of a layer, those that follow up step by step at the end."""
        made = self.once((*STEPS, layer), lambda: self._asked(layer))
        return [self.only.of(one) for one in made]

    def _asked(self, layer: str) -> list[Question]:
        if self.kept is not None:
            return self.kept.of_layer(layer)
        return questions(self.material, layers=(layer,), stepwise=True)

    def whole(self, measure: Measure) -> Measurement:
        """Return the figure of all that is looked at."""
        from annotator.jobs.agreement.measuring import Plan, measured

        choice = measure.coefficient, dict(measure.options)
        limits = tuple(limit for limit, _ in LINES) if measure.is_alpha else ()
        return self.once(("whole", measure.key), lambda: measured(measure.question, choice, Plan(), limits))

    def measures(self, layer: str) -> list[Measure]:
        """Return what can be measured of a layer, the headline first."""
        mine = [one for one in self.questions if one.layer.id == layer]
        return [
            Measure(question, name, tuple(sorted(options.items())))
            for question in mine
            for name, options in sorted(question.headline, key=_overlap_first)
        ]


@dataclass(frozen=True)
class Measure:
    """A coefficient of a question."""

    question: Question = field(compare=False)
    coefficient: str
    options: tuple[tuple[str, Any], ...] = ()

    @property
    def key(self) -> tuple[str, str, str, tuple[tuple[str, Any], ...]]:
        """Return what stays the same when the project is read again."""
        return self.question.layer.id, self.question.id, self.coefficient, self.options

    @property
    def name(self) -> str:
        """Return the coefficient in words."""
        told = [translate("Figures", OPTIONS[value]) for _, value in self.options if value in OPTIONS]
        coefficient = COEFFICIENTS.get(self.coefficient, self.coefficient)
        called = translate("Figures", coefficient)
        return ", ".join([called, *told])

    @property
    def title(self) -> str:
        """Return question and coefficient in words."""
        return f"{worded(self.question.title)} · {self.name}"

    @property
    def is_alpha(self) -> bool:
        """Tell whether Krippendorff's two values and values below zero belong to it."""
        return self.coefficient in {"krippendorff_alpha", "unitizing_alpha"}

    @property
    def match(self) -> str:
        """Return when two marks are the same, for the cases."""
        return "exact" if dict(self.options).get("match") == "exact" else "overlap"


@dataclass(frozen=True)
class Chosen:
    """Which part of a question the cases are of; what is left out means all.

    `pair` are two annotators (ids), `met` the answers of the first and the second (of any two without a
    pair), `said` what one annotator answered, `step` the id of a question that follows up, `judge` who
    judged it, `words` where marked words lie; `by` and `group` a part of `grouped.GROUPINGS`.
    """

    label: str | None = None
    target: str | None = None
    pair: tuple[str, str] | None = None
    met: tuple[str, str] | None = None
    said: tuple[str, str] | None = None
    step: str | None = None
    round: str | None = None
    discussion: str | None = None
    judge: str | None = None
    text: str | None = None
    words: tuple[int, int] | None = None
    texts: str = "all"
    layer: str | None = None
    by: str | None = None
    group: Hashable = None


@dataclass(frozen=True)
class Row:
    """One bar: what it is of, its figure, the label's colour, and how often the label was given (share)."""

    name: str
    chosen: Chosen
    figure: Measurement
    color: str | None = None
    share: float | None = None


@dataclass(frozen=True)
class Board:
    """Everything that is shown of one measure; `pairs` has the two ids in the order of `people`."""

    measure: Measure
    whole: Measurement
    people: tuple[tuple[str, str], ...]
    pairs: Mapping[tuple[str, str], Measurement]
    rows: tuple[Row, ...]


def read_study(database: Database, before: KeptProject | None = None) -> Study:
    """Read a project; what nothing came to since `before` is taken over from there."""
    from annotator.jobs.agreement.kept.project import kept_project  # numpy is loaded with it

    with database.reading() as connection:
        policy = policy_in_force(connection)
    kept = kept_project(database, before)
    asked = tuple(part for one in kept.own_questions for part in _apart_once(one))
    return Study(kept.material, asked, policy, kept=kept)


def _lasts(key: Hashable) -> bool:
    """Tell whether what is kept under a key is the same whatever is looked at."""
    return isinstance(key, tuple) and key[:1] == STEPS


_APART: Once[tuple[Question, ...]] = Once()  # () where it is not taken apart


def _apart_once(question: Question) -> tuple[Question, ...]:
    """Return what a question is taken apart into, the same as before while the question lives."""

    def taken() -> tuple[Question, ...]:
        return tuple(one for one in apart(question) if one is not question)

    return _APART.of(question, taken) or (question,)


def apart(question: Question) -> Iterator[Question]:
    """Yield the question, that of a span layer for articles and for comments if both were judged."""
    if question.data != "spans" or len(question.kinds) < 2:
        yield question
        return
    titles = translate("Figures", "{0} in articles"), translate("Figures", "{0} in comments")
    for kind, title in zip(KINDS, titles, strict=True):
        part = question.within(kind=kind)
        yield replace(part, id=f"{question.id}.{kind}", title=title.format(worded(question.title)))


def texts_of(question: Question) -> str:
    """Return which texts a question is about: articles, comments or all."""
    kind = question.id.rpartition(".")[2]
    return kind if kind in KINDS else "all"


def board_of(study: Study, measure: Measure) -> Board:
    """Compute everything that is shown of one measure."""
    from annotator.jobs.agreement.measuring import Plan, measured

    question, choice, plan = measure.question, (measure.coefficient, dict(measure.options)), Plan()
    people = people_of(question, study.material)
    names = study.material.names
    whole = study.whole(measure)
    pairs = {pair: measured(question, choice, plan, annotators=pair) for pair in combinations(people, 2)}
    parts = _labels(measure) if question.labelled else _pairs(pairs, names)
    return Board(
        measure=measure,
        whole=whole,
        people=tuple((one, names[one]) for one in people),
        pairs=pairs,
        rows=(Row(translate("Figures", "All"), Chosen(), whole), *_targets(measure), *parts),
    )


def answer_name(question: Question, answer: Hashable) -> str:
    """Return the name of an answer in the language of the window."""
    if answer == NOTHING:
        return translate("Figures", "nothing here")
    return worded(question.words.get(answer, str(answer)))


def closed_of(study: Study, measure: Measure) -> dict[str, int]:
    """Return how many units each annotator judged, by name."""
    names, found = study.material.names, measure.question.answered
    return {names[one]: found[one] for one in people_of(measure.question, study.material)}


def _targets(measure: Measure) -> Iterable[Row]:
    from annotator.jobs.agreement.measuring import Plan, measured

    question = measure.question
    if question.id != "asked" or len(question.layer.asked) < 2:
        return
    for target in question.layer.asked:
        part = question.within(target=target.kind)
        figure = measured(part, (measure.coefficient, dict(measure.options)), Plan())
        yield Row(target.name, Chosen(target=target.kind), figure)


def _pairs(pairs: Mapping[tuple[str, str], Measurement], names: Mapping[str, str]) -> list[Row]:
    """Return a row for each pair, where there are no labels to take apart and the pairs are few."""
    if len(pairs) > MANY_PAIRS:
        return []
    return [
        Row(f"{names[first]} – {names[second]}", Chosen(pair=(first, second)), figure)
        for (first, second), figure in pairs.items()
    ]


def _labels(measure: Measure) -> list[Row]:
    """Return a row for each label, those given most often first; the codebook's order breaks ties."""
    from annotator.jobs.agreement.measuring import Plan, measured_by_label

    question = measure.question
    found = measured_by_label(question, (measure.coefficient, dict(measure.options)), Plan())
    total = sum(one.used or 0 for one in found)
    rows = [_label_row(question, one, total) for one in found]
    return sorted(rows, key=lambda row: -(row.figure.used or 0))


def _label_row(question: Question, figure: Measurement, total: int) -> Row:
    name = str(figure.group)
    label = question.layer.label(name)
    return Row(
        name=worded(question.words.get(name, name)),
        chosen=Chosen(label=name),
        figure=figure,
        color=label.color if label else None,
        share=(figure.used or 0) / total if total else None,
    )


def _overlap_first(choice: tuple[str, Mapping[str, object]]) -> bool:
    """Sort F1 by overlap before all others: it is the one to look at first."""
    return choice[1].get("match") != "overlap"
