"""The strip above the texts: where one asks or skips, and where it says that a discussion was skipped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.actions.asking import AskQuestion, SkipDiscussion, UnskipDiscussion
from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.row import Picture
from annotator.gui.plain import Elided, inset
from annotator.gui.questions.forms import ANNOTATION, DISCUSSION, TEXT, QuestionForm, SkipForm, reason_words
from annotator.gui.targets import short, who
from annotator.model.annotation import Annotation
from annotator.model.asking import Skip
from annotator.model.corpus import Text
from annotator.store.queries.asking import skips

GROWS, IGNORED = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored


class Band(QWidget):
    """Shows one form at a time, or nothing; `go_on` asks for the next discussion, `said` has words."""

    go_on = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.reading = reading
        self.question = QuestionForm()
        self.skipping = SkipForm()
        self.notice = SkipNotice()
        self._subjects: dict[str, Text | Annotation] = {}
        self._pages = QStackedWidget()
        for page in (self.notice, self.question, self.skipping):
            self._pages.addWidget(page)
        rule = QFrame()
        rule.setProperty("role", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages)
        layout.addWidget(rule)
        self.question.asked.connect(self._ask)
        self.skipping.skipped.connect(self._skip)
        for form in (self.question, self.skipping):
            form.left.connect(self.close_form)
        self.notice.taken_back.connect(self.take_up)
        desk.discussion_opened.connect(self.close_form)
        desk.asking_changed.connect(self._show_notice)
        self._show_notice()

    def begin_question(self) -> None:
        """Ask about the chosen label, the current text, or the discussion."""
        chosen, text = self.desk.annotation(self.desk.focused), self.reading.current()
        places = {}
        if chosen is not None:
            label = self.desk.codebook.label(chosen.label)
            body = self.desk.texts[chosen.text].text
            words = short(" … ".join(body[start:end] for start, end in chosen.spans), 90)
            name = label.name if label else chosen.label
            at = who(self.desk, self.desk.texts[chosen.text])
            places[ANNOTATION] = f"{name}: “{words}”" if words else f"{name}, {at}"
        if text is not None:
            places[TEXT] = f"{who(self.desk, text)}: “{inset(short(text.text, 90))}”"
        if self.desk.discussion is not None:
            places[DISCUSSION] = self.desk.discussion.title
        self._subjects = {
            name: one for name, one in ((ANNOTATION, chosen), (TEXT, text)) if one is not None
        }  # what is meant stays what was chosen when the form was opened
        self._open(self.question)
        self.question.begin(places)

    def begin_skip(self) -> None:
        """Ask why the discussion on the desk is skipped."""
        known = self._skip_here()
        self._open(self.skipping)
        self.skipping.begin(known.reason if known else "", known.words if known else "")

    def take_up(self) -> None:
        """Skip the discussion on the desk no longer."""
        self.reading.active.setFocus()
        if self.desk.discussion is not None:
            self.desk.bridge.ask(UnskipDiscussion(self.desk.discussion.id))

    def close_form(self) -> None:
        """Close the form; words of a question that was not asked are still there the next time."""
        self._hand_back()
        self._pages.setCurrentWidget(self.notice)
        self._show_notice()

    def _hand_back(self) -> None:
        """Give the keyboard back before what has it goes: Qt would give it to the article."""
        has = self.window().focusWidget()
        if has is not None and self.isAncestorOf(has):
            self.reading.active.setFocus()

    # ---- what is done

    def _ask(self, words: str, about: str) -> None:
        if self.desk.discussion is None:
            return
        subject = self._subjects.get(about)
        text = annotation = None
        if isinstance(subject, Annotation):
            text, annotation = subject.text, subject.id
        elif subject is not None:
            text = subject.id
        asked = AskQuestion(self.desk.discussion.id, words, text=text, annotation=annotation)
        if self.desk.bridge.ask(asked) is not None:
            self.question.clear()
            self.close_form()
            self.said.emit(self.tr("Asked. The answer will stand among your questions."))

    def _skip(self, reason: str, words: str) -> None:
        if self.desk.discussion is None:
            return
        self.desk.bridge.ask(SkipDiscussion(self.desk.discussion.id, reason, words))  # type: ignore[arg-type]
        if self._skip_here() is not None:
            self.close_form()
            self.go_on.emit()

    # ---- showing

    def _open(self, form: QWidget) -> None:
        self._pages.setCurrentWidget(form)
        self._fit()
        self.show()

    def _fit(self) -> None:
        """Take the height of what is shown at this width, not that of the largest."""
        for place in range(self._pages.count()):
            page = self._pages.widget(place)
            if page is not None:
                grows = GROWS if page is self._pages.currentWidget() else IGNORED
                page.setSizePolicy(page.sizePolicy().horizontalPolicy(), grows)
        if (page := self._pages.currentWidget()) is not None:
            self._pages.setFixedHeight(height_at(page, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give sentences the lines that they need at the new width."""
        self._fit()
        super().resizeEvent(event)

    def _skip_here(self) -> Skip | None:
        if self.desk.discussion is None:
            return None
        here, person = self.desk.discussion.id, self.desk.person.id
        return next(iter(self.desk.bridge.read(skips, here, people=[person])), None)

    def _show_notice(self) -> None:
        if self._pages.currentWidget() is not self.notice:
            return
        known = self._skip_here()
        if known is not None:
            self.notice.show_skip(known)
            self._fit()
        self.setVisible(known is not None)


def height_at(page: QWidget, width: int) -> int:
    """Return the height that a page needs at a width, its sentences broken into lines."""
    if not page.hasHeightForWidth():
        return page.sizeHint().height()
    return max(page.heightForWidth(width), page.minimumSizeHint().height())


class SkipNotice(QFrame):
    """Says that the discussion was skipped, and why; `taken_back` takes it up again."""

    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.words = Elided("", "warning")
        self.button = QPushButton(self.tr("Take it up again"))
        self.button.clicked.connect(self.taken_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Picture(icon("skip-forward"), 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def show_skip(self, skip: Skip) -> None:
        """Say why."""
        words = self.tr("You skipped this discussion: {0}").format(reason_words(skip.reason))
        if skip.words:
            words = f"{words} – {skip.words}"
        self.words.setText(words)
