"""Keys by their place on keyboards of other scripts, by their letter on Latin ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.gui.positions import EVDEV, MACOS, WINDOWS, typed

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(text: str, *, scan: int = 0, virtual: int = 0, shift: bool = False) -> QKeyEvent:
    modifiers = SHIFT if shift else NO
    return QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("text", "evdev", "meant"),
    [
        ("а", 33, "f"),  # Russian
        ("м", 47, "v"),
        ("з", 25, "p"),
        ("э", 40, "'"),
        ("ж", 39, ";"),
        ("φ", 33, "f"),  # Greek
        ("ב", 46, "c"),  # Hebrew
        ("ب", 33, "f"),  # Arabic
        ("لا", 48, "b"),
        ("ก", 32, "d"),  # Thai
        ("ֆ", 33, "f"),  # Armenian
        ("क", 37, "k"),  # Devanagari
        ("ㄹ", 33, "f"),  # Korean
    ],
)
def test_a_key_of_another_script_counts_by_its_place_under_x11_and_wayland(
    text: str, evdev: int, meant: str
) -> None:
    for platform in ("xcb", "wayland"):
        assert typed(press(text, scan=evdev + 8), platform) == meant
        assert typed(press(text.upper(), scan=evdev + 8, shift=True), platform) in {meant, '"', ":"}


@pytest.mark.parametrize(
    ("text", "evdev", "meant"),
    [
        ("a", 16, "a"),
        ("q", 30, "q"),
        ("z", 21, "z"),
        ("y", 44, "y"),
        ("é", 3, "é"),
        ("ß", 12, "ß"),
        ("M", 39, "m"),
    ],
)
def test_latin_layouts_keep_their_letters(text: str, evdev: int, meant: str) -> None:
    assert typed(press(text, scan=evdev + 8), "xcb") == meant


def test_windows_and_macos_know_places_by_their_virtual_keys() -> None:
    assert typed(press("а", virtual=0x46), "windows") == "f"
    assert typed(press("ж", virtual=0xBA), "windows") == ";"
    assert typed(press("а", virtual=0x03), "cocoa") == "f"
    assert typed(press("ф", virtual=0x00), "cocoa") == "a"


def test_digits_of_any_script_are_digits() -> None:
    assert [typed(press(one, scan=10), "xcb") for one in "1१۱๑"] == ["1"] * 4


def test_a_sign_that_only_another_layout_has_counts_by_its_place_with_shift() -> None:
    assert typed(press("№", scan=4 + 8, shift=True), "xcb") == "#"


def test_without_a_known_place_the_character_stands_for_itself() -> None:
    assert typed(press("А", scan=0), "offscreen") == "а"
    assert typed(press("\t", scan=23), "xcb") == ""


def test_the_tables_have_every_letter_and_digit_once() -> None:
    wanted = set("abcdefghijklmnopqrstuvwxyz0123456789-=[];'`,./\\")
    for table in (EVDEV, WINDOWS, MACOS):
        assert set(table.values()) == wanted
        assert len(table) == len(wanted)


def test_some_places_of_each_table_are_those_of_the_systems_headers() -> None:
    assert (EVDEV[30], EVDEV[44], EVDEV[41], EVDEV[43], EVDEV[53]) == ("a", "z", "`", "\\", "/")
    assert [MACOS[code] for code in (0x00, 0x0C, 0x12, 0x18, 0x21, 0x27, 0x29, 0x2A, 0x2F)] == list(
        "aq1=[';\\."
    )
    assert [MACOS[code] for code in (0x16, 0x17, 0x1A, 0x1C, 0x1D, 0x1E, 0x25, 0x2D, 0x2E)] == list(
        "65780]lnm"
    )
