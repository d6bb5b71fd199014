"""The row of heights answers as a plain list of them would."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.heights import Heights

rows = st.lists(st.integers(1, 500), min_size=1, max_size=300)


def made(values, guess=90):
    return Heights(len(values), lambda first, end: values[first:end], guess=guess)


def opened(values):
    """Return heights of which every block was asked for."""
    heights = made(values)
    for index in range(len(values)):
        assert heights[index] == values[index]
    return heights


@given(rows)
def test_sums_are_those_of_a_list(values):
    heights = opened(values)
    assert [heights.before(index) for index in range(len(values))] == [0, *accumulate(values)][:-1]
    assert heights.total == sum(values)


@given(rows, st.data())
def test_a_changed_height_counts_at_once(values, data):
    heights = opened(values)
    for _ in range(5):
        index = data.draw(st.integers(0, len(values) - 1))
        height = data.draw(st.integers(0, 900))
        assert heights.put(index, height) == height - values[index]
        values[index] = height
    assert heights.total == sum(values)
    assert heights.before(len(values) - 1) == sum(values[:-1])


@given(rows, st.data())
def test_find_is_the_inverse_of_before(values, data):
    heights = opened(values)
    y = data.draw(st.integers(0, sum(values) - 1))
    index, offset = heights.find(y)
    assert heights.before(index) + offset == y
    assert 0 <= offset < values[index]


@given(rows, st.integers(0, 200_000))
def test_find_lands_inside_a_text_even_where_only_guesses_led(values, y):
    index, offset = made(values, guess=7).find(y)
    assert 0 <= index < len(values)
    assert 0 <= offset <= values[index]


def test_nothing_is_estimated_before_it_is_asked_for():
    asked = []
    heights = Heights(
        20_000, lambda first, end: [asked.append(index) or 50 for index in range(first, end)], guess=50
    )
    assert heights.total == 1_000_000
    assert asked == []
    assert heights.before(19_999) == 999_950
    assert min(asked) == 19_968


@pytest.mark.parametrize("y", [-5, 0, 12])
def test_an_empty_row_is_found_at_its_beginning(y):
    assert Heights(0, lambda _first, _end: [], guess=0).find(y) == (0, 0)
