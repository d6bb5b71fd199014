"""The chosen annotation: its words, target, attributes and note, each change saved at once."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.actions.annotating import ChangeAnnotation
from annotator.codebook.values import Attribute
from annotator.gui import irony
from annotator.gui.desk import Desk
from annotator.gui.panes.form import AttributeForm
from annotator.gui.panes.versions import Versions
from annotator.gui.plain import ElidedButton, Words, inset, isolated, tip
from annotator.gui.positions import digit, finishes
from annotator.gui.targets import describe, short, who
from annotator.model.annotation import Annotation

PAUSE_MS = 600  # after this long without typing, words are saved
LONGEST_S = 3.0  # and after this long in any case


class Inspector(QFrame):
    """Edits the annotation that the desk has in focus; others' are shown and cannot be changed."""

    deleted = Signal(str)
    followed = Signal(str)
    claimed = Signal(str)
    parted = Signal(str)  # to be taken out of the claim that it is a wording of
    left = Signal()
    said = Signal(str)
    needed = Signal()  # the keyboard is wanted here: the pane must be in sight
    writing = Signal(bool)  # whether words are typed that are not saved yet

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "panel")
        self._shown: Annotation | None = None
        self._forms: dict[tuple[Attribute, ...], AttributeForm] = {}
        self._form: AttributeForm | None = None
        self._title = Words("", "strong", wrap=True)
        self._owner = Words("", "small")
        self._words = Words("", "muted", wrap=True)
        self._target = ElidedButton()
        self._target.setProperty("role", "row")
        self._target.clicked.connect(lambda: self._tell(self.followed))
        self._claim = QPushButton(self.tr("Make it a claim  +"))
        self._claim.clicked.connect(lambda: self._tell(self.claimed))
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setProperty("role", "danger")
        self._delete.clicked.connect(lambda: self._tell(self.deleted))
        self.unsure = QCheckBox(self.tr("I am unsure"))
        self.unsure.setToolTip(self.tr("Marks the label with ? for you and the adjudicator (Ctrl+U)"))
        self.unsure.clicked.connect(lambda _: self.toggle_unsure())
        self._part = ElidedButton()
        self._part.setProperty("role", "row")
        self._part.clicked.connect(lambda: self._tell(self.parted))
        self.versions = Versions(desk)
        self._questions = QVBoxLayout()
        self._suggested = Words("", "small", wrap=True)
        self._sarcasm = Words("", "small", wrap=True)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("Note to the adjudicator  ,"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(58)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save_words)
        self.note.textChanged.connect(self._typing)
        self._filling = False
        self._unsaved_since = 0.0  # monotonic seconds; 0 while all that was typed is saved
        self._build()
        desk.focus_changed.connect(self.show_focus)
        desk.discussion_opened.connect(self.show_focus)

    def show_focus(self) -> None:
        """Show the annotation that is chosen now."""
        chosen = self.desk.annotation(self.desk.focused)
        former = self._shown
        if former is not None and (chosen is None or chosen.id != former.id):
            self.save_words()
        self._shown = chosen
        self._turn(self._empty if chosen is None else self._body)
        if chosen is None:
            return
        self._filling = True
        form = self._form_for(self._attributes(chosen))
        if form is not self._form:
            if self._form is not None:
                self._form.hide()
            self._form = form
            form.show()
        self._show(chosen, form)
        self._filling = False

    def _turn(self, page: QWidget) -> None:
        """Show a page; the other one asks for no room meanwhile."""
        usual, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for one in (self._empty, self._body):
            one.setSizePolicy(usual, usual if one is page else none)
        self._pages.setCurrentWidget(page)

    def accept_suggestions(self) -> None:
        """Take the codebook's proposals as the answers to all questions that have none."""
        chosen = self._shown
        if chosen is None or not self._mine(chosen):
            return
        if stances := irony.proposed_on(self.desk, chosen):
            irony.accept(self.desk, stances)
        proposals = {one.id: one.suggest for one in self._attributes(chosen) if one.suggest is not None}
        self._change(replace(chosen, attributes={**proposals, **chosen.attributes}))

    def answer(self, number: int) -> None:
        """Give the answer that has this number to a question about what is chosen, or take it back.

        0 goes to the first question that is answered in words.
        """
        chosen = self._shown
        if number == 0 and self._form is not None and self._form.take_words():
            return
        if chosen is not None and (self._form is None or not self._form.answer(number)):
            self.said.emit(self.tr("No answer has the number {0} here.").format(number))

    def edit_attributes(self) -> None:
        """Give the keyboard to the first question."""
        self.needed.emit()
        if self._form is not None:
            self._form.take_keyboard()

    def toggle_unsure(self) -> None:
        """Say that one is unsure of the chosen label, or sure again."""
        self.save_words()
        chosen = self.desk.annotation(self._shown.id) if self._shown else None
        if chosen is not None and self._mine(chosen):
            self._change(replace(chosen, unsure=not chosen.unsure))

    def edit_note(self) -> None:
        """Give the keyboard to the note."""
        self.needed.emit()
        if self._shown is not None:
            self.note.setFocus()

    def save_words(self) -> None:
        """Save the note and the written answers, where they differ from what is stored."""
        self._pause.stop()
        if not self._unsaved_since:
            return
        self._unsaved_since = 0.0
        self.writing.emit(False)
        shown = self._shown
        current = self.desk.annotation(shown.id) if shown else None
        if current is None or not self._mine(current):
            return
        attributes = dict(current.attributes)
        for attribute, words in self._form.words().items() if self._form else ():
            attributes.pop(attribute, None)
            if words:
                attributes[attribute] = words
        changed = replace(current, note=written(self.note), attributes=attributes)
        if changed != current:
            self._change(changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save words when a field is left; Escape or Ctrl+Enter goes back to the text, numbers answer."""
        if event.type() == QEvent.Type.FocusOut:
            self.save_words()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and finishes(event):
            event.accept()
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape or finishes(event):
            self.save_words()
            self.left.emit()
            return True
        if isinstance(watched, QToolButton) and (number := digit(event)) >= 0:
            self.answer(number)
            return True
        return False

    # ---- showing

    def _show(self, chosen: Annotation, form: AttributeForm) -> None:
        layer = self.desk.codebook.layer(chosen.layer)
        label = self.desk.codebook.label(chosen.label)
        mine = self._mine(chosen)
        self._title.setText(
            f"{layer.name if layer else chosen.layer}: {label.name if label else chosen.label}"
        )
        person = self.desk.people.get(chosen.annotator)
        example = self.tr("e.g. {0}").format(inset(label.example)) if label else ""
        self._title.setToolTip(tip(f"{label.definition}\n\n{example}") if label else "")
        self._owner.setText("" if mine else self.tr("by {0}").format(person.name if person else "?"))
        self._owner.setVisible(not mine)
        self._words.setText(self._quoted(chosen))
        self.versions.show_of(chosen, mine=mine)
        target = chosen.target
        self._target.setVisible(target is not None)
        self._target.show_words(self.tr("→ {0}").format(isolated(describe(self.desk, target))))
        self._claim.setVisible(mine and target is not None and target.kind == "span")
        self._delete.setVisible(mine)
        self.unsure.setChecked(chosen.unsure)
        self.unsure.setEnabled(mine)
        several = len(self.desk.dossier.wordings(chosen)) if self.desk.dossier else 1
        self._part.setVisible(several > 1)
        self._part.setEnabled(mine)
        worded = self.tr("One of %n wording(s) of a claim", "", several)
        self._part.show_words(self.tr("{0}: take out").format(worded) if mine else worded)
        form.show_answers(chosen.attributes, mine=mine)
        sarcasm = irony.sentence(self.desk, irony.proposed_on(self.desk, chosen))
        self._sarcasm.setVisible(bool(sarcasm))
        self._sarcasm.setText(sarcasm)
        offers = any(one.suggest is not None for one in self._attributes(chosen))
        self._suggested.setVisible(offers and mine)  # also when all are answered: answers keep their place
        self._suggested.setText(
            self.tr("Dashed answers are proposals:  =  takes them all. Alt and a number gives an answer.")
        )
        if written(self.note) != chosen.note and not (self.note.hasFocus() and self._pause.isActive()):
            self.note.setPlainText(chosen.note)
        self.note.setEnabled(mine)

    def _quoted(self, chosen: Annotation) -> str:
        text = self.desk.texts[chosen.text]
        if not chosen.spans:
            return self.tr("on {0}").format(who(self.desk, text))
        return f"“{short(' … '.join(text.text[a:b] for a, b in chosen.spans), 140)}”"

    def _form_for(self, attributes: tuple[Attribute, ...]) -> AttributeForm:
        """Return the fields for these attributes, made when they are first needed."""
        if (form := self._forms.get(attributes)) is None:
            form = self._forms[attributes] = AttributeForm(attributes, self)
            form.answered.connect(self._answer)
            form.typing.connect(self._typing)
            self._questions.addWidget(form)
        return form

    # ---- changing

    def _answer(self, name: str, value: object) -> None:
        chosen = self._shown
        if self._filling or chosen is None:
            return
        attributes = {key: old for key, old in chosen.attributes.items() if key != name}
        if value is not None:
            attributes[name] = value  # type: ignore[assignment]
        self._change(replace(chosen, attributes=attributes))

    def _change(self, changed: Annotation) -> None:
        shown = self.desk.annotation(changed.id)
        self.desk.bridge.ask(ChangeAnnotation(changed, upon=shown))

    def _typing(self) -> None:
        if self._filling:
            return
        now = time.monotonic()
        self._unsaved_since = self._unsaved_since or now
        self.writing.emit(True)
        if now - self._unsaved_since > LONGEST_S:
            self.save_words()
        else:
            self._pause.start()

    def _tell(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown.id)

    def _attributes(self, chosen: Annotation) -> tuple[Attribute, ...]:
        layer = self.desk.codebook.layer(chosen.layer)
        return tuple(one for one in layer.attributes if one.applies(chosen.label)) if layer else ()

    def _mine(self, chosen: Annotation) -> bool:
        return chosen.annotator == self.desk.person.id

    def _build(self) -> None:
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        for part in (
            self._owner,
            self._words,
            self.versions,
            self._target,
            self._claim,
            self._part,
            self.unsure,
        ):
            inside.addWidget(part)
        inside.addWidget(self._suggested)  # above, as it says how the numbers and dashes are meant
        inside.addWidget(self._sarcasm)
        inside.addLayout(self._questions)
        inside.addWidget(self.note)
        inside.addStretch(1)
        self.note.installEventFilter(self)
        self.unsure.installEventFilter(self)
        self._empty = Words(
            self.tr("Click a label in the text, or press Tab, to see its details here."), "muted", wrap=True
        )
        self._empty.setContentsMargins(12, 12, 12, 12)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        rule = QFrame()
        rule.setProperty("role", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # pages of one height: panes above would be laid out anew whenever a label is chosen or let go of
        self._pages = QStackedWidget()
        for page in (self._empty, self._body):
            self._pages.addWidget(page)
        layout.addWidget(rule)
        layout.addWidget(self._pages, 1)


def written(edit: QPlainTextEdit) -> str:
    """Return what is written, its no-break spaces kept: Qt's plain text turns them into blanks."""
    return edit.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n").strip(" \t\n")
