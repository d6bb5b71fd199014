"""Which pictures a report has: labels as a forest, pairs as a map, labels against labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.agreement import Measurement
from annotator.jobs.agreement.confusions import confusion
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.forest import Line, forest
from annotator.jobs.report.matrices import FEW_UNITS, confusion_matrix, pair_map
from annotator.jobs.report.measures import Entry, is_compared, key_of
from annotator.jobs.report.scope import level
from annotator.jobs.report.subject import Subject
from annotator.jobs.report.svg import Drawing
from annotator.jobs.report.words import answer_words, coefficient_text, label_words

CHANCE_CORRECTED = ("krippendorff_alpha", "unitizing_alpha")


@dataclass(frozen=True)
class Picture:
    """One drawing: `kind` is labels, pairs or confusions, `name` that of its files."""

    question: Question
    kind: str
    drawing: Drawing
    caption: str

    @property
    def name(self) -> str:
        """Return the name of its files, without what follows the dot."""
        return f"{key_of(self.question)}.{self.kind}"


def pictures_of(subject: Subject, entries: Sequence[Entry]) -> list[Picture]:
    """Return the pictures of all questions in order."""
    found = []
    interval = f"{level(subject.plan)} interval"
    for question in subject.questions:
        if is_compared(question):
            mine = [entry for entry in entries if entry.question is question]
            found += [
                *_labels(question, mine, interval),
                *_pairs(question, mine, subject),
                *_confusions(question, subject),
            ]
    return found


def _labels(question: Question, entries: Sequence[Entry], interval: str) -> Iterator[Picture]:
    chosen = _coefficient(entries, "label")
    rows = [one.figure for one in entries if one.figure.by == "label" and _same(one, chosen)]
    used = [one for one in rows if one.measurement.used]
    if chosen is None or not used:
        return
    whole = next(
        (one.figure.measurement for one in entries if one.figure.by is None and _same(one, chosen)), None
    )
    # the sort is stable: equally frequent labels stay in the codebook's order
    used.sort(key=lambda one: -(one.measurement.used or 0))
    lines = [
        Line(label_words(one.group, question), one.measurement, one.measurement.used or 0) for one in used
    ]
    if whole is not None:
        lines.insert(0, Line("All labels", whole, sum(one.count for one in lines), whole=True))
    unused = [label_words(one.group, question) for one in rows if not one.measurement.used]
    name = coefficient_text(chosen)
    alpha = chosen.coefficient in CHANCE_CORRECTED
    counted = "given" if question.data == "ratings" else "marks"
    caption = f"{question.layer.name}: {name} by label, the most frequent first, with {interval}s."
    if alpha and chosen.coefficient == "krippendorff_alpha":
        caption += " The dashed lines are Krippendorff’s .667 (tentative conclusions) and .800 (reliable)."
    if unused:
        caption += f" Never given: {', '.join(unused)}."
    thresholds = chosen.coefficient == "krippendorff_alpha"
    title = f"{question.layer.name}: {name} by label"
    drawing = forest(title, lines, thresholds=thresholds, counted=counted, interval=interval)
    yield Picture(question, "labels", drawing, caption)


def _pairs(question: Question, entries: Sequence[Entry], subject: Subject) -> Iterator[Picture]:
    chosen = _coefficient(entries, "pair")
    found = {
        (entry.figure.group[0], entry.figure.group[1]): entry.figure.measurement
        for entry in entries
        if entry.figure.by == "pair" and _same(entry, chosen)
    }
    known = {name for pair in found for name in pair}
    people = [name for name in subject.names.values() if name in known]
    if chosen is None or len(people) < 3:
        return
    title = f"{question.layer.name}: {coefficient_text(chosen)} of each pair of annotators"
    counted = "units that both judged" if question.data == "ratings" else "marks in texts that both judged"
    caption = f"{title}; n: {counted}. Hatched: undefined. Pale: n below {FEW_UNITS}."
    yield Picture(question, "pairs", pair_map(title, people, found), caption)


def _confusions(question: Question, subject: Subject) -> Iterator[Picture]:
    # which label two gave to the same words is in the matrix of the words already
    if not question.labelled or not question.categories or question.id == "label":
        return
    judged = {who for item in question.items for who in item.answers}
    people = [who for who in subject.names if who in judged]
    pair = (people[0], people[1]) if len(people) == 2 else None
    found = confusion(question, pair)
    if not found.total:
        return
    names = {label: answer_words(label, question) for label in found.answers}
    called = (subject.names[pair[0]], subject.names[pair[1]]) if pair else None
    title = f"{question.layer.name}: which labels meet"
    counted = (
        f"{called[0]} in the rows, {called[1]} in the columns."
        if called
        else "Pairs of answers, pooled over all pairs of annotators; each cell beside the diagonal stands "
        "for both ways."
    )
    if question.data != "ratings":
        counted += " Marks that overlap are one unit; who marked nothing there answered so."
    caption = f"{title}. {counted} The colour compares with chance: observed ÷ expected."
    yield Picture(question, "confusions", confusion_matrix(title, found, names, called), caption)


def _coefficient(entries: Sequence[Entry], by: str) -> Measurement | None:
    """Return an example of what to draw: corrected for chance where such a value is defined, else F1."""
    found = [entry.figure.measurement for entry in entries if entry.figure.by == by]
    corrected = [one for one in found if one.coefficient in CHANCE_CORRECTED and one.value is not None]
    return next(iter(corrected or found), None)


def _same(entry: Entry, one: Measurement | None) -> bool:
    other = entry.figure.measurement
    if one is None or other.coefficient != one.coefficient:
        return False
    return all(other.options.get(name) == one.options.get(name) for name in ("form", "match", "level"))
