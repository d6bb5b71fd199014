"""Heights of many texts one under the other: a Fenwick tree over blocks that are opened when needed.

With 20,000 texts even looking at each one's length takes longer than painting a screenful. So a block of
texts counts with a guess until something in it is asked for; only then are its texts estimated one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

_BITS = 6
_BLOCK = 1 << _BITS


class Heights:
    """A row of whole-number heights that may change one by one; sums and searches in logarithmic time.

    `estimate` returns the heights from one index up to another.
    """

    def __init__(self, count: int, estimate: Callable[[int, int], list[int]], *, guess: int) -> None:
        self._count = count
        self._estimate = estimate
        blocks = -(-count // _BLOCK)
        self._blocks: list[list[int] | None] = [None] * blocks
        self._sums = [guess * _BLOCK] * blocks
        # node i of the tree holds the sum of the last (i & -i) blocks up to and with block i - 1
        self._tree = [guess * _BLOCK * (node & -node) for node in range(blocks + 1)]
        if blocks:
            lacking = guess * (count - blocks * _BLOCK)
            self._sums[-1] += lacking
            self._grow(blocks - 1, lacking)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> int:
        return self._values(index >> _BITS)[index & (_BLOCK - 1)]

    def _grow(self, block: int, change: int) -> None:
        node = block + 1
        while node < len(self._tree):
            self._tree[node] += change
            node += node & -node

    def _values(self, block: int) -> list[int]:
        """Return the heights of one block, estimated when it is asked for the first time."""
        values = self._blocks[block]
        if values is None:
            first = block << _BITS
            values = self._estimate(first, min(first + _BLOCK, self._count))
            self._blocks[block] = values
            total = sum(values)
            self._grow(block, total - self._sums[block])
            self._sums[block] = total
        return values

    def put(self, index: int, height: int) -> int:
        """Set one height and return by how much it grew."""
        block, place = index >> _BITS, index & (_BLOCK - 1)
        values = self._values(block)
        change = height - values[place]
        if change:
            values[place] = height
            self._sums[block] += change
            self._grow(block, change)
        return change

    def before(self, index: int) -> int:
        """Return the sum of all heights in front of `index`."""
        block, place = index >> _BITS, index & (_BLOCK - 1)
        total = sum(self._values(block)[:place]) if place else 0
        while block:
            total += self._tree[block]
            block &= block - 1
        return total

    def tops(self) -> list[int]:
        """Return where each text begins, and where the last ends; evenly in blocks not opened yet."""
        tops, y = [0], 0
        for block, (values, total) in enumerate(zip(self._blocks, self._sums, strict=True)):
            if values is None:
                length = min(_BLOCK, self._count - (block << _BITS))
                tops += [y + total * place // length for place in range(1, length + 1)]
            else:
                tops += [*accumulate(values, initial=y)][1:]
            y += total
        return tops

    @property
    def total(self) -> int:
        """Return the sum of all heights."""
        node, total = len(self._sums), 0
        while node:
            total += self._tree[node]
            node &= node - 1
        return total

    def find(self, y: int) -> tuple[int, int]:
        """Return (index, offset into it) of what lies at `y`; the ends are clamped to the first and last."""
        if not self._count or y < 0:
            return 0, 0
        block, rest = self._find_block(y)
        while block < len(self._sums):
            values = self._values(block)
            # the guess that led here may have been wrong by some texts
            if rest < self._sums[block]:
                place = 0
                while values[place] <= rest:
                    rest -= values[place]
                    place += 1
                return (block << _BITS) + place, rest
            rest -= self._sums[block]
            block += 1
        return self._count - 1, self[self._count - 1]

    def _find_block(self, y: int) -> tuple[int, int]:
        node, rest, bit = 0, y, 1 << len(self._tree).bit_length()
        while bit:
            beyond = node + bit
            if beyond < len(self._tree) and self._tree[beyond] <= rest:
                node = beyond
                rest -= self._tree[beyond]
            bit >>= 1
        return node, rest
