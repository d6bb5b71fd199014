"""What the page shows at a time: one way of looking at a measure, read and computed on a worker."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator.gui.charts.board import (
    Measure,
    Study,
    closed_of,
    read_study,
)
from annotator.gui.charts.costly import spans_of
from annotator.gui.charts.kinds import KINDS, OVERVIEW

if TYPE_CHECKING:
    from annotator.agreement import Measurement

translate = QCoreApplication.translate


@dataclass(frozen=True)
class View:
    """What is shown: a way of looking at a measure of a project, and what was computed for it."""

    study: Study
    face: str
    measure: Measure | None
    value: Any = None
    whole: Measurement | None = None
    closed: Mapping[str, int] | None = None
    costly: int = 0  # spans, where they are so many that their gamma is computed only where it is asked for

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to compare."""
        if self.face == OVERVIEW:
            return all(row.figure.units == 0 and row.figure.value is None for row in self.value or ())
        return self.whole is None or (self.whole.units == 0 and self.whole.value is None)


def study_again(database: Any, known: Study | None) -> Study:
    """Read a project, only what changed where it is known; on a worker."""
    return read_study(database, None if known is None else known.kept)


def compares(known: Study | None) -> bool:
    """Tell whether what was looked at compared anything: before that no layer was worth keeping."""
    return known is None or any(len(one.judges) > 1 for one in known.questions)


def view_of(
    study: Study, face: str, wanted: Measure | None, layer: str = "", anyway: Collection[Hashable] = ()
) -> View:
    """Compute what one way of looking shows of the same measure as before, or of the first; on a worker.

    What takes minutes is computed only for the keys of measures in `anyway`.
    """
    import pyqtgraph  # noqa: F401 - loaded here, so that the window does not wait for it

    kind = next(one for one in KINDS if one.id == face)
    measure = _measure(study, wanted, layer)
    if measure is None:
        return View(study, face, None)
    costly = 0 if face == OVERVIEW or measure.key in anyway else spans_of(study, measure)
    if costly:
        return View(study, face, measure, costly=costly)
    whole = None if face == OVERVIEW else study.whole(measure)
    nothing = whole is not None and whole.units == 0 and whole.value is None
    value = None if nothing else study.once(kind.key(study, measure), lambda: kind.compute(study, measure))
    return View(study, face, measure, value, whole, closed_of(study, measure))


def _measure(study: Study, wanted: Measure | None, layer: str) -> Measure | None:
    """Return the measure of the same name in what was read anew, else the first one of the layer."""
    layers = [one for one, _ in study.layers]
    if not layers:
        return None
    chosen = wanted.question.layer.id if wanted is not None else layer
    offered = study.measures(chosen if chosen in layers else _first_layer(study))
    same = [one for one in offered if wanted is not None and one.key == wanted.key]
    return next(iter(same or offered), None)


def _first_layer(study: Study) -> str:
    """Return the layer to begin with: of those that two judged the first stance layer with asked targets.

    They are the surest to compare; without one it is the first that two judged, or the first at all.
    """
    shared = {one.layer.id for one in study.questions if len(one.judges) > 1}
    layers = [one for one in study.material.codebook.layers if one.id in shared or not shared]
    return next((layer.id for layer in layers if layer.asked and layer.kind == "stance"), layers[0].id)


def why_nothing(closed: Mapping[str, int]) -> str:
    """Say what is needed before agreement can be computed, and how far it is."""
    needed = translate(
        "Figures",
        "Agreement needs two annotators who have closed the same comments for this layer. "
        "Closing a text counts as an answer, also where there was nothing to label.",
    )
    if not closed:
        nobody = translate("Figures", "Nobody has closed or labelled anything of it yet.")
        return f"{needed}\n\n{nobody}"
    said = ", ".join(f"{name} {count}" for name, count in closed.items())
    answered = translate("Figures", "Answered so far: {0}; none of it by two.").format(said)
    return f"{needed}\n\n{answered}"
