"""Which answers met which: a matrix of counts, or of observed ÷ expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log2
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
    answer_name,
)
from annotator.gui.charts.inks import LOW
from annotator.gui.charts.plate import CENTER, LEFT, RIGHT, Plate
from annotator.gui.theme import Theme
from annotator.jobs.agreement.confusions import Confusion, confusion
from annotator.jobs.agreement.questions import Question

translate = QCoreApplication.translate
_CELL, _NAMES, _TOP = 46, 200, 6
MANY = 14  # labels
_MORE = 3.0  # twice as often as expected is a third of the way to the darkest colour


@dataclass(frozen=True)
class Met:
    """A confusion with what is needed to name its answers and annotators."""

    confusion: Confusion
    question: Question
    people: Mapping[str, str]

    def name(self, answer: str) -> str:
        """Return the name of an answer."""
        return answer_name(self.question, answer)


def met_of(study: Study, measure: Measure) -> Met:
    """Compute the matrix: of the two annotators that are looked at, else pooled over all pairs."""
    people = study.only.people
    pair = (people[0], people[1]) if len(people) == 2 else None
    return Met(confusion(measure.question, pair), measure.question, study.material.names)


class Matrix(Plate):
    """Rows and columns of answers; a spot is (row, column)."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Which answers met which"))
        self.met: Met | None = None
        self.toggle = QPushButton(self.tr("Observed ÷ expected"))
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(self.tr("How much more often than by chance; counts otherwise"))
        self.toggle.toggled.connect(lambda _on: self.redraw())

    def show_met(self, met: Met) -> None:
        """Draw a matrix; the chosen cell stays where its answers are still there."""
        self.met = met
        self.setVisible(True)
        self.shown()

    @property
    def answers(self) -> tuple[str, ...]:
        """Return the answers of rows and columns."""
        return self.met.confusion.answers if self.met and self.met.confusion.total else ()

    def chosen_of(self, spot: Any) -> Chosen:
        pair = self.met.confusion.pair if self.met else None
        return Chosen(pair=pair, met=spot)

    def told(self, spot: Any) -> str:
        if self.met is None:
            return ""
        row, column = spot
        found = self.met.confusion
        names = f"{self.met.name(row)} – {self.met.name(column)}"
        if found.pair:
            first, second = (self.met.people[who] for who in found.pair)
            names = f"{first}: {self.met.name(row)}, {second}: {self.met.name(column)}"
        count, ratio = found.counts.get(spot, 0), found.ratio(row, column)
        said: str = self.tr("{0}: {1} of {2} pairs of answers").format(names, count, found.total)
        if ratio is not None:
            expected = found.expected[row, column]
            more = self.tr("{0} expected by chance, observed ÷ expected {1}")
            said += "\n" + more.format(f"{expected:.1f}", f"{ratio:.2f}")
        return said

    def needed(self) -> QSize:
        size = len(self.answers)
        above = self._upright + self.metrics(0.85).height() + 8
        if self._is_flat(QRectF(self.box.rect())):
            above = self._flat
        return QSize(round(self._left + size * self._cell + 8), round(above + size * self._row + _TOP))

    @property
    def _cell(self) -> float:
        """Return the least width of a cell: many labels come closer."""
        return _CELL if len(self.answers) <= MANY else max(self.metrics(0.9).horizontalAdvance("000") + 6, 26)

    @property
    def _row(self) -> float:
        return max(self.metrics().height() + (8 if len(self.answers) <= MANY else 2), 18)

    @property
    def _left(self) -> float:
        widest = max((self.metrics().horizontalAdvance(self._name(one)) for one in self.answers), default=0)
        return float(min(widest, _NAMES) + 16)

    @property
    def _flat(self) -> float:
        return self.metrics().height() + self.metrics(0.85).height() + 12

    def _is_flat(self, room: QRectF) -> bool:
        """Tell whether the names of all columns can lie over them; they stand upright otherwise."""
        width = min((room.width() - self._left - 8) / max(len(self.answers), 1), 120.0)
        names = (self.metrics().horizontalAdvance(self._name(one)) for one in self.answers)
        return max(names, default=0) + 6 <= width

    @property
    def _upright(self) -> float:
        widest = max((self.metrics().horizontalAdvance(self._name(one)) for one in self.answers), default=0)
        return float(min(widest, 130 if len(self.answers) <= MANY else 92) + 8)

    def _name(self, answer: str) -> str:
        return self.met.name(answer) if self.met else answer

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        size = max(len(self.answers), 1)
        width = min((room.width() - self._left - 8) / size, 120.0)
        above = self._flat if self._is_flat(room) else self._upright + self.metrics(0.85).height() + 8
        height = min((room.height() - above - _TOP) / size, 60.0)
        return {
            (row, column): QRectF(
                self._left + across * width + 1, above + down * height + 1, width - 2, height - 2
            )
            for down, row in enumerate(self.answers)
            for across, column in enumerate(self.answers)
        }

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if not self.answers:
            words = self.tr("There are no labels here that could stand against each other.")
            self.write(painter, room, words, color=self.inks.muted, side=CENTER)
            return
        self._draw_names(painter)
        most = max((n for (r, c), n in self._counts.items() if r != c), default=0)
        every = max(self._counts.values(), default=0)
        small = self.sized(0.9)
        for spot, inside in self.places.items():
            self._draw_cell(painter, spot, inside, most if spot[0] != spot[1] else every, small)

    @property
    def _counts(self) -> Mapping[tuple[str, str], int]:
        return self.met.confusion.counts if self.met else {}

    def _draw_names(self, painter: QPainter) -> None:
        pair = self.met.confusion.pair if self.met else None
        first = self.places[self.answers[0], self.answers[0]]
        for answer in self.answers:
            row, column = self.places[answer, self.answers[0]], self.places[self.answers[0], answer]
            place = QRectF(2, row.top(), self._left - 10, row.height())
            self.write(painter, place, self._name(answer), side=RIGHT)
            painter.save()
            painter.translate(column.center().x(), first.top() - 4)
            if not self._is_flat(QRectF(self.box.rect())):
                painter.rotate(-90)
                upright = QRectF(0, -column.width() / 2, self._upright, column.width())
                self.write(painter, upright, self._name(answer), side=LEFT, cut=Qt.TextElideMode.ElideMiddle)
            else:
                line = self.metrics().height()
                flat = QRectF(-column.width() / 2, -line - 2, column.width(), line)
                self.write(painter, flat, self._name(answer), side=CENTER)
            painter.restore()
        if pair and self.met:
            rows, columns = (self.met.people[who] for who in pair)
            head = QRectF(first.left(), 0, max(room_width(self.places), 200), self.metrics(0.85).height() + 4)
            words = self.tr("Rows: {0} · columns: {1}").format(rows, columns)
            self.write(painter, head, words, font=self.sized(0.85), color=self.inks.muted)

    def _draw_cell(self, painter: QPainter, spot: Any, inside: QRectF, most: int, small: Any) -> None:
        found, ink = self.met.confusion if self.met else None, self.inks
        if found is None:
            return
        count, ratio = found.counts.get(spot, 0), found.ratio(*spot)
        by_chance = self.toggle.isChecked()
        if by_chance and ratio is None:
            self.hatch(painter, inside)
            return
        part = count / most if most else 0.0
        if by_chance:
            part = min(max(log2(ratio + 1) / _MORE, 0.0), 1.0) if ratio else 0.0
        color = ink.of_value(LOW + part * 0.9)
        painter.setPen(QPen(ink.text, 1.4) if spot[0] == spot[1] else Qt.PenStyle.NoPen)
        if ink.theme.high and spot[0] != spot[1]:
            painter.setPen(QPen(ink.muted, 0.6))
        painter.setBrush(color)
        painter.drawRoundedRect(inside, 2, 2)
        words = (f"{ratio:.1f}" if ratio is not None else "–") if by_chance else str(count)
        if count or by_chance:
            self.write(painter, inside, words, font=small, color=ink.on(color), side=CENTER)


def room_width(places: Mapping[Any, QRectF]) -> float:
    """Return how wide the cells are together."""
    return max(one.right() for one in places.values()) - min(one.left() for one in places.values())
