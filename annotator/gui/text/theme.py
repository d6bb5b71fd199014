"""How the view looks: colours, fonts and measure as one frozen value, and the sizes that follow from it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from annotator.gui.text.printing import Print
from annotator.gui.text.sprites import Sprites

# WCAG 2.2 AA: 4.5 for words, 3 for lines that say something; a little more, as colours are rounded to 8 bits
WORDS, PARTS = 4.56, 3.04
# None is shipped: the first that is installed is taken, and the scripts' own families stand behind it.
_SCRIPTS = (
    "Noto {} Armenian",
    "Noto Naskh Arabic",
    "Noto Sans Arabic",
    "Noto {} Hebrew",
    "Noto {} Devanagari",
    "Noto {} Bengali",
    "Noto {} Georgian",
    "Noto {} Thai",
    "Noto {} Tamil",
    "Noto {} CJK SC",
    "Noto {} CJK JP",
    "PingFang SC",
    "Microsoft YaHei",
    "Droid Sans Fallback",
    "Noto Sans Symbols2",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
)
SERIF = (
    "Source Serif 4",
    "Charter",
    "Noto Serif",
    "Georgia",
    "DejaVu Serif",
    *(family.format("Serif") for family in _SCRIPTS),
)
SANS = (
    "Inter",
    "Source Sans 3",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    *(family.format("Sans") for family in _SCRIPTS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewTheme:
    """Colours ('#rrggbb'), font families in order of preference, point size and measure of the view.

    `measure` is the widest line in characters, `line_height` a factor of the font size, `tint` and
    `strong_tint` the opacity of a mark's colour behind its words (focused and linked ones are strong);
    `framed` draws a line around strong ones, where a tint alone would be too faint.
    """

    background: str = "#fdfcfa"
    text: str = "#22252a"
    muted: str = "#62676f"
    rule: str = "#dedbd5"
    accent: str = "#2b62b8"
    selection: str = "#b9d3f5"
    current: str = "#f3f1ec"
    found: str = "#ffe27a"
    found_edge: str = "#8a6a00"
    keycap: str = "#ffffff"
    keycap_text: str = "#22252a"
    owners: tuple[str, ...] = ("#0072b2", "#d55e00", "#009e73", "#b85f90", "#7a5cc4", "#8a6d00")
    body_families: tuple[str, ...] = SERIF
    header_families: tuple[str, ...] = SANS
    point_size: float = 11.5
    measure: int = 70
    line_height: float = 1.45
    tint: float = 0.13
    strong_tint: float = 0.43
    framed: bool = False

    def __post_init__(self) -> None:
        if not 4 <= self.point_size <= 96:
            raise ValueError(f"point size: expected 4 to 96, found {self.point_size}")
        if self.measure < 10:
            raise ValueError(f"measure: expected at least 10 characters, found {self.measure}")


LIGHT = ViewTheme()
DARK = ViewTheme(
    background="#1b1d21",
    text="#d9d8d4",
    muted="#a3a8b1",
    rule="#34373d",
    accent="#7fb0ff",
    selection="#2f4a75",
    current="#22252a",
    found="#5c4a10",
    found_edge="#e0b93a",
    keycap="#34373d",
    keycap_text="#f2f1ed",
    owners=("#56b4e9", "#e69f00", "#2fc49a", "#e39cc6", "#a993e8", "#d3c04a"),
)
CONTRAST = ViewTheme(
    background="#ffffff",
    text="#000000",
    muted="#1c1c1c",
    rule="#000000",
    accent="#0a3fa8",
    selection="#4a90ff",
    current="#ffffff",
    found="#ffe27a",
    found_edge="#4d3a00",
    keycap="#ffffff",
    keycap_text="#000000",
    owners=("#004c8c", "#9c3a00", "#00553c", "#8c2f66", "#4a2f96", "#5a4600"),
    tint=0.0,
    strong_tint=0.12,
    framed=True,
)
CONTRAST_DARK = ViewTheme(
    background="#000000",
    text="#ffffff",
    muted="#ececec",
    rule="#ffffff",
    accent="#ffd84d",
    selection="#0a5fd0",
    current="#000000",
    found="#4a3d00",
    found_edge="#ffd84d",
    keycap="#000000",
    keycap_text="#ffffff",
    owners=("#7cc8ff", "#ffb73d", "#5fe3bb", "#f7b8dc", "#c9b8ff", "#efe07a"),
    tint=0.0,
    strong_tint=0.2,
    framed=True,
)
VIEW_THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "contrast-dark": CONTRAST_DARK}


@lru_cache(maxsize=8)
def installed(families: tuple[str, ...]) -> tuple[str, ...]:
    """Return those families that the system has: asking Qt for a missing one costs 0.1 s and a warning."""
    known = set(QFontDatabase.families())
    return tuple(family for family in families if family in known)


class Style:
    """Fonts, colours and sizes in pixels that follow from a theme on a screen of some resolution."""

    def __init__(self, theme: ViewTheme, *, dots_per_inch: float = 96.0) -> None:
        self.theme = theme
        self.sprites = Sprites()
        self.em = max(theme.point_size * dots_per_inch / 72.0, 4.0)
        body, header = installed(theme.body_families), installed(theme.header_families)
        self.body = _font(body, self.em)
        self.subheadline = _font(body, self.em * 1.16)
        self.headline = _font(body, self.em * 1.62, QFont.Weight.Bold)
        self.small_headline = _font(body, self.em * 1.3, QFont.Weight.Bold)
        self.header = Print(_font(header, self.em * 0.84))
        self.author = Print(_font(header, self.em * 0.84, QFont.Weight.DemiBold))
        self.chip = Print(_font(header, self.em * 0.76, QFont.Weight.Medium))
        self.small = Print(_font(header, self.em * 0.64, QFont.Weight.Bold))
        self.light = Print(_font(header, self.em * 0.64))
        self.keycap = Print(_font(header, self.em * 0.8, QFont.Weight.Bold))
        metrics = QFontMetricsF(self.body)
        sample = "the quick brown fox jumps over a lazy dog, and nobody minds"
        self.character = metrics.horizontalAdvance(sample) / len(sample)
        self.measure = round(self.character * theme.measure)
        self.line = round(self.em * theme.line_height)
        self.lane = max(4, round(self.em * 0.25))
        self.lift = round(self.em * 0.18)
        self.step = round(self.em * 1.25)
        self.left_pad = round(self.em * 1.9)
        self.right_pad = round(self.em * 2.5)
        self.wide_right_pad = round(self.em * 4.2)
        self.top_pad = round(self.em * 0.9)
        self.tail = round(self.em * 3)
        self.header_line = round(self.em * 1.5)
        self.gap = round(self.em * 0.9)
        self.ink = lru_cache(512)(partial(ink, theme=theme))
        self.tint = lru_cache(512)(partial(tint, theme=theme))
        self.muted = QColor(theme.muted)
        self.text = QColor(theme.text)


def _font(families: tuple[str, ...], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    if families:
        font.setFamilies(list(families))
    font.setPixelSize(max(round(pixels), 6))
    font.setWeight(weight)
    # hinted advances differ from the unhinted ones that a picture is scaled from, and cramp serif letters
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def ink(color: str, theme: ViewTheme) -> QColor:
    """Return a label's colour as it is drawn: lifted off the ground until a thin line is seen (3 : 1)."""
    return QColor(_lifted(color, theme.background, PARTS))


