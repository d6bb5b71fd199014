"""Putting, changing and deleting labels, and what is refused."""

from dataclasses import replace

import pytest

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import AddNamedTarget
from annotator.errors import ExpectedError
from annotator.model.annotation import Target
from annotator.model.span import Span
from annotator.store.queries import work
from tests.store import building

WORDS = (Span(0, 6),)
QUOTE = Target("span", text="d1-a", start=0, end=6, quote="Bridge")


def add(layer="claim", label="claim.fact", text="d1-a", spans=WORDS, target=None, **more):
    return AddAnnotation(layer, label, text, spans, target, **more)


REFUSED = {
    "unknown layer": add("clam"),
    "unknown label": add(label="claim.nonsense"),
    "label of another layer": add(label="stance.oppose"),
    "unknown text": add(text="nowhere"),
    "layer not asked of an article": add("stance", "stance.oppose", target=Target("article")),
    "no words": add(spans=()),
    "empty words": add(spans=(Span(3, 3),)),
    "words outside the text": add(spans=(Span(0, 1000),)),
    "words before the text": add(spans=(Span(-1, 3),)),
    "overlapping words": add(spans=(Span(0, 5), Span(4, 8))),
    "stance without target": add("stance", "stance.oppose", "d1-c1", ()),
    "stance of a root on its parent": add("stance", "stance.oppose", "d1-c1", (), Target("parent")),
    "stance on itself": add("stance", "stance.oppose", "d1-c1", (), Target("text", id="d1-c1")),
    "stance on an unknown text": add("stance", "stance.oppose", "d1-c1", (), Target("text", id="nowhere")),
    "dispute of an unknown label": add(
        "dispute", "dispute.number", "d1-c1", WORDS, Target("annotation", id="x")
    ),
    "dispute of other words": add(
        "dispute", "dispute.number", "d1-c1", WORDS, replace(QUOTE, quote="Brydge")
    ),
    "dispute of words outside": add("dispute", "dispute.number", "d1-c1", WORDS, replace(QUOTE, end=999)),
    "unknown attribute": add(attributes={"colour": "red"}),
    "person without a name": AddAnnotator("  "),
    "person of two lines": AddAnnotator("Cy\nDee"),
    "person with a line separator": AddAnnotator("Cy\u2028Dee"),
    "person with an escape": AddAnnotator("Cy\x1b[31m"),
    "person who is there": AddAnnotator("Ann"),
    "person with an unknown role": AddAnnotator("Cy", "king"),
    "named target without a name": AddNamedTarget(" "),
    "named target of two lines": AddNamedTarget("The\ncouncil"),
    "label that is not there": DeleteAnnotation("nowhere"),
    "closing an unknown text": CloseText("nowhere", ("claim",)),
    "closing for an unknown layer": CloseText("d1-c1", ("clam",)),
    "closing for a layer that is not asked of it": CloseText("d1-a", ("stance",)),
    "reopening an unknown text": ReopenText("nowhere", ("claim",)),
}


@pytest.mark.parametrize("action", REFUSED.values(), ids=REFUSED)
def test_what_is_refused_changes_nothing_and_reaches_neither_undo_nor_listeners(town, action):
    before, history, news = building.content(town.database.path), town.history(), []
    town.subscribe(news.append)
    with pytest.raises(ExpectedError) as refused:
        town.run(action)
    assert str(refused.value).strip().endswith(".")
    assert building.content(town.database.path) == before
    assert town.history() == history
    assert news == []


def test_nobody_labels_who_is_not_in_the_project(town):
    for who in ("", "a stranger"):
        town.annotator = who
        for action in (add(), CloseText("d1-a", ("claim",))):
            with pytest.raises(ExpectedError, match="Say first who you are"):
                town.run(action)


def test_only_who_put_a_label_changes_or_deletes_it(town):
    label = building.claim(town)
    link = building.dispute(town, label)
    town.annotator = building.person(town, "Bob")
    for action in (
        ChangeAnnotation(replace(label, note="mine")),
        DeleteAnnotation(label.id),
        ClaimFromWords(link.id, "claim", "claim.fact"),
    ):
        with pytest.raises(ExpectedError, match="somebody else"):
            town.run(action)


def test_a_label_that_was_deleted_meanwhile_cannot_be_changed_back_into_being(town):
    label = building.claim(town)
    town.run(DeleteAnnotation(label.id))
    with pytest.raises(ExpectedError, match="no longer there"):
        town.run(ChangeAnnotation(replace(label, note="n")))


def test_a_change_keeps_who_put_it_where_and_when_and_drops_what_the_label_does_not_ask(town):
    layer = building.codebook().layer("claim")
    asked = next(one for one in layer.attributes if one.type == "bool")
    label = town.run(add(attributes={asked.id: True} if asked.applies("claim.fact") else {})).answer
    bob = building.person(town, "Bob")
    changed = town.run(
        ChangeAnnotation(replace(label, annotator=bob, text="d1-c1", created="never", note="n"))
    ).answer
    assert (changed.annotator, changed.text, changed.created, changed.note) == (
        label.annotator, "d1-a", label.created, "n",
    )  # fmt: skip


