"""Nothing jumps: what stands at the top stays there, whatever becomes known of the rest."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.gui.text.items import Mark

calm = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def top_words(view):
    """Return (text, first character of the line at the top, pixels above it)."""
    placed = view.column.placed[0]
    line = placed.laid.line_below(-placed.top)
    return placed.laid.item.id, line.start, placed.top + line.top


def places(view):
    return {placed.laid.item.id: placed.top for placed in view.column.placed}


@calm
@given(st.lists(st.integers(-700, 700), min_size=1, max_size=20))
def test_scrolling_moves_every_text_in_sight_by_the_same_pixels(one_view, thread, steps):
    one_view.set_texts(thread(300))
    one_view.scroll_to_text("c150")
    for step in steps:
        before = places(one_view)
        bar = one_view.verticalScrollBar()
        bar.setValue(bar.value() + step)
        after = places(one_view)
        moved = {before[text] - after[text] for text in before.keys() & after.keys()}
        assert moved <= {step}


@calm
@given(steps=st.lists(st.integers(-900, 900), min_size=1, max_size=12), chosen=st.integers(0, 59))
def test_what_a_scroll_shifted_looks_as_if_painted_anew(one_view, thread, steps, chosen):
    one_view.set_texts(thread(60))
    one_view.set_marks([Mark(f"m{n}", f"c{n}", ((4, 30),), badge="F") for n in range(60)])
    one_view.set_hints({f"m{n}": "a" for n in range(60)} | {f"c{n}": "b" for n in range(60)})
    one_view.set_selection(f"c{chosen}", 2, 90)
    QApplication.processEvents()
    for step in steps:
        bar = one_view.verticalScrollBar()
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
    shifted = one_view.screen().grabWindow(one_view.winId()).toImage()
    one_view.viewport().update()
    QApplication.processEvents()
    assert one_view.screen().grabWindow(one_view.winId()).toImage() == shifted


def test_the_scroll_bar_says_what_the_anchor_says(view, thread):
    view.set_texts(thread(400))
    for target in ("c399", "c7", "c200"):
        view.scroll_to_text(target)
        assert view.verticalScrollBar().value() == view.column.value


def test_the_end_of_the_bar_is_the_end_of_the_texts(view, thread):
    view.set_texts(thread(500))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = view.column.placed[-1]
    assert last.laid.item.id == "c499"
    assert last.top + last.laid.height + view.column.style.tail == view.viewport().height()
    assert bar.value() == bar.maximum()


def test_from_the_end_one_can_scroll_back_to_the_very_beginning(view, thread):
    view.set_texts(thread(120))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    for _ in range(3000):
        if not bar.value():
            break
        bar.setValue(bar.value() - 90)
    assert view.column.placed[0].index == 0
    assert view.column.placed[0].top == 0


@pytest.mark.parametrize("width", [420, 700, 1200])
def test_the_line_at_the_top_stays_there_when_the_view_is_resized(view, thread, width):
    view.set_texts(thread(200))
    view.scroll_to_text("c100")
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 120)
    text, character, _ = top_words(view)
    view.resize(width, 400)
    QApplication.processEvents()
    laid = view.column.placed[0].laid
    assert view.column.placed[0].laid.item.id == text
    line = laid.line_at(character)
    assert line.top + view.column.placed[0].top <= 0 < line.top + line.height + view.column.placed[0].top


def test_marks_on_texts_above_leave_the_picture_where_it_is(view, thread):
    view.set_texts(thread(50))
    view.scroll_to_text("c0")
    view.verticalScrollBar().setValue(600)
    before = top_words(view)
    for number in range(5):
        view.update_text_marks(
            f"c{number}", [Mark(f"m{number}.{n}", f"c{number}", ((0, 40),)) for n in range(8)]
        )
    assert top_words(view) == before


def test_other_letters_keep_the_words_at_the_top(view, thread):
    view.set_texts(thread(80))
    view.scroll_to_text("c40")
    text, *_ = top_words(view)
    view.zoom(3)
    assert top_words(view)[0] == text


def wheel(view, pixels, degrees, modifiers=Qt.KeyboardModifier.NoModifier):
    point = QPointF(100, 100)
    event = QWheelEvent(
        point, point, QPoint(0, pixels), QPoint(0, degrees), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_a_touch_pad_scrolls_by_its_pixels(view, thread):
    view.set_texts(thread(80))
    wheel(view, -37, -120)
    assert view.column.placed[0].top == -37


def test_control_and_wheel_ask_for_another_size_of_the_letters(view, thread):
    view.set_texts(thread(8))
    steps = []
    view.zoom_wanted.connect(steps.append)
    wheel(view, 0, 120, Qt.KeyboardModifier.ControlModifier)
    wheel(view, 0, -120, Qt.KeyboardModifier.ControlModifier)
    assert steps == [0.5, -0.5]
    assert view.verticalScrollBar().value() == 0


def test_far_marks_have_an_estimated_height_in_the_right_direction(view, thread):
    view.set_texts(thread(900))
    view.set_marks([Mark("first", "c0", ((4, 9),)), Mark("last", "c899", ((4, 9),))])
    view.scroll_to_text("c450")
    assert view.y_of_mark("first") < -1000
    assert view.y_of_mark("last") > view.viewport().height() + 1000
    assert view.y_of_text("c450") == pytest.approx(30, abs=20)
    assert view.y_of("nobody") is None


def test_a_mark_that_is_scrolled_to_is_in_sight(view, thread):
    view.set_texts(thread(900))
    view.set_marks([Mark("far", "c700", ((4, 9),))])
    view.scroll_to_mark("far")
    assert "c700" in view.visible_texts()
    assert 0 < view.y_of_mark("far") < view.viewport().height()


def test_only_so_many_texts_stay_laid_out(view, thread):
    view.set_texts(thread(4000))
    for number in range(0, 4000, 25):
        view.scroll_to_text(f"c{number}")
    kept = sum(len(view.column.items[index].text) for index in view.column.cached())
    assert kept <= 130_000
    assert len(view.column.cached()) > 10


def test_no_texts_at_all_are_shown_without_complaint(view):
    view.set_texts([])
    view.grab()
    view.move_caret("line")
    assert view.visible_texts() == ()
    assert view.next_mark() is None
    assert view.selection() is None