def readable(color: QColor, ground: QColor) -> QColor:
    """Return a colour for words on a ground: itself, or lifted off it until they can be read (4.5 : 1)."""
    return QColor(_lifted(color.name(), ground.name(), WORDS))


def faint(color: QColor, theme: ViewTheme, amount: float) -> QColor:
    """Return a line's colour laid thinly on the ground, yet not so thinly that it is not seen (3 : 1)."""
    return ink(blend(color, QColor(theme.background), amount).name(), theme)


@lru_cache(maxsize=512)
def tint(color: str, theme: ViewTheme, *, strong: bool = False) -> QColor:
    """Return what is laid behind the words of a mark: its colour, so thin that words stay readable."""
    result, paper = ink(color, theme), QColor(theme.current)
    amount, text = theme.strong_tint if strong else theme.tint, QColor(theme.text if strong else theme.muted)
    above = theme.tint if strong else 0.0  # another mark's tint may lie over it
    while amount > 0.02 and _contrast(text, blend(result, blend(result, paper, amount), above)) < WORDS:
        amount *= 0.9
    result.setAlphaF(amount)
    return result


@lru_cache(maxsize=1024)
def _lifted(color: str, background: str, needed: float) -> str:
    ground, result = QColor(background), QColor(color)
    pole = QColor("#ffffff" if _luminance(ground) < 0.18 else "#000000")
    for step in range(1, 11):
        if _contrast(result, ground) >= needed:
            break
        result = blend(pole, QColor(color), step / 10)
    return result.name()


def _contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((_luminance(one) + 0.05, _luminance(other) + 0.05))
    return high / low


def _luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = (color.redF(), color.greenF(), color.blueF())
    parts = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def blend(color: QColor, over: QColor, amount: float) -> QColor:
    """Return `color` laid over another with an opacity of 0 to 1."""
    return QColor.fromRgbF(
        over.redF() + (color.redF() - over.redF()) * amount,
        over.greenF() + (color.greenF() - over.greenF()) * amount,
        over.blueF() + (color.blueF() - over.blueF()) * amount,
    )
