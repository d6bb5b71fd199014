"""Each way in which a file can be broken is found, and a sound one is sound."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from annotator.errors import ExpectedError
from annotator.model.annotation import Coverage
from annotator.store.backup import back_up, private_copy, snapshot
from annotator.store.check import check_alone
from annotator.store.database import Database, open_existing
from annotator.store.events import MODULUS
from tests.store import building


@pytest.fixture
def busy(town):
    """Give the project with a label, a link to it and its undoing."""
    building.dispute(town, building.claim(town))
    building.claim(town)
    town.undo()
    return town


def kinds(runner):
    return {one.kind for one in building.problems(runner)}


def test_a_sound_project_has_no_problems_and_is_not_changed_by_the_check(busy):
    before = building.content(busy.database.path)
    assert building.problems(busy) == []
    assert building.content(busy.database.path) == before


BROKEN = {
    "a letter of an event": (
        "UPDATE event SET body = replace(body, 'Bridge', 'Brydge') WHERE subject = 'discussion'", "digest"
    ),
    "who made an event": ("UPDATE event SET annotator = 'x' WHERE subject = 'annotation'", "digest"),
    "an event's parents": ("UPDATE event SET parents = '[]'", "digest"),
    "an event's digest": ("UPDATE event SET digest = 'nonsense' WHERE subject = 'annotation'", "digest"),
    "an event that is no JSON": ("UPDATE event SET body = '{' WHERE subject = 'annotation'", "digest"),
    "an event taken away": ("DELETE FROM event WHERE subject = 'annotation'", "seal"),
    "the seal": ("UPDATE meta SET value = '0/0' WHERE key = 'seal'", "seal"),
    "a label that is shown": ("UPDATE annotation SET label = 'claim.quote'", "projection"),
    "a label taken away": ("DELETE FROM annotation", "projection"),
    "a text": ("UPDATE text SET body = replace(body, 'Bridge', 'Brydge')", "projection"),
    "the order of texts": ("UPDATE text SET place = 9 - place", "projection"),
    "a person": ("UPDATE annotator SET role = 'lead'", "projection"),
    "the codebook": ("UPDATE codebook SET body = replace(body, 'claim', 'clam')", "projection"),
    "the title": ("UPDATE meta SET value = 'Other' WHERE key = 'title'", "projection"),
    "a row that nobody put": ("INSERT INTO waiting VALUES ('annotation', 'x', 'y')", "projection"),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "kind"), BROKEN.values(), ids=BROKEN)
def test_what_was_altered_is_found_and_never_backed_up(busy, tmp_path, statement, kind):
    building.altered(busy.database.path, statement)
    assert kind in kinds(busy)
    with pytest.raises(ExpectedError, match="is damaged"):
        back_up(busy.database, tmp_path / "backup.annot")
    assert not (tmp_path / "backup.annot").exists()


def test_any_flipped_byte_of_an_event_is_found(busy):
    busy.close()
    path = busy.database.path
    whole = path.read_bytes()
    place = whole.rindex(b'"claim.fact"') + 3
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert kinds(busy) & {"digest", "projection"}


def test_a_page_of_rubbish_is_found(busy):
    busy.close()
    size = busy.database.path.stat().st_size
    with busy.database.path.open("r+b") as file:
        file.seek(size // 4096 // 2 * 4096)
        file.write(b"\xff" * 4096)
    database = open_existing(busy.database.path)
    with private_copy(database) as private:
        assert check_alone(private)[0].kind == "database"
    database.close()


def rewritten(runner, find, put):
    """Alter an event with its digest, the seal and what is shown, as a faulty program would have."""
    from annotator.store import events as log
    from annotator.store.projection import project

    path = runner.database.path
    building.altered(path, "UPDATE event SET body = replace(body, ?, ?)", find, put)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.row_factory = sqlite3.Row
        found = [log.from_row(tuple(row)) for row in plain.execute("SELECT * FROM event")]
        for event in found:
            plain.execute("UPDATE event SET digest = ? WHERE id = ?", (event.digest, event.id))
        total = sum(int(event.digest, 16) for event in found) % MODULUS
        plain.execute("UPDATE meta SET value = ? WHERE key = 'seal'", (f"{total:064x}/{len(found)}",))
    with runner.database.writing() as connection:
        project(connection, [(event.subject, event.subject_id) for event in found])


@pytest.mark.parametrize(
    ("find", "put", "kind", "sentence"),
    [
        ('"kind":"annotation"', '"kind":"annotation","was":0', "link", ""),
        ('"start":0', '"start":1', "link", "the words it points at are not those it repeats"),
        ('"end":6', '"end":600', "waiting", "is about other words than text d1-a has here"),
        ('"spans":[[0,6]]', '"spans":[[0,600]]', "waiting", "is about other words than text d1-a has here"),
        ('"label":"claim.fact"', '"label":"claim.gone"', "annotation", "has no label 'claim.gone'"),
    ],
)
def test_links_quotes_offsets_and_labels_are_checked_against_the_texts_and_the_codebook(
    town, find, put, kind, sentence
):
    import re

    from annotator.actions.annotating import AddAnnotation, DeleteAnnotation
    from annotator.model.annotation import Target
    from annotator.model.span import Span

    label = building.claim(town)
    words = Target("span", text="d1-a", start=0, end=6, quote="Bridge")
    town.run(AddAnnotation("dispute", "dispute.number", "d1-c3", (Span(0, 3),), words))
    link = building.dispute(town, label)
    if kind == "link" and not sentence:
        find, put = f'"id":"{label.id}","kind":"annotation"', '"id":"nowhere","kind":"annotation"'
        sentence = "points at annotation nowhere, which is not there"
        assert link.target.id == label.id
    else:
        town.run(DeleteAnnotation(link.id))
    rewritten(town, find, put)
    found = building.problems(town)
    assert {one.kind for one in found} == {kind}
    assert re.search(sentence, found[0].message)


def test_an_annotator_who_is_not_in_the_project_is_found(town):
    label = building.claim(town)
    rewritten(town, f'"annotator":"{label.annotator}"', '"annotator":"nobody"')
    assert kinds(town) == {"orphan"}


def test_a_backup_is_the_project_and_replaces_nothing(busy, tmp_path):
    target = back_up(busy.database, tmp_path / "backup.annot")
    assert building.content(target) == building.content(busy.database.path)
    before = target.read_bytes()
    with pytest.raises(ExpectedError, match="exists already"):
        back_up(busy.database, target)
    with pytest.raises(ExpectedError, match="There is no folder"):
        back_up(busy.database, tmp_path / "none" / "backup.annot")
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup.annot", "town.annot"]


def test_a_snapshot_that_cannot_be_written_is_told_in_a_sentence(busy, tmp_path):
    with pytest.raises(ExpectedError, match="could not be copied"):
        snapshot(busy.database, tmp_path / "none" / "snapshot.annot")


def test_a_backup_and_a_snapshot_are_made_while_somebody_writes(busy, tmp_path):
    with busy.database.writing() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = 'Half' WHERE key = 'title'")
        snapshot(busy.database, tmp_path / "snapshot.annot")
        target = back_up(busy.database, tmp_path / "backup.annot")
    for path in (target, tmp_path / "snapshot.annot"):
        assert "('title', 'Town')" in building.content(path)["meta"]
        database = Database(path)
        assert check_alone(database) == []
        database.close()


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        (Coverage("{ann}", "d1-a", "stance", "done"), "coverage"),
        (Coverage("{ann}", "d1-a", "mood", "seen"), "coverage"),
        (Coverage("nobody", "d1-a", "claim", "done"), "orphan"),
    ],
)
def test_coverage_that_means_nothing_is_found(busy, cell, kind):
    class Cover:
        title = "Cover"

        def apply(self, transaction):
            annotator = cell.annotator.replace("{ann}", busy.annotator)
            transaction.put_coverage(replace(cell, annotator=annotator))

    busy.run(Cover())
    assert kinds(busy) == {kind}
