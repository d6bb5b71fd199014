"""Which keys move the caret, and by what; all others are left to the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.gui.text.caret import Unit

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement of the caret; `sideways` ones turn round where the text runs from right to left."""

    unit: Unit
    backwards: bool
    extend: bool
    sideways: bool = False


_PLAIN: dict[int, tuple[Unit, bool]] = {
    _Key.Key_Up: ("line", True),
    _Key.Key_Down: ("line", False),
    _Key.Key_Home: ("edge", True),
    _Key.Key_End: ("edge", False),
    _Key.Key_PageUp: ("page", True),
    _Key.Key_PageDown: ("page", False),
}
_CONTROL: dict[int, tuple[Unit, bool]] = {
    _Key.Key_Up: ("paragraph", True),
    _Key.Key_Down: ("paragraph", False),
    _Key.Key_Home: ("text", True),
    _Key.Key_End: ("text", False),
}
_SIDEWAYS: dict[int, bool] = {_Key.Key_Left: True, _Key.Key_Right: False}


def movement(event: QKeyEvent) -> Movement | None:
    """Return the movement that a key asks for: arrows, Home, End and Page keys with Shift and Ctrl.

    Ctrl goes by words and paragraphs. Alt with Shift extends by sentences.
    """
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    extend = bool(modifiers & _Modifier.ShiftModifier)
    control = bool(modifiers & _Modifier.ControlModifier)
    alt = bool(modifiers & _Modifier.AltModifier)
    key = event.key()
    if alt:
        if extend and not control and key in _SIDEWAYS:
            return Movement("sentence", _SIDEWAYS[key], extend=True, sideways=True)
        return None
    if key in _SIDEWAYS:
        return Movement("word" if control else "character", _SIDEWAYS[key], extend, sideways=True)
    found = (_CONTROL if control else _PLAIN).get(key)
    return None if found is None else Movement(found[0], found[1], extend)
