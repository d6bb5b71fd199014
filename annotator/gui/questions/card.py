"""One question in the list: what it is about, its words, its answer, and where the lead writes that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.panes.inspector import written
from annotator.gui.panes.row import Picture
from annotator.gui.plain import Elided, Words, breakable
from annotator.gui.positions import finishes
from annotator.gui.questions.forms import ENTER
from annotator.gui.targets import short, who
from annotator.model.asking import Question
from annotator.store.queries.work import annotations_by_id


class QuestionCard(QFrame):
    """Shows a question; Enter goes to its place, and who leads writes the answer into it."""

    wanted = Signal(object)
    answered = Signal(str, str)
    withdrawn = Signal(str)

    def __init__(self, desk: Desk, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.question = question
        self.setProperty("role", "card")
        self.setProperty("reachable", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._state = Words("", "small")
        self._mark = Picture(icon("chat-circle-dots"), 16)
        self._done = Picture(icon("check-circle"), 16)
        self._place = Elided("", "small")
        self._words = Words("", wrap=True)
        self._answer = Words("", wrap=True)
        self._by = Words("", "small")
        self.write = QPlainTextEdit()
        self.write.setPlaceholderText(self.tr("Your answer; Enter sends it"))
        self.write.setAccessibleName(self.tr("Your answer"))
        self.write.setTabChangesFocus(True)
        self.write.setFixedHeight(58)
        self.write.installEventFilter(self)
        self.send = QPushButton(self.tr("Answer"))
        self.send.clicked.connect(self._send)
        self.change = QPushButton(self.tr("Change the answer"))
        self.change.setProperty("role", "flat")
        self.change.clicked.connect(self._begin_change)
        self.withdraw = QPushButton(self.tr("Withdraw"))
        self.withdraw.setProperty("role", "flat")
        self.withdraw.clicked.connect(lambda: self.withdrawn.emit(self.question.id))
        self._changing = False
        for words in (self._words, self._answer):
            policy = words.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # no word makes the list wider
            words.setSizePolicy(policy)
        self._build()

    def show_question(self, question: Question, *, new: bool) -> None:
        """Show a question as it is now; `new` says that its answer was not seen yet."""
        self.question = question
        person = self.desk.person
        asker = self.desk.people.get(question.annotator)
        answerer = self.desk.people.get(question.answered_by or "")
        mine, open_ = question.annotator == person.id, question.is_open
        self._mark.setVisible(open_)
        self._done.setVisible(not open_)
        state = self.tr("open") if open_ else self.tr("new answer") if new else self.tr("answered")
        name = self.tr("you") if mine else asker.name if asker else "?"
        self._state.setText(f"{state} · {name} · {_day(question.created)}")
        self._state.setProperty("role", "notice" if new else "small")
        self._state.style().polish(self._state)
        self._place.setText(self._where())
        self._words.setText(breakable(question.words))
        self._answer.setText(breakable(question.answer))
        self._by.setText(f"{answerer.name if answerer else '?'} · {_day(question.answered)}")
        self._answer_box.setVisible(not open_)
        self._show_writing()
        self.withdraw.setVisible(mine and open_)
        said = [state, name, self._where(), question.words, question.answer]
        self.setAccessibleName(", ".join(one for one in said if one))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the place with Enter; write an answer with the space bar."""
        if event.key() in ENTER:
            self.wanted.emit(self.question)
        elif event.key() == Qt.Key.Key_Space and self.desk.person.sees_all:
            self._begin_change()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit(self.question)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the answer with Enter; Shift+Enter is a new line, Escape leaves what is written."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and finishes(event):
            event.accept()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._changing = False
            self._show_writing()
            self.setFocus()
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    # ---- what is done

    def _send(self) -> None:
        words = written(self.write).strip()
        if words:
            self._changing = False
            self.write.clear()
            self.answered.emit(self.question.id, words)
            self.setFocus()
        else:
            self.write.setFocus()

    def _begin_change(self) -> None:
        self._changing = True
        if not written(self.write):
            self.write.setPlainText(self.question.answer)
        self._show_writing()
        self.write.setFocus()

    # ---- showing

    def _show_writing(self) -> None:
        leads, open_ = self.desk.person.sees_all, self.question.is_open
        writes = leads and (open_ or self._changing)
        self.write.setVisible(writes)
        self.send.setVisible(writes)
        self.change.setVisible(leads and not open_ and not self._changing)

    def _where(self) -> str:
        """Return what is asked about, in words."""
        question, dossier = self.question, self.desk.dossier
        titles = self.desk.titles
        title = titles.get(question.discussion, "?")
        if dossier is None or dossier.discussion.id != question.discussion or question.text is None:
            what = (
                self.tr("a label in")
                if question.annotation
                else self.tr("a text in")
                if question.text
                else ""
            )
            return f"{what} {title}".strip()
        text = dossier.texts.get(question.text)
        asked = question.annotation or ""
        # the label of somebody whose work is not shown now is read by itself
        one = dossier.annotation(asked) or self.desk.bridge.read(annotations_by_id, [asked]).get(asked)
        if one is None or text is None:
            return who(dossier, text)
        label = self.desk.codebook.label(one.label)
        words = short(" … ".join(text.text[start:end] for start, end in one.spans), 40)
        name = label.name if label else one.label
        return f"{name}: “{words}”" if words else f"{name}, {who(dossier, text)}"

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._mark)
        head.addWidget(self._done)
        head.addWidget(self._state, 1)
        self._answer_box = QFrame()
        self._answer_box.setProperty("role", "panel")
        inside = QVBoxLayout(self._answer_box)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(2)
        inside.addWidget(self._answer)
        inside.addWidget(self._by)
        foot = QHBoxLayout()
        for button in (self.send, self.change, self.withdraw):
            foot.addWidget(button)
        foot.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._words)
        layout.addWidget(self._place)
        layout.addWidget(self._answer_box)
        layout.addWidget(self.write)
        layout.addLayout(foot)


def _day(stamp: str) -> str:
    """Return the day and the minute of a time as it is stored."""
    return stamp.replace("T", " ")[:16]
