"""In an interface that is read from right to left, what stands beside the words changes sides."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui.text.geometry import Geometry
from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.gui.text.margin import chips
from annotator.gui.text.theme import LIGHT, Style

LEFT = Qt.MouseButton.LeftButton
WORDS = "The bus was late again and nobody said why. "


@pytest.fixture
def mirrored(view):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_texts([TextItem(f"c{n}", WORDS, "comment", n, f"Reader {n} · #{n}") for n in range(3)])
    return view


@pytest.mark.parametrize("width", [300, 700, 2000])
@pytest.mark.parametrize("deepest", [0, 3, 30])
def test_texts_and_lines_stand_where_a_mirror_shows_them(qapp, width, deepest):
    style = Style(LIGHT)
    plain, turned = (
        Geometry(style, width, deepest, initials=False, mirrored=mirrored) for mirrored in (False, True)
    )
    for depth in range(deepest + 1):
        assert turned.body(depth) == plain.body(depth)
        assert turned.left(depth) == width - plain.left(depth) - plain.body(depth)
        assert turned.threads(depth) == {level: width - x - 1 for level, x in plain.threads(depth).items()}


def test_replies_are_indented_from_the_right(mirrored):
    geometry = mirrored.column.geometry
    rights = [geometry.left(depth) + geometry.body(depth) for depth in range(3)]
    assert rights == sorted(rights, reverse=True)
    assert rights[0] > rights[1]


def test_the_direction_may_change_while_texts_are_shown(view, mirrored):
    before = [(placed.left, placed.laid.height) for placed in view.column.placed]
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert view.column.placed[2].left > view.column.placed[0].left
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [(placed.left, placed.laid.height) for placed in view.column.placed] == before


def test_keys_of_labels_stand_at_the_left_and_can_be_clicked_there(mirrored):
    mirrored.set_marks([Mark("m", "c0", ((0, 7),), badge="F")])
    clicked = []
    mirrored.mark_clicked.connect(clicked.append)
    placed = mirrored.column.placed[0]
    (chip,) = chips(placed.laid, placed.laid.lines[0], mirrored.column.style)
    assert chip.rect.right() < 0
    point = chip.rect.center().toPoint() + QPoint(placed.left, placed.top)
    QTest.mouseClick(mirrored.viewport(), LEFT, pos=point)
    assert clicked == ["m"]


def test_the_triangle_stands_at_the_right_and_folds(mirrored):
    placed = mirrored.column.placed[0]
    style = mirrored.column.style
    x = placed.left + placed.laid.width + style.em * 0.9
    QTest.mouseClick(
        mirrored.viewport(),
        LEFT,
        pos=QPoint(round(x), placed.top + placed.laid.lead + style.header_line // 2),
    )
    assert mirrored.folded() == {"c0"}


def test_badges_begin_at_the_right_and_stay_within_the_text(mirrored):
    mirrored.set_states([TextState("c0", (("C", "done", "#0072b2"),), closed=True)])
    mirrored.set_badges([Badge(f"b{n}", "c0", "opposes the article") for n in range(4)])
    laid = mirrored.column.placed[0].laid
    rects = [chip.rect for chip in laid.strip.chips]
    assert rects[0].left() > rects[1].left() or rects[1].top() > rects[0].top()
    assert all(rect.left() >= 0 and rect.right() <= laid.width for rect in rects)
    for chip in laid.strip.chips:
        assert laid.strip.badge_at(chip.rect.center().x(), chip.rect.center().y()) is chip.badge
