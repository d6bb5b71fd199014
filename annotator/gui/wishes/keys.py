"""From key presses to the names of keys: Qt's portable ones, with characters as they stand.

A letter is named by itself ('K', with Shift 'Shift+K'); any other character that a press types is its own
name, wherever a keyboard has it ('?' and not 'Shift+/').
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Modifier = Qt.KeyboardModifier
_MODIFIERS = (
    _Modifier.ShiftModifier | _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
)
_STRONG = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_SAME = {Qt.Key.Key_Backtab: Qt.Key.Key_Tab, Qt.Key.Key_Enter: Qt.Key.Key_Return}
ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
}


def pressed(event: QKeyEvent) -> str:
    """Return the name of the key that was pressed; '' for a modifier alone."""
    try:
        key = Qt.Key(event.key())
    except ValueError:  # a key of this keyboard that Qt has no name for
        return ""
    if key in ALONE:
        return ""
    held, typed = event.modifiers() & _MODIFIERS, event.text()
    if not held & _STRONG and len(typed) == 1 and typed.isprintable() and not typed.isspace():
        if not typed.isalpha():
            return typed
        return f"Shift+{typed.upper()}" if held & _Modifier.ShiftModifier else typed.upper()
    combination = QKeyCombination(held, _SAME.get(key, key))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def canonical(name: str) -> str:
    """Return the one spelling of a key's name: that which `pressed` gives."""
    if len(name) == 1:
        return name.upper() if name.isalpha() else name
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.PortableText)


def is_plain(name: str) -> bool:
    """Tell whether a key is pressed without Ctrl, Alt or Meta and is no function key."""
    keys = name.split("+")
    strong = any(one in {"Ctrl", "Alt", "Meta"} for one in keys)
    return not strong and not is_function(name)


def is_function(name: str) -> bool:
    """Tell whether a key is one of F1 to F35, perhaps with modifiers."""
    last = name.rpartition("+")[2]
    return len(last) > 1 and last[0] == "F" and last[1:].isdigit()


def spoken(name: str) -> str:
    """Return a key's name as this computer writes it: 'Ctrl+K', '⌘K', '.', '↵'."""
    if len(name) == 1:
        return name
    return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
