"""Canonical JSON: equal values give equal text, however long they are."""

import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import ids
from annotator.model.ids import canonical, digest

scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=4)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=3), inner, max_size=9),
    max_leaves=40,
)


def whole(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@given(values, st.integers(1, 5))
def test_what_is_encoded_in_parts_is_what_is_encoded_whole(value, size):
    before, ids.PART = ids.PART, size
    try:
        assert canonical(value) == whole(value)
        assert canonical((value, value)) == whole([value, value])
    finally:
        ids.PART = before


def test_a_long_list_inside_is_encoded_in_parts_of_equal_text():
    value = {"b": [{"n": number, "a": "é"} for number in range(1000)], "a": {"c": list(range(300))}}
    assert canonical(value) == whole(value)
    assert digest(value) == digest(json.loads(whole(value)))


def test_keys_that_are_no_text_are_encoded_as_json_has_them():
    value = {1: list(range(300))}
    assert canonical(value) == whole(value)
