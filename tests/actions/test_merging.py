"""What a merge takes in, what waits, and what is refused."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from annotator.actions.annotating import ChangeAnnotation, DeleteAnnotation
from annotator.actions.importing import ImportRecords
from annotator.actions.merging import MergeCopy
from annotator.actions.projects import SetCodebook, create_project, open_project
from annotator.actions.settling import KeepVersion
from annotator.codebook.values import codebook_from
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.change import Event
from annotator.model.ids import canonical, digest, new_id
from annotator.model.record import Record, annotation_json
from annotator.model.span import Span
from annotator.store import events as log
from annotator.store.queries import corpus, work
from annotator.store.queries.versions import versions
from annotator.store.rows import text_digest
from tests.store import building


@pytest.fixture
def other(town, tmp_path):
    runner = building.copied(town, tmp_path / "other.annot", "two")
    yield runner
    runner.close()


def refused(town, path, sentence):
    """Expect a refusal that leaves the project as it was."""
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match=sentence):
        town.run(MergeCopy(path))
    assert building.content(town.database.path) == before


def reseal(path):
    """Make the digests and the seal of a file fit what stands in it, as a forger would."""
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.row_factory = sqlite3.Row
        total = rows = 0
        for row in plain.execute("SELECT * FROM event").fetchall():
            event = log.from_row(tuple(row))
            plain.execute("UPDATE event SET digest = ? WHERE id = ?", (event.digest, event.id))
            total, rows = (total + int(event.digest, 16)) % log.MODULUS, rows + 1
        plain.execute("UPDATE meta SET value = ? WHERE key = 'seal'", (f"{total:064x}/{rows}",))


def adopt(runner, *events):
    """Bring events in as a merge does."""

    class Adopt:
        title = "Adopt"

        def apply(self, transaction):
            transaction.adopt(events)

    runner.run(Adopt())


def label_on(text, body, codebook, one="x1"):
    """Return the event of a label on a text that need not be there."""
    label = Annotation(one, "p", "claim", "claim.fact", text, (Span(0, 4),), created="t", modified="t")
    return Event(
        id=new_id(), subject="annotation", subject_id=one, annotator="p", device="far", sequence=1,
        clock="00000000000001-000000", action=new_id(), undoes=None, kind="put", parents=(),
        codebook=codebook, text=text_digest(body), body=annotation_json(label),
    )  # fmt: skip


def test_a_label_on_an_unknown_text_waits_and_appears_with_the_discussion(town):
    page = building.discussion("late")
    adopt(town, label_on("late-a", page.texts[0].text, building.codebook().digest))
    assert [one.kind for one in building.problems(town)] == ["waiting"]
    town.run(ImportRecords((Record(page),)))
    assert [one.id for one in town.read(work.annotations_of, "late")] == ["x1"]
    assert not [one for one in building.problems(town) if one.kind == "waiting"]


def test_a_label_under_an_unknown_codebook_waits_and_appears_with_it(town):
    body = dict(building.codebook().body) | {"guidelines": "Look twice."}
    other = codebook_from(body)
    adopt(town, label_on("d1-a", building.discussion().texts[0].text, other.digest))
    assert town.read(work.annotations_of, "d1") == []
    town.run(SetCodebook(other))
    assert [one.id for one in town.read(work.annotations_of, "d1")] == ["x1"]


def test_a_label_made_upon_another_text_of_that_id_waits(town):
    adopt(town, label_on("d1-a", "Other words", building.codebook().digest))
    assert town.read(work.annotations_of, "d1") == []
    assert [one.kind for one in building.problems(town)] == ["waiting"]


def test_labels_of_others_on_a_discussion_whose_import_is_undone_come_back_with_it(town, other):
    page = building.discussion("e1")
    town.run(ImportRecords((Record(page),)))
    building.merge(other, town)
    building.claim(other, "e1-a")
    town.undo()
    building.merge(town, other)
    building.merge(other, town)
    for runner in (town, other):
        assert not runner.read(corpus.known_discussions, ["e1"])
        assert [one.kind for one in building.problems(runner)] == ["waiting"]
    town.redo()
    building.merge(other, town)
    for runner in (town, other):
        assert len(runner.read(work.annotations_of, "e1")) == 1
        assert building.problems(runner) == []


def test_two_changes_apart_are_a_conflict_that_the_next_change_settles(town, other):
    label = building.claim(town)
    building.merge(other, town)
    town.run(ChangeAnnotation(replace(label, note="one")))
    other.run(ChangeAnnotation(replace(label, note="two")))
    report = building.merge(town, other)
    assert [(one.subject, one.id, len(one.heads)) for one in report.conflicts] == [
        ("annotation", label.id, 2)
    ]
    assert town.read(work.conflicts) == [label.id]
    assert [(one.kind, one.message) for one in building.problems(town)] == [
        ("conflict", "it was changed apart in two copies")  # here by one person
    ]
    town.run(ChangeAnnotation(replace(town.read(work.annotation, label.id), note="both")))
    assert town.read(work.conflicts) == []
    building.merge(other, town)
    assert other.read(work.annotation, label.id).note == "both"
    assert other.read(work.conflicts) == []


def test_an_edit_is_shown_above_a_delete_that_was_made_apart_from_it(town, other):
    label = building.claim(town)
    building.merge(other, town)
    other.run(DeleteAnnotation(label.id))
    town.run(ChangeAnnotation(replace(label, note="kept")))
    for runner, there in ((town, other), (other, town)):
        building.merge(runner, there)
        assert runner.read(work.annotation, label.id).note == "kept"
        assert runner.read(work.conflicts) == [label.id]


def test_a_link_made_elsewhere_to_a_label_deleted_here_becomes_a_link_to_its_words(town, other):
    label = building.claim(town)
    building.merge(other, town)
    link = building.dispute(other, label)
    town.run(DeleteAnnotation(label.id))
    for runner, there in ((town, other), (other, town)):
        building.merge(runner, there)
        target = runner.read(work.annotation, link.id).target
        assert (target.kind, target.text, target.start, target.end, target.quote) == (
            "span", "d1-a", 0, 6, "Bridge",
        )  # fmt: skip
        assert building.problems(runner) == []
    town.undo()
    assert town.read(work.annotation, link.id).target == link.target


@pytest.mark.parametrize("place", [0, 1])
def test_whoever_put_a_label_settles_which_of_two_versions_holds(town, other, place):
    label = building.claim(town)
    assert town.read(versions, label.id) == []
    building.merge(other, town)
    town.run(ChangeAnnotation(replace(label, label="claim.value")))
    other.run(DeleteAnnotation(label.id))
    building.merge(town, other)
    found = town.read(versions, label.id)
    assert [one.annotation.label if one.annotation else None for one in found] == ["claim.value", None]
    town.run(KeepVersion(label.id, found[place].event.id))
    assert town.read(work.conflicts) == []
    left = town.read(work.annotations_by_id, [label.id]).values()
    assert [one.label for one in left] == ["claim.value"][place:]
    building.merge(other, town)
    assert other.read(work.conflicts) == []


def test_a_version_can_be_settled_once_and_by_whoever_put_it(town, other):
    label = building.claim(town)
    building.merge(other, town)
    town.run(ChangeAnnotation(replace(label, note="one")))
    other.run(ChangeAnnotation(replace(label, note="two")))
    building.merge(town, other)
    first, second = town.read(versions, label.id)
    ann, town.annotator = town.annotator, building.person(town, "Bob")
    with pytest.raises(ExpectedError, match="somebody else"):
        town.run(KeepVersion(label.id, first.event.id))
    town.annotator = ann
    town.run(KeepVersion(label.id, second.event.id))
    assert town.read(work.annotation, label.id) == second.annotation
    with pytest.raises(ExpectedError, match="settled meanwhile"):
        town.run(KeepVersion(label.id, first.event.id))


def test_the_page_imported_in_two_copies_from_files_of_other_names_is_one_and_no_conflict(town, other):
    town.run(ImportRecords((Record(building.discussion("e1", "here.txt")),)))
    other.run(ImportRecords((Record(building.discussion("e1", "there.txt")),)))
    assert building.merge(town, other).conflicts == []
    assert building.merge(other, town).conflicts == []
    assert building.seen(town) == building.seen(other)
    assert len(town.read(corpus.discussions)) == 2


def test_a_text_that_two_discussions_claim_shows_its_labels_on_the_first_in_both_copies(town, other):
    first, second = building.discussion("e1"), building.discussion("e2")
    second = replace(second, texts=(*second.texts[:3], replace(first.texts[3], text="Other")))
    other.run(ImportRecords((Record(second),)))
    building.claim(other, "e1-c3", 0, 3)
    town.run(ImportRecords((Record(first),)))
    building.merge(town, other)
    building.merge(other, town)
    assert building.seen(town) == building.seen(other)
    assert {one.kind for one in building.problems(town)} == {"waiting"}
    town.undo()
    assert len(town.read(work.annotations_of, "e2")) == 1
    assert building.problems(town) == []


def test_work_on_two_copies_with_the_same_device_can_be_undone_step_by_step(town, tmp_path):
    twin = building.copied(town, tmp_path / "twin.annot", town.device)
    for runner in (town, twin, town, twin):
        building.claim(runner)
    town.undo()
    building.merge(town, twin)
    assert len(town.read(work.annotations_of, "d1")) == 3
    while town.undo():
        pass
    assert town.read(corpus.discussions) == []
    while town.redo():
        pass
    assert len(town.read(work.annotations_of, "d1")) == 4
    assert building.problems(town) == []
    twin.close()


def test_merging_the_same_copy_again_changes_nothing(town, other):
    building.claim(other)
    assert building.merge(town, other).added == 1
    before = building.content(town.database.path)
    again = building.merge(town, other)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 6)
    assert building.content(town.database.path) == before


def test_a_copy_of_another_project_is_refused(town, tmp_path):
    building.start(tmp_path / "else.annot").close()
    refused(town, tmp_path / "else.annot", "copy of another project")


def test_the_project_itself_is_refused(town, tmp_path):
    refused(town, town.database.path, "this project itself")
    (tmp_path / "link.annot").symlink_to(town.database.path)
    refused(town, tmp_path / "link.annot", "this project itself")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body = replace(body, 'claim.fact', 'claim.mark') WHERE subject = 'annotation'",
        "UPDATE event SET annotator = 'somebody' WHERE subject = 'annotation'",
        "UPDATE event SET body = 'no JSON' WHERE subject = 'annotation'",
        "UPDATE event SET digest = 'no digest' WHERE subject = 'annotation'",
        "DELETE FROM event WHERE subject = 'annotation'",
        "UPDATE meta SET value = '0/0' WHERE key = 'seal'",
    ],
)
def test_a_copy_in_which_something_was_altered_is_refused(town, other, statement):
    building.claim(other)
    building.altered(other.database.path, statement)
    refused(town, other.database.path, "altered|taken away")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT * FROM event",
        "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON event(body)",
        "DROP INDEX event_by_clock",
        "ALTER TABLE event ADD COLUMN extra TEXT",
    ],
)
def test_a_copy_with_other_tables_is_refused(town, other, statement):
    building.altered(other.database.path, statement)
    refused(town, other.database.path, "other tables")


def test_a_table_replaced_by_a_view_is_refused(town, other):
    building.altered(other.database.path, "ALTER TABLE event RENAME TO hidden")
    building.altered(other.database.path, "CREATE VIEW event AS SELECT * FROM hidden")
    refused(town, other.database.path, "other tables")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("clock", "tomorrow"),
        ("clock", "99999999999999-999999"),
        ("sequence", 1 << 62),
        ("kind", "wipe"),
        ("subject", "nonsense"),
        ("sequence", -1),
        ("parents", "[1]"),
        ("body", "[]"),
        ("body", "{}"),
        ("body", canonical({"id": "other"})),
    ],
)
def test_a_sealed_event_that_makes_no_sense_is_refused(town, other, column, value):
    building.claim(other)
    building.altered(
        other.database.path, f"UPDATE event SET {column} = ? WHERE subject = 'annotation'", value
    )
    reseal(other.database.path)
    refused(town, other.database.path, "does not say|altered")


SPAN = {"kind": "span", "text": "d1-a", "start": 0, "end": 6, "quote": "Bridge"}


@pytest.mark.parametrize(
    "field",
    [
        {"note": 1},
        {"note": "\\ud83d"},
        {"spans": [["a", 2]]},
        {"spans": [[-5, 3]]},
        {"spans": [[10**9, 3]]},
        {"spans": [[3, 3]]},
        {"spans": [[0, 5], [4, 8]]},
        {"spans": [[0, 1 << 60]]},
        {"spans": [[False, True]]},
        {"target": 5},
        {"target": {"kind": "nonsense"}},
        {"target": {"kind": "annotation"}},
        {"target": {"kind": "named", "name": ""}},
        {"target": {**SPAN, "start": "a"}},
        {"target": {**SPAN, "end": None}},
        {"target": {**SPAN, "start": -1}},
        {"target": {**SPAN, "quote": 5}},
        {"attributes": [["a", [1]]]},
        {"attributes": {"a": [1]}},
        {"attributes": {"a": None}},
        {"cluster": ""},
        {"cluster": 5},
        {"unsure": "yes"},
        {"unsure": 1},
        {"visible": "all"},
        {"visible": {"authors": 1}},
        {"label": None},
        {"label": ""},
        {"text": {}},
    ],
    ids=str,
)
def test_a_sealed_label_with_values_of_other_types_is_refused(town, other, field):
    label = building.claim(other)
    body = canonical({**annotation_json(label), **field}).replace("\\\\ud83d", "\\ud83d")
    building.altered(other.database.path, "UPDATE event SET body = ? WHERE subject = 'annotation'", body)
    reseal(other.database.path)
    refused(town, other.database.path, "does not say")


def comment(one, parent=None, **more):
    return {
        "id": one, "kind": "comment", "parent": parent, "author": "A", "created": None, "depth": None,
        "parent_inferred": False, "text": "hello", "blocks": [], "meta": {}, **more,
    }  # fmt: skip


UNSOUND_TEXTS = {
    "no text": [],
    "a parent that is not there": [comment("e1", "nowhere")],
    "a reply before its parent": [comment("e1", "e2"), comment("e2")],
    "parents in a circle": [comment("e1", "e2"), comment("e2", "e1")],
    "a text twice": [comment("e1"), comment("e1")],
    "a depth that is not its own": [comment("e1", depth=10**12)],
    "two articles": [comment("e1", kind="article"), comment("e2", kind="article")],
    "an article that replies": [comment("e1"), comment("e2", "e1", kind="article")],
    "a block before the text": [comment("e1", blocks=[{"kind": "headline", "start": -5, "end": 2}])],
    "a block beyond the text": [comment("e1", blocks=[{"kind": "headline", "start": 0, "end": 6}])],
    "a block that ends before it begins": [
        comment("e1", blocks=[{"kind": "headline", "start": 3, "end": 2}])
    ],
    "a block at a word": [comment("e1", blocks=[{"kind": "headline", "start": "a", "end": 2}])],
    "a text that is not canonical": [comment("e1", text="a\r\nb")],
    "an author who is a number": [comment("e1", author=5)],
}


@pytest.mark.parametrize("texts", UNSOUND_TEXTS.values(), ids=UNSOUND_TEXTS)
def test_a_sealed_discussion_that_no_importer_would_make_is_refused(town, other, texts):
    other.run(Writing("discussion", "e", {"id": "e", "title": "e", "source": None, "texts": [comment("e1")],
                                          "left_out": []}))  # fmt: skip
    body = canonical({"id": "e", "title": "e", "source": None, "texts": texts, "left_out": []})
    building.altered(other.database.path, "UPDATE event SET body = ? WHERE subject_id = 'e'", body)
    reseal(other.database.path)
    refused(town, other.database.path, "does not say")


QUESTION = {"id": "q", "discussion": "d1", "annotator": "x", "words": "Why?"}
SKIP = {"discussion": "d1", "annotator": "x", "reason": "unclear"}
TIME = {"discussion": "d1", "annotator": "x", "device": "d", "seconds": 1, "sessions": 0}
SAID = {
    "question": ("q", QUESTION),
    "skip": ("x:d1", SKIP),
    "time": ("x:d1:d", TIME),
    "policy": ("current", {"authors": "hidden"}),
}


@pytest.mark.parametrize("subject", SAID)
def test_a_sealed_subject_that_makes_sense_is_taken_in(town, other, subject):
    other.run(Writing(subject, *SAID[subject]))
    assert building.merge(town, other).added == 1


@pytest.mark.parametrize(
    ("subject", "field"),
    [
        ("question", {"id": "p"}),
        ("question", {"words": ""}),
        ("question", {"words": None}),
        ("question", {"text": 5}),
        ("question", {"answer": ["no"]}),
        ("skip", {"reason": "boring"}),
        ("skip", {"annotator": "y"}),
        ("skip", {"words": 5}),
        ("time", {"seconds": "1"}),
        ("time", {"seconds": 1 << 62}),
        ("time", {"seconds": True}),
        ("time", {"device": "e"}),
        ("policy", {"authors": "gone"}),
        ("policy", {"shuffle": "seed"}),
        ("policy", {"record_time": 1}),
    ],
    ids=str,
)
def test_a_sealed_subject_that_makes_no_sense_is_refused(town, other, subject, field):
    one, body = SAID[subject]
    other.run(Writing(subject, one, body))
    building.altered(
        other.database.path,
        "UPDATE event SET body = ? WHERE subject = ?",
        canonical({**body, **field}),
        subject,
    )
    reseal(other.database.path)
    refused(town, other.database.path, "does not say")


class Writing:
    """Puts a subject to anything."""

    title = "Write"

    def __init__(self, *parts, text=None):
        self.parts, self.text = parts, text

    def apply(self, transaction):
        transaction.put(*self.parts, text=self.text)


@pytest.mark.parametrize(
    "field", [{"spans": [[0, 10_000]]}, {"target": {**SPAN, "end": 10_000}}], ids=["its words", "its target"]
)
def test_a_label_that_does_not_lie_within_its_words_waits(town, other, field):
    link = building.dispute(other, building.claim(other))
    body = {**annotation_json(link), **field}
    other.run(Writing("annotation", link.id, body, text=text_digest(building.discussion().texts[1].text)))
    building.merge(town, other)
    assert [one.layer for one in town.read(work.annotations_of, "d1")] == ["claim"]
    (problem,) = building.problems(town)
    assert (problem.kind, problem.where) == ("waiting", f"annotation {link.id}")
    assert "other words" in problem.message


def test_a_sealed_codebook_that_contradicts_itself_is_refused(town, other):
    body = dict(building.codebook().body)
    body["layers"] = [*body["layers"], body["layers"][0]]
    other.run(SetCodebook(codebook_from(body)))
    refused(town, other.database.path, "does not say")


def test_events_that_were_each_made_upon_the_other_are_refused(town, other):
    label = building.claim(other)
    other.run(ChangeAnnotation(replace(label, note="later")))
    with closing(sqlite3.connect(other.database.path)) as plain:
        ids = [
            row[0]
            for row in plain.execute("SELECT id FROM event WHERE subject = 'annotation' ORDER BY clock")
        ]
    building.altered(
        other.database.path, "UPDATE event SET parents = ? WHERE id = ?", canonical(ids[1:]), ids[0]
    )
    reseal(other.database.path)
    refused(town, other.database.path, "each made upon another")


def test_one_event_id_with_two_contents_is_refused(town, other):
    building.altered(other.database.path, "UPDATE event SET device = 'x' WHERE subject = 'discussion'")
    reseal(other.database.path)
    refused(town, other.database.path, "differs from the one of that id here")


def test_a_codebook_that_is_not_what_its_digest_says_is_refused(town, other):
    other.run(SetCodebook(codebook_from(dict(building.codebook().body) | {"guidelines": "Other."})))
    building.altered(
        other.database.path, "UPDATE event SET codebook = ? WHERE subject = 'codebook'", digest("x")
    )
    reseal(other.database.path)
    refused(town, other.database.path, "differs|does not say")


@pytest.mark.parametrize("bytes_", [b"", b"SQLite format 3\0", b"nothing of the kind" * 500])
def test_a_file_that_is_no_project_is_refused(town, tmp_path, bytes_):
    path = tmp_path / "other.annot"
    path.write_bytes(bytes_)
    refused(town, path, "no project|cannot be read|not finished")


def test_a_file_that_is_not_there_is_refused(town, tmp_path):
    refused(town, tmp_path / "none.annot", "There is no file")


def test_what_a_killed_writer_left_half_done_is_rolled_back_in_the_copy(town, other, tmp_path):
    with closing(sqlite3.connect(other.database.path, isolation_level=None)) as plain:
        plain.execute("PRAGMA cache_size=1")
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("UPDATE event SET body = body || zeroblob(200000)")
        half = tmp_path / "half.annot"
        shutil.copyfile(other.database.path, half)
        shutil.copyfile(f"{other.database.path}-journal", f"{half}-journal")
        plain.execute("ROLLBACK")
    assert town.run(MergeCopy(half)).answer.added == 0


def test_a_project_without_events_in_common_is_not_taken_for_a_copy(town, tmp_path):
    runner = create_project(tmp_path / "new.annot", building.codebook(), title="Town", device="x")
    building.altered(
        runner.database.path,
        "UPDATE meta SET value = ? WHERE key = 'project'",
        town.read(lambda connection: log.get_meta(connection, "project")),
    )
    runner.close()
    refused(town, tmp_path / "new.annot", "copy of another project")


def test_a_copy_can_be_merged_while_it_is_open(town, other):
    building.claim(other)
    with other.database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM event").all()
        assert building.merge(town, other).added == 1
    assert open_project(town.database.path, device="x").read(work.annotations_of, "d1") != []
