"""Marks are chosen where they are seen, cycled where they overlap, and resized by their borders."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.gui.text.margin import chips, handles

LEFT = Qt.MouseButton.LeftButton
TEXT = "The operator told members that ridership had fallen by a third."
OUTER, INNER = (4, 62), (31, 62)


@pytest.fixture
def marked(view):
    view.set_texts(
        [TextItem("t", TEXT, header="Ann · May"), TextItem("u", "Nothing here.", header="Bo · May")]
    )
    view.set_marks(
        [Mark("outer", "t", (OUTER,), badge="V"), Mark("inner", "t", (INNER,), badge="F", label="Fact")]
    )
    view.set_badges([Badge("b", "u", "opposes parent", mark="▼")])
    return view


def click(view, point, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(view.viewport(), LEFT, modifiers, point)


def test_a_click_chooses_the_innermost_mark(marked, point_of, qtbot):
    with qtbot.waitSignal(marked.mark_clicked) as heard:
        click(marked, point_of(marked, "t", 40))
    assert heard.args == ["inner"]
    assert marked.focused_mark() == "inner"


def test_further_clicks_go_outwards_and_round(marked, point_of):
    chosen = []
    marked.mark_clicked.connect(chosen.append)
    for _ in range(3):
        click(marked, point_of(marked, "t", 40))
        marked._click_times = []
    assert chosen == ["inner", "outer", "inner"]


def test_a_click_beside_all_marks_takes_the_focus(marked, point_of, qtbot):
    marked.set_focused_mark("inner")
    with qtbot.waitSignal(marked.blank_clicked):
        click(marked, point_of(marked, "u", 3))
    assert marked.focused_mark() is None


def test_a_selection_takes_the_focus_from_a_mark(marked):
    marked.set_focused_mark("inner")
    marked.set_selection("t", 0, 3)
    assert marked.focused_mark() is None


def test_a_click_on_a_badge_is_heard(marked, qtbot):
    placed = marked.column.placed[1]
    chip = placed.laid.strip.chips[0].rect.center()
    with qtbot.waitSignal(marked.badge_clicked) as heard:
        click(marked, QPoint(round(placed.left + chip.x()), round(placed.top + placed.laid.lead + chip.y())))
    assert heard.args == ["b"]


def test_a_click_on_a_chip_in_the_margin_chooses_its_mark(marked, qtbot):
    placed = marked.column.placed[0]
    line = placed.laid.line_at(INNER[0])
    rect = next(
        chip.rect for chip in chips(placed.laid, line, marked.column.style) if chip.mark.id == "inner"
    )
    with qtbot.waitSignal(marked.mark_clicked) as heard:
        click(marked, QPoint(round(placed.left + rect.center().x()), round(placed.top + rect.center().y())))
    assert heard.args == ["inner"]


def handle_point(view, mark_id, *, is_start):
    placed = view.column.placed[0]
    mark = next(mark for mark in placed.laid.marks if mark.id == mark_id)
    _, _, top, height = next(one for one in handles(placed.laid, mark) if one[1] is is_start)
    return QPoint(round(placed.left + top.x()), round(placed.top + top.y() + height / 2))


@pytest.mark.parametrize(
    ("is_start", "to", "span"), [(True, 41, (41, 62)), (False, 40, (31, 40)), (True, 4, (4, 62))]
)
def test_a_dragged_border_is_announced_on_release(marked, point_of, qtbot, is_start, to, span):
    marked.set_focused_mark("inner")
    port, start, end = (
        marked.viewport(),
        handle_point(marked, "inner", is_start=is_start),
        point_of(marked, "t", to),
    )
    QTest.mousePress(port, LEFT, pos=start)
    with qtbot.assertNotEmitted(marked.mark_resized):
        QTest.mouseMove(port, end)
    assert marked.column.placed[0].laid.marks[1].spans == (span,)
    with qtbot.waitSignal(marked.mark_resized) as heard:
        QTest.mouseRelease(port, LEFT, pos=end)
    assert heard.args == ["inner", 0, *span]
    assert marked.marks("t")[1].spans == (INNER,)


def test_a_border_cannot_be_dragged_past_the_other_one(marked, point_of, qtbot):
    marked.set_focused_mark("inner")
    port, start = marked.viewport(), handle_point(marked, "inner", is_start=False)
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, point_of(marked, "t", 5))
    with qtbot.waitSignal(marked.mark_resized) as heard:
        QTest.mouseRelease(port, LEFT, pos=point_of(marked, "t", 5))
    assert heard.args == ["inner", 0, 31, 32]


def test_a_border_dragged_out_of_the_text_stops_at_its_end(marked, point_of, qtbot):
    marked.set_focused_mark("inner")
    port = marked.viewport()
    QTest.mousePress(port, LEFT, pos=handle_point(marked, "inner", is_start=False))
    QTest.mouseMove(port, point_of(marked, "u", 3))
    with qtbot.waitSignal(marked.mark_resized) as heard:
        QTest.mouseRelease(port, LEFT, pos=point_of(marked, "u", 3))
    assert heard.args == ["inner", 0, 31, len(TEXT)]


def test_overlapping_marks_lie_in_different_lanes_of_one_line(marked):
    boxes = marked.column.placed[0].laid.line_at(40).boxes
    assert {box.mark.id: box.lane for box in boxes} == {"outer": 0, "inner": 1}


def test_a_line_grows_when_it_needs_more_lanes_and_shrinks_again(marked):
    laid = marked.column.placed[0].laid
    before = laid.height
    marked.update_text_marks("t", [Mark(f"m{number}", "t", ((0, 60),)) for number in range(6)])
    assert laid.height > before
    marked.update_text_marks("t", [])
    assert laid.height <= before
    assert laid.line_at(40).boxes == []


def test_one_mark_more_does_not_move_the_lines(marked):
    laid = marked.column.placed[1].laid
    before = laid.height
    marked.update_text_marks("u", [Mark("n", "u", ((0, 7),))])
    assert laid.height == before


def test_several_owners_get_lanes_each_and_initials(marked):
    marked.set_marks(
        [Mark("a", "t", (OUTER,), badge="V", owner="Ann"), Mark("b", "t", (INNER,), badge="F", owner="Bo")]
    )
    laid = marked.column.placed[0].laid
    assert laid.owners == ("Ann", "Bo")
    assert {box.mark.id: box.lane for line in laid.lines for box in line.boxes} == {"a": 0, "b": 1}


def test_the_next_mark_goes_through_the_texts_in_reading_order_and_back(marked):
    marked.update_text_marks("u", [Mark("last", "u", ((0, 7),))])
    seen = []
    while (found := marked.next_mark()) is not None:
        seen.append(found)
        marked.set_focused_mark(found)
    assert seen == ["outer", "inner", "last"]
    assert marked.next_mark(backwards=True) == "inner"


def test_a_mark_that_covers_nothing_is_refused():
    with pytest.raises(ValueError, match="expected 0 <= start < end"):
        Mark("m", "t", ((3, 3),))


def test_badges_wrap_into_rows_and_never_reach_beyond_the_text(marked):
    marked.update_text_badges(
        "u", [Badge(f"b{n}", "u", f"opposes reader {n} " * (1 + n % 4)) for n in range(12)]
    )
    strip = marked.column.placed[1].laid.strip
    assert len({chip.rect.top() for chip in strip.chips}) > 3
    assert max(chip.rect.right() for chip in strip.chips) <= marked.column.placed[1].laid.width
    assert strip.height > marked.column.style.header_line * 3


def test_states_hints_links_and_focus_can_be_drawn_together(marked):
    marked.update_text_state(
        TextState("u", (("C", "done", "#0072b2"), ("S", "nothing", "#00ff00"), ("R", "open", "#f00")), True)
    )
    marked.set_hints({"inner": "a", "u": "s"})
    marked.set_linked({"outer", "b"})
    marked.set_focused_mark("inner")
    before = marked.grab().toImage()
    marked.set_hints({})
    assert marked.grab().toImage() != before


def test_a_mark_that_is_deleted_while_its_border_is_dragged_is_let_go(marked, point_of, qtbot):
    marked.set_focused_mark("inner")
    port = marked.viewport()
    QTest.mousePress(port, LEFT, pos=handle_point(marked, "inner", is_start=False))
    QTest.mouseMove(port, point_of(marked, "t", 45))
    marked.update_text_marks("t", [])
    with qtbot.assertNotEmitted(marked.mark_resized):
        QTest.mouseRelease(port, LEFT, pos=point_of(marked, "t", 45))
    assert marked.column.placed[0].laid.marks == ()


def test_other_texts_end_what_the_mouse_had_begun(marked, point_of):
    port = marked.viewport()
    QTest.mousePress(port, LEFT, pos=point_of(marked, "t", 5))
    marked.set_texts([TextItem("new", "Other words altogether, and more of them.")])
    QTest.mouseMove(port, QPoint(200, 60))
    QTest.mouseRelease(port, LEFT, pos=QPoint(200, 60))
    assert marked.selection() is None
