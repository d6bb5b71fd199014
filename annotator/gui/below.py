"""Words of the layers below, which know no Qt: marked here and translated where the window shows them.

Sentences of refusals (`ExpectedError`) stay in English, as on the command line.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.language import QT_TRANSLATE_NOOP

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


def worded(words: str) -> str:
    """Return words of the layers below in the language of the window; what is not marked stays as it is."""
    return QCoreApplication.translate("Below", words)
