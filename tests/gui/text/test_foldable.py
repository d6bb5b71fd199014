"""A view whose branches are folded: what stays where it is, what a click does, what is unfolded by itself."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.gui.text.items import Mark, TextItem

LEFT = Qt.MouseButton.LeftButton
WORDS = "The bus was late again and nobody said why. "
#             c0 c1 c2 c3 c4 c5 c6 c7
DEPTHS = (0, 1, 2, 1, 0, 0, 1, 2)


@pytest.fixture
def tree(view):
    """Give a view of three threads: c0 to c3, c4 alone, c5 to c7."""
    view.set_texts(
        [TextItem(f"c{n}", WORDS, "comment", depth, f"Reader {n} · #{n}") for n, depth in enumerate(DEPTHS)]
    )
    return view


def triangle(view, text):
    """Return the middle of a header's triangle in the viewport."""
    index, style = view.column.index[text], view.column.style
    placed = next(one for one in view.column.placed if one.index == index)
    return QPoint(round(placed.left - style.em * 0.9), placed.top + placed.laid.lead + style.header_line // 2)


def test_a_click_on_the_triangle_folds_the_replies_and_another_one_unfolds_them(tree):
    QTest.mouseClick(tree.viewport(), LEFT, pos=triangle(tree, "c0"))
    assert tree.visible_texts()[:3] == ("c0", "c4", "c5")
    assert tree.column.placed[0].laid.foot == "3 replies folded"
    QTest.mouseClick(tree.viewport(), LEFT, pos=triangle(tree, "c0"))
    assert tree.visible_texts()[:3] == ("c0", "c1", "c2")
    assert tree.column.placed[0].laid.foot == ""


def test_a_click_on_the_quiet_line_unfolds(tree):
    tree.toggle_fold("c0")
    placed = tree.column.placed[0]
    QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(placed.left + 30, placed.laid.foot_top + 8))
    assert tree.folded() == frozenset()


def test_a_text_without_replies_has_no_triangle(tree):
    QTest.mouseClick(tree.viewport(), LEFT, pos=triangle(tree, "c2"))
    assert tree.folded() == frozenset()


def test_a_double_click_on_the_line_of_a_branch_folds_it(tree):
    placed = tree.column.placed[2]
    x = tree.column.geometry.threads(2)[1]
    QTest.mouseDClick(tree.viewport(), LEFT, pos=QPoint(x, placed.top + placed.laid.height - 4))
    assert tree.folded() == {"c1"}


def test_the_line_says_what_was_done_on_the_branch(tree):
    class Tally:
        def tally(self, texts):
            assert list(texts) == ["c1", "c2", "c3"]
            return 5, 2

    tree.set_tally(Tally())
    tree.toggle_fold("c0")
    assert tree.column.placed[0].laid.foot == "3 replies folded · 5 labels · 2 not closed"


def test_caret_and_current_text_go_up_to_the_root_that_hides_them(tree):
    tree.set_selection("c2", 2, 9)
    with_selection = tree.selection()
    tree.toggle_fold("c0")
    assert with_selection == ("c2", 2, 9)
    assert tree.selection() is None
    assert tree.current_text() == "c0"
    assert tree.caret().text_id == "c0"


@pytest.mark.parametrize(
    "jump",
    [
        lambda view: view.scroll_to_text("c2"),
        lambda view: view.scroll_to_mark("m"),
        lambda view: view.set_selection("c2", 0, 3),
        lambda view: view.go_to("c2"),
        lambda view: view.set_current_text("c2"),
    ],
)
def test_a_jump_to_a_hidden_text_unfolds_what_hides_it_and_no_more(tree, jump):
    tree.set_marks([Mark("m", "c2", ((0, 3),))])
    tree.set_folded(["c0", "c1", "c5"])
    jump(tree)
    assert tree.folded() == {"c5"}
    assert "c2" in tree.visible_texts()


