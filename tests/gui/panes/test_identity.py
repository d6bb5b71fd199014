"""Who one is, asked once: one of the people, or somebody new."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.panes.identity import IdentityPage
from annotator.gui.panes.people import work_words
from annotator.model.people import Annotator

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MIRA, WEN = Annotator("id-mira", "Mira", "annotator"), Annotator("id-wen", "Wen", "lead")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot):
    page = IdentityPage()
    qtbot.addWidget(page)
    page.resize(1024, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def two(page):
    page.show_people([MIRA, WEN], {"id-mira": (12, 3)}, "annotator", "Town")
    return page


def keys(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def enter():
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def click_row(page, row):
    place = page.people.visualItemRect(page.people.item(row)).center()
    QTest.mouseClick(page.people.viewport(), LEFT, pos=place)


def test_somebody_of_the_list_is_chosen_with_keys_alone(qtbot, two):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(two.chosen) as told:
        enter()
    assert told.args == ["id-wen"]


def test_somebody_of_the_list_is_chosen_with_the_mouse(qtbot, two):
    click_row(two, 0)
    assert two.confirm_button.text() == "Continue as Mira"
    with qtbot.waitSignal(two.chosen) as told:
        QTest.mouseClick(two.confirm_button, LEFT)
    assert told.args == ["id-mira"]


def test_a_double_click_chooses_at_once(qtbot, two):
    place = two.people.visualItemRect(two.people.item(1)).center()
    QTest.mouseClick(two.people.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(two.chosen) as told:
        QTest.mouseDClick(two.people.viewport(), LEFT, pos=place)
    assert told.args == ["id-wen"]


def test_the_first_person_is_proposed_as_lead_and_joins_with_enter(qtbot, page):
    page.show_people([], {}, "lead", "Town")
    assert not page.people.isVisible()
    assert page.role_means.text().startswith("You are the first here")
    keys("Zoe")
    assert page.confirm_button.text() == "Join as Zoe"
    with qtbot.waitSignal(page.created) as told:
        enter()
    assert told.args == ["Zoe", "lead"]


def test_a_visitor_of_the_sample_is_told_why_they_are_lead(page):
    page.show_people([MIRA, WEN], {}, "lead", "Sample")
    assert page.role_means.text().startswith("Proposed so that you see everything.")
    assert QApplication.focusWidget() is page.name


def test_another_role_than_the_proposed_one_can_be_chosen(qtbot, page):
    page.show_people([], {}, "lead", "Town")
    keys("Zoe")
    page.role.setFocus()
    QTest.keyClick(page.role, Qt.Key.Key_Up)
    assert page.role_means.text() == "You label, see everybody's work and settle where people differ."
    with qtbot.waitSignal(page.created) as told:
        QTest.mouseClick(page.confirm_button, LEFT)
    assert told.args == ["Zoe", "adjudicator"]


@pytest.mark.parametrize("name", ["Mira", "mira", "  MIRA "])
def test_a_name_that_is_taken_is_said_while_typing_and_not_created(qtbot, two, name):
    QTest.keyClicks(two.name, name)
    assert two.wrong.text() == (
        f"{name.strip()} is in the list above. Choose that row, or add something to your name."
    )
    with qtbot.assertNotEmitted(two.created), qtbot.assertNotEmitted(two.chosen):
        QTest.keyClick(two.name, Qt.Key.Key_Return)


def test_without_a_name_the_page_says_what_is_missing(qtbot, two):
    with qtbot.assertNotEmitted(two.created):
        QTest.mouseClick(two.confirm_button, LEFT)
    assert two.wrong.text() == "Choose your name above, or type it."
    assert QApplication.focusWidget() is two.name


def test_blanks_alone_are_no_name(page):
    page.show_people([], {}, "lead", "Town")
    keys("   ")
    enter()
    assert page.wrong.text() == "Type your name."


def test_blanks_around_and_within_a_name_are_tidied(qtbot, page):
    page.show_people([], {}, "lead", "Town")
    keys("  Zoe   Ann ")
    with qtbot.waitSignal(page.created) as told:
        enter()
    assert told.args == ["Zoe Ann", "lead"]


def test_typing_a_name_gives_up_the_selected_row_and_selecting_gives_up_the_name(two):
    click_row(two, 0)
    QTest.keyClicks(two.name, "Zoe")
    assert two.people.person() is None
    assert two.confirm_button.text() == "Join as Zoe"
    click_row(two, 1)
    assert two.name.text() == ""
    assert two.confirm_button.text() == "Continue as Wen"


def test_two_people_of_one_name_can_be_told_apart(page):
    people = [Annotator("0001-aaaa", "Ann"), Annotator("0002-bbbb", "Ann")]
    page.show_people(people, {}, "annotator", "Town")
    assert [page.people.item(row).text() for row in range(2)] == ["Ann (aaaa)", "Ann (bbbb)"]


def test_the_work_of_each_is_said_in_words():
    assert work_words(None) == "no labels yet"
    assert work_words((0, 0)) == "no labels yet"
    assert work_words((1, 1)) == "1 label in 1 discussion"
    assert work_words((1432, 13)) == "1,432 labels in 13 discussions"


def test_the_page_can_be_shown_again_for_another_project(two):
    click_row(two, 0)
    two.show_people([WEN], {}, "annotator", "River")
    assert two.people.person() is None
    assert two.people.count() == 1
    assert two.confirm_button.text() == "Continue"


def test_the_page_fits_a_small_window_with_many_people(page):
    people = [Annotator(f"{n:04}", "A long name " * 6 + str(n)) for n in range(20)]
    page.show_people(people, {}, "lead", "A long title " * 20)
    page.confirm()
    assert page.minimumSizeHint().width() <= 640
    assert page.minimumSizeHint().height() <= 500
