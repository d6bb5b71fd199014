"""Spans of one text laid under each other: a lane for each annotator, what belongs together joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
    answer_name,
)
from annotator.gui.charts.casework import cases_of
from annotator.gui.charts.inks import LOW
from annotator.gui.charts.patterns import patterned
from annotator.gui.charts.plate import CENTER, RIGHT, Plate
from annotator.gui.text.theme import blend
from annotator.gui.theme import Theme
from annotator.jobs.agreement.cases import by_text, differs
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.telling import Case

MOST = 40  # texts in one picture, those with most disagreement
_NAMES, _LANE, _DEPTH = 120, 18, 6


@dataclass(frozen=True)
class Strip:
    """One text with the groups of marks in it; `people` judged it."""

    discussion: str
    text: str
    title: str
    length: int
    people: tuple[str, ...]
    cases: tuple[Case, ...]

    @property
    def differing(self) -> int:
        """Return how many groups are not the same for all."""
        return sum(not one.agree for one in self.cases)


@dataclass(frozen=True)
class Strips:
    """The texts with most disagreement, and of how many they are."""

    strips: tuple[Strip, ...]
    texts: int
    question: Question
    people: Mapping[str, str]


def strips_of(study: Study, measure: Measure) -> Strips:
    """Compute the strips of the texts that two or more judged and somebody marked."""
    question = measure.question
    if question.data == "ratings":
        return Strips((), 0, question, study.material.names)
    cases = cases_of(study, measure, Chosen())
    texts, differ = by_text(cases), differs(cases)
    worst = sorted(texts, key=lambda places: -sum(differ[place] for place in places))[:MOST]
    held = [tuple(cases[place] for place in places) for places in worst]
    some = question.within(discussions={one[0].discussion for one in held})
    lengths = {item.text.id: item.text.size for item in some.items}
    found = [
        Strip(one[0].discussion, one[0].text, _title(one[0]), lengths[one[0].text], one[0].annotators, one)
        for one in held
    ]
    return Strips(tuple(found), len(texts), question, study.material.names)


def _title(case: Case) -> str:
    return f"{case.title} · {case.author}" if case.author else case.title


class Lanes(Plate):
    """The texts below each other; a spot is (text, number of a group)."""

    says = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Spans of each annotator, text by text"))
        self.shown_strips: Strips | None = None
        self._labels: list[str] = []

    def show_strips(self, strips: Strips) -> None:
        """Draw these texts."""
        self.shown_strips = strips
        given = {
            said.answer for one in strips.strips for case in one.cases for said in case.said if said.spans
        }
        declared = [label.id for label in strips.question.layer.labels]
        self._labels = [one for one in declared if one in given] + sorted(given - set(declared))
        self.shown()
        self.says.emit(self.words())

    def words(self) -> str:
        """Say what is drawn how, and which texts."""
        said: str = self.tr(
            "Marks that overlap are joined; a frame says that not all said the same. "
            "Below: how many marked it."
        )
        if self.shown_strips is not None and self.shown_strips.texts > MOST:
            more = self.tr("The {0} texts of {1} with most disagreement.")
            said += " " + more.format(MOST, self.shown_strips.texts)
        return said

    @property
    def _strips(self) -> tuple[Strip, ...]:
        return self.shown_strips.strips if self.shown_strips else ()

    def chosen_of(self, spot: Any) -> Chosen:
        case = self._case(spot)
        return Chosen(discussion=case.discussion, text=spot[0], words=hull(case))

    def told(self, spot: Any) -> str:
        case = self._case(spot)
        said = "; ".join(f"{one.name}: {one.words}" for one in case.said)
        return f"“{case.excerpt}”\n{said}"

    def _case(self, spot: tuple[str, int]) -> Case:
        strip = next(one for one in self._strips if one.text == spot[0])
        return strip.cases[spot[1]]

    def _high(self, strip: Strip) -> float:
        return self.metrics().height() + 6 + len(strip.people) * _LANE + _DEPTH + 14

    def needed(self) -> QSize:
        return QSize(560, round(self._above + sum(map(self._high, self._strips)) + 12))

    @property
    def _above(self) -> float:
        """Return the height of the names of the labels."""
        places = self._legend(max(float(self.box.rect().width()), 560.0))
        return places[-1][1].y() + self.metrics(0.9).height() + 14 if places else 0.0

    def tops(self) -> Iterable[tuple[Strip, float]]:
        """Yield each text with where it begins."""
        top = 4.0 + self._above
        for strip in self._strips:
            yield strip, top
            top += self._high(strip)

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        found: dict[Any, QRectF] = {}
        for strip, top in self.tops():
            lanes = top + self.metrics().height() + 6
            for number, case in sorted(enumerate(strip.cases), key=lambda one: hull(one[1])):
                start, end = hull(case)
                left, right = self._x(room, strip, start), self._x(room, strip, end)
                high = len(strip.people) * _LANE
                found[strip.text, number] = QRectF(left - 1, lanes - 1, max(right - left, 4) + 2, high)
        return found

    @staticmethod
    def _x(room: QRectF, strip: Strip, place: int) -> float:
        return _NAMES + place / max(strip.length, 1) * (room.width() - _NAMES - 16)

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if not self._strips:
            words = self.tr("There are no marked words here; choose a layer of spans.")
            if self.shown_strips is not None and self.shown_strips.question.data != "ratings":
                words = self.tr("No text that two annotators judged has marked words.")
            self.write(painter, room, words, color=self.inks.muted, side=CENTER)
            return
        self._draw_legend(painter, max(room.width(), 560.0))
        seen = self.seen()
        for strip, top in self.tops():
            if top + self._high(strip) >= seen.top() and top <= seen.bottom():
                self._draw_strip(painter, room, strip, top)

    def _draw_strip(self, painter: QPainter, room: QRectF, strip: Strip, top: float) -> None:
        line, ink, names = self.metrics().height(), self.inks, self.shown_strips
        title = QRectF(4, top, room.width() - 20, line)
        self.write(painter, title, strip.title, font=self.sized(bold=True))
        lanes = top + line + 6
        for number, who in enumerate(strip.people):
            y = lanes + number * _LANE
            name = names.people.get(who, who) if names else who
            self.write(painter, QRectF(4, y, _NAMES - 14, _LANE), name, color=ink.muted, side=RIGHT)
            painter.setPen(QPen(ink.line, 1))
            middle = y + _LANE / 2
            painter.drawLine(QPointF(_NAMES, middle), QPointF(room.width() - 16, middle))
        for number, case in enumerate(strip.cases):
            self._draw_group(painter, room, strip, case, self.places[strip.text, number], lanes)
        self._draw_depth(painter, room, strip, lanes + len(strip.people) * _LANE + 2)

    def _draw_group(
        self, painter: QPainter, room: QRectF, strip: Strip, case: Case, inside: QRectF, lanes: float
    ) -> None:
        ink = self.inks
        painter.setPen(QPen(ink.text, 1) if not case.agree else Qt.PenStyle.NoPen)
        painter.setBrush(blend(ink.muted, ink.ground, 0.10 + 0.2 * case.disagreement))
        painter.drawRoundedRect(inside, 2, 2)
        for said in case.said:
            label = self.shown_strips.question.layer.label(said.answer) if self.shown_strips else None
            color = ink.of_label(label.color) if label else ink.muted
            y = lanes + strip.people.index(said.annotator) * _LANE
            for start, end in said.spans:
                left, right = self._x(room, strip, start), self._x(room, strip, end)
                self._fill(painter, QRectF(left, y + 4, max(right - left, 3), _LANE - 8), color, said.answer)

    def _fill(self, painter: QPainter, inside: QRectF, color: QColor, label: str) -> None:
        """Fill a mark with the colour of its label, on paper with its pattern."""
        if self.inks.is_paper:
            patterned(painter, inside, color, self._labels.index(label) if label in self._labels else 0)
            return
        painter.setPen(QPen(self.inks.ground, 0.8))
        painter.setBrush(color)
        painter.drawRoundedRect(inside, 2, 2)

    def _legend(self, width: float) -> list[tuple[str, QPointF]]:
        """Return the labels that occur, each with the place of its sample."""
        line, x, y = self.metrics(0.9).height() + 5, 4.0, 4.0
        found: list[tuple[str, QPointF]] = []
        for label in self._labels:
            wide = 26 + self.metrics(0.9).horizontalAdvance(self._name(label)) + 14
            if found and x + wide > width:
                x, y = 4.0, y + line
            found.append((label, QPointF(x, y)))
            x += wide
        return found

    def _name(self, label: str) -> str:
        return answer_name(self.shown_strips.question, label) if self.shown_strips else label

    def _draw_legend(self, painter: QPainter, width: float) -> None:
        line = self.metrics(0.9).height()
        for label, place in self._legend(width):
            known = self.shown_strips.question.layer.label(label) if self.shown_strips else None
            color = self.inks.of_label(known.color) if known else self.inks.muted
            self._fill(painter, QRectF(place.x(), place.y() + line / 2 - 5, 20, 10), color, label)
            words = QRectF(place.x() + 26, place.y(), width, line)
            self.write(painter, words, self._name(label), font=self.sized(0.9), color=self.inks.muted)

    def _draw_depth(self, painter: QPainter, room: QRectF, strip: Strip, top: float) -> None:
        """Draw how many marked each stretch of the text."""
        spans = [span for case in strip.cases for said in case.said for span in said.spans]
        borders = sorted({place for start, end in spans for place in (start, end)})
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end in pairwise(borders):
            depth = sum(one[0] <= start and end <= one[1] for one in spans)
            if depth:
                part = min(depth / max(len(strip.people), 1), 1.0)
                left, right = self._x(room, strip, start), self._x(room, strip, end)
                painter.setBrush(self.inks.of_value(LOW + 0.25 + 0.75 * part))
                painter.drawRect(QRectF(left, top, right - left, _DEPTH))


def hull(case: Case) -> tuple[int, int]:
    """Return where the words of a case begin and end."""
    return case.spans[0].start, max(span.end for span in case.spans)
