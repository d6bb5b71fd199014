"""Figures in words: a number, an interval, and what must be known to read a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.below import reason_of
from annotator.gui.counts import counts
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.gui.plain import figures, isolated

if TYPE_CHECKING:
    from annotator.agreement import Measurement
    from annotator.agreement.measurement import Reach
    from annotator.gui.charts.board import Measure

translate = QCoreApplication.translate

FEW_DISCUSSIONS = 10
ROUGH = QT_TRANSLATE_NOOP(
    "Figures",
    "Fewer than ten discussions: the interval is rough, one odd discussion can move both ends, and the "
    "value may lie outside more often than in 5 of 100 cases",
)
BEYOND = QT_TRANSLATE_NOOP(
    "Figures",
    "Where the interval is open (an arrow in the chart), the method puts its limit beyond what the "
    "coefficient can be",
)


def summary(measure: Measure, one: Measurement) -> str:
    """Return the whole figure in plain words, with what must be known to read it."""
    if one.value is None:
        return reason_of(one)
    judged = translate("Figures", "{0} over {1} that two or more of {2} judged")
    judges, clusters = one.annotators, one.clusters or 0
    people = counts.annotators(judges)
    said = [judged.format(measure.name, counts.units(one.units, measure.question.data), people)]
    if one.clusters:
        places = counts.discussions(clusters)
        said[0] = translate("Figures", "{0}, in {1}").format(said[0], places)
    if one.reach is not None:
        interval = translate("Figures", "95 % interval {0} to {1} (jackknife over discussions)")
        said.append(interval.format(*ends(one.reach)))
        if one.reach.open_low or one.reach.open_high:
            said.append(translate("Figures", BEYOND))
        if (one.clusters or 0) < FEW_DISCUSSIONS:
            said.append(translate("Figures", ROUGH))
    elif one.interval_reason:
        said.append(reason_of(one).rstrip("."))
    if one.reached:
        shares = (f"{limit:.3f}".lstrip("0") + f": {share:.2f}" for limit, share in one.reached.items())
        limits = ", ".join(shares)
        likely = translate("Figures", "Probability (bootstrap over discussions) that it reaches {0}")
        said.append(likely.format(figures(limits)))
    if one.dropped:
        alone = translate("Figures", "{0} judged by one annotator alone do not count")
        said.append(alone.format(counts.units(one.dropped, measure.question.data)))
    return ". ".join(said) + "."


def interval_words(one: Measurement) -> str:
    """Return the interval of a figure as a line of its own, '' where it has none."""
    if one.reach is None:
        return ""
    told = translate("Figures", "95 % interval {0} to {1}")
    return "\n" + told.format(*ends(one.reach))


def ends(reach: Reach) -> tuple[str, str]:
    """Return both ends of an interval; '> 1' is one that lies beyond what the coefficient can be."""
    low, high = number(reach.low), number(reach.high)
    if reach.open_low:
        low = isolated(f"< {reach.low:.0f}".replace("-", "−"))
    return low, isolated(f"> {reach.high:.0f}") if reach.open_high else high


def number(value: float | None) -> str:
    """Return a value with two digits and a true minus sign; a dash where there is none."""
    return "–" if value is None else f"{value:.2f}".replace("-", "−")
