"""Which part of the project is looked at: texts, annotators, round, discussion; and the cases of a label."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from annotator.gui.charts.board import (
    Study,
)
from annotator.gui.choice import Choice
from annotator.jobs.agreement.narrowing import Only

WIDTH = 15  # characters of a choice that always have room
Choices = list[tuple[str, Any]]


class FilterBar(QWidget):
    """A row of choices; `changed` says that another part is looked at."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = self._choice(self.tr("Texts"))
        self.people = self._choice(self.tr("Annotators"))
        self.round = self._choice(self.tr("Round"))
        self.discussion = self._choice(self.tr("Discussion"))
        self.label = self._choice(self.tr("Label of the cases"))
        self.clear = QPushButton(self.tr("Show all"))
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for one in (self.texts, self.people, self.round, self.discussion, self.label):
            row.addWidget(one, 2 if one is self.discussion else 1)
        row.addWidget(self.clear)

    @property
    def only(self) -> Only:
        """Return what is chosen."""
        return Only(
            texts=self.texts.currentData() or "all",
            people=tuple(self.people.currentData() or ()),
            round=self.round.currentData(),
            discussion=self.discussion.currentData(),
            label=self.label.currentData(),
        )

    @property
    def told(self) -> list[str]:
        """Return what is chosen in words; the label of the cases leaves nothing out."""
        boxes = (self.texts, self.people, self.round, self.discussion)
        return [one.currentText() for one in boxes if one.currentIndex() > 0]

    def show_study(self, study: Study, layer: str) -> None:
        """Offer what there is in a project; what was chosen stays as far as it is still there."""
        kinds = [(self.tr("Articles"), "article"), (self.tr("Comments"), "comment")]
        _offer(self.texts, self.tr("All texts"), kinds)
        _offer(self.people, self.tr("All annotators"), self._crews(study))
        _offer(self.round, self.tr("All rounds"), [(one, one) for one in study.rounds])
        titles = [(title, one) for one, title in study.titles.items()]
        _offer(self.discussion, self.tr("All discussions"), titles)
        labels = next((one.labels for one in study.material.codebook.layers if one.id == layer), ())
        _offer(self.label, self.tr("Cases of all labels"), [(one.name, one.id) for one in labels])
        self.clear.setEnabled(self.only.narrows)

    def _crews(self, study: Study) -> Choices:
        """Return each pair of annotators; where they are three or more also all without one of them."""
        names, judged = study.material.names, study.judges
        people = [(who, names[who]) for who in names if who in judged]
        pairs: Choices = [
            (f"{one[1]} – {other[1]}", (one[0], other[0])) for one, other in combinations(people, 2)
        ]
        if len(people) < 3:
            return pairs
        without = self.tr("Without {0}")
        left = [(without.format(name), tuple(one for one, _ in people if one != who)) for who, name in people]
        return [*pairs, *left] if len(people) > 3 else [*pairs]

    def _clear(self) -> None:
        for one in (self.texts, self.people, self.round, self.discussion, self.label):
            with QSignalBlocker(one):
                one.setCurrentIndex(0)
        self.changed.emit()

    def _choice(self, name: str) -> QComboBox:
        made = Choice()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(WIDTH)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setMaxVisibleItems(20)
        made.activated.connect(lambda _place: self.changed.emit())
        return made


def _offer(box: QComboBox, everything: str, choices: Choices) -> None:
    """Fill a box; what was chosen stays where it is still offered."""
    listed = [(everything, None), *choices]
    if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] == listed:
        return
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for words, data in listed:
            box.addItem(words, data)
        box.setCurrentIndex(next((n for n, (_, data) in enumerate(listed) if data == before), 0))
    box.setEnabled(len(listed) > 2)
