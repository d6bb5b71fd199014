"""Words of the layers below, which know no Qt: marked here and translated where the window shows them.

Sentences of refusals (`ExpectedError`) stand in `refusals`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.agreement import Measurement

ACTIONS = (
    QT_TRANSLATE_NOOP("Below", "Add annotator"),
    QT_TRANSLATE_NOOP("Below", "Add label"),
    QT_TRANSLATE_NOOP("Below", "Add named target"),
    QT_TRANSLATE_NOOP("Below", "Add time at work"),
    QT_TRANSLATE_NOOP("Below", "Answer a question"),
    QT_TRANSLATE_NOOP("Below", "Ask a question"),
    QT_TRANSLATE_NOOP("Below", "Change label"),
    QT_TRANSLATE_NOOP("Below", "Change the project's settings"),
    QT_TRANSLATE_NOOP("Below", "Close text"),
    QT_TRANSLATE_NOOP("Below", "Delete label"),
    QT_TRANSLATE_NOOP("Below", "Gather claims"),
    QT_TRANSLATE_NOOP("Below", "Import"),
    QT_TRANSLATE_NOOP("Below", "Join labels"),
    QT_TRANSLATE_NOOP("Below", "Make it a claim"),
    QT_TRANSLATE_NOOP("Below", "Merge"),
    QT_TRANSLATE_NOOP("Below", "New project"),
    QT_TRANSLATE_NOOP("Below", "Release agreement"),
    QT_TRANSLATE_NOOP("Below", "Rename the project"),
    QT_TRANSLATE_NOOP("Below", "Reopen text"),
    QT_TRANSLATE_NOOP("Below", "Set codebook"),
    QT_TRANSLATE_NOOP("Below", "Set other names"),
    QT_TRANSLATE_NOOP("Below", "Settle versions of a label"),
    QT_TRANSLATE_NOOP("Below", "Skip the discussion"),
    QT_TRANSLATE_NOOP("Below", "Split label"),
    QT_TRANSLATE_NOOP("Below", "Stop the import"),
    QT_TRANSLATE_NOOP("Below", "Take the claim out"),
    QT_TRANSLATE_NOOP("Below", "Take the discussion up again"),
    QT_TRANSLATE_NOOP("Below", "Undo"),
    QT_TRANSLATE_NOOP("Below", "Withdraw a question"),
)
QUESTIONS = (
    QT_TRANSLATE_NOOP("Below", "Label towards the asked targets"),
    QT_TRANSLATE_NOOP("Below", "Stance seen towards other targets"),
    QT_TRANSLATE_NOOP("Below", "Label towards other targets, where seen"),
    QT_TRANSLATE_NOOP("Below", "Marked words"),
    QT_TRANSLATE_NOOP("Below", "Any at all"),
    QT_TRANSLATE_NOOP("Below", "Words, target and label"),
    QT_TRANSLATE_NOOP("Below", "Which targets"),
    QT_TRANSLATE_NOOP("Below", "Label of a shared target"),
    QT_TRANSLATE_NOOP("Below", "Nothing here"),
    QT_TRANSLATE_NOOP("Below", "Seen"),
    QT_TRANSLATE_NOOP("Below", "Not seen"),
    QT_TRANSLATE_NOOP("Below", "Some"),
    QT_TRANSLATE_NOOP("Below", "None"),
)

REASONS = (
    QT_TRANSLATE_NOOP(
        "Below",
        "Gamma of three annotators or more needs the package highspy, which is not installed; "
        "install it, or compare two annotators.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "Nobody set a boundary inside a text, so there is nothing to compare and it would be 0/0.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "The segments of an annotator leave a part of a text out or overlap, and boundaries "
        "are compared only where segments fill the text.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "There is only one category, so all agreement is expected by chance; declare all categories.",
    ),
    QT_TRANSLATE_NOOP("Below", "Nobody marked anything, so there is nothing to align."),
    QT_TRANSLATE_NOOP("Below", "The random continua have no disorder either, so gamma would be 0/0."),
    QT_TRANSLATE_NOOP("Below", "No two units are aligned, so there are no labels to compare."),
    QT_TRANSLATE_NOOP(
        "Below",
        "Aligned units have the same label in the random continua too, so there is nothing to correct for.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "All compared values are the same, so there is no variation and alpha would be 0/0.",
    ),
    QT_TRANSLATE_NOOP("Below", "There is nothing to compare."),
    QT_TRANSLATE_NOOP("Below", "Nobody marked anything, so there is no variation and alpha would be 0/0."),
    QT_TRANSLATE_NOOP(
        "Below",
        "The whole text is marked by everybody, so there are no gaps to tell units from.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "Everybody gave the whole text one and the same label, so there is no variation.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "No unit of one annotator meets a unit of another, so there is no label to compare.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "All units that meet have one and the same label, so there is no variation and alpha would be 0/0.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "Units of two annotators meet at one place alone, so there is nothing to tell chance from.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "Spans of one annotator overlap in a text, and the unitizing alphas need units that "
        'do not; take gamma, or form="binary" by label, which joins them.',
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "No unit with this label meets a unit of another annotator, so there is no label to compare.",
    ),
    QT_TRANSLATE_NOOP(
        "Below",
        "The values do not vary, so all agreement is expected by chance already and the "
        "coefficient would be 0/0.",
    ),
    QT_TRANSLATE_NOOP("Below", "An interval needs two discussions with something to compare."),
    QT_TRANSLATE_NOOP("Below", "Without one of the discussions the coefficient is undefined."),
    QT_TRANSLATE_NOOP("Below", "In most of the resamples the coefficient is undefined."),
    QT_TRANSLATE_NOOP("Below", "No unit has a value."),
    QT_TRANSLATE_NOOP("Below", "Only one annotator gave values, so there is nobody to compare with."),
    QT_TRANSLATE_NOOP("Below", "No unit has values from two annotators, so there is nothing to compare."),
    QT_TRANSLATE_NOOP("Below", "Neither annotator of any pair marked anything, so F1 would be 0/0."),
    QT_TRANSLATE_NOOP("Below", "No annotator judged a text."),
    QT_TRANSLATE_NOOP("Below", "Only one annotator judged the texts, so there is nobody to compare with."),
    QT_TRANSLATE_NOOP("Below", "No text was judged by two annotators, so there is nothing to compare."),
)


def worded(words: str) -> str:
    """Return words of the layers below in the language of the window; what is not marked stays as it is."""
    return QCoreApplication.translate("Below", words)


def reason_of(one: Measurement) -> str:
    """Return why a figure has no value, or no interval; '' where it has what was asked for."""
    return worded((one.reason or one.interval_reason or "").replace("clusters", "discussions"))
