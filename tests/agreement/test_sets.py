"""Alpha of very many sets, summed without the matrix of all distances, is the one with the matrix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Ratings, measure, sets

members = st.sampled_from("abcdef")
values = st.frozensets(members, max_size=3)
# the members of a cluster are its own but for some that all clusters have
units = st.lists(
    st.tuples(st.integers(0, 3), st.lists(st.one_of(st.none(), values), min_size=3, max_size=3)), min_size=1
)


def of_cluster(cluster, value):
    return None if value is None else frozenset(one if one in "ab" else f"{cluster}{one}" for one in value)


@pytest.mark.parametrize("level", ["masi", "jaccard", "dice"])
@given(units, st.sampled_from((None, ("x", "z"))))
def test_sums_of_pairs_that_share_a_member_give_what_the_matrix_gives(level, found, pair):
    rows = [[of_cluster(cluster, value) for value in said] for cluster, said in found]
    clusters = [cluster for cluster, _ in found]
    given_ = Ratings.from_matrix(rows, ["x", "y", "z"])
    asked = {"level": level, "clusters": clusters, "thresholds": (0.3,), "resamples": 40, "annotators": pair}
    matrix = measure("krippendorff_alpha", given_, **asked)
    before, sets.MANY = sets.MANY, 1
    try:
        pairs = measure("krippendorff_alpha", given_, **asked)
    finally:
        sets.MANY = before
    for name in ("value", "observed", "expected", "low", "high", "units", "dropped", "reason", "reached"):
        one, other = getattr(pairs, name), getattr(matrix, name)
        assert one == other or one == pytest.approx(other, abs=1e-9), name
