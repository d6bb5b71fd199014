"""The importer of long tables of ratings: on each row an item, an annotator and the label.

Corpora publish their raw labels so. One item becomes one comment, its words those of a text column if there
is one; a column of threads or documents makes discussions, else the table is one. The columns are known by
their names, the format (commas, semicolons, tabs, bars, or JSON objects on lines) by the content.
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
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.corpus import Discussion, Source, Text, discussion_id, text_id
from annotator.model.ids import content_id
from annotator.model.people import Annotator
from annotator.model.record import Record

NAMES = {
    "item": "item unit instance comment post tweet message text sentence example subject case question "
    "document doc sample id",
    "annotator": "annotator rater coder worker judge observer labeler labeller reviewer user person who "
    "participant",
    "label": "label rating annotation code category value class score stance answer response judgement "
    "judgment vote choice grade tag",
    "words": "text comment body content sentence tweet message post utterance",
    "thread": "discussion thread conversation article document doc topic cluster source",
}
ENDINGS = ("", "_id", "id", "_name", "_no", "_nr", "_number", "_index", "_text", "_body", "s")
DELIMITERS = (",", "\t", ";", "|")
NEEDED = ("item", "annotator", "label")
MISSING = {"", "na", "n/a", "nan", "null", "none given", "."}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; the last two may be missing."""

    item: str
    annotator: str
    label: str
    words: str | None = None
    thread: str | None = None


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
        """Return 0.9 where the names of the columns say item, annotator and label."""
        if source.encoding is None and is_binary(source.data):
            return 0.0
        head = glimpse(source)
        return 0.9 if _columns(_header(head)) else 0.0

    def read(self, source: RawSource) -> Reading:
        """Return a record for each thread; raise ExpectedError naming the line where a row is cut off."""
        decoded = decode(source)
        header = _header(decoded.text)
        columns = _columns(header)
        if columns is None:
            raise ExpectedError(
                f"{source.name}, line 1: expected columns for item, annotator and label, "
                f"found {', '.join(header) or 'none'}."
            )
        table = _filled(_rows(decoded.text, source.name), columns)
        if not table.labels:
            raise ExpectedError(f"{source.name}, line 2: the table has no rows with a label.")
        records = tuple(_records(table, source))
        scheme = Scheme(columns.label, tuple(_ordered(table.values)))
        return Reading(records, (*decoded.remarks, *_remarks(table)), scheme)


def _header(head: str) -> list[str]:
    """Return the names of the columns: of the first line, or of the first JSON object."""
    line = next((one for one in head.split("\n") if one.strip()), "").strip()
    if line.startswith("{"):
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):  # a number may be too long, brackets too deep
            return []
        return list(found) if isinstance(found, dict) else []
    return [name.strip() for name in next(csv.reader([line], delimiter=_delimiter(line)), [])]


def _delimiter(line: str) -> str:
    return max(DELIMITERS, key=line.count)


def _columns(header: list[str]) -> Columns | None:
    """Return which columns hold what, each column once, the plainest name first."""
    found: dict[str, str] = {}
    plain = {re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_"): name for name in reversed(header)}
    for part in ("annotator", "label", "item", "words", "thread"):
        wanted = [f"{name}{ending}" for name in NAMES[part].split() for ending in _endings(part)]
        free = [name for name in wanted if name in plain and plain[name] not in found.values()]
        if free:
            found[part] = plain[free[0]]
    return Columns(**found) if set(NEEDED) <= found.keys() else None


def _endings(part: str) -> tuple[str, ...]:
    """Return the endings that a name may have: an item is rather an id than words, words have no id."""
    if part == "item":
        return ("_id", "id", "", *ENDINGS[3:])
    return tuple(one for one in ENDINGS if part != "words" or "id" not in one)


def _rows(text: str, name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Yield the line and the cells of each row."""
    if text.lstrip().startswith("{"):
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield number, _object(line, name, number)
        return
    first = next(line for line in text.split("\n") if line.strip())
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(first), skipinitialspace=True)
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
