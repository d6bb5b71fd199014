"""The importer of dataset records: one discussion with all that was said of it on each line.

What `export --format jsonl` writes comes back as it was. A record made by hand may leave out what
follows from the rest: `source`, `codebook`, `annotators`, ids of annotations, times, depths, blocks.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from annotator.corpus.dataset_annotations import AnnotationReader, check_links, read_coverage, read_people
from annotator.corpus.dataset_asking import read_questions, read_skips, read_times
from annotator.corpus.dataset_fields import Field
from annotator.corpus.dataset_texts import Texts, read_texts
from annotator.corpus.encoding import MARKS, decode, glimpse
from annotator.corpus.importer import RawSource, Reading, Remark, register
from annotator.errors import ExpectedError
from annotator.model.corpus import LEFT_OUT_KINDS, Discussion, LeftOut, Source, Text
from annotator.model.ids import canonical
from annotator.model.record import FORMAT, Record, record_json

KEYS = (
    "format", "id", "title", "source", "codebook", "annotators", "texts",
    "left_out", "annotations", "coverage", "gold", "questions", "skips", "times",
)  # fmt: skip
SAYS_SO = re.compile(r'"format"\s*:\s*"annotator-dataset/')
ESCAPED = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
SHA256 = re.compile(r"[0-9a-f]{64}")
UNKEPT = re.compile(r"[\x00\ud800-\udfff]")


@register
class DatasetJsonl:
    """The project's own exchange format, JSON Lines of dataset records."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json")
    about = "Dataset records of this program: one discussion with its annotations on each line"

    def sniff(self, source: RawSource) -> float:
        """Return 1 where the format is named, 0.5 for objects that have texts, 0.2 for other objects."""
        head = glimpse(source).lstrip()
        if head[:1] not in {"{", "["}:
            return 0.0
        if SAYS_SO.search(head):
            return 1.0
        if head[0] == "[" or head[1:].lstrip()[:1] not in {'"', "}"}:
            return 0.0
        return 0.5 if '"texts"' in head else 0.2

    def read(self, source: RawSource) -> Reading:
        """Return a record for each line; raise ExpectedError naming line and key where one is wrong."""
        records: list[Record] = []
        remarks: list[Remark] = []
        seen: dict[str, tuple[str, Record]] = {}
        for place, given, escapes in _values(source):
            value = _kept(given) if escapes else given
            if escapes and value != given:
                message = "NUL characters or halves of UTF-16 pairs were replaced by U+FFFD."
                remarks.append(Remark(place, message))
            record, found = read_record(Field(value, f"{source.name}, {place}"), place, source)
            if (earlier := seen.get(record.discussion.id)) is not None and _same(earlier[1], record):
                remarks.append(Remark(place, f"The same record stands on {earlier[0]}; it was taken once."))
                continue
            _claim(record, place, seen, source.name)
            records.append(record)
            remarks += found
        if not records:
            raise ExpectedError(f"{source.name}, line 1: the file is empty; a dataset record is expected.")
        return Reading(tuple(records), tuple(remarks))


def read_record(record: Field, place: str, source: RawSource) -> tuple[Record, list[Remark]]:
    """Return one record, checked as a whole, and what was remarkable about it."""
    if not isinstance(record.value, dict):
        raise record.refusal("a dataset record")
    if record.value.get("format") not in {FORMAT, None}:
        raise record["format"].refusal(repr(FORMAT))
    record.members(KEYS, ("format", "id", "texts"))
    texts = read_texts(record, place)
    people = read_people(record)
    reader = AnnotationReader(record["id"].name(), texts, people)
    annotations = reader.read(record["annotations"].items())
    gold = reader.read(record["gold"].items())
    check_links(record["annotations"].items() + record["gold"].items(), {*annotations, *gold})
    coverage = read_coverage(record["coverage"].items(), texts, people)
    questions = read_questions(record, texts, people)
    skips, times = read_skips(record, people), read_times(record, people)
    title = record["title"].string_or_none()
    discussion = Discussion(
        id=record["id"].name(),
        title=_title(texts.ordered[0], source) if title is None else title,
        source=_source(record["source"]),
        texts=texts.ordered,
        left_out=tuple(_left_out(value) for value in record["left_out"].items()),
    )
    whole = Record(
        discussion,
        _codebook(record["codebook"]),
        tuple(people.by_id.values()),
        tuple(annotations.values()),
        coverage,
        tuple(gold.values()),
        questions,
        skips,
        times,
    )
    return whole, _rewritten(texts, place) + texts.remarks


def _values(source: RawSource) -> Iterator[tuple[str, Any, bool]]:
    """Yield the place and the value of each line, and whether it may hold characters that are not kept.

    One document over many lines, an object or a list of them, is taken as well.
    """
    first = True
    for number, line in _lines(source):
        if not line.strip():
            continue
        if first and line.strip() in {"{", "["} | {"[{"}:
            yield from _document(source)
            return
        value = _parsed(line, source.name, number)
        if first and isinstance(value, list):
            yield from _document(source)
            return
        first = False
        yield f"line {number}", value, ESCAPED.search(line) is not None


