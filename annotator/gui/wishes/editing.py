"""Wishes about taking back, and about choosing words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, no_text


def _undo(here: Here) -> None:
    here.inspector.save_words()
    if not here.desk.bridge.undo():
        here.window.tell(QCoreApplication.translate("Wishes", "There is nothing to undo."))


def _redo(here: Here) -> None:
    here.inspector.save_words()
    if not here.desk.bridge.redo():
        here.window.tell(QCoreApplication.translate("Wishes", "There is nothing to redo."))


ROWS = (
    Wish(
        id="undo",
        words=QT_TRANSLATE_NOOP("Wishes", "Undo"),
        section="undo",
        keys=("Ctrl+Z",),
        do=_undo,
    ),
    Wish(
        id="redo",
        words=QT_TRANSLATE_NOOP("Wishes", "Redo"),
        section="undo",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        do=_redo,
    ),
    Wish(
        id="select.word",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the word"),
        section="select",
        keys=("Ctrl+D",),
        hindered=no_text,
        do=lambda here: here.view.select_word(),
    ),
    Wish(
        id="select.sentence",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the sentence"),
        section="select",
        keys=("Ctrl+L",),
        hindered=no_text,
        do=lambda here: here.view.select_sentence(),
    ),
    Wish(
        id="select.paragraph",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the paragraph"),
        section="select",
        keys=("Ctrl+Shift+L",),
        hindered=no_text,
        do=lambda here: here.view.select_paragraph(),
    ),
)
