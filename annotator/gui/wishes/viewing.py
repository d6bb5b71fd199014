"""Wishes about what is shown and how it looks."""

from __future__ import annotations

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, never, no_text


def _keys(here: Here) -> None:
    from annotator.gui.panes.keys_page import KeysPage

    codebook = here.desk.codebook if here.is_open else None
    page = KeysPage(here.window.wishes.keymap, codebook)
    page.change_wanted.connect(lambda: here.window.wishes.ask("settings"))
    here.window.show_page(page)


def _settings(here: Here) -> None:
    from annotator.gui.panes.settings_page import SettingsPage

    page = SettingsPage(here.window)
    page.left.connect(here.window.leave_page)
    here.window.show_page(page)


ROWS = (
    Wish(
        id="page.reading",
        words=QT_TRANSLATE_NOOP("Wishes", "Read and label"),
        section="pages",
        keys=("Ctrl+1",),
        do=lambda here: here.project.show_reading(),
    ),
    Wish(
        id="page.agreement",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement"),
        section="pages",
        keys=("Ctrl+2",),
        do=lambda here: here.project.show_agreement(),
    ),
    Wish(
        id="page.codebook",
        words=QT_TRANSLATE_NOOP("Wishes", "Codebook"),
        section="pages",
        keys=("Ctrl+3",),
        do=lambda here: here.project.show_codebook(),
        also=QT_TRANSLATE_NOOP("Wishes", "guidelines definitions examples rules"),
    ),
    Wish(
        id="pane.list",
        words=QT_TRANSLATE_NOOP("Wishes", "List of discussions"),
        section="pages",
        keys=("Ctrl+B",),
        checked=lambda here: here.workspace.discussions.isVisible(),
        do=lambda here: here.workspace.toggle_list(),
    ),
    Wish(
        id="zoom.in",
        words=QT_TRANSLATE_NOOP("Wishes", "Larger text"),
        section="reading",
        keys=("Ctrl++", "Ctrl+="),
        do=lambda here: here.reading.zoom(1.0),
    ),
    Wish(
        id="zoom.out",
        words=QT_TRANSLATE_NOOP("Wishes", "Smaller text"),
        section="reading",
        keys=("Ctrl+-",),
        do=lambda here: here.reading.zoom(-1.0),
    ),
    Wish(
        id="zoom.fit",
        words=QT_TRANSLATE_NOOP("Wishes", "Fitting text"),
        section="reading",
        keys=("Ctrl+0",),
        do=lambda here: here.reading.zoom(None),
    ),
    Wish(
        id="text.settings",
        words=QT_TRANSLATE_NOOP("Wishes", "Size, lines and font of the texts"),
        section="reading",
        keys=("Ctrl+Shift+T",),
        hindered=no_text,
        checked=lambda here: here.workspace.letters.isVisible(),
        also=QT_TRANSLATE_NOOP("Wishes", "typography measure width spacing zoom family"),
        do=lambda here: here.workspace.letters.toggle(),
    ),
    Wish(
        id="screen.full",
        words=QT_TRANSLATE_NOOP("Wishes", "Full screen"),
        section="reading",
        keys=("Ctrl+Shift+F",),
        hindered=never,
        checked=lambda here: here.window.isFullScreen(),
        do=lambda here: here.window.toggle_full_screen(),
    ),
    Wish(
        id="theme.toggle",
        words=QT_TRANSLATE_NOOP("Wishes", "Light or dark"),
        section="reading",
        keys=("Ctrl+Shift+D",),
        hindered=never,
        do=lambda here: here.window.toggle_theme(),
    ),
    Wish(
        id="settings",
        words=QT_TRANSLATE_NOOP("Wishes", "Settings"),
        section="settings",
        keys=("Ctrl+,",),
        hindered=never,
        do=_settings,
        also=QT_TRANSLATE_NOOP("Wishes", "preferences options theme language keys"),
    ),
    Wish(
        id="palette",
        words=QT_TRANSLATE_NOOP("Wishes", "Find a command, a label, a discussion…"),
        section="help",
        keys=("Ctrl+K",),
        hindered=never,
        do=lambda here: here.window.wishes.open_palette(),
        also=QT_TRANSLATE_NOOP("Wishes", "palette"),
    ),
    Wish(
        id="help.keys",
        words=QT_TRANSLATE_NOOP("Wishes", "Keys"),
        section="help",
        keys=("?",),
        holds="text",
        hindered=never,
        do=_keys,
    ),
)
