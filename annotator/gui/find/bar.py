"""The line above the texts: what is looked for, how many hits there are, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.corpus.folding import Folding
from annotator.gui.find.chips import TermChips
from annotator.gui.find.finding import Finding
from annotator.gui.find.hit_list import HitList
from annotator.gui.find.narrowing import NarrowMenu
from annotator.gui.find.query import Term, parsed
from annotator.gui.icons import icon
from annotator.gui.plain import Words, tip

LONGEST = 80  # characters of a selection that are taken as what is looked for
PAUSE_MS = 30  # between a key and the search, in which the next key may come
AGAIN_MS = 250  # between the last key and the search in all discussions, which reads them all


class FindBar(QFrame):
    """Shows and changes what a `Finding` looks for; Esc leaves to the words that were found."""

    everywhere_wanted = Signal()

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setProperty("role", "panel")
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in article and comments"))
        self.line.setAccessibleName(self.tr("Find in article and comments"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.count = Words("", "muted")
        self.count.setAccessibleName(self.tr("Hits"))
        self.case = self._choice("Aa", self.tr("Match capitals and small letters"))
        self.whole = self._choice(self.tr("Words", "whole words"), self.tr("Match whole words only"))
        self.accents = self._choice("é", self.tr("Match accents: e does not find é"))
        self.narrow = NarrowMenu(finding, self)
        self._hint = Words("", "small", wrap=True)
        self.everywhere = HitList(finding)
        self.everywhere.left.connect(self.leave)
        self.chips = TermChips()
        self.chips.dropped.connect(self._drop)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.take)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.everywhere_wanted)
        self.line.textEdited.connect(self._edited)
        self._place()
        finding.changed.connect(self.show_news)
        self.hide()

    # ---- opening and leaving

    def open(self) -> None:
        """Show the line with the selected words in it, else with what was looked for last."""
        words = self._selected()
        if words:
            self.finding.line = words
        with QSignalBlocker(self.line):
            self.line.setText(self.finding.line)
        self.show()
        self.finding.open()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def leave(self) -> None:
        """Hide the line and give the keyboard to the hit."""
        self.take()
        self._again.stop()
        self.everywhere.stop()
        self.everywhere.hide()
        self.hide()
        self.finding.leave()

    def look_everywhere(self) -> None:
        """Look for the line in all discussions."""
        if not self.isVisible():
            self.open()
        self.take()
        self._again.stop()
        self.everywhere_wanted.emit()
        self.line.setFocus()

    def take(self) -> None:
        """Look for what stands in the line now."""
        if self._pause.isActive():
            self._pause.stop()
        self.finding.type(self.line.text())

    def step(self, *, backwards: bool) -> None:
        """Go to the next hit or the one before; where the line has the keyboard it keeps it."""
        self.take()
        typing = self.line.hasFocus() or self.isAncestorOf(self.window().focusWidget() or self.line)
        self.finding.step(backwards=backwards)
        if self.isVisible() and typing:
            return
        self.finding.reading.active.setFocus()

    def _selected(self) -> str:
        words = self.finding.reading.words()
        if words is None or words[1].end - words[1].start > LONGEST:
            return ""
        found = " ".join(self.finding.desk.texts[words[0]].text[words[1].start : words[1].end].split())
        return found if parsed(found).words == found else f'"{found}"'

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from hit to hit with Return, and leave with Esc."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(backwards=backwards)
                return True
            if event.key() == Qt.Key.Key_Down and self.everywhere.rows.count():
                self.everywhere.rows.setFocus()
                self.everywhere.rows.setCurrentRow(0)
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.step(backwards=event.key() == Qt.Key.Key_Up)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.line.setFocus()
        super().focusInEvent(event)

    def _edited(self) -> None:
        self._pause.start()

    def _chosen(self) -> None:
        folding = Folding(case=self.case.isChecked(), accents=self.accents.isChecked())
        self.finding.choose(folding=folding, whole=self.whole.isChecked())

    # ---- showing

    def show_news(self) -> None:
        """Show how many hits there are, and which terms narrow them."""
        finding = self.finding
        if self.line.text() != finding.line and not self._pause.isActive():
            with QSignalBlocker(self.line):
                self.line.setText(finding.line)
        words = self._count_words()
        self.count.setText(words)
        self.line.setAccessibleDescription(words)
        elsewhere = not self.everywhere.isHidden()  # its hits are listed below
        if elsewhere and self.everywhere.asked != finding.question():
            self._again.start()
        nothing = bool(words) and not len(finding.found) and finding.preparing is None
        self._set_wrong(nothing and not elsewhere)
        for button in (self._previous, self._next):
            button.setEnabled(len(finding.found) > 0)
        self.chips.show_terms(finding.query.terms)
        self._show_hint()

    def _count_words(self) -> str:
        finding = self.finding
        if finding.preparing is not None:
            return self.tr("Preparing…")
        if finding.query.is_empty:
            return ""
        total = len(finding.found)
        if not total:
            return self.tr("No hits here") if self.everywhere.isVisible() else self.tr("No hits")
        shown = self.tr("over {0}").format(total - 1) if finding.found.more else str(total)
        if finding.number < 0:
            return self.tr("{0} found").format(shown)
        return self.tr("{0} of {1}").format(finding.number + 1, shown)

    def _show_hint(self) -> None:
        """Say what can be typed while nothing is, and what is not known."""
        words = ""
        unknown = self.finding.unknown()
        if self.finding.query.is_empty:
            words = self.tr(
                "Type words, or narrow the search: label:fact   layer:stance   author:ann   "
                "no:label (none of mine)   is:unsure (mine)   has:note   is:open   in:article.   "
                "A minus leaves out: -label:fact"
            )
        elif unknown:
            words = self.tr("The codebook has no label or layer “{0}”.").format(unknown)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _drop(self, term: Term) -> None:
        self.finding.drop_term(term)
        self.line.setFocus()

    def _set_wrong(self, wrong: bool) -> None:
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().polish(self.line)

    # ---- building

    def _choice(self, words: str, meaning: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setProperty("answer", True)
        button.setToolTip(tip(meaning))
        button.setAccessibleName(meaning)
        button.clicked.connect(self._chosen)
        return button

    def _button(self, name: str, meaning: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setProperty("role", "flat")
        button.setToolTip(tip(meaning))
        button.setAccessibleName(meaning)
        button.clicked.connect(lambda _=False: do())
        return button

    def _place(self) -> None:
        self._previous = self._button(
            "caret-up", self.tr("Hit before (Shift+Enter)"), lambda: self.step(backwards=True)
        )
        self._next = self._button(
            "caret-down", self.tr("Next hit (Enter)"), lambda: self.step(backwards=False)
        )
        close = self._button("x", self.tr("Leave the search (Esc)"), self.leave)
        self.all_button = self._button(
            "files", self.tr("Look in all discussions (Ctrl+Alt+F)"), self.look_everywhere
        )
        menu = QToolButton()
        menu.setText(self.tr("Narrow"))
        menu.setIcon(icon("funnel"))
        menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu.setToolTip(tip(self.tr("Look only at some labels, people or texts")))
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.setMenu(self.narrow)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("000 of 000"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (
            *(self.count, self._previous, self._next),
            *(self.case, self.whole, self.accents, menu, self.all_button, close),
        ):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self._hint)
        column.addWidget(self.everywhere)
        self.show_news()
