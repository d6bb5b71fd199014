"""Wishes about the tree of comments: going along it, folding it, reading one reply alone."""

from __future__ import annotations

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Wish, no_text

ROWS = (
    Wish(
        id="comment.parent",
        words=QT_TRANSLATE_NOOP("Wishes", "The comment that this one answers"),
        section="thread",
        keys=("Alt+Home",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "parent up"),
        do=lambda here: here.labelling.branches.go_to_parent(),
    ),
    Wish(
        id="comment.sibling.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next answer to the same comment"),
        section="thread",
        keys=("Alt+PgDown",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "sibling"),
        do=lambda here: here.labelling.branches.go_to_sibling(),
    ),
    Wish(
        id="comment.sibling.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Previous answer to the same comment"),
        section="thread",
        keys=("Alt+PgUp",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "sibling"),
        do=lambda here: here.labelling.branches.go_to_sibling(backwards=True),
    ),
    Wish(
        id="comment.unlabelled.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next comment without a label of yours"),
        section="thread",
        keys=("Ctrl+Shift+PgDown",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "unlabelled open"),
        do=lambda here: here.labelling.branches.go_to_unlabelled(),
    ),
    Wish(
        id="comment.unlabelled.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Previous comment without a label of yours"),
        section="thread",
        keys=("Ctrl+Shift+PgUp",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "unlabelled open"),
        do=lambda here: here.labelling.branches.go_to_unlabelled(backwards=True),
    ),
    Wish(
        id="fold.branch",
        words=QT_TRANSLATE_NOOP("Wishes", "Fold the replies, or unfold them"),
        section="folding",
        keys=("-",),
        holds="text",
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "collapse expand"),
        do=lambda here: here.labelling.branches.fold(),
    ),
    Wish(
        id="fold.all",
        words=QT_TRANSLATE_NOOP("Wishes", "Fold all threads, or unfold them"),
        section="folding",
        keys=("_",),
        holds="text",
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "collapse expand"),
        do=lambda here: here.labelling.branches.fold_all(),
    ),
    Wish(
        id="fold.chain",
        words=QT_TRANSLATE_NOOP("Wishes", "Only this reply and what it answers"),
        section="folding",
        keys=("Ctrl+R",),
        hindered=no_text,
        checked=lambda here: here.is_open and bool(here.reading.thread_view.chain()),
        also=QT_TRANSLATE_NOOP("Wishes", "ancestors"),
        do=lambda here: here.labelling.branches.show_chain(),
    ),
)
