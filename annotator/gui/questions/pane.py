"""The list of questions beside the texts: open ones first, answered in place by who leads."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator import settings
from annotator.actions.asking import AnswerQuestion, WithdrawQuestion
from annotator.gui.desk import Desk
from annotator.gui.panes.rows import Answers
from annotator.gui.plain import Words
from annotator.gui.questions.card import QuestionCard
from annotator.model.asking import Question
from annotator.store.queries.asking import questions

HERE, ALL = "here", "all"
MOST = 200  # cards made at once; what is older is found discussion by discussion
PAUSE_MS = 120


class QuestionsPane(QFrame):
    """Lists questions: one's own, and everybody's for who may see all.

    `wanted` has a question to go to, `counted` how many are open and how many answers are new,
    `asked_for` wishes to ask one.
    """

    wanted = Signal(object)
    counted = Signal(int, int)
    asked_for = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "panel")
        self.found: list[Question] = []
        self.cards: dict[str, QuestionCard] = {}
        self._order: list[str] = []
        self._in_sight = False
        self.which = Answers([(self.tr("whole project"), ALL), (self.tr("this discussion"), HERE)])
        self.which.setAccessibleName(self.tr("Which questions"))
        self._which = ALL
        self.which.show_value(ALL)
        self.which.answered.connect(self._choose)
        self.ask = QPushButton(self.tr("Ask a question…"))
        self.ask.setToolTip(self.tr("Ask about the chosen label, this text or the discussion (Ctrl+Shift+A)"))
        self.ask.clicked.connect(self.asked_for)
        self.empty = Words("", "muted", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        desk.asking_changed.connect(self._soon.start)
        desk.access_changed.connect(self._soon.start)
        desk.discussion_opened.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Show the questions as they are now."""
        self._soon.stop()
        people = None if self.desk.person.sees_all else [self.desk.person.id]
        self.found = self.desk.bridge.read(questions, people=people)
        here = self.desk.discussion.id if self.desk.discussion else None
        shown = [one for one in self.found if self._which == ALL or one.discussion == here][:MOST]
        if self.isVisible():  # cards are made when somebody looks
            self._show(shown)
        self.empty.setVisible(not shown)
        self.empty.setText(self._nothing())
        open_ones = sum(one.is_open for one in self.found)
        self.counted.emit(open_ones, len(self.unread()))

    def unread(self) -> list[Question]:
        """Return one's own questions with answers that were not looked at yet."""
        seen = self._seen()
        mine = (one for one in self.found if one.annotator == self.desk.person.id and not one.is_open)
        return [one for one in mine if seen.get(one.id) != one.answered]

    def take_keyboard(self) -> None:
        """Give the keyboard to the first question, or to the button that asks."""
        first = next((self.cards[one] for one in self._order), None)
        (first or self.ask).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from card to card with the arrows; Escape goes back to the texts."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if isinstance(watched, QuestionCard) and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            place = self._order.index(watched.question.id) + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= place < len(self._order):
                self.cards[self._order[place]].setFocus()
            return True
        return False

    def showEvent(self, event: object) -> None:
        self._in_sight = True
        self.refresh()

    def hideEvent(self, event: object) -> None:
        """Take what stood in sight as seen; Qt hides pages also before they were ever shown."""
        if not self._in_sight:
            return
        self._in_sight = False
        self._remember(self.unread())
        self.counted.emit(sum(one.is_open for one in self.found), 0)

    # ---- showing

    def _show(self, shown: Iterable[Question]) -> None:
        """Show these cards in this order; a card in which somebody writes stays as it is."""
        listed = list(shown)
        new = {one.id for one in self.unread()}
        for gone in self.cards.keys() - {one.id for one in listed}:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for place, one in enumerate(listed):
            card = self.cards.get(one.id) or self._card(one)
            card.show_question(one, new=one.id in new)
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
                card.show()
        self._order = [one.id for one in listed]

    def _card(self, one: Question) -> QuestionCard:
        card = self.cards[one.id] = QuestionCard(self.desk, one)
        card.wanted.connect(self.wanted)
        card.answered.connect(lambda question, words: self.desk.bridge.ask(AnswerQuestion(question, words)))
        card.withdrawn.connect(lambda question: self.desk.bridge.ask(WithdrawQuestion(question)))
        card.installEventFilter(self)
        return card

    def _nothing(self) -> str:
        if self._which == HERE and self.found:
            return self.tr("No questions about this discussion.")
        if self.desk.person.sees_all:
            return self.tr("Nobody has asked anything. Questions are asked with Ctrl+Shift+A.")
        words = self.tr("Unsure how a rule is meant? Ask the lead; the answer will stand here.")
        how = self.tr("Ctrl+Shift+A asks about what is chosen.")
        return f"{words} {how}"

    def _choose(self, which: object) -> None:
        self._which = str(which or self._which)
        self.which.show_value(self._which)
        self.refresh()

    # ---- which answers were seen

    def _seen(self) -> dict[str, str]:
        return dict(settings.load().answers)

    def _remember(self, read: list[Question]) -> None:
        if read:
            settings.change(answers=self._seen() | {one.id: one.answered for one in read})

    def _build(self) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(10, 2, 10, 8)
        column.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addWidget(self.empty)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        scroll.setAccessibleName(self.tr("Questions"))
        self._scroll = scroll
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.setSpacing(6)
        top.addWidget(self.ask)
        top.addWidget(self.which)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        for part in (self.ask, *self.which.findChildren(QWidget)):
            part.installEventFilter(self)
