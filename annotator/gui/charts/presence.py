"""Who judged what: discussions and annotators, with how many units each of them judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
)
from annotator.gui.charts.inks import LOW
from annotator.gui.charts.plate import CENTER, RIGHT, Plate
from annotator.gui.counts import counts
from annotator.gui.theme import Theme
from annotator.jobs.agreement.confusions import Presence, presence
from annotator.jobs.agreement.pairing import people_of

MOST = 400  # discussions in one picture
MIDDLE = Qt.TextElideMode.ElideMiddle  # names of people often begin alike
_NAMES, _LEAST = 280, 64


@dataclass(frozen=True)
class Judged:
    """Who judged what, with the names of people."""

    presence: Presence
    people: Mapping[str, str]


def judged_of(study: Study, measure: Measure) -> Judged:
    """Compute who judged how many units of which discussion."""
    people = people_of(measure.question, study.material)
    return Judged(presence(measure.question, people), study.material.names)


class Missing(Plate):
    """A row for each discussion, a column for each annotator; a spot is (annotator, discussion)."""

    says = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Who judged what"))
        self.judged: Judged | None = None

    def show_judged(self, judged: Judged) -> None:
        """Draw who judged what."""
        self.judged = judged
        self.shown()
        self.says.emit(self.words())

    def words(self) -> str:
        """Say how much was judged by two or more, and what is left out of the picture."""
        if self.judged is None:
            return ""
        found = self.judged.presence
        both = sum(
            sum((who, one) in found.judged for who in found.people) > 1 for one, _ in found.discussions
        )
        said: str = self.tr("Two or more judged something in {0} of {1}.").format(
            both, counts.discussions(len(found.discussions))
        )
        if len(found.discussions) > MOST:
            said += " " + self.tr("The first {0} are shown.").format(MOST)
        return said

    @property
    def _discussions(self) -> tuple[tuple[str, str], ...]:
        return self.judged.presence.discussions[:MOST] if self.judged else ()

    @property
    def _people(self) -> tuple[str, ...]:
        return self.judged.presence.people if self.judged else ()

    def chosen_of(self, spot: Any) -> Chosen:
        return Chosen(discussion=spot[1], judge=spot[0])

    def told(self, spot: Any) -> str:
        if self.judged is None:
            return ""
        who, discussion = spot
        found = self.judged.presence
        said: str = self.tr("{0}, {1}: {2} of {3} judged").format(
            dict(found.discussions)[discussion],
            self.judged.people[who],
            found.judged.get((who, discussion), 0),
            found.units[discussion],
        )
        return said

    @property
    def _line(self) -> float:
        return self.metrics().height() + 8

    def needed(self) -> QSize:
        rows = len(self._discussions) + 1
        return QSize(_NAMES + len(self._people) * _LEAST + 10, round(rows * self._line + 8))

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        width = min((room.width() - _NAMES - 10) / max(len(self._people), 1), 150.0)
        line = self._line
        return {
            (who, one): QRectF(_NAMES + across * width + 1, (down + 1) * line + 1, width - 2, line - 2)
            for down, (one, _) in enumerate(self._discussions)
            for across, who in enumerate(self._people)
        }

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if self.judged is None or not self._people or not self._discussions:
            words = self.tr("Nobody has judged anything of it yet.")
            self.write(painter, room, words, color=self.inks.muted, side=CENTER)
            return
        bold = self.sized(bold=True)
        seen, first = self.seen(), self._discussions[0][0]
        for who in self._people:
            column = self.places[who, first]
            head = QRectF(column.left(), 0, column.width(), self._line)
            self.write(painter, head, self.judged.people[who], font=bold, side=CENTER, cut=MIDDLE)
        for one, title in self._discussions:
            row = self.places[self._people[0], one]
            if row.bottom() < seen.top() or row.top() > seen.bottom():
                continue
            self.write(painter, QRectF(4, row.top(), _NAMES - 14, row.height()), title, side=RIGHT)
            for who in self._people:
                self._draw_cell(painter, (who, one))

    def _draw_cell(self, painter: QPainter, spot: tuple[str, str]) -> None:
        if self.judged is None:
            return
        inside, found, ink = self.places[spot], self.judged.presence, self.inks
        count, units = found.judged.get(spot, 0), found.units[spot[1]]
        if not count:
            self.hatch(painter, inside)
            return
        color = ink.of_value(LOW + 0.25 + 0.5 * count / units)
        painter.setPen(QPen(ink.text, 0.8) if ink.theme.high else Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(inside, 2, 2)
        words = str(count) if count == units else f"{count} / {units}"
        self.write(painter, inside, words, font=self.sized(0.9), color=ink.on(color), side=CENTER)
