"""The colours of values: one order for all eyes, and words that can be read on each of them."""

from itertools import pairwise

import pytest

from annotator.gui.charts.inks import inks, steps
from annotator.gui.theme import THEMES, contrast


@pytest.fixture(params=list(THEMES.values()), ids=lambda theme: theme.name)
def colors(request):
    return inks(request.param)


def test_lightness_changes_in_one_direction_all_along_the_scale(colors):
    shades = [colors.of_value(-0.2 + step * 0.01).lightnessF() for step in range(121)]
    falling = all(one >= other for one, other in pairwise(shades))
    rising = all(one <= other for one, other in pairwise(shades))
    assert falling or rising


def test_words_can_be_read_on_every_value(colors):
    for step in range(121):
        color = colors.of_value(-0.2 + step * 0.01)
        for ground in (color, colors.faded(color)):
            assert contrast(colors.on(ground).name(), ground.name()) >= 4.5


def test_values_beyond_the_scale_have_the_colour_of_its_end(colors):
    assert colors.of_value(-0.9) == colors.of_value(-0.2)
    assert colors.of_value(1.0) == colors.of_value(7)


def test_ticks_are_round_values_within_the_scale():
    assert steps(-0.2, 1.0) == [-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
    assert steps(0.0, 0.5) == [0.0, 0.2, 0.4]
