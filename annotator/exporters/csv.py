"""A long table for spreadsheets, R and pandas: one row an annotation, and one for each empty answer.

`state` tells three things apart: `labelled` (the row is an annotation), `nothing` (this annotator
is done with this layer of this text and found nothing) and `not done` (nobody has judged the text in
any layer; the row keeps it in the table). `done` says whether the annotator closed the layer.
`spans` holds every span as `start-end`, divided by blanks, in Unicode code points, half-open;
`start` and `end` are the outermost. Claims of one annotator with one `cluster` are one claim; `visible`
is what blinding left to be seen, as JSON. UTF-8 without a byte order mark, comma, line feed.

A cell that a spreadsheet would take for a formula gets an apostrophe in front (`FORMULA`). Whoever
needs the exact words takes one apostrophe away from every cell that begins with one or more of them
and then one of `= + - @`, their full-width forms, a tab or a line end.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.exporters.exporter import Choices, Written, register
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.record import Record, ordered_annotations
from annotator.model.span import quotes

COLUMNS = (
    "discussion", "title", "text", "kind", "parent", "depth", "author",
    "set", "annotator", "layer", "state", "done", "annotation", "label", "start", "end", "spans", "quote",
    "target", "target_ref", "target_start", "target_end", "target_quote",
    "attributes", "note", "round", "created", "modified", "cluster", "unsure", "visible", "words",
)  # fmt: skip
# What spreadsheets begin a formula with, full-width forms and leading line ends included.
FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")
Row = dict[str, Any]


@register
class Csv:
    """Writes one table of all discussions."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv",)
    about = "a long table: one row an annotation, and a row where somebody found nothing or nobody looked"
    folder = False
    defaults = Choices(authors="pseudonyms")

    def write(self, out: Path, records: Iterable[Record], written: Written) -> None:
        """Write the header and the rows of each record."""
        left_out = blocks = meta = asked = 0
        with out.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
            table.writeheader()
            for record in records:
                table.writerows({name: guarded(cell) for name, cell in row.items()} for row in rows(record))
                written.discussions += 1
                written.annotations += len(record.annotations) + len(record.gold)
                left_out += len(record.discussion.left_out)
                blocks += sum(len(text.blocks) for text in record.discussion.texts)
                meta += sum(bool(text.meta) for text in record.discussion.texts)
                asked += len(record.questions) + len(record.skips) + len(record.times)
        written.files.append(out)
        written.lose("questions", f"{asked} questions, skipped discussions and times at work", asked)
        written.lose("texts", f"the source's own fields (meta) of {meta} texts", meta)
        written.lose("left_out", f"{left_out} passages of the sources that are not annotatable", left_out)
        written.lose("blocks", f"the roles (headline, dateline …) of {blocks} parts of texts", blocks)


def guarded(cell: Any) -> Any:
    """Return the cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell


def rows(record: Record) -> Iterator[Row]:
    """Yield the rows of one discussion in the order of its texts."""
    names = {one.id: one.name for one in record.annotators}
    done = {(one.annotator, one.text, one.layer) for one in record.coverage if one.state == "done"}
    raw, gold = _by_text(record, record.annotations), _by_text(record, record.gold)
    answered = {(one.annotator, one.text, one.layer) for one in record.annotations}
    judged: dict[str, list[tuple[str, str]]] = {}
    for annotator, text_id, layer in sorted(done - answered, key=lambda cell: (cell[2], cell[0])):
        judged.setdefault(text_id, []).append((annotator, layer))
    for text in record.discussion.texts:
        base = _text_row(record, text)
        for one in raw.get(text.id, []):
            closed = (one.annotator, text.id, one.layer) in done
            yield base | _annotation_row(one, text, names) | {"set": "raw", "done": _yes(closed)}
        for annotator, layer in judged.get(text.id, []):
            said = {"set": "raw", "layer": layer, "state": "nothing", "done": _yes(True)}
            yield base | said | {"annotator": names.get(annotator, annotator)}
        for one in gold.get(text.id, []):
            yield base | _annotation_row(one, text, names) | {"set": "gold"}
        if not (raw.get(text.id) or judged.get(text.id) or gold.get(text.id)):
            yield base | {"state": "not done", "done": _yes(False)}


def _by_text(record: Record, annotations: Iterable[Annotation]) -> dict[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for one in ordered_annotations(record.discussion.texts, tuple(annotations)):
        found.setdefault(one.text, []).append(one)
    return found


def _text_row(record: Record, text: Text) -> Row:
    return {
        "discussion": record.discussion.id,
        "title": record.discussion.title,
        "text": text.id,
        "kind": text.kind,
        "parent": text.parent,
        "depth": text.depth,
        "author": text.author,
        "words": text.text,
    }


def _annotation_row(one: Annotation, text: Text, names: dict[str, str]) -> Row:
    return _target_row(one) | {
        "annotator": names.get(one.annotator, one.annotator),
        "layer": one.layer,
        "state": "labelled",
        "annotation": one.id,
        "label": one.label,
        "start": one.spans[0].start if one.spans else "",
        "end": one.spans[-1].end if one.spans else "",
        "spans": " ".join(f"{span.start}-{span.end}" for span in one.spans),
        "quote": " … ".join(quotes(text.text, one.spans)) if text.text else "",
        "attributes": json.dumps(dict(sorted(one.attributes.items())), ensure_ascii=False)
        if one.attributes
        else "",
        "note": one.note,
        "round": one.round,
        "created": one.created,
        "modified": one.modified,
        "cluster": one.cluster,
        "unsure": _yes(one.unsure),
        "visible": "" if one.visible is None else json.dumps(dict(sorted(one.visible.items()))),
    }


def _target_row(one: Annotation) -> Row:
    target = one.target
    if target is None:
        return {}
    return {
        "target": target.kind,
        "target_ref": target.id or target.text or target.name or target.url,
        "target_start": target.start,
        "target_end": target.end,
        "target_quote": target.quote,
    }


def _yes(value: bool) -> str:
    return "yes" if value else "no"
