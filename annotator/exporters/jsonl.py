"""The project's own format, one dataset record a line: what `import` reads back without loss."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from annotator.exporters.exporter import Choices, Written, register
from annotator.model.record import Record, record_json

# Line ends to some readers and not to JSON: escaped, so that a line is a line to everybody.
OTHER_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


@register
class Jsonl:
    """Writes `annotator-dataset/1` (schemas/dataset.schema.json): UTF-8, one discussion a line."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl",)
    about = "the project's own format: every discussion with all that was said of it, one JSON record a line"
    folder = False
    defaults = Choices(authors="names")

    def write(self, out: Path, records: Iterable[Record], written: Written) -> None:
        """Write one line a record."""
        with out.open("w", encoding="utf-8", newline="\n") as file:
            for record in records:
                file.write(line(record) + "\n")
                written.discussions += 1
                written.annotations += len(record.annotations) + len(record.gold)
        written.files.append(out)


def line(record: Record) -> str:
    """Return the record as one line of JSON."""
    text = json.dumps(record_json(record), ensure_ascii=False)
    for character, escaped in OTHER_LINE_ENDS.items():
        text = text.replace(character, escaped)
    return text
