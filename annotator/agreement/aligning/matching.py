"""The heaviest matching of two sides: the best alignment of two annotators, without HiGHS."""

from __future__ import annotations

import heapq

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers


def heaviest(left: Integers, right: Integers, weight: Floats) -> Booleans:
    """Return which edges make the matching of greatest weight; all weights are above 0.

    One left node after the other is matched along the shortest path of reduced costs (Kuhn 1955; Edmonds &
    Karp 1972), on which matched nodes may give up their partner for another one or for none.
    """
    lefts, mine = np.unique(left, return_inverse=True)
    edges: list[list[tuple[int, float]]] = [[] for _ in lefts]
    numbers: dict[tuple[int, int], int] = {}
    for at, (one, other, gain) in enumerate(zip(mine.tolist(), right.tolist(), weight.tolist(), strict=True)):
        edges[one].append((other, -gain))
        numbers[one, other] = at
    partner: dict[int, int] = {}
    price_left = [min((cost for _, cost in row), default=0.0) for row in edges]
    price_right: dict[int, float] = {}
    for root in range(len(edges)):
        _augment(root, edges, partner, price_left, price_right)
    kept = np.zeros(len(weight), dtype=bool)
    kept[[numbers[one, other] for other, one in partner.items() if other >= 0]] = True
    return kept


def _augment(
    root: int,
    edges: list[list[tuple[int, float]]],
    partner: dict[int, int],
    price_left: list[float],
    price_right: dict[int, float],
) -> None:
    """Match the root along the cheapest path. The place of staying alone is a right node too, −1 − left."""
    distance: dict[int, float] = {}
    came: dict[int, int] = {}
    settled: list[tuple[int, float]] = []
    done: set[int] = set()
    heap: list[tuple[float, int]] = []
    one, far = root, 0.0
    while True:
        for other, cost in (*edges[one], (-1 - one, 0.0)):
            reached = far + cost - price_left[one] - price_right.get(other, 0.0)
            if other not in done and reached < distance.get(other, np.inf):
                distance[other], came[other] = reached, one
                heapq.heappush(heap, (reached, other))
        far, other = heapq.heappop(heap)
        while other in done:
            far, other = heapq.heappop(heap)
        done.add(other)
        if other not in partner:
            break
        settled.append((other, far))
        one = partner[other]
    price_left[root] += far
    for held, near in settled:
        price_right[held] = price_right.get(held, 0.0) - (far - near)
        price_left[partner[held]] += far - near
    while True:
        one = came[other]
        before = next((held for held, _ in settled if partner[held] == one), None)
        partner[other] = one
        if before is None or one == root:
            return
        other = before
