"""What came from outside is shown as it stands, never as markup, and is shortened where there is no room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QStyleOptionButton

from annotator.gui.plain import Elided, ElidedButton, Words, figures, inset, isolated, tip

PATH = "/home/somebody/a folder/with a very long name/and another below it/town council.annot"


def test_markup_in_a_label_is_shown_and_not_obeyed(qtbot):
    for label in (Words("<b>bold</b>"), Elided("<b>bold</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == "<b>bold</b>"


def test_markup_in_a_tool_tip_is_shown_and_not_obeyed():
    assert tip("<img src='http://example.org'> & more\nnext") == (
        "<span>&lt;img src=&#x27;http://example.org&#x27;&gt; &amp; more<br>next</span>"
    )
    assert tip("") == ""


def test_a_long_path_keeps_its_ends(qtbot):
    label = Elided(PATH, mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(200, 20)
    assert label.shown().startswith("/home")
    assert label.shown().endswith(".annot")
    assert "…" in label.shown()
    label.resize(2000, 20)
    assert label.shown() == PATH


def test_a_shortened_label_asks_for_no_width(qtbot):
    label = Elided(PATH)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0


@pytest.fixture
def mirrored(qapp):
    """Let the window read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def x_of(sentence, words):
    """Return where words begin in a sentence as the window draws it."""
    layout = QTextLayout(isolated(sentence))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    return line.cursorToX(layout.text().index(words))[0]


def test_a_sentence_with_an_arabic_name_keeps_its_order(qapp):
    sentence = f"#1.1 {inset('دينا')} towards the article"
    assert x_of(sentence, "#1.1") < x_of(sentence, "towards") < x_of(sentence, "article")


def test_an_arabic_sentence_with_a_latin_name_keeps_its_order(mirrored):
    sentence = f"{inset('Ann')} نحو المقال"
    assert x_of(sentence, "Ann") > x_of(sentence, "المقال")


def test_a_name_in_the_direction_of_the_window_stays_as_it_is(qapp):
    assert inset("Ann 1.1 🚋") == "Ann 1.1 🚋"
    assert inset("") == ""


def test_a_button_with_long_words_asks_for_no_width_and_shows_their_beginning(qtbot):
    button = ElidedButton()
    qtbot.addWidget(button)
    button.show_words("Bread & butter " * 20)
    button.resize(120, 30)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert button.minimumSizeHint().width() == 0
    assert option.text.startswith("Bread && b")
    assert option.text.endswith("…")
    assert button.toolTip() == f"<span>{'Bread &amp; butter ' * 20}</span>"


def test_an_example_in_another_direction_keeps_its_full_stop_at_its_end(mirrored):
    assert x_of(f"مثلاً: {inset('Well put.')}", ".") > x_of(f"مثلاً: {inset('Well put.')}", "Well")


def test_figures_run_from_left_to_right_in_a_mirrored_window(qapp, monkeypatch):
    assert figures(".667: 0.61") == ".667: 0.61"
    monkeypatch.setattr(QApplication, "layoutDirection", lambda: Qt.LayoutDirection.RightToLeft)
    assert figures(".667: 0.61") == "\u2066.667: 0.61\u2069"
