"""Worked examples with full precision, where the folder of cases lies beside the checkout."""

import json
from itertools import accumulate, combinations, pairwise, product
from pathlib import Path
from statistics import fmean

import numpy as np
import pytest

from annotator.agreement import Continuum, Ratings, measure
from annotator.agreement.aligning.units import Dissimilarity, Units
from annotator.agreement.distance import distances

FOLDER = Path(__file__).parents[3] / "shared" / "agreement" / "cases"
CASES = [json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))]
# Standard errors, the largest kappa of given margins, other rules for self-pairs and other ways to compare
# segments are none of ours.
NOT_OURS = (
    {
        "n_unitary_alignments",
        "segmentation_similarity",
        "windowdiff",
        "pk",
        "boundary_edit_additions",
        "fleiss_pi",
        "fleiss_kappa",
    }
    | {"cohen_max", "cohen_se", "cohen_se0", "cu_rule_union", "cu_rule_weighted"}
    | {f"{name}_se" for name in ("gwet", "fleiss", "conger", "bp", "alpha")}
)
NAMES = {
    "po": "percent_agreement",
    "pa": "percent_agreement",
    "percent": "percent_agreement",
    "cohen": "cohen_kappa",
    "scott": "scott_pi",
    "bp": "brennan_prediger",
    "gwet": "gwet_ac",
    "ac1": "gwet_ac",
    "alpha": "krippendorff_alpha",
    "fleiss": "fleiss_kappa",
    "conger": "conger_kappa",
}
LEVELS = ("nominal", "ordinal", "interval", "ratio", "jaccard", "masi", "dice")


def ratings_of(case):
    values = case["data"]["values"]
    match case["data"]["kind"]:
        case "confusion":
            labels = case["data"]["labels"]
            cells = product(range(len(labels)), repeat=2)
            return Ratings.from_matrix(
                [[labels[i], labels[j]] for i, j in cells for _ in range(values[i][j])]
            )
        case "counts":
            return Ratings.from_matrix([[k for k, n in enumerate(row) for _ in range(n)] for row in values])
        case "set_ratings":
            return Ratings.from_matrix([[frozenset(value) for value in row] for row in values])
    return Ratings.from_matrix(values)


def computed(case, key):
    """Return what our functions say for one expected key of a case of ratings."""
    ratings, params = ratings_of(case), case["params"]
    weights = {"weights": params["weights"]} if "weights" in params else {}
    if key.startswith("cat"):
        name = "cohen_kappa" if key.endswith("cohen") else "fleiss_kappa"
        number = int(key.removesuffix("_dichotomised_cohen").removeprefix("cat"))
        return measure(name, ratings, by="label")[number - 1].value
    if key in LEVELS:
        return measure("krippendorff_alpha", ratings, level=key).value
    if key == "light":
        pairs = combinations(ratings.annotators, 2)
        return fmean(measure("cohen_kappa", ratings.select(pair)).value for pair in pairs)
    if key == "pe":
        return measure("fleiss_kappa", ratings).expected
    if key == "kappa_w":
        return measure("cohen_kappa", ratings, disagreement=params["disagreement_weights"]).value
    if key == "kappa":
        return measure("fleiss_kappa" if "fleiss" in case["coefficient"] else "cohen_kappa", ratings).value
    if key == "alpha" and "metric" in params:
        return measure("krippendorff_alpha", ratings, level=params["metric"]).value
    return measure(NAMES[key], ratings, **weights).value


def computed_spans(case, key):
    both = {"a": case["data"]["a"], "b": case["data"]["b"]}
    match, *_, what = key.split("_")
    match = {"char": "character"}.get(match, match)
    found = measure("span_f1", Continuum(60, both), match=match, labelled="unlabelled" not in key)
    return {"precision": found.precision, "recall": found.recall, "f1": found.value}[what]


def computed_distance(_case, key):
    level, sets = key.split("_")
    return float(distances(level, [frozenset(members) for members in sets.split("|")])[0, 1])


def computed_units(case, key):
    text = Continuum(case["data"]["length"], case["data"]["values"])
    if key.startswith("k"):
        kind, label = key.split("_")
        found = measure("unitizing_alpha", text, form="label", label=label)
        return found.value if kind == "k" else found.coverage
    form = {"u": "valued", "bu": "binary"}.get(key, "coding")
    found = measure("unitizing_alpha", text, form=form)
    return found.coverage if key == "cu_coverage" else found.value


def computed_segments(case, _key):
    data = case["data"]
    everybody = data["values"] if data["kind"] == "masses_dataset" else {n: data[n] for n in "ab"}
    borders = {name: [0, *accumulate(masses)] for name, masses in everybody.items()}
    cut = {name: [(s, e, "") for s, e in pairwise(at)] for name, at in borders.items()}
    return measure("boundary_similarity", Continuum(max(*map(max, borders.values())), cut)).value


def computed_alignment(case, key):
    params, spans = case["params"], case["data"]["values"]
    if len(spans) > 2:
        pytest.importorskip("highspy")
    text = Continuum(2000, spans)
    numbers = {name: params[name] for name in ("alpha", "beta", "delta_empty")}
    options = {**numbers, "dissimilarity": params["cat_matrix"], "categories": params["categories"]}
    form = "cat" if key == "gamma_cat_observed" else "gamma"
    found = measure("gamma", text, form=form, samples=1, **options)
    return found.units if key == "n_units" else found.observed


def computed_positions(case, _key):
    pairs = [(*one, *other) for one, other in case["data"]["values"]]
    first, second = np.arange(0, 2 * len(pairs), 2), np.arange(1, 2 * len(pairs), 2)
    numbers = np.array(pairs, dtype=float).reshape(-1, 2)
    nothing = np.zeros(len(numbers), dtype=np.intp)
    units = Units(numbers[:, 0], numbers[:, 1], nothing, nothing, nothing, 2, 1)
    empty = case["params"]["delta_empty"]
    return Dissimilarity(1, 0, empty, np.zeros((1, 1))).positional(units, first, second).tolist()


HOW = {
    "units": computed_alignment,
    "segment_pairs": computed_positions,
    "masses": computed_segments,
    "masses_dataset": computed_segments,
    "span_pair": computed_spans,
    "set_pairs": computed_distance,
    "segments": computed_units,
}
CHECKS = [
    pytest.param(case, key, id=f"{case['name']}-{key}")
    for case in CASES
    for key in case["expected"]
    if key not in NOT_OURS
]


@pytest.mark.skipif(not CASES, reason="the folder of cases is not there")
@pytest.mark.parametrize(("case", "key"), CHECKS)
def test_a_case_comes_out_within_its_tolerance(case, key):
    how = HOW.get(case["data"]["kind"], computed)
    found, wanted = how(case, key), case["expected"][key]
    assert (found is None) == (wanted is None)
    if wanted is not None:
        assert found == pytest.approx(wanted, abs=case["tolerance"])
        assert found == pytest.approx(
            case["published"].get(key, found), abs=case["published_tolerance"] + case["tolerance"]
        )
