"""What the view does beside marks and selections: themes, scripts, dragging beyond its edges, tips."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.items import Mark, TextItem
from annotator.gui.text.theme import DARK, LIGHT, ViewTheme, ink
from annotator.gui.text.tips import plain_tip

LEFT = Qt.MouseButton.LeftButton


def test_a_dark_theme_is_taken_live(view, thread):
    view.set_texts(thread(3))
    view.set_theme(DARK)
    corner = view.grab().toImage().pixelColor(view.width() // 2, view.height() - 8)
    assert corner == QColor(DARK.background)
    assert view.theme() is DARK


@pytest.mark.parametrize("values", [{"point_size": 1}, {"measure": 3}])
def test_a_theme_that_nobody_could_read_is_refused(values):
    with pytest.raises(ValueError, match="expected"):
        ViewTheme(**values)


def test_a_colour_that_can_be_seen_is_drawn_as_it_is_and_others_are_lifted():
    assert ink("#0072b2", LIGHT).name() == "#0072b2"
    assert ink("#00204a", DARK).lightness() > QColor("#00204a").lightness()
    assert ink("#f0e442", LIGHT).lightness() < QColor("#f0e442").lightness()


def test_scripts_that_no_font_has_are_named_once(view):
    named = []
    view.glyphs_missing.connect(named.append)
    text = "plain \U0001e290\U0001e291 words"
    view.set_texts([TextItem("a", text)])
    view.set_texts([TextItem("b", text)])
    if not named:
        pytest.skip("a font for Toto is installed")
    assert named == ["Toto"]


def test_common_scripts_are_not_reported_as_missing(view):
    named = []
    view.glyphs_missing.connect(named.append)
    view.set_texts([TextItem("a", "naïve — Ελληνικά русский “quotes” 😀")])
    assert named == []


def test_a_drag_below_the_edge_scrolls_and_selects_on(view, thread, point_of, qtbot):
    view.set_texts([TextItem("long", "A line of words that is not short at all. " * 120)])
    port, start = view.viewport(), point_of(view, "long", 30)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, QPoint(200, port.height() + 60))
    first = view.selection()[2]
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    QTest.mouseRelease(port, LEFT, pos=QPoint(200, port.height() + 60))
    assert view.selection()[2] > first


def test_a_notch_of_the_wheel_comes_to_rest_where_it_points(view, thread, qtbot):
    view.set_texts(thread(60))
    point = QPointF(100, 100)
    event = QWheelEvent(
        point, point, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    lines = QApplication.wheelScrollLines() * view.column.style.line
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() == lines)


def test_resting_on_words_asks_for_the_tip_of_their_marks(view, point_of, qtbot):
    view.set_texts([TextItem("t", "Some words here")])
    view.set_marks([Mark("m", "t", ((0, 10),)), Mark("n", "t", ((2, 6),))])
    point = point_of(view, "t", 4)
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point))
    with qtbot.waitSignal(view.tip_wanted) as wanted:
        QApplication.sendEvent(view.viewport(), event)
    assert wanted.args == [("n", "m"), view.mapToGlobal(point)]


def test_a_tip_cannot_be_taken_for_rich_text():
    assert plain_tip("<img src=x> (Ann)") == "‹img src=x› (Ann)"


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_a_context_menu_is_asked_for_at_the_caret_or_the_pointer(view, point_of, qtbot, reason):
    view.set_texts([TextItem("t", "Some words here"), TextItem("u", "Others")])
    view.set_selection("t", 5)
    point = point_of(view, "u", 2)
    with qtbot.waitSignal(view.context_requested) as heard:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, view.mapToGlobal(point)))
    asked = ["t", 5] if reason == QContextMenuEvent.Reason.Keyboard else ["u", 2]
    assert heard.args[:2] == asked


def test_the_current_text_can_be_read_by_a_screen_reader(view):
    view.set_texts([TextItem("t", "Some words here", header="Ann · May")])
    view.set_current_text("t")
    assert view.accessibleDescription() == "Ann · May\nSome words here"


def test_blocks_set_headlines_and_quotes_apart(view):
    text = "A headline\nwords\n> a quote"
    view.set_texts([TextItem("t", text, "article", blocks=(("headline", 0, 10), ("quote", 17, 26)))])
    head, words, quote = view.column.placed[0].laid.lines
    assert head.height > words.height
    assert quote.paragraph.left > words.paragraph.left == 0


def test_a_right_to_left_paragraph_stands_at_the_right(view):
    view.set_texts([TextItem("t", "left\nשלום")])
    laid = view.column.placed[0].laid
    left, right = laid.lines
    assert laid.boxes(left.start, left.end)[0][1] == 0
    assert laid.boxes(right.start, right.end)[0][2] == pytest.approx(laid.width, abs=1)
