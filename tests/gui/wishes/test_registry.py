"""The registry of wishes: each thing once, each key once, all of them in the menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.codebook.reading import default_codebook
from annotator.gui.menus import marked
from annotator.gui.window import Window
from annotator.gui.wishes import MENUS, ROWS, SECTIONS
from annotator.gui.wishes.keymap import Keymap
from annotator.gui.wishes.keys import canonical, is_plain, pressed

NO, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    shown = Window()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


def test_each_wish_stands_in_the_registry_once():
    assert len({wish.id for wish in ROWS}) == len(ROWS)
    assert len({wish.words for wish in ROWS}) == len(ROWS)


def test_each_wish_stands_in_a_section_that_there_is():
    assert {wish.section for wish in ROWS} <= {section.id for section in SECTIONS}
    assert {section.menu for section in SECTIONS} == set(MENUS)


def test_no_key_is_given_twice_and_none_that_the_default_codebook_has():
    keys = [key for wish in ROWS for key in wish.keys]
    assert sorted(keys) == sorted(set(keys))
    assert Keymap(ROWS, {}, default_codebook()).lost == []


def test_keys_are_written_in_their_one_spelling():
    assert [key for wish in ROWS for key in wish.keys if key != canonical(key)] == []


def test_a_plain_key_holds_in_a_text_only():
    assert [wish.id for wish in ROWS if wish.holds == "window" and any(map(is_plain, wish.keys))] == []


@pytest.mark.parametrize(
    ("key", "held", "typed", "name"),
    [
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Underscore, SHIFT, "_", "_"),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, "-", "-"),
        (Qt.Key.Key_K, NO, "k", "K"),
        (Qt.Key.Key_K, SHIFT, "K", "Shift+K"),
        (Qt.Key.Key_K, CONTROL, "\x0b", "Ctrl+K"),
        (Qt.Key.Key_Backtab, SHIFT, "\t", "Shift+Tab"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", "Return"),
        (Qt.Key.Key_Space, NO, " ", "Space"),
        (Qt.Key.Key_Shift, SHIFT, "", ""),
        (Qt.Key.Key_F3, NO, "", "F3"),
    ],
)
def test_a_press_has_the_name_that_rows_use(key, held, typed, name):
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, held, typed)) == name
    assert canonical(name) == name


def test_mnemonics_are_unique_in_every_menu(window):
    for name, menu in {**window.menus.menus, **window.menus.folded}.items():
        titles = [action.text().partition("\t")[0].replace("&&", "") for action in menu.actions()]
        letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
        assert len(letters) == len(set(letters)), name


def test_a_mnemonic_is_a_letter_that_begins_a_word_where_one_is_free():
    titles = ["Close project", "Close page", "Cut & copy", "C"]
    assert [title for _, title in marked(titles, titles)] == [
        "&Close project",
        "Close &page",
        "C&ut && copy",
        "C",
    ]


def test_every_wish_is_in_a_menu_and_says_why_it_cannot_be_granted(window):
    menus = (*window.menus.menus.values(), *window.menus.folded.values())
    found = [action for menu in menus for action in menu.actions()]
    assert set(window.menus.actions.values()) <= set(found)
    menu = window.menus.menus["view"]
    menu.aboutToShow.emit()
    action = window.menus.actions["page.agreement"]
    assert not action.isEnabled()
    assert "Open a project first." in action.toolTip()
    menu.aboutToHide.emit()
    assert action.isEnabled()


def test_a_key_that_means_nothing_now_is_answered_with_the_reason(window):
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window.status_line.notice.text() == "Open a project first."


def test_the_start_page_is_served_by_the_keys_of_the_registry(window, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: asked.append(1) or ("", ""))
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL)
    assert asked == [1]
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.start.form.isVisible()


def test_no_menu_is_higher_than_a_small_window(window):
    for name, menu in {**window.menus.menus, **window.menus.folded}.items():
        assert menu.sizeHint().height() < 700, name
