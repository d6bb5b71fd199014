"""Cohen's kappa of two annotators, also weighted."""

import math

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.formula import NO_VARIATION, chance_corrected, product, ratio, shares
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import Table
from annotator.agreement.weights import agreement_weights, square_matrix
from annotator.errors import ExpectedError, expected


@coefficient(
    "cohen_kappa",
    data=Ratings,
    options={"weights": "identity", "disagreement": None},
    by_label={"weights": "identity", "disagreement": None},
    about="two annotators: chance from each one's own shares of categories; also weighted",
)
def cohen_kappa(table: Table, *, weights: object, disagreement: object) -> Statistics:
    """Prepare Cohen's kappa (1960, Educ Psychol Meas 20:37) or his weighted kappa (1968, Psych Bull 70:213).

    Only units that both rated count, for the shares too. It is 0 where one annotator uses a single category.
    """
    if table.codes.shape[1] > 2:
        raise ExpectedError(
            f"cohen_kappa compares two annotators, found {table.codes.shape[1]}; "
            "select two, or take conger_kappa."
        )
    agreement = _agreement(weights, disagreement, table)
    both = table.pairable
    margins = both.annotator_margins(both.ones)
    shape = margins.shape[1:]
    sums = np.column_stack([table.agreement(agreement), margins.reshape(table.clusters, math.prod(shape))])

    def estimate(sums: Floats) -> Estimate:
        """Return κ; sums: rows × (agreement, units, values of each annotator and category)."""
        observed = ratio(sums[:, 0], sums[:, 1])
        share = shares(sums[:, 2:].reshape(len(sums), *shape))
        chance = product(share[:, 0], agreement, share[:, -1]) if shape[0] else np.full(len(sums), np.nan)
        return chance_corrected(observed, chance)

    return Statistics(sums=sums, estimate=estimate, undefined=NO_VARIATION)


def _agreement(weights: object, disagreement: object, table: Table) -> Floats:
    """Return agreement weights; 1 − v / max v turns Cohen's disagreement weights v into them and keeps κ."""
    if disagreement is None:
        return agreement_weights(weights, table.categories, symmetric=False)
    if not (isinstance(weights, str) and weights == "identity"):
        raise ExpectedError("cohen_kappa takes weights= or disagreement=, not both.")
    matrix = square_matrix(disagreement, len(table.categories), "disagreement", symmetric=False)
    largest = float(matrix.max(initial=0))
    if matrix.min(initial=0) < 0 or largest == 0:
        raise expected("numbers from 0 up, some of them above 0", disagreement, "disagreement")
    return 1 - matrix / largest
