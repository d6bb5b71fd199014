"""Checking a project."""

import sqlite3
from contextlib import closing

import pytest


def tamper(path, statement):
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(statement)
        plain.commit()


def test_a_sound_project_has_no_problems(answer, call, town):
    assert answer("check", town) == {"ok": True, "problems": []}
    assert call("check", town) == (0, f"{town} is whole.\n", "")


def test_checking_changes_nothing(answer, town):
    before = town.read_bytes()
    answer("check", town)
    assert town.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE event SET body = replace(body, 'claim.fact', 'claim.value')", "digest"),
        ("DELETE FROM event WHERE subject = 'coverage'", "seal"),
        ("UPDATE annotation SET label = 'claim.value' WHERE id = 'a-claim'", "projection"),
    ],
)
def test_what_was_altered_is_found(answer, town, statement, kind):
    tamper(town, statement)
    report = answer("check", town, status=3)
    assert report["ok"] is False
    assert kind in {one["kind"] for one in report["problems"]}
    assert all(one.keys() == {"kind", "where", "message"} for one in report["problems"])


def test_a_file_that_ends_too_early_is_a_problem_and_no_crash(call, town):
    town.write_bytes(town.read_bytes()[: town.stat().st_size // 2])
    status, out, err = call("check", town, "--json")
    assert status == 3, err
    assert '"ok": false' in out


def test_a_file_that_is_no_project_is_told(call, tmp_path):
    (tmp_path / "notes.txt").write_text("no project, but long enough to be read as one" * 10)
    assert call("check", tmp_path / "notes.txt")[0] == 1


@pytest.mark.parametrize("words", [("check",), ("show",), ("annotators",), ("codebook",)])
def test_a_project_that_another_program_keeps_locked_is_to_be_tried_again(call, town, monkeypatch, words):
    from annotator.store import database

    monkeypatch.setattr(database, "PATIENCE", 0)
    with closing(sqlite3.connect(town, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        status, out, err = call(*words, town)
    assert (status, out) == (1, "")
    assert "another program is writing to it" in err
    assert "try again" in err
