"""`annotator formats`: what can be read, written and computed."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from annotator.cli.output import add_json, write_json, write_lines
from annotator.command import DONE, command


@command("formats", "list the formats that can be read and written, and the coefficients", add_json)
def run(options: Namespace) -> int:
    """Print the registered importers, exporters and coefficients."""
    known = registered()
    if options.json:
        write_json(known)
        return DONE
    for kind, entries in known.items():
        width = max((len(entry["name"]) for entry in entries), default=0)
        write_lines([f"{kind}:", *(f"  {entry['name']:<{width}}  {entry['about']}" for entry in entries)])
    return DONE


def registered() -> dict[str, list[dict[str, Any]]]:
    """Return {importers, exporters, coefficients}, each a list of {name, suffixes, about}."""
    from annotator.agreement import COEFFICIENTS
    from annotator.corpus.importer import importers
    from annotator.exporters.exporter import exporters

    return {
        "importers": [
            {"name": name, "suffixes": list(one.suffixes), "about": one.about} for name, one in importers
        ],
        "exporters": [
            {"name": name, "suffixes": list(one.suffixes), "about": one.about} for name, one in exporters
        ],
        "coefficients": [{"name": name, "suffixes": [], "about": one.about} for name, one in COEFFICIENTS],
    }
