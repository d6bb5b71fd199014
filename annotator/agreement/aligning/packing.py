"""Choosing groups so that no unit is in two and they save most: a set packing, solved by HiGHS."""

from __future__ import annotations

from importlib.util import find_spec
from itertools import combinations
from typing import Any

import numpy as np

from annotator.agreement.aligning.groups import Groups
from annotator.agreement.arrays import Booleans, Floats, Integers
from annotator.errors import ExpectedError
from annotator.watch import tell

NOT_INSTALLED = (
    "Gamma of three annotators or more needs the package highspy, which is not installed; "
    "install it, or compare two annotators."
)
# What a group may cost more than it saves to be looked at first by branch and bound, in units of Δ∅ = 1.
_NEARLY = 0.02
_OPTIONS: dict[str, object] = {
    "output_flag": False,
    "threads": 1,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 1e-9,
}


def installed() -> bool:
    """Tell whether HiGHS is there."""
    return find_spec("highspy") is not None


def solver() -> Any:
    """Return the module of HiGHS; refuse with what to do where it is not installed."""
    try:
        import highspy
    except ImportError:
        raise ExpectedError(NOT_INSTALLED) from None
    return highspy


class Packing:
    """The linear programme over the groups found so far: Σ saving · x, each unit in at most one group.

    Groups may be added, and cuts of triples: of all groups with two of three units only one can be chosen.
    HiGHS goes on from where it was.
    """

    def __init__(self, units: int, found: Groups) -> None:
        highspy = solver()
        self._inf, self._integer = highspy.kHighsInf, highspy.HighsVarType.kInteger
        self._lp = highspy.Highs()
        for option, value in _OPTIONS.items():
            self._lp.setOptionValue(option, value)
        self.groups = Groups(np.zeros((0, found.members.shape[1]), dtype=np.intp), np.zeros(0))
        self.units = units
        self.triples: list[tuple[int, int, int]] = []
        self.prices, self.cut_prices = np.zeros(units), np.zeros(0)
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = 0, units
        model.row_lower_, model.row_upper_ = np.full(units, -self._inf), np.ones(units)
        model.sense_ = highspy.ObjSense.kMaximize
        self._lp.passModel(model)
        self.add(found)

    def add(self, found: Groups) -> None:
        """Add groups as columns."""
        many = len(found)
        if not many:
            return
        group, column = np.nonzero(found.members >= 0)
        rows = [found.members[group, column]]
        groups = [group]
        for number, triple in enumerate(self.triples):
            held = np.flatnonzero(_holding(found.members, triple))
            groups.append(held)
            rows.append(np.full(len(held), self.units + number))
        order = np.argsort(np.concatenate(groups), kind="stable")
        row = np.concatenate(rows)[order].astype(np.int32)
        starts = np.searchsorted(np.concatenate(groups)[order], np.arange(many)).astype(np.int32)
        lower, upper = np.zeros(many), np.full(many, self._inf)
        self._lp.addCols(many, found.saving, lower, upper, len(row), starts, row, np.ones(len(row)))
        members = np.concatenate([self.groups.members, found.members])
        self.groups = Groups(members, np.concatenate([self.groups.saving, found.saving]))

    def cut(self, triples: list[tuple[int, int, int]]) -> None:
        """Add the cuts of these triples of units."""
        rows = [np.flatnonzero(_holding(self.groups.members, triple)) for triple in triples]
        starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])[:-1]]).astype(np.int32)
        index = np.concatenate(rows).astype(np.int32)
        lower, upper = np.full(len(rows), -self._inf), np.ones(len(rows))
        self._lp.addRows(len(rows), lower, upper, len(index), starts, index, np.ones(len(index)))
        self.triples += triples

    def solve(self) -> Floats:
        """Return how much of each group is chosen; sets `prices` and `cut_prices` to those of this choice."""
        if not len(self.groups):
            return np.zeros(0)
        tell()
        self._lp.run()
        solution = self._lp.getSolution()
        duals = np.abs(np.array(solution.row_dual))
        self.prices, self.cut_prices = duals[: self.units], duals[self.units :]
        return np.array(solution.col_value)

    def unknown(self, found: Groups, floor: float) -> Groups:
        """Return those that are not there yet and are worth more than their price and floor."""
        if not self.triples:
            return found
        known = set(map(tuple, self.groups.members.tolist()))
        worth = self._worth(found)
        new = np.array([tuple(row) not in known for row in found.members.tolist()], dtype=bool)
        return found.some(new & (worth > floor))

    def solve_whole(self, bound: float) -> Booleans:
        """Return which groups are chosen when none can be chosen in part; `bound` is what parts can save.

        A group that costs more than it saves by more than the distance between the bound and what whole
        groups save is in no better choice. So branch and bound looks at the groups that nearly pay first, and
        at more of them only if what it found is too far from the bound.
        """
        paying = self._worth(self.groups)
        reach = _NEARLY
        while True:
            close = np.flatnonzero(paying >= -reach)
            chosen = np.zeros(len(self.groups), dtype=bool)
            chosen[close[self._branched(close)]] = True
            gap = bound - float(self.groups.saving[chosen].sum())
            if gap <= reach + 1e-9 or len(close) == len(self.groups):
                return chosen
            reach = gap

    def _branched(self, close: Integers) -> Booleans:
        """Return which of these groups are chosen, by branch and bound."""
        part = Packing(self.units, self.groups.some(close))
        many = len(close)
        kinds = np.full(many, int(part._integer), dtype=np.uint8)
        part._lp.changeColsIntegrality(many, np.arange(many, dtype=np.int32), kinds)
        part._run_watched()
        chosen: Booleans = np.array(part._lp.getSolution().col_value) > 0.5
        return chosen

    def _run_watched(self) -> None:
        """Run branch and bound, which may take long, and stop it where whoever watches wants that."""
        stopped: list[BaseException] = []

        def ask(event: Any) -> None:
            try:
                tell()
            except BaseException as error:  # noqa: BLE001 - no error crosses HiGHS; it is raised below
                stopped.append(error)
                event.interrupt()

        self._lp.cbMipInterrupt.subscribe(ask)
        self._lp.run()
        self._lp.cbMipInterrupt.unsubscribe(ask)
        if stopped:
            raise stopped[0]

    def _worth(self, found: Groups) -> Floats:
        """Return what groups save above the prices of their units and cuts."""
        paid = np.where(found.members >= 0, self.prices[found.members], 0).sum(axis=1)
        worth: Floats = found.saving - paid
        for triple, price in zip(self.triples, self.cut_prices.tolist(), strict=True):
            worth -= price * _holding(found.members, triple)
        return worth


def violated(members: Integers, share: Floats) -> list[tuple[int, int, int]]:
    """Return the triples of units whose cut the shares of these groups break."""
    together: dict[int, set[int]] = {}
    rows = [[unit for unit in row if unit >= 0] for row in members.tolist()]
    for row in rows:
        for unit in row:
            together.setdefault(unit, set()).update(row)
    found = set()
    for row in rows:
        for first, second in combinations(row, 2):
            for third in together[first] & together[second] - {first, second}:
                found.add(tuple(sorted((first, second, third))))
    return [triple for triple in sorted(found) if share[_holding(members, triple)].sum() > 1 + 1e-6]


def _holding(members: Integers, triple: tuple[int, ...]) -> Booleans:
    """Return which groups hold two of the three units or more."""
    count = sum((members == unit).any(axis=1).astype(np.intp) for unit in triple)
    held: Booleans = np.asarray(count) >= 2
    return held
