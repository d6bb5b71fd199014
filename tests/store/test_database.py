"""Making, opening and refusing project files."""

import os
import sqlite3
from contextlib import closing

import pytest

from annotator.errors import ExpectedError
from annotator.jobs import checking
from annotator.jobs.checking import check_project
from annotator.store import database, tables
from annotator.store.backup import back_up, private_copy, snapshot
from annotator.store.database import PRAGMAS, BusyError, Database, check_kind, make, open_existing
from annotator.store.queries import corpus
from tests.store import building


@pytest.mark.parametrize("name", PRAGMAS)
def test_every_connection_has_the_settings_that_keep_a_file_whole(town, name):
    with town.database.reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == PRAGMAS[name]


def test_the_settings_are_those_that_survive_a_loss_of_power():
    assert (PRAGMAS["journal_mode"], PRAGMAS["synchronous"]) == ("delete", 3)
    assert (PRAGMAS["foreign_keys"], PRAGMAS["trusted_schema"], PRAGMAS["mmap_size"]) == (1, 0, 0)


def test_every_table_is_strict_and_there_are_neither_triggers_nor_views(town):
    with town.database.reading() as connection:
        strict = {
            row[1]: row[5] for row in connection.exec_driver_sql("PRAGMA table_list") if row[2] == "table"
        }
        kinds = set(connection.exec_driver_sql("SELECT type FROM sqlite_schema").scalars())
    assert {name for name in strict if not name.startswith("sqlite_")} == set(tables.metadata.tables)
    assert all(strict[name] for name in tables.metadata.tables)
    assert kinds <= {"table", "index"}


def test_a_project_is_one_file(town):
    building.claim(town)
    assert [path.name for path in town.database.path.parent.iterdir()] == ["town.annot"]


def test_a_writer_that_fails_leaves_nothing(town):
    before = building.content(town.database.path)

    def fail():
        with town.database.writing() as connection:
            connection.execute(tables.annotator.delete())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert building.content(town.database.path) == before


def test_a_file_of_a_newer_version_is_refused_and_left_alone(town):
    building.altered(town.database.path, f"PRAGMA user_version={tables.SCHEMA_VERSION + 1}")
    before = town.database.path.read_bytes()
    with pytest.raises(ExpectedError, match="newer version"):
        open_existing(town.database.path)
    assert town.database.path.read_bytes() == before


def test_what_is_no_project_is_told_apart(tmp_path):
    (tmp_path / "other.db").write_bytes(b"")
    with closing(sqlite3.connect(tmp_path / "other.db")) as plain:
        plain.execute("CREATE TABLE x (y)")
        plain.commit()
    (tmp_path / "words.txt").write_text("Only words, and enough of them to be no header." * 50)
    for name, sentence in (
        ("other.db", "no project of this program"),
        ("words.txt", "cannot be read as a project"),
        ("none.annot", "There is no file"),
        ("", "is a folder"),
    ):
        with pytest.raises(ExpectedError, match=sentence):
            check_kind(tmp_path / name)
    assert not (tmp_path / "none.annot").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_only_be_read_is_read_and_not_written(town):
    town.database.path.chmod(0o444)
    database = open_existing(town.database.path)
    with pytest.raises(ExpectedError, match="cannot be written to"), database.writing() as connection:
        connection.execute(tables.meta.delete())


def test_a_file_is_made_once(tmp_path):
    make(tmp_path / "new.annot").close()
    with pytest.raises(ExpectedError, match="exists already"):
        make(tmp_path / "new.annot")


def test_a_damaged_file_is_told_in_a_sentence(town):
    town.close()
    size = town.database.path.stat().st_size
    with town.database.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with pytest.raises(ExpectedError, match=r"damaged|no project"):
        open_existing(town.database.path)
    with pytest.raises(ExpectedError, match=r"damaged|no project"), town.database.reading() as connection:
        connection.execute(tables.event.select()).all()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM coverage; END",
        "CREATE VIEW v AS SELECT * FROM event",
        "DROP INDEX event_by_clock",
        "ALTER TABLE event ADD COLUMN extra TEXT",
    ],
)
def test_a_file_with_other_tables_is_refused_on_opening(town, statement):
    town.close()
    building.altered(town.database.path, statement)
    with pytest.raises(ExpectedError, match="other tables than a project has"):
        open_existing(town.database.path)
    (problem,) = check_project(town.database.path)
    assert problem.kind == "schema"


def test_a_project_that_is_deleted_while_it_is_open_is_not_made_anew(town):
    town.close()
    town.database.path.unlink()
    with pytest.raises(ExpectedError, match="still there"):
        town.read(corpus.discussions)
    with pytest.raises(ExpectedError, match="still there"):
        building.claim(town)
    with pytest.raises(ExpectedError, match="could not be copied"):
        back_up(town.database, town.database.path.with_name("backup.annot"))
    assert not town.database.path.exists()


def test_a_project_that_was_emptied_while_it_is_open_is_told_in_a_sentence(town):
    town.close()
    town.database.path.write_bytes(b"")
    with pytest.raises(ExpectedError, match="no longer there or was replaced"):
        town.read(corpus.discussions)


def test_bytes_that_are_no_text_are_told_in_a_sentence(town):
    building.altered(town.database.path, "UPDATE discussion SET title = CAST(x'ff' AS TEXT)")
    with pytest.raises(ExpectedError, match="damaged"):
        town.read(corpus.discussions)


def test_a_name_that_no_file_can_have_is_told_in_a_sentence(tmp_path):
    for use in (make, open_existing, check_kind):
        with pytest.raises(ExpectedError, match="no name of a file"):
            use(tmp_path / ("x" * 300))


@pytest.mark.parametrize("name", ["a b.annot", "50%.annot", "what?.annot", "no#1.annot", "é🚢.annot"])
def test_a_file_may_have_any_name(tmp_path, name):
    runner = building.start(tmp_path / name)
    assert [one.id for one in runner.read(corpus.discussions)] == ["d1"]
    runner.close()
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.fixture
def locked(town, monkeypatch):
    """Give the path of a project that another program keeps for itself, and patience for nothing."""
    monkeypatch.setattr(database, "PATIENCE", 0)
    monkeypatch.setitem(database.PRAGMAS, "busy_timeout", 0)
    town.close()
    with closing(sqlite3.connect(town.database.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield town.database.path


def test_a_project_that_is_locked_is_not_called_damaged(locked, tmp_path):
    unopened = Database(locked)

    def copy():
        with private_copy(unopened):
            pass

    for attempt in (
        lambda: open_existing(locked),
        lambda: check_project(locked),
        copy,
        lambda: snapshot(unopened, tmp_path / "snapshot.annot"),
    ):
        with pytest.raises(BusyError, match=r"another program is writing to it.*try again"):
            attempt()


def test_a_project_that_is_locked_while_it_is_checked_has_no_problems_for_it(locked, monkeypatch):
    monkeypatch.setattr(checking, "check_kind", lambda path: tables.SCHEMA_VERSION)
    with pytest.raises(BusyError):
        check_project(locked)
