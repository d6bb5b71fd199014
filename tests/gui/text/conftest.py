"""What the tests of the annotated-text view share: a view that is shown, and texts to show in it."""

import pytest
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from annotator.gui.text.items import TextItem
from tests.gui.text.given import GivenView


@pytest.fixture
def view(qtbot):
    """Give a shown view, 560 by 400 pixels, that has the focus."""
    made = GivenView()
    qtbot.addWidget(made)
    made.resize(560, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture(scope="session")
def one_view(qapp):
    """Give one shown view for all examples of a law."""
    made = GivenView()
    made.resize(560, 400)
    made.show()
    qapp.processEvents()
    yield made
    made.close()


@pytest.fixture(scope="session")
def unicode_text():
    """Give the strategy for texts in many scripts, with controls, joined emoji and both directions."""
    return _unicode_text


@pytest.fixture(scope="session")
def thread():
    """Give the function that makes comments c0, c1, … of different lengths and depths."""
    return _thread


@pytest.fixture(scope="session")
def point_of():
    """Give the function that finds the viewport point of an offset in a text in sight."""
    return _point_of


def _thread(count, words="The bus was late again and nobody said why. "):
    """Return comments c0, c1, … of different lengths and depths."""
    return [
        TextItem(f"c{number}", words * (1 + number * 7 % 11), "comment", number % 4, f"Reader {number} · May")
        for number in range(count)
    ]


def _point_of(view, text_id, offset):
    """Return the viewport point of the caret at an offset of a text in sight, in the middle of its line."""
    index = view.column.index[text_id]
    laid = view.column.laid(index)
    line = laid.line_at(offset)
    left = view.column.geometry.left(laid.item.depth)
    y = view.column.top_of(index) + line.text_top + line.line.height() / 2
    return QPointF(left + laid.x_at(offset), y).toPoint()


_PIECES = [
    "word", "Ägypten", "e\u0301", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "Հայերեն", "مرحبا", "بالعالم", "שלום",
    "देवनागरी", "क्षि", "中文", "日本語", "\u00a0", "\t", "\x01", "\x1b", "\ufeff", "\ufffe",
    "\ufffc", "\u2028", "\x85", "12", "3.5", "(", ")", ".", ",", "—", " ", " ", "\n", "\n\n",
    "𝒳", "ﬁ", "a\u0308\u0323", "\u200f", "\u202e", "ß", "\U000e0041", "\U0001fffe",
]  # fmt: skip

_unicode_text = st.one_of(
    st.lists(st.sampled_from(_PIECES), min_size=1, max_size=24).map("".join),
    st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), min_size=1, max_size=40),
)
