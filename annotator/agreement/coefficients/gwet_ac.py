"""Gwet's AC1 and AC2: chance agreement only where a value is hard to choose."""

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import chance_corrected, ratio, shares
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "gwet_ac",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="AC1 with identity weights, AC2 with others; depends on the declared categories",
)
def gwet_ac(table: Table, *, weights: object) -> Statistics:
    """Prepare AC1/AC2 (Gwet 2008, Br J Math Stat Psychol 61:29): p_e = T_w / (q(q − 1)) · Σ π_k(1 − π_k).

    T_w is the sum of the weights, q the number of declared categories, π_k the mean of n_uk / m_u.
    """
    agreement = agreement_weights(weights, table.categories)
    categories = len(table.categories)
    scale = agreement.sum() / (categories * (categories - 1)) if categories > 1 else np.nan
    sums = np.column_stack([table.agreement(agreement), table.margins(1 / table.given)])

    def estimate(sums: Floats) -> Estimate:
        """Return AC; sums: rows × (agreement, units, share of each category)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        share = shares(sums[:, 2:])
        expected = scale * (share * (1 - share)).sum(axis=1)
        return chance_corrected(observed, expected)

    undefined = "There is only one category, so all agreement is expected by chance; declare all categories."
    return Statistics(sums=sums, estimate=estimate, undefined=undefined)
