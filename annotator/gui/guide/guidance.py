"""What a codebook says of a label, set for reading: definition, example, near miss and rules."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.codebook.values import Codebook, Label
from annotator.gui.plain import Words, inset


class Guidance(QWidget):
    """Shows the guidance for one label in plain text; nothing without one."""

    def __init__(self, *, with_name: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Words("", "strong", wrap=True)
        self._definition = Words("", wrap=True)
        self._example = Words("", "muted", wrap=True)
        self._near = Words("", "small", wrap=True)
        self._rules = Words("", "small", wrap=True)
        self._with_name = with_name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._name, self._definition, self._example, self._near, self._rules):
            column.addWidget(part)

    def show_label(self, codebook: Codebook, label: Label) -> None:
        """Show what the codebook says of a label."""
        self._name.setText(label.name)
        self._name.setVisible(self._with_name)
        self._definition.setText(label.definition)
        self._example.setText(self.tr("e.g. {0}").format(inset(label.example)))
        near = label.near_miss
        then = codebook.label(near.then) if near.then else None
        instead = then.name if then else self.tr("no label")
        parts = (inset(one) for one in (near.text, instead, near.why.rstrip(".")))
        self._near.setText(self.tr("Not: {0} → {1}, {2}.").format(*parts))
        self._rules.setText("\n".join(f"• {rule}" for rule in label.rules))
        self._rules.setVisible(bool(label.rules))
