"""Krippendorff's alpha: any number of annotators, missing values, any level of measurement."""

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.distance import LEVELS, distances, ordinal_distances
from annotator.agreement.formula import product, ratio
from annotator.agreement.ratings import Ratings
from annotator.agreement.sets import Alike, alike_of, disagreement, set_sums
from annotator.agreement.table import Table
from annotator.errors import ExpectedError, expected

_UNDEFINED = "All compared values are the same, so there is no variation and alpha would be 0/0."


@coefficient(
    "krippendorff_alpha",
    data=Ratings,
    options={"level": "nominal"},
    by_label={"level": "nominal"},
    about="disagreement observed against expected; missing values, any level from nominal to sets",
)
def krippendorff_alpha(table: Table, *, level: object) -> Statistics:
    """Prepare α = 1 − D_o / D_e (Krippendorff 2011; 2019, ch. 12). Units with a single value play no part."""
    if level not in LEVELS:
        raise expected(f"one of {', '.join(LEVELS)}", level, "level")
    if level == "ordinal":
        return _ordinal(table)
    alike = alike_of(str(level), table.categories)
    found = None if alike is None else _of_sets(table, alike)
    return found or _fixed(table, distances(str(level), table.categories))


def _fixed(table: Table, distance: Floats) -> Statistics:
    """Prepare alpha with distances that stay the same whatever the margins are."""
    scale = float(distance.max(initial=0)) or 1.0
    pairable = table.pairable
    disagreement = pairable.by_cluster(pairable.given * pairable.pair_means(distance / scale))
    sums = np.column_stack([disagreement, pairable.margins(pairable.ones)])

    def estimate(sums: Floats) -> Estimate:
        """Return α; sums: rows × (Σ o_ck δ²_ck, n_c of each category)."""
        margins = sums[:, 1:]
        return _alpha(sums[:, 0], product(margins, distance / scale, margins), margins.sum(axis=1), scale)

    return Statistics(sums=sums, estimate=estimate, undefined=_UNDEFINED)


def _of_sets(table: Table, alike: Alike) -> Statistics | None:
    """Prepare alpha of very many sets, None where they are not of the sort that can be summed."""
    pairable = table.pairable
    found = set_sums(pairable, alike)
    if found is None:
        return None
    observed = pairable.by_cluster(pairable.given * disagreement(pairable, alike))

    def estimate(sums: Floats) -> Estimate:
        """Return α; sums: rows × (Σ o_ck δ²_ck, what is expected)."""
        return _alpha(sums[:, 0], *found.expected(sums[:, 1:]))

    return Statistics(
        sums=np.column_stack([observed, found.columns()]), estimate=estimate, undefined=_UNDEFINED
    )


def _ordinal(table: Table) -> Statistics:
    """Prepare alpha with the distances of ranks, which come out of the margins of each sum anew."""
    if any(isinstance(category, frozenset) for category in table.categories):
        raise ExpectedError(
            "The level ordinal needs values in an order, found sets; use jaccard, masi or dice."
        )
    size = len(table.categories)
    sums = table.coincidences().reshape(table.clusters, size * size)

    def estimate(sums: Floats) -> Estimate:
        """Return α; sums: rows × (o_ck of each pair of categories)."""
        coincidences = sums.reshape(len(sums), size, size)
        margins = coincidences.sum(axis=2)
        distance = ordinal_distances(margins)
        observed = (coincidences * distance).sum(axis=(1, 2))
        expected = np.einsum("bc,bck,bk->b", margins, distance, margins)
        return _alpha(observed, expected, margins.sum(axis=1))

    return Statistics(sums=sums, estimate=estimate, undefined=_UNDEFINED)


def _alpha(observed: Floats, expected: Floats, values: Floats, scale: float = 1.0) -> Estimate:
    """Return 1 − D_o / D_e with D_o = Σ o δ² / n and D_e = Σ n_c n_k δ² / (n (n − 1)).

    All distances δ² are divided by the scale.
    """
    disagreement = ratio(observed, values)
    by_chance = ratio(expected, values * (values - 1))
    value = 1 - ratio(disagreement, by_chance)
    return Estimate(value=value, observed=scale * disagreement, expected=scale * by_chance)
