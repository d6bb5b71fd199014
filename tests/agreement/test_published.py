"""Figures that were printed in the literature; the data were copied, the layout is ours."""

import json
from pathlib import Path

import pytest

from annotator.agreement import Ratings, measure

CASES = json.loads((Path(__file__).parents[1] / "data" / "agreement" / "published.json").read_text("utf-8"))
CHECKS = [
    pytest.param(case, check, id=f"{case['name']}: {check['coefficient']}")
    for case in CASES
    for check in case["printed"]
]


def ratings_of(case):
    if "rows" in case:
        return Ratings.from_matrix(case["rows"])
    cells = enumerate(case["confusion"])
    return Ratings.from_matrix(
        [[i, j] for i, row in cells for j, count in enumerate(row) for _ in range(count)]
    )


@pytest.mark.parametrize(("case", "check"), CHECKS)
def test_the_printed_figure_comes_out(case, check):
    found = measure(check["coefficient"], ratings_of(case), by=check.get("by"), **check.get("options", {}))
    values = [one.value for one in found] if isinstance(found, list) else found.value
    assert values == pytest.approx(check["value"], abs=case["tolerance"])
