"""Wishes about going somewhere: to other discussions, panes and labels."""

from __future__ import annotations

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Wish, no_text

ROWS = (
    Wish(
        id="discussion.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next discussion"),
        section="discussions",
        keys=("Ctrl+PgDown",),
        do=lambda here: here.workspace.step(1),
    ),
    Wish(
        id="discussion.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Previous discussion"),
        section="discussions",
        keys=("Ctrl+PgUp",),
        do=lambda here: here.workspace.step(-1),
    ),
    Wish(
        id="pane.other",
        words=QT_TRANSLATE_NOOP("Wishes", "Other pane: article or comments"),
        section="thread",
        keys=("Ctrl+Tab",),
        hindered=no_text,
        do=lambda here: here.workspace.switch_pane(),
    ),
    Wish(
        id="quote.source",
        words=QT_TRANSLATE_NOOP("Wishes", "Source of the quotation, and back"),
        section="thread",
        keys=("Ctrl+Shift+U",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "quoted words cited"),
        do=lambda here: here.workspace.quoting.go(),
    ),
    Wish(
        id="mark.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next label in the text"),
        section="marks",
        keys=("Tab",),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.next_mark(),
    ),
    Wish(
        id="mark.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Previous label in the text"),
        section="marks",
        keys=("Shift+Tab",),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.next_mark(True),
    ),
    Wish(
        id="mark.jump",
        words=QT_TRANSLATE_NOOP("Wishes", "Along the link of the chosen label, and back"),
        section="marks",
        keys=("#",),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.jump(),
    ),
)
