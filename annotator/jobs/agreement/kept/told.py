"""The cases of a large project: their order is known at once, each is told in words when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, overload

import numpy as np

from annotator.jobs.agreement.cases import Cases, disagreement
from annotator.jobs.agreement.items import Items
from annotator.jobs.agreement.kept.columns import ABOUT, HOME, PLACE, Columns
from annotator.jobs.agreement.telling import Case, Teller

HELD = 512  # cases that were told last


class Told(Cases):
    """Cases, disagreement first, then in reading order."""

    def __init__(
        self,
        items: Items,
        teller: Teller,
        *,
        label: str | None,
        match: str,
        keeps: Callable[[Mapping[str, Any]], bool] | None,
    ) -> None:
        if not isinstance(items, Columns):
            raise TypeError("expected columns")
        self.items, self.teller = items, teller
        unit, pattern = items.cases[:, 0], items.cases[:, 1]
        self._patterns, used = items.patterns, np.unique(pattern)
        differ = np.full(len(self._patterns), -1.0)
        for number in used.tolist():
            one = self._patterns[number]
            found = disagreement(one, label, match)
            if found is not None and (keeps is None or keeps(dict(one.said))):
                differ[number] = found
        self._differ = differ
        chosen = np.flatnonzero(differ[pattern] >= 0)
        self._place: Any = _places(unit)[chosen]
        self._unit: Any = unit[chosen]
        self._pattern: Any = pattern[chosen]
        self._sort()
        self._held: dict[int, Case] = {}

    def _sort(self) -> None:
        """Bring disagreement to the front, then the reading order."""
        units, abouts = self.items.units[self._unit], self.items.tables.abouts.all
        used = np.unique(units[:, ABOUT])
        rank = np.zeros(len(abouts), dtype=np.intp)
        rank[sorted(used.tolist(), key=lambda number: abouts[number][1])] = np.arange(len(used))
        differ = self._differ[self._pattern]
        order = np.lexsort((self._place, rank[units[:, ABOUT]], units[:, PLACE], units[:, HOME], -differ))
        self._unit, self._pattern, self._place = self._unit[order], self._pattern[order], self._place[order]

    def __len__(self) -> int:
        return len(self._unit)

    @overload
    def __getitem__(self, number: int) -> Case: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Case]: ...
    def __getitem__(self, number: int | slice) -> Case | Sequence[Case]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        place = range(len(self))[number]
        if place not in self._held:
            if len(self._held) >= HELD:
                self._held.clear()
            self._held[place] = self._tell(place)
        return self._held[place]

    def _tell(self, number: int) -> Case:
        told: Case = self.teller.cases(self.items[int(self._unit[number])])[self._place[number]]
        return replace(told, disagreement=float(self._differ[self._pattern[number]]))

    @property
    def judges(self) -> dict[str, str]:
        """Return id → name of all who judged any of them."""
        used = np.unique(self._pattern).tolist()
        judged = {who for number in used for who, _ in self._patterns[number].said}
        return {who: name for who, name in self.teller.names.items() if who in judged}

    def by_text(self) -> list[list[int]]:
        """Return where the cases of each text stand, the text with the first one first."""
        units = self.items.units[self._unit]
        texts = self.items.homes.offsets[units[:, HOME]] + units[:, PLACE]
        found: dict[int, list[int]] = {}
        for number, text in enumerate(texts.tolist()):
            found.setdefault(text, []).append(number)
        return list(found.values())

    def differs(self) -> list[bool]:
        """Return of each case whether it is not the same for all."""
        found: list[bool] = (self._differ[self._pattern] > 0).tolist()
        return found

    def on(self, discussion: str, text: str) -> list[int]:
        """Return where the cases on a text stand."""
        home = self.items.homes.number.get(discussion)
        if home is None:
            return []
        texts = self.items.homes.discussion(discussion).texts
        place = next((place for place, one in enumerate(texts) if one.id == text), -1)
        units = self.items.units[self._unit]
        return np.flatnonzero((units[:, HOME] == home) & (units[:, PLACE] == place)).tolist()


def _places(unit: Any) -> Any:
    """Return the how many-th of its unit each case is; those of a unit stand together."""
    first = np.concatenate([np.ones(min(len(unit), 1), dtype=bool), unit[1:] != unit[:-1]])
    begins = np.flatnonzero(first)
    return np.arange(len(unit)) - np.repeat(begins, np.diff([*begins, len(unit)]))
