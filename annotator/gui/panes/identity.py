"""The page that asks, once a project, who one is: one of its people, or somebody new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panes.people import ROLE_NAMES, PeopleList
from annotator.gui.plain import Elided, Words
from annotator.model.people import ROLES, Annotator

ROLE_MEANS = {
    "annotator": "Labels, and sees the others' work once a lead releases it.",
    "adjudicator": "Labels, sees everybody's work and settles where people differ.",
    "lead": "Labels, sees everybody's work, and releases it to the annotators.",
}
FIRST = "You are the first here, so you lead the project. "
VISITOR = "Proposed so that you see everything. "


class IdentityPage(QWidget):
    """Asks who one is; `chosen` tells the id of a known person, `created` name and role of a new one."""

    chosen = Signal(str)
    created = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleList()
        self.name = QLineEdit(placeholderText="Your name", maxLength=80)
        self.name.setAccessibleName("Your name")
        self.role = QComboBox()
        self.role.setAccessibleName("Your role")
        self.role_means = Words("", "small", wrap=True)
        self.wrong = Words("", "danger", wrap=True)
        self.confirm_button = QPushButton()
        self.confirm_button.setProperty("role", "primary")
        self._project = Elided("", "strong")
        self._new = Words("Somebody new", "strong")
        self._names: set[str] = set()
        self._proposal = ("", "")  # a role, and why it is proposed
        for role in ROLES:
            self.role.addItem(ROLE_NAMES[role], role)
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
        why = "" if proposed_role == "annotator" else VISITOR if people else FIRST
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
        first = self.people if people and proposed_role == "annotator" else self.name
        self.setFocusProxy(first)
        first.setFocus()

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
            return "Choose your name above, or type it." if self._names else "Type your name."
        if _folded(name) in self._names:
            return f"{name} is in the list above. Choose that row, or add something to your name."
        return ""

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(560)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(6)
        inside.addWidget(Words("Who are you?", "heading"))
        inside.addWidget(self._project)
        inside.addWidget(Words("Your labels are kept under your name. You are asked only once.", "muted"))
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
        inside.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
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
        word = "Continue" if person or not name else "Join"
        shown = name if len(name) <= 32 else f"{name[:31]}…"
        self.confirm_button.setText(f"{word} as {shown}".replace("&", "&&") if name else word)

    def _explain_role(self) -> None:
        role = self.role.currentData()
        why = self._proposal[1] if role == self._proposal[0] else ""
        self.role_means.setText(why + ROLE_MEANS[role])

    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def _say(self, problem: str) -> None:
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
