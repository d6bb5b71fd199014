"""Wishes about projects, their files, and leaving them."""

from __future__ import annotations

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, never, no_lead, no_project, say


def _files(here: Here, name: str) -> None:
    if here.window.files is not None:
        getattr(here.window.files, name)()


def _not_filtered(here: Here) -> str:
    if why := no_project(here):
        return why
    page = here.project.agreement
    return "" if page is not None and page.only.narrows else say(NOT_FILTERED)


NOT_FILTERED = QT_TRANSLATE_NOOP(
    "Wishes", "The agreement page shows everything: filter it first (Ctrl+Alt+0)."
)


def _report_part(here: Here) -> None:
    if here.window.files is not None and here.project.agreement is not None:
        here.window.files.ask_report(only=here.project.agreement.only)


def _start(here: Here, name: str) -> None:
    here.window.start.actions_by_name[name].trigger()


def _release(here: Here) -> None:
    here.window.release(not here.desk.released)


ROWS = (
    Wish(
        id="project.new",
        words=QT_TRANSLATE_NOOP("Wishes", "New project…"),
        section="projects",
        keys=("Ctrl+N",),
        hindered=never,
        do=lambda here: _start(here, "new"),
    ),
    Wish(
        id="project.open",
        words=QT_TRANSLATE_NOOP("Wishes", "Open project…"),
        section="projects",
        keys=("Ctrl+O",),
        hindered=never,
        do=lambda here: _start(here, "open"),
    ),
    Wish(
        id="project.sample",
        words=QT_TRANSLATE_NOOP("Wishes", "Open the sample project"),
        section="projects",
        hindered=never,
        do=lambda here: _start(here, "sample"),
    ),
    Wish(
        id="import.pages",
        words=QT_TRANSLATE_NOOP("Wishes", "Import pages…"),
        section="files",
        keys=("Ctrl+I",),
        do=lambda here: _files(here, "ask_pages"),
    ),
    Wish(
        id="import.folder",
        words=QT_TRANSLATE_NOOP("Wishes", "Import a folder…"),
        section="files",
        keys=("Ctrl+Shift+I",),
        do=lambda here: _files(here, "ask_folder"),
    ),
    Wish(
        id="export",
        words=QT_TRANSLATE_NOOP("Wishes", "Export…"),
        section="files",
        keys=("Ctrl+E",),
        do=lambda here: _files(here, "ask_export"),
    ),
    Wish(
        id="report",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement report…"),
        section="files",
        keys=("Ctrl+Alt+R",),
        do=lambda here: _files(here, "ask_report"),
        also=QT_TRANSLATE_NOOP("Wishes", "alpha kappa figures tables methods pseudonyms"),
    ),
    Wish(
        id="report.names",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement report with names…"),
        section="files",
        do=lambda here: _files(here, "ask_report_with_names"),
    ),
    Wish(
        id="report.part",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement report of what is filtered…"),
        section="files",
        hindered=_not_filtered,
        also=QT_TRANSLATE_NOOP("Wishes", "part texts annotators round discussion"),
        do=_report_part,
    ),
    Wish(
        id="project.targets",
        words=QT_TRANSLATE_NOOP("Wishes", "Named targets…"),
        section="lead",
        do=lambda here: here.project.show_named(),
    ),
    Wish(
        id="project.release",
        words=QT_TRANSLATE_NOOP("Wishes", "Release agreement to annotators"),
        section="lead",
        hindered=no_lead,
        checked=lambda here: here.desk.released,
        do=_release,
    ),
    Wish(
        id="project.person",
        words=QT_TRANSLATE_NOOP("Wishes", "Work as somebody else…"),
        section="leave",
        do=lambda here: here.window.entrance.ask_again(),
    ),
    Wish(
        id="project.close",
        words=QT_TRANSLATE_NOOP("Wishes", "Close project"),
        section="leave",
        keys=("Ctrl+W",),
        hindered=never,
        do=lambda here: here.window.show_start(),
    ),
    Wish(
        id="quit",
        words=QT_TRANSLATE_NOOP("Wishes", "Quit"),
        section="leave",
        keys=("Ctrl+Q",),
        hindered=never,
        do=lambda here: here.window.close(),
    ),
)
