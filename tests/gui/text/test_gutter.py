"""The gutter draws links from height to height and takes one to the other end."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.gui.text.gutter import Gutter
from annotator.gui.text.items import Mark
from tests.gui.text.given import GivenView, show_links

# said by the offscreen platform about every window with a least size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def panes(qtbot, thread):
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(1000, 500)
    left, right = GivenView(), GivenView()
    gutter = Gutter(left, right)
    row = QHBoxLayout(box)
    for widget in (left, gutter, right):
        row.addWidget(widget)
    left.set_texts(thread(40))
    right.set_texts(thread(40))
    left.set_marks([Mark("near", "c0", ((4, 12),)), Mark("far", "c30", ((4, 12),))])
    right.set_marks([Mark("there", "c1", ((4, 12),)), Mark("below", "c35", ((4, 12),))])
    with qtbot.waitExposed(box):
        box.show()
    yield gutter, left, right
    box.close()


def link(name, first, second):
    return (name, first, second, "#7a5cc4", f"<b>{name}</b>")


def middle(curve):
    return curve.path.pointAtPercent(0.5)


def test_an_end_lies_at_the_height_of_its_mark(panes):
    gutter, left, right = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "there"))])
    (curve,) = gutter.curves()
    for view, mark, end in ((left, "near", curve.ends[0]), (right, "there", curve.ends[1])):
        wanted = gutter.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y() + view.y_of_mark(mark)
        assert end.y() == pytest.approx(wanted)
    assert curve.out == (0, 0)


def test_an_end_out_of_sight_is_an_arrow_at_the_border(panes):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "below"))])
    (curve,) = gutter.curves()
    assert curve.out == (0, 1)
    assert curve.ends[1].y() == gutter.height() - 7


def test_links_of_which_no_end_is_in_sight_are_not_drawn(panes):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("left", "far"), ("right", "below"))])
    assert gutter.curves() == []


def test_a_link_follows_when_a_pane_is_scrolled(panes):
    gutter, left, _ = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "there"))])
    before = gutter.curves()[0].ends[0].y()
    left.verticalScrollBar().setValue(25)
    assert gutter.curves()[0].ends[0].y() == before - 25


def test_a_click_goes_to_the_end_out_of_sight(panes, qtbot):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "below"))])
    with qtbot.waitSignal(gutter.link_clicked) as heard:
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=middle(gutter.curves()[0]).toPoint())
    assert heard.args == ["a", ("right", "below")]


@pytest.mark.parametrize(("share", "other"), [(0.1, ("right", "there")), (0.9, ("left", "near"))])
def test_a_click_near_one_end_goes_to_the_other(panes, qtbot, share, other):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "there"))])
    point = gutter.curves()[0].path.pointAtPercent(share).toPoint()
    with qtbot.waitSignal(gutter.link_clicked) as heard:
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=point)
    assert heard.args == ["a", other]


def test_a_link_within_one_pane_bulges_into_the_gutter(panes):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("right", "c0"), ("right", "there"))])
    (curve,) = gutter.curves()
    assert curve.ends[0].x() == curve.ends[1].x() == gutter.width() - 3
    assert 0 < middle(curve).x() < gutter.width() - 15


def test_a_click_beside_all_links_is_not_heard(panes, qtbot):
    gutter, *_ = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "there"))])
    with qtbot.assertNotEmitted(gutter.link_clicked):
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(26, gutter.height() - 3))
    assert gutter.curve_at(QPointF(26, gutter.height() - 3)) is None


def test_links_to_what_is_not_shown_wait_until_it_is(panes):
    gutter, _, right = panes
    show_links(gutter, [link("a", ("left", "near"), ("right", "new"))])
    assert gutter.curves() == []
    right.update_text_marks("c1", [Mark("new", "c1", ((0, 3),))])
    assert [curve.link.id for curve in gutter.curves()] == ["a"]


def test_links_from_one_end_to_the_same_border_are_one_curve_with_all_their_labels(panes):
    gutter, _, right = panes
    right.set_marks([Mark(f"b{n}", f"c{30 + n % 5}", ((4, 12),)) for n in range(9)])
    show_links(gutter, [link(f"a{n}", ("left", "near"), ("right", f"b{n}")) for n in range(9)])
    (curve,) = gutter.curves()
    assert len(curve.links) == 9
    assert curve.label.splitlines()[-1] == "… 3 more"
    gutter.set_focused_link("a7")
    assert gutter.curves()[0].link.id == "a7"


def test_many_links_out_of_sight_are_cut_short(panes):
    gutter, left, _ = panes
    left.set_marks([Mark(f"n{n}", "c1", ((n, n + 3),)) for n in range(40)])
    show_links(gutter, [link(f"a{n}", ("left", f"n{n}"), ("right", "below")) for n in range(40)])
    curves = gutter.curves()
    assert len(curves) == 40
    assert all(abs(curve.ends[0].y() - curve.ends[1].y()) <= 26 for curve in curves)
    assert all(curve.out == (0, 1) for curve in curves)
