"""The persons, groups and issues that stances are about, with what else they are called."""

from __future__ import annotations

from PySide6.QtCore import Qt
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

from annotator.actions.naming import SetAliases
from annotator.actions.projects import AddNamedTarget
from annotator.gui.desk import Desk
from annotator.gui.plain import Elided, Words
from annotator.store.queries.people import Named

NAME_WIDTH = 180


class NamedTargets(QWidget):
    """Lists the entries; other names are saved when a line is left, a new entry with Enter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._rows = QGridLayout()
        self._rows.setColumnMinimumWidth(0, NAME_WIDTH)  # names ask for no width
        self._rows.setColumnStretch(1, 1)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(6)
        self._empty = Words(
            self.tr("Nothing yet. Entries are made here, or while labelling: “/” in the stance layer."),
            "muted",
            wrap=True,
        )
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("A person, group or issue"))
        self.new.returnPressed.connect(self._add)
        self._build()
        self.refresh()
        desk.access_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the entries as they are now; a line that is being written in is left alone."""
        shown = {self._edit(place).objectName(): self._edit(place) for place in range(self._rows.rowCount())
                 if self._rows.itemAtPosition(place, 1) is not None}  # fmt: skip
        if set(shown) == {one.id for one in self.desk.named}:
            for one in self.desk.named:
                if not shown[one.id].hasFocus():
                    shown[one.id].setText(", ".join(one.aliases))
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, one in enumerate(self.desk.named):
            self._rows.addWidget(self._name(one), place, 0)
            self._rows.addWidget(self._aliases(one), place, 1)
        self._empty.setVisible(not self.desk.named)

    def _name(self, one: Named) -> QWidget:
        return Elided(one.name, "strong")

    def _aliases(self, one: Named) -> QLineEdit:
        edit = QLineEdit(", ".join(one.aliases))
        edit.setObjectName(one.id)
        edit.setPlaceholderText(self.tr("also called, with commas between"))
        edit.setAccessibleName(self.tr("Other names of {0}").format(one.name))
        edit.editingFinished.connect(lambda: self._save(one.id, edit))
        return edit

    def _edit(self, place: int) -> QLineEdit:
        item = self._rows.itemAtPosition(place, 1)
        widget = item.widget() if item is not None else None
        if not isinstance(widget, QLineEdit):
            raise TypeError("expected a line of other names")
        return widget

    def _save(self, entry: str, edit: QLineEdit) -> None:
        if edit.isModified():
            edit.setModified(False)
            self.desk.bridge.ask(SetAliases(entry, tuple(edit.text().split(","))))

    def _add(self) -> None:
        name = self.new.text().strip()
        if name:
            self.new.clear()
            self.desk.bridge.ask(AddNamedTarget(name))

    def _build(self) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        inside = QVBoxLayout(ground)
        inside.addWidget(self._empty)
        inside.addLayout(self._rows)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(ground)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Named targets"), "heading"))
        about = self.tr("Stances can be towards these. Other names find an entry while one types.")
        column.addWidget(Words(about, "muted", wrap=True))
        column.addWidget(scroll, 1)
        add = QPushButton(self.tr("Add"))
        add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.new, 1)
        row.addWidget(add)
        column.addLayout(row)
        card.setMaximumWidth(820)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(card, 100)
        layout.addStretch(1)