def _lines(source: RawSource) -> Iterator[tuple[int, str]]:
    """Yield the number and the text of each line; UTF-8 is read line by line, so that memory stays small."""
    marked = any(source.data.startswith(mark) for mark, encoding in MARKS if encoding != "utf-8")
    if source.encoding is not None or marked:
        yield from enumerate(decode(source).text.split("\n"), start=1)
        return
    for number, line in enumerate(io.BytesIO(source.data), start=1):
        try:
            yield number, line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            message = f"{source.name}, line {number}: the bytes are no UTF-8, which JSON is written in."
            raise ExpectedError(f"{message} Save the file as UTF-8, or say which encoding it has.") from error


def _document(source: RawSource) -> Iterator[tuple[str, Any, bool]]:
    """Yield the same of one JSON document."""
    value = _parsed("\n".join(line.rstrip("\r\n") for _, line in _lines(source)), source.name, 1)
    if not isinstance(value, list):
        yield "line 1", value, True
        return
    for number, one in enumerate(value, start=1):
        yield f"record {number}", one, True


def _parsed(text: str, name: str, line: int) -> Any:
    """Return the JSON value of a text that begins on that line of the file."""
    try:
        return json.loads(text, parse_constant=_no_number, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        place = f"{name}, line {line + error.lineno - 1}, column {error.colno}"
        raise ExpectedError(f"{place}: this is no JSON ({error.msg}).") from error
    except ValueError as error:
        raise ExpectedError(f"{name}, line {line}: this is no JSON that can be kept: {error}.") from error
    except RecursionError as error:
        raise ExpectedError(f"{name}, line {line}: the JSON is nested too deeply.") from error


def _no_number(constant: str) -> float:
    """Refuse NaN and the infinities, which JSON has no words for."""
    raise ValueError(f"{constant} is no number")


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object, none of whose keys may stand twice: one of the values would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return found


def _kept(value: Any) -> Any:
    """Return the value with U+FFFD for the characters that no text may hold; lengths stay."""
    if isinstance(value, str):
        return UNKEPT.sub("\ufffd", value)
    if isinstance(value, list):
        return [_kept(one) for one in value]
    if isinstance(value, dict):
        return {_kept(key): _kept(one) for key, one in value.items()}
    return value


def _same(one: Record, other: Record) -> bool:
    """Tell whether two records say the same; true and 1 are not the same there, as they are in Python."""
    return canonical(record_json(one)) == canonical(record_json(other))


def _claim(record: Record, place: str, seen: dict[str, tuple[str, Record]], name: str) -> None:
    """Raise where an id of this record stands in an earlier one: ids are unique in a project."""
    ids = [record.discussion.id, *(text.id for text in record.discussion.texts)]
    ids += {one.id for one in (*record.annotations, *record.gold)}
    ids += [one.id for one in record.questions]
    for identity in ids:
        if identity in seen:
            message = f"the id {identity!r} stands here a second time; it was used on {seen[identity][0]}"
            raise ExpectedError(f"{name}, {place}: {message}.")
        seen[identity] = place, record


def _title(text: Text, source: RawSource) -> str:
    """Return the headline of the article, or the name of the file without its ending."""
    head = next((block for block in text.blocks if block.kind == "headline"), None)
    return text.text[head.start : head.end] if head else PurePath(source.name).stem or source.name


def _source(value: Field) -> Source | None:
    """Return where the record's discussion first came from."""
    if value.value is None:
        return None
    value.members(("format", "name", "sha256", "url"), ("format", "name"))
    sha256, url = value["sha256"].string_or_none(), value["url"].string_or_none()
    if sha256 and not SHA256.fullmatch(sha256):
        raise value["sha256"].refusal("64 hexadecimal digits in small letters")
    return Source(value["format"].string(), value["name"].string(), sha256, url)


def _codebook(value: Field) -> dict[str, str] | None:
    """Return which codebook the record was labelled under."""
    if value.value is None:
        return None
    value.members(("id", "version", "digest"), ("id", "version"))
    return {key: value[key].string() for key in ("id", "version", "digest") if value[key].value is not None}


def _left_out(value: Field) -> LeftOut:
    """Return one part that is not annotatable."""
    value.members(("kind", "text"), ("kind", "text"))
    return LeftOut(value["kind"].one_of(LEFT_OUT_KINDS), value["text"].string())


def _rewritten(texts: Texts, place: str) -> list[Remark]:
    """Return a remark where line ends were not LF; the offsets were moved with them."""
    changed = sum(texts.wordings[text.id].given != text.text for text in texts.ordered)
    message = f"Line ends or a byte order mark were made canonical in {changed} texts; offsets went along."
    return [Remark(place, message)] if changed else []
