"""Conger's kappa: chance agreement from each annotator's own shares of categories."""

import math

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import NO_VARIATION, chance_corrected, product, ratio, shares
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "conger_kappa",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="Cohen's kappa for many annotators: chance from each annotator's own shares of categories",
)
def conger_kappa(table: Table, *, weights: object) -> Statistics:
    """Prepare Conger's kappa (1980, Psych Bull 88:322); lone values count for the shares too (Gwet 2014)."""
    agreement = agreement_weights(weights, table.categories)
    margins = table.annotator_margins(table.ones)
    shape = margins.shape[1:]
    sums = np.column_stack([table.agreement(agreement), margins.reshape(table.clusters, math.prod(shape))])

    def estimate(sums: Floats) -> Estimate:
        """Return κ; sums: rows × (agreement, units, values of each annotator and category)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        expected = _chance(sums[:, 2:].reshape(len(sums), *shape), agreement)
        return chance_corrected(observed, expected)

    return Statistics(sums=sums, estimate=estimate, undefined=NO_VARIATION)


def _chance(margins: Floats, agreement: Floats) -> Floats:
    """Return the mean chance agreement of two different annotators; margins: rows × annotators × categories.

    It equals Conger's Σ_kl w_kl (p̄_k p̄_l − s²_kl / R). Annotators without a value are no annotators.
    """
    share = shares(margins)
    together = share.sum(axis=1)
    with_themselves = product(share, agreement, share).sum(axis=1)
    annotators = (margins.sum(axis=2) > 0).sum(axis=1)
    return ratio(product(together, agreement, together) - with_themselves, annotators * (annotators - 1.0))
