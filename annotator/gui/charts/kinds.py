"""The ways of looking at agreement: which there are, what each computes, and what draws it.

The modules that draw and compute are loaded by the worker and after it: they need numpy and pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.gui.charts.board import (
    Measure,
    Study,
    board_of,
)
from annotator.gui.charts.faces import Face, PlateFace
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.gui.theme import Theme

translate = QCoreApplication.translate
OVERVIEW, PARTS, CONFUSED, GROUPS = "overview", "parts", "confused", "groups"


@dataclass(frozen=True)
class Kind:
    """One way of looking: its name, what it shows in a line, what is computed, and what draws it."""

    id: str
    title: str
    about: str
    compute: Callable[[Study, Measure], Any]
    make: Callable[[Theme], Face]
    takes_apart: bool = False  # whether it shows the parts that the study looks at

    def key(self, study: Study, measure: Measure) -> Hashable:
        """Return under what it is kept what was computed."""
        return (self.id, measure.key, study.by) if self.takes_apart else (self.id, measure.key)

    @property
    def name(self) -> str:
        """Return the name in the language of the window."""
        return translate("Figures", self.title)

    @property
    def told(self) -> str:
        """Return what it shows in the language of the window."""
        return translate("Figures", self.about)


def _overview(study: Study, _measure: Measure) -> Any:
    from annotator.gui.charts.overview import overview_of

    return overview_of(study)


def _overview_face(theme: Theme) -> Face:
    from annotator.gui.charts.overview import Overview, rough

    plate = Overview(theme=theme)
    title, about = translate("Figures", "Each layer"), translate("Figures", ABOUT[OVERVIEW])
    face = PlateFace(plate, lambda rows, _study: plate.show_rows(rows), title, about)
    plate.shows.connect(lambda rows: face.about.setText(f"{rough(rows)} {about}".strip()))
    return face


def _parts(study: Study, measure: Measure) -> Any:
    import annotator.gui.charts.parts  # noqa: F401 - loaded here, so that the window does not wait for it

    return board_of(study, measure)


def _parts_face(theme: Theme) -> Face:
    from annotator.gui.charts.parts import Parts

    return Parts(theme)


def _confused(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.confused import met_of

    return met_of(study, measure)


def _confused_face(theme: Theme) -> Face:
    from annotator.gui.charts.confused import Matrix

    plate = Matrix(theme=theme)
    title, about = translate("Figures", "Which answers met which"), translate("Figures", ABOUT[CONFUSED])
    return PlateFace(plate, lambda met, _study: plate.show_met(met), title, about, plate.toggle)


def _steps(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.layered import steps_of

    return steps_of(study, measure)


def _steps_face(theme: Theme) -> Face:
    from annotator.gui.charts.layered import Ladder

    plate = Ladder(theme=theme)
    title, about = translate("Figures", "Step by step"), translate("Figures", ABOUT["steps"])
    return PlateFace(plate, lambda steps, _study: plate.show_steps(steps), title, about)


def _rounds(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.overrounds import rounds_of

    return rounds_of(study, measure)


def _rounds_face(theme: Theme) -> Face:
    from annotator.gui.charts.overrounds import RoundChart

    plate = RoundChart(theme=theme)
    title, about = translate("Figures", "Round by round"), translate("Figures", ABOUT["rounds"])
    return PlateFace(plate, lambda rounds, _study: plate.show_rounds(rounds), title, about)


def _shares(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.shares import shares_of

    return shares_of(study, measure)


def _shares_face(theme: Theme) -> Face:
    from annotator.gui.charts.shares import Distribution

    plate = Distribution(theme=theme)
    title, about = translate("Figures", "Labels given"), translate("Figures", ABOUT["shares"])
    face = PlateFace(plate, lambda shares, _study: plate.show_shares(shares), title, about)
    plate.says.connect(face.about.setText)
    return face


def _presence(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.presence import judged_of

    return judged_of(study, measure)


def _presence_face(theme: Theme) -> Face:
    from annotator.gui.charts.presence import Missing

    plate = Missing(theme=theme)
    title, about = translate("Figures", "Who judged what"), translate("Figures", ABOUT["presence"])
    face = PlateFace(plate, lambda judged, _study: plate.show_judged(judged), title, about)
    plate.says.connect(lambda words: face.about.setText(f"{about} {words}"))
    return face


def _strips(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.strips import strips_of

    return strips_of(study, measure)


def _strips_face(theme: Theme) -> Face:
    from annotator.gui.charts.strips import Lanes

    plate = Lanes(theme=theme)
    title, about = translate("Figures", "Spans under each other"), translate("Figures", ABOUT["strips"])
    face = PlateFace(plate, lambda strips, _study: plate.show_strips(strips), title, about)
    plate.says.connect(face.about.setText)
    return face


def _groups(study: Study, measure: Measure) -> Any:
    from annotator.gui.charts.grouped import grouped_of

    return grouped_of(study, measure)


def _groups_face(theme: Theme) -> Face:
    from annotator.gui.charts.partface import PartFace

    return PartFace(theme)


ABOUT = {
    OVERVIEW: QT_TRANSLATE_NOOP(
        "Figures",
        "The value as a dot, its 95 % interval as a line. Choose a row to see its cases; the other tabs "
        "take its layer apart.",
    ),
    PARTS: QT_TRANSLATE_NOOP("Figures", "Agreement of each label and of each pair of annotators"),
    CONFUSED: QT_TRANSLATE_NOOP(
        "Figures",
        "Pairs of answers; framed cells are those where both said the same. Pooled over all pairs of "
        "annotators, or of the two that are chosen with the filter.",
    ),
    "steps": QT_TRANSLATE_NOOP(
        "Figures",
        "The share of cases that agree on each step, where the step before was met: F1 for what was found, "
        "percent agreement for the rest.",
    ),
    "rounds": QT_TRANSLATE_NOOP(
        "Figures", "Each round on its own items, with its 95 % interval; no line joins what was not the same."
    ),
    "shares": QT_TRANSLATE_NOOP("Figures", "How often each annotator gave each label, on common units only"),
    "presence": QT_TRANSLATE_NOOP(
        "Figures", "How many units of each discussion each annotator judged; hatched: none."
    ),
    "strips": QT_TRANSLATE_NOOP("Figures", "The marked words of all annotators, text by text"),
    GROUPS: QT_TRANSLATE_NOOP(
        "Figures",
        "Against the others, the gold or oneself, by discussion, depth, length and time in session",
    ),
}
KINDS: tuple[Kind, ...] = (
    Kind(OVERVIEW, QT_TRANSLATE_NOOP("Figures", "Overview"), ABOUT[OVERVIEW], _overview, _overview_face),
    Kind(PARTS, QT_TRANSLATE_NOOP("Figures", "Labels and pairs"), ABOUT[PARTS], _parts, _parts_face),
    Kind(CONFUSED, QT_TRANSLATE_NOOP("Figures", "Confusions"), ABOUT[CONFUSED], _confused, _confused_face),
    Kind("steps", QT_TRANSLATE_NOOP("Figures", "Step by step"), ABOUT["steps"], _steps, _steps_face),
    Kind("rounds", QT_TRANSLATE_NOOP("Figures", "Rounds"), ABOUT["rounds"], _rounds, _rounds_face),
    Kind("shares", QT_TRANSLATE_NOOP("Figures", "Labels given"), ABOUT["shares"], _shares, _shares_face),
    Kind("presence", QT_TRANSLATE_NOOP("Figures", "Judged"), ABOUT["presence"], _presence, _presence_face),
    Kind("strips", QT_TRANSLATE_NOOP("Figures", "Spans"), ABOUT["strips"], _strips, _strips_face),
    Kind(GROUPS, QT_TRANSLATE_NOOP("Figures", "Parts"), ABOUT[GROUPS], _groups, _groups_face, True),
)
