"""How long agreement takes, beside other libraries: `python -m tests.benchmarks.agreement`.

Each number is the median of some runs on data made anew for each run, so that nothing is remembered. The last
column says how often our time fits into theirs. `--quick` leaves out what takes others minutes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from statistics import median
from time import perf_counter
from types import ModuleType
from typing import Any

import numpy as np

from annotator.agreement import Continuum, Ratings, dawid_skene, measure

UNITS, LABELS, MISSING, DISCUSSIONS = 1_000_000, 5, 0.3, 1000
EVERYTHING: tuple[tuple[str, dict[str, object]], ...] = (
    ("krippendorff_alpha", {"level": "nominal"}),
    ("krippendorff_alpha", {"level": "ordinal"}),
    ("krippendorff_alpha", {"level": "interval"}),
    ("krippendorff_alpha", {"by": "label"}),
    ("percent_agreement", {}),
    ("scott_pi", {}),
    ("fleiss_kappa", {}),
    ("conger_kappa", {}),
    ("brennan_prediger", {}),
    ("gwet_ac", {}),
)


def library(name: str) -> ModuleType | None:
    """Return a library, None where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        return None


def timed(step: Callable[[Any], object], make: Callable[[], Any], runs: int = 5) -> tuple[float, Any]:
    """Return the median time in milliseconds over fresh data, and the last answer."""
    times = []
    for _ in range(runs):
        data = make()
        start = perf_counter()
        answer = step(data)
        times.append((perf_counter() - start) * 1e3)
    return median(times), answer


def line(name: str, ours: float, theirs: float | None = None, note: str = "") -> None:
    """Print one row."""
    other = "" if theirs is None else f"{theirs:>12.1f} ms {theirs / ours:>9.0f} ×"
    print(f"{name:<58}{ours:>10.2f} ms{other}  {note}", flush=True)


def codes() -> np.ndarray:
    """Return annotators × units, 0 where missing: annotators who agree in seven of ten units."""
    generator = np.random.default_rng(0)
    truth = generator.integers(1, LABELS + 1, UNITS)
    said = np.where(generator.random((3, UNITS)) < 0.7, truth, generator.integers(1, LABELS + 1, (3, UNITS)))
    return np.where(generator.random((3, UNITS)) < MISSING, 0, said).astype(np.uint8)


def ratings(quick: bool) -> None:
    """Measure 3 annotators × 1,000,000 units of which 30 % are missing."""
    table = codes()
    numbers = tuple(float(n) for n in range(LABELS))
    clusters = np.arange(UNITS) // (UNITS // DISCUSSIONS)

    def fresh() -> Ratings:
        return Ratings(table, numbers, ("a", "b", "c"), range(UNITS))

    other = library("krippendorff")
    raw = np.where(table == 0, np.nan, table)
    for level in ("nominal", "ordinal"):
        ours, found = timed(
            lambda data, level=level: measure("krippendorff_alpha", data, level=level), fresh, 15
        )
        theirs = None
        if other and not quick:
            theirs, value = timed(
                lambda data, level=level: other.alpha(data, level_of_measurement=level), lambda: raw, 3
            )
            assert abs(value - found.value) < 1e-9
        line(f"alpha {level}, 3 × {UNITS:,} (krippendorff)", ours, theirs)

    def everything(data: Ratings, **options: object) -> None:
        for name, chosen in EVERYTHING:
            measure(name, data, **chosen, **options)  # type: ignore[call-overload]

    line("10 coefficients and labels, no interval", timed(everything, fresh)[0])
    alone = timed(lambda data: everything(data, clusters=range(UNITS), interval="bootstrap"), fresh)
    line("the same with 1,000 resamples of units", alone[0])
    jackknife = timed(lambda data: everything(data, clusters=clusters), fresh)
    line(f"the same with jackknife over {DISCUSSIONS:,} discussions", jackknife[0])
    drawn = timed(lambda data: everything(data, clusters=clusters, interval="bootstrap"), fresh)
    line("the same with 1,000 resamples of discussions", drawn[0])
    line("Dawid and Skene, up to 100 iterations", timed(dawid_skene, fresh, 3)[0])


def exclusive(spans: int) -> Continuum:
    """Return a text with spans of three annotators, five labels, none overlapping."""
    generator = np.random.default_rng(1)
    marked = {}
    for who in "abc":
        border = np.cumsum(generator.integers(1, 40, 2 * spans))
        label = generator.choice(list("vwxyz"), spans)
        marked[who] = [
            (int(s), int(e), str(x)) for s, e, x in zip(border[::2], border[1::2], label, strict=True)
        ]
    return Continuum(max(one[-1][1] for one in marked.values()), marked)


def placed(annotators: int, spans: int, step: int = 20) -> Continuum:
    """Return a text in which all mark about the same places, nine characters each, with five labels."""
    generator = np.random.default_rng(2)
    truth = generator.integers(0, 5, spans)
    marked = {}
    for who in range(annotators):
        start = (np.sort(np.arange(spans) * step + generator.normal(5, 3, spans)) + 5).astype(int)
        start = np.maximum(start, 0)
        end = start + np.maximum(1, generator.normal(9, 4, spans)).astype(int)
        label = np.where(generator.random(spans) < 0.7, truth, generator.integers(0, 5, spans))
        marked[f"a{who}"] = [(int(s), int(e), "vwxyz"[x]) for s, e, x in zip(start, end, label, strict=True)]
    return Continuum(spans * step + 60, marked)


def continua(quick: bool) -> None:
    """Measure the unitizing alphas and gamma."""
    for form in ("binary", "valued", "coding"):
        ours = timed(
            lambda data, form=form: measure("unitizing_alpha", data, form=form), lambda: exclusive(10_000)
        )
        line(f"unitizing alpha {form}, 3 × 10,000 spans", ours[0])
    for annotators, spans, compared, step in (
        (3, 100, True, 20),
        (2, 1000, True, 20),
        (5, 100, False, 20),
        (5, 100, False, 12),
    ):
        ours, found = timed(
            lambda data: measure("gamma", data, alpha=3),
            lambda n=annotators, k=spans, s=step: placed(n, k, s),
            3,
        )
        theirs, note = None, f"disorder {found.observed:.6f}"
        if compared and not quick and library("pygamma_agreement"):
            theirs, other = timed(pygamma, lambda n=annotators, k=spans: placed(n, k), 1)
            note += f", theirs {other:.6f}"
        closer = ", closer" if step < 20 else ""
        line(f"gamma, 30 samples, {annotators} × {spans:,}{closer} (pygamma-agreement)", ours, theirs, note)


def pygamma(text: Continuum) -> float:
    """Return the best disorder by pygamma-agreement, after it has sampled as often."""
    gamma = import_module("pygamma_agreement")
    segment = import_module("pyannote.core").Segment
    continuum = gamma.Continuum()
    for who, spans in text.spans.items():
        for start, end, label in spans:
            continuum.add(who, segment(start, end), label)
    measured = gamma.CombinedCategoricalDissimilarity(alpha=3, beta=1)
    return float(continuum.compute_gamma(measured, n_samples=30).observed_disorder)


if __name__ == "__main__":
    ratings(quick="--quick" in sys.argv)
    continua(quick="--quick" in sys.argv)
