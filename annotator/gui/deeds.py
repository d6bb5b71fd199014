"""What was done before the program was started, in the words that it had then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.actions.runner import Runner
from annotator.codebook.values import codebook_from
from annotator.gui.below import worded
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.deeds import deed


def done(runner: Runner, action: str) -> str:
    """Return what an action did, as its menu entry said it; '' where that is not known."""
    found = runner.read(deed, action)
    label = found.label and codebook_from(runner.read(current_codebook).body).label(found.label)
    if not label:
        return worded(found.title) if found.title else ""
    if found.title == "Add label":
        return QCoreApplication.translate("Putting", "Add {0}").format(label.name)
    return QCoreApplication.translate("Putting", "Change to {0}").format(label.name)
