"""What a coefficient answers: a value or the reason why there is none, its parts and its interval."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

# What these cannot fall below. Of the others it is not known, and none can exceed 1.
LOWEST = {
    "percent_agreement": 0.0,
    "span_f1": 0.0,
    "link_f1": 0.0,
    "boundary_similarity": 0.0,
    "krippendorff_alpha": -1.0,
    "cohen_kappa": -1.0,
    "scott_pi": -1.0,
    "fleiss_kappa": -1.0,
    "conger_kappa": -1.0,
    "brennan_prediger": -1.0,
    "gwet_ac": -1.0,
}
HIGHEST = 1.0
_ROUNDING = 1e-9


@dataclass(frozen=True, kw_only=True)
class Reach:
    """An interval as far as the coefficient can go; an open end is one that the method puts beyond that."""

    low: float
    high: float
    open_low: bool
    open_high: bool


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One coefficient of one group of data.

    `observed` and `expected` are agreement for percent agreement and the kappas, disagreement for alpha.
    `units` counts what was compared: units with two values or more, or the spans or links of texts that two
    annotators judged; `dropped` counts those left out because nobody else judged them. `used` says, by label,
    how often the label was given among them. `clusters` counts those that the interval rests on;
    `interval_reason` says why there is none although it was asked for. `coverage` is the share of
    what was marked that a coefficient of labels rests on, `error` the standard error from random numbers,
    `reached` the probability that the value reaches a threshold.
    """

    coefficient: str
    value: float | None
    reason: str | None = None
    observed: float | None = None
    expected: float | None = None
    low: float | None = None
    high: float | None = None
    interval_reason: str | None = None
    units: int = 0
    dropped: int = 0
    annotators: int = 0
    clusters: int | None = None
    coverage: float | None = None
    error: float | None = None
    reached: Mapping[float, float] = field(default_factory=dict)
    precision: float | None = None
    recall: float | None = None
    group: object = None
    used: int | None = None
    options: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if (self.value is None) == (self.reason is None):
            raise ValueError("a measurement has a value or a reason, and not both")

    @property
    def reach(self) -> Reach | None:
        """The interval for those who read or draw it, None where there is none; `low` and `high` stay."""
        if self.low is None or self.high is None:
            return None
        lowest = LOWEST.get(self.coefficient, -math.inf)
        return Reach(
            low=max(self.low, lowest),
            high=min(self.high, HIGHEST),
            open_low=self.low < lowest - _ROUNDING,
            open_high=self.high > HIGHEST + _ROUNDING,
        )

    def as_dict(self) -> dict[str, object]:
        """Return the fields by name, ready for JSON."""
        return dataclasses.asdict(self)
