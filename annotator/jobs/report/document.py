"""report.json: what was reported on, the tables, and every figure in full precision."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from annotator.jobs.agreement.gold import adjudicators
from annotator.jobs.report.measures import Entry
from annotator.jobs.report.reliability import PLACE, Reliability
from annotator.jobs.report.subject import Subject

FORMAT = "annotator-report/1"
NAME = "report.json"


def document(
    subject: Subject, entries: Sequence[Entry], tables: Sequence[Reliability], files: Sequence[str]
) -> bytes:
    """Return the document; its JSON Schema is schemas/report.schema.json."""
    book = subject.material.codebook
    body = {
        "format": FORMAT,
        "project": subject.title,
        "program": subject.program,
        "date": subject.newest or None,
        "authors": subject.authors,
        "scope": subject.scope.as_dict(subject.names),
        "codebook": {"id": book.id, "version": book.version, "digest": book.digest},
        "discussions": {"all": len(subject.material.records), "compared": subject.compared},
        "annotators": list(subject.names.values()),
        "files": list(files),
        "tables": {one.key: _table(one, subject) for one in tables},
        "figures": [_figure(one) for one in entries],
    }
    written = json.dumps(body, ensure_ascii=False, indent=1, allow_nan=False)
    return (written + "\n").encode("utf-8", "replace")


def _table(one: Reliability, subject: Subject) -> dict[str, Any]:
    question = one.question
    return {
        "layer": question.layer.id,
        "question": question.id,
        "title": question.title,
        "data": question.data,
        "file": one.file,
        "marks": one.marks_file or None,
        "columns": len(PLACE),
        "annotators": list(one.columns[len(PLACE) :]),
        "gold": [subject.names[who] for who in adjudicators(subject.material) if who in one.people],
        "sets": one.sets,
        "categories": None if question.categories is None else list(question.categories),
        "units": len(one.rows),
    }


def _figure(entry: Entry) -> dict[str, Any]:
    figure, one = entry.figure, entry.figure.measurement
    found: Mapping[str, Any] = one.as_dict()
    fields = {name: found[name] for name in found if name not in {"group", "reached", "clusters"}}
    return {
        "id": entry.id,
        "table": entry.table,
        "by": figure.by,
        "group": figure.group,
        **fields,
        "discussions": one.clusters,
        "reached": {str(line): share for line, share in one.reached.items()},
        "rebuilt": entry.rebuilt,
    }
