"""Brennan and Prediger's kappa: every declared category is equally likely by chance."""

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import chance_corrected, ratio
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "brennan_prediger",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="all declared categories equally likely by chance (S, Randolph's free-marginal kappa)",
)
def brennan_prediger(table: Table, *, weights: object) -> Statistics:
    """Prepare Brennan & Prediger's kappa (1981, Educ Psychol Meas 41:687): p_e = Σ w / q², q categories."""
    agreement = agreement_weights(weights, table.categories)
    chance = float(agreement.mean()) if agreement.size else np.nan

    def estimate(sums: Floats) -> Estimate:
        """Return S; sums: rows × (agreement, units)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        return chance_corrected(observed, np.full(len(sums), chance))

    undefined = "There is only one category, so all agreement is expected by chance; declare all categories."
    return Statistics(sums=table.agreement(agreement), estimate=estimate, undefined=undefined)
