"""Every pair of colours that the window shows reaches WCAG 2.2 AA: words 4.5, lines that say something 3."""

import random
from collections import Counter

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton

from annotator import paths
from annotator.codebook.reading import read_codebook
from annotator.gui import theme as looks
from annotator.gui.charts import inks as charts
from annotator.gui.text.theme import VIEW_THEMES, blend, faint, ink, readable, tint
from annotator.gui.theme import AA_PARTS, AA_TEXT, THEMES, contrast, label_color, opposite

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
views = pytest.mark.parametrize("view", VIEW_THEMES.values(), ids=VIEW_THEMES)


def _colors():
    books = [read_codebook(path) for path in sorted(paths.resource("codebooks").glob("*.yaml"))]
    assert len(books) >= 2
    shipped = {label.color for book in books for layer in book.layers for label in layer.labels}
    chance = random.Random(7)
    made = {QColor(*(chance.randrange(256) for _ in range(3))).name() for _ in range(60)}
    corners = {QColor(r, g, b).name() for r in (0, 128, 255) for g in (0, 128, 255) for b in (0, 128, 255)}
    return sorted(shipped | made | corners)


COLORS = _colors()


def poor(pairs, needed):
    """Return the pairs (name, ink, ground) that do not reach the contrast, with what they have."""
    found = [(name, QColor(one).name(), QColor(ground).name()) for name, one, ground in pairs]
    return [
        f"{name}: {one} on {ground} has {contrast(one, ground):.2f}"
        for name, one, ground in found
        if contrast(one, ground) < needed
    ]


@themes
def test_words_of_the_window_can_be_read_on_all_its_grounds(theme):
    grounds = ("window", "panel", "base", "hover", "pressed", "selection")
    pairs = [
        (f"{ink} on {on}", getattr(theme, ink), getattr(theme, on))
        for ink in ("text", "muted")
        for on in grounds
    ]
    signals = ("accent", "danger", "warning", "success")
    pairs += [
        (f"{one} on {on}", getattr(theme, one), getattr(theme, on)) for one in signals for on in grounds[:3]
    ]
    pairs += [("primary", theme.accent_text, on) for on in (theme.accent, theme.accent_hover)]
    assert not poor(pairs, AA_TEXT)


@themes
def test_what_is_disabled_can_still_be_read(theme):
    pairs = [("faint", theme.faint, ground) for ground in theme.surfaces]
    assert not poor(pairs, AA_TEXT if theme.high else AA_PARTS)


@themes
def test_borders_of_inputs_focus_rings_and_checks_are_seen(theme):
    pairs = [
        (name, getattr(theme, name), on) for name in ("edge", "focus", "accent") for on in theme.surfaces
    ]
    pairs += [("check", theme.accent_text, theme.accent), ("scroll bar", theme.edge, theme.window)]
    assert not poor(pairs, AA_PARTS)


@themes
@pytest.mark.parametrize("needed", [AA_TEXT, AA_PARTS])
def test_colours_of_labels_stand_out_from_every_ground(theme, needed):
    pairs = [
        (color, label_color(color, theme, needed=needed), on) for color in COLORS for on in theme.surfaces
    ]
    assert not poor(pairs, needed)


@pytest.mark.parametrize("theme", [one for one in THEMES.values() if one.high], ids=lambda theme: theme.name)
def test_high_contrast_is_black_and_white_and_says_nothing_by_a_faint_tint(theme):
    assert set(theme.surfaces) == {"#000000" if theme.dark else "#ffffff"}
    assert min(contrast(theme.text, on) for on in theme.surfaces) == pytest.approx(21)
    strong = [(name, getattr(theme, name), theme.base) for name in ("muted", "faint", "accent", "danger")]
    strong += [(name, getattr(theme, name), theme.base) for name in ("warning", "success", "line", "edge")]
    assert not poor(strong, 7.0)
    assert not poor([("selection", theme.selection, theme.base)], AA_PARTS)
    view = VIEW_THEMES[theme.name]
    assert view.tint == 0
    assert view.framed
    assert not poor([("selection", view.selection, view.background)], AA_PARTS)


@themes
def test_the_other_theme_is_the_same_contrast_turned_over(theme):
    assert opposite(theme).dark != theme.dark
    assert opposite(opposite(theme)) is theme


