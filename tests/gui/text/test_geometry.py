"""Replies are indented under their parents, in any room and at any depth."""

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
def test_every_ancestor_has_a_line_in_front_of_the_text_and_siblings_share_it(style, width, deepest):
    geometry = Geometry(style, width, deepest, initials=False)
    threads = geometry.threads(deepest)
    assert threads == sorted(threads)
    assert threads[-1] < geometry.left(deepest) - 3
    assert geometry.threads(deepest - 1) == threads[: len(geometry.threads(deepest - 1))]


@pytest.mark.parametrize("width", [300, 600, 1200, 2560])
def test_a_line_holds_at_most_the_measure(style, width):
    assert Geometry(style, width, 0, initials=False).body(0) <= style.character * 70 + 1


def test_a_wider_view_that_only_moves_the_column_breaks_no_line_anew(style):
    narrow, wide = (Geometry(style, width, 3, initials=False) for width in (1000, 1400))
    assert narrow.bodies() == wide.bodies()
    assert wide.left(0) == narrow.left(0) + 200
