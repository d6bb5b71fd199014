"""What came from outside is shown as it stands, never as markup, and is shortened where there is no room."""

from PySide6.QtCore import Qt

from annotator.gui.plain import Elided, Words, tip

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
