"""The log of events: rows to values and back, appending, and the seal over all of them.

The seal is the sum of all digests modulo 2^256 with their count: it does not depend on the order
of arrival, and one event is added without reading the others.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, func, select

from annotator.model.change import Event
from annotator.model.ids import canonical
from annotator.store import tables
from annotator.store.database import get_meta, set_meta

T = TypeVar("T")
CHUNK = 400  # well below SQLite's limit of bound values in a statement
MODULUS = 1 << 256


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Yield the values in lists of at most `size`."""
    batch: list[T] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def to_row(event: Event) -> dict[str, Any]:
    """Return the event as the columns of its table."""
    return {
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
        "parents": canonical(list(event.parents)),
        "codebook": event.codebook,
        "text": event.text,
        "body": canonical(dict(event.body)),
        "digest": event.digest,
    }


def from_row(row: Row[Any]) -> Event:
    """Return the event that a row holds; its digest is computed anew, not believed."""
    return Event(
        id=row.id,
        subject=row.subject,
        subject_id=row.subject_id,
        annotator=row.annotator,
        device=row.device,
        sequence=row.sequence,
        clock=row.clock,
        action=row.action,
        undoes=row.undoes,
        kind=row.kind,
        parents=tuple(json.loads(row.parents)),
        codebook=row.codebook,
        text=row.text,
        body=json.loads(row.body),
    )


def append(connection: Connection, events: Sequence[Event]) -> None:
    """Write new events and bring the seal up to date."""
    if not events:
        return
    for batch in chunks(events):
        connection.execute(tables.event.insert(), [to_row(event) for event in batch])
    total, count = read_seal(connection)
    total = (total + sum(int(event.digest, 16) for event in events)) % MODULUS
    set_meta(connection, "seal", f"{total:064x}/{count + len(events)}")


def read_seal(connection: Connection) -> tuple[int, int]:
    """Return the sum of digests and the number of events that the file claims to hold."""
    total, _, count = get_meta(connection, "seal", "0/0").partition("/")
    return int(total, 16), int(count)


def of_subjects(connection: Connection, ids: Iterable[str]) -> dict[tuple[str, str], dict[str, Event]]:
    """Return the events of the subjects with these ids: (subject, id) → event id → event."""
    found: dict[tuple[str, str], dict[str, Event]] = {}
    for batch in chunks(ids):
        rows = connection.execute(select(tables.event).where(tables.event.c.subject_id.in_(batch)))
        for row in rows:
            found.setdefault((row.subject, row.subject_id), {})[row.id] = from_row(row)
    return found


def of_action(connection: Connection, action: str) -> list[Event]:
    """Return the events of one action, in the order in which they were made."""
    query = select(tables.event).where(tables.event.c.action == action).order_by(tables.event.c.sequence)
    return [from_row(row) for row in connection.execute(query)]


def by_id(connection: Connection, ids: Iterable[str]) -> dict[str, Event]:
    """Return the events with these ids."""
    found: dict[str, Event] = {}
    for batch in chunks(ids):
        for row in connection.execute(select(tables.event).where(tables.event.c.id.in_(batch))):
            found[row.id] = from_row(row)
    return found


def every(connection: Connection) -> Iterator[Event]:
    """Yield all events in the order of arrival."""
    for row in connection.execute(select(tables.event)):
        yield from_row(row)


def next_clock(last: str) -> str:
    """Return a reading of the hybrid logical clock later than `last` and than the wall clock allows."""
    now = time.time_ns() // 1_000_000
    past, _, counter = last.partition("-")
    if not past or now > int(past):
        return f"{now:014d}-{0:06d}"
    return f"{int(past):014d}-{int(counter) + 1:06d}"


def last_clock(connection: Connection) -> str:
    """Return the latest clock reading in the log, '' where it is empty."""
    return connection.execute(select(func.max(tables.event.c.clock))).scalar() or ""


def last_sequence(connection: Connection, device: str) -> int:
    """Return how many events this device has numbered in this project."""
    query = select(func.max(tables.event.c.sequence)).where(tables.event.c.device == device)
    return connection.execute(query).scalar() or 0
