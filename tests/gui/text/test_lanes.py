"""Overlapping marks lie in lanes of their own, and no more lanes are used than needed."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.items import Mark
from annotator.gui.text.lanes import lanes_of, pack

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=25,
)


@given(spans)
def test_no_two_spans_of_one_lane_overlap(hulls):
    lanes = pack(hulls)
    for first, lane in enumerate(lanes):
        for second in range(first):
            if lanes[second] == lane:
                a, b = hulls[first], hulls[second]
                assert a[1] <= b[0] or b[1] <= a[0]


@given(spans)
def test_there_are_as_many_lanes_as_the_deepest_overlap_has_spans(hulls):
    deepest = max((sum(start <= place < end for start, end in hulls) for place in range(90)), default=0)
    assert len(set(pack(hulls))) == deepest


def test_of_two_spans_that_begin_together_the_longer_lies_above():
    assert pack([(0, 4), (0, 9)]) == [1, 0]


def test_a_discontinuous_mark_keeps_one_lane_over_its_gap():
    marks = [Mark("a", "t", ((0, 3), (10, 12))), Mark("b", "t", ((4, 6),))]
    assert lanes_of(marks) == {"a": 0, "b": 1}


def test_marks_without_a_line_take_no_lane():
    assert lanes_of([Mark("a", "t", ((0, 9),), underline="none"), Mark("b", "t", ((2, 5),))]) == {"b": 0}


def test_each_owner_has_lanes_of_their_own_one_below_the_other():
    marks = [
        Mark("b1", "t", ((0, 9),), owner="Bob"),
        Mark("a1", "t", ((0, 5),), owner="Ann"),
        Mark("a2", "t", ((3, 9),), owner="Ann"),
        Mark("free", "t", ((0, 2),)),
    ]
    assert lanes_of(marks, ("Ann", "Bob")) == {"a1": 0, "a2": 1, "b1": 2, "free": 3}
