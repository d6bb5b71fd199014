"""The palette above the page: a field to type into, what was found below it, guidance for a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui.guide.guidance import Guidance
from annotator.gui.palette.entries import Entry, entries
from annotator.gui.palette.listing import EntryList
from annotator.gui.palette.matching import ranked
from annotator.gui.plain import Words

if TYPE_CHECKING:
    from annotator.gui.window import Window

WIDTH, MARGIN, SHOWN, REMEMBERED = 620, 24, 11, 40
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN - 1, Qt.Key.Key_PageUp: 1 - SHOWN}


class Palette(QFrame):
    """Finds what is typed and does what is chosen; the keyboard goes back to where it was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("Palette"))
        self.field = QLineEdit()
        self.list = EntryList()
        self._entries: list[Entry] = []
        self._used: tuple[str, ...] = ()
        self._before: QWidget | None = None
        self._empty = Words(
            self.tr("Nothing here has that name. Try a word of a command, a label or a discussion."),
            "muted",
            wrap=True,
        )
        self._why = Words("", "notice", wrap=True)
        self._guidance = Guidance(with_name=False)
        self._guidance.layout().setContentsMargins(10, 0, 10, 4)  # type: ignore[union-attr]
        self._hint = Words(self.tr("↑ ↓ choose   ↵ do   Esc close"), "small")
        self._hint.setContentsMargins(10, 0, 10, 0)
        self._build()
        self.hide()

    def open(self) -> None:
        """Show everything that can be done here, what was used last first."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._watch(True)
        self._entries = entries(self.window_)
        self._used = settings.load().used
        self.field.clear()
        self._find()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self._watch(False)
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus()

    def take(self) -> None:
        """Do what is chosen; what cannot be done stays, with the reason."""
        entry = self.list.current()
        if entry is None or entry.why_not:
            return
        self.close_()
        settings.change(used=(entry.id, *(one for one in self._used if one != entry.id))[:REMEMBERED])
        entry.do()

    # ---- finding

    def _find(self) -> None:
        typed = self.field.text()
        found = ranked(typed, self._entries, self._used)
        if not typed.strip():
            found = sorted(found, key=lambda one: bool(one.why_not))
        self.list.entries.show_entries(found)
        self.list.choose(0)
        self.list.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.list.current()
        book = self.window_.project.desk.codebook if self.window_.project else None
        label = book.label(entry.label) if book is not None and entry is not None and entry.label else None
        self._guidance.setVisible(label is not None)
        if label is not None and book is not None:
            self._guidance.show_label(book, label)
        self._why.setText(entry.why_not if entry else "")
        self._why.setVisible(entry is not None and bool(entry.why_not))
        spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(spoken or self._empty.text()))
        self.place()

    # ---- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the field's keys that are about the list; follow the window; close on a click elsewhere."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.window_ and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        if (
            self.isVisible()
            and event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
        ):
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if isinstance(watched, QWidget) and not inside:
                self.close_()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in STEPS:
            step, place = STEPS[Qt.Key(event.key())], self.list.currentIndex().row()
            last = len(self.list.entries.shown) - 1
            self.list.choose(place + step if abs(step) == 1 else min(max(place + step, 0), last))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_()
        elif event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        return True

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Keep the keyboard in the field while the palette is open."""
        return True

    def _watch(self, on: bool) -> None:
        """See clicks elsewhere, but only while open: a filter costs every event of the program."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self) if on else app.removeEventFilter(self)

    def place(self) -> None:
        """Stand at the top centre, as high as what was found and no higher than the window allows."""
        window = self.window_
        top = window.pages.y() + MARGIN
        width = min(WIDTH, window.width() - 2 * MARGIN)
        row = self.list.sizeHintForRow(0) if self.list.entries.shown else 0
        rows = min(max(len(self.list.entries.shown), 1), SHOWN)
        self.list.setFixedHeight(row * rows + 4)
        self.setFixedWidth(width)
        wanted = self._height(width)
        room = window.height() - top - 2 * MARGIN
        if wanted > room and row:
            self.list.setFixedHeight(max(row * rows + 4 - (wanted - room), 3 * row))
            wanted = room
        self.setGeometry((window.width() - width) // 2, top, width, wanted)

    def _height(self, width: int) -> int:
        """Return how high everything is; Qt knows no height for a width where no words may wrap."""
        layout = self.layout()
        if layout is None:
            return 0
        for widget in (self._guidance, self._why):  # what they said before was of another height
            widget.updateGeometry()
            if (inner := widget.layout()) is not None:
                inner.invalidate()
        layout.invalidate()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("A command, a label, a discussion…"))
        self.field.setAccessibleName(self.tr("Find a command, a label or a discussion"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.take)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        for part in (self.field, self.list, self._empty, self._guidance, self._why, self._hint):
            column.addWidget(part)
