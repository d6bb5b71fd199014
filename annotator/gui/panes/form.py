"""The questions that a layer asks of its labels, as fields to answer them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from annotator.codebook.values import Attribute
from annotator.gui.panes.rows import Answers
from annotator.gui.plain import Words
from annotator.model.annotation import AttributeValue

UNANSWERED = -(2**31) + 1
NUMBERS = 9  # answers that a key gives


class AttributeForm(QWidget):
    """Fields for some attributes; made once for the labels that share them.

    `answered` has an attribute's id and its answer (None: not answered), `typing` tells that words change;
    the filter sees the events of all fields.
    """

    answered = Signal(str, object)
    typing = Signal()

    def __init__(self, attributes: Sequence[Attribute], watcher: QObject) -> None:
        super().__init__()
        self._attributes = attributes
        self._filling = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._fields = {one.id: self._add(one, watcher) for one in attributes}
        # what the codebook proposes is taken with all proposals: the numbers go to the other answers
        self._numbered: list[tuple[Answers, object]] = []
        for one in attributes:
            field = self._fields[one.id]
            if isinstance(field, Answers):
                own = (True,) if one.type == "bool" else one.values
                self._numbered += [(field, value) for value in own if value != one.suggest]
        del self._numbered[NUMBERS:]
        for number, (field, value) in enumerate(self._numbered, 1):
            field.number(value, str(number))

    def show_answers(self, answers: Mapping[str, AttributeValue], *, mine: bool) -> None:
        """Show these answers, and what the codebook proposes where there is none."""
        self._filling = True
        for attribute in self._attributes:
            value, field = answers.get(attribute.id), self._fields[attribute.id]
            _fill(field, attribute, value)
            field.setEnabled(mine)
        self._filling = False

    def words(self) -> dict[str, str]:
        """Return attribute id → what is written in its field, for those answered in words."""
        lines = {one: field for one, field in self._fields.items() if isinstance(field, QLineEdit)}
        return {one: field.text().strip() for one, field in lines.items()}

    def answer(self, number: int) -> bool:
        """Give the answer with a number, or take it back; False where there is none."""
        if not 0 < number <= len(self._numbered) or not self._numbered[number - 1][0].isEnabled():
            return False
        field, value = self._numbered[number - 1]
        field.press(value)
        return True

    def take_words(self) -> bool:
        """Give the keyboard to the first question that is answered in words; False where there is none."""
        lines = [one for one in self._fields.values() if isinstance(one, QLineEdit) and one.isEnabled()]
        if lines:
            lines[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(lines)

    def take_keyboard(self) -> None:
        """Give the keyboard to the first question."""
        first = next(iter(self._fields.values()), None)
        if isinstance(first, Answers):
            first.first().setFocus()
        elif first is not None:
            first.setFocus()

    def _add(self, attribute: Attribute, watcher: QObject) -> QWidget:
        field = self._field(attribute)
        for part in (field, *field.findChildren(QWidget)):
            part.installEventFilter(watcher)
        name = Words(attribute.name, "small")
        for part in (name, field):
            part.setToolTip(attribute.help)
        field.setAccessibleName(attribute.name)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(name)
        box.addWidget(field)
        self._rows.addLayout(box)
        return field

    def _field(self, attribute: Attribute) -> QWidget:
        if attribute.type == "string":
            line = QLineEdit()
            line.setPlaceholderText(attribute.help)
            line.setAccessibleDescription("Alt+0")
            line.textEdited.connect(self.typing)
            return line
        if attribute.type == "integer":
            spin = QSpinBox()
            spin.setRange(UNANSWERED, 2**31 - 1)
            spin.setSpecialValueText(self.tr("not answered"))
            spin.valueChanged.connect(
                lambda value: self._answer(attribute.id, None if value == UNANSWERED else value)
            )
            return spin
        yes_no = [(self.tr("yes"), True), (self.tr("no"), False)]
        values = yes_no if attribute.type == "bool" else [(_worded(one), one) for one in attribute.values]
        answers = Answers(values, numbered=True)
        answers.answered.connect(lambda value: self._answer(attribute.id, value))
        return answers

    def _answer(self, attribute: str, value: object) -> None:
        if not self._filling:
            self.answered.emit(attribute, value)


def _fill(field: QWidget, attribute: Attribute, value: object) -> None:
    if isinstance(field, Answers):
        field.show_value(value, attribute.suggest)
    elif isinstance(field, QSpinBox):
        field.setValue(value if isinstance(value, int) else UNANSWERED)
    elif isinstance(field, QLineEdit) and not field.hasFocus():
        field.setText(str(value or ""))


def _worded(value: object) -> str:
    return str(value).replace("_", " ")
