"""An export is there whole or not at all, and holds nobody up."""

import pytest

from annotator.actions.asking import AddActiveTime, AnswerQuestion, AskQuestion, SkipDiscussion
from annotator.actions.clusters import GatherClaims
from annotator.actions.people import AddAnnotator
from annotator.actions.policies import SetPolicy
from annotator.actions.projects import create_project, open_project
from annotator.exporters.exporter import Choices, exporters
from annotator.jobs.exporting import export
from annotator.jobs.importing import import_sources
from annotator.jobs.progress import CancelledError
from annotator.model.policy import Policy
from tests.store import building

NAMES = Choices(authors="names")


class OneFile:
    name = "one-file"
    suffixes = (".txt",)
    about = "titles"
    folder = False
    defaults = NAMES

    def write(self, out, records, written):
        with out.open("w") as file:
            for record in records:
                file.write(record.discussion.title)
                written.discussions += 1
        written.files.append(out)


class Folder(OneFile):
    name = "folder"
    folder = True

    def write(self, out, records, written):
        for record in records:
            (out / "deeper").mkdir()
            file = out / "deeper" / "title.txt"
            file.write_text(record.discussion.title)
            written.files.append(file)


class FailsHalfway(OneFile):
    def write(self, out, records, written):
        super().write(out, records, written)
        raise CancelledError("stopped")


@pytest.fixture
def runner(town):
    opened = open_project(town, device="device")
    yield opened
    opened.database.close()


def test_what_fails_halfway_leaves_what_was_there(runner, tmp_path):
    out = tmp_path / "out" / "titles.txt"
    out.parent.mkdir()
    out.write_text("an earlier export")
    with pytest.raises(CancelledError):
        export(runner, FailsHalfway(), out, NAMES)
    assert out.read_text() == "an earlier export"
    assert list(out.parent.iterdir()) == [out]


def test_a_folder_appears_whole_and_its_files_are_named_where_they_are(runner, tmp_path):
    written = export(runner, Folder(), tmp_path / "out", NAMES)
    assert written.files == [tmp_path / "out" / "deeper" / "title.txt"]
    assert written.files[0].read_text() == "Ferry stops"


def test_one_can_save_while_an_export_is_at_work(runner, town, tmp_path):
    other = open_project(town, device="other")

    def progress(done, total, what):
        other.run(AddAnnotator(f"Person {done}"))

    export(runner, OneFile(), tmp_path / "titles.txt", NAMES, progress=progress)
    other.database.close()
    assert (tmp_path / "titles.txt").read_text() == "Ferry stops"


def test_progress_is_told_discussion_by_discussion(runner, tmp_path):
    told = []
    export(runner, OneFile(), tmp_path / "titles.txt", NAMES, progress=lambda *one: told.append(one))
    assert told == [(0, 1, "Ferry stops")]


def test_what_the_project_decides_stands_in_no_record_and_is_told(runner, tmp_path):
    lead = runner.run(AddAnnotator("Lea", "lead")).answer
    runner.annotator = lead.id
    assert export(runner, OneFile(), tmp_path / "a.txt", NAMES).lost == []
    runner.run(SetPolicy(Policy(authors="hidden")))
    (loss,) = export(runner, OneFile(), tmp_path / "b.txt", NAMES).lost
    assert loss.where == "policy"


def test_what_is_gathered_asked_skipped_and_timed_goes_out_and_comes_back_byte_for_byte(tmp_path):
    town = building.start(tmp_path / "town.annot")
    town.run(SetPolicy(Policy(authors="hidden", shuffle=3, record_time=True)))
    claims = building.claim(town), building.claim(town, "d1-c1")
    town.run(GatherClaims(tuple(one.id for one in claims)))
    asked = town.run(AskQuestion("d1", "Why\u2028so?", annotation=claims[0].id)).answer
    town.run(AnswerQuestion(asked.id, "So."))
    town.run(SkipDiscussion("d1", "language", "??"))
    town.run(AddActiveTime("d1", 77, new_session=True))
    export(town, exporters["jsonl"], tmp_path / "out.jsonl", NAMES)
    other = create_project(tmp_path / "other.annot", building.codebook(), title="Other", device="two")
    for unchanged in (0, 1):
        assert import_sources(other, [tmp_path / "out.jsonl"]).unchanged == unchanged
    export(other, exporters["jsonl"], tmp_path / "again.jsonl", NAMES)
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    assert building.problems(other) == []
    town.close()
    other.close()
