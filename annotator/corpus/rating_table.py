"""The importer of long tables of ratings: on each row an item, an annotator and the label.

Corpora publish their raw labels so. One item becomes one comment, its words those of a text column if there
is one; a column of threads or documents makes discussions, else the table is one. `rating_columns` says which
column holds what. The format (commas, semicolons, tabs, bars, blanks, or JSON objects on lines) is known by
the content.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from annotator.corpus.encoding import decode, glimpse, is_binary
from annotator.corpus.importer import RawSource, Reading, Remark, Scheme, register
from annotator.corpus.rating_columns import Columns, Layout, header_of, layout_of
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.corpus import Discussion, Source, Text, discussion_id, text_id
from annotator.model.ids import content_id
from annotator.model.people import Annotator
from annotator.model.record import Record

LABEL = "label"  # what the labels of a table without names are called together
MISSING = {"", "na", "n/a", "nan", "null", "none given", "."}


@dataclass
class Table:
    """The table as it is read: items by thread, people, labels, and what was odd."""

    words: dict[str, dict[str, str]] = field(default_factory=dict)
    labels: dict[tuple[str, str, str], str] = field(default_factory=dict)
    values: dict[str, None] = field(default_factory=dict)
    people: dict[str, None] = field(default_factory=dict)
    again: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)


@register
class RatingTable:
    """Long tables of ratings, CSV, TSV or JSON Lines."""

    name = "rating-table"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".jsonl")
    about = "Tables with an item, an annotator and a label on each row; each item becomes a comment"

    def sniff(self, source: RawSource) -> float:
        """Return 0.9 where the columns say item, annotator and label."""
        if source.encoding is None and is_binary(source.data):
            return 0.0
        layout = layout_of(glimpse(source))
        return 0.9 if layout else 0.0

    def read(self, source: RawSource) -> Reading:
        """Return a record for each thread; raise ExpectedError naming the line where a row is cut off."""
        decoded = decode(source)
        layout = layout_of(decoded.text)
        if layout is None:
            raise ExpectedError(_unknown(decoded.text, source.name))
        table = _filled(_rows(decoded.text, source.name, layout), layout.columns)
        if not table.labels:
            raise ExpectedError(f"{source.name}, line 2: the table has no rows with a label.")
        records = tuple(_records(table, source))
        scheme = Scheme(layout.columns.label if layout.named else LABEL, tuple(_ordered(table.values)))
        return Reading(records, (*decoded.remarks, *_remarks(table)), scheme)


def _unknown(text: str, name: str) -> str:
    first = next((line for line in text.split("\n") if line.strip()), "").strip()
    found = ", ".join(header_of(first)) or "none"
    return f"{name}, line 1: expected columns for item, annotator and label, found {found}."


def _rows(text: str, name: str, layout: Layout) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Yield the line and the cells of each row."""
    if text.lstrip().startswith("{"):
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield number, _object(line, name, number)
        return
    if layout.delimiter is None:
        lines = [(number, line.split()) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        for number, parts in lines[layout.named :]:
            yield number, dict(zip(layout.names, parts, strict=False))
        return
    table = io.StringIO(text, newline="")
    names = None if layout.named else layout.names
    reader = csv.DictReader(table, names, delimiter=layout.delimiter, skipinitialspace=True)
    reader.fieldnames = [one.strip() for one in reader.fieldnames or ()]
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise ExpectedError(f"{name}, line {reader.line_num}: the row cannot be read ({error}).") from error


def _object(line: str, name: str, number: int) -> Mapping[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        told = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise ExpectedError(f"{name}, line {number}: this is no JSON ({told}).") from error
    if not isinstance(found, dict):
        raise ExpectedError(f"{name}, line {number}: expected an object, found {line.strip()[:40]}.")
    return found


def _filled(rows: Iterable[tuple[int, Mapping[str, Any]]], columns: Columns) -> Table:
    table = Table()
    for number, row in rows:
        item, who, label = (_cell(row.get(name)) for name in (columns.item, columns.annotator, columns.label))
        if not item or not who:
            table.odd.append(f"line {number}")
            continue
        thread = _cell(row.get(columns.thread)) if columns.thread else ""
        words = _cell(row.get(columns.words)) if columns.words else ""
        known = table.words.setdefault(thread, {})
        known[item] = known.get(item) or words
        table.people.setdefault(who)
        if label.casefold() in MISSING:
            continue
        table.values.setdefault(label)
        if table.labels.setdefault((thread, item, who), label) != label:
            table.again.append(f"line {number}")
    return table


def _cell(value: object) -> str:
    """Return a cell as words; whole numbers that were written as 1.0 are 1."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value).strip()
    return re.sub(r"(?<=\d)\.0+$", "", text) if re.fullmatch(r"-?\d+\.0+", text) else text


def _ordered(values: Iterable[str]) -> list[str]:
    """Return the labels in order: numbers by size, words by the alphabet."""
    found = list(values)
    try:
        return sorted(found, key=float)
    except ValueError:
        return sorted(found, key=lambda one: (one.casefold(), one))


def _records(table: Table, source: RawSource) -> Iterator[Record]:
    stem = PurePath(source.name).stem or source.name
    people = {who: Annotator(content_id("person", who), who, "annotator") for who in table.people}
    given: dict[str, list[tuple[str, str, str]]] = {}
    for (thread, item, who), label in table.labels.items():
        given.setdefault(thread, []).append((item, who, label))
    origin = Source("rating-table", source.name, hashlib.sha256(source.data).hexdigest(), None)
    for thread, items in table.words.items():
        title = thread or stem
        bodies = {item: words or f"Item {item}" for item, words in items.items()}
        home = discussion_id("rating-table", [("article", title), *bodies.items()])
        texts = {
            item: Text(text_id(home, item, body), "comment", body, depth=0, meta={"item": item})
            for item, body in bodies.items()
        }
        article = Text(text_id(home, "article", title), "article", title)
        said = tuple(
            Annotation(content_id("rating", texts[item].id, who), people[who].id, "", label, texts[item].id)
            for item, who, label in given.get(thread, ())
        )
        discussion = Discussion(home, title, origin, (article, *texts.values()))
        yield Record(discussion, annotators=tuple(people.values()), annotations=said)


def _remarks(table: Table) -> Iterator[Remark]:
    for places, message in (
        (table.again, "gives an annotator a second label for an item; the first one was kept"),
        (table.odd, "names no item or no annotator and was left out"),
    ):
        if places:
            more = f" ({len(places)} such rows)" if len(places) > 1 else ""
            yield Remark(places[0], f"The row {message}{more}.")
