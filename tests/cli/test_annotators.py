"""The people of a project."""


def test_people_are_listed_by_name(answer, town):
    assert answer("annotators", town) == [
        {"id": "p-1", "name": "Mira", "role": "annotator"},
        {"id": "p-2", "name": "Tobias", "role": "lead"},
    ]


def test_a_person_is_added_with_a_role(answer, town):
    people = answer("annotators", town, "add", "Wen", "--role", "adjudicator")
    assert [(one["name"], one["role"]) for one in people] == [
        ("Mira", "annotator"),
        ("Tobias", "lead"),
        ("Wen", "adjudicator"),
    ]


def test_json_may_stand_before_the_word_add(call, town):
    _, out, _ = call("annotators", town, "--json", "add", "Wen")
    assert out.startswith("[")


def test_two_people_of_one_name_are_refused(call, town):
    status, _, err = call("annotators", town, "add", "Mira")
    assert status == 1
    assert "Mira" in err


def test_a_role_that_is_none_is_wrong_usage(call, town):
    assert call("annotators", town, "add", "Wen", "--role", "king")[0] == 2


def test_a_name_with_a_line_end_is_refused(call, town):
    status, _, err = call("annotators", town, "add", "a\nb")
    assert status == 1
    assert "'a\\nb' has control characters" in err
