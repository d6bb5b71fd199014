"""The strip above the texts while one walks from case to case: which it is, who said what, where to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from annotator.gui.icons import icon
from annotator.gui.plain import Elided
from annotator.jobs.agreement.telling import Case


class CaseBand(QFrame):
    """Shows one case; `back`, `stepped` and `marked` say what was pressed."""

    back = Signal()
    stepped = Signal(int)
    marked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Case of agreement"))
        self._which, self._said = Elided("", "strong"), Elided("", "muted")
        self.back_button = self._button("arrow-left", self.tr("Back to the cases"), self.back.emit)
        self.before = self._button("caret-up", self.tr("Case before"), lambda: self.stepped.emit(-1))
        self.after = self._button("caret-down", self.tr("Next case"), lambda: self.stepped.emit(1))
        self.mark = self._button("flag", self.tr("For adjudication"), self.marked.emit)
        self.mark.setCheckable(True)
        self.mark.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self._which)
        lines.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.back_button)
        row.addLayout(lines, 1)
        for button in (self.before, self.after, self.mark):
            row.addWidget(button)
        self.hide()

    def show_case(self, case: Case, *, place: int, of: int, layer: str, marked: bool) -> None:
        """Show the case at a place (from 0) of so many."""
        words = f"“{case.excerpt}”" if case.spans else ""
        about = " · ".join(filter(None, (layer, case.target, words)))
        self._which.setText(self.tr("Case {0} of {1} · {2}").format(place + 1, of, about))
        said = " · ".join(f"{one.name}: {one.words}" for one in case.said)
        self._said.setText(said)
        self.setAccessibleDescription(f"{self._which.text()}. {said}")
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < of)
        self.show_marked(marked)
        self.show()

    def show_marked(self, marked: bool) -> None:
        """Show whether the case is marked for adjudication."""
        self.mark.setChecked(marked)
        self.mark.setText(self.tr("Marked for adjudication") if marked else self.tr("Mark for adjudication"))

    def _button(self, picture: str, words: str, pressed: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setText(words)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _on: pressed())  # type: ignore[operator]
        return button
