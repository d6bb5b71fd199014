"""Asking the discussions of a large project in more processes, so that the first look comes sooner.

Each process reads some discussions and makes their pieces with numbers of its own; here they get the numbers
of the project. Where processes cannot be started, or one of them fails, whoever asked goes on alone.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from annotator.errors import ExpectedError
from annotator.jobs.agreement.gathering import Head, read_head, record_if_there
from annotator.jobs.agreement.kept.numbers import Numbers, Tables
from annotator.jobs.agreement.kept.pieces import CASES, MARKS, MORE, UNITS, Piece, Pieces
from annotator.store.database import Database

MANY = 200  # discussions, from which on the processes are worth their start
BATCH = 24  # discussions asked at a time
MOST = 4  # processes

Held = Mapping[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Batch:
    """The pieces of some discussions, with what their numbers stand for, question by question."""

    pieces: Sequence[tuple[str, bytes, Mapping[str, tuple[str, ...]]]]
    tables: Sequence[Held]


def asked_by_crew(database: Database, pieces: Pieces, wanted: Sequence[str]) -> Iterator[tuple[str, Piece]]:
    """Yield the pieces of these discussions as they are made; fewer where something fails."""
    workers = min(os.cpu_count() or 1, MOST)
    if len(wanted) < MANY or workers < 2:
        return
    batches = [wanted[at : at + BATCH] for at in range(0, len(wanted), BATCH)]
    spawn = multiprocessing.get_context("spawn")
    crew = ProcessPoolExecutor(workers, mp_context=spawn, initializer=gc.disable)  # values have no cycles
    try:
        futures = [crew.submit(_ask, database.path, pieces.head, batch) for batch in batches]
        for one in as_completed(futures):
            yield from _renumbered(one, pieces)
    except (OSError, BrokenProcessPool, ExpectedError):
        return
    finally:
        # its threads end here: none may collect what belongs to the window
        crew.shutdown(cancel_futures=True)


_OPEN: dict[Path, Database] = {}


def _ask(path: Path, head: Head, wanted: Sequence[str]) -> Batch | None:
    """Return the pieces of these discussions, None where the project is another now; elsewhere."""
    database = _OPEN.setdefault(path, Database(path))
    with database.reading() as connection:
        if read_head(connection) != head:
            return None
    pieces = Pieces(head)
    found = []
    for one in wanted:
        record = record_if_there(database, one)
        if record is not None:
            piece = pieces.make(record)
            found.append((one, piece.data.tobytes(), piece.rounds))
    tables = [{name: getattr(held, name).all for name in Tables.NAMES} for _, held in pieces.met()]
    return Batch(found, tables)


# where in the rows numbers stand, and of what
_NUMBERED = (
    (UNITS, 0, "patterns"),
    (UNITS, 2, "abouts"),
    (MARKS, 1, "people"),
    (MARKS, 4, "labels"),
    (MARKS, 5, "targets"),
    (CASES, 1, "groups"),
    (MORE, 0, "answers"),
)


def _renumbered(done: Future[Batch | None], pieces: Pieces) -> Iterator[tuple[str, Piece]]:
    """Yield the pieces of a batch with the numbers of the project."""
    batch = done.result()
    if batch is None:
        return
    fresh = [_fresh(pieces.table(number), held) for number, held in enumerate(batch.tables)]
    for one, data, rounds in batch.pieces:
        piece = Piece(np.frombuffer(bytearray(data), dtype=np.int32), rounds)
        for number, new in enumerate(fresh):
            for which, column, name in _NUMBERED:
                rows = piece.rows(number, which)
                if len(rows):
                    rows[:, column] = new[name][rows[:, column]]
        yield one, piece


def _fresh(tables: Tables, held: Held) -> dict[str, Any]:
    """Return the new number of each old one; the last stands for −1, which is none."""
    found = {}
    for name, said in held.items():
        numbers: Numbers[Any] = getattr(tables, name)
        found[name] = np.array([*map(numbers.of, said), -1], dtype=np.int32)
    return found
