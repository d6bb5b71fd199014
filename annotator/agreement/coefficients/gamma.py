"""Gamma: agreement on where and what, from the best alignment of the annotators' spans."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.aligning.best import Alignment, best_alignment
from annotator.agreement.aligning.packing import NOT_INSTALLED, installed
from annotator.agreement.aligning.sampling import SAMPLERS, taken
from annotator.agreement.aligning.units import Dissimilarity, joined
from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.continuum import Continuum
from annotator.agreement.formula import ratio
from annotator.agreement.texts import Texts
from annotator.agreement.weights import square_matrix
from annotator.errors import ExpectedError, expected

_NOTHING = "Nobody marked anything, so there is nothing to align."
_CERTAIN = "The random continua have no disorder either, so gamma would be 0/0."
_UNALIGNED = "No two units are aligned, so there are no labels to compare."
_ONE_LABEL = (
    "Aligned units have the same label in the random continua too, so there is nothing to correct for."
)
_FORMS = ("gamma", "cat", "label")
_DEFAULTS: dict[str, object] = {
    "form": "gamma",
    "label": None,
    "alpha": 1,
    "beta": 1,
    "delta_empty": 1,
    "dissimilarity": None,
    "sampler": "statistical",
    "samples": 30,
    "seed": 0,
}


@dataclass(frozen=True)
class _Solved:
    """Best alignments by the texts' number of annotators: what was marked first, then the random continua."""

    alignments: tuple[Alignment, ...]
    clusters: tuple[Integers, ...]


_KNOWN: WeakKeyDictionary[Texts, dict[object, _Solved]] = WeakKeyDictionary()


@coefficient(
    "gamma",
    data=Continuum,
    options=_DEFAULTS,
    of_label=lambda texts, label, options: (texts, {**options, "form": "label", "label": label}),
    about="spans that may overlap: disorder of the best alignment against random ones; also cat, label",
)
def gamma(
    texts: Texts,
    *,
    form: object,
    label: Hashable,
    alpha: object,
    beta: object,
    delta_empty: object,
    dissimilarity: object,
    sampler: object,
    samples: object,
    seed: object,
) -> Statistics:
    """Prepare γ (Mathet, Widlöcher & Métivier 2015, CL 41:437), γ-cat or γ-k (Mathet 2017, CL 43:661).

    `observed` is the disorder of the best alignment, exact, `expected` the mean over the random continua, and
    `error` the standard error of γ that comes from their number. Over several texts the disorders of groups
    and the numbers of units are summed. `cat` and `label` compare the labels of units that are aligned.
    """
    if form not in _FORMS:
        raise expected(f"one of {', '.join(_FORMS)}", form, "form")
    if form == "label" and label not in texts.labels:
        raise expected(f"one of {', '.join(map(repr, texts.labels))}", label, "label")
    if form != "label" and label is not None:
        raise ExpectedError('gamma takes label= with form="label" alone.')
    if str(sampler) not in SAMPLERS:
        raise expected(f"one of {', '.join(SAMPLERS)}", sampler, "sampler")
    if not isinstance(samples, int) or samples < 1 or not isinstance(seed, int) or seed < 0:
        raise expected("samples from 1 and a seed from 0 up", (samples, seed), "gamma")
    measured = _dissimilarity(texts, alpha, beta, delta_empty, dissimilarity)
    judged = [t for t in texts.texts if isinstance(t, Continuum) and len(t.spans) >= 2]
    if not any(spans for text in judged for spans in text.spans.values()):
        return _undefined(texts.clusters, _NOTHING)
    if not installed() and any(len(text.spans) > 2 for text in judged):
        return _undefined(texts.clusters, NOT_INSTALLED)
    solved = _solved(texts, judged, measured, str(sampler), samples, seed)
    if form == "gamma":
        sums = sum((_disorders(one, of, texts.clusters, samples) for one, of in _parts(solved)), np.zeros(()))
        return Statistics(sums=sums, estimate=_estimate, undefined=_CERTAIN)
    wanted = None if form == "cat" else texts.labels.index(label)
    sums = sum(
        (_labels(one, of, texts.clusters, samples, wanted) for one, of in _parts(solved)), np.zeros(())
    )
    none = not sums[:, 1].any()
    return Statistics(sums=sums, estimate=_estimate_labels, undefined=_UNALIGNED if none else _ONE_LABEL)


def _parts(solved: _Solved) -> list[tuple[Alignment, Integers]]:
    return list(zip(solved.alignments, solved.clusters, strict=True))


def _undefined(clusters: int, reason: str) -> Statistics:
    return Statistics(
        sums=np.zeros((clusters, 1)),
        estimate=lambda sums: Estimate(value=np.full(len(sums), np.nan)),
        undefined=reason,
    )


