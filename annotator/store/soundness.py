"""Whether an event that came from elsewhere says what an event of its subject must say.

A digest proves only that nobody touched the event since it was written; whoever wrote it may have
written nonsense, and nonsense in the log would stop every later projection. Discussions and
annotations are held to what the importer of datasets holds them to; whether spans lie within their
text is known only where the text is, and is seen to by the projection.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Integer, Table

from annotator.codebook.reading import checked_codebook
from annotator.errors import ExpectedError
from annotator.model.annotation import TARGET_FIELDS
from annotator.model.asking import SKIP_REASONS
from annotator.model.change import SUBJECT_ORDER, Event
from annotator.model.corpus import LEFT_OUT_KINDS, Text
from annotator.model.ids import canonical, digest
from annotator.model.people import ROLES
from annotator.model.policy import policy_from
from annotator.model.record import (
    annotation_from,
    coverage_from,
    discussion_from,
    question_from,
    skip_from,
    time_from,
)
from annotator.store import rows, tables
from annotator.store.queries.policies import POLICY

CLOCK = re.compile(r"[0-9]{14}-[0-9]{6}")
FAR = "32503680000000"  # the year 3000 in milliseconds; our own events come after, and there must be room
MOST = 1 << 53
UNKEPT = re.compile("[\0\r\ud800-\udfff]|^\ufeff")  # what no canonical text holds
ALWAYS_THERE = {"project", "codebook", "policy", "time"}  # what is never deleted
OPTIONAL = {"quote", "url"}  # fields of a target that may be null


def is_sound(event: Event) -> bool:
    """Tell whether the event can stand in a log and be projected."""
    try:
        canonical(dict(event.body)).encode()  # half a character is a ValueError
        return _shape(event) and (event.kind == "delete" or SUBJECTS[event.subject](event, event.body))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, ExpectedError):
        return False


def _shape(event: Event) -> bool:
    kinds = {"put"} if event.subject in ALWAYS_THERE else {"put", "delete"}
    return (
        event.subject in SUBJECT_ORDER
        and event.kind in kinds
        and CLOCK.fullmatch(event.clock) is not None
        and event.clock < FAR
        and 0 < event.sequence < MOST
        and all(isinstance(one, str) and one != event.id for one in event.parents)
        and isinstance(event.body, Mapping)
        and bool(event.id and event.subject_id and event.action)
    )


def _fits(table: Table, row: Mapping[str, Any]) -> bool:
    """Tell whether a STRICT table takes the row and gives it back as it was."""
    return all(
        (row[column.name] is None and column.nullable)
        or type(row[column.name]) is (int if isinstance(column.type, Integer) else str)
        for column in table.columns
    )


def _project(_event: Event, body: Mapping[str, Any]) -> bool:
    return isinstance(body["title"], str)


def _codebook(event: Event, body: Mapping[str, Any]) -> bool:
    return digest(dict(body)) == event.codebook and bool(checked_codebook(dict(body), "").layers)


def _person(_event: Event, body: Mapping[str, Any]) -> bool:
    return isinstance(body["name"], str) and body["role"] in ROLES


def _named(_event: Event, body: Mapping[str, Any]) -> bool:
    return isinstance(body["name"], str) and all(isinstance(one, str) for one in body["aliases"])


def _release(_event: Event, body: Mapping[str, Any]) -> bool:
    return isinstance(body["open"], bool)


def _discussion(event: Event, body: Mapping[str, Any]) -> bool:
    found = discussion_from(body)
    return (
        found.id == event.subject_id
        and _fits(tables.discussion, rows.discussion_row(found))
        and all(_text(text) for text in found.texts)
        and _thread(found.texts)
        and all(one.kind in LEFT_OUT_KINDS and isinstance(one.text, str) for one in found.left_out)
    )


def _text(text: Text) -> bool:
    """Tell whether a text is canonical, with blocks inside it."""
    return (
        bool(text.id)
        and text.kind in {"article", "comment"}
        and isinstance(text.parent_inferred, bool)
        and _fits(tables.text, rows.text_row(text, "", 0))
        and not UNKEPT.search(text.text)
        and all(isinstance(one.kind, str) and one.kind for one in text.blocks)
        and all(_number(one.start) and _number(one.end) for one in text.blocks)
        and all(one.start <= one.end <= len(text.text) for one in text.blocks)
    )


def _thread(texts: Sequence[Text]) -> bool:
    """Tell whether the parents are there, before their replies, and the depths are theirs."""
    depths: dict[str, int] = {}
    for place, text in enumerate(texts):
        if text.id in depths:
            return False
        if text.kind == "article":
            if place or text.parent is not None or text.depth is not None:
                return False
            depths[text.id] = -1
            continue
        if text.parent is not None and text.parent not in depths:
            return False
        depths[text.id] = 0 if text.parent is None else depths[text.parent] + 1
        if text.depth not in {None, depths[text.id]}:
            return False
    return bool(depths)


def _assignment(_event: Event, _body: Mapping[str, Any]) -> bool:
    return True


def _annotation(event: Event, body: Mapping[str, Any]) -> bool:
    found = annotation_from(body)
    answers = body.get("attributes") or {}
    return (
        found.id == event.subject_id
        and bool(found.annotator and found.layer and found.label and found.text)
        and _in_order(found.spans)
        and (body["target"] is None or _target(body["target"]))
        and isinstance(body.get("unsure", False), bool)
        and body.get("cluster") != ""
        and _visible(body.get("visible"))
        and isinstance(answers, Mapping)
        and all(isinstance(answer, bool | int | str) for answer in answers.values())
        and _fits(tables.annotation, rows.annotation_row(found, "", conflict=False))
    )


def _visible(seen: object) -> bool:
    """Tell whether what was visible is told in words, or not at all."""
    if seen is None:
        return True
    return isinstance(seen, Mapping) and all(isinstance(one, str) for pair in seen.items() for one in pair)


def _in_order(spans: Sequence[tuple[Any, Any]]) -> bool:
    last = 0
    for start, end in spans:
        if not (_number(start) and _number(end) and last <= start < end):
            return False
        last = end
    return True


def _target(target: Mapping[str, Any]) -> bool:
    """Tell whether a target has the fields of its kind, each of its type."""
    kind = target["kind"]
    fields = {name: target.get(name) for name in TARGET_FIELDS[kind]}
    if kind == "span" and not _in_order([(fields["start"], fields["end"])]):
        return False
    return all(
        (isinstance(value, str) and bool(value or name in OPTIONAL)) or (value is None and name in OPTIONAL)
        for name, value in fields.items()
        if name not in {"start", "end"}
    )


def _number(value: object) -> bool:
    return type(value) is int and 0 <= value < MOST


def _coverage(event: Event, body: Mapping[str, Any]) -> bool:
    found = coverage_from(body)
    fits = _fits(tables.coverage, rows.coverage_row(found, ""))
    return fits and found.id == event.subject_id and found.state in {"seen", "done"}


def _question(event: Event, body: Mapping[str, Any]) -> bool:
    found = question_from(body, body["discussion"])
    named = bool(found.discussion and found.annotator and found.words)
    return named and found.id == event.subject_id and _fits(tables.question, rows.question_row(found))


def _skip(event: Event, body: Mapping[str, Any]) -> bool:
    found = skip_from(body, body["discussion"])
    fits = _fits(tables.skip, rows.skip_row(found))
    return fits and found.id == event.subject_id and found.reason in SKIP_REASONS


def _time(event: Event, body: Mapping[str, Any]) -> bool:
    found = time_from(body, body["discussion"])
    counted = all(abs(one) < MOST for one in (found.seconds, found.sessions))
    return counted and found.id == event.subject_id and _fits(tables.active_time, rows.time_row(found))


def _policy(event: Event, body: Mapping[str, Any]) -> bool:
    return event.subject_id == POLICY and bool(policy_from(body))


SUBJECTS: dict[str, Callable[[Event, Mapping[str, Any]], bool]] = {
    "project": _project,
    "codebook": _codebook,
    "person": _person,
    "named": _named,
    "release": _release,
    "discussion": _discussion,
    "assignment": _assignment,
    "annotation": _annotation,
    "coverage": _coverage,
    "question": _question,
    "skip": _skip,
    "time": _time,
    "policy": _policy,
}
