"""All keys on one page: those of the registry, of the caret, and of the codebook's layers and labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook.values import Codebook
from annotator.gui.palette.matching import is_in
from annotator.gui.plain import Words
from annotator.gui.wishes import ROWS, SECTIONS
from annotator.gui.wishes.fixed import FIXED
from annotator.gui.wishes.keymap import Keymap
from annotator.gui.wishes.keys import spoken

ORDER = ("edit", "label", "go", "view", "project", "help")  # of the menus: what a hand does all day first
COLUMN = 330  # pixels that a column of groups needs at least


@dataclass(frozen=True, slots=True)
class Line:
    """Keys as they are written, and what they do."""

    keys: tuple[str, ...]
    words: str


class KeysPage(QWidget):
    """Shows the keys in groups, as many columns as there is room for; the field above narrows them."""

    change_wanted = Signal()

    def __init__(self, keymap: Keymap, codebook: Codebook | None) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Keys"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a key or what it does"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(300)
        self.field.textChanged.connect(self._narrow)
        self.groups = [KeyGroup(title, lines) for title, lines in grouped(keymap, codebook)]
        self._columns: list[QVBoxLayout] = []
        self._empty = Words(self.tr("No key is called that."), "muted")
        self._change = QPushButton(self.tr("Change keys…"))
        self._change.setProperty("role", "link")
        self._change.clicked.connect(self.change_wanted)
        self._build()
        self.setFocusProxy(self.field)
        self._narrow("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _narrow(self, typed: str) -> None:
        for group in self.groups:
            group.narrow(typed)
        self._empty.setHidden(any(not group.isHidden() for group in self.groups))
        self._arrange(anew=True)

    def _arrange(self, *, anew: bool = False) -> None:
        """Share the groups out over the columns, in their order and about equally long."""
        number = max(1, min(3, (self.width() - 96) // COLUMN))
        shown = [group for group in self.groups if not group.isHidden()]
        if number == len([one for one in self._columns if one.count()]) and not anew:
            return
        for column in self._columns:
            while column.takeAt(0):
                pass
        whole, used, place = sum(group.rows for group in shown), 0, 0
        for group in shown:
            middle = used + group.rows / 2
            place = max(place, min(int(middle * number / max(whole, 1)), number - 1))
            self._columns[place].addWidget(group)
            used += group.rows
        for column in self._columns[:number]:
            column.addStretch(1)
        for place in range(len(self._columns)):
            self._across.setStretch(place, 1 if place < number else 0)

    def _build(self) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        self._across = QHBoxLayout(ground)
        self._across.setContentsMargins(0, 0, 8, 0)
        self._across.setSpacing(36)
        for _ in range(3):
            column = QVBoxLayout()
            column.setSpacing(18)
            self._columns.append(column)
            self._across.addLayout(column)
        for group in self.groups:
            group.setParent(ground)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(ground)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(1320)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 18, 16, 16)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Keys"), "heading"))
        head.addStretch(1)
        head.addWidget(self._change)
        head.addWidget(self.field, 2)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(scroll, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(card, 1000)
        layout.addStretch(1)


class KeyGroup(QWidget):
    """One group: its heading, and a row for each line."""

    def __init__(self, title: str, lines: Sequence[Line]) -> None:
        super().__init__()
        self.title = title
        self.rows = 0
        self._lines: list[tuple[Line, QWidget, Words]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 118)
        grid.addWidget(Words(title, "strong"), 0, 0, 1, 2)
        for place, line in enumerate(lines, 1):
            keys, words = _chips(line.keys), Words(line.words, wrap=True)
            grid.addWidget(keys, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1, Qt.AlignmentFlag.AlignVCenter)
            self._lines.append((line, keys, words))

    def narrow(self, typed: str) -> None:
        """Show the lines that fit what was typed, none of them where none does."""
        self.rows = 1
        for line, keys, words in self._lines:
            fits = is_in(typed, f"{line.words} {self.title} {' '.join(line.keys)}")
            keys.setVisible(fits)
            words.setVisible(fits)
            self.rows += fits
        self.setVisible(self.rows > 1)


def grouped(keymap: Keymap, codebook: Codebook | None) -> Iterator[tuple[str, list[Line]]]:
    """Yield the groups of the page: the codebook's labels by layer, then the sections of the registry."""
    for layer in codebook.layers if codebook else ():
        labels = [
            Line((label.key.upper(),), label.name)
            for label in layer.labels
            if label.key and not label.deprecated
        ]
        own = QCoreApplication.translate("KeysPage", "Go to this layer")
        head = [Line((spoken(layer.switch_key),), own)] if layer.switch_key else []
        yield layer.name, head + labels
    for section in sorted(SECTIONS, key=lambda one: ORDER.index(one.menu)):
        lines = [Line(one.written, one.shown()) for one in FIXED if one.section == section.id and one.written]
        for wish in ROWS:
            keys = tuple(spoken(key) for key in keymap.keys(wish))
            if wish.section == section.id and keys:
                lines.append(Line(keys, wish.shown().rstrip("…")))
        if lines:
            yield section.shown(), lines


def _chips(keys: Sequence[str]) -> QWidget:
    """Return keys beside each other, each in its cap."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    for key in keys:
        inside.addWidget(Words(key, "key"))
    inside.addStretch(1)
    return row
