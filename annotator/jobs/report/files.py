"""How tables are written: CSV that no spreadsheet takes for formulas, the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from annotator.exporters.csv import guarded
from annotator.jobs.report.measures import Entry
from annotator.jobs.report.words import group_text

FIGURES = (
    "id", "layer", "question", "title", "by", "group", "coefficient", "options", "value", "reason",
    "low", "high", "interval_reason", "observed", "expected", "units", "dropped", "annotators",
    "discussions", "used", "coverage", "error", "precision", "recall", "reached", "rebuilt",
)  # fmt: skip


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return a table as CSV: UTF-8, comma, line feed; a cell that looks like a formula gets an apostrophe."""
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\n")
    table.writerow([guarded(name) for name in columns])
    table.writerows([guarded(_cell(cell)) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8", "replace")


def figure_rows(entries: Iterable[Entry]) -> Iterable[Sequence[object]]:
    """Yield the rows of figures.csv."""
    for entry in entries:
        figure, one = entry.figure, entry.figure.measurement
        yield (
            entry.id, figure.layer, figure.question, figure.title, figure.by, group_text(figure.group),
            one.coefficient, _json(one.options), one.value, one.reason,
            one.low, one.high, one.interval_reason, one.observed, one.expected,
            one.units, one.dropped, one.annotators,
            one.clusters, one.used, one.coverage, one.error, one.precision, one.recall,
            _json({str(line): share for line, share in one.reached.items()}) if one.reached else "",
            "yes" if entry.rebuilt else "no",
        )  # fmt: skip


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _cell(cell: object) -> object:
    return "" if cell is None else cell
