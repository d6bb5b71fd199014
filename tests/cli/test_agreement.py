"""`annotator agreement` on a project with two people."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from annotator.app import main
from annotator.model.annotation import Annotation, Coverage, Target


@pytest.fixture
def labelled(tmp_path, ferry):
    """Give a project in which p-1 and p-2 took a stance on two comments and agree on one of them."""
    from annotator.actions.importing import ImportRecords
    from annotator.actions.projects import create_project
    from annotator.codebook.reading import default_codebook

    said = [
        Annotation(f"{who}-{text}", who, "stance", f"stance.{label}", text, (), Target("article"))
        for who, text, label in (
            ("p-1", "t-1", "oppose"),
            ("p-2", "t-1", "oppose"),
            ("p-1", "t-3", "support"),
            ("p-2", "t-3", "query"),
        )
    ]
    done = Coverage("p-1", "t-1", "stance", "done")
    record = replace(ferry, annotations=tuple(said), coverage=(done,))
    path = tmp_path / "labelled.annot"
    runner = create_project(path, default_codebook(), title="Town", device="device")
    runner.run(ImportRecords((record,)))
    runner.database.close()
    return path


def asked(capsys, *words: object) -> list[dict]:
    assert main(["agreement", *map(str, words), "--json"]) == 0
    return json.loads(capsys.readouterr().out)["results"]


def test_the_figures_are_one_json_document(capsys, labelled):
    found = asked(capsys, labelled, "--layer", "stance", "--coefficient", "percent_agreement")
    whole = found[0]
    assert list(whole)[:3] == ["layer", "texts", "group"]
    assert (whole["layer"], whole["texts"], whole["group"]) == ("stance", "all", None)
    assert (whole["value"], whole["units"], whole["annotators"]) == (0.5, 2, 2)
    assert {one["group"] for one in found if one["by"] == "label"} >= {"stance.support", "stance.oppose"}


def test_groups_annotators_and_intervals_can_be_chosen(capsys, labelled):
    words = ("--layer", "stance", "--coefficient", "percent_agreement")
    pair = asked(capsys, labelled, *words, "--by", "pair", "--interval", "bootstrap", "--resamples", "10")
    assert [one["group"] for one in pair] == [["Mira", "Tobias"]]
    alone = asked(capsys, labelled, *words, "--annotators", "Mira")
    assert alone[0]["value"] is None
    assert alone[0]["reason"]


def test_the_table_names_layers_values_and_reasons(capsys, labelled):
    assert main(["agreement", str(labelled), "--layer", "stance"]) == 0
    text = capsys.readouterr().out
    assert "Stance: Label towards the asked targets" in text
    assert "0.500" in text
    assert main(["agreement", str(labelled), "--layer", "rhetoric"]) == 0
    assert "No annotator judged a text." in capsys.readouterr().out


def test_the_same_project_gives_the_same_bytes_whatever_order_sets_have(labelled):
    """Sets of names are iterated differently in each run of Python, unless their order is fixed."""
    code = "import sys; from annotator.app import main; sys.exit(main(sys.argv[1:]))"
    words = [sys.executable, "-c", code, "agreement", str(labelled), "--json"]
    runs = [
        subprocess.run(words, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout != b""


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--layer", "none"], 1),
        (["--coefficient", "none"], 1),
        (["--annotators", "Nobody"], 1),
        (["--ci", "2"], 1),
        (["--by", "none"], 2),
    ],
)
def test_what_there_is_not_is_refused_in_a_sentence(capsys, labelled, words, status):
    assert main(["agreement", str(labelled), *words]) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Traceback" not in captured.err


def test_options_of_a_coefficient_are_passed_on(capsys, labelled):
    words = [
        "agreement",
        str(labelled),
        "--coefficient",
        "gamma",
        "--option",
        "samples=7",
        "--option",
        "form=cat",
    ]
    assert main([*words, "--layer", "claim", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["results"]
    assert {(one["options"]["samples"], one["options"]["form"]) for one in found if one["by"] is None} == {
        (7, "cat")
    }


def test_an_option_that_there_is_not_is_refused(capsys, labelled):
    words = ["agreement", str(labelled), "--coefficient", "gamma", "--layer", "claim", "--option"]
    assert main([*words, "sample=7"]) == 1
    assert "gamma has no option 'sample'" in capsys.readouterr().err
    assert main([*words, "seven"]) == 1
    assert "expected NAME=VALUE, found 'seven'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("by", "sentence"),
    [
        ("round", "No label here names a round"),
        ("retest", "No label here names a round"),
        ("gold", "Nobody here has the role adjudicator"),
        ("without", "Fewer than three annotators"),
        ("session", "The times of the labels tell nothing"),
    ],
)
def test_groups_that_cannot_be_formed_say_why(capsys, labelled, by, sentence):
    assert main(["agreement", str(labelled), "--by", by]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert sentence in captured.err
    assert captured.err.count(sentence) == 1


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("clusters=3", "krippendorff_alpha has no option 'clusters'; its options: level."),
        ("by=label", "krippendorff_alpha has no option 'by'"),
        ("data=x", "krippendorff_alpha has no option 'data'"),
        ("seed=x", "krippendorff_alpha has no option 'seed'"),
        (
            "level=[1]",
            "level: expected one of nominal, ordinal, interval, ratio, jaccard, masi, dice, found [1].",
        ),
    ],
)
def test_an_option_that_is_none_or_has_another_form_is_refused_in_a_sentence(
    capsys, labelled, option, sentence
):
    words = ["agreement", str(labelled), "--layer", "stance", "--coefficient", "krippendorff_alpha"]
    assert main([*words, "--option", option]) == 1
    assert sentence in capsys.readouterr().err


def test_an_option_is_not_passed_over_where_no_coefficient_has_it(capsys, labelled):
    assert main(["agreement", str(labelled), "--option", "sample=5"]) == 1
    assert "No coefficient has an option 'sample'" in capsys.readouterr().err


def test_a_seed_below_0_is_refused_in_a_sentence(capsys, labelled):
    assert main(["agreement", str(labelled), "--interval", "bootstrap", "--seed", "-1"]) == 1
    assert "seed: expected a whole number from 0 up, found -1." in capsys.readouterr().err


def test_all_groups_are_explained_in_the_help(capsys):
    from annotator.cli.agreement import BY
    from annotator.jobs.agreement import grouping

    assert tuple(BY) == grouping.BY
    assert main(["agreement", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "gold (one against those whose role is adjudicator)" in told
