"""Confidence intervals over clusters: the jackknife with Student's t, and the bootstrap.

The default is the jackknife: it is deterministic, and from ten clusters on its intervals kept their level in
simulations where those of a bootstrap over units did not, because units of one cluster resemble each other.
Its limits are given as they come out: with few clusters they may lie beyond what the coefficient can be, and
that says how little is known. To leave out what cannot be takes nothing from how often an interval holds the
value, so readers are shown an open end there (`Measurement.reach`). No transformation that keeps within the
bounds (Fisher's z, the logit) is taken: alpha and kappa have no lowest value that is the same for all data,
and at full agreement such an interval would have no width or not exist.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, multiplied
from annotator.agreement.coefficient import Statistics
from annotator.errors import expected

# Numbers in one block of resamples: 32 MB of doubles.
_BLOCK = 4_000_000


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Which interval is asked for."""

    method: str | None
    resamples: int
    seed: int
    ci: float
    thresholds: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.method not in ("jackknife", "bootstrap", "none", None):
            raise expected("jackknife, bootstrap or none", self.method, "interval")
        if not isinstance(self.ci, (int, float)) or not 0 < self.ci < 1:
            raise expected("a number between 0 and 1", self.ci, "ci")
        if not isinstance(self.resamples, int) or self.resamples < 1:
            raise expected("at least 1", self.resamples, "resamples")
        if not isinstance(self.seed, int) or self.seed < 0:
            raise expected("a whole number from 0 up", self.seed, "seed")

    @property
    def wanted(self) -> bool:
        """Whether an interval is asked for at all."""
        return self.method not in {"none", None}

    def options(self) -> dict[str, object]:
        """Return what determines the interval."""
        if not self.wanted:
            return {}
        drawn = {"resamples": self.resamples, "seed": self.seed} if self.method == "bootstrap" else {}
        return {"interval": self.method, "ci": self.ci, **drawn}


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The limits, or the reason why there are none."""

    low: float | None = None
    high: float | None = None
    reason: str | None = None


class Clustered:
    """The sums of the clusters in which there is something to compare, and how many each row stands for.

    What stands in other clusters (a unit that only one annotator rated) stays as it is in every resample.
    """

    def __init__(self, statistics: Statistics, active: Booleans, times: Floats) -> None:
        self.estimate = statistics.estimate
        self.sums = statistics.sums[active]
        self.times = times[active]
        self.rest: Floats = times[~active] @ statistics.sums[~active]
        self.clusters = round(float(self.times.sum()))

    def drawn(self, plan: Plan) -> Floats:
        """Return the defined values over samples of clusters drawn with replacement."""
        rows = len(self.sums)
        step = max(1, _BLOCK // max(rows, self.sums.shape[1]))
        parts = []
        for at in range(0, plan.resamples, step):
            size = min(step, plan.resamples - at)
            if self.clusters == rows:
                times = _times(rows, size, plan.seed, at)
            else:
                times = _alike_times(self.times.tobytes(), size, plan.seed, at)
            parts.append(self.estimate(multiplied(times, self.sums) + self.rest).value)
        values = np.concatenate(parts)
        defined: Floats = values[np.isfinite(values)]
        return defined


def interval(clustered: Clustered, value: float, plan: Plan) -> Interval:
    """Return the interval around `value`, resampling clusters."""
    if clustered.clusters < 2:
        return Interval(reason="An interval needs two clusters with something to compare.")
    if plan.method == "bootstrap":
        return _bootstrap(clustered, plan)
    return _jackknife(clustered, value, plan)


def reached(clustered: Clustered, plan: Plan) -> dict[float, float]:
    """Return how probable it is that the value reaches each threshold, the share of resamples.

    It is Hayes & Krippendorff's q (2007, Commun Methods Meas 1:77), with clusters in place of units drawn.
    Below two clusters, or where most resamples are undefined, nothing is known.
    """
    if clustered.clusters < 2 or not plan.thresholds:
        return {}
    drawn = clustered.drawn(plan)
    if 2 * len(drawn) < plan.resamples:
        return {}
    return {threshold: float((drawn >= threshold).mean()) for threshold in plan.thresholds}


def _jackknife(clustered: Clustered, value: float, plan: Plan) -> Interval:
    """Return value ± t · se, se² = (D − 1)/D · Σ (θ_(d) − mean θ)² over D clusters left out in turn."""
    sums, times, clusters = clustered.sums, clustered.times, clustered.clusters
    total = times @ sums + clustered.rest
    step = max(1, _BLOCK // max(1, sums.shape[1]))
    parts = [clustered.estimate(total - sums[at : at + step]).value for at in range(0, len(sums), step)]
    without = np.concatenate(parts)
    if not np.isfinite(without).all():
        return Interval(reason="Without one of the clusters the coefficient is undefined.")
    mean = float(times @ without) / clusters
    variance = (clusters - 1) / clusters * float(times @ (without - mean) ** 2)
    half = student_quantile((1 + plan.ci) / 2, clusters - 1) * math.sqrt(variance)
    return Interval(low=value - half, high=value + half)


def _bootstrap(clustered: Clustered, plan: Plan) -> Interval:
    """Return the percentiles of the value over samples of clusters drawn with replacement."""
    defined = clustered.drawn(plan)
    if 2 * len(defined) < plan.resamples:
        return Interval(reason="In most of the resamples the coefficient is undefined.")
    low, high = np.quantile(defined, [(1 - plan.ci) / 2, (1 + plan.ci) / 2])
    return Interval(low=float(low), high=float(high))


@lru_cache(maxsize=2)
def _times(clusters: int, size: int, seed: int, block: int) -> Floats:
    """Return how often each cluster is drawn, resamples × clusters, the same for every coefficient."""
    generator = np.random.default_rng((seed, block))
    picked = generator.integers(0, clusters, (size, clusters)) + np.arange(size)[:, None] * clusters
    counted = np.bincount(picked.ravel(), minlength=size * clusters)
    return counted.reshape(size, clusters).astype(np.float64)


@lru_cache(maxsize=2)
def _alike_times(many: bytes, size: int, seed: int, block: int) -> Floats:
    """Return the same for rows that stand for so many clusters each, given as the bytes of their array."""
    times = np.frombuffer(many)
    generator = np.random.default_rng((seed, block))
    drawn = generator.multinomial(round(float(times.sum())), times / times.sum(), size=size)
    return drawn.astype(np.float64)


def student_quantile(probability: float, freedom: int) -> float:
    """Return the quantile of Student's t for a probability of at least one half and whole degrees of freedom.

    Up to 200 degrees by bisection of the finite series (Abramowitz & Stegun 26.7.3–4), beyond them by the
    expansion around the normal quantile (26.7.5), which is exact to about ten digits there.
    """
    if freedom > 200:
        return _expanded(NormalDist().inv_cdf(probability), freedom)
    low, high = 0.0, math.pi / 2
    for _ in range(60):
        middle = (low + high) / 2
        below = _within(middle, freedom) < 2 * probability - 1
        low, high = (middle, high) if below else (low, middle)
    return math.sqrt(freedom) * math.tan((low + high) / 2)


def _within(angle: float, freedom: int) -> float:
    """Return P(|t| < √ν · tan(angle))."""
    cosine = math.cos(angle)
    odd = freedom % 2
    term, total = (cosine, 0.0) if odd else (1.0, 0.0)
    for power in range(odd, freedom - 1, 2):
        total += term
        term *= cosine * cosine * (power + 1) / (power + 2)
    series = math.sin(angle) * total
    return (angle + series) * 2 / math.pi if odd else series


def _expanded(z: float, freedom: int) -> float:
    terms = (
        z,
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return math.fsum(term / math.pow(freedom, power) for power, term in enumerate(terms))
