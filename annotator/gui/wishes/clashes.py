"""Why a key cannot be given to a wish: one sentence that names what has it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.wishes.fixed import fixed
from annotator.gui.wishes.keymap import Keymap
from annotator.gui.wishes.keys import is_plain, spoken
from annotator.gui.wishes.row import Wish

translate = QCoreApplication.translate


def clash(keymap: Keymap, wish: Wish, key: str) -> str:
    """Return why a wish cannot have a key, or ''."""
    shown = spoken(key)
    if owner := keymap.codebook_keys.get(key):
        return translate("Clashes", "{0} belongs to the codebook: {1}.").format(shown, owner)
    if always := fixed(key):
        return translate("Clashes", "{0} always does this: {1}.").format(shown, always.shown())
    if _opens_menu(key):
        return translate("Clashes", "Alt with a letter opens the menus: {0} cannot be given away.").format(
            shown
        )
    if wish.holds == "window" and is_plain(key):
        return translate(
            "Clashes", "{0} alone is for reading and labelling: hold Ctrl or Alt with it."
        ).format(shown)
    other = keymap.owner(key)
    if other is not None and other.id != wish.id:
        return translate("Clashes", "{0} is taken by “{1}”.").format(shown, other.shown())
    return ""


def lost_sentence(keymap: Keymap) -> str:
    """Return one sentence about the remembered keys that the codebook has taken, or ''."""
    if not keymap.lost:
        return ""
    parts = [
        translate("Clashes", "{0} ({1}), now {2}").format(spoken(one.key), one.wish.shown(), one.owner)
        for one in keymap.lost
    ]
    return translate("Clashes", "The codebook takes these keys of yours: {0}.").format("; ".join(parts))


def _opens_menu(key: str) -> bool:
    held, _, last = key.rpartition("+")
    return held == "Alt" and len(last) == 1 and last.isalpha()
