"""Where texts of each depth stand between left and right: indents, widths, threads of ancestors."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.gui.text.theme import Style

# levels indented by a whole step, levels after them indented by a fraction of one, and that fraction
_WHOLE, _SMALL, _FRACTION = 6, 12, 0.2


@dataclass(frozen=True, slots=True)
class Geometry:
    """The horizontal measures of a column in pixels, from the viewport's width and the deepest level.

    `mirrored` is that of an interface that is read from right to left: replies are indented from the right.
    """

    style: Style
    width: int
    deepest: int
    initials: bool
    mirrored: bool = False

    @property
    def room(self) -> int:
        """Return the pixels between the margins."""
        right = self.style.wide_right_pad if self.initials else self.style.right_pad
        return max(self.width - self.style.left_pad - right, 40)

    @property
    def extent(self) -> tuple[int, int]:
        """Return the x and the width of what is used: texts with their margins."""
        left = self.column_left - self.style.left_pad
        used = min(self.style.measure + self._indent(self.deepest), self.room)
        width = min(used + self.width - self.room, self.width - left)
        return (self.width - left - width if self.mirrored else left), width

    @property
    def step(self) -> float:
        """Return the indent of one level: the deepest thread takes no more than a quarter of the room."""
        return min(self.style.step, self.room * 0.26 / max(_steps(self.deepest), 1))

    @property
    def column_left(self) -> int:
        """Return how far texts that are not indented stand from the side where reading begins.

        The column stands in the middle of a wide view.
        """
        used = self.style.measure + self._indent(self.deepest)
        return self.style.left_pad + max(self.room - used, 0) // 2

    def _indent(self, depth: int) -> int:
        return round(self.step * _steps(depth))

    def left(self, depth: int) -> int:
        """Return the x of the left side of texts of a depth."""
        begin = self.column_left + self._indent(depth)
        return self.width - begin - self.body(depth) if self.mirrored else begin

    def body(self, depth: int) -> int:
        """Return the widest line of texts of a depth in pixels."""
        return min(self.style.measure, self.room - self._indent(depth))

    def bodies(self) -> tuple[int, ...]:
        """Return the widths of all depths: where they stay the same, no line is broken anew."""
        return tuple(self.body(depth) for depth in range(min(self.deepest, _WHOLE + _SMALL) + 1))

    def threads(self, depth: int) -> dict[int, int]:
        """Return the depth of ancestors → the x of their lines: of the first ones, and of the parent.

        Farther down they would stand too close to be told apart. The parent's is always a whole step in
        front of the text.
        """
        levels = range(depth if depth <= _WHOLE else _WHOLE - 1)
        found = {level: self.column_left + self._indent(level) for level in levels}
        if depth > _WHOLE:
            found[depth - 1] = self.column_left + self._indent(depth) - round(self.step)
        return {level: self.width - x - 1 for level, x in found.items()} if self.mirrored else found


def _steps(depth: int) -> float:
    """Return how many steps a depth is indented."""
    return min(depth, _WHOLE) + min(max(depth - _WHOLE, 0), _SMALL) * _FRACTION
