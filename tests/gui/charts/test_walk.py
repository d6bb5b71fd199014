"""From every chart to a case in the texts and back, by mouse and by keys; cases marked on the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.charts.kinds import KINDS
from annotator.gui.window import Window
from annotator.store.queries.asking import questions
from tests.gui.charts.crowd import make

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
FACES = [kind.id for kind in KINDS]
# strips and steps need spans; all others are walked on the layer the page begins with
LAYERS = {"strips": "claim", "steps": "claim"}
DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Right)
KEYS = {"overview": (Qt.Key.Key_Up,)}  # below are layers without cases


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[Window]:
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.open_project(make(tmp_path / "crowd.annot"), "Annotator 01")
    assert shown.show_agreement()
    yield shown
    shown.close()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.project.agreement.busy, timeout=20_000)
    qtbot.waitUntil(lambda: not window.project.is_reading(), timeout=20_000)


def take_apart(qtbot, window, face):
    """Show a face of its layer with the keyboard in the chart; return the chart."""
    settle(qtbot, window)
    page = window.project.agreement
    if face in LAYERS:
        page.show_face("parts")
        settle(qtbot, window)
        page.header.layer_button(LAYERS[face]).click()
        settle(qtbot, window)
    window.wishes.ask(f"figures.{face}")
    settle(qtbot, window)
    page.take_keyboard()
    return page.face.forest if face == "parts" else page.face.plate


@pytest.mark.parametrize("face", FACES)
def test_keys_lead_from_a_chart_to_a_case_and_back_to_the_same_place(qtbot, window, face):
    chart, page = take_apart(qtbot, window, face), window.project.agreement
    assert QApplication.focusWidget() is chart
    for key in KEYS.get(face, DOWN):
        QTest.keyClick(chart, key)
        settle(qtbot, window)
    spot = chart.spot
    assert spot is not None
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert QApplication.focusWidget() is page.table
    assert page.table.cases.cases
    row = page.table.currentIndex().row()
    case = page.table.current_case()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.project.pages.currentWidget() is window.project.workspace
    assert window.project.desk.discussion.id == case.discussion
    assert set(case.annotators) <= set(window.project.desk.shown)
    assert window.project.workspace.reading.current().id == case.text
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert window.project.desk.shown == (window.project.desk.person.id,)  # whose work was shown before
    assert QApplication.focusWidget() is page.table
    assert page.table.currentIndex().row() == row
    assert page.table.current_case() == case
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is chart
    assert chart.spot == spot


@pytest.mark.parametrize("face", FACES)
def test_the_mouse_leads_from_a_chart_to_a_case_and_back(qtbot, window, face):
    chart, page = take_apart(qtbot, window, face), window.project.agreement
    down = -1 if face == "overview" else 1
    spot = chart.beside(0, down) if chart.spot is not None else chart.beside(0, 0)
    spot = spot if spot is not None else chart.spot
    QTest.mouseClick(chart.viewport(), LEFT, pos=chart.center(spot).toPoint())
    settle(qtbot, window)
    assert chart.spot == spot
    place = page.table.visualRect(page.table.model().index(0, 0)).center()
    QTest.mouseClick(page.table.viewport(), LEFT, pos=place)
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=place)
    settle(qtbot, window)
    assert window.project.pages.currentWidget() is window.project.workspace
    assert window.project.walk.band.isVisible()
    QTest.mouseClick(window.project.walk.band.back_button, LEFT)
    settle(qtbot, window)
    assert window.project.pages.currentWidget() is page
    assert chart.spot == spot


def test_one_walks_on_from_case_to_case_in_the_texts(qtbot, window):
    take_apart(qtbot, window, "overview")
    page, walk = window.project.agreement, window.project.walk
    page.table.choose(0)
    page.table.activated.emit(page.table.currentIndex())
    settle(qtbot, window)
    assert not walk.band.before.isEnabled()
    assert window.wishes.ask("case.next")
    settle(qtbot, window)
    assert walk.place == 1
    assert window.project.workspace.reading.current().id == page.table.cases.cases[1].text
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.table.currentIndex().row() == 1


def test_a_case_is_marked_for_adjudication_from_the_list_and_from_the_texts(qtbot, window):
    take_apart(qtbot, window, "overview")
    page, bridge = window.project.agreement, window.project.desk.bridge
    page.table.setFocus()
    window.wishes.ask("case.mark")
    asked = bridge.read(questions)
    case = page.table.cases.cases[0]
    assert [(one.discussion, one.text) for one in asked] == [(case.discussion, case.text)]
    assert asked[0].words.startswith("For adjudication: Stance, Article's main claim. Annotator")
    assert page.table.cases.marked == {0}
    assert page._mark.text() == "Take the mark away"
    page.table.setCurrentIndex(page.table.cases.index(1, 0))
    assert page._mark.text() == "Mark for adjudication"
    page.table.setCurrentIndex(page.table.cases.index(0, 0))
    page.table.activated.emit(page.table.currentIndex())
    settle(qtbot, window)
    assert window.project.walk.band.mark.isChecked()
    QTest.mouseClick(window.project.walk.band.mark, LEFT)
    assert bridge.read(questions) == []
    assert not window.project.walk.band.mark.isChecked()
    window.project.walk.back()
    settle(qtbot, window)
    assert page.table.cases.marked == frozenset()


def test_another_discussion_opened_by_hand_ends_the_walk(qtbot, window):
    take_apart(qtbot, window, "overview")
    page = window.project.agreement
    page.table.activated.emit(page.table.currentIndex())
    settle(qtbot, window)
    window.project.workspace.step(1)
    settle(qtbot, window)
    assert not window.project.walk.band.isVisible()
