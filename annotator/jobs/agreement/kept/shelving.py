"""Keeping the rows of a project on a shelf, and taking them from there: only as long as they are right.

What is kept holds for one version of this program's code, one codebook, the same people and named targets;
how far the log of events is counted in stands beside it, and is held against the log when it is read.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from annotator import __version__
from annotator.jobs import agreement
from annotator.jobs.agreement.gathering import Head
from annotator.jobs.agreement.kept.numbers import Numbers, Pattern, Tables
from annotator.jobs.agreement.kept.pieces import OnShelf, Piece, Pieces
from annotator.store.queries.since import Moment
from annotator.store.shelf import Shelved, read_shelf, write_shelf

MOMENT, TABLE, PIECE = "moment", "table", "piece"


@dataclass(frozen=True)
class Taken:
    """What was taken from a shelf."""

    pieces: Pieces
    found: dict[str, Piece]
    moment: Moment


def state_of(head: Head, key: Any) -> str:
    """Return what the rows of a project rest on beside its discussions."""
    keys = [head.codebook.digest, *key[1], *(part for pair in key[2] for part in pair)]
    return hashlib.sha256(json.dumps([__version__, _code(), keys]).encode()).hexdigest()


@cache
def _code() -> str:
    """Return a digest of the code that asks; without its sources the version speaks for it."""
    folder = Path(agreement.__file__).parent
    found = hashlib.sha256()
    for one in sorted(folder.rglob("*.py")):
        found.update(one.read_bytes())
    return found.hexdigest()


def take(project: str, head: Head, state: str) -> Taken | None:
    """Return what stands on the shelf for this state of a project; None where nothing does."""
    found = read_shelf(project, state)
    if found is None:
        return None
    try:
        return _taken(head, found)
    except (KeyError, ValueError, TypeError, IndexError, zlib.error):
        return None


def _taken(head: Head, found: Shelved) -> Taken:
    total, count, last = json.loads(found.blobs[MOMENT])
    chunks: dict[str, list[tuple[int, int, bytes]]] = {}
    pieces: dict[str, Piece] = {}
    for name, blob in found.blobs.items():
        kind, _, rest = name.partition(" ")
        if kind == PIECE:
            pieces[rest] = _piece(blob)
        elif kind == TABLE:
            table, start, end = rest.rsplit(" ", 2)
            chunks.setdefault(table, []).append((int(start), int(end), blob))
    sizes = {table: _checked(sorted(held)) for table, held in chunks.items()}
    made = Pieces(head, lambda question: _tables(question, chunks))
    made.shelf = OnShelf(found.mark, dict(pieces), sizes)
    return Taken(made, pieces, Moment(int(total, 16), count, last))


def _checked(held: Sequence[tuple[int, int, bytes]]) -> int:
    """Return how many numbers a table has; its parts must follow one another."""
    size = 0
    for start, end, _ in held:
        if start != size:
            raise ValueError("a part of the numbers is missing")
        size = end
    return size


def _tables(question: str, chunks: Mapping[str, Sequence[tuple[int, int, bytes]]]) -> Tables:
    """Return the numbers of a question."""
    found = {}
    for name in Tables.NAMES:
        read = _pattern if name in {"patterns", "groups"} else _value
        held = sorted(chunks.get(f"{question} {name}", ()))
        found[name] = [read(one) for *_, blob in held for one in json.loads(zlib.decompress(blob))]
    return Tables(found)


def put(project: str, state: str, pieces: Pieces, found: Mapping[str, Piece], moment: Moment) -> bool:
    """Put the rows on the shelf, of what stands there already only what changed; tell whether that went."""
    for shelf in (
        (pieces.shelf, None) if pieces.shelf else (None,)
    ):  # somebody else may have written meanwhile
        known, sizes = (shelf.pieces, dict(shelf.sizes)) if shelf else ({}, {})
        fresh = ((one, piece) for one, piece in found.items() if known.get(one) is not piece)
        written = [(f"{PIECE} {one}", _written(piece)) for one, piece in fresh]
        written += _new_numbers(pieces, sizes)
        written.append((MOMENT, json.dumps([f"{moment.total:x}", moment.count, moment.last]).encode()))
        gone = [f"{PIECE} {one}" for one in known if one not in found]
        mark = write_shelf(project, state, written, gone=gone, upon=shelf.mark if shelf else None)
        if mark is not None:
            pieces.shelf = OnShelf(mark, dict(found), sizes)
            return True
    return False


def _written(piece: Piece) -> bytes:
    rounds = json.dumps(piece.rounds).encode()
    return zlib.compress(len(rounds).to_bytes(4, "little") + rounds + piece.data.tobytes(), 1)


def _piece(blob: bytes) -> Piece:
    whole = zlib.decompress(blob)
    size = 4 + int.from_bytes(whole[:4], "little")
    rounds = {layer: tuple(names) for layer, names in json.loads(whole[4:size]).items()}
    return Piece(np.frombuffer(whole[size:], dtype=np.int32), rounds)


def _new_numbers(pieces: Pieces, sizes: dict[str, int]) -> Iterator[tuple[str, bytes]]:
    """Yield what was numbered since, of each table that was looked at; `sizes` is brought up to date."""
    for question, tables in pieces.met():
        for name in Tables.NAMES:
            table = f"{question} {name}"
            held: Numbers[Any] = getattr(tables, name)
            start, end = sizes.get(table, 0), len(held)
            if end > start:
                sizes[table] = end
                said = json.dumps([_plain(one) for one in held.all[start:end]], ensure_ascii=False)
                yield (
                    f"{TABLE} {table} {start} {end}",
                    zlib.compress(said.encode("utf-8", "surrogatepass"), 1),
                )


def _plain(one: Any) -> Any:
    if isinstance(one, Pattern):
        said = [[who, sorted(a) if isinstance(a, frozenset) else a] for who, a in one.said]
        return [said, one.same, one.exact]
    return one


def _pattern(value: Any) -> Pattern:
    said, same, exact = value
    answers = ((who, frozenset(a) if isinstance(a, list) else a) for who, a in said)
    return Pattern(tuple(answers), tuple(same), tuple(exact))


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
