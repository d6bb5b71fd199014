"""recompute.py: it rebuilds a report's figures on its own, and finds one that was altered."""

from __future__ import annotations

import csv
import importlib.util
import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import paths
from annotator.actions.projects import open_project
from annotator.agreement import Continuum, Ratings, measure
from annotator.jobs.report.writing import write_report

LABELS = ("a", "b", "c")
PEOPLE = ("p", "q", "r")


@pytest.fixture(scope="module")
def report(sample, tmp_path_factory):
    out = tmp_path_factory.mktemp("report") / "out"
    runner = open_project(sample, device="tests")
    write_report(runner, out)
    runner.database.close()
    return out


@pytest.fixture(scope="module")
def program():
    found = importlib.util.spec_from_file_location("recompute", paths.resource("report", "recompute.py"))
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def run(folder, *words):
    """Run the program as a reader does, without anything that is installed."""
    command = [sys.executable, "-I", "-S", folder / "recompute.py", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_every_figure_of_the_sample_but_gamma_is_rebuilt(report):
    figures = json.loads((report / "report.json").read_text("utf-8"))["figures"]
    left = {one["coefficient"] for one in figures if not one["rebuilt"]}
    assert left == {"gamma"}
    assert {one["coefficient"] for one in figures if one["rebuilt"]} == {
        "krippendorff_alpha", "unitizing_alpha", "percent_agreement", "cohen_kappa", "scott_pi",
        "fleiss_kappa", "conger_kappa", "brennan_prediger", "gwet_ac", "span_f1", "link_f1",
    }  # fmt: skip
    ran = run(report)
    assert (ran.returncode, ran.stderr) == (0, "")
    rebuilt = sum(one["rebuilt"] for one in figures)
    assert ran.stdout.startswith(f"{rebuilt} figures rebuilt with their intervals, 0 of them differ")


def test_all_comparisons_can_be_printed(report):
    told = run(report, "--all").stdout
    assert told.count("    report  ") == told.count("    rebuilt ") > 100
    assert "DIFFERS" not in told


def test_an_altered_label_is_found(report, tmp_path):
    copy = copied(report, tmp_path)
    table = copy / "tables" / "stance.asked.csv"
    words = table.read_text("utf-8")
    table.write_text(words.replace("stance.support", "stance.oppose", 1), "utf-8")
    ran = run(copy)
    assert ran.returncode == 1
    assert "DIFFERS  stance.asked/1  krippendorff_alpha" in ran.stdout


def test_a_figure_altered_in_the_csv_alone_is_found(report, tmp_path):
    copy = copied(report, tmp_path)
    with (copy / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index("value")
    chosen = next(row for row in rows if row[0] == "stance.asked/2")
    chosen[place] = str(float(chosen[place]) + 1e-6)
    with (copy / "figures.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    ran = run(copy)
    assert ran.returncode == 1
    assert ran.stdout.count("DIFFERS") == 1


def test_a_folder_without_its_tables_is_refused_with_a_sentence(report, tmp_path):
    copy = copied(report, tmp_path)
    (copy / "figures.csv").unlink()
    ran = run(copy)
    assert ran.returncode == 2
    assert ran.stderr.startswith("The report beside this program cannot be read")


def copied(report, folder):
    copy = folder / "copy"
    for file in report.rglob("*"):
        if file.is_file():
            target = copy / file.relative_to(report)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    return copy


# ---- on random data it agrees with the program's own coefficients

answers = st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(LABELS), max_size=3)
rated = st.lists(st.tuples(answers, st.sampled_from(["d1", "d2", "d3"])), max_size=12)


def close(one, other):
    return one is other if one is None or other is None else abs(one - other) < 1e-9


def table_of(sets=False):
    return {"categories": LABELS, "data": "ratings", "sets": sets}


def units_of(program, rows):
    return [program.Unit({"discussion": cluster}, dict(said)) for said, cluster in rows]


def compare(program, units, data, clusters, coefficient, options, categories=LABELS, table=None):
    """Compare value and interval of both."""
    ours = measure(coefficient, data, categories=categories, clusters=clusters, **options)
    told = {"coefficient": coefficient, "options": ours.options, "by": None, "group": None}
    assert all(
        map(close, (ours.value, ours.low, ours.high), program.rebuilt(told, table or table_of(), units))
    )


@settings(max_examples=60, deadline=None)
@given(rated)
def test_coefficients_of_ratings_agree_with_ours(program, rows):
    matrix = [[said.get(who) for who in PEOPLE] for said, _ in rows]
    data = Ratings.from_matrix(matrix, PEOPLE)
    clusters = [cluster for _, cluster in rows]
    for name in program.RATINGS:
        if name != "cohen_kappa":
            compare(program, units_of(program, rows), data, clusters, name, {})
    for level in ("nominal", "ordinal"):
        compare(program, units_of(program, rows), data, clusters, "krippendorff_alpha", {"level": level})


@settings(max_examples=40, deadline=None)
@given(rated)
def test_kappa_of_two_agrees_with_ours(program, rows):
    pair = PEOPLE[:2]
    kept = [({who: a for who, a in said.items() if who in pair}, cluster) for said, cluster in rows]
    data = Ratings.from_matrix([[said.get(who) for who in pair] for said, _ in kept], pair)
    clusters = [cluster for _, cluster in kept]
    compare(program, units_of(program, kept), data, clusters, "cohen_kappa", {})


numbers = st.integers(0, 5)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(PEOPLE), numbers, max_size=3), max_size=10))
def test_levels_of_numbers_agree_with_ours(program, rows):
    data = Ratings.from_matrix([[said.get(who) for who in PEOPLE] for said in rows], PEOPLE)
    clusters = list(range(len(rows)))
    units = units_of(program, zip(rows, clusters, strict=True))
    for level in ("interval", "ratio"):
        found = ("krippendorff_alpha", {"level": level}, tuple(range(6)))
        compare(program, units, data, clusters, *found)


