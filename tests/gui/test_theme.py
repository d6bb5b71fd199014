"""Both themes can be read, and what a widget paints follows the theme that was put on."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui import theme as looks
from annotator.gui.sheet import sheet
from annotator.gui.theme import AA_PARTS, AA_TEXT, DARK, LIGHT, contrast, label_color

themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@pytest.fixture
def dressed(qapp):
    """Take the theme off again after the test."""
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_contrast_is_21_between_black_and_white_and_1_with_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@themes
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "danger", "warning", "success"])
@pytest.mark.parametrize("ground", ["window", "panel", "base"])
def test_words_can_be_read_on_every_ground(theme, ink, ground):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= AA_TEXT


@themes
@pytest.mark.parametrize("ground", ["hover", "pressed", "selection"])
def test_words_can_be_read_while_hovered_pressed_or_selected(theme, ground):
    assert contrast(theme.text, getattr(theme, ground)) >= AA_TEXT
    assert contrast(theme.muted, getattr(theme, ground)) >= AA_TEXT


@themes
def test_words_on_the_accent_can_be_read(theme):
    assert contrast(theme.accent_text, theme.accent) >= AA_TEXT
    assert contrast(theme.accent_text, theme.accent_hover) >= AA_TEXT


@themes
@pytest.mark.parametrize("part", ["edge", "focus"])
def test_borders_of_inputs_and_focus_rings_stand_out(theme, part):
    assert all(contrast(getattr(theme, part), ground) >= AA_PARTS for ground in theme.surfaces)


colors = st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: QColor(*rgb).name())


@given(color=colors, theme=st.sampled_from([LIGHT, DARK]), needed=st.sampled_from([AA_TEXT, AA_PARTS]))
def test_any_colour_of_a_codebook_can_be_read_after_adapting(color, theme, needed):
    adapted = label_color(color, theme, needed=needed)
    assert all(contrast(adapted, ground) >= needed for ground in theme.surfaces)
    assert label_color(adapted, theme, needed=needed) == adapted


@themes
def test_a_colour_that_can_be_read_stays_as_it_is(theme):
    assert label_color(theme.accent, theme) == theme.accent


def test_adapting_keeps_the_hue():
    assert QColor(label_color("#29A329", LIGHT)).hslHue() == pytest.approx(QColor("#29A329").hslHue(), abs=2)
    assert QColor(label_color("#29A329", DARK)).hslHue() == pytest.approx(QColor("#29A329").hslHue(), abs=2)


def test_a_colour_that_is_none_is_refused():
    with pytest.raises(ValueError, match="accent: expected a colour"):
        looks.dataclasses.replace(LIGHT, accent="bluish")


@themes
def test_what_a_widget_paints_follows_the_theme(dressed, qtbot, theme):
    looks.apply(dressed, theme)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.resize(200, 40)
    assert edit.grab().toImage().pixelColor(100, 20).name() == theme.base
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == theme.window


def test_the_theme_can_be_changed_while_widgets_are_shown(dressed, qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.resize(200, 40)
    for theme in (LIGHT, DARK, LIGHT):
        looks.apply(dressed, theme)
        assert edit.grab().toImage().pixelColor(100, 20).name() == theme.base


@themes
def test_the_pictures_that_the_style_sheet_names_are_there(theme):
    named = re.findall(r'url\("([^"]+)"\)', sheet(theme, point_size=10))
    assert len(named) == 2
    assert all(Path(name).is_file() for name in named)


def test_a_setting_names_the_theme_and_system_asks_the_desktop(qapp):
    assert looks.chosen("light") is LIGHT
    assert looks.chosen("dark") is DARK
    assert looks.chosen("system") in {LIGHT, DARK}


class Told(QWidget):
    """Counts how often it is told that its style is another now."""

    times = 0

    def changeEvent(self, event):
        self.times += event.type() == QEvent.Type.StyleChange


def test_a_widget_is_told_of_a_theme_as_often_however_deep_it_stands(dressed, qtbot):
    above = Told()
    qtbot.addWidget(above)
    deep = above
    for _ in range(12):
        deep = Told(deep)
    looks.apply(dressed, LIGHT)
    above.show()
    for one in (above, deep):
        one.times = 0
    looks.apply(dressed, DARK)
    assert deep.times == above.times <= 2
