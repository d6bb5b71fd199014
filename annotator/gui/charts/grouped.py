"""A measure taken apart: against the others, the gold or oneself, by discussion, depth, length, time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator.gui.below import worded
from annotator.gui.charts.board import FEW_UNITS, Chosen, Measure, Row, Study
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.jobs.agreement import unformed
from annotator.jobs.agreement.cases import cases
from annotator.jobs.agreement.retest import EVERYBODY
from annotator.jobs.agreement.session import BANDS, name_of
from annotator.jobs.agreement.telling import Case
from annotator.watch import tell

if TYPE_CHECKING:
    from annotator.agreement import Measurement

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Grouping:
    """One way to take a measure apart: what it is called, and what its parts are."""

    by: str
    title: str
    about: str

    @property
    def name(self) -> str:
        """Return the name in the language of the window."""
        return translate("Figures", self.title)

    @property
    def told(self) -> str:
        """Return what its parts are in the language of the window."""
        return translate("Figures", self.about)


GROUPINGS = (
    Grouping(
        "annotator",
        QT_TRANSLATE_NOOP("Figures", "Against the others"),
        QT_TRANSLATE_NOOP("Figures", "Each annotator beside each of the others, the pairs pooled."),
    ),
    Grouping(
        "without",
        QT_TRANSLATE_NOOP("Figures", "Without each annotator"),
        QT_TRANSLATE_NOOP(
            "Figures",
            "The figure of all others. Where it lies above the line of the whole, the one left out "
            "pulls it down.",
        ),
    ),
    Grouping(
        "gold",
        QT_TRANSLATE_NOOP("Figures", "Against the gold"),
        QT_TRANSLATE_NOOP("Figures", "Each annotator beside those whose role is adjudicator."),
    ),
    Grouping(
        "retest",
        QT_TRANSLATE_NOOP("Figures", "Against themselves"),
        QT_TRANSLATE_NOOP(
            "Figures", "Each annotator beside themselves, on texts that they labelled in two rounds."
        ),
    ),
    Grouping(
        "discussion",
        QT_TRANSLATE_NOOP("Figures", "Discussions"),
        QT_TRANSLATE_NOOP(
            "Figures", "Each discussion by itself; an interval over discussions needs more than one."
        ),
    ),
    Grouping(
        "depth",
        QT_TRANSLATE_NOOP("Figures", "Depth in the thread"),
        QT_TRANSLATE_NOOP(
            "Figures",
            "Comments by how far down they stand: at the top, answers to these, answers to answers.",
        ),
    ),
    Grouping(
        "length",
        QT_TRANSLATE_NOOP("Figures", "Length of the text"),
        QT_TRANSLATE_NOOP("Figures", "Texts by the number of their characters."),
    ),
    Grouping(
        "session",
        QT_TRANSLATE_NOOP("Figures", "Time in session"),
        QT_TRANSLATE_NOOP(
            "Figures",
            "Units by how long their annotator had been labelling; half an hour without a label ends "
            "a session.",
        ),
    ),
)
ADVICE = {
    unformed.FEW: QT_TRANSLATE_NOOP("Figures", "This needs three annotators who judged the same units."),
    unformed.NO_ADJUDICATOR: QT_TRANSLATE_NOOP(
        "Figures",
        "Nobody here has the role adjudicator. Whoever settles where people differ joins the project in "
        "this role, and labels or closes the same texts: their answers are the gold.",
    ),
    unformed.NO_GOLD: QT_TRANSLATE_NOOP(
        "Figures",
        "No adjudicator has judged anything of it yet. What an adjudicator labels or closes becomes "
        "the gold.",
    ),
    unformed.GOLD_ALONE: QT_TRANSLATE_NOOP(
        "Figures", "Only adjudicators judged this. It needs the answers of an annotator on the same texts."
    ),
    unformed.NO_ROUND: QT_TRANSLATE_NOOP(
        "Figures",
        "No label of this layer names a round. Have the same texts labelled a second time under another "
        "round, and bring both rounds in with dataset records.",
    ),
    unformed.ONE_ROUND: QT_TRANSLATE_NOOP(
        "Figures",
        "All labels of this layer are of one round. Have some of the texts labelled a second time by the "
        "same annotator under another round.",
    ),
    unformed.NO_RETEST: QT_TRANSLATE_NOOP(
        "Figures",
        "Nobody labelled the same texts in two rounds. Give an annotator some of their texts of the first "
        "round again.",
    ),
    unformed.NO_DEPTH: QT_TRANSLATE_NOOP(
        "Figures", "Only articles are judged here, and they have no depth in a thread: choose another layer."
    ),
    unformed.NO_TIMES: QT_TRANSLATE_NOOP(
        "Figures",
        "The times of the labels tell nothing: no label was put a minute or more after the first one of its "
        "session, as where labels were imported without times of their own. Labels put here have times.",
    ),
    unformed.LONE_TIMES: QT_TRANSLATE_NOOP(
        "Figures", "Nothing that was labelled at a known time was judged by another annotator."
    ),
    unformed.NOBODY: QT_TRANSLATE_NOOP("Figures", "Nobody has closed or labelled anything of it yet."),
}

CHARACTERS = QT_TRANSLATE_NOOP("Figures", "{0} characters")
FROM_CHARACTERS = QT_TRANSLATE_NOOP("Figures", "{0} characters or more")
MINUTES = QT_TRANSLATE_NOOP("Figures", "{0} minutes")
FROM_MINUTES = QT_TRANSLATE_NOOP("Figures", "{0} minutes or more")


@dataclass(frozen=True)
class Grouped:
    """The parts of a measure with the figure of the whole; `reason` says why there are none."""

    measure: Measure
    by: str
    whole: Measurement
    rows: tuple[Row, ...]
    reason: str = ""

    @property
    def grouping(self) -> Grouping:
        """Return how the measure is taken apart."""
        return next(one for one in GROUPINGS if one.by == self.by)


def grouped_of(study: Study, measure: Measure) -> Grouped:
    """Compute the parts of a measure, in the way that the study looks at them."""
    from annotator.jobs.agreement.grouping import parts
    from annotator.jobs.agreement.measuring import Plan, measured
    from annotator.jobs.agreement.unformed import why_not

    question, by, choice = measure.question, study.by, (measure.coefficient, dict(measure.options))
    # of a single discussion there is no interval over discussions
    plan = Plan(interval="none") if by == "discussion" else Plan()
    titles = study.titles
    rows = []
    found = parts(question, by, study.material)
    for place, (group, part) in enumerate(found):
        tell(place, len(found))
        chosen = Chosen(by=by, group=_hashable(group))
        rows.append(Row(name_of_part(by, group, titles), chosen, measured(part, choice, plan)))
    whole = study.whole(measure)
    reason = "" if rows else advice(why_not(question, by, study.material))
    if reason and study.only.narrows:
        reason += " " + translate("Figures", "The filter leaves a part out: “Show all” in it may help.")
    return Grouped(measure, by, whole, tuple(rows), reason)


def advice(reason: str) -> str:
    """Return what to do where there are no parts, in the language of the window."""
    return translate("Figures", ADVICE[reason]) if reason in ADVICE else worded(reason)


def name_of_part(by: str, group: Any, titles: Mapping[str, str]) -> str:
    """Return what a part is called."""
    if by == "discussion":
        return titles.get(str(group), str(group))
    if by == "depth":
        return translate("Figures", "Depth {0}").format(group) if group else translate("Figures", "Top level")
    if by == "length":
        least, _, more = str(group).partition(" ")
        return _range(least, FROM_CHARACTERS if more else CHARACTERS)
    if by == "session":
        start = next(one for one in BANDS if name_of(one) == group)
        after = [one for one in BANDS if one > start]
        return _range(f"{start}–{after[0]}", MINUTES) if after else _range(f"{start}", FROM_MINUTES)
    if group == EVERYBODY:
        return translate("Figures", "All annotators")
    return " · ".join((group[0], " – ".join(group[1:]))) if by == "retest" else str(group)


def _range(numbers: str, words: str) -> str:
    return translate("Figures", words).format(numbers)


def is_rare(one: Measurement) -> bool:
    """Tell whether a figure rests on few cases."""
    return one.value is not None and one.units < FEW_UNITS


def ordered(rows: Sequence[Row], order: str) -> tuple[Row, ...]:
    """Return the rows in their own order, by value (lowest first) or by cases; undefined ones at the end."""
    if order == "value":
        return tuple(sorted(rows, key=lambda row: (row.figure.value is None, row.figure.value or 0.0)))
    if order == "cases":
        return tuple(sorted(rows, key=lambda row: -row.figure.units))
    return tuple(rows)


def cases_of_part(study: Study, measure: Measure, chosen: Chosen, label: str | None) -> Sequence[Case]:
    """Return the cases behind a part, disagreement first."""
    from annotator.jobs.agreement.behind import behind

    group = list(chosen.group) if isinstance(chosen.group, tuple) else chosen.group
    question, material = behind(measure.question, str(chosen.by), group, study.material)
    return cases(question, material, label=label, match=measure.match, author=study.author)


def called_part(study: Study, chosen: Chosen) -> list[str]:
    """Return what a part is called, for the heading of its cases."""
    grouping = next(one for one in GROUPINGS if one.by == chosen.by)
    return [grouping.name, name_of_part(str(chosen.by), chosen.group, study.titles)]


def _hashable(group: Any) -> Any:
    return tuple(group) if isinstance(group, list) else group
