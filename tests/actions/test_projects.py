"""Making and opening projects."""

import copy
from dataclasses import replace

import pytest

from annotator.actions.annotating import ChangeAnnotation
from annotator.actions.projects import AddNamedTarget, SetCodebook, create_project, open_project
from annotator.codebook.values import codebook_from
from annotator.errors import ExpectedError
from annotator.model.span import Span
from annotator.store.database import get_meta
from annotator.store.queries import people, work
from annotator.store.queries.codebooks import codebook_in_force, current_digest
from tests.store import building


def test_a_new_project_has_its_title_and_codebook_and_is_whole(tmp_path):
    runner = create_project(tmp_path / "new.annot", building.codebook(), title="Town", device="one")
    assert runner.read(get_meta, "title") == "Town"
    assert runner.read(current_digest) == building.codebook().digest
    assert building.problems(runner) == []
    assert [one.name for one in tmp_path.iterdir()] == ["new.annot"]
    runner.close()


def test_an_existing_file_is_never_made_anew(town):
    before = town.database.path.read_bytes()
    with pytest.raises(ExpectedError, match="exists already"):
        create_project(town.database.path, building.codebook(), title="", device="one")
    assert town.database.path.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ExpectedError, match="There is no folder"):
        create_project(tmp_path / "none" / "new.annot", building.codebook(), title="", device="one")


def test_a_project_that_could_not_be_finished_is_not_there_at_all(tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.actions.projects.CreateProject.apply", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        create_project(tmp_path / "new.annot", building.codebook(), title="", device="one")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["a b.annot", "what?.annot", "100%.annot", "a#b.annot", "ä🌉.annot", "q'uote.annot"]
)
def test_any_name_of_a_file_will_do(tmp_path, name):
    runner = building.start(tmp_path / name)
    building.claim(runner)
    runner.close()
    assert [one.name for one in tmp_path.iterdir()] == [name]
    again = open_project(tmp_path / name, device="one")
    assert building.problems(again) == []
    again.close()


def test_the_codebook_in_force_changes_and_setting_it_again_changes_nothing(town):
    other = codebook_from(dict(building.codebook().body) | {"guidelines": "Look twice."})
    town.run(SetCodebook(other))
    assert town.read(codebook_in_force).guidelines == "Look twice."
    assert town.run(SetCodebook(other)).changes == ()
    town.run(SetCodebook(building.codebook()))
    assert town.read(current_digest) == building.codebook().digest
    assert building.problems(town) == []


def test_a_named_target_is_one_and_its_aliases_grow(town):
    first = town.run(AddNamedTarget("The mayor", ("Mia", ""))).answer
    assert town.run(AddNamedTarget(" The mayor ", ("Boss", "The mayor"))).answer == first
    assert [(one.name, one.aliases) for one in town.read(people.named_targets)] == [
        ("The mayor", ("Boss", "Mia"))
    ]
    assert town.run(AddNamedTarget("The mayor", ("Mia",))).changes == ()


def without(label):
    """Return the default codebook without a label of the layer claim."""
    body = copy.deepcopy(dict(building.codebook().body))
    body["codebook"]["version"] = "2.0.0"
    layer = next(one for one in body["layers"] if one["id"] == "claim")
    layer["labels"] = [one for one in layer["labels"] if one["id"] != label]
    return codebook_from(body)


def test_a_codebook_that_leaves_labels_without_a_home_is_refused(town):
    building.claim(town)
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match=r"1 annotations have no place.*'claim\.fact'"):
        town.run(SetCodebook(without("claim.fact")))
    assert building.content(town.database.path) == before
    town.run(SetCodebook(without("claim.value")))
    assert building.problems(town) == []


def test_a_label_put_elsewhere_under_the_former_codebook_stays_sound_and_its_note_can_be_changed(
    town, tmp_path
):
    other = building.copied(town, tmp_path / "other.annot", "two")
    label = building.claim(other)
    town.run(SetCodebook(without("claim.fact")))
    building.merge(town, other)
    assert building.problems(town) == []
    noted = town.run(ChangeAnnotation(replace(label, note="still so"), upon=label)).answer
    assert town.read(work.annotation, label.id) == noted
    assert building.problems(town) == []
    with pytest.raises(ExpectedError, match="has no label"):
        town.run(ChangeAnnotation(replace(noted, spans=(Span(0, 3),))))
    town.run(SetCodebook(without("claim.value")))
    assert building.problems(town) == []
    other.close()
