"""What is typed into the line: words, and terms that narrow where they are looked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

KINDS: dict[str, tuple[str, ...]] = {
    "label": (),
    "layer": (),
    "author": (),
    "no": ("label", "note"),
    "has": ("label", "note"),
    "is": ("unsure", "open", "closed"),
    "in": ("article", "comments"),
}
TERM = re.compile(rf'(?<!\S)(-?)({"|".join(KINDS)}):("[^"]*"?|\S*)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Term:
    """One term, as label:fact; `start` and `end` are its place in the line."""

    kind: str
    value: str
    start: int
    end: int
    negative: bool = False

    @property
    def name(self) -> str:
        """Return the term as it is typed."""
        return f"{'-' if self.negative else ''}{self.kind}:{quoted(self.value)}"

    @property
    def is_whole(self) -> bool:
        """Tell whether the term says anything yet, and something that is known."""
        known = KINDS[self.kind]
        return bool(self.value) and (not known or self.value.lower() in known)


@dataclass(frozen=True, slots=True)
class Query:
    """The words looked for, and the terms that narrow the search."""

    words: str
    terms: tuple[Term, ...] = ()

    def of(self, kind: str, *, negative: bool = False) -> tuple[str, ...]:
        """Return the values of the terms of a kind that say something."""
        found = (one for one in self.terms if one.kind == kind and one.negative == negative and one.is_whole)
        return tuple(one.value.lower() if KINDS[kind] else one.value for one in found)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked."""
        return not self.words and not any(one.is_whole for one in self.terms)


def parsed(line: str) -> Query:
    """Return what a line asks; words within quotation marks are looked for as they stand."""
    terms, rest, place = [], [], 0
    for found in TERM.finditer(line):
        if line[: found.start()].count('"') % 2:
            continue  # within quotation marks
        terms.append(
            Term(found[2].lower(), found[3].strip('"'), found.start(), found.end(), negative=bool(found[1]))
        )
        rest.append(line[place : found.start()])
        place = found.end()
    rest.append(line[place:])
    words = " ".join(part for one in rest if (part := one.strip()))
    if len(words) > 2 and words[0] == words[-1] == '"':
        words = words[1:-1]
    return Query(words, tuple(terms))


def quoted(value: str) -> str:
    """Return a value as it is typed behind a colon."""
    return f'"{value}"' if re.search(r"\s", value) else value


def with_term(line: str, kind: str, value: str) -> str:
    """Return the line with a term in front, unless it has it."""
    if any((one.kind, one.value, one.negative) == (kind, value, False) for one in parsed(line).terms):
        return line
    return f"{kind}:{quoted(value)} {line.lstrip()}"


def without_term(line: str, term: Term) -> str:
    """Return the line without one of its terms."""
    return f"{line[: term.start].rstrip()} {line[term.end :].lstrip()}".lstrip()
