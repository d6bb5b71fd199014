"""The one door to all coefficients: `measure`."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Literal, overload

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import COEFFICIENTS, Coefficient
from annotator.agreement.continuum import Continuum
from annotator.agreement.interval import Clustered, Interval, Plan, interval, reached
from annotator.agreement.laid import Laid, LaidTexts, labels_of_laid
from annotator.agreement.links import Links
from annotator.agreement.measurement import Measurement
from annotator.agreement.ratings import Ratings, cluster_codes, in_order
from annotator.agreement.table import Table, known_table
from annotator.agreement.texts import Texts, labels_of
from annotator.errors import ExpectedError, expected
from annotator.watch import tell

Data = Ratings | Continuum | Links | Sequence[Continuum] | Sequence[Links]
Clusters = Iterable[Hashable] | Mapping[Hashable, Hashable]
Sample = Table | Texts


@overload
def measure(
    name: str,
    data: Data,
    *,
    by: None = None,
    categories: Iterable[Hashable] | None = None,
    clusters: Clusters | None = None,
    interval: str | None = "jackknife",
    resamples: int = 1000,
    seed: int = 0,
    ci: float = 0.95,
    thresholds: Iterable[float] = (),
    annotators: Iterable[str] | None = None,
    **options: object,
) -> Measurement: ...


@overload
def measure(
    name: str,
    data: Data,
    *,
    by: Literal["label"],
    categories: Iterable[Hashable] | None = None,
    clusters: Clusters | None = None,
    interval: str | None = "jackknife",
    resamples: int = 1000,
    seed: int = 0,
    ci: float = 0.95,
    thresholds: Iterable[float] = (),
    annotators: Iterable[str] | None = None,
    **options: object,
) -> list[Measurement]: ...


def measure(
    name: str,
    data: Data,
    *,
    by: Literal["label"] | None = None,
    categories: Iterable[Hashable] | None = None,
    clusters: Clusters | None = None,
    interval: str | None = "jackknife",
    resamples: int = 1000,
    seed: int = 0,
    ci: float = 0.95,
    thresholds: Iterable[float] = (),
    annotators: Iterable[str] | None = None,
    **options: object,
) -> Measurement | list[Measurement]:
    """Return the coefficient of the data, or by label a list of them, one a label.

    By label, ratings are made two-valued: this label against all others, and where values are sets whether
    they hold it; spans and links are those of the label, if the coefficient has no form of its own for that.
    `clusters` names the cluster of each unit (Ratings) or text (others), in their order or as a mapping from
    unit to cluster; with two or more the interval is computed. `annotators` are those who are
    compared; units that none of them rated are no units then. For each of
    `thresholds` the bootstrap says how probable it is that the value reaches it. `seed` is that of the
    bootstrap and of a coefficient that draws random numbers. What takes long tells whoever watches
    (`annotator.watch`). Raises ExpectedError for data or options that
    the coefficient cannot take.
    """
    tell()
    coefficient = COEFFICIENTS[name]
    drawn = {"seed": seed} if "seed" in coefficient.options else {}
    chosen = coefficient.chosen({**options, **drawn})
    plan = Plan(method=interval, resamples=resamples, seed=seed, ci=ci, thresholds=tuple(thresholds))
    if by not in {None, "label"}:
        raise expected("by='label' or nothing", by, "by")
    sample = _sample(coefficient, data, categories, clusters, annotators)
    asked = plan if clusters is not None and plan.wanted else None
    if by is None:
        return _measured(coefficient, sample, chosen, asked)
    forced = {**chosen, **coefficient.by_label}
    return [_of_label(coefficient, sample, forced, asked, label) for label in sample.labels]


def _of_label(
    coefficient: Coefficient,
    sample: Sample,
    options: dict[str, object],
    plan: Plan | None,
    label: Hashable,
) -> Measurement:
    """Return the measurement of one label."""
    tell()
    alone = sample.of_label(label)
    if coefficient.of_label is None:
        compared, chosen = alone, options
    else:
        compared, chosen = coefficient.of_label(sample, label, options)
    found = _measured(coefficient, compared, chosen, plan)
    return dataclasses.replace(
        found, group=label, units=alone.units, dropped=alone.dropped, used=alone.used()
    )


def _sample(
    coefficient: Coefficient,
    data: Data,
    categories: Iterable[Hashable] | None,
    clusters: Clusters | None,
    annotators: Iterable[str] | None,
) -> Sample:
    """Return the data in the form that the coefficient computes on; refuse another kind of data."""
    wanted = coefficient.data
    if isinstance(data, Ratings) and wanted is Ratings:
        named = None if annotators is None else tuple(annotators)
        return known_table(data, None if categories is None else tuple(categories), clusters, named)
    if isinstance(data, Laid) and wanted is Continuum and annotators is None:
        observed = in_order(set(labels_of_laid(data)))
        declared = _declared(observed, categories)
        return LaidTexts(data, *cluster_codes(clusters, range(len(data)), "text"), declared)
    texts = [data] if isinstance(data, (Continuum, Links)) else data
    if wanted is Ratings or not isinstance(texts, Sequence) or not all(isinstance(t, wanted) for t in texts):
        kind = "Ratings" if wanted is Ratings else f"a {wanted.__name__} or a list of them"
        raise ExpectedError(f"{coefficient.name} compares {kind}, found {type(data).__name__}.")
    if annotators is not None:
        wanted_names = tuple(annotators)
        texts = [text.select(wanted_names) for text in texts]
    declared = _declared(labels_of(texts), categories)
    return Texts(texts, *cluster_codes(clusters, range(len(texts)), "text"), declared)


def _declared(observed: tuple[Hashable, ...], categories: Iterable[Hashable] | None) -> tuple[Hashable, ...]:
    """Return the labels to tell apart; refuse where one occurs that is not declared."""
    declared = observed if categories is None else tuple(categories)
    foreign = [label for label in observed if label not in declared]
    if foreign:
        raise ExpectedError(f"The label {foreign[0]!r} occurs but is not among the categories; declare it.")
    return declared


def _measured(
    coefficient: Coefficient,
    sample: Sample,
    options: Mapping[str, object],
    plan: Plan | None,
) -> Measurement:
    """Return one measurement; this is the one place where undefined becomes None and gets its reason."""
    statistics = coefficient.prepare(sample, **options)
    times = np.ones(len(statistics.sums)) if sample.alike is None else sample.alike
    found = statistics.estimate((times @ statistics.sums)[None, :])
    nothing = sample.nothing
    value = None if nothing else _number(found.value)
    limits = Interval()
    likely: dict[float, float] = {}
    if plan and value is not None:
        clustered = Clustered(statistics, sample.active, times)
        limits = interval(clustered, value, plan)
        likely = reached(clustered, plan)
    return Measurement(
        coefficient=coefficient.name,
        value=value,
        reason=None if value is not None else nothing or statistics.undefined,
        observed=None if nothing else _number(found.observed),
        expected=None if nothing else _number(found.expected),
        low=limits.low,
        high=limits.high,
        reached=likely,
        interval_reason=limits.reason,
        units=sample.units,
        dropped=sample.dropped,
        annotators=sample.annotators,
        clusters=round(float(times[sample.active].sum())) if plan else None,
        error=None if nothing else _number(found.error),
        coverage=None if nothing else _number(found.coverage),
        precision=None if nothing else _number(found.precision),
        recall=None if nothing else _number(found.recall),
        options=_plain({**options, **(plan.options() if plan else {})}),
    )


def _number(values: Floats | None) -> float | None:
    """Return the first number, None for NaN."""
    return None if values is None or not np.isfinite(values[0]) else float(values[0])


def _plain(options: Mapping[str, object]) -> dict[str, object]:
    """Return the options with arrays as lists, so that JSON can hold them."""
    return {name: o.tolist() if isinstance(o, np.ndarray) else o for name, o in options.items()}
