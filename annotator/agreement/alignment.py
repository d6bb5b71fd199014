"""One-to-one matching of what two annotators marked, as large as possible."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Hashable, Sequence

import numpy as np

from annotator.agreement.aligning.matching import heaviest


def match_overlapping(
    first: Sequence[tuple[int, int]], second: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return a maximum matching of spans that share a position, as (index in first, index in second).

    The span that ends first is paired with the partner that ends first. That is optimal: all its possible
    partners contain its last position, so one that ends later can stand in for the one that was taken.
    """
    sides = (first, second)
    by_start = [sorted(range(len(side)), key=lambda n, side=side: side[n][0]) for side in sides]  # type: ignore[misc]
    opened: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    gone: tuple[set[int], set[int]] = (set(), set())
    reached = [0, 0]
    pairs = []
    by_end = sorted((span[1], side, n) for side in (0, 1) for n, span in enumerate(sides[side]))
    for end, side, number in by_end:
        if number in gone[side]:
            continue
        gone[side].add(number)
        other = 1 - side
        waiting, order = opened[other], by_start[other]
        while reached[other] < len(order) and sides[other][order[reached[other]]][0] < end:
            candidate = order[reached[other]]
            heapq.heappush(waiting, (sides[other][candidate][1], candidate))
            reached[other] += 1
        while waiting and waiting[0][1] in gone[other]:
            heapq.heappop(waiting)
        if waiting:
            partner = heapq.heappop(waiting)[1]
            gone[other].add(partner)
            pairs.append((number, partner) if side == 0 else (partner, number))
    return sorted(pairs)


def match_best(first: Sequence[tuple[int, int]], second: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the one-to-one matching of overlapping spans that share most, intersection over union summed."""
    if len(first) == len(second) == 1:
        (start, end), (begin, stop) = first[0], second[0]
        return [(0, 0)] if min(end, stop) > max(start, begin) else []
    order = sorted(range(len(second)), key=lambda number: second[number][0])
    longest = max((end - start for start, end in second), default=0)
    begins = [second[number][0] for number in order]
    edges = []
    for left, (start, end) in enumerate(first):
        for at in range(bisect_right(begins, start - longest), bisect_left(begins, end)):
            other = second[order[at]]
            shared = min(end, other[1]) - max(start, other[0])
            if shared > 0:
                edges.append((left, order[at], shared / (max(end, other[1]) - min(start, other[0]))))
    if len(edges) < 2:
        return [edge[:2] for edge in edges]
    lefts, rights, weights = (np.array(part) for part in zip(*edges, strict=True))
    kept = heaviest(lefts, rights, weights)
    return [edges[number][:2] for number in np.flatnonzero(kept).tolist()]


def match_graph(neighbours: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return a maximum matching of a two-sided graph, given each left node's right neighbours.

    Augmenting paths, found breadth first (Berge 1957).
    """
    left_of: dict[int, int] = {}
    for root in range(len(neighbours)):
        reached_from: dict[int, int] = {}
        queue = deque([root])
        free: int | None = None
        while queue and free is None:
            left = queue.popleft()
            for right in neighbours[left]:
                if right in reached_from:
                    continue
                reached_from[right] = left
                if right not in left_of:
                    free = right
                    break
                queue.append(left_of[right])
        right_of = {left: right for right, left in left_of.items()} if free is not None else {}
        while free is not None:
            left = reached_from[free]
            left_of[free] = left
            free = right_of.get(left)
    return sorted((left, right) for right, left in left_of.items())


def by_label(marks: Sequence[tuple[object, object, Hashable]]) -> dict[Hashable, list[int]]:
    """Return the indices of the marks of each label."""
    groups: dict[Hashable, list[int]] = {}
    for number, mark in enumerate(marks):
        groups.setdefault(mark[2], []).append(number)
    return groups


def match_spans(
    first: Sequence[tuple[int, int, Hashable]],
    second: Sequence[tuple[int, int, Hashable]],
    *,
    labelled: bool,
) -> list[tuple[int, int]]:
    """Return a maximum matching of overlapping spans; labelled: only spans of the same label may meet."""
    if not labelled:
        return match_overlapping([span[:2] for span in first], [span[:2] for span in second])
    theirs = by_label(second)
    pairs = []
    for label, mine in by_label(first).items():
        other = theirs.get(label, [])
        found = match_overlapping([first[n][:2] for n in mine], [second[n][:2] for n in other])
        pairs += [(mine[left], other[right]) for left, right in found]
    return sorted(pairs)


def merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the positions covered by the spans as disjoint spans in order."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def covered(spans: Sequence[tuple[int, int]]) -> int:
    """Return how many positions disjoint spans cover."""
    return sum(end - start for start, end in spans)
