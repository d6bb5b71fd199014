"""The versions of a label that two copies changed apart: said with the label, settled by one press."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from annotator.actions.settling import KeepVersion
from annotator.gui.desk import Desk
from annotator.gui.plain import ElidedButton, Words
from annotator.gui.targets import describe, short
from annotator.model.annotation import Annotation
from annotator.store.queries.versions import Version, versions


class Versions(QFrame):
    """Shows nothing where nothing contradicts; else a sentence, and a button for each version."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.buttons: list[QPushButton] = []
        self.sentence = Words("", "notice", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.sentence)
        self.hide()

    def show_of(self, chosen: Annotation, *, mine: bool) -> None:
        """Show the versions of an annotation; whoever put it may say which holds."""
        found = self.desk.bridge.read(versions, chosen.id)
        while self.buttons:
            button = self.buttons.pop()
            button.hide()
            self._column.removeWidget(button)
            button.deleteLater()
        self.setVisible(bool(found))
        if not found:
            return
        asked = self.tr("Two copies changed this label apart. Which version holds?")
        waits = self.tr("Two copies changed this label apart; whoever put it settles which holds.")
        self.sentence.setText(asked if mine else waits)
        for one in found:
            button = ElidedButton()
            button.show_words(self._said(one))
            button.setEnabled(mine)
            button.clicked.connect(lambda _=False, one=one: self._keep(chosen, one))
            self.buttons.append(button)
            self._column.addWidget(button)

    def _keep(self, chosen: Annotation, version: Version) -> None:
        self.desk.bridge.ask(KeepVersion(chosen.id, version.event.id))

    def _said(self, version: Version) -> str:
        """Return a version in words: its label, its target or words, and its note."""
        one = version.annotation
        if one is None:
            return self.tr("deleted")
        label = self.desk.codebook.label(one.label)
        parts = [label.name if label else one.label]
        if one.target is not None:
            parts.append(f"→ {describe(self.desk, one.target)}")
        body = self.desk.texts[one.text].text
        if one.spans:
            parts.append(f"“{short(' … '.join(body[start:end] for start, end in one.spans), 24)}”")
        parts += [str(value) for value in one.attributes.values() if isinstance(value, str)]
        if one.note:
            parts.append(one.note)
        return " · ".join(parts)
