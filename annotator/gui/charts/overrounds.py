"""Agreement round by round: a point with its interval each, and no line between them, on its own items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.agreement import Measurement
from annotator.gui.below import reason_of
from annotator.gui.charts.board import (
    LINES,
    Chosen,
    Measure,
    Study,
)
from annotator.gui.charts.inks import LOW
from annotator.gui.charts.plate import CENTER, LEFT, RIGHT, Plate
from annotator.gui.charts.whiskers import whiskers
from annotator.gui.charts.wording import (
    interval_words,
    number,
)
from annotator.gui.counts import counts
from annotator.gui.theme import Theme
from annotator.jobs.agreement.grouping import parts
from annotator.jobs.agreement.measuring import Plan, measured

translate = QCoreApplication.translate
_SIDE, _LEAST, _MOST = 46, 110, 180.0


@dataclass(frozen=True)
class Rounds:
    """The figure of each round, in order of their names."""

    measure: Measure
    figures: tuple[tuple[str, Measurement], ...]


def rounds_of(study: Study, measure: Measure) -> Rounds:
    """Compute the figure of each round on its own items."""
    choice = measure.coefficient, dict(measure.options)
    found = parts(measure.question, "round", study.material)
    return Rounds(measure, tuple((name, measured(part, choice, Plan())) for name, part in found))


class RoundChart(Plate):
    """Points over the names of the rounds; a spot is the name of one."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement by round"))
        self.rounds: Rounds | None = None

    def show_rounds(self, rounds: Rounds) -> None:
        """Draw these rounds."""
        self.rounds = rounds
        self.shown()

    @property
    def figures(self) -> dict[str, Measurement]:
        """Return name → figure."""
        return dict(self.rounds.figures) if self.rounds else {}

    def chosen_of(self, spot: Any) -> Chosen:
        return Chosen(round=spot)

    def told(self, spot: Any) -> str:
        one, data = self.figures[spot], self.rounds.measure.question.data if self.rounds else ""
        said = f"{spot}: {number(one.value)}, {counts.units(one.units, data)}"
        said += ", " + counts.discussions(one.clusters or 0) + interval_words(one)
        return "\n".join(filter(None, (said, reason_of(one))))

    def needed(self) -> QSize:
        return QSize(_SIDE + len(self.figures) * _LEAST + 20, round(150 + 3 * self.metrics().height()))

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        width = min((room.width() - _SIDE - 120) / max(len(self.figures), 1), _MOST)
        return {
            name: QRectF(_SIDE + n * width + 2, 2, width - 4, room.height() - 4)
            for n, name in enumerate(self.figures)
        }

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if not self.figures:
            words = self.tr("No label names a round yet: rounds come with assignments and packets.")
            self.write(painter, room, words, color=self.inks.muted, side=CENTER)
            return
        line = self.metrics().height()
        top, bottom = 10.0, room.height() - 2.4 * line - 8
        low = self._low

        def y(value: float) -> float:
            return bottom - (min(max(value, low), 1.0) - low) / (1.0 - low) * (bottom - top)

        for tick in (-0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            if tick < low:
                continue
            painter.setPen(QPen(self.inks.muted if tick == 0 else self.inks.line, 1))
            painter.drawLine(QPointF(_SIDE, y(tick)), QPointF(room.right() - 110, y(tick)))
            words = f"{tick:.1f}".replace("-", "−")
            place = QRectF(0, y(tick) - line / 2, _SIDE - 8, line)
            self.write(painter, place, words, font=self.sized(0.85), color=self.inks.muted, side=RIGHT)
        if self.rounds and self.rounds.measure.is_alpha:
            self._draw_lines(painter, room, y)
        for name, inside in self.places.items():
            self._draw_round(painter, name, inside, y, bottom)

    @property
    def _low(self) -> float:
        """Return where the axis begins."""
        return LOW if self.rounds and self.rounds.measure.is_alpha else 0.0

    def _draw_lines(self, painter: QPainter, room: QRectF, y: Any) -> None:
        line = self.metrics(0.85).height()
        for limit, words in LINES:
            painter.setPen(QPen(self.inks.muted, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(_SIDE, y(limit)), QPointF(room.right() - 110, y(limit)))
            place = QRectF(room.right() - 104, y(limit) - line / 2, 104, line)
            said = translate("Figures", words)
            self.write(painter, place, said, font=self.sized(0.85), color=self.inks.muted, side=LEFT)

    def _draw_round(self, painter: QPainter, name: str, inside: QRectF, y: Any, bottom: float) -> None:
        one, ink, line = self.figures[name], self.inks, self.metrics().height()
        x = inside.center().x()
        if one.value is None:
            self.hatch(painter, QRectF(x - 14, y(1.0), 28, bottom - y(1.0)))
        else:
            if one.reach is not None:
                whiskers(painter, one.reach, (self._low, 1.0), lambda v: QPointF(x, y(v)), ink.text)
            painter.setPen(QPen(ink.ground, 1.5))
            painter.setBrush(ink.accent)
            painter.drawEllipse(QPointF(x, y(one.value)), 6, 6)
            place = QRectF(x + 10, y(one.value) - line / 2, 60, line)
            self.write(painter, place, number(one.value), font=self.sized(bold=True), side=LEFT)
        under = QRectF(inside.left(), bottom + 4, inside.width(), line)
        self.write(painter, under, name, side=CENTER)
        data = self.rounds.measure.question.data if self.rounds else ""
        below = under.translated(0, line + 1)
        words = counts.units(one.units, data)
        self.write(painter, below, words, font=self.sized(0.85), color=ink.muted, side=CENTER)
