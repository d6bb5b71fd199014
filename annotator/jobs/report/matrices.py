"""Two matrices as pictures: agreement of each pair of annotators, and which labels meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.agreement import Measurement
from annotator.jobs.agreement.confusions import Confusion
from annotator.jobs.report.svg import STEPS, Drawing, extent, shortened, step_of
from annotator.jobs.report.words import number

LOW, HIGH = -0.2, 1.0
FEW_UNITS = 30
LETTERS = 26  # of a name
LEGEND = 46.0
RATIOS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
RATIO_WORDS = ("< ¼", "¼", "½", "1×", "2×", "4×", "≥ 8×")


def pair_map(title: str, people: Sequence[str], pairs: Mapping[tuple[str, str], Measurement]) -> Drawing:
    """Return the map of all pairs, each once: rows without the first annotator, columns without the last."""
    size = min(max(460.0 / max(len(people) - 1, 1), 38.0), 68.0)
    told = "; ".join(f"{one} and {other}: {_told(found)}" for (one, other), found in pairs.items())
    drawing = Drawing(title, told)
    names = [shortened(name, LETTERS) for name in people]
    left, top = _room(names), 10.0
    for row, one in enumerate(people[1:], 1):
        y = top + (row - 1) * size
        drawing.text(left - 10, y + size / 2 + 4, names[row], size=11, anchor="end")
        for column, other in enumerate(people[:row]):
            _pair(drawing, pairs[other, one], left + column * size, y, size)
    bottom = top + (len(people) - 1) * size
    height = _column_names(drawing, names[:-1], (left, bottom), size)
    steps = [number(LOW + n * (HIGH - LOW) / STEPS, 2) for n in range(STEPS)]
    _ramp(drawing, left, bottom + height + 12, steps)
    width = left + max((len(people) - 1) * size, 44.0 * STEPS) + 12
    drawing.resize(width, bottom + height + 12 + LEGEND)
    return drawing


def _room(names: Sequence[str]) -> float:
    """Return how much room names need in front of a row."""
    return max([60.0, *(extent(name) * 6.6 + 18 for name in names)])


def _pair(drawing: Drawing, one: Measurement, x: float, y: float, size: float) -> None:
    inside = size - 2
    if one.value is None:
        drawing.hatch(x, y, inside, inside)
        drawing.text(x + inside / 2, y + inside / 2 + 4, "–", "muted", anchor="middle")
        return
    step, few = step_of((one.value - LOW) / (HIGH - LOW)), one.units < FEW_UNITS
    drawing.rect(x, y, inside, inside, f"v{step}", faded=few)
    ink = "ink" if few else f"on{step}"
    middle = x + inside / 2
    drawing.text(
        middle,
        y + inside / 2 + 1,
        number(one.value, 2),
        ink,
        size=13 if size > 44 else 11,
        anchor="middle",
        bold=True,
    )
    drawing.text(
        middle, y + inside / 2 + 14, f"n {one.units}", ink, size=9.5 if size > 44 else 8.5, anchor="middle"
    )


def _column_names(drawing: Drawing, names: Sequence[str], corner: tuple[float, float], size: float) -> float:
    """Write the names of the columns below them, slanted where they are long; return how high they are."""
    longest = max(map(extent, names), default=0)
    slanted = longest * 6 > size
    for place, name in enumerate(names):
        middle = corner[0] + (place + 0.5) * size
        if slanted:
            drawing.text(middle + 4, corner[1] + 12, name, size=11, anchor="end", turned=-45)
        else:
            drawing.text(middle - 1, corner[1] + 16, name, size=11, anchor="middle")
    return longest * 4.6 + 20 if slanted else 22.0


def _ramp(drawing: Drawing, x: float, y: float, words: Sequence[str]) -> None:
    """Draw the steps of the ramp with the value at which each begins."""
    for step, said in enumerate(words):
        drawing.rect(x + step * 44, y, 44, 10, f"v{step}")
        drawing.text(x + step * 44, y + 23, said, "muted", size=10)


def confusion_matrix(
    title: str, found: Confusion, names: Mapping[str, str], people: tuple[str, str] | None
) -> Drawing:
    """Return the matrix of labels, of two people or pooled; its colour is observed ÷ expected."""
    labels = found.answers
    size = min(max(560.0 / max(len(labels), 1), 15.0), 46.0)
    drawing = Drawing(title, _description(found, names))
    shown = [shortened(names.get(one, one), LETTERS) for one in labels]
    rows, columns = people or ("", "")
    left, top = _room([*shown, shortened(rows, LETTERS)]), 28.0 if people else 6.0
    drawing.text(left - 10, 16, shortened(rows, LETTERS), "muted", size=11, anchor="end")
    drawing.text(left, 16, shortened(columns, 40), "muted", size=11)
    for row, one in enumerate(labels):
        y = top + row * size
        drawing.text(left - 10, y + size / 2 + 4, shown[row], size=11, anchor="end")
        for column, other in enumerate(labels):
            _meeting(drawing, found, (one, other), (left + column * size, y), size)
    bottom = top + len(labels) * size
    height = _column_names(drawing, shown, (left, bottom), size)
    _ramp(drawing, left, bottom + height + 8, RATIO_WORDS)
    drawing.text(left, bottom + height + 48, "times as often as by chance", "muted", size=10)
    drawing.resize(left + max(len(labels) * size, 44.0 * STEPS) + 12, bottom + height + LEGEND + 10)
    return drawing


def _meeting(
    drawing: Drawing, found: Confusion, pair: tuple[str, str], place: tuple[float, float], size: float
) -> None:
    often, share = found.counts.get(pair, 0), found.ratio(*pair)
    gap = 2.0 if size > 22 else 1.0
    if share is None:
        drawing.rect(*place, size - gap, size - gap, "band")
        return
    step = sum(share >= border for border in RATIOS)
    drawing.rect(*place, size - gap, size - gap, f"v{step}")
    if often and size > 26:
        x, y = place[0] + (size - gap) / 2, place[1] + size / 2 + 3
        drawing.text(x, y, str(often), f"on{step}", size=10.5 if often < 10_000 else 9, anchor="middle")


def _told(one: Measurement) -> str:
    return f"{number(one.value)}, n = {one.units}"


def _description(found: Confusion, names: Mapping[str, str]) -> str:
    apart = sorted(
        ((number, pair) for pair, number in found.counts.items() if pair[0] != pair[1]),
        key=lambda one: (-one[0], one[1]),
    )
    told = [f"{names.get(a, a)} and {names.get(b, b)}: {n:g}" for n, (a, b) in apart[:10]]
    return "What met most often and differs: " + "; ".join(told) if told else "Nothing differs."
