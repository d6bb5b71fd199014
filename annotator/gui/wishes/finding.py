"""Wishes about finding words, labels and people in the open discussion."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, no_text


def _step(here: Here, *, backwards: bool) -> None:
    """Go to another hit; where nothing was looked for yet, ask what."""
    bar = here.workspace.find_bar
    if here.workspace.finding.query.is_empty:
        bar.open()
    else:
        bar.step(backwards=backwards)
        if not len(here.workspace.finding.found):
            here.window.tell(QCoreApplication.translate("Wishes", "Nothing is found any more: Ctrl+F."))


ROWS = (
    Wish(
        id="find.open",
        words=QT_TRANSLATE_NOOP("Wishes", "Find words, labels, people"),
        section="find",
        keys=("Ctrl+F",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "search filter unsure without label note author not closed"),
        do=lambda here: here.workspace.find_bar.open(),
    ),
    Wish(
        id="find.everywhere",
        words=QT_TRANSLATE_NOOP("Wishes", "Find in all discussions"),
        section="find",
        keys=("Ctrl+Alt+F",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "search project everywhere list"),
        do=lambda here: here.workspace.find_bar.look_everywhere(),
    ),
    Wish(
        id="find.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next hit"),
        section="find",
        keys=("Ctrl+G",),
        hindered=no_text,
        do=lambda here: _step(here, backwards=False),
    ),
    Wish(
        id="find.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Hit before"),
        section="find",
        keys=("Ctrl+Shift+G",),
        hindered=no_text,
        do=lambda here: _step(here, backwards=True),
    ),
)
