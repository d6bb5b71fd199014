"""How commands speak: answers on stdout (words or one JSON document), progress and remarks on stderr."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from typing import Any


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


class Progress:
    """A line on stderr that tells how far a piece of work is; silent where stderr is no terminal."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.shown = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show how many of how many are done, and leave the line at the end."""
        if self.shown:
            sys.stderr.write(f"\r{self.what} {done}/{total}" + ("\n" if done == total else ""))
            sys.stderr.flush()
