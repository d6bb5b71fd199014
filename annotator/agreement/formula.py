"""The arithmetic that several coefficients share; a leading axis of rows everywhere, NaN for undefined."""

from __future__ import annotations

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate

# Sums with a cluster taken out again leave 1e-16 where there should be nothing.
_NOTHING = 1e-12

NO_VARIATION = (
    "The values do not vary, so all agreement is expected by chance already and the coefficient would be 0/0."
)


def ratio(above: Floats, below: Floats) -> Floats:
    """Return above / below, NaN where there is nothing below."""
    defined = np.abs(below) > _NOTHING
    return np.where(defined, above / np.where(defined, below, 1), np.nan)


def shares(margins: Floats) -> Floats:
    """Return margins, … × categories, as shares of their sum; zeros stay zeros."""
    total = margins.sum(axis=-1, keepdims=True)
    return margins / np.where(np.abs(total) > _NOTHING, total, 1)


def product(left: Floats, matrix: Floats, right: Floats) -> Floats:
    """Return Σ_kl left_k matrix_kl right_l for each row; left and right: … × categories."""
    products: Floats = ((left @ matrix) * right).sum(axis=-1)
    return products


def chance_corrected(observed: Floats, expected: Floats) -> Estimate:
    """Return (p_a − p_e) / (1 − p_e), undefined where p_e is 1."""
    return Estimate(value=ratio(observed - expected, 1 - expected), observed=observed, expected=expected)


def mean_of_defined(values: Floats) -> Floats:
    """Return the mean over the last axis of what is not NaN; NaN where nothing is."""
    defined = np.isfinite(values)
    return ratio(np.where(defined, values, 0).sum(axis=1), defined.sum(axis=1).astype(float))
