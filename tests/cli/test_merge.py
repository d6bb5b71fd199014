"""Bringing copies of a project together."""

import shutil

import pytest


@pytest.fixture
def copies(answer, town, tmp_path):
    """Give a project and two copies of it, to each of which a person was added."""
    found = [town]
    for name in ("Ada", "Bea"):
        copy = tmp_path / f"{name}.annot"
        shutil.copy(town, copy)
        answer("annotators", copy, "add", name)
        found.append(copy)
    return found


def names(answer, project):
    return [one["name"] for one in answer("annotators", project)]


def test_copies_become_one(answer, copies):
    town, ada, bea = copies
    report = answer("merge", town, ada, bea)
    assert list(report) == ["added", "updated", "unchanged", "conflicts"]
    assert report["added"] == 2
    assert report["conflicts"] == []
    assert names(answer, town) == ["Ada", "Bea", "Mira", "Tobias"]
    assert answer("check", town)["ok"]


def test_merging_twice_changes_nothing(answer, copies):
    town, ada, _ = copies
    answer("merge", town, ada)
    before = town.read_bytes()
    assert answer("merge", town, ada)["added"] == 0
    assert town.read_bytes() == before


def test_a_dry_run_counts_across_the_copies_and_changes_nothing(answer, copies):
    town, ada, bea = copies
    before = town.read_bytes()
    assert answer("merge", town, ada, bea, ada, "--dry-run")["added"] == 2
    assert town.read_bytes() == before


def relabel(copy, label):
    from dataclasses import replace

    from annotator.actions.projects import open_project
    from annotator.store.queries.work import annotation

    class Relabel:
        title = "Relabel"

        def apply(self, transaction):
            transaction.put_annotation(replace(annotation(transaction.connection, "a-claim"), label=label))

    runner = open_project(copy, device=label)
    runner.run(Relabel())
    runner.database.close()


def test_a_contradiction_is_told_and_needs_attention_in_a_dry_run(answer, copies):
    town, ada, bea = copies
    relabel(ada, "claim.value")
    relabel(bea, "claim.policy")
    rehearsed = answer("merge", town, ada, bea, "--dry-run", status=3)
    (conflict,) = rehearsed["conflicts"]
    assert (conflict["subject"], conflict["id"], len(conflict["heads"])) == ("annotation", "a-claim", 2)
    assert answer("merge", town, ada, bea) == rehearsed


def test_a_copy_of_another_project_is_refused(call, answer, town, tmp_path):
    answer("new", tmp_path / "other.annot")
    status, _, err = call("merge", town, tmp_path / "other.annot")
    assert status == 1
    assert "another project" in err


def test_the_project_itself_is_refused_in_a_dry_run_as_well(call, town):
    for words in ((), ("--dry-run",)):
        status, _, err = call("merge", town, town, *words)
        assert status == 1
        assert "is this project itself" in err


def test_people_of_one_name_stay_several_and_are_told(call, answer, town, tmp_path):
    copy = tmp_path / "copy.annot"
    shutil.copy(town, copy)
    for project in (town, copy):
        answer("annotators", project, "add", "Ada")
    status, _, err = call("merge", town, copy)
    assert status == 0
    assert "several people are called Ada" in err
    assert names(answer, town) == ["Ada", "Ada", "Mira", "Tobias"]


def test_where_one_copy_is_refused_none_is_merged(call, answer, copies, tmp_path):
    town, ada, _ = copies
    answer("new", tmp_path / "other.annot")
    before = town.read_bytes()
    status, out, err = call("merge", town, ada, tmp_path / "other.annot", "--json")
    assert (status, out) == (1, "")
    assert "another project" in err
    assert "Merged before" not in err
    assert town.read_bytes() == before


def test_a_copy_that_changed_after_it_was_looked_at_tells_what_was_merged_before_it(
    call, copies, monkeypatch
):
    from annotator.actions import merging
    from annotator.errors import ExpectedError

    town, ada, bea = copies
    read, times = merging.read_foreign, []

    def change_before_the_fourth(path, known):
        times.append(path)
        if len(times) == 4:
            raise ExpectedError(f"{path} was altered.")
        return read(path, known)

    monkeypatch.setattr(merging, "read_foreign", change_before_the_fourth)
    status, _, err = call("merge", town, ada, bea)
    assert status == 1
    assert f"{bea} was altered. Merged before it: {ada}." in err