def test_a_link_into_a_folded_branch_ends_at_its_line(tree):
    tree.set_marks([Mark("m", "c2", ((0, 3),))])
    tree.toggle_fold("c0")
    laid = tree.column.placed[0].laid
    assert laid.foot_top < tree.y_of("m") < laid.foot_top + tree.column.style.header_line
    assert tree.y_of("c3") == tree.y_of("m")
    assert tree.y_of("nothing") is None


def test_the_down_key_goes_over_what_is_folded(tree):
    tree.toggle_fold("c0")
    tree.set_selection("c0", len(WORDS))
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.caret().text_id == "c4"


@pytest.mark.parametrize("seed", range(4))
def test_what_is_folded_or_unfolded_leaves_the_text_that_was_asked_where_it_is(view, seed):
    chance, depth, items = random.Random(seed), 0, []
    for number in range(300):
        depth = chance.randint(0, min(depth + 1, 6)) if number else 0
        items.append(TextItem(f"c{number}", WORDS * chance.randint(1, 8), "comment", depth, f"R{number}"))
    view.set_texts(items)
    for _ in range(30):
        view.scroll_to_text(f"c{chance.randrange(300)}")
        seen = [one for one in view.column.placed if one.laid.strip.branch != "none" and one.top >= 0]
        one = chance.choice(seen or view.column.placed)
        text, before = one.laid.item.id, view.folded()
        view.toggle_fold(text)
        assert view.folded() ^ before == {text}
        top = next(two.top for two in view.column.placed if two.laid.item.id == text)
        if view.column.value + view.column.height < view.column.total:  # the end holds what is above it
            assert top == one.top


def test_unfolded_texts_have_the_heights_that_they_had(tree):
    total = tree.column.total
    for index in range(len(DEPTHS)):
        tree.column.laid(index)
    total = tree.column.total
    tree.toggle_all_folds()
    assert tree.column.total < total
    tree.toggle_all_folds()
    assert tree.column.total == total


def test_only_a_reply_and_what_it_answers_is_shown_until_all_is_asked_for(tree):
    tree.show_chain("c7")
    assert tree.visible_texts() == ("c5", "c6", "c7")
    assert len(tree.texts()) == len(DEPTHS)
    tree.show_chain(None)
    assert tree.chain() == ()
    assert "c7" in tree.visible_texts()


def test_a_jump_out_of_the_chain_shows_the_chain_of_where_one_comes_to(tree):
    tree.show_chain("c7")
    tree.scroll_to_text("c2")
    assert tree.visible_texts() == ("c0", "c1", "c2")
    tree.scroll_to_text("c1")
    assert tree.visible_texts() == ("c0", "c1", "c2")


def test_of_a_large_thread_only_what_comes_into_sight_is_laid_out(view):
    items = [TextItem(f"c{n}", WORDS, "comment", n % 4, f"R{n}") for n in range(20_000)]
    view.set_texts(items)
    view.scroll_to_text("c10001")
    take, seen = view.column.take_fresh, []
    take()
    view.column.take_fresh = lambda: seen.extend(take()) or []
    view.toggle_all_folds()
    view.toggle_all_folds()
    assert len(view.column.items) == 20_000
    assert len(seen) < 60


@pytest.mark.qt_log_ignore("does not support raise")
def test_tips_say_what_a_click_does(tree):
    def tip(point):
        QApplication.sendEvent(
            tree.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, tree.mapToGlobal(point))
        )
        return QToolTip.text()

    assert tip(triangle(tree, "c0")) == "Fold 3 replies"
    placed = tree.column.placed[2]
    line = QPoint(tree.column.geometry.threads(2)[1], placed.top + placed.laid.height - 4)
    assert tip(line) == "Replies to Reader 1 #1: a double click folds them"
    tree.toggle_fold("c0")
    assert tip(triangle(tree, "c0")) == "Unfold 3 replies"