@views
def test_words_of_the_texts_can_be_read_on_paper_and_selection(view):
    pairs = [("text", view.text, on) for on in (view.background, view.current, view.selection)]
    pairs += [("muted", view.muted, on) for on in (view.background, view.current)]
    pairs += [("keycap", view.keycap_text, view.keycap)]
    assert not poor(pairs, AA_TEXT)


def _laid(color, on):
    return blend(QColor(color.red(), color.green(), color.blue()), QColor(on), color.alphaF())


@views
def test_words_can_be_read_over_the_tint_of_any_label(view):
    pairs = []
    for color in COLORS:
        thin, strong = tint(color, view), tint(color, view, strong=True)
        for on in (view.background, view.current):
            pairs += [(f"{color} thin", view.muted, _laid(thin, on))]
            pairs += [(f"{color} strong", view.text, _laid(strong, on))]
            pairs += [(f"{color} over each other", view.text, _laid(thin, _laid(strong, on)))]
        pairs += [(f"{color} selected", view.text, _laid(thin, view.selection))]
    assert not poor(pairs, AA_TEXT)


@views
def test_keys_and_stances_can_be_read_in_the_colour_of_any_label(view):
    pairs, paper, text = [], QColor(view.background), QColor(view.text)
    for color in COLORS:
        drawn = ink(color, view)
        for amount in (view.tint, view.strong_tint, 0.2, 0.32, 0.5):
            ground = blend(drawn, paper, amount)
            inks = (readable(blend(drawn, text, towards), ground) for towards in (0.25, 0.35, 0.45))
            pairs += [(color, words, ground) for words in inks]
    assert not poor(pairs, AA_TEXT)


@views
def test_a_header_that_a_link_points_at_can_be_read(view):
    ground = blend(QColor(view.accent), QColor(view.background), view.strong_tint * 0.5)
    pairs = [(one, readable(QColor(getattr(view, one)), ground), ground) for one in ("text", "muted")]
    assert not poor(pairs, AA_TEXT)


@views
def test_lines_under_words_links_and_the_caret_are_seen(view):
    pairs = [("caret and current text", view.accent, on) for on in (view.background, view.current)]
    pairs += [("a person", color, view.background) for color in view.owners]
    for color in COLORS:
        pairs += [("line", ink(color, view), view.background)]
        pairs += [("link", faint(ink(color, view), view, 0.7), view.background)]
    assert not poor(pairs, AA_PARTS)


@themes
def test_charts_can_be_read(theme):
    drawn = charts.inks(theme)
    pairs = [("axis", drawn.text, drawn.ground), ("scale", drawn.muted, drawn.ground)]
    for step in range(121):
        color = drawn.of_value(-0.2 + step * 0.01)
        pairs += [("cell", drawn.on(on), on) for on in (color, drawn.faded(color))]
    assert not poor(pairs, AA_TEXT)
    lines = [("bar", drawn.of_label(color), drawn.ground) for color in COLORS]
    lines += [("ring of the chosen cell", drawn.accent, drawn.ground)]
    assert not poor(lines, AA_PARTS)


KINDS = {
    "push": (QPushButton, None),
    "row": (QPushButton, ("role", "row")),
    "primary": (QPushButton, ("role", "primary")),
    "tool": (QToolButton, None),
    "tab": (QToolButton, ("tab", True)),
    "answer": (QToolButton, ("answer", True)),
    "choice": (QToolButton, ("choice", True)),
}


@pytest.fixture(params=THEMES.values(), ids=lambda theme: theme.name)
def worn(request, qapp):
    """Put a theme on, and take it off again."""
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    looks.apply(qapp, request.param)
    yield request.param
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_words_on_buttons_can_be_read_as_they_are_painted(worn, qtbot, kind, checked):
    make, look = KINDS[kind]
    ground = QFrame()
    ground.setProperty("role", "panel")
    button = make(ground)
    qtbot.addWidget(ground)
    if look is not None:
        button.setProperty(*look)
    button.setText("\u2588\u2588\u2588")  # full blocks, so that the ink is not blended away
    button.setCheckable(True)
    button.setChecked(checked)
    ground.resize(200, 60)
    button.setGeometry(20, 10, 150, 40)
    image = ground.grab().toImage()
    inside = [image.pixelColor(x, y).name() for x in range(30, 160) for y in range(18, 44)]
    (paper, _), (ink, _) = Counter(inside).most_common(2)
    assert contrast(paper, ink) >= AA_TEXT
