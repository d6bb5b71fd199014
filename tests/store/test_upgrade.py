"""A file of an older version is backed up and upgraded, whole or not at all."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.actions.merging import MergeCopy
from annotator.actions.projects import open_project
from annotator.errors import ExpectedError
from annotator.jobs.checking import check_project
from annotator.store import tables, upgrade
from annotator.store.database import check_kind, open_existing
from annotator.store.queries import people, work
from annotator.store.schema import FORMER, OtherTablesError
from tests.actions.test_runner import TOP
from tests.store import building

DUMP = Path(__file__).parents[1] / "data" / "version-1.sql"


@pytest.fixture
def old(tmp_path):
    """Give the path of a project that the program of version 1 made."""
    path = tmp_path / "old.annot"
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript(DUMP.read_text("utf-8"))
    return path


def opened(path):
    runner = open_project(path, device="two")
    runner.annotator = building.person(runner, "Ann")
    return runner


def events(path):
    return building.content(path)["event"]


def test_every_former_version_has_a_file_that_is_opened_here():
    assert set(FORMER) == set(range(1, tables.SCHEMA_VERSION)) == {1}


def test_an_older_file_shows_the_same_as_before_and_can_be_worked_on(old):
    with closing(sqlite3.connect(old)) as plain:
        columns = "id, text, label, spans, target, note, created, modified, conflict"
        said = sorted(plain.execute(f"SELECT {columns} FROM annotation"))
    before = events(old)
    runner = opened(old)
    with closing(sqlite3.connect(old)) as plain:
        assert sorted(plain.execute(f"SELECT {columns} FROM annotation")) == said
        assert set(plain.execute("SELECT cluster, unsure, visible FROM annotation")) == {(None, 0, None)}
        assert plain.execute("PRAGMA user_version").fetchone()[0] == tables.SCHEMA_VERSION
    assert events(old) == before
    assert len(said) == 4
    assert [one.name for one in runner.read(people.named_targets)] == ["The mayor"]
    assert runner.read(people.is_released)
    assert building.problems(runner) == []
    building.claim(runner, "d1-c3")
    assert len(runner.read(work.annotations_of, "d1")) == 5
    runner.close()


def test_the_backup_beside_it_is_the_file_of_before(old):
    before = building.content(old)
    opened(old).close()
    backup = old.with_name("old.version-1.annot")
    assert sorted(one.name for one in old.parent.iterdir()) == ["old.annot", "old.version-1.annot"]
    assert building.content(backup) == before
    assert check_kind(backup) == 1


def test_whoever_opens_it_is_told_once_where_the_backup_is(old):
    for remark in ("The file as it was is kept beside it, as old.version-1.annot.", ""):
        runner = opened(old)
        assert runner.database.remark.endswith(remark)
        assert bool(runner.database.remark) == bool(remark)
        runner.close()


def test_a_file_of_that_name_that_is_something_else_is_left_alone(old):
    other = old.with_name("old.version-1.annot")
    other.write_text("mine")
    opened(old).close()
    assert other.read_text() == "mine"
    assert check_kind(old.with_name("old.version-1-2.annot")) == 1


KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.store import upgrade
from annotator.store.database import open_existing
project = upgrade.project
def killed(*given):
    project(*given)
    os.kill(os.getpid(), signal.SIGKILL)
upgrade.project = killed
open_existing(Path(sys.argv[1]))
"""


def test_an_upgrade_that_is_killed_leaves_the_file_of_before_and_the_next_one_ends_it(old):
    before = building.content(old)
    done = subprocess.run([sys.executable, "-c", KILLED, old], cwd=TOP, check=False)
    assert done.returncode == -9
    assert check_kind(old) == 1
    assert building.content(old) == before
    runner = opened(old)
    assert building.problems(runner) == []
    runner.close()
    assert sorted(one.name for one in old.parent.iterdir()) == ["old.annot", "old.version-1.annot"]


def test_an_upgrade_that_fails_changes_nothing(old, monkeypatch):
    before = building.content(old)

    def full(*_given):
        raise ExpectedError("the disk is full")

    monkeypatch.setattr(upgrade, "project", full)
    with pytest.raises(ExpectedError, match="full"):
        open_existing(old)
    assert building.content(old) == before


def test_two_programs_that_open_an_older_file_upgrade_it_once(old):
    opened(old).close()
    assert upgrade.upgrade(old) is None


def test_an_older_file_that_was_altered_is_not_upgraded(old):
    building.altered(old, "UPDATE event SET body = '{}' WHERE subject = 'coverage'")
    before = old.read_bytes()
    with pytest.raises(ExpectedError, match=r"older version and damaged .*not upgraded"):
        open_existing(old)
    assert old.read_bytes() == before


def test_an_older_file_with_tables_of_its_own_is_refused(old):
    building.altered(old, "CREATE TRIGGER mine AFTER INSERT ON event BEGIN DELETE FROM meta; END")
    with pytest.raises(OtherTablesError):
        open_existing(old)


def test_checking_an_older_file_finds_it_whole_and_leaves_it_as_it_is(old):
    before = old.read_bytes()
    assert check_project(old) == []
    assert old.read_bytes() == before
    assert [one.name for one in old.parent.iterdir()] == ["old.annot"]


def test_a_copy_of_an_older_version_is_merged_as_it_is(old, tmp_path):
    copy = tmp_path / "copy.annot"
    shutil.copyfile(old, copy)
    runner = opened(old)
    building.claim(runner, "d1-c3")
    before = copy.read_bytes()
    report = runner.run(MergeCopy(copy)).answer
    assert (report.added, report.updated, report.conflicts) == (0, 0, [])
    assert copy.read_bytes() == before
    assert building.problems(runner) == []
    runner.close()
