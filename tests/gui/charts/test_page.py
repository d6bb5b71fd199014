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
from annotator.gui.charts.board import (
    Chosen,
)
from annotator.gui.theme import THEMES
from annotator.jobs.agreement.kept.pieces import Pieces
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


def test_the_page_opens_with_one_row_a_layer_and_what_it_rests_on(page):
    told = [page.face.plate.told(spot).splitlines() for spot in page.face.plate.places]
    assert [lines[0].partition(":")[0] for lines in told] == [
        "Claim",
        "Stance",
        "Factual dispute",
        "Rhetoric",
    ]
    # units SS, OQ, OO, SS: o_OQ = o_QO = 1, D_o = 2/8, D_e = (64 − 16 − 9 − 1)/56, alpha = 1 − 14/38
    assert told[1][0] == "Stance: Label towards the asked targets · Krippendorff’s alpha: 0.63"
    assert told[1][2:] == [
        "4 units, 2 discussions",
        "Oppose ↔ Query: 1 of 1 pairs of answers that differ",
    ]
    assert "Fewer than ten discussions: the interval is rough" in words(page)
    assert page.layer == "stance"


def test_a_row_of_the_overview_leads_to_its_cases_by_keys_and_escape_back(qtbot, page):
    page.setFocus()
    chart = page.face.plate
    assert QApplication.focusWidget() is chart
    QTest.keyClick(chart, Qt.Key.Key_Up)
    settle(qtbot, page)
    assert page.layer == "claim"
    assert "Cases of Claim: all · 0 of 2 differ" in words(page)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert QApplication.focusWidget() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is chart
    assert chart.spot == 0


