"""Claims that say the same are gathered into one, and links to any of them are links to it."""

from dataclasses import replace

import pytest

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, DeleteAnnotation
from annotator.actions.clusters import GatherClaims, LeaveCluster
from annotator.actions.importing import ImportRecords
from annotator.errors import ExpectedError
from annotator.model.claims import claims
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import work
from tests.store import building

ORDER = {"d1-a": 0, "d1-c1": 1, "d1-c2": 2, "d1-c3": 3}


@pytest.fixture
def four(town):
    """Give four claims."""
    return [building.claim(town, text, end=4) for text in ORDER]


def clusters(town, found):
    return [town.read(work.annotation, one.id).cluster for one in found]


def test_gathering_joins_the_clusters_that_the_chosen_ones_are_in(town, four):
    one, two, three, four_ = (claim.id for claim in four)
    first = town.run(GatherClaims((one, two))).answer
    second = town.run(GatherClaims((three, four_))).answer
    assert clusters(town, four) == [first, first, second, second]
    joined = town.run(GatherClaims((two, three))).answer
    assert joined == min(first, second)
    assert clusters(town, four) == [joined] * 4
    town.undo()
    assert clusters(town, four) == [first, first, second, second]
    town.redo()
    assert clusters(town, four) == [joined] * 4
    assert building.problems(town) == []


def test_the_last_one_left_is_no_cluster(town, four):
    town.run(GatherClaims(tuple(one.id for one in four[:3])))
    town.run(LeaveCluster(four[0].id))
    assert [one is None for one in clusters(town, four)] == [True, False, False, True]
    town.run(LeaveCluster(four[1].id))
    assert clusters(town, four) == [None] * 4
    with pytest.raises(ExpectedError, match="not gathered"):
        town.run(LeaveCluster(four[1].id))


def test_only_claims_of_ones_own_in_one_discussion_are_gathered(town, four):
    town.run(ImportRecords((Record(building.discussion("e1")),)))
    far = building.claim(town, "e1-c1")
    link = building.dispute(town, four[0])
    bob, town.annotator = town.annotator, building.person(town, "Bob")
    other = building.claim(town)
    town.annotator = bob
    for wrong, sentence in (
        ((four[0].id,), "at least two"),
        ((four[0].id, far.id), "one discussion"),
        ((four[0].id, link.id), "Only claims"),
        ((four[0].id, other.id), "somebody else"),
    ):
        with pytest.raises(ExpectedError, match=sentence):
            town.run(GatherClaims(wrong))
    assert clusters(town, four) == [None] * 4


def test_a_change_keeps_the_cluster_unless_the_label_is_no_claim(town, four):
    cluster = town.run(GatherClaims((four[0].id, four[1].id))).answer
    moved = replace(four[0], spans=(Span(0, 3),))  # as it was before it was gathered
    assert town.run(ChangeAnnotation(moved)).answer.cluster == cluster
    building.dispute(town, four[2])
    town.run(DeleteAnnotation(four[1].id))
    assert building.problems(town) == []


def test_a_link_to_any_wording_counts_for_the_claim(town, four):
    cluster = town.run(GatherClaims((four[2].id, four[0].id))).answer
    building.dispute(town, four[0])
    building.dispute(town, four[2], "d1-c3")
    building.dispute(town, four[1])
    found = claims(town.read(work.annotations_of, "d1"), {"claim"}, ORDER)
    assert [(one.id, len(one.wordings), one.links) for one in found] == [
        (cluster, 2, {"dispute": 2}),
        (four[1].id, 1, {"dispute": 1}),
        (four[3].id, 1, {}),
    ]
    assert [one.text for one in found[0].wordings] == ["d1-a", "d1-c2"]


def test_gathering_keeps_what_is_said_of_a_claim_and_is_refused_for_nothing_else(town):
    first = town.run(AddAnnotation("claim", "claim.fact", "d1-a", (Span(0, 6),), note="why")).answer
    second = building.claim(town, "d1-c1")
    town.run(GatherClaims((first.id, second.id)))
    now = town.read(work.annotation, first.id)
    assert replace(now, cluster=None, modified=first.modified) == first


def test_a_cluster_of_two_annotators_or_discussions_is_refused_on_import_and_found_by_a_check(town, four):
    cluster = town.run(GatherClaims((four[0].id, four[1].id))).answer
    bob = building.person(town, "Bob")
    people = town.read(work.record, "d1").annotators
    wrong = replace(four[3], id="x", annotator=bob, cluster=cluster)
    with pytest.raises(ExpectedError, match="two annotators"):
        town.run(ImportRecords((Record(building.discussion(), None, people, (wrong,)),)))
    page = building.discussion("e1")
    far = replace(wrong, text="e1-c1", annotator=town.annotator)
    with pytest.raises(ExpectedError, match="two discussions"):
        town.run(ImportRecords((Record(page, None, people, (far,)),)))
    stance = replace(wrong, layer="rhetoric", label="rhetoric.irony", cluster="y")
    town.run(
        ImportRecords((Record(building.discussion(), None, people, (stance,)),))
    )  # spans may be pointed at
    assert building.problems(town) == []
