"""Listing discussions and printing one."""

from annotator.model.record import record_json


def test_the_list_has_a_heading_for_each_discussion(answer, town):
    source = {"format": "text-page", "name": "ferry.txt"}
    assert answer("show", town) == [
        {"id": "d-ferry", "title": "Ferry stops", "comments": 3, "source": source}
    ]


def test_one_discussion_is_a_dataset_record(answer, town, ferry):
    shown = answer("show", town, "d-ferry")
    assert shown["codebook"]["id"] == "default"
    assert shown | {"codebook": None} == record_json(ferry)


def test_the_beginning_of_an_id_is_enough(answer, town):
    assert answer("show", town, "d-f")["id"] == "d-ferry"


def test_an_id_that_begins_nothing_is_told(call, town):
    status, _, err = call("show", town, "x")
    assert status == 1
    assert "'x'" in err


def test_replies_stand_below_their_parents_with_what_was_said(call, town):
    _, out, _ = call("show", town, "d-ferry")
    lines = out.splitlines()
    assert lines[0] == "Ferry stops  (d-ferry)"
    assert "  [Mira] claim.fact “The ferry stops in May”" in lines
    assert "  [Mira] stance.oppose → article" in lines
    assert "    +Bo:" in lines
    assert "    Says who?" in lines


def test_the_list_for_people_is_a_table(call, town):
    assert call("show", town)[1] == "d-ferry  3 comments  Ferry stops\n"
