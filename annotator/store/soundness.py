"""Whether an event that came from elsewhere says what an event of its subject must say.

A digest proves only that nobody touched the event since it was written; whoever wrote it may have
written nonsense, and nonsense in the log would stop every later projection.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Integer, Table

from annotator.codebook.values import codebook_from
from annotator.model.change import SUBJECT_ORDER, Event
from annotator.model.ids import digest
from annotator.model.people import ROLES
from annotator.model.record import annotation_from, coverage_from, discussion_from
from annotator.store import rows, tables

CLOCK = re.compile(r"[0-9]{14}-[0-9]{6}")
FAR = "32503680000000"  # the year 3000 in milliseconds; our own events come after, and there must be room
MOST = 1 << 53


def is_sound(event: Event) -> bool:
    """Tell whether the event can stand in a log and be projected."""
    try:
        return _shape(event) and (event.kind == "delete" or SUBJECTS[event.subject](event, event.body))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return False


def _shape(event: Event) -> bool:
    kinds = {"put"} if event.subject in {"project", "codebook"} else {"put", "delete"}
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
    return bool(codebook_from(body).layers) and digest(dict(body)) == event.codebook


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
        and len({text.id for text in found.texts}) == len(found.texts)
        and _fits(tables.discussion, rows.discussion_row(found))
        and all(_fits(tables.text, rows.text_row(text, found.id, 0)) for text in found.texts)
        and all(text.kind in {"article", "comment"} for text in found.texts)
    )


def _assignment(_event: Event, _body: Mapping[str, Any]) -> bool:
    return True


def _annotation(event: Event, body: Mapping[str, Any]) -> bool:
    found = annotation_from(body)
    return (
        found.id == event.subject_id
        and isinstance(body["target"], Mapping | None)
        and all(type(edge) is int for span in found.spans for edge in span)
        and _fits(tables.annotation, rows.annotation_row(found, "", conflict=False))
    )


def _coverage(event: Event, body: Mapping[str, Any]) -> bool:
    found = coverage_from(body)
    fits = _fits(tables.coverage, rows.coverage_row(found, ""))
    return fits and found.id == event.subject_id and found.state in {"seen", "done"}


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
}
