"""The page that asks, once a project, who one is: one of its people, or somebody new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.choice import Choice
from annotator.gui.panes.people import PeopleList, role_name
from annotator.gui.plain import Elided, Words
from annotator.model.people import ROLES, Annotator


class IdentityPage(QWidget):
    """Asks who one is; `chosen` tells the id of a known person, `created` name and role of a new one."""

    chosen = Signal(str)
    created = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleList()
        self.name = QLineEdit(placeholderText=self.tr("Your name"), maxLength=80)
        self.name.setAccessibleName(self.tr("Your name"))
        self.role = Choice()
        self.role.setAccessibleName(self.tr("Your role"))
        self.role_means = Words("", "small", wrap=True)
        self.wrong = Words("", "danger", wrap=True)
        self.confirm_button = QPushButton()
        self.confirm_button.setProperty("role", "primary")
        self._project = Elided("", "strong")
        self._new = Words(self.tr("Somebody new"), "strong")
        self._names: set[str] = set()
        self._proposal = ("", "")  # a role, and why it is proposed
        self._means = {
            "annotator": self.tr("You label, and see the others' work once a lead releases it."),
            "adjudicator": self.tr("You label, see everybody's work and settle where people differ."),
            "lead": self.tr("You label, see everybody's work, and release it to the annotators."),
        }
        for role in ROLES:
            self.role.addItem(role_name(role), role)
        self._lay_out()
        self._connect()

    def show_people(
        self,
        people: Sequence[Annotator],
        counts: Mapping[str, tuple[int, int]],
        proposed_role: str,
        title: str,
    ) -> None:
        """Show a project's people with (labels, discussions) of each by id, and the role for somebody new."""
        first = self.tr("You are the first here, so you lead the project.")
        visitor = self.tr("Proposed so that you see everything.")
        why = "" if proposed_role == "annotator" else visitor if people else first
        self._proposal = (proposed_role, why)
        self._names = {_folded(one.name) for one in people}
        self._project.setText(title)
        self.people.show_people(people, counts)
        self.people.setVisible(bool(people))
        self._new.setVisible(bool(people))
        self.name.clear()
        self.role.setCurrentIndex(self.role.findData(proposed_role))
        self._explain_role()
        self._say("")
        self._name_button()
        start = self.people if people and proposed_role == "annotator" else self.name
        self.setFocusProxy(start)
        start.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def confirm(self) -> None:
        """Be who is selected or typed, or say what is missing."""
        person = self.people.person()
        if person is not None:
            self.chosen.emit(person.id)
            return
        problem = self.problem()
        self._say(problem)
        if problem:
            self.name.setFocus()
        else:
            self.created.emit(self._typed(), self.role.currentData())

    def problem(self) -> str:
        """Return what is wrong with the name of somebody new, '' where nothing is."""
        name = self._typed()
        if not name:
            above = self.tr("Choose your name above, or type it.")
            return above if self._names else self.tr("Type your name.")
        if _folded(name) in self._names:
            return self.tr(
                "{0} is in the list above. Choose that row, or add something to your name."
            ).format(name)
        return ""

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(560)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(6)
        inside.addWidget(Words(self.tr("Who are you?"), "heading"))
        inside.addWidget(self._project)
        kept = self.tr("Your labels are kept under your name. You are asked only once.")
        inside.addWidget(Words(kept, "muted", wrap=True))
        inside.addSpacing(12)
        inside.addWidget(self.people)
        inside.addSpacing(8)
        inside.addWidget(self._new)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.role)
        inside.addLayout(line)
        inside.addWidget(self.role_means)
        inside.addWidget(self.wrong)
        inside.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm_button)
        back = QPushButton(self.tr("Back"))
        back.setProperty("role", "flat")
        back.clicked.connect(self.left)
        buttons.addWidget(back)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.addStretch(2)
        page.addLayout(across)
        page.addStretch(3)

    def _connect(self) -> None:
        self.people.itemSelectionChanged.connect(self._person_selected)
        self.people.itemActivated.connect(self.confirm)
        self.name.textEdited.connect(self._name_typed)
        self.name.returnPressed.connect(self.confirm)
        self.role.currentIndexChanged.connect(self._explain_role)
        self.confirm_button.clicked.connect(self.confirm)
        self.confirm_button.setAutoDefault(True)  # Enter presses it too, not only the space bar

    def _person_selected(self) -> None:
        if self.people.person() is not None:
            self.name.clear()
            self._say("")
        self._name_button()

    def _name_typed(self) -> None:
        self.people.clearSelection()
        self._say(self.problem() if self._typed() else "")
        self._name_button()

    def _name_button(self) -> None:
        person = self.people.person()
        name = person.name if person else self._typed()
        words = self.tr("Continue as {0}") if person else self.tr("Join as {0}")
        shown = (name if len(name) <= 32 else f"{name[:31]}…").replace("&", "&&")
        self.confirm_button.setText(words.format(shown) if name else self.tr("Continue"))

    def _explain_role(self) -> None:
        role = self.role.currentData()
        why = self._proposal[1] if role == self._proposal[0] else ""
        self.role_means.setText(f"{why} {self._means[role]}".strip())

    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def _say(self, problem: str) -> None:
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
