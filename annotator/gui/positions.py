"""Which key of the codebook a key press means, on keyboards of any script.

Layouts with Latin letters keep their letters (A is A on AZERTY and QWERTZ). Where another script is
typed, the key counts by its place: what a US keyboard has there.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = ((2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'`"), (43, "\\zxcvbnm,./"))
EVDEV = {first + place: char for first, row in _ROWS for place, char in enumerate(row)}
XKB_OFFSET = 8  # X11 and Wayland count from here
# the virtual keys of Windows stand for places, whatever the layout types there
WINDOWS = {
    **{code: chr(code).lower() for code in (*range(0x30, 0x3A), *range(0x41, 0x5B))},
    **dict(
        zip((0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF, 0xC0, 0xDB, 0xDC, 0xDD, 0xDE), ";=,-./`[\\]'", strict=True)
    ),
}
# kVK_ANSI_… of macOS, by their numbers from 0
_APPLE = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm."
MACOS = {code: char for code, char in enumerate(_APPLE) if char != "\0"} | {0x32: "`"}
_SHIFTED = dict(zip("1234567890-=[]\\;',./`", '!@#$%^&*()_+{}|:"<>?~', strict=True))


def typed(event: QKeyEvent, platform: str | None = None) -> str:
    """Return the character that a key press means, small; '' where it types none."""
    text = event.text()
    if not text or not text.isprintable():
        return ""
    if len(text) == 1 and text.isdecimal():
        return str(unicodedata.decimal(text))
    if all(_is_latin(char) for char in text):
        return text.lower()
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return at_place(event, platform or QGuiApplication.platformName(), shifted=shifted) or text.lower()


def digit(event: QKeyEvent) -> int:
    """Return the digit of a key, whatever it types with the modifiers held; -1 for other keys."""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    char = at_place(event, QGuiApplication.platformName())
    return int(char) if char.isdigit() else -1


def finishes(event: QKeyEvent) -> bool:
    """Tell whether a key press means that one is done with a field: Ctrl+Enter, a label's key elsewhere."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    return bool(held) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def at_place(event: QKeyEvent, platform: str, *, shifted: bool = False) -> str:
    """Return what a US keyboard has at the place of the key, '' where the place is not known."""
    if platform == "windows":
        char = WINDOWS.get(event.nativeVirtualKey(), "")
    elif platform == "cocoa":
        # a press whose place is unknown has the number of A
        char = MACOS.get(event.nativeVirtualKey(), "") if event.text() else ""
    else:
        char = EVDEV.get(event.nativeScanCode() - XKB_OFFSET, "")
    return _SHIFTED.get(char, char) if shifted else char


def _is_latin(char: str) -> bool:
    return char.isascii() or unicodedata.name(char, "").startswith("LATIN ")
