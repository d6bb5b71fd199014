"""A project is read discussion by discussion while others write, and what is read is one state of it."""

import random

import pytest

from annotator.actions.annotating import AddAnnotation, DeleteAnnotation
from annotator.actions.closing import CloseText
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import open_project
from annotator.jobs.agreement.gathering import gathered
from annotator.jobs.agreement.material import material_of, read_material
from annotator.model.annotation import Target
from annotator.model.span import Span
from tests.gui.charts.crowd import make

WORDS = Target("span", text="d02-a", start=0, end=9, quote="The ferry")
EDITS = (
    AddAnnotation("stance", "stance.query", "d01-1", target=Target("article")),
    AddAnnotation("claim", "claim.fact", "d02-3", (Span(0, 9),)),
    AddAnnotation("dispute", "dispute.number", "d02-3", (Span(0, 9),), target=WORDS),
    CloseText("d03-2", ("claim", "stance", "dispute", "rhetoric")),
    DeleteAnnotation("d00-1-p-00"),
    AddAnnotator("Zoe", "annotator"),
)


@pytest.fixture
def runner(tmp_path):
    made = open_project(make(tmp_path / "crowd.annot", labels=6), device="d", annotator="p-00")
    yield made
    made.database.close()


def whole(runner):
    """Return all records, read in one transaction."""
    with runner.database.reading() as connection:
        return {one.discussion.id: one for one in read_material(connection).records}


def test_what_is_taken_over_and_read_again_is_what_is_there(runner):
    chance, known = random.Random(7), None
    read = []

    def make_one(_head, record):
        read.append(record.discussion.id)
        return record

    for _ in range(12):
        read.clear()
        before = known
        edits = [change(runner, chance.randrange(len(EDITS) + 2)) for _ in range(chance.randint(0, 2))]
        known = gathered(runner.database, make_one, before=known)
        assert known.found == whole(runner)
        assert before is None or len(read) <= len(edits)


def change(runner, number):
    """Carry out one of the edits, or take the last one back."""
    there = any(one.id == "d00-1-p-00" for one in whole(runner)["d00"].annotations)
    if number >= len(EDITS) or (isinstance(EDITS[number], DeleteAnnotation) and not there):
        runner.undo()
    else:
        runner.run(EDITS[number])


def test_what_is_written_while_it_is_read_is_read_again(runner):
    met = []

    def meddling(_head, record):
        if not met:
            runner.run(EDITS[1])  # of a discussion that comes later
        if record.discussion.id == "d02" and len(met) < 20:
            runner.run(EDITS[0])  # of one that was read before
        met.append(record.discussion.id)
        return record

    assert gathered(runner.database, meddling).found == whole(runner)


def test_nothing_is_taken_over_where_what_it_rests_on_is_another(runner):
    known = gathered(runner.database, lambda _head, one: one, key=lambda head: len(head.people))
    runner.run(AddAnnotator("Zoe", "annotator"))
    read = []
    gathered(
        runner.database,
        lambda _head, one: read.append(one),
        before=known,
        key=lambda head: len(head.people),
    )
    assert len(read) == len(known.found)


def test_material_is_what_one_transaction_reads(runner):
    assert {one.discussion.id: one for one in material_of(runner.database).records} == whole(runner)