def _dissimilarity(texts: Texts, alpha: object, beta: object, empty: object, matrix: object) -> Dissimilarity:
    numbers = []
    for name, number in (("alpha", alpha), ("beta", beta), ("delta_empty", empty)):
        if not isinstance(number, (int, float)) or not np.isfinite(number) or number < 0:
            raise expected("a number from 0 up", number, name)
        numbers.append(float(number))
    if numbers[0] + numbers[1] == 0 or numbers[2] == 0:
        raise ExpectedError("gamma needs alpha or beta above 0, and delta_empty above 0.")
    size = len(texts.labels)
    distance = 1 - np.eye(size)
    if matrix is not None:
        distance = square_matrix(matrix, size, "dissimilarity", symmetric=True)
        if distance.min(initial=0) < 0 or np.diagonal(distance).any():
            raise expected("numbers from 0 up, and 0 from a label to itself", matrix, "dissimilarity")
    return Dissimilarity(numbers[0], numbers[1], numbers[2], distance)


def _solved(
    texts: Texts, judged: list[Continuum], measured: Dissimilarity, sampler: str, samples: int, seed: int
) -> _Solved:
    """Return the best alignments, remembered while the texts live."""
    known = _KNOWN.setdefault(texts, {})
    numbers = (measured.alpha, measured.beta, measured.empty)
    key = (*numbers, measured.matrix.tobytes(), sampler, samples, seed)
    if key not in known:
        place = {label: number for number, label in enumerate(texts.labels)}
        random = SAMPLERS[sampler](judged, place, samples, np.random.default_rng(seed))
        marked = taken(judged, place)
        alignments = tuple(best_alignment(joined([marked[n], random[n]]), measured) for n in marked)
        of = [c for t, c in zip(texts.texts, texts.cluster.tolist(), strict=True) if len(t.marks) >= 2]
        clusters = tuple(
            np.array([c for text, c in zip(judged, of, strict=True) if len(text.spans) == n], dtype=np.intp)
            for n in marked
        )
        known[key] = _Solved(alignments, clusters)
    return known[key]


def _by_sample(per_continuum: NDArray[Any], cluster: Integers, clusters: int, samples: int) -> Floats:
    """Return clusters × (what was marked, each sample)."""
    rows = per_continuum.reshape(samples + 1, len(cluster))
    sums = np.zeros((clusters, samples + 1))
    np.add.at(sums, cluster, rows.T)
    return sums


def _disorders(alignment: Alignment, cluster: Integers, clusters: int, samples: int) -> Floats:
    """Return clusters × (disorder, mean number of units) of what was marked and of each sample."""
    disorder = _by_sample(alignment.disorder(), cluster, clusters, samples)
    mean = alignment.units.sizes / alignment.units.annotators
    size = _by_sample(mean, cluster, clusters, samples)
    return np.stack([disorder, size], axis=2).reshape(clusters, 2 * (samples + 1))


def _labels(
    alignment: Alignment, cluster: Integers, clusters: int, samples: int, label: int | None
) -> Floats:
    """Return clusters × (Σ w · d_cat, Σ w) of what was marked and of each sample, over aligned pairs.

    w = max(0, 1 − α · d_pos) / (k − 1) for a pair in a group of k; for one label, pairs in which one has it.
    """
    units, measured = alignment.units, alignment.dissimilarity
    first, second, size = alignment.pairs()
    if label is not None:
        held = (units.label[first] == label) | (units.label[second] == label)
        first, second, size = first[held], second[held], size[held]
    trust = np.maximum(0, 1 - measured.alpha * measured.positional(units, first, second)) / (size - 1)
    apart = trust * measured.categorial(units, first, second)
    sums = [
        np.bincount(units.continuum[first], weights=weights, minlength=units.continua)
        for weights in (apart, trust)
    ]
    summed = [_by_sample(one, cluster, clusters, samples) for one in sums]
    return np.stack(summed, axis=2).reshape(clusters, 2 * (samples + 1))


def _estimate(sums: Floats) -> Estimate:
    """Return γ = 1 − δ / δ_e; sums: rows × (disorder, units) of what was marked and of each sample.

    No disorder at all is full agreement, whatever chance would bring.
    """
    return _corrected(sums, certain=True)


def _estimate_labels(sums: Floats) -> Estimate:
    return _corrected(sums, certain=False)


def _corrected(sums: Floats, *, certain: bool) -> Estimate:
    each = ratio(sums[:, 0::2], sums[:, 1::2])
    observed, drawn = each[:, 0], each[:, 1:]
    known = np.isfinite(drawn)
    count = known.sum(axis=1)
    expected = ratio(np.where(known, drawn, 0).sum(axis=1), count.astype(np.float64))
    value = 1 - ratio(observed, expected)
    value = np.where(certain & (np.abs(observed) < 1e-12), 1.0, value)
    spread = np.where(known, drawn - expected[:, None], 0)
    deviation = np.sqrt(ratio((spread**2).sum(axis=1), (count - 1.0) * count))
    return Estimate(
        value=value,
        observed=observed,
        expected=expected,
        error=ratio(observed, expected) * ratio(deviation, expected),
    )
