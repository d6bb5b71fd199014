"""The editor of keys: all wishes with their keys, a recorder for a new one, a sentence where it clashes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.palette.matching import is_in
from annotator.gui.panes.recorder import Recorder
from annotator.gui.plain import Elided, Words, tip
from annotator.gui.wishes import ROWS, SECTIONS, Wish
from annotator.gui.wishes.clashes import clash
from annotator.gui.wishes.granting import Wishes
from annotator.gui.wishes.keys import spoken


class Shortcuts(QWidget):
    """Lists the wishes by section; a key that is given holds at once."""

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.wishes = wishes
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setToolTip(self.tr("Give every command the keys that it had at first"))
        self.reset_all.clicked.connect(wishes.reset_keys)
        self.rows = {wish.id: ShortcutRow(wishes, wish) for wish in ROWS}
        self._headings: dict[str, Words] = {}
        self._empty = Words(self.tr("No command has that name or key."), "muted")
        self._build()
        self._show_keys()
        wishes.keys_changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        for row in self.rows.values():
            row.show_keys()
        self.reset_all.setEnabled(any(row.changed for row in self.rows.values()))

    def _narrow(self, typed: str) -> None:
        seen: set[str] = set()
        for row in self.rows.values():
            fits = row.fits(typed)
            row.setVisible(fits)
            seen |= {row.wish.section} if fits else set()
        for section, heading in self._headings.items():
            heading.setVisible(section in seen)
        self._empty.setVisible(not seen)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        head.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._empty)
        self._empty.hide()
        for section in SECTIONS:
            rows = [row for row in self.rows.values() if row.wish.section == section.id]
            if rows:
                heading = Words(section.shown(), "small")
                heading.setContentsMargins(0, 12, 0, 2)
                self._headings[section.id] = heading
                column.addWidget(heading)
                for row in rows:
                    column.addWidget(row)


class ShortcutRow(QWidget):
    """One wish: its words, its keys as a button that asks for another, and what stands in the way."""

    def __init__(self, wishes: Wishes, wish: Wish) -> None:
        super().__init__()
        self.wishes, self.wish = wishes, wish
        self.changed = False
        self.key = QPushButton()
        self.key.setToolTip(self.tr("Click to press another key"))
        self.key.setMinimumWidth(150)
        self.key.clicked.connect(self.record)
        self.recorder = Recorder()
        self.recorder.setFixedWidth(170)
        self.recorder.recorded.connect(self._take)
        self.recorder.left.connect(self._leave)
        self.recorder.hide()
        self.none = self._button("x", self.tr("No key for this"), lambda: self._give(()))
        self.reset = self._button(
            "arrow-counter-clockwise", self.tr("The key that it had at first"), lambda: self._give(None)
        )
        self.trouble = Words("", "notice", wrap=True)
        self.trouble.hide()
        self._build()

    def record(self) -> None:
        """Wait for a key press."""
        self.key.hide()
        self.recorder.clear()
        self.recorder.show()
        self.recorder.setFocus()

    def show_keys(self) -> None:
        """Show the keys as they are now."""
        keys = self.wishes.keymap.keys(self.wish)
        self.changed = keys != self.wish.keys
        shown = "   ".join(spoken(key) for key in keys)
        self.key.setText(shown.replace("&", "&&") if keys else self.tr("no key"))
        words = self.wish.shown()
        self.key.setAccessibleName(self.tr("{0}: {1}").format(words, shown or self.tr("no key")))
        self.none.setEnabled(bool(keys))
        self.none.setAccessibleName(self.tr("No key for {0}").format(words))
        self.reset.setEnabled(self.changed)
        self.reset.setAccessibleName(self.tr("Reset the key of {0}").format(words))

    def fits(self, typed: str) -> bool:
        """Tell whether the row is what somebody looks for."""
        keys = " ".join(spoken(key) for key in self.wishes.keymap.keys(self.wish))
        return is_in(typed, f"{self.wish.shown()} {self.wish.found_by()} {keys}")

    def _take(self, key: str) -> None:
        why = clash(self.wishes.keymap, self.wish, key)
        self._tell(why)
        if why:
            self.recorder.setText(spoken(key))
            return
        self._give((key,))
        self._leave(True)

    def _give(self, keys: tuple[str, ...] | None) -> None:
        first = self.wish.keys if keys is None else ()
        taken = next((why for key in first if (why := clash(self.wishes.keymap, self.wish, key))), "")
        self._tell(taken)
        if not taken:
            self.wishes.give(self.wish, keys)

    def _leave(self, done: bool = False) -> None:
        if self.recorder.isHidden():
            return
        focused = self.recorder.hasFocus()
        self.recorder.hide()
        self.key.show()
        if focused or done:
            self.key.setFocus()
        if not done:
            self._tell("")

    def _tell(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _button(self, picture: str, words: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setProperty("role", "flat")
        button.setToolTip(tip(words))
        button.clicked.connect(do)
        return button

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(Elided(self.wish.shown().rstrip("…")), 1)
        for part in (self.key, self.recorder, self.none, self.reset):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.trouble)
