"""Percent agreement: how many of a unit's pairs of values agree, on average."""

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import ratio
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights


@coefficient(
    "percent_agreement",
    data=Ratings,
    options={"weights": "identity"},
    by_label={"weights": "identity"},
    about="share of agreeing pairs of values, mean over units; not corrected for chance",
)
def percent_agreement(table: Table, *, weights: object) -> Statistics:
    """Prepare p_a, the mean of Σ_c n_uc(n_uc − 1) / (m_u(m_u − 1)) over units with m_u ≥ 2 (Fleiss 1971)."""
    agreement = agreement_weights(weights, table.categories)
    return Statistics(
        sums=table.agreement(agreement), estimate=_estimate, undefined="There is nothing to compare."
    )


def _estimate(sums: Floats) -> Estimate:
    """Return p_a; sums: rows × (agreement, units)."""
    observed = ratio(sums[:, 0], sums[:, 1])
    return Estimate(value=observed, observed=observed)
