"""How commands speak: answers on stdout (words or one JSON document), progress and remarks on stderr."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from typing import Any, Self


def add_json(parser: ArgumentParser) -> None:
    """Give a reporting command its `--json`."""
    parser.add_argument("--json", action="store_true", help="print one JSON document, for programs")


def write_json(value: Any) -> None:
    """Print one JSON document."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_lines(lines: Iterable[str]) -> None:
    """Print lines of words."""
    for line in lines:
        sys.stdout.write(line + "\n")


def write_table(rows: Sequence[Sequence[object]]) -> None:
    """Print rows in columns, the last one unpadded."""
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        *cells, last = (str(cell) for cell in row)
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=False)]
        sys.stdout.write("  ".join([*padded, last]).rstrip() + "\n")


def remark(line: str) -> None:
    """Say something to the person beside the answer."""
    sys.stderr.write(line + "\n")


class ProgressLine:
    """A line on stderr that tells how far a job is; silent where stderr is no terminal.

    Use it as a context: the line is wiped at the end, whatever happened.
    """

    def __init__(self) -> None:
        self.shown = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self.shown:
            sys.stderr.write("\r\x1b[K")

    def __call__(self, done: int, total: int, what: str) -> None:
        """Show that `done` of `total` steps are over and that `what` comes now."""
        if self.shown:
            sys.stderr.write(f"\r\x1b[K{done + 1}/{total} {what[:60]}")
            sys.stderr.flush()
