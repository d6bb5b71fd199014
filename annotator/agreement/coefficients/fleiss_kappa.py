"""Fleiss' kappa: chance agreement from the categories' shares, all annotators alike."""

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import NO_VARIATION, chance_corrected, product, ratio, shares
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "fleiss_kappa",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="chance from pooled shares of categories; any number of annotators, also unequal over units",
)
def fleiss_kappa(table: Table, *, weights: object) -> Statistics:
    """Prepare Fleiss' kappa (1971, Psych Bull 76:378) in Gwet's form for missing values (2014, ch. 2).

    The share of a category is the mean of n_uc / m_u over units with a value. One label against the rest is
    his κ_j.
    """
    agreement = agreement_weights(weights, table.categories)
    sums = np.column_stack([table.agreement(agreement), table.margins(1 / table.given)])

    def estimate(sums: Floats) -> Estimate:
        """Return κ; sums: rows × (agreement, units, share of each category)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        share = shares(sums[:, 2:])
        expected = product(share, agreement, share)
        return chance_corrected(observed, expected)

    return Statistics(sums=sums, estimate=estimate, undefined=NO_VARIATION)
