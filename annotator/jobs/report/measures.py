"""Every figure of a report, in the order in which it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from time import monotonic

from annotator.agreement import Measurement
from annotator.jobs.agreement.grouping import parts
from annotator.jobs.agreement.measuring import (
    KRIPPENDORFF,
    Figure,
    Plan,
    Wanted,
    choices_of,
    measured,
    measured_by_label,
)
from annotator.jobs.agreement.questions import Choice, Question
from annotator.jobs.progress import Progress
from annotator.jobs.report.subject import Subject
from annotator.watch import Watch, watched

GROUPS = (
    "pair", "annotator", "without", "gold", "retest", "round", "discussion", "depth", "length", "session",
    "kind", "target",
)  # fmt: skip
ONE_IS_ALL = {"kind", "target", "round", "depth", "length", "session"}
# Beside alpha: what journals ask for. Each of them needs the list of all labels.
COMPANIONS: tuple[Choice, ...] = (
    ("scott_pi", {}),
    ("fleiss_kappa", {}),
    ("conger_kappa", {}),
    ("brennan_prediger", {}),
    ("gwet_ac", {}),
)
ALPHA = "krippendorff_alpha"
PAUSE = 0.1  # seconds
RETEST = ".retest"


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure with the question it answers and its number among those of the question."""

    id: str
    question: Question
    figure: Figure

    @property
    def rebuilt(self) -> bool:
        """Tell whether recompute.py rebuilds it: all but gamma."""
        return self.figure.measurement.coefficient != "gamma"

    @property
    def table(self) -> str:
        """Return which reliability table it is of: a second round has one of its own."""
        return f"{key_of(self.question)}{RETEST if self.figure.by == 'retest' else ''}"


def entries_of(subject: Subject, progress: Progress) -> list[Entry]:
    """Return all figures: each question as a whole, then by label and by group where it is primary."""
    found: list[Entry] = []
    plan = subject.plan
    total = len(subject.questions)
    for place, question in enumerate(subject.questions):
        what = f"{question.layer.name}: {question.title}"
        progress(place, total, what)
        watch = _often(lambda place=place, what=what: progress(place, total, what))  # type: ignore[misc]
        figures = chain(_whole(question, plan), _by_label(question, plan), _by_group(question, subject))
        with watched(watch):  # of a large project one figure takes long, and may be stopped
            for number, figure in enumerate(figures, 1):
                found.append(Entry(f"{key_of(question)}/{number}", question, figure))
    return found


def _often(say: Callable[[], None]) -> Watch:
    """Return a watch that says how far the report is, not more often than anybody sees."""
    last = -PAUSE

    def watch(_done: int, _total: int) -> None:
        nonlocal last
        if monotonic() - last > PAUSE:
            last = monotonic()
            say()

    return watch


def key_of(question: Question) -> str:
    """Return what a question is called in the names of files."""
    return f"{question.layer.id}.{question.id}"


def is_compared(question: Question) -> bool:
    """Tell whether two people judged anything of it."""
    return any(len(item.answers) > 1 for item in question.items)


def _whole(question: Question, plan: Plan) -> Iterator[Figure]:
    for choice in _all_choices(question):
        lines = KRIPPENDORFF if choice[0] == ALPHA else ()
        yield _figure(question, measured(question, choice, plan, lines))


def _by_label(question: Question, plan: Plan) -> Iterator[Figure]:
    if not (question.labelled and is_compared(question)):
        return
    for choice in _label_choices(question):
        for one in measured_by_label(question, choice, plan):
            yield replace(_figure(question, one), by="label", group=one.group)


def _by_group(question: Question, subject: Subject) -> Iterator[Figure]:
    if not (question.primary and is_compared(question)):
        return
    for by in GROUPS:
        found = parts(question, by, subject.material)
        if len(found) < 2 and by in ONE_IS_ALL:
            continue
        for group, part in found:
            yield from _of_part(part, by, group, subject.plan)


def _of_part(part: Question, by: str, group: object, plan: Plan) -> Iterator[Figure]:
    chosen = _choices(part) if by == "kind" else _group_choices(part, by)
    for choice in chosen:
        yield replace(_figure(part, measured(part, choice, plan)), by=by, group=group)


def _figure(question: Question, measurement: Measurement) -> Figure:
    return Figure(
        layer=question.layer.id,
        question=question.id,
        texts="all",
        by=None,
        group=None,
        measurement=measurement,
        title=question.title,
    )


def _choices(question: Question) -> list[Choice]:
    """Return the headline; gamma only where random continua are quickly aligned."""
    return choices_of(question, Wanted())


def _all_choices(question: Question) -> list[Choice]:
    companions = COMPANIONS if question.data == "ratings" and question.categories is not None else ()
    return [*_choices(question), *companions]


def _label_choices(question: Question) -> list[Choice]:
    if question.data == "ratings":
        return [one for one in question.headline if one[0] == ALPHA]
    if question.data == "links":
        return [("link_f1", {"match": "overlap"})]
    return [("span_f1", {"match": "overlap"}), ("unitizing_alpha", {"form": "binary"})]


def _group_choices(question: Question, by: str) -> list[Choice]:
    if question.data == "links":
        return [("link_f1", {"match": "overlap"})]
    if question.data == "spans":
        return [("span_f1", {"match": "overlap"}), ("unitizing_alpha", {"form": "valued"})]
    more: tuple[Choice, ...] = (("cohen_kappa", {}),) if by == "pair" else ()
    return [*question.headline, *(more if question.categories is not None else ())]
