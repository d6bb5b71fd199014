"""Everything that can be done in the window, each thing once: the registry of wishes.

The menus, the palette (Ctrl+K), the sheet of keys (?), the keys of the texts and the shortcut editor are
all made from `ROWS`. A new command is one row in the file of its area (or a new file named in `ROWS`):

    Wish(
        id="mark.note",                                     # stays for ever: remembered keys are under it
        words=QT_TRANSLATE_NOOP("Wishes", "Write a note"),  # no '&': mnemonics are given by the menus
        section="chosen",                                   # one of SECTIONS, which also names the menu
        keys=(",",),                                        # Qt's portable names, the first one is shown
        holds="text",                                       # "window": anywhere; "text": while a text is read
        hindered=nothing_chosen,                            # why not now, as a sentence; '' where it can be
        checked=None,                                       # whether its box is ticked, where it has one
        also=QT_TRANSLATE_NOOP("Wishes", "comment"),        # further words that the palette finds it by
        do=lambda here: here.inspector.edit_note(),
    )

Keys of a wish that holds in the window have Ctrl, Alt or Meta (plain ones belong to the texts); plain
keys such as '.', 'Shift+Return' or 'Tab' hold in a text, where a character stands for itself ('?' and
not 'Shift+/'). Letters, digits and function keys belong to the codebook. `do` is given a `Here`;
where a wish of a text returns False, its key goes on to the text view.

    row       the row, the sections with their menus, the hindrances, and what a wish may reach
    keys      from key presses to their names
    keymap    which wish has which key, with the keys that somebody changed
    fixed     keys that nobody can give away
    clashes   why a key cannot be given to a wish
    granting  carries wishes out, or says why not
    files of rows: projects, editing, finding, putting, labels, going, threads, viewing, beside, figures
"""

from annotator.gui.wishes import (
    beside,
    editing,
    figures,
    finding,
    going,
    labels,
    projects,
    putting,
    threads,
    viewing,
)
from annotator.gui.wishes.row import MENUS, SECTIONS, Here, Section, Wish

ROWS: tuple[Wish, ...] = (
    *projects.ROWS,
    *editing.ROWS,
    *finding.ROWS,
    *putting.ROWS,
    *labels.ROWS,
    *going.ROWS,
    *threads.ROWS,
    *viewing.ROWS,
    *beside.ROWS,
    *figures.ROWS,
)

__all__ = ["MENUS", "ROWS", "SECTIONS", "Here", "Section", "Wish"]
