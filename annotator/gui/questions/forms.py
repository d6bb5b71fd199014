"""Forms above the texts: a question about what is read, and why a discussion is skipped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panes.choices import Choices
from annotator.gui.panes.inspector import written
from annotator.gui.plain import Elided, Words, unmarked
from annotator.gui.positions import finishes
from annotator.model.asking import SKIP_REASONS

Key = Qt.Key
ENTER = (Key.Key_Return, Key.Key_Enter)
DISCUSSION, TEXT, ANNOTATION = "discussion", "text", "annotation"


def reason_words(reason: str) -> str:
    """Return a reason for skipping as it is read."""
    return {
        "distressing": QCoreApplication.translate("Reasons", "too distressing"),
        "unclear": QCoreApplication.translate("Reasons", "unclear"),
        "language": QCoreApplication.translate("Reasons", "a language I do not read"),
        "other": QCoreApplication.translate("Reasons", "another reason"),
    }[reason]


class Form(QFrame):
    """A strip with a heading and buttons at its end; Escape leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 10, 16, 10)
        self.column.setSpacing(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the form with Escape."""
        if event.key() == Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def add_buttons(self, primary: QPushButton, hint: str) -> None:
        """Put the button that does it, the one that leaves, and a hint below."""
        primary.setProperty("role", "primary")
        primary.setAutoDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("role", "flat")
        cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(primary)
        row.addWidget(cancel)
        row.addWidget(Words(hint, "small", wrap=True), 1)
        self.column.addLayout(row)


class QuestionForm(Form):
    """Asks for a question; `asked` has its words, and what it is about: discussion, text or annotation."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = DISCUSSION
        self._places: dict[str, str] = {}
        self.setAccessibleName(self.tr("Ask the lead a question"))
        offered = [
            (self.tr("the chosen label"), ANNOTATION),
            (self.tr("this text"), TEXT),
            (self.tr("the whole discussion"), DISCUSSION),
        ]
        self.about = Choices(self.tr("What the question is about"), offered, DISCUSSION)
        self.about.chosen.connect(lambda value: self._choose(str(value)))
        self.place = Elided("", "muted")
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(self.tr("Your question to the lead"))
        self.words.setAccessibleName(self.tr("Your question to the lead"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(58)
        self.words.installEventFilter(self)
        self.ask = QPushButton(self.tr("Ask  ↵"))
        self.ask.clicked.connect(self._ask)
        self.column.addWidget(Words(self.tr("A question about"), "strong"))
        self.column.addWidget(self.about)
        self.column.addWidget(self.place)
        self.column.addWidget(self.words)
        self.add_buttons(self.ask, self.tr("Enter asks, Shift+Enter begins a new line, Esc leaves."))

    def begin(self, places: dict[str, str]) -> None:
        """Ask about one of these (what → how it reads), the narrowest first."""
        self._places = places
        self.about.offer(places.keys())
        self._choose(next(one for one in (ANNOTATION, TEXT, DISCUSSION) if one in places))
        self.words.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask with Enter; Shift+Enter is a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and finishes(event):
            event.accept()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in ENTER and not shift:
                self._ask()
                return True
        return False

    def _choose(self, about: str) -> None:
        self._about = about if about in self._places else DISCUSSION
        self.about.show_value(self._about)
        self.place.setText(self._places.get(self._about, ""))

    def _ask(self) -> None:
        words = written(self.words).strip()
        if words:
            self.asked.emit(words, self._about)
        else:
            self.words.setFocus()

    def clear(self) -> None:
        """Forget the words: they were asked."""
        self.words.clear()


class SkipForm(Form):
    """Asks why a discussion is skipped; `skipped` has the reason and further words."""

    skipped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Skip this discussion"))
        self.column.addWidget(Words(self.tr("Skip this discussion. Why?"), "strong"))
        means = {
            "distressing": self.tr("I do not want to read this. Nobody asks further."),
            "unclear": self.tr("The texts cannot be judged, as when parts are missing."),
            "language": self.tr("Most of it is in a language that I do not read."),
            "other": self.tr("Say it below."),
        }
        self.reasons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, reason in enumerate(SKIP_REASONS):
            words = reason_words(reason)
            button = QRadioButton(unmarked(f"{place + 1}  {words[:1].upper()}{words[1:]}"))
            button.setAccessibleDescription(means[reason])
            button.installEventFilter(self)
            self._group.addButton(button)
            grid.addWidget(button, place, 0)
            grid.addWidget(Words(means[reason], "muted", wrap=True), place, 1)
            self.reasons[reason] = button
        self._group.buttonClicked.connect(lambda _: self._show())
        self.column.addLayout(grid)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("More about it, if you like"))
        self.words.setAccessibleName(self.tr("More about it, if you like"))
        self.words.returnPressed.connect(self._skip)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(lambda _: self._show())
        self.column.addWidget(self.words)
        self.skip = QPushButton(self.tr("Skip and go on"))
        self.skip.clicked.connect(self._skip)
        hint = self.tr("1 to 4 choose, Enter skips, Esc leaves. Your labels stay; Ctrl+Z takes it back.")
        self.add_buttons(self.skip, hint)

    def begin(self, reason: str = "", words: str = "") -> None:
        """Ask for the reason; one that was given before is chosen."""
        self._group.setExclusive(False)
        for name, button in self.reasons.items():
            button.setChecked(name == reason)
        self._group.setExclusive(True)
        self.words.setText(words)
        self._show()
        self.reasons[reason or SKIP_REASONS[0]].setFocus()

    def reason(self) -> str:
        """Return the reason that is chosen, '' for none."""
        return next((name for name, button in self.reasons.items() if button.isChecked()), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose reasons by digit, and skip with Enter."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and finishes(event):
            event.accept()
        if event.type() != QEvent.Type.KeyPress or (watched is self.words and not finishes(event)):
            return False
        if event.text().isdigit() and 0 < int(event.text()) <= len(SKIP_REASONS):
            button = self.reasons[SKIP_REASONS[int(event.text()) - 1]]
            button.setChecked(True)
            (self.words if button is self.reasons["other"] else button).setFocus()
            self._show()
        elif event.key() in ENTER:
            self._skip()
        else:
            return False
        return True

    def _show(self) -> None:
        reason = self.reason()
        self.skip.setEnabled(bool(reason) and (reason != "other" or bool(self.words.text().strip())))

    def _skip(self) -> None:
        if self.skip.isEnabled():
            self.skipped.emit(self.reason(), self.words.text().strip())
        elif self.reason() == "other":
            self.words.setFocus()
