"""The forest plot: one coefficient with its interval, for the whole and for each label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.agreement import Measurement
from annotator.jobs.agreement.measuring import KRIPPENDORFF
from annotator.jobs.report.svg import Drawing, shortened
from annotator.jobs.report.words import interval as limits
from annotator.jobs.report.words import number

ROW = 23
LEFT, RIGHT = 208.0, 480.0
VALUE, LIMITS, BAR, COUNT = 528.0, 542.0, 652.0, 756.0
BAR_WIDTH = 56.0
WIDTH = 760.0
LETTERS = 30


@dataclass(frozen=True)
class Line:
    """One row: a name, what was measured, and how many units or marks it rests on."""

    name: str
    measurement: Measurement
    count: int
    whole: bool = False


def forest(
    title: str, lines: Sequence[Line], *, thresholds: bool, counted: str, interval: str = "95 % interval"
) -> Drawing:
    """Return the plot; `thresholds` draws Krippendorff's two values, `counted` heads the column of n."""
    low = min([-0.2, *(_floor(one.measurement) for one in lines)])
    drawing = Drawing(title, _description(lines))
    top = 44.0
    bottom = top + ROW * len(lines)
    scale = _Scale(low)
    _grid(drawing, scale, top, bottom, thresholds=thresholds)
    _headings(drawing, counted, interval, top)
    most = max((one.count for one in lines if not one.whole), default=0)
    for place, line in enumerate(lines):
        _row(drawing, scale, line, top + ROW * place, most)
    drawing.resize(WIDTH, bottom + 30)
    return drawing


class _Scale:
    """From values to pixels; the axis ends at 1 and begins no lower than −1."""

    def __init__(self, low: float) -> None:
        self.low = low

    def x(self, value: float) -> float:
        share = (min(max(value, self.low), 1.0) - self.low) / (1.0 - self.low)
        return LEFT + share * (RIGHT - LEFT)

    @property
    def ticks(self) -> list[float]:
        step = 0.2 if self.low > -0.5 else 0.5
        return [round(n * step, 1) for n in range(-10, 11) if self.low - 1e-9 <= n * step <= 1 + 1e-9]


def _floor(one: Measurement) -> float:
    """Return where the axis must begin for a value: a fifth below it, not below −1."""
    if one.value is None or one.value >= -0.2:
        return -0.2
    return -1.0 if one.value < -0.5 else -0.5


def _grid(drawing: Drawing, scale: _Scale, top: float, bottom: float, *, thresholds: bool) -> None:
    for tick in scale.ticks:
        paint = "line" if tick == 0 else "rule"
        drawing.line(scale.x(tick), top, scale.x(tick), bottom, paint)
        drawing.text(scale.x(tick), bottom + 16, number(tick, 1), "muted", size=11, anchor="middle")
    for value in KRIPPENDORFF if thresholds else ():
        drawing.line(scale.x(value), top - 6, scale.x(value), bottom, "muted", dashed=True)
        drawing.text(scale.x(value), top - 10, number(value), "muted", size=10, anchor="middle")


def _headings(drawing: Drawing, counted: str, interval: str, top: float) -> None:
    drawing.text(VALUE, 16, "value", "muted", size=11, anchor="end")
    drawing.text(LIMITS, 16, interval, "muted", size=11)
    drawing.text(COUNT, 16, counted, "muted", size=11, anchor="end")
    drawing.line(0, top - 20, WIDTH, top - 20, "rule")


def _row(drawing: Drawing, scale: _Scale, line: Line, top: float, most: int) -> None:
    one, middle = line.measurement, top + ROW / 2
    base = middle + 4
    if line.whole:
        drawing.line(0, top + ROW, WIDTH, top + ROW, "rule")
    drawing.text(0, base, shortened(line.name, LETTERS), bold=line.whole)
    if one.value is None:
        drawing.rect(LEFT + 1, middle - 8, 62, 16, "ground")
        drawing.text(LEFT + 4, base, "undefined", "muted", size=11)
    else:
        _mark(drawing, scale, one, middle, whole=line.whole)
    drawing.text(VALUE, base, number(one.value), anchor="end", bold=line.whole)
    drawing.text(LIMITS, base, limits(one), "muted", size=11)
    if most and not line.whole:
        drawing.rect(BAR, middle - 4, BAR_WIDTH * line.count / most, 8, "v2")
    drawing.text(
        COUNT, base, f"{line.count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"), size=11, anchor="end"
    )


def _mark(drawing: Drawing, scale: _Scale, one: Measurement, middle: float, *, whole: bool) -> None:
    """Draw the interval, with an arrow where it goes beyond the axis, and the value on it."""
    found = one.reach
    if found is not None:
        drawing.line(scale.x(found.low), middle, scale.x(found.high), middle, "accent", 2.2 if whole else 1.6)
        if found.open_low or found.low < scale.low:
            _arrow(drawing, scale.x(found.low), middle, -1)
        if found.open_high:
            _arrow(drawing, RIGHT, middle, 1)
    x, size = scale.x(one.value or 0.0), 5.5 if whole else 4.5
    if whole:
        drawing.shape(
            [(x, middle - size), (x + size, middle), (x, middle + size), (x - size, middle)], "accent"
        )
    else:
        drawing.dot(x, middle, size, "accent")


def _arrow(drawing: Drawing, x: float, y: float, side: int) -> None:
    drawing.shape([(x + 6 * side, y), (x, y - 4), (x, y + 4)], "accent")


def _description(lines: Sequence[Line]) -> str:
    return "; ".join(
        f"{one.name}: {number(one.measurement.value)}"
        + ("" if one.measurement.low is None else f" ({limits(one.measurement)})")
        for one in lines
    )
