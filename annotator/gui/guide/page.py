"""The codebook as a page to read: contents at the side, guidelines, layers, labels, sources, history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook.values import Codebook
from annotator.gui.guide.entries import Entry, attributes_entry, label_entry, layer_head
from annotator.gui.guide.markdown import parse
from annotator.gui.guide.prose import block_widget
from annotator.gui.palette.matching import is_in
from annotator.gui.plain import Words, tip
from annotator.gui.theme import Theme

MEASURE, CONTENTS = 720, 208  # pixels: of the lines, of the contents beside them
PLACE = Qt.ItemDataRole.UserRole


class CodebookPage(QWidget):
    """Shows one codebook; `go_to` brings a layer or a label into sight."""

    def __init__(self, codebook: Codebook, theme: Theme) -> None:
        super().__init__()
        self.codebook = codebook
        self.theme = theme
        self.setAccessibleName(self.tr("Codebook"))
        self.entries: dict[str, Entry] = {}
        self.contents = QListWidget()
        self.field = QLineEdit()
        self._empty = Words(self.tr("The codebook says nothing of that."), "muted")
        self._column = QVBoxLayout()
        self._scroll = QScrollArea()
        self._fill(theme)
        self._build()
        self.setFocusProxy(self.field)

    def go_to(self, wanted: str) -> None:
        """Bring a part of the page to its top: the id of a label, of a layer, or 'guidelines'."""
        entry = self.entries.get(wanted)
        if entry is None:
            return
        if entry.isHidden():
            self.field.clear()
        QTimer.singleShot(0, lambda: self._show_at_top(wanted))

    def _show_at_top(self, wanted: str) -> None:
        self._scroll.verticalScrollBar().setValue(self._top(self.entries[wanted]) - 8)
        self._mark(wanted)

    def _top(self, entry: Entry) -> int:
        inner = self._scroll.widget()
        return entry.mapTo(inner, entry.rect().topLeft()).y() if inner is not None else 0

    def narrow(self, typed: str) -> None:
        """Show only the parts in which all typed words occur."""
        fits = {wanted for wanted, entry in self.entries.items() if is_in(typed, entry.words)}
        for layer in self.codebook.layers:  # a label stands below the heading of its layer
            parts = {f"{layer.id}/attributes", *(label.id for label in layer.labels)}
            fits |= {layer.id} if parts & fits else set()
        for wanted, entry in self.entries.items():
            entry.setVisible(wanted in fits)
            for item in self._items(wanted):
                item.setHidden(wanted not in fits)
        self._scroll.verticalScrollBar().setValue(0)
        self._empty.setHidden(any(not entry.isHidden() for entry in self.entries.values()))

    # ---- filling

    def _fill(self, theme: Theme) -> None:
        book = self.codebook
        references: Mapping[str, Any] = book.body.get("references", {})
        sources = {one: place for place, one in enumerate(references, 1)}
        if book.guidelines:
            entry = Entry(self.tr("Guidelines"))
            entry.column.setSpacing(8)
            entry.add(Words(entry.name, "heading"), entry.name)
            for block in parse(book.guidelines):
                entry.add(block_widget(block), block.text)
            self._put("guidelines", entry, heavy=True)
        for layer in book.layers:
            self._put(layer.id, layer_head(layer), heavy=True)
            for label in layer.labels:
                self._put(label.id, label_entry(label, layer, book, theme, sources, self.go_to))
            if layer.attributes:
                self._put(f"{layer.id}/attributes", attributes_entry(layer, book))
        if references:
            lines = (f"{place}.  {self._source(one)}" for place, one in enumerate(references.values(), 1))
            self._put("sources", self._lines(self.tr("Sources"), list(lines)), heavy=True)
        if changes := book.body.get("changes", ()):
            lines = (f"{one.get('version')} · {one.get('date')} · {one.get('note')}" for one in changes)
            self._put("history", self._lines(self.tr("History"), list(lines)), heavy=True)

    def _source(self, one: Any) -> str:
        if not isinstance(one, Mapping):
            return str(one)
        return " ".join(str(one[part]) for part in ("text", "url") if one.get(part))

    def _lines(self, title: str, lines: list[str]) -> Entry:
        entry = Entry(title)
        entry.column.setContentsMargins(0, 26, 0, 0)
        entry.add(Words(title, "heading"), title)
        for line in lines:
            entry.say(line, "muted")
        return entry

    def _put(self, wanted: str, entry: Entry, *, heavy: bool = False) -> None:
        self.entries[wanted] = entry
        self._column.addWidget(entry)
        item = QListWidgetItem(entry.name if heavy else f"    {entry.name}")
        item.setData(PLACE, wanted)
        item.setToolTip(tip(entry.name))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.name)
        font = QFont(self.contents.font())
        font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
        item.setFont(font)
        item.setSizeHint(QSize(0, self.contents.fontMetrics().height() + 8))
        self.contents.addItem(item)

    # ---- contents

    def _items(self, wanted: str) -> list[QListWidgetItem]:
        items = (self.contents.item(row) for row in range(self.contents.count()))
        return [item for item in items if item.data(PLACE) == wanted]

    def _mark(self, wanted: str) -> None:
        for item in self._items(wanted):
            self.contents.setCurrentItem(item)

    def _scrolled(self) -> None:
        """Mark in the contents what stands at the top."""
        top = self._scroll.verticalScrollBar().value()
        shown = [(wanted, entry) for wanted, entry in self.entries.items() if not entry.isHidden()]
        above = [wanted for wanted, entry in shown if self._top(entry) <= top + 24]
        if shown:
            self._mark(above[-1] if above else shown[0][0])

    def _chosen(self, index: QModelIndex) -> None:
        self.go_to(str(index.data(PLACE)))

    # ---- building

    def _build(self) -> None:
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setProperty("quiet", True)
        self.contents.setProperty("contents", True)
        self.contents.setFixedWidth(CONTENTS)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends
        self.contents.clicked.connect(self._chosen)
        self.contents.activated.connect(self._chosen)
        self.field.setPlaceholderText(self.tr("Find in the codebook"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.narrow)
        self.contents.setCurrentRow(0)
        self._empty.hide()
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.field)
        side.addWidget(self.contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 12, 0)
        row.setSpacing(28)
        row.addStretch(1)
        row.addLayout(side)
        row.addWidget(self._reading(), 1000)
        row.addStretch(1)

    def _reading(self) -> QWidget:
        """Return the column that is read."""
        inner = QWidget()
        inner.setProperty("role", "ground")
        inner.setMaximumWidth(MEASURE)
        page = QVBoxLayout(inner)
        page.setContentsMargins(2, 0, 16, 40)
        page.setSpacing(6)
        book = self.codebook
        page.addWidget(Words(book.title, "title2", wrap=True))
        version = self.tr("{0}, version {1} · {2}").format(book.id, book.version, book.digest[:12])
        page.addWidget(Words(version, "small"))
        page.addSpacing(10)
        page.addWidget(self._empty)
        self._column.setSpacing(8)
        page.addLayout(self._column)
        page.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.setMaximumWidth(MEASURE + 24)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        return self._scroll