sets = st.frozensets(st.sampled_from(LABELS), max_size=3)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(PEOPLE), sets, max_size=3), max_size=10))
def test_distances_of_sets_agree_with_ours(program, rows):
    data = Ratings.from_matrix([[said.get(who) for who in PEOPLE] for said in rows], PEOPLE)
    clusters = list(range(len(rows)))
    units = units_of(program, zip(rows, clusters, strict=True))
    for level in ("masi", "jaccard", "dice"):
        compare(program, units, data, clusters, "krippendorff_alpha", {"level": level}, None)


spans = st.builds(
    lambda start, length, label: (start, start + length, label),
    st.integers(0, 15),
    st.integers(1, 8),
    st.sampled_from(LABELS),
)
texts = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from(PEOPLE), st.lists(spans, max_size=4), max_size=3),
        st.sampled_from(["d1", "d2", "d3"]),
    ),
    max_size=6,
)


def apart(marks):
    """Return the marks that do not overlap an earlier one."""
    kept = []
    for mark in sorted(marks):
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return tuple(kept)


def compare_spans(program, rows, coefficient, options):
    data = [Continuum(25, said) for said, _ in rows]
    units = [
        program.Unit({"discussion": cluster}, {who: tuple(marks) for who, marks in said.items()}, 25)
        for said, cluster in rows
    ]
    clusters = [cluster for _, cluster in rows]
    table = {"categories": LABELS, "data": "spans", "sets": False}
    compare(program, units, data, clusters, coefficient, options, table=table)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_unitizing_alphas_agree_with_ours(program, rows):
    exclusive = [({who: apart(m) for who, m in said.items()}, cluster) for said, cluster in rows]
    for form in ("binary", "valued", "coding"):
        compare_spans(program, exclusive, "unitizing_alpha", {"form": form})
        compare_spans(program, rows, "unitizing_alpha", {"form": form})
    compare_spans(program, exclusive, "unitizing_alpha", {"form": "label", "label": "b"})


@settings(max_examples=60, deadline=None)
@given(texts)
def test_f1_of_spans_agrees_with_ours(program, rows):
    for match in ("exact", "overlap", "character"):
        for labelled in (True, False):
            compare_spans(program, rows, "span_f1", {"match": match, "labelled": labelled})
