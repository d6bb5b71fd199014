"""The numbered targets of the current comment: what a stance is towards, or what words dispute."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.plain import Elided, Words, tip
from annotator.gui.targets import MOST, Choice


class TargetPanel(QFrame):
    """Shows choices; `chosen` has the digit of one, `typed` the words written for one of its own."""

    chosen = Signal(str)
    typed = Signal(str)
    words_taken = Signal()
    more_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "panel")
        self._title = Words("", "strong", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(1)
        self._listed: tuple[object, ...] = ()
        self._choices = [ChoiceRow(str(number)) for number in range(1, MOST + 1)]
        for row in self._choices:
            row.chosen.connect(self.chosen)
            self._rows.addWidget(row)
            row.hide()
        self._hint = Words("", "small", wrap=True)
        self.edit = QLineEdit()
        self.edit.setClearButtonEnabled(True)
        self.edit.installEventFilter(self)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)
        self.edit.returnPressed.connect(self._entered)
        self._buttons = QWidget()
        across = QHBoxLayout(self._buttons)
        across.setContentsMargins(0, 0, 0, 0)
        self._take = self._button(self.tr("Take the words  ↵"), self.words_taken)
        self._cancel = self._button(self.tr("Cancel"), self.left)
        self._more = self._button(self.tr("Other targets…  Space"), self.more_wanted)
        for button in (self._take, self._cancel, self._more):
            across.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 2, 10, 4)
        layout.setSpacing(5)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        layout.addWidget(self.edit)
        layout.addWidget(self._hint)
        layout.addWidget(self._buttons)

    def show_choices(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        selected: str,
        hint: str,
        asks: str,
        words: bool = False,
        more: bool = False,
        brief: bool = False,
    ) -> None:
        """Show choices, which is meant, what can be typed ('' for nothing), whether words are.

        In `brief` only those that are asked, answered or meant: the details below come into sight.
        """
        self._take.setVisible(words)
        self._cancel.setVisible(not more)
        self._more.setVisible(more)
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.edit.setPlaceholderText(asks)
        self.edit.setVisible(bool(asks))
        self._names.setStringList(sorted({*self._entries()}))
        if (listed := (tuple(choices), selected, brief)) == self._listed:
            return  # asked several times for one key
        self._listed = listed
        for row, choice in zip(self._choices, choices, strict=False):
            meant = choice.target.key == selected
            row.show_choice(choice, self._state(choice), selected=meant)
            row.setVisible(not brief or meant or choice.asked or choice.answered is not None)
        for row in self._choices[len(choices) :]:
            row.hide()

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(signal)
        return button

    def type_target(self) -> None:
        """Give the keyboard to the line where a target is typed."""
        if self.edit.isVisible():
            self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the line with Escape, its words forgotten."""
        pressed = watched is self.edit and event.type() == QEvent.Type.KeyPress
        if not pressed or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        self.edit.clear()
        self.left.emit()
        return True

    def name_for(self, words: str) -> str:
        """Return the entry that these words are a name of, or a part of a name of no other; else the words.

        Words between quotation marks are always taken as they stand.
        """
        if len(words) > 2 and words[0] == words[-1] == '"':
            return words[1:-1].strip()
        wanted = words.casefold()
        names = [
            (entry.name, [one.casefold() for one in (entry.name, *entry.aliases)])
            for entry in self.desk.named
        ]
        equal = [name for name, known in names if wanted in known]
        within = [name for name, known in names if any(wanted in one for one in known)]
        return equal[0] if equal else within[0] if len(within) == 1 else words

    def _entered(self) -> None:
        words = self.edit.text().strip()
        if words:
            self.edit.clear()
            self.typed.emit(words)

    def _entries(self) -> list[str]:
        return [word for entry in self.desk.named for word in (entry.name, *entry.aliases)]

    def _state(self, choice: Choice) -> str:
        """Return the label that a target has already, or that it is asked."""
        if choice.answered is None:
            return self.tr("asked") if choice.asked else ""
        label = self.desk.codebook.label(choice.answered.label)
        return label.name if label else choice.answered.label


class ChoiceRow(QPushButton):
    """One numbered target; made once and filled anew, because making widgets takes long."""

    chosen = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.clicked.connect(lambda: self.chosen.emit(key))
        self.setCheckable(True)
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(28)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(6, 3, 6, 3)
        inside.setSpacing(8)
        digit = Words(key, "key")
        digit.setFixedWidth(24)
        digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._state = Elided("", ""), Words("", "small")
        inside.addWidget(digit)
        inside.addWidget(self._name, 1)
        inside.addWidget(self._state)

    def show_choice(self, choice: Choice, state: str, *, selected: bool) -> None:
        """Show a target, what is said of it already, and whether it is the one that is meant."""
        self._name.setText(choice.name)
        self._name.setToolTip(tip(choice.name))
        self._state.setText(state)
        self.setAccessibleName(f"{choice.key}: {choice.name}")
        self.setChecked(selected)
        self.show()
