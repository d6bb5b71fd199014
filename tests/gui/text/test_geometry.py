"""Replies are indented under their parents, in any room and at any depth."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.geometry import Geometry
from annotator.gui.text.theme import LIGHT, Style


@pytest.fixture(scope="session")
def style(qapp):
    return Style(LIGHT)


widths, depths = st.integers(80, 3000), st.integers(0, 60)


@given(width=widths, deepest=depths)
def test_deeper_texts_never_begin_further_left(style, width, deepest):
    geometry = Geometry(style, width, deepest, initials=False)
    lefts = [geometry.left(depth) for depth in range(deepest + 1)]
    assert lefts == sorted(lefts)


@given(width=st.integers(300, 3000), deepest=depths)
def test_even_the_deepest_text_keeps_two_thirds_of_the_room_or_its_measure(style, width, deepest):
    geometry = Geometry(style, width, deepest, initials=False)
    assert geometry.body(deepest) >= min(style.measure, geometry.room * 0.65)
    assert geometry.left(deepest) + geometry.body(deepest) <= width - style.right_pad + 1


@given(width=st.integers(300, 3000), deepest=st.integers(1, 60))
def test_the_parent_has_a_line_in_front_of_the_text_and_siblings_share_all_lines(style, width, deepest):
    geometry = Geometry(style, width, deepest, initials=False)
    threads = geometry.threads(deepest)
    assert list(threads.values()) == sorted(threads.values())
    assert max(threads) == deepest - 1
    assert threads[deepest - 1] < geometry.left(deepest) - 3
    shallow = range(min(deepest, 5))
    assert [geometry.threads(deepest).get(depth) for depth in shallow] == [
        geometry.left(depth) for depth in shallow
    ]


@given(width=st.integers(300, 3000), deepest=st.integers(1, 60))
def test_lines_of_ancestors_can_be_told_apart(style, width, deepest):
    xs = list(Geometry(style, width, deepest, initials=False).threads(deepest).values())
    assert all(right - left >= 3 for left, right in pairwise(xs))
