"""The list of claims beside the texts: found by typing, gone to with Enter, gathered and taken apart."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.gui import theme as themes
from annotator.gui.claims.drawing import ClaimDelegate
from annotator.gui.claims.entries import Order
from annotator.gui.claims.foot import Foot
from annotator.gui.claims.rows import ClaimRows, Row
from annotator.gui.desk import Desk
from annotator.gui.panes.rows import Answers
from annotator.gui.plain import Words

Key = Qt.Key
PAUSE_MS = 120
REST = 5  # times as long as it takes
MANY = 800  # rows; so many are laid in one height, which costs nothing


class ClaimsPane(QFrame):
    """Lists the claims of the discussion on the desk.

    `wanted` has an annotation to go to, `gathered` the annotations to make one claim, `parted` one
    to take out of its claim; `left` asks for the texts.
    """

    wanted = Signal(str)
    gathered = Signal(object)
    parted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, theme: themes.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "panel")
        self.rows = ClaimRows(desk, self)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Find a claim"))
        self.sought.setAccessibleName(self.tr("Find a claim by its words, label, author or number"))
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._find)
        self.order = Answers([(self.tr("by place"), "place"), (self.tr("by number"), "number")])
        self.order.setAccessibleName(self.tr("Order of the claims"))
        self.order.answered.connect(self._order)
        self.order.show_value(self.rows.order)
        self.view = QListView()
        self._delegate = ClaimDelegate(self.view, theme)
        self.foot = Foot()
        self.foot.gather.clicked.connect(self._gather)
        self.foot.part.clicked.connect(self._part)
        self.empty = Words("", "muted", wrap=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        for signal in (desk.work_changed, desk.discussion_opened, desk.access_changed):
            signal.connect(self._news)
        desk.focus_changed.connect(self._show_focus)

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to the line above it where there is nothing in it."""
        if not self.rows.rows:
            self.sought.setFocus()
            return
        self._choose(max(self.view.currentIndex().row(), 0))  # a row shows where the keyboard is
        self.view.setFocus()

    def refresh(self) -> None:
        """Show the claims as they are now."""
        self._soon.stop()
        begun = time.perf_counter()
        place = self.current()
        self.rows.read()
        self.view.setUniformItemSizes(len(self.rows.rows) > MANY)
        self._keep(place)
        self._show_state()
        # where it takes long, news wait until the keys rest
        taken = round((time.perf_counter() - begun) * 1000)
        self._soon.setInterval(max(PAUSE_MS, REST * taken))

    def current(self) -> Row | None:
        """Return the row that is chosen."""
        index = self.view.currentIndex()
        return self.rows.rows[index.row()] if 0 <= index.row() < len(self.rows.rows) else None

    # ---- keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what keys mean in the list and in the line above it."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if watched is self.view and event.text() and not event.modifiers() & ~SHIFT:
                event.accept()  # `%` and `-` are the list's before they are anybody's shortcut
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event) if watched is self.view else self._key_in_line(event)
        pressed = kind == QEvent.Type.MouseButtonPress
        if watched is self.view.viewport() and pressed and isinstance(event, QMouseEvent):
            return self._pressed(event)
        if kind == QEvent.Type.Resize and watched is self.view.viewport():
            self.view.scheduleDelayedItemsLayout()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        row, key = self.current(), event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Key.Key_Escape:
            self._leave()
        elif event.text() == "%":
            self._gather()
        elif event.text() in {"-", "−"}:
            self._part()
        elif key in {Key.Key_Up, Key.Key_Down} and shift:
            self._extend(-1 if key == Key.Key_Up else 1)
        elif row is None:
            return self._typed(event)
        elif key in {Key.Key_Return, Key.Key_Enter}:
            self.wanted.emit(row.wording.id)
        elif key == Key.Key_Space:
            self._pick([row], not row.picked)
        elif key in {Key.Key_Left, Key.Key_Right}:
            towards = Key.Key_Left if self.layoutDirection() == LEFT_TO_RIGHT else Key.Key_Right
            self._fold(row, key == towards)
        else:
            return self._typed(event)
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """Let letters go into the line above: the list is found in by typing."""
        if not event.text() or not event.text().isprintable():
            return False
        self.sought.setFocus()
        self.sought.insert(event.text())
        return True

    def _key_in_line(self, event: QKeyEvent) -> bool:
        if event.key() == Key.Key_Escape and self.sought.text():
            self.sought.clear()
        elif event.key() == Key.Key_Escape:
            self._leave()
        elif event.key() in {Key.Key_Down, Key.Key_Return, Key.Key_Enter} and self.rows.rows:
            self.view.setFocus()
            if self.current() is None:
                self.view.setCurrentIndex(self.rows.index(0))
            if event.key() != Key.Key_Down and (row := self.current()) is not None:
                self.wanted.emit(row.wording.id)
        else:
            return False
        return True

    def _pressed(self, event: QMouseEvent) -> bool:
        index = self.view.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        row = self.rows.rows[index.row()]
        at_arrow = self._delegate.arrow(self.view.visualRect(index)).contains(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.view.setCurrentIndex(index)
            self._pick([row], not row.picked)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            here, there = sorted((max(self.view.currentIndex().row(), 0), index.row()))
            self.view.setCurrentIndex(index)
            self._pick(self.rows.rows[here : there + 1], True)
        elif at_arrow and row.head and row.several:
            self._fold(row, not row.folded)
        else:
            return False
        return True

    # ---- what is done

    def _pick(self, rows: list[Row], picked: bool) -> None:
        self.rows.pick([row.claim.key for row in rows if row.mine], picked)
        self._show_state()

    def _extend(self, step: int) -> None:
        """Pick the chosen claim and the next one, and go to that."""
        row, place = self.current(), self.view.currentIndex().row() + step
        if row is None or not 0 <= place < len(self.rows.rows):
            return
        self._pick([row, self.rows.rows[place]], True)
        self.view.setCurrentIndex(self.rows.index(place))

    def _gather(self) -> None:
        chosen = [claim for claim in self.rows.claims if claim.key in self.rows.picked]
        if len(chosen) < 2:
            return
        self.rows.picked = set()
        self.gathered.emit([one.id for claim in chosen for one in claim.wordings])

    def _part(self) -> None:
        row = self.current()
        if row is not None and row.several and row.mine:
            self.parted.emit(row.wording.id)

    def _fold(self, row: Row, folded: bool) -> None:
        if row.several:
            self.rows.fold(row.claim, folded)
            self._keep(row if row.head else None, fallback=row)
            self._show_state()

    def _find(self, words: str) -> None:
        row = self.current()
        self.rows.words = words
        self.rows.show()
        self._keep(row)
        self._show_state()

    def _order(self, order: Order | None) -> None:
        row = self.current()
        self.rows.order = order or self.rows.order
        self.order.show_value(self.rows.order)
        self.rows.show()
        self._keep(row)

    def _leave(self) -> None:
        """Let go of what was picked; without any, go back to the texts."""
        if self.rows.picked:
            self.rows.pick(list(self.rows.picked), False)
            self._show_state()
        else:
            self.left.emit()

    # ---- showing

    def showEvent(self, event: object) -> None:
        self.refresh()

    def _news(self, _: object = None) -> None:
        if self.isVisible():
            self._soon.start()

    def _keep(self, row: Row | None, fallback: Row | None = None) -> None:
        """Choose the row again that was chosen before the list was laid anew."""
        wanted = row or fallback
        if wanted is None:
            self._show_focus()
            return
        ids = [one.id for one in self.rows.rows]
        claim = f"claim {wanted.claim.key}"
        place = next((ids.index(one) for one in (wanted.id, claim) if one in ids), -1)
        if place < 0:
            place = self.rows.place(wanted.wording.id)
        self._choose(place)

    def _show_focus(self) -> None:
        """Choose the row of the annotation that is chosen in the texts."""
        if self.isVisible() and self.desk.focused is not None:
            place = self.rows.place(self.desk.focused)
            current = self.current()
            same = current is not None and current.wording.id == self.desk.focused
            if place >= 0 and not same:
                self._choose(place)

    def _choose(self, place: int) -> None:
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        model = self.view.selectionModel()
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.view.scrollTo(index)

    def _show_state(self) -> None:
        """Show what can be done with what is picked and chosen."""
        self.foot.show_state(len(self.rows.picked), self.current())
        self.foot.hint.setVisible(bool(self.rows.rows))
        self.empty.setVisible(not self.rows.rows)
        self.view.setVisible(bool(self.rows.rows))
        if self.rows.claims:
            self.empty.setText(self.tr("No claim has these words. Esc shows all again."))
        else:
            words = self.tr("No claims here yet. Select the words of a claim and press its label's key.")
            self.empty.setText(words)

    def _build(self) -> None:
        self.view.setModel(self.rows)
        self.view.setItemDelegate(self._delegate)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setProperty("quiet", True)
        self.view.setAccessibleName(self.tr("Claims"))
        self.view.clicked.connect(self._clicked)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_state())
        for watched in (self.view, self.view.viewport(), self.sought):
            watched.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.setSpacing(6)
        top.addWidget(self.sought)
        across = QHBoxLayout()
        across.addWidget(Words(self.tr("Sorted"), "small"))
        across.addWidget(self.order, 1)
        top.addLayout(across)
        top.addWidget(self.empty)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.foot)
        layout.addStretch(0)
        self._show_state()

    def _clicked(self, index: QModelIndex) -> None:
        self.wanted.emit(self.rows.rows[index.row()].wording.id)


SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
