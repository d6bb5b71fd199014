"""What mouse and keys select is the slice of the Python string that a person sees selected."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text import segments
from annotator.gui.text.items import TextItem

KEYS, SHIFT, CONTROL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def slice_of(view):
    text_id, start, end = view.selection()
    return view.column.items[view.column.index[text_id]].text[start:end]


def characters(text):
    """Return the spans of all characters but line feeds."""
    spans, start = [], 0
    while start < len(text):
        end = segments.next_character(text, start)
        if text[start:end] != "\n":
            spans.append((start, end))
        start = end
    return spans


def side_points(view, span):
    """Return points just inside the leading and trailing edge of a character; None where it is thin."""
    laid, placed = view.column.placed[0].laid, view.column.placed[0]
    boxes = list(laid.boxes(*span))
    if len(boxes) != 1 or boxes[0][2] - boxes[0][1] < 3:
        return None
    line, left, right = boxes[0]
    paragraph = line.paragraph
    first, last = (paragraph.offsets.units(offset - paragraph.start) for offset in span)
    runs = line.line.glyphRuns(first, last - first)
    if not runs:
        return None  # a tab has no glyph that tells its direction
    near, far = left + (right - left) * 0.2, right - (right - left) * 0.2
    if runs[0].isRightToLeft():
        near, far = far, near
    y = placed.top + line.text_top + line.line.height() / 2
    return QPoint(round(placed.left + near), round(y)), QPoint(round(placed.left + far), round(y))


def seen(view, start, end):
    """Tell whether any of the characters can be seen."""
    return any(right - left > 0.5 for _, left, right in view.column.placed[0].laid.boxes(start, end))


def drag(view, start, end):
    port = view.viewport()
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, (start + end) / 2 + QPoint(4, 0))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)


@calm
@given(data=st.data())
def test_a_drag_over_characters_selects_their_slice(one_view, unicode_text, data):
    text = data.draw(unicode_text)
    one_view.set_texts([TextItem("t", text)])
    spans = characters(text)
    assume(spans)
    first = data.draw(st.sampled_from(spans))
    last = data.draw(st.sampled_from(spans))
    first, last = sorted((first, last))
    start, end = side_points(one_view, first), side_points(one_view, last)
    assume(start and end and (start[0] - end[1]).manhattanLength() >= 3)
    drag(one_view, start[0], end[1])
    _, begun, ended = one_view.selection()
    # beside a character of no width there are two borders at one place, and no hand can tell them apart
    assert not seen(one_view, *sorted((begun, first[0])))
    assert not seen(one_view, *sorted((ended, last[1])))


@calm
@given(data=st.data())
def test_shift_and_arrow_select_character_by_character(one_view, unicode_text, data):
    text = data.draw(unicode_text)
    one_view.set_texts([TextItem("t", text)])
    start = segments.snapped(text, data.draw(st.integers(0, len(text))))
    steps = data.draw(st.integers(1, 6))
    one_view.set_selection("t", start)
    for _ in range(steps):
        one_view.move_caret("character", extend=True)
    end = start
    for _ in range(steps):
        end = segments.next_character(text, end) if end < len(text) else end
    assert one_view.selection() == (("t", start, end) if end > start else None)


@pytest.fixture
def shown(view):
    view.set_texts(
        [
            TextItem("a", "The first bus came. It was red!\n\nNobody saw the second one 👩‍👩‍👧 today."),
            TextItem("b", "שלום עולם"),
            TextItem("c", "Last words"),
        ]
    )
    return view


def press(view, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_shift_and_right_select_forward(shown):
    shown.set_selection("a", 4)
    press(shown, KEYS.Key_Right, SHIFT, times=5)
    assert slice_of(shown) == "first"


def test_an_emoji_of_three_people_is_one_step(shown):
    start = shown.column.items[0].text.index("👩")
    shown.set_selection("a", start)
    press(shown, KEYS.Key_Right, SHIFT)
    assert slice_of(shown) == "👩‍👩‍👧"


def test_control_and_shift_select_by_words_without_the_space_behind(shown):
    shown.set_selection("a", 0)
    press(shown, KEYS.Key_Right, SHIFT | CONTROL, times=3)
    assert slice_of(shown) == "The first bus"


def test_alt_and_shift_select_by_sentences(shown):
    shown.set_selection("a", 0)
    press(shown, KEYS.Key_Right, SHIFT | ALT, times=2)
    assert slice_of(shown) == "The first bus came. It was red!"
    press(shown, KEYS.Key_Left, SHIFT | ALT)
    assert slice_of(shown) == "The first bus came. "


def test_in_a_paragraph_from_right_to_left_the_left_key_goes_forward(shown):
    shown.set_selection("b", 0)
    press(shown, KEYS.Key_Left, SHIFT, times=4)
    assert shown.selection() == ("b", 0, 4)


def test_home_and_end_go_to_the_ends_of_the_line(shown):
    shown.set_selection("a", 6)
    press(shown, KEYS.Key_Home)
    assert shown.caret().offset == 0
    press(shown, KEYS.Key_End, SHIFT)
    assert slice_of(shown) == "The first bus came. It was red!"


def test_control_with_home_and_end_go_to_the_ends_of_the_text(shown):
    shown.set_selection("a", 6)
    press(shown, KEYS.Key_End, CONTROL | SHIFT)
    assert shown.selection() == ("a", 6, len(shown.column.items[0].text))
    press(shown, KEYS.Key_Home, CONTROL)
    assert (shown.selection(), shown.caret().offset) == (None, 0)


def test_a_caret_goes_on_in_the_next_text_and_back(shown):
    shown.set_selection("a", len(shown.column.items[0].text))
    press(shown, KEYS.Key_Right)
    assert (shown.caret().text_id, shown.caret().offset) == ("b", 0)
    press(shown, KEYS.Key_Up)
    assert shown.caret().text_id == "a"


def test_a_selection_stays_in_its_text(shown):
    shown.set_selection("b", 2)
    press(shown, KEYS.Key_Down, SHIFT, times=3)
    assert shown.selection() == ("b", 2, 9)


def test_left_and_right_without_shift_go_to_the_ends_of_the_selection(shown):
    shown.set_selection("a", 4, 9)
    press(shown, KEYS.Key_Left)
    assert shown.caret().offset == 4


@pytest.mark.parametrize("key", [KEYS.Key_F, KEYS.Key_Return, KEYS.Key_Escape, KEYS.Key_Delete])
def test_all_other_keys_are_left_to_the_window(shown, key):
    shown.set_selection("a", 4, 9)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "f")
    QApplication.sendEvent(shown, event)
    assert not event.isAccepted()
    assert shown.selection() == ("a", 4, 9)


def test_a_double_click_selects_the_word(shown, point_of):
    QTest.mouseDClick(shown.viewport(), LEFT, pos=point_of(shown, "a", 6))
    assert slice_of(shown) == "first"


def test_a_third_click_selects_the_sentence(shown, point_of):
    point = point_of(shown, "a", 24)
    QTest.mouseClick(shown.viewport(), LEFT, pos=point)
    QTest.mouseDClick(shown.viewport(), LEFT, pos=point)
    QTest.mouseClick(shown.viewport(), LEFT, pos=point)
    assert slice_of(shown) == "It was red!"


def test_a_double_click_that_is_dragged_goes_on_by_words(shown, point_of):
    port, start, end = shown.viewport(), point_of(shown, "a", 6), point_of(shown, "a", 15)
    for kind, point in ((QEvent.Type.MouseButtonDblClick, start), (QEvent.Type.MouseMove, end)):
        where, pointer = point.toPointF(), port.mapToGlobal(point).toPointF()
        event = QMouseEvent(kind, where, pointer, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(port, event)
    assert slice_of(shown) == "first bus came"


def test_shift_and_click_extend_the_selection(shown, point_of):
    QTest.mouseClick(shown.viewport(), LEFT, pos=point_of(shown, "a", 4))
    QTest.mouseClick(shown.viewport(), LEFT, SHIFT, point_of(shown, "a", 13))
    assert slice_of(shown) == "first bus"


def test_a_drag_that_leaves_the_text_is_clamped_to_it(shown, point_of):
    drag(shown, point_of(shown, "a", 37), point_of(shown, "c", 4))
    assert shown.selection() == ("a", 37, len(shown.column.items[0].text))


def test_word_sentence_and_paragraph_are_selected_at_the_caret(shown):
    shown.set_selection("a", 24)
    shown.select_word()
    assert slice_of(shown) == "was"
    shown.select_sentence()
    assert slice_of(shown) == "It was red!"
    shown.select_paragraph()
    assert slice_of(shown) == "The first bus came. It was red!"


def test_a_selection_is_announced_once_and_its_text_becomes_current(shown, qtbot):
    with qtbot.waitSignals([shown.selection_changed, shown.current_text_changed]):
        shown.set_selection("c", 0, 4)
    assert shown.current_text() == "c"
    with qtbot.assertNotEmitted(shown.selection_changed):
        shown.set_selection("c", 0, 4)
