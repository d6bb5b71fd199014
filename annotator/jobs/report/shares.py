"""Who gave which label how often, and who judged how much, as tables."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.counting import Distribution, distributions_of, presence_of
from annotator.jobs.report.html import Markup, Table, Words, joined, link, tag
from annotator.jobs.report.results import Results
from annotator.jobs.report.words import label_words, percent

MANY_CELLS = 90
LEANINGS = 20


def distribution_table(results: Results, question: Question) -> Table:
    """Return how often each annotator gave each label, on common units."""
    found = distributions_of(question, results.subject)
    if len(found) * len(question.categories or ()) > MANY_CELLS:
        return _leanings(results, question, found)
    labels = [label for label in question.categories or () if any(one.own[label] for one in found)]
    rows: list[list[Words]] = [
        [
            label_words(label, question),
            *(_shares(one.own[label] / one.units, one.others[label]) for one in found),
        ]
        for label in labels
    ]
    rows.append(["Shared units", *(str(one.units) for one in found)])
    columns = ["Label", *(results.subject.names[one.annotator] for one in found)]
    note = (
        "The share of each label among what an annotator said, and in small what the others said of the "
        "same units. Only units that somebody else judged too are counted."
    )
    caption = "How often each label is given, on common units"
    return Table(caption, columns, rows, numbers=tuple(range(1, len(columns))), note=note, classes="long")


def _leanings(results: Results, question: Question, found: Sequence[Distribution]) -> Table:
    """Return the largest differences alone, where the table of all would be larger than a sheet."""
    cells = [
        (one.own[label] / one.units - one.others[label], one, label)
        for one in found
        for label in question.categories or ()
    ]
    # the sort is stable: of equal differences the first annotator and label come first
    cells.sort(key=lambda cell: -round(abs(cell[0]), 9))
    rows: list[list[Words]] = [
        [results.subject.names[one.annotator], label_words(label, question),
         percent(one.own[label] / one.units), percent(one.others[label]), str(one.units)]
        for _, one, label in cells[:LEANINGS]
    ]  # fmt: skip
    columns = ("Annotator", "Label", "Their share", "The others’ share", "Shared units")
    note = f"The {len(rows)} largest differences on units that somebody else judged too; all are in "
    caption = "Where annotators differ most from the others in what they give"
    told = joined([note, link("distributions.csv"), "."])
    return Table(caption, columns, rows, numbers=(2, 3, 4), note=told, classes="long")


def _shares(own: float, others: float) -> Markup:
    return joined([percent(own), " ", tag("small", percent(others))])


def presence_table(results: Results, found: Sequence[Question]) -> Table:
    """Return who judged how much of the primary questions of a layer."""
    primary = [question for question in found if question.primary]
    tables = [presence_of(question, results.subject) for question in primary]
    rows: list[list[Words]] = []
    for place, name in enumerate(results.subject.names.values()):
        row: list[Words] = [name]
        for table in tables:
            one = table[place]
            row += [
                str(one.judged),
                str(one.shared),
                percent(1 - one.judged / one.units) if one.units else "–",
            ]
        rows.append(row)
    columns: list[Words] = ["Annotator"]
    for question in primary:
        columns += [f"{question.title}: judged", "with others", "missing"]
    note = "Of the units that anybody judged: how many this annotator judged, and how many others did too."
    return Table(
        "Who judged what", columns, rows, numbers=tuple(range(1, len(columns))), note=note, classes="long"
    )
