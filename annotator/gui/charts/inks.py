"""The colours of the charts: those of the program's theme, and one sequence for values."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtGui import QColor

from annotator.gui.text.theme import blend
from annotator.gui.theme import Theme, contrast, label_color

LOW, HIGH = -0.2, 1.0
PAPER = "print"  # the name of the theme of paper
# Single hues of even steps in lightness, so that grey and colour-blind eyes see the same order.
_LIGHT_RAMP = ("#f4f1ea", "#d9e3ec", "#adc8e1", "#76a5cf", "#4079b1", "#1d4f86", "#0b2f5b")
_DARK_RAMP = ("#22252a", "#26384d", "#2b5075", "#3a6f9f", "#5c92c2", "#8fb8dc", "#c9e0f2")


@dataclass(frozen=True, slots=True)
class Inks:
    """What charts are drawn with: the theme, the ground below them and the ink of their words."""

    theme: Theme
    ramp: tuple[str, ...]
    ground: QColor
    text: QColor
    muted: QColor
    line: QColor
    accent: QColor

    @property
    def is_paper(self) -> bool:
        """Tell whether this is drawn for paper, where colours may be lost."""
        return self.theme.name == PAPER

    def of_value(self, value: float) -> QColor:
        """Return the colour of a value on the fixed scale from −0.2 to 1."""
        place = min(max((value - LOW) / (HIGH - LOW), 0.0), 1.0) * (len(self.ramp) - 1)
        first = min(int(place), len(self.ramp) - 2)
        return blend(QColor(self.ramp[first + 1]), QColor(self.ramp[first]), place - first)

    def faded(self, color: QColor) -> QColor:
        """Return a colour laid thinly on the ground."""
        return blend(color, self.ground, 0.4)

    @property
    def hatching(self) -> QColor:
        """Return the colour of the lines over what is undefined."""
        return blend(self.muted, self.ground, 0.45)

    def on(self, color: QColor) -> QColor:
        """Return black or white, whichever is read better on a colour."""
        return QColor(max("#000000", "#ffffff", key=lambda ink: contrast(ink, color.name())))

    def of_label(self, color: str) -> QColor:
        """Return a codebook's colour as it is seen on this ground."""
        return QColor(label_color(color, self.theme, needed=3.0))


def inks(theme: Theme) -> Inks:
    """Return the colours of the charts in a theme."""
    return Inks(
        theme=theme,
        ramp=_DARK_RAMP if theme.dark else _LIGHT_RAMP,
        ground=QColor(theme.base),
        text=QColor(theme.text),
        muted=QColor(theme.muted),
        line=QColor(theme.faint if theme.high else theme.line),
        accent=QColor(theme.accent),
    )


def steps(low: float, high: float) -> list[float]:
    """Return the round values of a scale that lie in it, 0.2 apart."""
    ticks = [place / 5 for place in range(-5, 6)]
    return ticks[bisect_right(ticks, low - 1e-9) : bisect_right(ticks, high + 1e-9)]
