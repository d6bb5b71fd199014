"""Wishes about choosing words with few keys, and about putting labels on them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, no_project, no_text, nothing_chosen


def nothing_to_move(here: Here) -> str:
    """Hinder what moves a border where neither words are selected nor a label is chosen."""
    if why := no_text(here):
        return why
    return "" if here.reading.words() is not None else nothing_chosen(here)


def no_notices(here: Here) -> str:
    """Hinder what is about notices where there are none."""
    if why := no_text(here):
        return why
    nothing = QT_TRANSLATE_NOOP("Wishes", "There is nothing here that may not go together.")
    return "" if here.workspace.notices.watch.count else QCoreApplication.translate("Wishes", nothing)


def no_contested(here: Here) -> str:
    """Hinder what is about labels with two versions where there are none."""
    if why := no_project(here):
        return why
    nothing = QT_TRANSLATE_NOOP("Wishes", "No label has two versions.")
    return "" if here.workspace.contested.found else QCoreApplication.translate("Wishes", nothing)


def no_notice_here(here: Here) -> str:
    """Hinder what is about the notice on the chosen label where there is none."""
    if why := nothing_chosen(here):
        return why
    nothing = QT_TRANSLATE_NOOP("Wishes", "There is no notice about the chosen label.")
    found = here.workspace.notices.watch.about(here.desk.focused)
    return "" if found else QCoreApplication.translate("Wishes", nothing)


ROWS = (
    Wish(
        id="select.sentence.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the sentence, then the next one"),
        section="select",
        keys=("'",),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.picking.piece("sentence"),
    ),
    Wish(
        id="select.clause.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the clause, then the next one"),
        section="select",
        keys=(";",),
        holds="text",
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "part of a sentence, comma"),
        do=lambda here: here.labelling.picking.piece("clause"),
    ),
    Wish(
        id="select.sentence.more",
        words=QT_TRANSLATE_NOOP("Wishes", "Add the next sentence to the words"),
        section="select",
        keys=('"',),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.picking.extend("sentence"),
    ),
    Wish(
        id="select.clause.more",
        words=QT_TRANSLATE_NOOP("Wishes", "Add the next clause to the words"),
        section="select",
        keys=(":",),
        holds="text",
        hindered=no_text,
        do=lambda here: here.labelling.picking.extend("clause"),
    ),
    Wish(
        id="select.letters",
        words=QT_TRANSLATE_NOOP("Wishes", "Letters on the words: one begins, one ends"),
        section="select",
        keys=("*",),
        holds="text",
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "jump to a word, hints"),
        do=lambda here: here.labelling.picking.show_letters(),
    ),
    Wish(
        id="select.same",
        words=QT_TRANSLATE_NOOP("Wishes", "Select the words of the chosen label"),
        section="select",
        keys=("&",),
        holds="text",
        hindered=nothing_chosen,
        also=QT_TRANSLATE_NOOP("Wishes", "another label on the same words"),
        do=lambda here: here.labelling.picking.again(),
    ),
    Wish(
        id="select.exact",
        words=QT_TRANSLATE_NOOP("Wishes", "Label exactly the selected words, once"),
        section="select",
        keys=("$",),
        holds="text",
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "no snapping to word borders"),
        do=lambda here: here.labelling.picking.be_exact(),
    ),
    Wish(
        id="select.snap",
        words=QT_TRANSLATE_NOOP("Wishes", "Complete and trim the words that are labelled"),
        section="select",
        hindered=no_project,
        checked=lambda here: here.labelling.putting.snaps,
        also=QT_TRANSLATE_NOOP("Wishes", "snap to word borders"),
        do=lambda here: here.labelling.putting.switch_snapping(),
    ),
    Wish(
        id="put.strip",
        words=QT_TRANSLATE_NOOP("Wishes", "Show the keys of labels at selected words"),
        section="put",
        hindered=no_project,
        checked=lambda here: here.workspace.strip.wanted,
        do=lambda here: here.workspace.strip.switch(),
    ),
    Wish(
        id="border.end.word.back",
        words=QT_TRANSLATE_NOOP("Wishes", "End one word earlier"),
        section="borders",
        keys=("<",),
        holds="text",
        hindered=nothing_to_move,
        do=lambda here: here.labelling.parts.move_border("end", -1, word=True),
    ),
    Wish(
        id="border.end.word.on",
        words=QT_TRANSLATE_NOOP("Wishes", "End one word later"),
        section="borders",
        keys=(">",),
        holds="text",
        hindered=nothing_to_move,
        do=lambda here: here.labelling.parts.move_border("end", 1, word=True),
    ),
    Wish(
        id="border.start.word.back",
        words=QT_TRANSLATE_NOOP("Wishes", "Begin one word earlier"),
        section="borders",
        keys=("(",),
        holds="text",
        hindered=nothing_to_move,
        do=lambda here: here.labelling.parts.move_border("start", -1, word=True),
    ),
    Wish(
        id="border.start.word.on",
        words=QT_TRANSLATE_NOOP("Wishes", "Begin one word later"),
        section="borders",
        keys=(")",),
        holds="text",
        hindered=nothing_to_move,
        do=lambda here: here.labelling.parts.move_border("start", 1, word=True),
    ),
    Wish(
        id="part.split",
        words=QT_TRANSLATE_NOOP("Wishes", "Split the label at the caret"),
        section="borders",
        keys=("Ctrl+Shift+J",),
        hindered=no_text,
        do=lambda here: here.labelling.parts.split(),
    ),
    Wish(
        id="part.join",
        words=QT_TRANSLATE_NOOP("Wishes", "Join it with the next label like it"),
        section="borders",
        keys=("Ctrl+J",),
        hindered=no_text,
        do=lambda here: here.labelling.parts.join(),
    ),
    Wish(
        id="part.add",
        words=QT_TRANSLATE_NOOP("Wishes", "Add the words as a further part, or take the part away"),
        section="borders",
        keys=("Ctrl+M",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "discontinuous"),
        do=lambda here: here.labelling.parts.part(),
    ),
    Wish(
        id="put.uses",
        words=QT_TRANSLATE_NOOP("Wishes", "What did I do last time? My last uses of the label"),
        section="put",
        keys=("Ctrl+H",),
        hindered=no_text,
        also=QT_TRANSLATE_NOOP("Wishes", "history, examples"),
        do=lambda here: here.workspace.uses.ask(),
    ),
    Wish(
        id="contested.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Go to the next label with two versions"),
        section="marks",
        keys=("Ctrl+Shift+V",),
        hindered=no_contested,
        also=QT_TRANSLATE_NOOP("Wishes", "conflict, merge, copies, settle"),
        do=lambda here: here.workspace.contested.next(),
    ),
    Wish(
        id="notice.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Go to the next thing that may not go together"),
        section="marks",
        keys=("Ctrl+Shift+N",),
        hindered=no_notices,
        also=QT_TRANSLATE_NOOP("Wishes", "notices, consistency"),
        do=lambda here: here.workspace.notices.next(),
    ),
    Wish(
        id="notice.ignore",
        words=QT_TRANSLATE_NOOP("Wishes", "Ignore the notice about the chosen label"),
        section="chosen",
        keys=("Shift+Del",),
        holds="text",
        hindered=no_notice_here,
        do=lambda here: here.workspace.notices.ignore_chosen(),
    ),
    Wish(
        id="put.again",
        words=QT_TRANSLATE_NOOP("Wishes", "Put the last label again"),
        section="put",
        keys=("Ctrl+Return",),
        hindered=no_text,
        do=lambda here: here.labelling.putting.put_again(),
    ),
)
