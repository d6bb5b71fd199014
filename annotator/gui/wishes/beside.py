"""Wishes about what stands beside the texts: claims, questions, skipping, and the time one works."""

from __future__ import annotations

from annotator import settings
from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, no_project, no_text, nothing_chosen


def _shows_time(_here: Here) -> bool:
    return settings.load().show_time


def _toggle_time(here: Here) -> None:
    if here.window.time is not None:
        here.window.time.toggle()


def _is_unsure(here: Here) -> bool:
    chosen = here.desk.annotation(here.desk.focused) if here.is_open else None
    return chosen is not None and chosen.unsure


ROWS = (
    Wish(
        id="claims.list",
        words=QT_TRANSLATE_NOOP("Wishes", "Claims of this discussion"),
        section="pages",
        keys=("Ctrl+4",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "list, clusters, wordings"),
        do=lambda here: here.workspace.beside.toggle_claims(),
    ),
    Wish(
        id="claims.same",
        words=QT_TRANSLATE_NOOP("Wishes", "Same claim as…"),
        section="chosen",
        keys=("%",),
        holds="text",
        hindered=nothing_chosen,
        also=QT_TRANSLATE_NOOP("Wishes", "gather, cluster, wording"),
        do=lambda here: here.workspace.beside.gathering.ask_same(),
    ),
    Wish(
        id="claims.part",
        words=QT_TRANSLATE_NOOP("Wishes", "Take this wording out of its claim"),
        section="chosen",
        hindered=nothing_chosen,
        also=QT_TRANSLATE_NOOP("Wishes", "cluster, split, a claim of its own"),
        do=lambda here: here.workspace.beside.gathering.part_chosen(),
    ),
    Wish(
        id="mark.unsure",
        words=QT_TRANSLATE_NOOP("Wishes", "I am unsure of this label"),
        section="chosen",
        keys=("Ctrl+U",),
        hindered=nothing_chosen,
        checked=_is_unsure,
        also=QT_TRANSLATE_NOOP("Wishes", "doubt, question mark"),
        do=lambda here: here.inspector.toggle_unsure(),
    ),
    Wish(
        id="ask.list",
        words=QT_TRANSLATE_NOOP("Wishes", "Questions and answers"),
        section="pages",
        keys=("Ctrl+5",),
        hindered=no_text,
        do=lambda here: here.workspace.beside.toggle_questions(),
    ),
    Wish(
        id="ask.question",
        words=QT_TRANSLATE_NOOP("Wishes", "Ask the lead a question"),
        section="ask",
        keys=("Ctrl+Shift+A",),
        hindered=no_text,
        do=lambda here: here.workspace.beside.band.begin_question(),
    ),
    Wish(
        id="ask.skip",
        words=QT_TRANSLATE_NOOP("Wishes", "Skip this discussion"),
        section="ask",
        keys=("Ctrl+Shift+K",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "too distressing, unclear, language"),
        do=lambda here: here.workspace.beside.band.begin_skip(),
    ),
    Wish(
        id="ask.unskip",
        words=QT_TRANSLATE_NOOP("Wishes", "Take the skipped discussion up again"),
        section="ask",
        hindered=no_text,
        do=lambda here: here.workspace.beside.band.take_up(),
    ),
    Wish(
        id="project.settings",
        words=QT_TRANSLATE_NOOP("Wishes", "Project settings"),
        section="lead",
        hindered=no_project,
        also=QT_TRANSLATE_NOOP("Wishes", "blinding, warning, time, title, release, shuffle"),
        do=lambda here: here.project.show_project_settings(),
    ),
    Wish(
        id="time.show",
        words=QT_TRANSLATE_NOOP("Wishes", "Show my active time"),
        section="reading",
        checked=_shows_time,
        hindered=no_project,
        also=QT_TRANSLATE_NOOP("Wishes", "minutes, clock"),
        do=_toggle_time,
    ),
)
