"""The parts of the page: the summary; for each layer its steps, and each of its questions."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.codebook.values import Layer
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.cells import (
    count_cell,
    likely_cell,
    limits_cell,
    rest_cell,
    share_cell,
    value_cell,
)
from annotator.jobs.report.groups import group_tables, label_table, pair_table
from annotator.jobs.report.html import Markup, Table, Words, figure, joined, link, tag
from annotator.jobs.report.measures import is_compared
from annotator.jobs.report.pictures import Picture
from annotator.jobs.report.results import Results
from annotator.jobs.report.shares import distribution_table, presence_table
from annotator.jobs.report.subject import FEW_DISCUSSIONS
from annotator.jobs.report.words import answer_words, coefficient_text, number, percent, remark


def summary(results: Results) -> Table:
    """Return one row a layer (articles and comments apart where spans are compared)."""
    rows: list[list[Words]] = []
    for layer in results.subject.layers:
        for texts, entry in results.leading(layer):
            one = entry.figure.measurement
            name = tag("a", layer.name, href=f"#layer-{layer.id}")
            rows.append(
                [name, texts, entry.question.title, coefficient_text(one), value_cell(one), limits_cell(one),
                 count_cell(one), _costliest(results, layer, texts)]
            )  # fmt: skip
    columns = (
        "Layer",
        "Texts",
        "Compared",
        "Coefficient",
        "Value",
        results.interval,
        "n",
        "Costs most agreement",
    )
    note = (
        "n counts units with two values or more, of marked words and links the marks in texts that two "
        "people judged. Costs most agreement: the two answers that stand against each other most, with their "
        "share of all pairs of answers that differ. Pale intervals, here and below, rest on fewer than "
        f"{FEW_DISCUSSIONS} discussions: take them as a hint."
    )
    return Table("Agreement at a glance", columns, rows, numbers=(4, 5, 6), note=note)


def layer_section(results: Results, layer: Layer) -> Markup:
    """Return everything about one layer."""
    found = results.subject.of_layer(layer.id)
    parts: list[Words] = [tag("h2", layer.name)]
    if layer.question:
        parts.append(tag("p", layer.question, class_="question"))
    if not any(map(is_compared, found)):
        parts.append(tag("p", "No two people judged the same here, so there is nothing to compare yet."))
        return tag("section", *parts, id=f"layer-{layer.id}")
    parts.append(_steps(results, found).html())
    parts += [_question(results, one) for one in found if one.primary or _has_pictures(results, one)]
    parts.append(presence_table(results, found).html())
    return tag("section", *parts, id=f"layer-{layer.id}")


def _has_pictures(results: Results, question: Question) -> bool:
    return bool(results.pictures_of(question)) and is_compared(question)


def _steps(results: Results, found: Sequence[Question]) -> Table:
    rows: list[list[Words]] = []
    strong = []
    for question in found:
        share, corrected = results.share(question), results.main(question)
        shown = corrected or share
        if shown is None:
            continue
        one = shown.figure.measurement
        if question.primary:
            strong.append(len(rows))
        rows.append(
            [question.title, count_cell(one), share_cell(share), coefficient_text(one) if corrected else "–",
             value_cell(one) if corrected else "–", limits_cell(one), remark(one)]
        )  # fmt: skip
    note = (
        "Each step asks only of what the steps before it have in common: was anything found, in the same "
        "place, with the same label, target and attributes. Agreement is percent agreement, for marked "
        "words and links F1 of what overlaps with the same label. The interval belongs to the "
        "coefficient, or to the agreement where there is none."
    )
    columns = ("Step", "n", "Agreement", "Coefficient", "Value", results.interval, "Remark")
    return Table("Step by step", columns, rows, numbers=(1, 2, 4, 5), strong=strong, note=note)


def _question(results: Results, question: Question) -> Markup:
    if not is_compared(question):
        return Markup("")
    parts: list[Words] = [tag("h3", question.title)]
    if question.primary:
        parts.append(_coefficients(results, question).html())
    for picture in results.pictures_of(question):
        parts.append(figure(picture.drawing, picture.name, _caption(results, picture)))
        if picture.kind == "labels":
            parts.append(label_table(results, question))
        if picture.kind == "pairs":
            parts.append(pair_table(results, question))
    if question.data == "ratings" and question.labelled and question.categories and question.primary:
        parts.append(distribution_table(results, question).html())
    if question.primary:
        parts += [table.html() for table in group_tables(results, question)]
    return tag("div", *parts, class_="of")


def _coefficients(results: Results, question: Question) -> Table:
    rows: list[list[Words]] = []
    strong = []
    for entry in results.whole(question):
        one = entry.figure.measurement
        if entry is results.main(question):
            strong.append(len(rows))
        rows.append(
            [coefficient_text(one), value_cell(one), limits_cell(one), number(one.observed),
             number(one.expected), likely_cell(one), rest_cell(one)]
        )  # fmt: skip
    columns = [
        "Coefficient",
        "Value",
        results.interval,
        "Observed",
        "Expected",
        "P ≥ .667 · ≥ .800",
        "Remark",
    ]
    if not any(entry.figure.measurement.reached for entry in results.whole(question)):
        rows, columns = [[*row[:5], *row[6:]] for row in rows], [*columns[:5], *columns[6:]]
    one = results.whole(question)[0].figure.measurement
    caption = f"All coefficients: n = {count_cell(one)}, {one.annotators} annotators, {one.dropped} dropped"
    note = "Observed and expected are disagreement for α and γ, agreement for percentages and the kappas."
    return Table(caption, columns, rows, numbers=tuple(range(1, len(columns) - 1)), strong=strong, note=note)


def _caption(results: Results, picture: Picture) -> Markup:
    kinds = ("svg", "png") if results.has_png else ("svg",)
    files = [link(f"figures/{picture.name}.{kind}", kind.upper()) for kind in kinds]
    return joined([picture.caption, *(tag("span", " ", file, class_="files") for file in files)])


def _costliest(results: Results, layer: Layer, texts: str) -> Words:
    found = results.costliest(layer, texts)
    if found is None:
        return "–"
    question, costly = found
    one, other = (tag("bdi", answer_words(answer, question)) for answer in costly.answers)
    return joined([one, " ↔ ", other, " ", tag("small", percent(costly.count / costly.differing))])
