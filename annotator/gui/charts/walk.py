"""Walking from case to case in the texts, marking them, and going back to the same place of the figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.actions.asking import AskQuestion, WithdrawQuestion
from annotator.gui.charts.case_band import CaseBand
from annotator.gui.charts.marks import mark_of, words_of
from annotator.gui.charts.page import AgreementPage
from annotator.jobs.agreement.telling import Case
from annotator.store.queries.asking import questions

if TYPE_CHECKING:
    from annotator.gui.project_page import ProjectPage


class CaseWalk(QObject):
    """Opens the cases of the agreement page in the workspace; `said` has words for the status bar."""

    said = Signal(str)

    def __init__(self, project: ProjectPage, page: AgreementPage) -> None:
        super().__init__(page)
        self.project = project
        self.page = page
        self.band = CaseBand()
        self.cases: Sequence[Case] = []
        self.place = 0
        self._layer = ""
        project.workspace.reading.put_above(self.band)
        page.case_opened.connect(self._opened)
        page.mark_wanted.connect(self.toggle_mark)
        project.desk.discussion_opened.connect(self._moved)
        project.desk.bridge.changed.connect(self._changed)
        self.band.back.connect(self.back)
        self.band.stepped.connect(self.step)
        self.band.marked.connect(self.toggle_mark)

    @property
    def walking(self) -> bool:
        """Tell whether a case is shown above the texts."""
        return self.band.isVisibleTo(self.project.workspace)

    @property
    def case(self) -> Case | None:
        """Return the case that is shown, or in the list of the agreement page the chosen one."""
        if self.page.isVisible():
            return self.page.table.current_case()
        return self.cases[self.place] if self.walking and self.place < len(self.cases) else None

    def step(self, places: int) -> None:
        """Go to the next case, or the one before."""
        if not self.walking:
            self.said.emit(self.tr("Open a case first: the agreement page lists them (Ctrl+2)."))
            return
        wanted = self.place + places
        if 0 <= wanted < len(self.cases):
            self._show(wanted)
        else:
            self.said.emit(self.tr("There is no further case in the list."))

    def back(self) -> bool:
        """Go back to the same case in the list of the agreement page; False where none is shown."""
        if not self.walking:
            return False
        self.band.hide()
        self.page.table.choose(self.place)
        self.project.show_agreement()
        self.page.table.setFocus()
        return True

    def toggle_mark(self) -> None:
        """Mark the case for adjudication, or take one's mark away."""
        case = self.case
        if case is None:
            self.said.emit(self.tr("Choose a case first: the agreement page lists them (Ctrl+2)."))
            return
        layer = self._layer_name()
        bridge = self.project.desk.bridge
        known = mark_of(case, layer, bridge.read(questions, case.discussion))
        if known is None:
            if bridge.ask(AskQuestion(case.discussion, words_of(case, layer), case.text)) is not None:
                self.said.emit(self.tr("Marked for adjudication; it waits among the questions (Ctrl+5)."))
        elif known.annotator != self.project.desk.person.id:
            self.said.emit(self.tr("Somebody else marked this case; only they can take the mark away."))
        else:
            bridge.ask(WithdrawQuestion(known.id))
            self.said.emit(self.tr("No longer marked for adjudication."))
        self._show_mark()

    def _opened(self, discussion: str, text: str, people: tuple[str, ...]) -> None:
        del discussion, text, people
        self.cases, self._layer = self.page.table.cases.cases, self.page.layer_name
        self._show(self.page.table.currentIndex().row())

    def _show(self, place: int) -> None:
        """Show a case above its text, with the work of those who judged it laid over each other."""
        self.place = max(place, 0)
        case = self.cases[self.place]
        self.project.open_case(case.discussion, case.text, case.annotators)
        self.band.show_case(
            case, place=self.place, of=len(self.cases), layer=self._layer, marked=self._is_marked(case)
        )
        self._reveal(case)

    def _reveal(self, case: Case) -> None:
        """Bring the marked words into sight."""
        spans = set(case.spans)
        if not spans or case.text not in self.project.desk.texts:
            return
        found = (one for one in self.project.desk.annotations(case.text) if spans & set(one.spans))
        one = next(found, None)
        if one is not None:
            self.project.workspace.reading.reveal(case.text, one.id)

    def _moved(self) -> None:
        """Leave the walk where another discussion is opened by other ways."""
        here = self.project.desk.discussion
        case = self.cases[self.place] if self.place < len(self.cases) else None
        if self.walking and here is not None and case is not None and here.id != case.discussion:
            self.band.hide()

    def _changed(self, changes: object) -> None:
        del changes
        self._show_mark()

    def _show_mark(self) -> None:
        if self.walking and self.place < len(self.cases):
            self.band.show_marked(self._is_marked(self.cases[self.place]))

    def _is_marked(self, case: Case) -> bool:
        asked = self.project.desk.bridge.read(questions, case.discussion)
        return mark_of(case, self._layer_name(), asked) is not None

    def _layer_name(self) -> str:
        return self.page.layer_name if self.page.isVisible() else self._layer
