"""A small Markdown as values: what a codebook's guidelines may use, and nothing that loads or leads anywhere.

Headings, paragraphs, lists, quotations, bold, italic and code are known. Of a link its words and its
address remain, of a picture its words; everything else is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["heading", "paragraph", "item", "quote", "code"]
HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$")
QUOTE = re.compile(r"\s{0,3}>\s?(.*)$")
FENCE = re.compile(r"\s{0,3}(```|~~~)")
INLINE = re.compile(
    r"`([^`]+)`"
    r"|\*\*(\S(?:[^*]*[^*\s])?)\*\*|__(\S(?:[^_]*[^_\s])?)__"
    r"|\*([^*\s](?:[^*]*[^*\s])?)\*|(?<!\w)_([^_\s](?:[^_]*[^_\s])?)_(?!\w)"
    r"|!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\(([^)]*)\)"
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of one kind; `level` is that of a heading or the depth of an item with its `marker`."""

    kind: Kind
    runs: tuple[Run, ...]
    level: int = 0
    marker: str = ""

    @property
    def text(self) -> str:
        """Return the words without their looks."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class _Open:
    """The block whose lines are being collected."""

    kind: Kind
    lines: list[str] = field(default_factory=list)
    level: int = 0
    marker: str = ""


def parse(source: str) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text, in order."""
    return tuple(
        Block(one.kind, runs_of(one), one.level, one.marker) for one in _collected(source) if one.lines
    )


def runs_of(block: _Open) -> tuple[Run, ...]:
    """Return the words of a block with their looks; code keeps its lines."""
    if block.kind == "code":
        return (Run("\n".join(block.lines), code=True),)
    return tuple(_runs(" ".join(line.strip() for line in block.lines)))


def _collected(source: str) -> Iterator[_Open]:
    """Yield the blocks with their lines; a line that begins nothing new goes on with the block before it."""
    current, fenced = _Open("paragraph"), False
    for line in source.splitlines():
        if FENCE.match(line):
            yield current
            fenced = not fenced
            current = _Open("code" if fenced else "paragraph")
        elif fenced:
            current.lines.append(line)
        elif not line.strip():
            yield current
            current = _Open("paragraph")
        elif (begun := _begun(line, current)) is not None:
            yield current
            current = begun
        else:
            found = QUOTE.match(line) if current.kind == "quote" else None
            current.lines.append(found[1] if found else line)
    yield current


def _begun(line: str, current: _Open) -> _Open | None:
    """Return the block that a line begins, or None."""
    if found := HEADING.match(line):
        return _Open("heading", [found[2]], level=len(found[1]))
    if found := ITEM.match(line):
        marker = found[2] if found[2][0].isdigit() else "•"
        return _Open("item", [found[3]], level=min(len(found[1].expandtabs()) // 2, 4), marker=marker)
    if (found := QUOTE.match(line)) and current.kind != "quote":
        return _Open("quote", [found[1]])
    return _Open("paragraph", [line]) if current.kind == "heading" else None


def _runs(text: str, *, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    place = 0
    for found in INLINE.finditer(text):
        if found.start() > place:
            yield Run(text[place : found.start()], bold, italic)
        code, strong, strong2, slanted, slanted2, picture, link, address = found.groups()
        if code is not None:
            yield Run(code, bold, italic, code=True)
        elif inner := strong or strong2:
            yield from _runs(inner, bold=True, italic=italic)
        elif inner := slanted or slanted2:
            yield from _runs(inner, bold=bold, italic=True)
        else:
            shown = picture if link is None else f"{link} ({address})" if address else link
            if shown:
                yield Run(shown, bold, italic)
        place = found.end()
    if place < len(text):
        yield Run(text[place:], bold, italic)
