"""How the program looks: the colours of each theme as frozen values, and how they are put on.

`setColorScheme` does nothing without a platform theme, so Fusion gets a whole palette, and what a
palette cannot say stands in one style sheet (`sheet`). Widgets name what they are with the property
`role`, and the sheet knows how that looks. A QLabel is title, title2, heading, strong, muted, small, key,
danger, warning or notice (a small warning); a QPushButton or QToolButton primary, row, flat, link or danger;
a QFrame card, overlay (above the page), panel, strip (a notice above a text), rule or upright. True or false
are `wrong` (a field), `tab`, `answer`, `choice`, `proposal` (a QToolButton), `quiet` (a list that is no box),
`contents` (a list that leads somewhere) and `drop` (a card that takes what is dragged).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from annotator.gui.sheet import sheet
from annotator.gui.text.theme import SANS, installed

AA_TEXT, AA_PARTS = 4.5, 3.0  # WCAG 2.2, 1.4.3 (text) and 1.4.11 (borders of inputs, focus, underlines)
POINT_SIZE = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of the program ('#rrggbb').

    `window` lies behind everything, `panel` is the ground of side panes and buttons, `base` that of
    what is read or typed into; `line` divides, `edge` is the border of what can be typed into. `high` marks
    high contrast: black and white grounds, strong borders and rings, no faint tint that says anything.
    """

    name: str
    dark: bool
    window: str
    panel: str
    base: str
    hover: str
    pressed: str
    text: str
    muted: str
    faint: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    accent_text: str
    selection: str
    danger: str
    warning: str
    success: str
    focus: str
    high: bool = False

    @property
    def surfaces(self) -> tuple[str, str, str]:
        """Return the grounds on which text stands."""
        return self.window, self.panel, self.base

    def __post_init__(self) -> None:
        for one in dataclasses.fields(self):
            value = getattr(self, one.name)
            if one.name not in {"name", "dark", "high"} and not QColor.isValidColorName(value):
                raise ValueError(f"{one.name}: expected a colour as '#rrggbb', found {value!r}")


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f3f1ec",
    panel="#f9f7f3",
    base="#fdfcfa",
    hover="#ebe8e1",
    pressed="#e0dcd3",
    text="#22252a",
    muted="#595e66",
    faint="#80838a",
    line="#dedbd5",
    edge="#888b91",
    accent="#2b62b8",
    accent_hover="#2454a0",
    accent_text="#ffffff",
    selection="#d3e3f8",
    danger="#b3261e",
    warning="#855300",
    success="#2a6b35",
    focus="#2b62b8",
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#17181b",
    panel="#1e1f22",
    base="#1b1d21",
    hover="#2a2c31",
    pressed="#34373d",
    text="#d9d8d4",
    muted="#a8acb5",
    faint="#72767f",
    line="#34373d",
    edge="#747881",
    accent="#7fb0ff",
    accent_hover="#9cc2ff",
    accent_text="#10182a",
    selection="#2a3f63",
    danger="#ff8f85",
    warning="#e8b04b",
    success="#7fc98c",
    focus="#7fb0ff",
)
CONTRAST = Theme(
    name="contrast",
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    base="#ffffff",
    hover="#dcdcdc",
    pressed="#c4c4c4",
    text="#000000",
    muted="#1c1c1c",
    faint="#595959",
    line="#000000",
    edge="#000000",
    accent="#0a3fa8",
    accent_hover="#062a75",
    accent_text="#ffffff",
    selection="#4a90ff",
    danger="#9c0006",
    warning="#5c3a00",
    success="#004d1a",
    focus="#0a3fa8",
    high=True,
)
CONTRAST_DARK = Theme(
    name="contrast-dark",
    dark=True,
    window="#000000",
    panel="#000000",
    base="#000000",
    hover="#262626",
    pressed="#3d3d3d",
    text="#ffffff",
    muted="#ececec",
    faint="#b0b0b0",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffd84d",
    accent_hover="#ffe68a",
    accent_text="#000000",
    selection="#0a5fd0",
    danger="#ffb3ab",
    warning="#ffd27a",
    success="#9af0a8",
    focus="#ffd84d",
    high=True,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}


def system() -> Theme:
    """Return the theme that goes with the desktop's colour scheme and contrast; light where it has none."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    asked = getattr(hints, "accessibility", None)  # Qt 6.10 and later know what contrast is wanted
    wanted = asked().contrastPreference().name if asked is not None else ""
    if wanted == "HighContrast":
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT


def chosen(name: str) -> Theme:
    """Return the theme of a setting by its name, and for anything else that of the desktop."""
    return THEMES.get(name) or system()


def opposite(theme: Theme) -> Theme:
    """Return the theme of equal contrast that is dark where this one is light."""
    return next(one for one in THEMES.values() if one.high == theme.high and one.dark != theme.dark)


def apply(app: QApplication, theme: Theme, *, point_size: float = POINT_SIZE) -> None:
    """Put a theme on the application; may be called again at any time."""
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont()
    if families := installed(SANS):
        font.setFamilies(list(families))
    font.setPointSizeF(point_size)
    app.setFont(font)
    app.setPalette(palette(theme))
    # Qt tells each widget of a sheet in place of another once for all that stand above it: without one
    # between them it is told twice
    app.setStyleSheet("")
    app.setStyleSheet(sheet(theme, point_size=point_size))


def palette(theme: Theme) -> QPalette:
    """Return the whole palette, for the painters that do not read a style sheet."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.panel,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Text: theme.text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Light: theme.base,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Accent: theme.accent,
    }
    made = QPalette()
    for which, color in colors.items():
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    return made


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=256)
def label_color(color: str, theme: Theme, *, needed: float = AA_TEXT) -> str:
    """Return a codebook's colour, only as much lighter or darker as it must be to read it on all grounds.

    Text needs AA_TEXT, an underline AA_PARTS; hue and saturation stay.
    """
    if _reads(color, theme, needed):
        return QColor(color).name()
    far, near = 1.0, 0.0  # of the way from its own lightness to white or black: far enough, not yet
    for _ in range(12):
        middle = (far + near) / 2
        far, near = (middle, near) if _reads(_shade(color, theme, middle), theme, needed) else (far, middle)
    return _shade(color, theme, far)


def _shade(color: str, theme: Theme, way: float) -> str:
    before = QColor(color).toHsl()
    end = 1.0 if theme.dark else 0.0
    lightness = before.lightnessF() + (end - before.lightnessF()) * way
    return QColor.fromHslF(max(before.hslHueF(), 0.0), before.hslSaturationF(), lightness).name()


def _reads(color: str, theme: Theme, needed: float) -> bool:
    return all(contrast(color, ground) >= needed for ground in theme.surfaces)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
