"""Who has which key: defaults, somebody's own, and the codebook, which outranks both."""

from __future__ import annotations

import pytest

from annotator import settings
from annotator.codebook.reading import default_codebook
from annotator.gui.window import Window
from annotator.gui.wishes import ROWS
from annotator.gui.wishes.clashes import clash, lost_sentence
from annotator.gui.wishes.keymap import Keymap

BY_ID = {wish.id: wish for wish in ROWS}
NOTE, EXPORT = BY_ID["mark.note"], BY_ID["export"]


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))


def test_a_key_of_ones_own_takes_the_place_of_the_default():
    keymap = Keymap(ROWS, {"mark.note": ("~",)})
    assert keymap.keys(NOTE) == ("~",)
    assert keymap.in_text("~") is NOTE
    assert keymap.in_text(",") is None


def test_a_remembered_key_that_a_codebook_has_is_lost_and_told():
    keymap = Keymap(ROWS, {"mark.note": ("F",), "export": ("Shift+F3",)}, default_codebook())
    assert keymap.keys(NOTE) == ()
    assert keymap.keys(EXPORT) == ("Shift+F3",)
    assert (
        lost_sentence(keymap) == "The codebook takes these keys of yours: F (Write a note), now Claim: Fact."
    )
    assert lost_sentence(Keymap(ROWS, {}, default_codebook())) == ""


def test_a_default_gives_way_to_the_key_that_somebody_gave_to_another_wish():
    keymap = Keymap(ROWS, {"mark.note": (".",), "no.such.wish": ("=",)})
    assert keymap.in_text(".") is NOTE
    assert keymap.keys(BY_ID["mark.attributes"]) == ()
    assert keymap.in_text("=") is BY_ID["mark.suggestions"]


@pytest.mark.parametrize(
    ("wish", "key", "sentence"),
    [
        (NOTE, ".", ". is taken by “Answer its attributes”."),
        (NOTE, "Ctrl+E", "Ctrl+E is taken by “Export…”."),
        (NOTE, "F", "F belongs to the codebook: Claim: Fact."),
        (NOTE, "Shift+F", "Shift+F belongs to the codebook: Claim: Fact."),
        (EXPORT, "F2", "F2 belongs to the codebook: Stance."),
        (NOTE, "Ctrl+Left", "Ctrl+Left always does this: Move the caret by word and paragraph."),
        (NOTE, "Shift+Left", "Shift+Left always does this: Select on the way."),
        (EXPORT, "Alt+F4", "Alt+F4 always does this: Keys of the computer."),
        (EXPORT, "Alt+P", "Alt with a letter opens the menus: Alt+P cannot be given away."),
        (EXPORT, "~", "~ alone is for reading and labelling: hold Ctrl or Alt with it."),
        (EXPORT, "Tab", "Tab alone is for reading and labelling: hold Ctrl or Alt with it."),
        (NOTE, ",", ""),
        (NOTE, "~", ""),
        (EXPORT, "Ctrl+Alt+E", ""),
    ],
)
def test_a_clash_is_refused_with_who_has_the_key(wish, key, sentence):
    assert clash(Keymap(ROWS, {}, default_codebook()), wish, key) == sentence


def test_no_default_key_clashes_with_anything():
    keymap = Keymap(ROWS, {}, default_codebook())
    assert [why for wish in ROWS for key in wish.keys if (why := clash(keymap, wish, key))] == []


def test_a_key_that_was_given_holds_at_once_and_is_remembered(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.wishes.give(EXPORT, ("Ctrl+Alt+E",))
    assert [key.toString() for key in window.menus.actions["export"].shortcuts()] == ["Ctrl+Alt+E"]
    assert settings.load().keys == {"export": ("Ctrl+Alt+E",)}
    window.wishes.give(EXPORT, None)
    assert [key.toString() for key in window.menus.actions["export"].shortcuts()] == ["Ctrl+E"]
    assert settings.load().keys == {}
    window.close()


def test_keys_that_clash_with_a_codebook_are_told_once_when_it_is_opened(qtbot):
    settings.change(keys={"mark.note": ("F",)})
    window = Window()
    qtbot.addWidget(window)
    assert window.status_line.notice.text() == ""
    book = default_codebook()
    window.wishes.show_codebook(book)
    assert window.status_line.notice.text().startswith(
        "The codebook takes these keys of yours: F (Write a note)"
    )
    window.status_line.hush()
    window.wishes.show_codebook(book)
    assert window.status_line.notice.text() == ""
    window.close()


def test_sentences_name_the_keys_that_hold_now():
    said = "Ctrl+Shift+Z or Ctrl+Z? Ctrl+E exports."
    assert Keymap(ROWS).renamed(said) == said
    swapped = {"undo": ("Ctrl+E",), "export": ("Ctrl+Z",)}
    assert Keymap(ROWS, swapped).renamed(said) == "Ctrl+Shift+Z or Ctrl+E? Ctrl+Z exports."
