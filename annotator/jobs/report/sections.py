"""The parts of the page: the summary; for each layer steps, coefficients, labels, pairs and groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.agreement import Measurement
from annotator.codebook.values import Layer
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.counting import Distribution, distributions_of, presence_of
from annotator.jobs.report.html import Markup, Table, Words, details, figure, joined, link, tag
from annotator.jobs.report.measures import ALPHA, Entry, is_compared
from annotator.jobs.report.pictures import Picture
from annotator.jobs.report.results import Results
from annotator.jobs.report.subject import FEW_DISCUSSIONS
from annotator.jobs.report.words import (
    BY,
    answer_words,
    coefficient_text,
    group_words,
    interval,
    label_words,
    number,
    percent,
    remark,
)

MANY_ROWS = 40
MANY_COLUMNS = 3
WITHOUT = "Without one annotator in turn"
MANY_CELLS = 90
LEANINGS = 20
GROUPED = ("kind", "target", "round", "depth", "length", "annotator", "without", "discussion")


def summary(results: Results) -> Table:
    """Return one row a layer (articles and comments apart where spans are compared)."""
    rows: list[list[Words]] = []
    for layer in results.subject.material.codebook.layers:
        for texts, entry in results.leading(layer):
            one = entry.figure.measurement
            name = tag("a", layer.name, href=f"#layer-{layer.id}")
            rows.append(
                [name, texts, entry.question.title, coefficient_text(one), _value(one), _limits(one),
                 _count(one), _costliest(results, layer, texts)]
            )  # fmt: skip
    columns = (
        "Layer",
        "Texts",
        "Compared",
        "Coefficient",
        "Value",
        "95 % interval",
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
    parts.append(_presence(results, found).html())
    return tag("section", *parts, id=f"layer-{layer.id}")


def _has_pictures(results: Results, question: Question) -> bool:
    return bool(results.pictures_of(question)) and is_compared(question)


# ---- step by step


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
            [question.title, _count(one), _share(share), coefficient_text(one) if corrected else "–",
             _value(one) if corrected else "–", _limits(one), remark(one)]
        )  # fmt: skip
    note = (
        "Each step asks only of what the steps before it have in common: was anything found, in the same "
        "place, with the same label, target and attributes. Agreement is percent agreement, for marked "
        "words and links F1 of what overlaps with the same label. The interval belongs to the "
        "coefficient, or to the agreement where there is none."
    )
    columns = ("Step", "n", "Agreement", "Coefficient", "Value", "95 % interval", "Remark")
    return Table("Step by step", columns, rows, numbers=(1, 2, 4, 5), strong=strong, note=note)


# ---- one question


def _question(results: Results, question: Question) -> Markup:
    if not is_compared(question):
        return Markup("")
    parts: list[Words] = [tag("h3", question.title)]
    if question.primary:
        parts.append(_coefficients(results, question).html())
    for picture in results.pictures_of(question):
        parts.append(figure(picture.drawing, picture.name, _caption(results, picture)))
        if picture.kind == "labels":
            parts.append(_labels(results, question))
        if picture.kind == "pairs":
            parts.append(_pairs(results, question))
    if question.data == "ratings" and question.labelled and question.categories and question.primary:
        parts.append(_distributions(results, question).html())
    if question.primary:
        parts += [table.html() for table in _groups(results, question)]
    return tag("div", *parts, class_="of")


def _coefficients(results: Results, question: Question) -> Table:
    rows: list[list[Words]] = []
    strong = []
    for entry in results.whole(question):
        one = entry.figure.measurement
        if entry is results.main(question):
            strong.append(len(rows))
        rows.append(
            [coefficient_text(one), _value(one), _limits(one), number(one.observed), number(one.expected),
             _likely(one), _rest(one)]
        )  # fmt: skip
    columns = ["Coefficient", "Value", "95 % interval", "Observed", "Expected", "P ≥ .667 · ≥ .800", "Remark"]
    if not any(entry.figure.measurement.reached for entry in results.whole(question)):
        rows, columns = [[*row[:5], *row[6:]] for row in rows], [*columns[:5], *columns[6:]]
    one = results.whole(question)[0].figure.measurement
    caption = f"All coefficients: n = {_count(one)}, {one.annotators} annotators, {one.dropped} dropped"
    note = "Observed and expected are disagreement for α and γ, agreement for percentages and the kappas."
    return Table(caption, columns, rows, numbers=tuple(range(1, len(columns) - 1)), strong=strong, note=note)


def _caption(results: Results, picture: Picture) -> Markup:
    kinds = ("svg", "png") if results.has_png else ("svg",)
    files = [link(f"figures/{picture.name}.{kind}", kind.upper()) for kind in kinds]
    return joined([picture.caption, *(tag("span", " ", file, class_="files") for file in files)])


def _labels(results: Results, question: Question) -> Markup:
    kinds = results.label_kinds(question)
    rows: list[list[Words]] = []
    for entries in results.by_label(question):
        figures = [entry.figure.measurement for entry in entries]
        cells: list[Words] = [label_words(entries[0].figure.group, question), str(figures[0].used or 0)]
        for one in figures:
            cells += [_value(one), _limits(one)]
        rows.append([*cells, remark(figures[-1])])
    columns = ["Label", "n"]
    for kind in kinds:
        columns += [kind, "95 % interval"]
    table = Table(
        "Agreement by label",
        [*columns, "Remark"],
        rows,
        numbers=tuple(range(1, len(columns))),
        classes="long",
    )
    return details("The figures as a table", table.html())


def _pairs(results: Results, question: Question) -> Markup:
    entries = results.by(question, "pair")
    rows = [_group_row(results, question, group) for group in _grouped(entries)]
    table = Table(
        "Agreement by pair", _group_columns(entries, "pair"), rows, numbers=_numbers(rows), classes="long"
    )
    return details("The figures as a table", table.html())


def _distributions(results: Results, question: Question) -> Table:
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


# ---- groups


def _groups(results: Results, question: Question) -> Iterator[Table]:
    for by in GROUPED:
        entries = results.by(question, by)
        groups = list(_grouped(entries))
        # of two annotators each one's others are the other one
        if len(groups) < (3 if by == "annotator" else 2):
            continue
        title = WITHOUT if by == "without" else f"By {BY[by][0].lower()}{BY[by][1:]}"
        if len(groups[0]) > MANY_COLUMNS:
            yield _turned(results, question, groups, title)
            continue
        rows = [_group_row(results, question, group) for group in groups[:MANY_ROWS]]
        left = len(groups) - len(rows)
        note = f"{left} more are in figures.csv." if left else ""
        columns = _group_columns(entries, by)
        yield Table(title, columns, rows, numbers=_numbers(rows), note=note, classes="long")


def _turned(results: Results, question: Question, groups: Sequence[list[Entry]], title: str) -> Table:
    """Return few groups of many coefficients with the coefficients as rows."""
    columns: list[Words] = ["Coefficient"]
    counts: list[Words] = ["n"]
    for group in groups:
        columns += [group_words(group[0].figure, question, results.subject), "95 % interval"]
        counts += [_count(group[0].figure.measurement), ""]
    rows = [counts]
    for same in zip(*groups, strict=True):
        row: list[Words] = [coefficient_text(same[0].figure.measurement)]
        for entry in same:
            row += [_value(entry.figure.measurement), _limits(entry.figure.measurement)]
        rows.append(row)
    return Table(title, columns, rows, numbers=_numbers(rows))


def _grouped(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Yield the figures of one group after the other."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(str(entry.figure.group), []).append(entry)
    return iter(groups.values())


def _group_columns(entries: Sequence[Entry], by: str) -> list[Words]:
    columns: list[Words] = [BY[by], "n"]
    for entry in next(_grouped(entries), []):
        columns.append(coefficient_text(entry.figure.measurement))
        columns += ["95 % interval"] if by != "discussion" else []
    return columns


def _group_row(results: Results, question: Question, group: list[Entry]) -> list[Words]:
    first = group[0].figure
    row: list[Words] = [group_words(first, question, results.subject), _count(first.measurement)]
    for entry in group:
        row.append(_value(entry.figure.measurement))
        # a single discussion has no interval over discussions
        row += [_limits(entry.figure.measurement)] if first.by != "discussion" else []
    return row


def _numbers(rows: Sequence[Sequence[Words]]) -> tuple[int, ...]:
    return tuple(range(1, len(rows[0]))) if rows else ()


# ---- who judged what


def _presence(results: Results, found: Sequence[Question]) -> Table:
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


# ---- cells


def _value(one: Measurement) -> Words:
    return number(one.value) if one.value is not None else tag("span", "undefined", class_="undefined")


def _limits(one: Measurement) -> Words:
    """Return the interval, pale where it rests on few discussions."""
    few = one.low is not None and one.clusters is not None and one.clusters < FEW_DISCUSSIONS
    return tag("span", interval(one), class_="few-discussions") if few else interval(one)


def _share(entry: Entry | None) -> Words:
    return "–" if entry is None else _value(entry.figure.measurement)


def _count(one: Measurement) -> str:
    return f"{one.units:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _likely(one: Measurement) -> str:
    return " · ".join(number(share, 2) for share in one.reached.values()) if one.reached else "–"


def _rest(one: Measurement) -> str:
    """Return what else belongs to a value: why there is none, coverage, the error of random numbers."""
    told = [remark(one)] if remark(one) else []
    if one.coverage is not None and one.value is not None:
        told.append(f"rests on {percent(one.coverage)} of what was marked")
    if one.error is not None:
        told.append(f"± {number(one.error)} from random continua")
    if one.coefficient == ALPHA and one.options.get("level") not in {"nominal", None}:
        told.append(f"level {one.options['level']}")
    return "; ".join(told)


def _costliest(results: Results, layer: Layer, texts: str) -> Words:
    found = results.costliest(layer, texts)
    if found is None:
        return "–"
    question, costly = found
    one, other = (tag("bdi", answer_words(answer, question)) for answer in costly.answers)
    return joined([one, " ↔ ", other, " ", tag("small", percent(costly.count / costly.differing))])
