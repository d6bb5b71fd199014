"""What may not go together in one's own labels: a small list that can be ignored, note by note."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.codebook.consistency import Notice
from annotator.gui.desk import Desk
from annotator.gui.noticing import Watch
from annotator.gui.plain import Words, tip
from annotator.gui.targets import who

SHOWN = 4  # at once; the rest is counted
NARROWEST = 200  # pixels that a notice has at least


class NoticesPanel(QFrame):
    """Shows the notices below the details of the chosen label; `wanted` names the annotation to go to."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, watch: Watch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.watch = watch
        self.setProperty("role", "panel")
        self._title = Words("", "strong")
        self._more = Words("", "small", wrap=True)
        self._shown: tuple[object, ...] = ()
        self._rows = [NoticeRow() for _ in range(SHOWN)]
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 10)
        column.setSpacing(3)
        column.addWidget(self._title)
        for row in self._rows:
            column.addWidget(row)
            row.go.clicked.connect(lambda _=False, own=row: self._go(own.notice))
            row.away.clicked.connect(lambda _=False, own=row: self._ignore(own.notice))
        column.addWidget(self._more)
        watch.changed.connect(lambda _: self.refresh())
        desk.focus_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the notices as they are now."""
        found, count = list(islice(self.watch.all(), SHOWN)), self.watch.count
        shown = [(one, self.sentence(one), one.annotation == self.desk.focused) for one in found]
        if self._shown == (count, shown):
            return
        self._shown = (count, shown)
        self.setVisible(bool(found))
        self._title.setText(self.tr("%n thing(s) to look at", "", count))
        for row, (notice, words, chosen) in zip(self._rows, shown, strict=False):
            row.show_notice(notice, words, chosen=chosen)
        for row in self._rows[len(found) :]:
            row.forget()
        self._more.setVisible(count > SHOWN)
        self._more.setText(self.tr("and %n more", "", max(count - SHOWN, 0)))

    def next(self) -> bool:
        """Go to the notice behind the chosen label, then from the first again; False where there is none."""
        found = list(self.watch.all())
        ids = [one.annotation for one in found]
        place = ids.index(self.desk.focused) + 1 if self.desk.focused in ids else 0
        if found:
            self._go(found[place % len(found)])
        return bool(found)

    def ignore_chosen(self) -> bool:
        """Ignore the notice about the chosen label; False where there is none."""
        found = self.watch.about(self.desk.focused)
        self._ignore(found)
        return found is not None

    def sentence(self, notice: Notice) -> str:
        """Return a notice in words."""
        one = self.desk.annotation(notice.annotation)
        named = who(self.desk, self.desk.texts.get(one.text) if one else None)
        words = {
            "supports_what_it_disputes": self.tr("{0} supports what a dispute in the same comment contests."),
            "no_evidence": self.tr("{0}: this dispute does not say what it rests on."),
            "two_main_claims": self.tr("{0} has a second main claim."),
            "own_claim": self.tr("{0}: a stance towards a claim that the comment makes itself."),
        }[notice.kind]
        return words.format(named[:1].upper() + named[1:])

    def _go(self, notice: Notice | None) -> None:
        if notice is not None:
            self.wanted.emit(notice.annotation)

    def _ignore(self, notice: Notice | None) -> None:
        if notice is not None:
            self.watch.ignore(notice)


class NoticeRow(QFrame):
    """One notice with what goes to it and what ignores it."""

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self.go = QPushButton()
        self.go.setProperty("role", "row")
        self.go.setCheckable(True)
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = Words("", wrap=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QHBoxLayout(self.go)
        self._inside.setContentsMargins(6, 2, 6, 2)
        self._inside.addWidget(self._words, 1)
        self.away = QToolButton()
        self.away.setText("×")
        self.away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.away.setToolTip(self.tr("Ignore this"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.go, 1)
        row.addWidget(self.away)

    def forget(self) -> None:
        """Show nothing, and keep no words: they may name somebody whose name is hidden by now."""
        self.notice = None
        self.hide()
        self._words.clear()
        for own in (self._words, self.go):
            own.setToolTip("")
        for button in (self.go, self.away):
            button.setAccessibleName("")

    def show_notice(self, notice: Notice, words: str, *, chosen: bool) -> None:
        """Show a notice; the one about the chosen label is set apart."""
        self.notice = notice
        self.go.setChecked(chosen)
        if self.isHidden() or words != self._words.text():
            self._words.setText(words)
            self._words.ensurePolished()  # its font decides how many lines there are
            self.go.setMinimumHeight(self._inside.heightForWidth(NARROWEST) + 2)
            self._words.setToolTip(tip(words))
            self.go.setToolTip(tip(words))
            self.go.setAccessibleName(words)
            self.away.setAccessibleName(self.tr("Ignore: {0}").format(words))
            self.show()
