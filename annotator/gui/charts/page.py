"""The agreement page: a first look at all layers, tabs that take one apart, and always the cases behind."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
)
from annotator.gui.charts.cards import card
from annotator.gui.charts.cases import CaseTable
from annotator.gui.charts.casework import listed
from annotator.gui.charts.computing import Computing
from annotator.gui.charts.faces import Face
from annotator.gui.charts.header import Header
from annotator.gui.charts.keeping import Keeping
from annotator.gui.charts.kinds import GROUPS, KINDS, OVERVIEW, Kind
from annotator.gui.charts.look import View, compares, study_again, view_of, why_nothing
from annotator.gui.charts.marks import MARK, mark_of
from annotator.gui.charts.printing import Printing
from annotator.gui.charts.waiting import Waiting
from annotator.gui.charts.wording import summary
from annotator.gui.plain import Words
from annotator.gui.theme import LIGHT, Theme
from annotator.jobs.agreement.cases import differs, judges_of, places_on
from annotator.jobs.agreement.narrowing import Only
from annotator.jobs.agreement.telling import Case
from annotator.store.queries.asking import questions

if TYPE_CHECKING:
    from annotator.gui.charts.paper import Sheet
    from annotator.jobs.agreement.headlines import Headline
    from annotator.model.change import Change

translate = QCoreApplication.translate

SETTLE_MS = 150
UNCONCERNED = {"assignment", "question", "skip", "time"}


class AgreementPage(QWidget):
    """Shows how far the annotators of a project agree.

    `source` has the project: a runner, or what carries one as `runner` (then its `changed` signal is
    listened to). `case_opened` asks the window to show a case: discussion id, text id, annotator ids.
    """

    case_opened = Signal(str, str, object)
    mark_wanted = Signal()
    failed = Signal(str)

    def __init__(self, source: Any, *, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database = getattr(source, "runner", source).database
        self._theme, self._stale = theme, True
        self._only = Only()
        self._by = "annotator"
        self._view: View | None = None
        self._chosen = Chosen()
        self._faces: dict[str, Face] = {}
        self._wants_keyboard = False
        self._reading, self._listing = Computing(self), Computing(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._refresh_now)
        self.header = Header(self)
        self.header.layer_chosen.connect(lambda _layer: self._look())
        self.header.measure_chosen.connect(self._look)
        self.header.tabs.chosen.connect(lambda _face: self._look(keep=True))
        self.header.filters.changed.connect(self._narrow)
        self.table = CaseTable(self)
        self.table.opened.connect(self._open)
        self._cases_title = Words(self.tr("Cases"), "strong")
        self.printing = Printing(self)
        self._waiting = Waiting()
        self._waiting.wanted.connect(self.compute_anyway)
        self._anyway: set[Hashable] = set()  # measures that are computed though it takes long
        self._anew = False  # whether the project is being read, and of which discussions
        self.header.stop_wanted.connect(self.stop_computing)
        self._lay_out()
        for one in (self._reading, self._listing):
            one.refused.connect(self._refused)
        self._reading.progressed.connect(self.header.show_progress)
        self._keeping = Keeping(self)
        if hasattr(source, "changed"):
            source.changed.connect(self.refresh)

    # ---- what is shown

    @property
    def busy(self) -> bool:
        """Tell whether something is still being computed."""
        return self._reading.busy or self._listing.busy or self._settle.isActive()

    @property
    def face(self) -> Face:
        """Return the card that is shown; the page must have been computed."""
        return self._faces[self.header.tabs.current]

    @property
    def only(self) -> Only:
        """Return what of the project is looked at, whichever cases of it are listed."""
        return replace(self._only, label=None)

    @property
    def layer(self) -> str:
        """Return the id of the layer whose cases are listed, '' before there is one."""
        return self._view.measure.question.layer.id if self._view and self._view.measure else ""

    @property
    def layer_name(self) -> str:
        """Return the name of that layer."""
        return self._view.measure.question.layer.name if self._view and self._view.measure else ""

    def refresh(self, changes: Iterable[Change]) -> None:
        """Compute anew once the changes have settled, at once visible or when next shown."""
        changes = list(changes)
        if self.isVisible() and any(change.subject == "question" for change in changes):
            self._show_marks()
        if all(change.subject in UNCONCERNED for change in changes):
            return
        self._stale = True
        self._anyway.clear()
        if self.isVisible():
            self._settle.start()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        for face in self._faces.values():
            face.set_theme(theme)

    def show_face(self, wanted: str) -> None:
        """Show one way of looking and give it the keyboard."""
        self._wants_keyboard = True
        if self.header.tabs.current == wanted:
            self.take_keyboard()
        else:
            self.header.tabs.choose(wanted)

    def take_apart(self, by: str) -> None:
        """Show the parts of the measure in one of the ways of `grouped.GROUPINGS`."""
        self._by = by
        if self.header.tabs.current == GROUPS:
            self._look()
        else:
            self.show_face(GROUPS)

    def toggle_filters(self) -> None:
        """Show the filters with the keyboard in the first one, or hide them where nothing is left out."""
        button = self.header.filter_button
        button.setChecked(not button.isChecked())
        if button.isChecked():
            self.header.filters.texts.setFocus()
        else:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the chart that is shown, or to its tab while there is none."""
        face = self._faces.get(self.header.tabs.current)
        if face is not None and self._faces_stack.currentWidget() is face:
            face.take_keyboard()
        else:
            self.header.tabs.button(self.header.tabs.current).setFocus()

    # ---- what Qt asks for

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_now()
        elif self._view is not None:
            self._show_marks()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape: from the cases to the chart, from a chart to the overview."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.table.hasFocus():
            self.take_keyboard()
        elif self.header.tabs.current != OVERVIEW:
            self.show_face(OVERVIEW)
        else:
            event.ignore()

    def _lay_out(self) -> None:
        self._faces_stack = QStackedWidget()
        self._mark = QPushButton()
        self._name_mark()
        self._mark.setToolTip(self.tr("Mark the chosen case, or take the mark away (Ctrl+Shift+M)"))
        self._mark.clicked.connect(self.mark_wanted)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._name_mark())
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._cases_title, 1)
        row.addWidget(self._mark)
        below = card(head, self.table)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._faces_stack)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([675, 325])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(9)
        self._split.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._waiting)
        self._pages.addWidget(self._split)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 10, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(self.header)
        rows.addWidget(self._pages, 1)
        self.header.show_chooser(False)
        self._say(self.tr("Reading the project …"))

    # ---- on paper

    @property
    def has_chart(self) -> bool:
        """Tell whether a chart is shown that could be saved or printed."""
        return self.isVisible() and self._pages.currentWidget() is self._split and self._view is not None

    def on_paper(self) -> Sheet | None:
        """Return what is shown, drawn anew in print colours; None where no chart is shown."""
        from annotator.gui.charts.overview import rough
        from annotator.gui.charts.paper import PRINT, Part, Sheet

        view = self._view
        if view is None or not self.has_chart:
            return None
        kind = next(one for one in KINDS if one.id == view.face)
        face = kind.make(PRINT)
        face.show_value(view.value, view.study)
        face.be_like(self._faces[view.face])
        # what the overview says of itself is how it is used in the window
        one, lines = view.measure, [rough(view.value) if view.face == OVERVIEW else kind.told]
        if one is not None and view.whole is not None:
            lines.insert(0, summary(one, view.whole))
        if self.only.narrows:
            lines.append(self.tr("Filtered: {0}").format(" · ".join(self.header.filters.told)))
        heading = kind.name
        if one is not None and view.face != OVERVIEW:
            heading = f"{one.question.layer.name} · {one.title}"
        return Sheet(heading, lines, [Part(*part) for part in face.on_paper()], face)

    def name_of_chart(self) -> str:
        """Return what the file of the chart is called."""
        view = self._view
        layer = "" if view is None or view.measure is None or view.face == OVERVIEW else self.layer
        return "-".join(filter(None, ("agreement", layer, self.header.tabs.current)))

    # ---- computing

    def _refresh_now(self) -> None:
        if not self.isVisible():
            return
        self._stale, self._anew = False, True
        self._settle.stop()
        self.header.show_busy(True)
        database, wanted, layer = self._database, self.header.measure, self.header.layer
        face, only, by = self.header.tabs.current, self._only, self._by
        known = self._view.study if self._view else None
        anyway = frozenset(self._anyway)

        def again() -> View:
            study = study_again(database, known).narrowed(only).parted(by)
            return view_of(study, face, *((wanted, layer) if compares(known) else (None, "")), anyway)

        self._reading.ask(again, self._show)

    def _look(self, *, keep: bool = False) -> None:
        """Compute what is chosen in the head; `keep` leaves the chosen part as it is."""
        if not keep:
            self._chosen = Chosen()
        known = self._study_to_look_at()
        if known is None:
            return
        study = known.parted(self._by)
        face, measure = self.header.tabs.current, self.header.measure
        anyway = frozenset(self._anyway)
        self.header.show_busy(True)
        self._reading.ask(lambda: view_of(study, face, measure, anyway=anyway), self._show)

    def _study_to_look_at(self) -> Study | None:
        """Return the project as it was read; None where it is to be read first, which is then begun again."""
        if self._view is not None and self._anew:
            self._refresh_now()
        return None if self._view is None or self._anew else self._view.study

    def _narrow(self) -> None:
        """Look at another part of the project."""
        self._only = self.header.filters.only
        study, only = self._study_to_look_at(), self._only
        if study is None:
            return
        face, measure, anyway = self.header.tabs.current, self.header.measure, frozenset(self._anyway)
        self.header.show_busy(True)
        self._reading.ask(lambda: view_of(study.narrowed(only), face, measure, anyway=anyway), self._show)

    def _show(self, view: View) -> None:
        """Show what was computed."""
        self._anew = False
        had_keyboard = self._view is None and self._has_keyboard()
        self._view = view
        self._keeping.shown(view.study)
        self.header.show_busy(False)
        self.header.show_study(view.study, view.measure)
        self.header.show_chooser(view.face != OVERVIEW)
        if view.measure is not None:
            self.header.show_whole(view.measure, view.whole)
        if view.costly:
            self._waiting.say_costly(view.costly)
            self._show_waiting()
            return
        if view.is_empty and view.study.only.narrows:
            words = self.tr("Nothing that two annotators judged is left of what the filter lets through.")
            self._say(words, self.tr("Nothing to compare here"))
            return
        if view.is_empty:
            self._say(why_nothing(view.closed or {}), self.tr("Nothing to compare yet"))
            return
        face = self._face_of(next(kind for kind in KINDS if kind.id == view.face))
        face.show_value(view.value, view.study)
        self._faces_stack.setCurrentWidget(face)
        self._pages.setCurrentWidget(self._split)
        if had_keyboard or self._wants_keyboard or self._keyboard_is_lost():
            face.take_keyboard()
        self._wants_keyboard = False
        self._show_chosen(self._chosen)
        if view.face != self.header.tabs.current:  # chosen before there was anything to look at
            self._look()

    def _has_keyboard(self) -> bool:
        now = self.focusWidget()
        return now is not None and now.hasFocus()

    def _keyboard_is_lost(self) -> bool:
        """Tell whether a chart that is no longer shown has the keyboard."""
        now = self.focusWidget()
        return now is not None and now.hasFocus() and not now.isVisibleTo(self)

    def _face_of(self, kind: Kind) -> Face:
        """Return the card of a way of looking; the worker has loaded what it is drawn with."""
        if kind.id not in self._faces:
            face = kind.make(self._theme)
            face.chosen.connect(self._show_chosen)
            face.entered.connect(self._enter)
            face.regrouped.connect(self.take_apart)
            self._faces[kind.id] = face
            self._faces_stack.addWidget(face)
        return self._faces[kind.id]

    def _say(self, words: str, heading: str = "") -> None:
        """Show words in place of the charts."""
        self._waiting.say(words, heading)
        self._pages.setCurrentWidget(self._waiting)

    def _show_waiting(self) -> None:
        """Show what waits to be computed, with the keyboard on its button if a chart had it."""
        lost = (
            self._wants_keyboard or self._keyboard_is_lost() or self._split.isAncestorOf(self.focusWidget())
        )
        self._pages.setCurrentWidget(self._waiting)
        if lost:
            self._waiting.button.setFocus()
        self._wants_keyboard = False

    @property
    def is_waiting(self) -> bool:
        """Tell whether something waits to be computed until somebody asks for it."""
        return self._pages.currentWidget() is self._waiting and not self._waiting.button.isHidden()

    def compute_anyway(self) -> None:
        """Compute what takes long, or what was stopped."""
        measure = self.header.measure
        if measure is not None:
            self._anyway.add(measure.key)
        self._waiting.say(self.tr("Computing …"))
        if self._view is None:
            self._refresh_now()
        else:
            self._look(keep=True)

    def stop_computing(self) -> None:
        """Stop what is being computed; it can be begun again."""
        if not self._reading.busy:
            return
        self._reading.drop()
        self.header.show_busy(False)
        self._waiting.say_stopped()
        self._show_waiting()

    # ---- cases

    def _show_chosen(self, chosen: Chosen) -> None:
        """Mark a part in the chart, and list its cases."""
        view = self._view
        if view is None or view.is_empty:
            return
        if view.face == OVERVIEW:
            self._take_layer(chosen)
            view = self._view or view
            if view.measure is None:
                return
            question = view.measure.question
            chosen = Chosen(layer=question.layer.id, step=question.id)
        face = self._faces[view.face]  # another tab may have been chosen meanwhile
        if not face.mark(chosen) and chosen != Chosen():
            chosen = Chosen()
            face.mark(chosen)
        self._chosen = chosen
        study, measure = view.study, view.measure
        if measure is not None:
            self._listing.ask(
                lambda: listed(study, measure, chosen),
                lambda found: self._cases_arrived(*found),
            )

    def _take_layer(self, chosen: Chosen) -> None:
        """Take up the layer of a row of the overview, with the measure that the row shows."""
        view = self._view
        rows: list[Headline] = view.value if view else []
        row = next(
            (one for one in rows if (one.question.layer.id, one.question.id) == (chosen.layer, chosen.step)),
            None,
        )
        if view is None or row is None:
            return
        wanted = Measure(row.question, row.choice[0], tuple(sorted(row.choice[1].items())))
        offered = view.study.measures(row.question.layer.id)
        measure = next((one for one in offered if one.key == wanted.key), offered[0])
        self._view = View(view.study, view.face, measure, view.value)
        self.header.show_study(view.study, measure)

    def _cases_arrived(self, part: str, found: Sequence[Case]) -> None:
        view = self._view
        if view is None or view.measure is None:
            return
        names = view.study.material.names
        judged = judges_of(found)
        people = [(who, name) for who, name in names.items() if who in judged]
        people = people or [*judged.items()]  # rounds of one annotator
        count = self.tr("{differ} of {all} differ")
        count = count.format(differ=sum(differs(found)), all=len(found))
        title = self.tr("Cases of {0}: {1}").format(view.measure.question.layer.name, part)
        self._cases_title.setText(f"{title} · {count}")
        self.table.show_cases(found, people)
        self._mark.setEnabled(bool(found))
        self._show_marks()

    def _show_marks(self) -> None:
        """Show which of the listed cases are marked; the questions of a project are few."""
        with self._database.reading() as connection:
            asked = [one for one in questions(connection) if one.words.startswith(MARK)]
        layer, found = self.layer_name, self.table.cases.cases
        on = {(one.discussion, one.text) for one in asked if one.text is not None}
        rows = (
            n for home, text in on for n in places_on(found, home, text) if mark_of(found[n], layer, asked)
        )
        self.table.cases.show_marked(rows)
        self._name_mark()

    def _name_mark(self) -> None:
        """Say what the button does with the chosen case; it keeps the room for either word."""
        on = self.table.currentIndex().row() in self.table.cases.marked
        words = self.tr("Mark for adjudication"), self.tr("Take the mark away")
        for one in (*words, words[on]):
            self._mark.setText(one)
            self._mark.setMinimumWidth(max(self._mark.minimumWidth(), self._mark.sizeHint().width()))

    def _enter(self) -> None:
        """Go on from a chart to its cases."""
        self.table.setFocus()

    def _open(self, case: Case) -> None:
        self.case_opened.emit(case.discussion, case.text, case.annotators)

    def _refused(self, sentence: str) -> None:
        self.header.show_busy(False)
        self._say(sentence)
        self.failed.emit(sentence)
