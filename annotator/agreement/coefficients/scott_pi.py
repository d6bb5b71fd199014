"""Scott's pi: chance agreement from the pooled shares of the values that are compared."""

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import NO_VARIATION, chance_corrected, product, ratio, shares
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "scott_pi",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="chance from shares of categories pooled over annotators; units with one value are left out",
)
def scott_pi(table: Table, *, weights: object) -> Statistics:
    """Prepare Scott's pi (1955, Public Opinion Quarterly 19:321).

    The shares are p_j = Σ_u n_uj / Σ_u m_u over units with m_u ≥ 2. With more than two
    annotators and no missing values it is Fleiss' kappa.
    """
    agreement = agreement_weights(weights, table.categories)
    margins = table.pairable.margins(table.pairable.ones)
    sums = np.column_stack([table.agreement(agreement), margins])

    def estimate(sums: Floats) -> Estimate:
        """Return π; sums: rows × (agreement, units, values of each category)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        share = shares(sums[:, 2:])
        expected = product(share, agreement, share)
        return chance_corrected(observed, expected)

    return Statistics(sums=sums, estimate=estimate, undefined=NO_VARIATION)
