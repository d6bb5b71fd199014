"""Filters: another part of the project is looked at, and everything follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.actions.projects import open_project
from annotator.gui.charts.board import (
    read_study,
)
from annotator.jobs.agreement.narrowing import Only
from tests.gui.charts.crowd import make

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def crowd(tmp_path):
    runner = open_project(make(tmp_path / "crowd.annot", people=4, discussions=8), device="d")
    yield runner
    runner.database.close()


@pytest.fixture
def page(show, crowd):
    return show(crowd)


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def choose(qtbot, page, box, words):
    """Take the entry of a box that begins so."""
    place = next(n for n in range(box.count()) if box.itemText(n).startswith(words))
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle(qtbot, page)


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def units(page):
    """Return what stance rests on, in the overview."""
    row = next(n for n, one in enumerate(page.face.plate.rows) if one.question.layer.id == "stance")
    return page.face.plate.rows[row].figure.units


def test_filters_are_hidden_until_they_are_asked_for_or_leave_something_out(qtbot, page):
    assert not page.header.filters.isVisible()
    QTest.mouseClick(page.header.filter_button, Qt.MouseButton.LeftButton)
    assert page.header.filters.isVisible()
    choose(qtbot, page, page.header.filters.round, "round 1")
    QTest.mouseClick(page.header.filter_button, Qt.MouseButton.LeftButton)
    assert page.header.filters.isVisible()
    QTest.mouseClick(page.header.filters.clear, Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert not page.header.filters.isVisible()


def test_round_discussion_and_pair_leave_their_own_units(qtbot, page):
    # 8 discussions of 6 comments, each judged by three of four people
    filters = page.header.filters
    assert units(page) == 48
    choose(qtbot, page, filters.round, "round 1")
    assert units(page) == 18
    choose(qtbot, page, filters.round, "All")
    choose(qtbot, page, filters.people, "Annotator 01 – Annotator 02")
    # of four discussions in a circle two neighbours are missing in two, each in one
    assert units(page) == 24
    choose(qtbot, page, filters.people, "All")
    choose(qtbot, page, filters.discussion, "Page 2")
    assert units(page) == 6
    assert "Cases of Stance: all · 3 of 6 differ" in words(page)


def test_without_one_annotator_the_others_are_left(qtbot, page):
    choose(qtbot, page, page.header.filters.people, "Without Annotator 03")
    assert {who for row in page.face.plate.rows for item in row.question.items for who in item.answers} == {
        "p-00",
        "p-01",
        "p-03",
    }


def test_a_label_leaves_the_figures_and_lists_its_own_cases(qtbot, page):
    choose(qtbot, page, page.header.filters.label, "Query")
    assert units(page) == 48
    said = [{one.answer for one in case.said} for case in page.table.cases.cases]
    assert said
    assert all("stance.query" in one for one in said)


def test_where_a_filter_leaves_nothing_the_page_says_so(qtbot, page):
    choose(qtbot, page, page.header.filters.texts, "Articles")
    page.show_face("parts")
    settle(qtbot, page)
    page.header.layer_button("stance").click()
    settle(qtbot, page)
    assert "Nothing to compare here" in words(page)


def test_what_was_computed_before_is_kept_while_the_cases_alone_change(crowd):
    study = read_study(crowd.database)
    study.once("something", lambda: 7)
    same = study.narrowed(Only(label="stance.query"))
    assert same.once("something", lambda: 8) == 7
    other = study.narrowed(Only(round="round 1"))
    assert other.once("something", lambda: 8) == 8
    assert other.narrowed(Only()).questions == study.questions
