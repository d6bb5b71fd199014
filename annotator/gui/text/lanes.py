"""Lanes under the line: where marks overlap, each gets a track of its own."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.gui.text.items import Mark, Span


def pack(hulls: Iterable[Span]) -> list[int]:
    """Return a lane for each span so that no two in one lane overlap.

    Greedy by (start, -end), hence as few lanes as the deepest overlap has spans.
    """
    spans = list(hulls)
    lanes = [0] * len(spans)
    ends: list[int] = []
    for place in sorted(range(len(spans)), key=lambda i: (spans[i][0], -spans[i][1], i)):
        start, end = spans[place]
        lane = next((number for number, taken in enumerate(ends) if taken <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes[place] = lane
    return lanes


def lanes_of(marks: Iterable[Mark], names: tuple[str, ...] = ()) -> dict[str, int]:
    """Return the lane of each mark by its id; underlines of kind none need no lane.

    Where several people own marks (`names`), each person's lanes lie together, one person below the other, so
    that their work can be compared.
    """
    drawn = [mark for mark in marks if mark.underline != "none"]
    result: dict[str, int] = {}
    floor = 0
    for owner in (*names, None):
        own = [mark for mark in drawn if mark.owner == owner or (owner is None and mark.owner not in names)]
        lanes = pack((mark.start, mark.end) for mark in own)
        result.update({mark.id: floor + lane for mark, lane in zip(own, lanes, strict=True)})
        floor += max(lanes, default=-1) + 1
    return result
