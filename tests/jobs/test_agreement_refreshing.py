"""After edits only what changed is read and asked again, and the answer is that of reading all anew."""

from functools import partial

import pytest

from annotator.actions.annotating import AddAnnotation, DeleteAnnotation
from annotator.actions.closing import CloseText
from annotator.actions.projects import open_project
from annotator.jobs.agreement import refreshing
from annotator.jobs.agreement.material import material_of
from annotator.jobs.agreement.questions import questions
from annotator.jobs.agreement.refreshing import asked_again, read_again
from annotator.model.annotation import Target
from annotator.model.span import Span
from tests.gui.charts.crowd import make


@pytest.fixture
def runner(tmp_path):
    made = open_project(make(tmp_path / "crowd.annot", labels=6), device="d", annotator="p-00")
    yield made
    made.database.close()


def said(asked):
    """Return all that coefficients are computed from."""
    return [
        (
            one.layer.id,
            one.id,
            one.categories,
            [(item.text.id, item.about, dict(item.answers)) for item in one.items],
        )
        for one in asked
    ]


FERRY = Target("span", text="d02-a", start=0, end=9, quote="The ferry")
EDITS = {
    "a stance": [AddAnnotation("stance", "stance.query", "d01-1", target=Target("article"))],
    "a claim": [AddAnnotation("claim", "claim.fact", "d02-3", (Span(0, 9),))],
    "a dispute where there was none": [
        AddAnnotation("dispute", "dispute.number", "d02-3", (Span(0, 9),), target=FERRY)
    ],
    "nothing here": [CloseText("d03-2", ("claim", "stance", "dispute", "rhetoric"))],
    "a deletion": [DeleteAnnotation("d00-1-p-00")],
}


@pytest.mark.parametrize("stepwise", [False, True])
@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
def test_asking_what_changed_gives_what_asking_all_gives(runner, edits, stepwise):
    before = material_of(runner.database)
    ask = partial(questions, stepwise=stepwise)
    asked = ask(before)
    for one in edits:
        runner.run(one)
    changed = {one.discussion.id for one in before.records if edits_in(one, edits)}
    fresh = read_again(runner.database, before, changed)
    assert fresh == material_of(runner.database)
    again = asked_again(fresh, asked, changed, ask)
    assert again is None or said(again) == said(ask(fresh))
    assert stepwise or again is not None


def edits_in(record, edits):
    """Tell whether any of the edits is of this discussion."""
    texts = {text.id for text in record.discussion.texts}
    marks = {one.id for one in record.annotations}
    return any(
        getattr(one, "text", None) in texts or getattr(one, "annotation", None) in marks for one in edits
    )


def test_labels_that_the_codebook_does_not_have_make_all_be_asked_again(runner):
    material = material_of(runner.database)
    asked = questions(material)
    odd = [refreshing.replace(one, categories=(*(one.categories or ()), "gone")) for one in asked]
    assert asked_again(material, odd, {"d00"}, questions) is None
