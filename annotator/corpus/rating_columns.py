"""Which column of a table of ratings holds what: by the names of the columns, or by what stands in them.

Published tables name their columns in many ways, and some have no names at all. Where names tell nothing,
three columns are enough: the fewest different values are the labels, the next more are the annotators, and no
annotator has two rows for one item.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, permutations

NAMES = {
    "item": "item unit instance comment post tweet message text sentence snippet headline example subject "
    "case question task hit document doc sample orig id",
    "annotator": "annotator rater coder worker judge observer labeler labeller reviewer user person who "
    "participant",
    "label": "label rating annotation code category value class score stance answer response judgement "
    "judgment vote choice grade tag",
    "words": "text comment body content sentence tweet message post utterance",
    "thread": "discussion thread conversation article document doc topic cluster source",
}
ENDINGS = ("", "_id", "id", "_ids", "_name", "_no", "_nr", "_number", "_index", "_text", "_body", "s")
DELIMITERS = (",", "\t", ";", "|")
NEEDED = ("item", "annotator", "label")
ENOUGH = 10  # rows that a table without names must have
FEW = 3  # of so many rows one at most has a label of its own


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds what; the last two may be missing."""

    item: str
    annotator: str
    label: str
    words: str | None = None
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is written: what parts its cells (blanks: None), its names, whether they stand in it."""

    delimiter: str | None
    names: tuple[str, ...]
    named: bool
    columns: Columns


def layout_of(text: str) -> Layout | None:
    """Return how the table is written; None where nothing says item, annotator and label."""
    first = next((line for line in text.split("\n") if line.strip()), "").strip()
    names, delimiter = header_of(first), max(DELIMITERS, key=first.count)
    columns = columns_of(names)
    if columns is not None:
        return Layout(delimiter, tuple(names), True, columns)
    return None if first.startswith("{") else _unnamed(text, delimiter if delimiter in first else None)


def header_of(line: str) -> list[str]:
    """Return the names of the columns in the first line, which may be a JSON object."""
    if line.startswith("{"):
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):  # a number may be too long, brackets too deep
            return []
        return list(found) if isinstance(found, dict) else []
    return [name.strip() for name in next(csv.reader([line], delimiter=max(DELIMITERS, key=line.count)), [])]


def columns_of(header: Sequence[str]) -> Columns | None:
    """Return which columns hold what, each column once, the plainest name first."""
    found: dict[str, str] = {}
    plain = {re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_"): name for name in reversed(header)}
    for part in ("annotator", "label", "item", "words", "thread"):
        wanted = [f"{name}{ending}" for name in NAMES[part].split() for ending in _endings(part)]
        free = [name for name in _met(wanted, plain, part) if plain[name] not in found.values()]
        if free:
            found[part] = plain[free[0]]
    return Columns(**found) if set(NEEDED) <= found.keys() else None


def _met(wanted: Iterable[str], plain: Iterable[str], part: str) -> Iterator[str]:
    """Yield the columns named so, then, for what a table must have, those whose last words are so."""
    wanted, known = list(wanted), list(plain)
    yield from (name for name in wanted if name in known)
    if part in NEEDED:
        yield from (name for one in wanted for name in known[::-1] if name.endswith(f"_{one}"))


def _endings(part: str) -> tuple[str, ...]:
    """Return the endings that a name may have: an item is rather an id than words, words have no id."""
    if part == "item":
        return ("_id", "id", "", *ENDINGS[3:])
    return tuple(one for one in ENDINGS if part != "words" or "id" not in one)


def _unnamed(text: str, delimiter: str | None) -> Layout | None:
    """Return the layout of three columns whose names are none or tell nothing."""
    rows = list(islice(cells(text, delimiter), 5000))
    if len(rows) <= ENOUGH or any(len(row) != len(NEEDED) or not all(row) for row in rows[:-1]):
        return None
    rows = [row for row in rows if len(row) == len(NEEDED)]  # the last one may be cut off
    roles = _roles(rows[1:])
    if roles is None:
        return None
    label, who, item = roles
    named = rows[0][label] not in {row[label] for row in rows[1:]}
    names = tuple(rows[0]) if named and len(set(rows[0])) == len(NEEDED) else ("1", "2", "3")
    return Layout(delimiter, names, named, Columns(names[item], names[who], names[label]))


def _roles(rows: Sequence[Sequence[str]]) -> tuple[int, int, int] | None:
    """Return the places of label, annotator and item, those that suit best."""
    different = [len({row[at] for row in rows}) for at in range(len(NEEDED))]
    if min(different) < 2:
        return None
    for label, who, item in permutations(sorted(range(len(NEEDED)), key=lambda at: (different[at], -at))):
        few = different[label] * FEW <= len(rows) and different[item] < len(rows)
        if few and len({(row[item], row[who]) for row in rows}) == len(rows):
            return label, who, item
    return None


def cells(text: str, delimiter: str | None) -> Iterator[list[str]]:
    """Yield the cells of each row that has any."""
    lines = (line for line in text.split("\n") if line.strip())
    if delimiter is None:
        yield from (line.split() for line in lines)
        return
    try:
        for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True):
            yield [cell.strip() for cell in row]
    except csv.Error:  # where a row cannot be read it is told when all are
        return