def test_a_change_that_changes_nothing_is_no_step_of_undo(town):
    label = building.claim(town)
    before = building.content(town.database.path)
    assert town.run(ChangeAnnotation(label)).answer == label
    assert building.content(town.database.path) == before


def test_a_target_at_the_parent_by_its_id_becomes_parent(town):
    action = add("stance", "stance.oppose", "d1-c2", (), Target("text", id="d1-c1"))
    assert town.run(action).answer.target == Target("parent")


def test_words_that_are_pointed_at_become_a_claim_in_one_step(town):
    link = town.run(add("dispute", "dispute.number", "d1-c1", WORDS, QUOTE)).answer
    claim = town.run(ClaimFromWords(link.id, "claim", "claim.fact")).answer
    assert town.read(work.annotation, link.id).target == Target("annotation", id=claim.id)
    town.undo()
    assert town.read(work.annotations_of, "d1") == [link]


def test_a_note_with_half_a_character_is_kept_with_a_replacement(town):
    label = town.run(add(note="a \ud83d b")).answer
    assert town.read(work.annotation, label.id).note == "a \ufffd b"
    assert building.problems(town) == []


def test_words_beyond_the_basic_plane_are_counted_in_code_points(town):
    label = town.run(add("rhetoric", "rhetoric.irony", "d1-c3", (Span(9, 10),))).answer
    assert building.discussion().texts[3].text[9:10] == "🌉"
    assert town.read(work.annotation, label.id) == label


def test_closing_writes_done_reopening_seen_and_neither_twice(town):
    def states():
        return {one.layer: one.state for one in town.read(work.coverage_of, "d1")}

    town.run(ReopenText("d1-c1", ("claim",)))
    assert states() == {}
    town.run(CloseText("d1-c1", ("claim", "stance")))
    assert states() == {"claim": "done", "stance": "done"}
    before = building.content(town.database.path)
    assert town.run(CloseText("d1-c1", ("claim",))).changes == ()
    assert building.content(town.database.path) == before
    town.run(ReopenText("d1-c1", ("claim", "rhetoric")))
    assert states() == {"claim": "seen", "stance": "done"}
    ann = town.annotator
    assert town.read(work.progress, ann)["d1"].done == 1


def test_a_change_made_upon_what_is_no_longer_stored_is_refused(town, tmp_path):
    label = building.claim(town)
    twin = building.copied(town, tmp_path / "twin.annot", "two")
    twin.run(ChangeAnnotation(replace(label, note="there"), upon=label))
    building.merge(town, twin)
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match=r"changed meanwhile.*nothing was changed"):
        town.run(ChangeAnnotation(replace(label, note="here"), upon=label))
    assert building.content(town.database.path) == before
    seen = town.read(work.annotation, label.id)
    assert town.run(ChangeAnnotation(replace(seen, note="here"), upon=seen)).answer.note == "here"
    twin.close()


def test_a_change_of_the_label_upon_what_is_stored_drops_its_attributes_and_is_taken(town):
    asked = [one for one in building.codebook().layer("claim").attributes if one.type == "bool"]
    label = town.run(add(attributes={one.id: True for one in asked if one.applies("claim.fact")})).answer
    changed = replace(label, label="claim.value")
    assert town.run(ChangeAnnotation(changed, upon=label)).answer.label == "claim.value"


def test_deleting_a_label_writes_nothing_of_other_people(town):
    label = building.claim(town)
    ann, town.annotator = town.annotator, building.person(town, "Bob")
    link = building.dispute(town, label)
    town.annotator = ann
    before = building.event_ids(town)
    town.run(DeleteAnnotation(label.id))
    assert len(building.event_ids(town) - before) == 1
    assert town.read(work.annotation, link.id) == replace(link, target=QUOTE)
    assert building.problems(town) == []


def test_a_link_whose_label_is_gone_is_changed_without_forgetting_the_label(town):
    label = building.claim(town)
    link = building.dispute(town, label)
    town.run(DeleteAnnotation(label.id))
    for change in ({"note": "n"}, {"label": "dispute.source"}, {"spans": (Span(0, 4),)}):
        seen = town.read(work.annotation, link.id)
        assert seen.target == QUOTE
        assert town.run(ChangeAnnotation(replace(seen, **change), upon=seen)).answer.target == QUOTE
    other = building.copied(town, town.database.path.with_name("other.annot"), town.device)
    for _ in range(4):
        other.undo()
    assert other.read(work.annotation, link.id) == link
    other.close()


def test_a_dispute_cannot_point_at_another_dispute(town):
    first = town.run(add("dispute", "dispute.number", "d1-c1", WORDS, QUOTE)).answer
    second = add("dispute", "dispute.number", "d1-c1", WORDS, Target("annotation", id=first.id))
    with pytest.raises(ExpectedError, match="marks no words of its own"):
        town.run(second)


def test_a_dispute_cannot_be_turned_upon_itself(town):
    first = town.run(add("dispute", "dispute.number", "d1-c1", WORDS, QUOTE)).answer
    with pytest.raises(ExpectedError):
        town.run(ChangeAnnotation(replace(first, target=Target("annotation", id=first.id))))
