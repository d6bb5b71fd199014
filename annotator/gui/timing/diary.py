"""The active time kept on this computer: one small file for each project, by person and discussion."""

from __future__ import annotations

import contextlib
import json
import math
import os
from collections.abc import Mapping
from pathlib import Path

from annotator import settings
from annotator.model.ids import digest


class Diary:
    """The seconds of one person in one project; a file that cannot be read or written is done without."""

    def __init__(self, *, project: str, person: str) -> None:
        # an id comes from a file of somebody else's and may be no name for a file
        self.path: Path = settings.folder() / "time" / f"{digest([project])[:32]}.json"
        self._person = person

    def seconds(self) -> dict[str, float]:
        """Return discussion id → active seconds."""
        return dict(self._read().get(self._person, {}))

    def add(self, spent: Mapping[str, float]) -> dict[str, float]:
        """Add seconds to those that are kept; return all of the person's."""
        everybody = self._read()
        own = everybody.get(self._person, {})
        everybody[self._person] = own | {one: own.get(one, 0.0) + more for one, more in spent.items()}
        if spent:
            self._write(everybody)
        return everybody[self._person]

    def _read(self) -> dict[str, dict[str, float]]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return {person: _sound(own) for person, own in found.items()}
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _write(self, everybody: Mapping[str, Mapping[str, float]]) -> None:
        rounded = {
            person: {one: round(seconds, 3) for one, seconds in sorted(own.items())}
            for person, own in sorted(everybody.items())
        }
        temporary = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(rounded, indent=1) + "\n", encoding="utf-8")
            temporary.replace(self.path)


def _sound(own: Mapping[str, float]) -> dict[str, float]:
    """Return the seconds that a clock can have counted."""
    return {one: float(seconds) for one, seconds in own.items() if 0 <= float(seconds) < math.inf}
