"""What stands beside the texts, and how it goes together with them: claims, and questions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from annotator.gui import theme as themes
from annotator.gui.claims.gathering import Gathering
from annotator.gui.claims.pane import ClaimsPane
from annotator.gui.desk import Desk
from annotator.gui.labelling import Labelling
from annotator.gui.panes.reading import Reading
from annotator.gui.questions.band import Band
from annotator.gui.questions.pane import QuestionsPane
from annotator.gui.side import SidePane
from annotator.gui.targets import claim_layer
from annotator.model.annotation import Annotation
from annotator.model.asking import Question

LABELS, CLAIMS, QUESTIONS = "labels", "claims", "questions"


class Beside(QObject):
    """Adds its pages to the side pane and carries their wishes to the texts and to the project."""

    said = Signal(str)
    place_wanted = Signal(str, object, object)  # a discussion, a text of it or None, what is done there
    go_on = Signal()  # to the next discussion that waits

    def __init__(
        self, desk: Desk, theme: themes.Theme, side: SidePane, reading: Reading, labelling: Labelling
    ) -> None:
        super().__init__(side)
        self.desk = desk
        self.side = side
        self.reading = reading
        self.labelling = labelling
        self.claims = ClaimsPane(desk, theme)
        all_claims = self.tr("All claims of this discussion (Ctrl+4)")
        side.add(CLAIMS, self.tr("Claims"), self.claims, tip=all_claims)
        self.claims.wanted.connect(self.go_to)
        self.gathering = Gathering(desk, reading, labelling.chooser)
        self.gathering.said.connect(self.said)
        self.claims.gathered.connect(self.gathering.gather)
        self.claims.parted.connect(self.gathering.part)
        labelling.inspector.parted.connect(self.gathering.part)
        self.claims.left.connect(self.back_to_text)
        self.questions = QuestionsPane(desk)
        asked = self.tr("Questions to the lead, and the answers")
        side.add(QUESTIONS, self.tr("Questions"), self.questions, tip=asked)
        self.band = Band(desk, reading)
        self.band.said.connect(self.said)
        self.band.go_on.connect(self.go_on)
        self.questions.counted.connect(self._count)
        self.questions.asked_for.connect(self.band.begin_question)
        self.questions.wanted.connect(self._go_to_question)
        self.questions.left.connect(self.back_to_text)
        self.questions.refresh()
        # what goes on then is shown among the labels
        for needed in (labelling.chooser.began, labelling.inspector.needed):
            needed.connect(lambda: side.turn_to(LABELS))

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self.claims.set_theme(theme)

    def toggle_claims(self) -> None:
        """Show the list of claims and give it the keyboard; where it has it, show the labels again."""
        if self.side.has_keyboard(CLAIMS):
            self.side.turn_to(LABELS)
            self.back_to_text()
        else:
            self.side.turn_to(CLAIMS)
            self.claims.take_keyboard()

    def toggle_questions(self) -> None:
        """Show the questions and give them the keyboard; where they have it, show the labels again."""
        if self.side.has_keyboard(QUESTIONS):
            self.side.turn_to(LABELS)
            self.back_to_text()
        else:
            self.side.turn_to(QUESTIONS)
            self.questions.take_keyboard()

    def offer(self, menu: QMenu, under: Annotation | None) -> None:
        """Put into a menu what can be done here with the label under the pointer, and asking."""
        if under is not None and under.annotator == self.desk.person.id:
            unsure = menu.addAction(self.tr("I am unsure\tCtrl+U"), self.labelling.inspector.toggle_unsure)
            unsure.setCheckable(True)
            unsure.setChecked(under.unsure)
            layer = claim_layer(self.desk)
            if layer is not None and under.layer == layer.id:
                menu.addAction(self.tr("Same claim as…\t%"), self.gathering.ask_same)
            if under.cluster is not None:
                menu.addAction(self.tr("Take this wording out of its claim"), self.gathering.part_chosen)
        menu.addAction(self.tr("Ask the lead a question…\tCtrl+Shift+A"), self.band.begin_question)
        menu.addSeparator()

    def tell_news(self) -> None:
        """Say that questions were answered since somebody was here last."""
        new = len(self.questions.unread())
        if new:
            self.said.emit(self.tr("%n new answer(s) to your questions: Ctrl+5 shows them.", "", new))

    def back_to_text(self) -> None:
        """Give the keyboard to the text that had it last."""
        self.reading.active.setFocus()

    def go_to(self, wanted: str) -> None:
        """Choose an annotation in the texts; while a target is chosen, take a claim as that."""
        one = self.desk.annotation(wanted)
        if one is None or self.labelling.chooser.take_claim(wanted):
            return
        self.reading.reveal(one.text, one.id)
        self.labelling.choose(one.id)

    def _go_to_question(self, question: Question) -> None:
        """Show what a question is about."""
        here = self.desk.discussion
        if self.desk.sees_all and question.annotator not in self.desk.shown:
            self.desk.show_people([question.annotator])  # what is asked about is theirs
        if here is None or here.id != question.discussion:
            self.place_wanted.emit(question.discussion, question.text, lambda: self._show_subject(question))
        else:
            self._show_subject(question)

    def _show_subject(self, question: Question) -> None:
        if question.text in self.desk.texts:
            self.reading.reveal(str(question.text), question.annotation)
        else:
            self.back_to_text()
        if self.desk.annotation(question.annotation) is not None:
            self.labelling.choose(str(question.annotation))

    def _count(self, open_: int, new: int) -> None:
        """Show what waits: for who answers the open questions, for who asked the new answers."""
        if self.desk.person.sees_all and open_:
            self.side.count(QUESTIONS, open_, means=self.tr("%n open question(s)", "", open_))
        else:
            self.side.count(QUESTIONS, new, means=self.tr("%n new answer(s)", "", new) if new else "")
