"""The page one works on: discussions, article and thread, labels and details; it only places panes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.beside import LABELS, Beside
from annotator.gui.bringing import Bringing
from annotator.gui.context_menu import ContextMenu
from annotator.gui.desk import Desk
from annotator.gui.find.bar import FindBar
from annotator.gui.find.finding import Finding
from annotator.gui.going import Going
from annotator.gui.guide.card import Cards
from annotator.gui.label_strip import LabelStrip
from annotator.gui.labelling import Labelling
from annotator.gui.menu_parts import PartsMenu
from annotator.gui.noticing import Watch
from annotator.gui.panes.contested import ContestedBand
from annotator.gui.panes.discussions import DiscussionList
from annotator.gui.panes.halves import Halves
from annotator.gui.panes.inspector import Inspector
from annotator.gui.panes.labels import LabelPanel
from annotator.gui.panes.nothing_open import NothingOpen
from annotator.gui.panes.notices import NoticesPanel
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.panes.text_settings import TextSettingsBar
from annotator.gui.panes.uses import UsesPanel
from annotator.gui.places import Places
from annotator.gui.quoting import Quoting
from annotator.gui.side import SidePane
from annotator.gui.theme import Theme

LIST_WIDTH, SIDE_WIDTH = 196, 286
NARROW = 1400  # below this width the list of discussions makes room for lines of 60 characters


class Workspace(QWidget):
    """Places the panes of one project and passes keys on; `said` has words for the status bar."""

    said = Signal(str)
    list_shown = Signal(bool)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.discussions: DiscussionList = DiscussionList(desk)
        self.reading = Reading(desk, theme)
        self.targets = TargetPanel(desk)
        self.labels = LabelPanel(desk, theme, self.targets)
        self.inspector = Inspector(desk)
        self.labelling = Labelling(desk, self.reading, self.labels, self.targets, self.inspector)
        self.labelling.said.connect(self.said)
        self.going: Going = Going(self)
        self.strip = LabelStrip(self.labelling)
        self.strip.label_chosen.connect(self.labelling.put_label)
        self.uses: UsesPanel = UsesPanel(desk, self.labelling)
        self.uses.wanted.connect(self.going.to_use)
        self.uses.said.connect(self.said)
        self.uses.left.connect(self._back_to_text)
        self.notices: NoticesPanel = NoticesPanel(desk, Watch(desk))
        self.notices.wanted.connect(self.going.to_annotation)
        self.contested: ContestedBand = ContestedBand(desk)
        self.contested.wanted.connect(self.going.to_contested)
        self.notices.watch.changed.connect(self.reading.show_notices)
        self.reading.notices_on = lambda text: [one.annotation for one in self.notices.watch.of(text)]
        self.reading.glyphs_missing.connect(self._tell_missing)
        self.finding: Finding = Finding(desk, self.reading)
        self.find_bar: FindBar = FindBar(self.finding)
        self._connect_finding()
        self.quoting: Quoting = Quoting(desk, self.reading)
        self.quoting.said.connect(self.said)
        self.context_menu = ContextMenu(desk, self.reading, self.labelling)
        self.context_menu.quoting = self.quoting
        self.context_menu.further.append(PartsMenu(self.labelling, self.uses).offer)
        self.cards: Cards = Cards(desk, self.reading)
        self.targets.more_wanted.connect(self.labelling.choose_target)
        self.labelling.chooser.waiting.connect(self._step_back)
        self.labels.text_done.connect(self.labelling.walk.close_text)
        self.discussions.chosen.connect(self.open_discussion)
        self.nothing = NothingOpen()
        desk.discussion_opened.connect(self._show_middle)
        desk.discussions_changed.connect(self._show_middle)
        desk.blinding_changed.connect(self._open_anew)
        QApplication.instance().focusChanged.connect(self._show_focused)  # type: ignore[union-attr]
        self.letters: TextSettingsBar = TextSettingsBar(self.reading)
        self.reading.put_above(self.letters)
        self.places: Places | None = None
        self.list_wanted: bool | None = None
        self.bringing: Bringing = Bringing(desk, self.reading, self.discussions)
        self.bringing.restore = lambda: self.places is not None and self.places.restore(self)
        self.bringing.said.connect(self.said)
        self._place(theme)
        for view in self.reading.views:
            view.installEventFilter(self)

    def _connect_finding(self) -> None:
        self.reading.put_above(self.find_bar)
        self.finding.changed.connect(lambda: self.labelling.branches.show_hits(self.finding.places))
        self.find_bar.everywhere_wanted.connect(
            lambda: self.find_bar.everywhere.look([row.id for row in self.discussions.model.rows])
        )
        self.find_bar.everywhere.chosen.connect(self.going.to_hit)
        self.finding.starting.connect(self.labelling.chooser.leave_stance)

    def open_discussion(
        self, wanted: str, text: str | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Lay a discussion on the desk and go to a text of it, else where one was, else to the first open.

        `then` is done once it is there.
        """
        self.inspector.save_words()
        self.remember_place()
        self.bringing.bring(wanted, text, then)

    def _open_anew(self) -> None:
        """Show the discussion as it is seen from now on, at the same place."""
        if self.desk.discussion is not None and self.bringing.work is None:
            self.open_discussion(self.desk.discussion.id)

    def _back_to_text(self) -> None:
        self.take_keyboard()

    def _show_choice(self) -> None:
        """Show the labels again where nothing is chosen, and say what may be wrong with what is."""
        self._halves.settle()
        if self.desk.focused is None:
            self._show_labels_first()
            return
        if (row := self.labels.marked) is not None:
            self._halves.show_widget(row)
        if (notice := self.notices.watch.about(self.desk.focused)) is not None:
            self.said.emit(self.notices.sentence(notice))

    def _works_below(self) -> bool:
        """Tell whether the lower half of the side pane shows what one works with."""
        return not self.labels.waits and (self.desk.focused is not None or not self.uses.isHidden())

    def _step_back(self, waits: bool) -> None:
        """Let the labels make room while a target is asked for, or come back."""
        self.labels.step_back(waits)
        self._halves.settle()
        if waits:
            self._show_labels_first()

    def _show_labels_first(self) -> None:
        """Bring the head of the side pane into sight."""
        self._halves.show_top()

    def remember_place(self) -> None:
        """Take note of where one is in the discussion on the desk."""
        if self.places is not None:
            self.places.remember(self)

    def step(self, places: int) -> None:
        """Open the next discussion of the list, or the one before."""
        wanted = self.discussions.neighbour(places)
        if wanted is None:
            self.said.emit(self.tr("There is no further discussion in the list."))
        else:
            self.open_discussion(wanted)

    def open_next(self) -> None:
        """Open the next discussion that is neither done nor skipped, round the list."""
        wanted = self.discussions.next_open()
        if wanted is None:
            self.said.emit(self.tr("No discussion waits: all are done or skipped."))
        else:
            self.open_discussion(wanted)

    def switch_pane(self) -> None:
        """Give the keyboard to the other one of article and thread."""
        other = self.reading.thread_view if self.reading.article.hasFocus() else self.reading.article
        if other.texts():
            other.setFocus()
            self.labelling.chooser.show()

    def want_list(self, shown: bool) -> None:
        """Show or hide the list of discussions from now on, whatever the width of the window."""
        self.list_wanted = shown
        self._show_list(shown)

    def show_list(self) -> None:
        """Show the list of discussions this once: the width of the window decides again when it changes."""
        self._show_list(True)

    def toggle_list(self) -> None:
        """Show the list of discussions, or hide it."""
        self.want_list(not self.discussions.isVisible())

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.reading.set_theme(theme)
        self.labels.set_theme(theme)
        self.beside.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the labelling see the keys of both texts first."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
            if plain and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
                event.accept()  # a letter is a label before it is anybody's shortcut
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.notices.watch.wait()
            return self.labelling.key(event)
        if event.type() == QEvent.Type.FocusIn:
            view = self.reading.take_keyboard(watched)
            self.labelling.moved(view.current_text() or "")
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text with Escape from whatever stands beside it, leaving the choice of a target."""
        away = self.desk.dossier is not None and not any(view.hasFocus() for view in self.reading.views)
        if event.key() == Qt.Key.Key_Escape and away:
            self.labelling.chooser.leave()
        else:
            super().keyPressEvent(event)

    def _tell_missing(self, script: str) -> None:
        words = self.tr("No font of this computer can show {0}: boxes stand in its place.")
        self.said.emit(words.format(script))

    def take_keyboard(self) -> None:
        """Give the keyboard to the texts, or to what can be done where there are none."""
        if self._middle.currentWidget() is not self.nothing or not self.nothing.take_keyboard():
            self.reading.active.setFocus()

    def _show_middle(self) -> None:
        """Show the texts, or what to do where none are open."""
        nothing = self.desk.dossier is None
        self.nothing.show_for(len(self.discussions.model.rows))
        self._middle.setCurrentWidget(self.nothing if nothing else self.reading)
        self.side.setVisible(not nothing)

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into sight in the side pane."""
        if now in self.reading.views:
            self._halves.show_top()
        elif now is not None:
            self._halves.show_widget(now)

    def resizeEvent(self, event: object) -> None:
        wide = self.width() >= NARROW
        self._show_list(wide if self.list_wanted is None else self.list_wanted)

    def _show_list(self, shown: bool) -> None:
        self.discussions.setVisible(shown)
        self.list_shown.emit(shown)

    def _place(self, theme: Theme) -> None:
        self.targets.hide()
        below = [(self.uses, 0), (self.inspector, 1), (self.notices, 0)]
        self._halves = Halves(self.labels, self.labels.foot, below, self._works_below)
        self.side = SidePane()
        self.side.add(LABELS, self.tr("Labels"), self._halves, tip=self.tr("Labels, and what is chosen"))
        self.beside = Beside(self.desk, theme, self.side, self.reading, self.labelling)
        self.beside.said.connect(self.said)
        self.desk.layer_changed.connect(self._show_labels_first)
        self.desk.focus_changed.connect(self._show_choice)
        self.context_menu.further.append(self.beside.offer)
        self.beside.place_wanted.connect(self.open_discussion)
        self.beside.go_on.connect(self.open_next)
        self.discussions.setFixedWidth(LIST_WIDTH)
        self.side.setFixedWidth(SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.reading)
        self._middle.addWidget(self.nothing)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.contested)
        column.addWidget(self.beside.band)
        column.addWidget(self._middle, 1)
        for pane in (self.discussions, line(), middle, line(), self.side):
            row.addWidget(pane, 1 if pane is middle else 0)
        self._show_middle()


def line() -> QFrame:
    """Return the upright line between two panes."""
    made = QFrame()
    made.setProperty("role", "upright")
    made.setFixedWidth(1)
    return made
