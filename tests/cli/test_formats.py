"""What can be read, written and computed."""


def test_everything_registered_is_listed_with_a_line_about_it(answer):
    known = answer("formats")
    assert list(known) == ["importers", "exporters", "coefficients"]
    for entries in known.values():
        assert entries
        assert all(list(one) == ["name", "suffixes", "about"] and one["about"] for one in entries)
    assert {"csv", "jsonl"} <= {one["name"] for one in known["exporters"]}
    assert "text-page" in {one["name"] for one in known["importers"]}
    assert "krippendorff_alpha" in {one["name"] for one in known["coefficients"]}


def test_the_list_for_people_has_the_same_names(call, answer):
    _, out, _ = call("formats")
    for entries in answer("formats").values():
        assert all(f"  {one['name']} " in out for one in entries)
