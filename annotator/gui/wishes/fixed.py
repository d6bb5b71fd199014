"""Keys that nobody can give away: those of the caret, of the targets, and of the computer itself."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, say

_ARROWS = ("Left", "Right", "Up", "Down", "Home", "End")


@dataclass(frozen=True, slots=True)
class Fixed:
    """Keys with what they do; `written` is how the sheet of keys shows them, '' where it need not."""

    keys: tuple[str, ...]
    words: str
    section: str = ""
    written: tuple[str, ...] = ()

    def shown(self) -> str:
        """Return what they do, in the language of the window."""
        return say(self.words)


FIXED: tuple[Fixed, ...] = (
    Fixed(
        (*_ARROWS, "PgUp", "PgDown"),
        QT_TRANSLATE_NOOP("Wishes", "Move the caret"),
        "select",
        ("← → ↑ ↓", "Home", "End"),
    ),
    Fixed(
        tuple(f"Ctrl+{one}" for one in _ARROWS),
        QT_TRANSLATE_NOOP("Wishes", "Move the caret by word and paragraph"),
        "select",
        ("Ctrl+← →", "Ctrl+↑ ↓"),
    ),
    Fixed(
        (
            *(f"Shift+{one}" for one in (*_ARROWS, "PgUp", "PgDown")),
            *(f"Ctrl+Shift+{one}" for one in _ARROWS),
        ),
        QT_TRANSLATE_NOOP("Wishes", "Select on the way"),
        "select",
        ("Shift+← →", "Ctrl+Shift+← →"),
    ),
    Fixed(
        ("Alt+Shift+Left", "Alt+Shift+Right"),
        QT_TRANSLATE_NOOP("Wishes", "Select by sentence"),
        "select",
        ("Alt+Shift+← →",),
    ),
    Fixed(
        (),
        QT_TRANSLATE_NOOP("Wishes", "While a target is chosen: the one with this number"),
        "targets",
        ("1 … 9",),
    ),
    Fixed(
        tuple(f"Ctrl+{one}" for one in "ACVX"),
        QT_TRANSLATE_NOOP("Wishes", "Copy, cut and paste words"),
    ),
    Fixed(
        ("F10", "Shift+F10", "Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Ctrl+Alt+Del", "Ctrl+Esc"),
        QT_TRANSLATE_NOOP("Wishes", "Keys of the computer"),
    ),
)


def fixed(key: str) -> Fixed | None:
    """Return what a key always does, if it is one of these."""
    return next((one for one in FIXED if key in one.keys), None)
