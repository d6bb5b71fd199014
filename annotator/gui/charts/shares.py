"""How often each annotator gave each label, on common units only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
    answer_name,
)
from annotator.gui.charts.plate import CENTER, LEFT, Plate
from annotator.gui.counts import counts
from annotator.gui.theme import Theme
from annotator.jobs.agreement.confusions import Given, given
from annotator.jobs.agreement.grouped import NOTHING
from annotator.jobs.agreement.pairing import people_of
from annotator.jobs.agreement.questions import Question

translate = QCoreApplication.translate
_NAMES, _LEAST, _GAP = 170, 84, 12


@dataclass(frozen=True)
class Shares:
    """What was given, with the names and colours of labels and the names of people."""

    given: Given
    question: Question
    people: Mapping[str, str]

    @property
    def answers(self) -> list[str]:
        """Return the answers that anybody gave."""
        used = {answer for (_, answer), count in self.given.counts.items() if count}
        return [one for one in self.given.answers if one in used]

    def name(self, answer: str) -> str:
        """Return the name of an answer."""
        return answer_name(self.question, answer)

    def color(self, answer: str) -> str | None:
        """Return the label's colour in the codebook."""
        label = None if answer == NOTHING else self.question.layer.label(answer)
        return label.color if label else None


def shares_of(study: Study, measure: Measure) -> Shares:
    """Compute who gave what."""
    people = people_of(measure.question, study.material)
    return Shares(given(measure.question, people), measure.question, study.material.names)


class Distribution(Plate):
    """A column of bars for each annotator, a row for each label; a spot is (annotator, label)."""

    says = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Labels given by each annotator"))
        self.shares: Shares | None = None

    def show_shares(self, shares: Shares) -> None:
        """Draw these shares."""
        self.shares = shares
        self.shown()
        self.says.emit(self.words())

    def words(self) -> str:
        """Say on which units."""
        if self.shares is None or not self.shares.given.units:
            return ""
        most = counts.units(max(self.shares.given.units.values()), self.shares.question.data)
        said: str = self.tr(
            "No unit was judged by all: those that two or more judged. People may have had different ones."
        )
        if self.shares.given.everybody:
            said = self.tr("Only {0} that all of them judged, so that nobody had others.").format(most)
        return said

    def chosen_of(self, spot: Any) -> Chosen:
        return Chosen(said=spot)

    def told(self, spot: Any) -> str:
        if self.shares is None:
            return ""
        who, answer = spot
        found = self.shares.given
        said: str = self.tr("{0}: {1}, {2} of {3} ({4} %)")
        return said.format(
            self.shares.people[who],
            self.shares.name(answer),
            found.counts.get(spot, 0),
            found.units.get(who, 0),
            f"{found.share(who, answer) * 100:.0f}",
        )

    @property
    def _rows(self) -> list[str]:
        return self.shares.answers if self.shares else []

    @property
    def _people(self) -> tuple[str, ...]:
        return self.shares.given.people if self.shares else ()

    @property
    def _line(self) -> float:
        return self.metrics().height() + 8

    def needed(self) -> QSize:
        head = 2 * self.metrics().height() + 10
        return QSize(_NAMES + len(self._people) * _LEAST + 10, round(head + len(self._rows) * self._line + 6))

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        head = 2 * self.metrics().height() + 10
        width = min((room.width() - _NAMES - 10) / max(len(self._people), 1), 240.0)
        return {
            (who, answer): QRectF(
                _NAMES + across * width, head + down * self._line, width - _GAP, self._line - 2
            )
            for down, answer in enumerate(self._rows)
            for across, who in enumerate(self._people)
        }

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if self.shares is None or not self._rows:
            words = self.tr("There are no labels here that two annotators gave.")
            self.write(painter, room, words, color=self.inks.muted, side=CENTER)
            return
        line, small, found = self.metrics().height(), self.sized(0.85), self.shares.given
        bold = self.sized(bold=True)
        for who in self._people:
            top = self.places[who, self._rows[0]]
            name = QRectF(top.left(), 2, top.width(), line)
            self.write(painter, name, self.shares.people[who], font=bold, cut=Qt.TextElideMode.ElideMiddle)
            units = counts.units(found.units.get(who, 0), self.shares.question.data)
            self.write(painter, name.translated(0, line), units, font=small, color=self.inks.muted)
        most = max((found.share(*spot) for spot in self.places), default=0) or 1
        for answer in self._rows:
            row = self.places[self._people[0], answer]
            color = self.shares.color(answer)
            if color:
                painter.fillRect(QRectF(6, row.center().y() - 5, 10, 10), self.inks.of_label(color))
            self.write(painter, QRectF(22, row.top(), _NAMES - 30, row.height()), self.shares.name(answer))
            for who in self._people:
                self._draw_bar(painter, (who, answer), most, color)

    def _draw_bar(self, painter: QPainter, spot: tuple[str, str], most: float, color: str | None) -> None:
        if self.shares is None:
            return
        inside, share = self.places[spot], self.shares.given.share(*spot)
        room = inside.width() - 40
        wide = max(share / most * room, 1.0 if share else 0.0)
        ink = self.inks.of_label(color) if color else self.inks.muted
        painter.setPen(QPen(ink, 1))
        painter.setBrush(self._faint(ink))
        if share:
            painter.drawRect(QRectF(inside.left() + 1, inside.top() + 4, wide, inside.height() - 8))
        words = f"{share * 100:.0f} %" if share else "–"
        place = QRectF(inside.left() + wide + 5, inside.top(), 40, inside.height())
        muted = self.inks.muted
        self.write(painter, place, words, font=self.sized(0.85), color=muted, side=LEFT)

    def _faint(self, color: QColor) -> QColor:
        return self.inks.faded(color)
