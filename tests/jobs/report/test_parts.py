"""The report's parts that need more than the table of a question: gold, second rounds, time in session."""

from __future__ import annotations

import csv
import json
import subprocess
import sys

import jsonschema
import pytest

from annotator import paths
from annotator.actions.projects import open_project
from annotator.jobs.agreement.material import material_of
from annotator.jobs.agreement.measuring import Wanted, figures
from annotator.jobs.report.writing import write_report
from tests.gui.charts.crowd import make

BY = ("gold", "retest", "session")


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """Give the project file with a gold, times and a second round, and the folder of its report."""
    folder = tmp_path_factory.mktemp("lived")
    path = make(folder / "crowd.annot", lived_in=True)
    runner = open_project(path, device="tests")
    write_report(runner, folder / "report", authors="names")
    runner.database.close()
    return path, folder / "report"


@pytest.fixture
def told(lived):
    """Give report.json."""
    return json.loads((lived[1] / "report.json").read_text("utf-8"))


def run(folder):
    command = [sys.executable, "-I", "-S", folder / "recompute.py"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_the_figures_are_those_of_the_agreement_command(lived, told):
    runner = open_project(lived[0], device="tests")
    material = material_of(runner.database)
    runner.database.close()
    for by in BY:
        wanted = Wanted(layer="stance", coefficient="krippendorff_alpha", by=by)
        expected = {str(one.group): one.measurement.value for one in figures(material, wanted)}
        found = {
            str(one["group"]): one["value"]
            for one in told["figures"]
            if one["by"] == by and one["id"].startswith("stance.") and "alpha" in one["coefficient"]
        }
        assert found == expected
        assert found


def test_they_are_rebuilt_from_the_tables_alone(lived, told):
    assert {one["by"] for one in told["figures"]} >= {*BY}
    assert all(one["rebuilt"] for one in told["figures"] if one["by"] in BY)
    ran = run(lived[1])
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "0 of them differ" in ran.stdout


@pytest.mark.parametrize(
    ("table", "before", "after"),
    [
        ("stance.asked", '""Annotator 02"": 9.0', '""Annotator 02"": 16.0'),
        ("stance.asked.retest", "stance.query,,,stance.query", "stance.query,,,stance.oppose"),
    ],
)
def test_an_altered_time_or_second_answer_is_found(lived, tmp_path, table, before, after):
    import shutil

    copy = tmp_path / "copy"
    shutil.copytree(lived[1], copy)
    file = copy / "tables" / f"{table}.csv"
    words = file.read_text("utf-8")
    assert before in words
    file.write_text(words.replace(before, after), "utf-8")
    assert run(copy).returncode == 1


def test_a_table_of_second_rounds_has_a_column_for_each_round_of_a_person(lived, told):
    table = told["tables"]["stance.asked.retest"]
    assert table["annotators"] == [
        f"Annotator 02 · {one}" for one in ("round 1", "round 2", "round 3", "second look")
    ]
    with (lived[1] / table["file"]).open(encoding="utf-8", newline="") as file:
        heading, *rows = list(csv.reader(file))
    assert heading[table["columns"] :] == table["annotators"]
    assert len(rows) == table["units"] == 36
    assert told["tables"]["stance.asked"]["gold"] == ["Annotator 01"]


def test_the_document_keeps_to_its_schema(told):
    schema = json.loads(paths.schema("report.schema.json").read_text("utf-8"))
    jsonschema.validate(told, schema)


def test_the_page_shows_the_parts_and_says_how_they_are_made(lived):
    page = (lived[1] / "report.html").read_text("utf-8")
    for words in ("By annotator, against the gold", "By time in session", "against themselves in two rounds"):
        assert words in page
    assert "no gap of more than 30 minutes" in page
