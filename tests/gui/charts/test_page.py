"""The agreement page, walked by mouse and by keys from a figure down to a case."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from annotator.actions.annotating import AddAnnotation
from annotator.actions.runner import Runner
from annotator.gui.bridge import Bridge
from annotator.gui.charts.board import Chosen
from annotator.gui.theme import THEMES
from annotator.model.annotation import Target

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def column(page, number):
    model = page.table.model()
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_the_page_opens_on_stance_with_the_value_and_what_it_rests_on(page):
    assert page.header.layer == "stance"
    # units SS, OQ, OO, SS: o_OQ = o_QO = 1, D_o = 2/8, D_e = (64 − 16 − 9 − 1)/56, alpha = 1 − 14/38
    assert "0.63" in words(page)
    assert "over 4 units" in words(page)
    assert "fewer than ten discussions the interval is rough" in words(page)


def test_a_click_on_a_bar_lists_its_cases_and_enter_opens_one(qtbot, page):
    place = page.forest.row_of(Chosen(label="stance.oppose"))
    QTest.mouseClick(page.forest.viewport(), LEFT, pos=page.forest.center(place).toPoint())
    settle(qtbot, page)
    assert column(page, 0) == ["differ", "agree"]
    assert "Oppose · 1 of 2 differ" in words(page)
    page.table.setFocus()
    with qtbot.waitSignal(page.case_opened) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["d1", "d1-2", ("p-ann", "p-bea")]


def test_a_click_on_a_cell_lists_the_cases_of_the_pair_and_a_double_click_opens_one(qtbot, page):
    QTest.mouseClick(page.heat.viewport(), LEFT, pos=page.heat.center((1, 0)).toPoint())
    settle(qtbot, page)
    assert "Ann – Bea · 1 of 4 differ" in words(page)
    assert column(page, 1) == ["Oppose", "Support", "Oppose", "Support"]
    assert column(page, 2) == ["Query", "Support", "Oppose", "Support"]
    second = page.table.visualRect(page.table.model().index(1, 1)).center()
    with qtbot.waitSignal(page.case_opened) as opened:
        QTest.mouseClick(page.table.viewport(), LEFT, pos=second)
        QTest.mouseDClick(page.table.viewport(), LEFT, pos=second)
    assert opened.args == ["d1", "d1-1", ("p-ann", "p-bea")]


def test_keys_alone_go_from_a_cell_to_a_case(qtbot, page):
    page.heat.setFocus()
    QTest.keyClick(page.heat, Qt.Key.Key_Space)
    settle(qtbot, page)
    assert page.heat.spot == (1, 0)
    assert QApplication.focusWidget() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_opened) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args[:2] == ["d1", "d1-1"]


def test_keys_alone_go_from_a_bar_to_a_case(qtbot, page):
    page.forest.setFocus()
    for _ in range(page.forest.row_of(Chosen(label="stance.query")) - page.forest.spot):
        QTest.keyClick(page.forest, Qt.Key.Key_Down)
    settle(qtbot, page)
    QTest.keyClick(page.forest, Qt.Key.Key_Return)
    settle(qtbot, page)
    with qtbot.waitSignal(page.case_opened) as opened:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == ["d1", "d1-2", ("p-ann", "p-bea")]


def test_the_keyboard_starts_at_the_chosen_layer(page):
    assert QApplication.focusWidget() is page.header.layer_button("stance")
    page.table.setFocus()
    page.setFocus()
    assert QApplication.focusWidget() is page.header.layer_button("stance")


def test_layers_and_coefficients_are_chosen_in_the_head(qtbot, page):
    QTest.mouseClick(page.header.layer_button("claim"), LEFT)
    settle(qtbot, page)
    assert "F1, overlapping words over 4 marked spans" in words(page)
    assert "1.00" in words(page)
    QTest.keyClick(page.header.last, Qt.Key.Key_Down)
    settle(qtbot, page)
    assert "F1, same words over 4 marked spans" in words(page)
    assert "0.00" in words(page)


def test_where_nothing_can_be_compared_the_page_says_what_is_needed(qtbot, page):
    QTest.mouseClick(page.header.layer_button("rhetoric"), LEFT)
    settle(qtbot, page)
    assert "Agreement needs two annotators who have closed the same comments" in words(page)
    assert "Answered so far: Cem & <b>Co</b> 2" in words(page)


def test_an_empty_project_says_that_nobody_did_anything_yet(show, runner):
    assert "Nobody has closed or labelled anything" in words(show(runner))


def test_what_changes_is_computed_anew_once_it_is_seen(qtbot, show, filled):
    filled.database.close()
    mine = Runner(filled.database, annotator="p-cem", device="device")
    bridge = Bridge(mine)
    page = show(bridge)
    page.hide()
    bridge.ask(AddAnnotation("stance", "stance.support", "d1-1", target=Target("article")))
    assert not page.busy
    page.show()
    settle(qtbot, page)
    assert "3 annotators judged" in words(page)
    bridge.ask(AddAnnotation("stance", "stance.query", "d1-2", target=Target("article")))
    settle(qtbot, page)
    assert page.heat.figure((2, 0)).units == 2
    bridge._timer.stop()


def test_an_undefined_or_rare_cell_says_why(qtbot, page):
    assert page.heat.told((1, 0)).startswith("Ann – Bea: 0.63, n = 4")
    assert "Fewer than 30 in common" in page.heat.told((1, 0))
    row = page.forest.row_of(Chosen(label="stance.unclear"))
    assert "no variation" in page.forest.told(row)


def test_names_are_shown_as_they_stand_in_tool_tips_too(qtbot, page):
    place = page.forest.center(0).toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.forest.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.forest.viewport(), event)
    assert QToolTip.text().startswith("<span>All: 0.63")
    QToolTip.hideText()
    model = page.table.model()
    title = model.columnCount() - 1
    assert model.data(model.index(0, title)) == "Page <b>d1</b>"
    tip = model.data(model.index(0, title), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [(1024, 700), (2560, 1440)])
def test_every_part_stays_inside_the_page(page, theme, size, qtbot):
    page.set_theme(theme)
    page.resize(*size)
    settle(qtbot, page)
    image = page.grab().toImage()
    assert (image.width(), image.height()) == size
    for part in (page.header, page.heat, page.forest, page.table):
        corner = part.mapTo(page, QPoint(part.width(), part.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
    qtbot.waitUntil(lambda: not page.table.horizontalScrollBar().isVisible())


def test_numpy_and_pyqtgraph_wait_until_the_page_is_shown():
    code = (
        "import sys; import annotator.gui.charts.page; "
        "sys.exit(int('numpy' in sys.modules or 'pyqtgraph' in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