def test_a_tab_takes_the_layer_of_the_chosen_row_apart(qtbot, page):
    QTest.mouseClick(page.face.plate.viewport(), LEFT, pos=page.face.plate.center(0).toPoint())
    settle(qtbot, page)
    QTest.mouseClick(page.header.tabs.button("parts"), LEFT)
    settle(qtbot, page)
    assert page.header.layer == "claim"
    assert "Unitizing alpha, words and labels over 4 marked spans" in words(page)
    page.take_keyboard()
    QTest.keyClick(page.face.forest, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert page.header.tabs.current == "overview"
    assert page.face.plate.spot == 0


def test_a_click_on_a_bar_lists_its_cases_and_enter_opens_one(qtbot, apart):
    place = apart.face.forest.row_of(Chosen(label="stance.oppose"))
    QTest.mouseClick(apart.face.forest.viewport(), LEFT, pos=apart.face.forest.center(place).toPoint())
    settle(qtbot, apart)
    assert column(apart, 0) == ["differ", "agree"]
    assert "Oppose · 1 of 2 differ" in words(apart)
    apart.table.setFocus()
    with qtbot.waitSignal(apart.case_opened) as opened:
        QTest.keyClick(apart.table, Qt.Key.Key_Return)
    assert opened.args == ["d1", "d1-2", ("p-ann", "p-bea")]


def test_a_click_on_a_cell_lists_the_cases_of_the_pair_and_a_double_click_opens_one(qtbot, apart):
    QTest.mouseClick(apart.face.heat.viewport(), LEFT, pos=apart.face.heat.center((1, 0)).toPoint())
    settle(qtbot, apart)
    assert "Ann – Bea · 1 of 4 differ" in words(apart)
    assert column(apart, 1) == ["Oppose", "Support", "Oppose", "Support"]
    assert column(apart, 2) == ["Query", "Support", "Oppose", "Support"]
    second = apart.table.visualRect(apart.table.model().index(1, 1)).center()
    with qtbot.waitSignal(apart.case_opened) as opened:
        QTest.mouseClick(apart.table.viewport(), LEFT, pos=second)
        QTest.mouseDClick(apart.table.viewport(), LEFT, pos=second)
    assert opened.args == ["d1", "d1-1", ("p-ann", "p-bea")]


def test_keys_alone_go_from_a_cell_to_a_case(qtbot, apart):
    apart.face.heat.setFocus()
    QTest.keyClick(apart.face.heat, Qt.Key.Key_Space)
    settle(qtbot, apart)
    assert apart.face.heat.spot == (1, 0)
    assert QApplication.focusWidget() is apart.table
    QTest.keyClick(apart.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(apart.case_opened) as opened:
        QTest.keyClick(apart.table, Qt.Key.Key_Return)
    assert opened.args[:2] == ["d1", "d1-1"]


def test_keys_alone_go_from_a_bar_to_a_case(qtbot, apart):
    apart.face.forest.setFocus()
    for _ in range(apart.face.forest.row_of(Chosen(label="stance.query")) - apart.face.forest.spot):
        QTest.keyClick(apart.face.forest, Qt.Key.Key_Down)
    settle(qtbot, apart)
    QTest.keyClick(apart.face.forest, Qt.Key.Key_Return)
    settle(qtbot, apart)
    with qtbot.waitSignal(apart.case_opened) as opened:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == ["d1", "d1-2", ("p-ann", "p-bea")]


def test_the_keyboard_starts_at_the_chart(apart):
    assert QApplication.focusWidget() is apart.face.forest
    apart.table.setFocus()
    apart.setFocus()
    assert QApplication.focusWidget() is apart.face.forest


def test_layers_and_coefficients_are_chosen_in_the_head(qtbot, apart):
    QTest.mouseClick(apart.header.layer_button("claim"), LEFT)
    settle(qtbot, apart)
    assert "F1, overlapping words over 4 marked spans" in words(apart)
    assert "1.00" in words(apart)
    QTest.keyClick(apart.header.last, Qt.Key.Key_Down)
    settle(qtbot, apart)
    assert "F1, same words over 4 marked spans" in words(apart)
    assert "0.00" in words(apart)


def test_a_tab_may_be_chosen_while_the_figures_of_another_are_computed(qtbot, filled):
    from annotator.gui.charts.page import AgreementPage

    page = AgreementPage(filled)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page._reading.busy, timeout=20_000)
    page.header.tabs.choose("strips")
    settle(qtbot, page)
    assert page._faces_stack.currentWidget() is page.face


def test_where_nothing_can_be_compared_the_page_says_what_is_needed(qtbot, apart):
    QTest.mouseClick(apart.header.layer_button("rhetoric"), LEFT)
    settle(qtbot, apart)
    assert "Agreement needs two annotators who have closed the same comments" in words(apart)
    assert "Answered so far: Cem & <b>Co</b> 2" in words(apart)


def test_an_empty_project_says_that_nobody_did_anything_yet(show, runner):
    assert "Nobody has closed or labelled anything" in words(show(runner))


def test_what_changes_is_computed_anew_once_it_is_seen(qtbot, show, filled):
    filled.database.close()
    mine = Runner(filled.database, annotator="p-cem", device="device")
    bridge = Bridge(mine)
    page = show(bridge)
    page.show_face("parts")
    settle(qtbot, page)
    page.hide()
    bridge.ask(AddAnnotation("stance", "stance.support", "d1-1", target=Target("article")))
    assert not page.busy
    page.show()
    settle(qtbot, page)
    assert "3 annotators judged" in words(page)
    bridge.ask(AddAnnotation("stance", "stance.query", "d1-2", target=Target("article")))
    settle(qtbot, page)
    assert page.face.heat.figure((2, 0)).units == 2
    bridge._timer.stop()


def test_an_undefined_or_rare_cell_says_why(qtbot, apart):
    assert apart.face.heat.told((1, 0)).startswith("Ann – Bea: 0.63, n = 4")
    assert "Fewer than 30 in common" in apart.face.heat.told((1, 0))
    row = apart.face.forest.row_of(Chosen(label="stance.unclear"))
    assert "no variation" in apart.face.forest.told(row)


def test_names_are_shown_as_they_stand_in_tool_tips_too(qtbot, apart):
    place = apart.face.forest.center(0).toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, apart.face.forest.viewport().mapToGlobal(place))
    QApplication.sendEvent(apart.face.forest.viewport(), event)
    assert QToolTip.text().startswith("<span>All: 0.63")
    QToolTip.hideText()
    model = apart.table.model()
    title = model.columnCount() - 1
    assert model.data(model.index(0, title)) == "Page <b>d1</b>"
    tip = model.data(model.index(0, title), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_the_flag_of_a_marked_case_has_room_beside_its_verdict(apart):
    model = apart.table.model()
    model.show_marked([0])
    assert model.data(model.index(0, 0)) == "differ ⚑"
    assert apart.table.sizeHintForColumn(0) <= apart.table.columnWidth(0)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [(1024, 700), (2560, 1440)])
def test_every_part_stays_inside_the_page(apart, theme, size, qtbot):
    apart.set_theme(theme)
    apart.resize(*size)
    settle(qtbot, apart)
    image = apart.grab().toImage()
    assert (image.width(), image.height()) == size
    for part in (apart.header, apart.face.heat, apart.face.forest, apart.table):
        corner = part.mapTo(apart, QPoint(part.width(), part.height()))
        assert corner.x() <= size[0]
        assert corner.y() <= size[1]
    qtbot.waitUntil(lambda: not apart.table.horizontalScrollBar().isVisible())


def test_numpy_and_pyqtgraph_wait_until_the_page_is_shown():
    code = (
        "import sys; import annotator.gui.charts.page; "
        "sys.exit(int('numpy' in sys.modules or 'pyqtgraph' in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_after_an_edit_only_its_discussion_is_read_again(qtbot, show, filled, monkeypatch):
    filled.database.close()
    bridge = Bridge(Runner(filled.database, annotator="p-cem", device="device"))
    page = show(bridge)
    read = []
    make = Pieces.make
    monkeypatch.setattr(
        Pieces, "make", lambda self, one: (read.append(one.discussion.id), make(self, one))[1]
    )
    bridge.ask(AddAnnotation("stance", "stance.support", "d2-1", target=Target("article")))
    settle(qtbot, page)
    assert read == ["d2"]
    # two opposed it, the third one now supports it
    stance = next(one for one in page.face.plate.rows if one.question.layer.id == "stance")
    assert stance.figure.annotators == 3
    assert "2 of 4 differ" in words(page)
    bridge._timer.stop()
