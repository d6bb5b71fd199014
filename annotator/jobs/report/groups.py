"""A question taken apart, as tables: by label, by pair, by texts, rounds, annotators and the like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.cells import count_cell, limits_cell, value_cell
from annotator.jobs.report.html import Markup, Table, Words, details
from annotator.jobs.report.measures import Entry
from annotator.jobs.report.results import Results
from annotator.jobs.report.words import BY, coefficient_text, group_words, label_words, remark

GROUPED = (
    "kind", "target", "round", "depth", "length", "annotator", "without", "gold", "retest", "session",
    "discussion",
)  # fmt: skip
# of two annotators each one's others are the other one, and one alone may be compared with the gold
LEAST = {"annotator": 3, "gold": 1, "retest": 1}
MANY_ROWS = 40
MANY_COLUMNS = 3
WITHOUT = "Without one annotator in turn"


def label_table(results: Results, question: Question) -> Markup:
    """Return the figures of each label, folded."""
    kinds = results.label_kinds(question)
    rows: list[list[Words]] = []
    for entries in results.by_label(question):
        figures = [entry.figure.measurement for entry in entries]
        cells: list[Words] = [label_words(entries[0].figure.group, question), str(figures[0].used or 0)]
        for one in figures:
            cells += [value_cell(one), limits_cell(one)]
        rows.append([*cells, remark(figures[-1])])
    columns = ["Label", "n"]
    for kind in kinds:
        columns += [kind, results.interval]
    table = Table(
        "Agreement by label",
        [*columns, "Remark"],
        rows,
        numbers=tuple(range(1, len(columns))),
        classes="long",
    )
    return details("The figures as a table", table.html())


def pair_table(results: Results, question: Question) -> Markup:
    """Return the figures of each pair, folded."""
    entries = results.by(question, "pair")
    rows = [_group_row(results, question, group) for group in _grouped(entries)]
    table = Table(
        "Agreement by pair",
        _group_columns(results, entries, "pair"),
        rows,
        numbers=_numbers(rows),
        classes="long",
    )
    return details("The figures as a table", table.html())


def group_tables(results: Results, question: Question) -> Iterator[Table]:
    """Yield a table for each way of taking a question apart."""
    for by in GROUPED:
        entries = results.by(question, by)
        groups = list(_grouped(entries))
        if len(groups) < LEAST.get(by, 2):
            continue
        title = WITHOUT if by == "without" else f"By {BY[by][0].lower()}{BY[by][1:]}"
        if len(groups[0]) > MANY_COLUMNS:
            yield _turned(results, question, groups, title)
            continue
        rows = [_group_row(results, question, group) for group in groups[:MANY_ROWS]]
        left = len(groups) - len(rows)
        note = f"{left} more are in figures.csv." if left else ""
        columns = _group_columns(results, entries, by)
        yield Table(title, columns, rows, numbers=_numbers(rows), note=note, classes="long")


def _turned(results: Results, question: Question, groups: Sequence[list[Entry]], title: str) -> Table:
    """Return few groups of many coefficients with the coefficients as rows."""
    columns: list[Words] = ["Coefficient"]
    counts: list[Words] = ["n"]
    for group in groups:
        columns += [group_words(group[0].figure, question, results.subject), results.interval]
        counts += [count_cell(group[0].figure.measurement), ""]
    rows = [counts]
    for same in zip(*groups, strict=True):
        row: list[Words] = [coefficient_text(same[0].figure.measurement)]
        for entry in same:
            row += [value_cell(entry.figure.measurement), limits_cell(entry.figure.measurement)]
        rows.append(row)
    return Table(title, columns, rows, numbers=_numbers(rows))


def _grouped(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Yield the figures of one group after the other."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(str(entry.figure.group), []).append(entry)
    return iter(groups.values())


def _group_columns(results: Results, entries: Sequence[Entry], by: str) -> list[Words]:
    columns: list[Words] = [BY[by], "n"]
    for entry in next(_grouped(entries), []):
        columns.append(coefficient_text(entry.figure.measurement))
        columns += [results.interval] if by != "discussion" else []
    return columns


def _group_row(results: Results, question: Question, group: list[Entry]) -> list[Words]:
    first = group[0].figure
    row: list[Words] = [group_words(first, question, results.subject), count_cell(first.measurement)]
    for entry in group:
        row.append(value_cell(entry.figure.measurement))
        # a single discussion has no interval over discussions
        row += [limits_cell(entry.figure.measurement)] if first.by != "discussion" else []
    return row


def _numbers(rows: Sequence[Sequence[Words]]) -> tuple[int, ...]:
    return tuple(range(1, len(rows[0]))) if rows else ()
