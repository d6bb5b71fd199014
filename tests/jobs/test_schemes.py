"""Imported tables of ratings come to the coefficient that was published for them."""

import csv
import io
import json
from pathlib import Path

import pytest

from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.jobs.agreement.material import material_of
from annotator.jobs.agreement.measuring import Wanted, figures
from annotator.jobs.importing import import_sources
from annotator.store.queries.codebooks import codebook_in_force

PUBLISHED = json.loads((Path(__file__).parents[1] / "data/agreement/published.json").read_text("utf-8"))
PRINTED = [
    pytest.param(one, printed, id=f"{one['name']}-{printed['coefficient']}-{number}")
    for one in PUBLISHED
    for number, printed in enumerate(one["printed"])
    if "rows" in one
    and not any(isinstance(value, list) for row in one["rows"] for value in row)
    and set(printed.get("options", {})) <= {"level"}
    and "by" not in printed
]


@pytest.fixture
def project(tmp_path):
    runner = create_project(tmp_path / "town.annot", default_codebook(), title="Town", device="one")
    yield runner
    runner.close()


def table(rows):
    answer = io.StringIO()
    writer = csv.writer(answer)
    writer.writerow(["item", "annotator", "rating"])
    for item, row in enumerate(rows):
        writer.writerows([item, f"a{who}", value] for who, value in enumerate(row) if value is not None)
    return answer.getvalue()


def imported(runner, tmp_path, text):
    path = tmp_path / "ratings.csv"
    path.write_text(text, "utf-8")
    return import_sources(runner, [path])


@pytest.mark.parametrize(("case", "printed"), PRINTED)
def test_a_published_table_gives_the_published_coefficient(case, printed, project, tmp_path):
    assert imported(project, tmp_path, table(case["rows"])).refused == []
    level = printed.get("options", {}).get("level")
    wanted = Wanted(layer="rating", question="asked", coefficient=printed["coefficient"], level=level)
    found = figures(material_of(project.database), wanted)[0].measurement
    assert found.value == pytest.approx(printed["value"], abs=case["tolerance"])


def test_labels_without_a_layer_get_one_in_their_order(project, tmp_path):
    before = project.read(codebook_in_force)
    imported(project, tmp_path, table([[10, 9], [1, -1]]))
    after = project.read(codebook_in_force)
    assert [layer.id for layer in after.layers] == [*(layer.id for layer in before.layers), "rating"]
    assert [(one.id, one.name) for one in after.layers[-1].labels] == [
        ("rating._1", "-1"),
        ("rating.1", "1"),
        ("rating.9", "9"),
        ("rating.10", "10"),
    ]
    major, minor, _ = before.version.split(".")
    assert after.version == f"{major}.{int(minor) + 1}.0"


def test_labels_of_the_codebook_are_taken_by_their_names(project, tmp_path):
    before = project.read(codebook_in_force)
    imported(project, tmp_path, table([["Support", "oppose"], ["stance.query", "Not addressed"]]))
    assert project.read(codebook_in_force) == before
    (record,) = material_of(project.database).records
    assert {(one.layer, one.label) for one in record.annotations} == {
        ("stance", "stance.support"),
        ("stance", "stance.oppose"),
        ("stance", "stance.query"),
        ("stance", "stance.not_addressed"),
    }


def test_the_same_table_twice_changes_nothing(project, tmp_path):
    text = table([["p", "q"], ["p", "p"]])
    first, second = imported(project, tmp_path, text), imported(project, tmp_path, text)
    assert (first.discussions, first.comments, first.annotations) == (1, 2, 4)
    assert (second.discussions, second.annotations, second.unchanged) == (0, 0, 1)


def test_a_rehearsal_leaves_the_codebook_as_it_is(project, tmp_path):
    path = tmp_path / "ratings.csv"
    path.write_text(table([["p", "q"]]), "utf-8")
    before = project.read(codebook_in_force)
    assert import_sources(project, [path], rehearse=True).annotations == 2
    assert project.read(codebook_in_force) == before
