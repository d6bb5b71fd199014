"""The log of events: rows to values and back, appending, and the seal over all of them.

The seal is the sum of all digests modulo 2^256 with their count: it does not depend on the order
of arrival, and one event is added without reading the others.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text

from annotator.model.change import Event
from annotator.model.ids import canonical
from annotator.store import tables
from annotator.store.database import get_meta, set_meta
from annotator.store.statements import insert_rows, one_row, rows_where

MODULUS = 1 << 256
COUNTER = 1_000_000  # readings of the clock within one millisecond; six digits sort as text


def to_row(event: Event) -> dict[str, Any]:
    """Return the event as the columns of its table."""
    row = {
        "id": event.id,
        "subject": event.subject,
        "subject_id": event.subject_id,
        "annotator": event.annotator,
        "device": event.device,
        "sequence": event.sequence,
        "clock": event.clock,
        "action": event.action,
        "undoes": event.undoes,
        "kind": event.kind,
        "parents": canonical(list(event.parents)) if event.parents else "[]",
        "codebook": event.codebook,
        "text": event.text,
        "body": event.written,
    }
    return row | {"digest": row_digest(tuple(row.values()))}


def row_digest(columns: Sequence[Any]) -> str:
    """Return the digest of an event from its columns before the digest, none of which is parsed for it."""
    parents, codebook, text_digest, body = columns[10:14]
    head, cited = canonical(list(columns[:10])), canonical([codebook, text_digest])
    whole = f"{head[:-1]},{parents},{cited[1:-1]},{body}]"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def from_row(columns: Sequence[Any]) -> Event:
    """Return the event that a row holds; its digest is computed anew, not believed."""
    parents = tuple(json.loads(columns[10])) if columns[10] != "[]" else ()
    fields = [*columns[:10], parents, columns[11], columns[12], json.loads(columns[13])]
    return Event(*fields)


def append(connection: Connection, events: Sequence[Event]) -> None:
    """Write new events and bring the seal up to date."""
    if not events:
        return
    rows = [to_row(event) for event in events]
    insert_rows(connection, tables.event, rows)
    total, count = read_seal(connection)
    total = (total + sum(int(row["digest"], 16) for row in rows)) % MODULUS
    set_meta(connection, "seal", f"{total:064x}/{count + len(rows)}")


def read_seal(connection: Connection) -> tuple[int, int]:
    """Return the sum of digests and the number of events that the file claims to hold."""
    total, _, count = get_meta(connection, "seal", "0/0").partition("/")
    return int(total, 16), int(count)


def of_subjects(connection: Connection, ids: Iterable[str]) -> dict[tuple[Any, str], dict[str, Event]]:
    """Return the events of the subjects with these ids: (subject, id) → event id → event."""
    found: dict[tuple[Any, str], dict[str, Event]] = {}
    for row in rows_where(connection, tables.event.c.subject_id, ids):
        found.setdefault((row.subject, row.subject_id), {})[row.id] = from_row(row)
    return found


def of_action(connection: Connection, action: str) -> list[Event]:
    """Return the events of one action, in the order in which they were made."""
    found = map(from_row, rows_where(connection, tables.event.c.action, [action]))
    return sorted(found, key=lambda event: (event.clock, event.id))


def by_id(connection: Connection, ids: Iterable[str]) -> dict[str, Event]:
    """Return the events with these ids."""
    return {row.id: from_row(row) for row in rows_where(connection, tables.event.c.id, ids)}


def digests(connection: Connection) -> dict[str, str]:
    """Return event id → digest as it is written there, for all events."""
    return {
        row.id: row.digest for row in connection.execute(select(tables.event.c.id, tables.event.c.digest))
    }


def arrived(connection: Connection) -> int:
    """Return a number that grows with each event that is written into this file."""
    found = one_row(connection, ARRIVED)
    return int(found.number or 0) if found else 0


def next_clock(last: str) -> str:
    """Return the wall clock's reading, or the one after `last` where the wall clock is behind it."""
    now = time.time_ns() // 1_000_000
    past, _, counter = last.partition("-")
    if not past or now > int(past):
        return f"{now:014d}-{0:06d}"
    carry, count = divmod(int(counter) + 1, COUNTER)
    return f"{int(past) + carry:014d}-{count:06d}"


def last_clock(connection: Connection) -> str:
    """Return the latest clock reading in the log, '' where it is empty."""
    return last_event(connection, "")[0]


def last_event(connection: Connection, device: str) -> tuple[str, int]:
    """Return the latest clock reading in the log, '' where it is empty, and this device's last number."""
    found = one_row(connection, LAST, device)
    return (found.clock or "", found.sequence or 0) if found else ("", 0)


ARRIVED = select(func.max(text("rowid")).label("number")).select_from(tables.event)
LAST = select(
    select(func.max(tables.event.c.clock)).scalar_subquery().label("clock"),
    select(func.max(tables.event.c.sequence))
    .where(tables.event.c.device == bindparam("device"))
    .scalar_subquery()
    .label("sequence"),
)
