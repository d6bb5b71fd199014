"""Heights of many texts one under the other, as a Fenwick tree: sums and searches in logarithmic time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """A row of whole-number heights that may change one by one."""

    def __init__(self, values: Sequence[int]) -> None:
        self._values = list(values)
        sums = [0, *accumulate(self._values)]
        # node i of the tree holds the sum of the last (i & -i) values up to and with value i - 1
        self._tree = [sums[i] - sums[i & (i - 1)] for i in range(len(sums))]
        self._top_bit = 1 << (len(self._values).bit_length() - 1) if self._values else 0

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def put(self, index: int, height: int) -> int:
        """Set one height and return by how much it grew."""
        change = height - self._values[index]
        if change:
            self._values[index] = height
            node = index + 1
            while node < len(self._tree):
                self._tree[node] += change
                node += node & -node
        return change

    def before(self, index: int) -> int:
        """Return the sum of all heights in front of `index`."""
        total = 0
        while index:
            total += self._tree[index]
            index &= index - 1
        return total

    @property
    def total(self) -> int:
        """Return the sum of all heights."""
        return self.before(len(self._values))

    def find(self, y: int) -> tuple[int, int]:
        """Return (index, offset into it) of what lies at `y`; the ends are clamped to the first and last."""
        if not self._values or y < 0:
            return 0, 0
        node, rest, bit = 0, y, self._top_bit
        while bit:
            beyond = node + bit
            if beyond < len(self._tree) and self._tree[beyond] <= rest:
                node = beyond
                rest -= self._tree[beyond]
            bit >>= 1
        if node == len(self._values):
            return node - 1, self._values[-1]
        return node, rest
