"""Step by step: found, same borders, same label, same target, same attributes, each with what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.agreement import Measurement
from annotator.gui.below import reason_of
from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
    texts_of,
)
from annotator.gui.charts.plate import CENTER, RIGHT, Plate
from annotator.gui.charts.whiskers import whiskers
from annotator.gui.charts.wording import (
    interval_words,
    number,
)
from annotator.gui.counts import counts
from annotator.gui.theme import Theme
from annotator.jobs.agreement.measuring import Plan, measured
from annotator.jobs.agreement.narrowing import Only
from annotator.jobs.agreement.questions import Choice, Question

translate = QCoreApplication.translate
FOUND: Choice = ("span_f1", {"match": "overlap", "labelled": False})
ENDS: Choice = ("link_f1", {"match": "ends"})
SHARE: Choice = ("percent_agreement", {})
_SIDE, _MOST, _HIGH, _LEAST = 46, 150.0, 190.0, 118


@dataclass(frozen=True)
class Step:
    """One step: what is asked, the share that agrees on it, and beside it what chance leaves."""

    question: Question
    title: str
    figure: Measurement
    beyond: Measurement | None = None


def steps_of(study: Study, measure: Measure) -> list[Step]:
    """Compute the steps of the measure's layer in order."""
    only = Only(texts=texts_of(measure.question))
    return [_step(only.of(one)) for one in study.steps(measure.question.layer.id)]


def _step(question: Question) -> Step:
    if question.data == "spans":
        return Step(question, translate("Figures", "Found at all"), measured(question, FOUND, Plan()))
    if question.data == "links":
        return Step(question, translate("Figures", "Both ends the same"), measured(question, ENDS, Plan()))
    known = [one for one in question.headline if one[0] != "percent_agreement"]
    beyond = measured(question, known[0], Plan()) if known else None
    return Step(question, _title(question), measured(question, SHARE, Plan()), beyond)


def _title(question: Question) -> str:
    attributes = {f"attribute.{one.id}": one.name for one in question.layer.attributes}
    short = {
        "borders": translate("Figures", "Same borders"),
        "label": translate("Figures", "Same label"),
        "target": translate("Figures", "Same target"),
        "asked": translate("Figures", "Same label, asked targets"),
        "seen": translate("Figures", "Other target seen"),
        "free": translate("Figures", "Same label, other targets"),
        "any": translate("Figures", "Any at all"),
        "what": translate("Figures", "Same targets"),
        "type": translate("Figures", "Same label"),
    }
    return attributes.get(question.id, short.get(question.id, question.title))


class Ladder(Plate):
    """The steps as a row of bars; a spot is the number of one."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement step by step"))
        self.steps: list[Step] = []

    def show_steps(self, steps: list[Step]) -> None:
        """Draw these steps."""
        self.steps = steps
        self.shown()

    def chosen_of(self, spot: Any) -> Chosen:
        return Chosen(step=self.steps[spot].question.id)

    def told(self, spot: Any) -> str:
        step = self.steps[spot]
        one = step.figure
        named = self.tr("F1") if step.question.data != "ratings" else self.tr("share that agrees")
        said = f"{step.title} ({named}): {number(one.value)}, {counts.units(one.units, step.question.data)}"
        said += interval_words(one)
        if step.beyond is not None:
            alpha = number(step.beyond.value) if step.beyond.value is not None else reason_of(step.beyond)
            said += "\n" + self.tr("Krippendorff’s alpha: {0}").format(alpha)
        return "\n".join(filter(None, (said, reason_of(one))))

    def needed(self) -> QSize:
        return QSize(
            _SIDE + len(self.steps) * _LEAST + 10, round(_HIGH * 0.6 + 5 * self.metrics().height() + 24)
        )

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        width = min((room.width() - _SIDE - 10) / max(len(self.steps), 1), _MOST)
        return {
            n: QRectF(_SIDE + n * width + 2, 2, width - 4, room.height() - 4) for n in range(len(self.steps))
        }

    def draw(self, painter: QPainter, room: QRectF) -> None:
        line = self.metrics().height()
        top, bottom = 2 + line * 1.3, room.height() - 3.6 * line - 8
        for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = bottom - tick * (bottom - top)
            painter.setPen(QPen(self.inks.muted if tick == 0 else self.inks.line, 1))
            painter.drawLine(QPointF(_SIDE, y), QPointF(room.right() - 6, y))
            place = QRectF(0, y - line / 2, _SIDE - 8, line)
            words = f"{tick * 100:.0f} %"
            self.write(painter, place, words, font=self.sized(0.85), color=self.inks.muted, side=RIGHT)
        for n, inside in self.places.items():
            self._draw_step(painter, self.steps[n], inside, top, bottom)

    def _draw_step(self, painter: QPainter, step: Step, inside: QRectF, top: float, bottom: float) -> None:
        one, ink, line = step.figure, self.inks, self.metrics().height()
        bar = inside.adjusted(inside.width() * 0.24, 0, -inside.width() * 0.24, 0)
        if one.value is None:
            self.hatch(painter, QRectF(bar.left(), top, bar.width(), bottom - top))
        else:
            y = bottom - max(one.value, 0.0) * (bottom - top)
            painter.setPen(QPen(ink.accent, 1))
            painter.setBrush(self.tint(0.35))
            painter.drawRect(QRectF(bar.left(), y, bar.width(), bottom - y))
            self._draw_interval(painter, one, bar.center().x(), top, bottom)
            beside = QRectF(inside.left(), y - line - 1, inside.width() / 2 - 9, line)
            self.write(painter, beside, number(one.value), font=self.sized(bold=True), side=RIGHT)
        under = QRectF(inside.left() + 2, bottom + 4, inside.width() - 4, line)
        for place, words in enumerate(self._lines(step.title, under.width())):
            self.write(painter, under.translated(0, place * line), words, side=CENTER)
        units = counts.units(one.units, step.question.data)
        n = under.translated(0, 2 * line + 2)
        self.write(painter, n, units, font=self.sized(0.85), color=ink.muted, side=CENTER)

    def _draw_interval(
        self, painter: QPainter, one: Measurement, x: float, top: float, bottom: float
    ) -> None:
        if one.reach is not None:

            def at(value: float) -> QPointF:
                return QPointF(x, bottom - value * (bottom - top))

            whiskers(painter, one.reach, (0.0, 1.0), at, self.inks.text)

    def _lines(self, words: str, width: float) -> list[str]:
        """Return a title on two lines at most."""
        first, rest = "", words.split()
        while rest and self.metrics().horizontalAdvance(f"{first} {rest[0]}") <= width:
            first = f"{first} {rest.pop(0)}".strip()
        return [first, " ".join(rest)] if first else [words]
