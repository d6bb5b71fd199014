"""The drawings of a report: names that are too long, values beyond the axis, undefined ones, colours."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Measurement
from annotator.jobs.report.forest import Line, forest
from annotator.jobs.report.matrices import pair_map
from annotator.jobs.report.svg import Drawing, extent, shortened, step_of
from annotator.jobs.report.words import number, percent

SVG = "{http://www.w3.org/2000/svg}"


def drawn(drawing: Drawing, alone: bool = True):
    return ElementTree.fromstring(drawing.svg("name", alone=alone))


def words(tree) -> list[str]:
    return [one.text or "" for one in tree.iter(f"{SVG}text")]


def measured(value, low=None, high=None, units=50):
    reason = None if value is not None else "There is no variation."
    return Measurement(
        coefficient="krippendorff_alpha", value=value, reason=reason, low=low, high=high, units=units
    )


@given(st.text(max_size=40), st.integers(4, 30))
def test_shortened_names_fit_and_keep_both_ends(name, width):
    short = shortened(name, width)
    assert extent(short) <= width
    if extent(name) <= width:
        assert short == name


def test_people_whose_names_differ_in_the_last_letter_stay_different():
    assert shortened("Annotator of the second round 1", 17) != shortened(
        "Annotator of the second round 2", 17
    )


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_words_give_well_formed_drawings(title, name):
    drawing = Drawing(title, name)
    drawing.text(1, 2, name)
    drawing.resize(10, 10)
    for alone in (True, False):
        drawn(drawing, alone)


def test_an_interval_beyond_the_axis_ends_in_an_arrow_and_its_numbers_are_told():
    tree = drawn(forest("t", [Line("A", measured(0.5, -3.0, 2.0), 4)], thresholds=True, counted="n"))
    assert len(tree.findall(f"{SVG}polygon")) == 2
    assert "<\u202f−1 to >\u202f1" in words(tree)
    assert {"0.667", "0.800"} <= set(words(tree))


def test_what_is_undefined_is_said_and_has_no_mark():
    tree = drawn(forest("t", [Line("A", measured(None), 4)], thresholds=False, counted="n"))
    assert "undefined" in words(tree)
    assert not tree.findall(f"{SVG}circle")
    assert "0.667" not in words(tree)


def test_values_far_below_zero_move_the_beginning_of_the_axis():
    one = drawn(forest("t", [Line("A", measured(-0.9), 4)], thresholds=False, counted="n"))
    other = drawn(forest("t", [Line("A", measured(0.9), 4)], thresholds=False, counted="n"))
    assert "−1.0" in words(one)
    assert "−1.0" not in words(other)


def test_each_pair_stands_in_one_cell_and_an_undefined_one_is_hatched():
    pairs = {
        ("A", "B"): measured(0.91),
        ("A", "C"): measured(-0.5, units=3),
        ("B", "C"): measured(None, units=0),
    }
    tree = drawn(pair_map("t", ["A", "B", "C"], pairs))
    told = words(tree)
    assert [told.count(one) for one in ("0.91", "−0.50", "–")] == [1, 1, 1]
    assert tree.findall(f"{SVG}line")
    faded = [one for one in tree.findall(f"{SVG}rect") if one.get("fill-opacity")]
    assert [one.get("class") for one in faded] == ["f-v0"]


@given(st.floats(-2, 3, allow_nan=False))
def test_steps_of_the_ramp_rise_and_end_where_it_ends(share):
    assert 0 <= step_of(share) <= 6
    assert step_of(share) <= step_of(share + 0.2)


def test_numbers_have_a_true_minus_and_no_negative_zero():
    assert [number(one) for one in (-0.25, -0.0001, 1.0, None)] == ["−0.250", "0.000", "1.000", "–"]
    assert [percent(one) for one in (0, 0.034, 0.5, 1)] == ["0 %", "3.4 %", "50 %", "100 %"]
