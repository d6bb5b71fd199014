"""Agreement weights w_kl: 1 where two values agree fully, 0 where not at all (Cohen 1968; Gwet 2014)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.distance import numbers_of
from annotator.errors import ExpectedError, expected


def agreement_weights(weights: object, categories: Sequence[Hashable], *, symmetric: bool = True) -> Floats:
    """Return the weights as a matrix, categories × categories: from a name, or a matrix checked.

    `linear` and `quadratic` measure the distance of numbers where all categories are numbers, else of their
    places in the order of the categories; `ordinal` always goes by places.
    """
    if isinstance(weights, str):
        if weights not in WEIGHTS:
            raise expected(f"one of {', '.join(WEIGHTS)}, or a matrix", weights, "weights")
        return WEIGHTS[weights](_positions(categories, weights))
    return square_matrix(weights, len(categories), "weights", symmetric=symmetric)


def square_matrix(matrix: object, size: int, option: str, *, symmetric: bool) -> Floats:
    """Return the matrix as floats; refuse one that does not fit the categories."""
    try:
        checked = np.asarray(matrix, dtype=float)
    except (TypeError, ValueError):
        raise expected("a matrix of numbers", matrix, option) from None
    if checked.shape != (size, size):
        raise ExpectedError(
            f"{option}: there are {size} categories, but the matrix has the shape {checked.shape}; "
            "declare all categories in the matrix's order."
        )
    if not np.isfinite(checked).all():
        raise expected("finite numbers", matrix, option)
    if symmetric and not np.array_equal(checked, checked.T):
        raise expected("a symmetric matrix, since the annotators of a pair have no order", matrix, option)
    return checked


def _positions(categories: Sequence[Hashable], weights: str) -> Floats:
    measured = weights in {"linear", "quadratic"}
    if measured and all(isinstance(category, (int, float)) for category in categories):
        return numbers_of(categories, f"weights {weights}")
    return np.arange(len(categories), dtype=float)


def _differences(positions: Floats) -> Floats:
    """Return |x_k − x_l| as a share of the largest difference."""
    differences: Floats = np.abs(positions[:, None] - positions)
    return differences / (float(differences.max(initial=0)) or 1.0)


def _identity(positions: Floats) -> Floats:
    return np.eye(len(positions))


def _linear(positions: Floats) -> Floats:
    return 1 - _differences(positions)


def _quadratic(positions: Floats) -> Floats:
    return 1 - _differences(positions) ** 2


def _ordinal(positions: Floats) -> Floats:
    """Return 1 − C(d + 1, 2) / C(q, 2), d the number of places between two categories."""
    places = np.arange(len(positions))
    apart = np.abs(places[:, None] - places)
    weights: Floats = 1 - apart * (apart + 1) / max(len(places) * (len(places) - 1), 1)
    return weights


WEIGHTS: dict[str, Callable[[Floats], Floats]] = {
    "identity": _identity,
    "linear": _linear,
    "quadratic": _quadratic,
    "ordinal": _ordinal,
}
