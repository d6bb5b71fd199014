"""The map beside the scroll bar shows each label in the lane of its layer, at the height of its words."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.items import TextItem
from annotator.gui.text.stripes import Rows, Stripe
from annotator.gui.text.surroundings import Surroundings

LEFT = Qt.MouseButton.LeftButton
WORDS = "The bus was late again and nobody said why. " * 4


class Work:
    """What lies on the texts, as a test puts it there."""

    lanes = ("Claim", "Stance")

    def __init__(self):
        self.labels = {}
        self.closed = set()

    def stripes(self, text):
        return self.labels.get(text, ())

    def is_closed(self, text):
        return text in self.closed


@pytest.fixture
def work():
    return Work()


@pytest.fixture
def around(view, work):
    view.set_texts([TextItem(f"c{n}", WORDS, "comment", n % 3, f"R{n} · #{n}") for n in range(60)])
    work.labels = {f"c{n}": [Stripe(n % 2, "#0072b2", 0, 40)] for n in range(0, 60, 7)}
    return Surroundings(view, work)


def settle(around):
    # texts that are laid out ahead get their true heights, and the map follows
    while around.map.is_busy() or around.map._view._ahead.is_busy():
        QApplication.processEvents()


def lanes_at(around, view, text):
    """Return the lanes that have something on the rows of a text."""
    settle(around)
    rows = around.map._rows
    first, last = rows.extent(view.column.index[text])
    return {lane for row in range(first, last + 1) for lane, color in enumerate(rows.cells[row]) if color}


def test_labels_stand_in_the_lane_of_their_layer_beside_their_text(view, around):
    assert lanes_at(around, view, "c14") == {0}
    assert lanes_at(around, view, "c21") == {1}
    assert lanes_at(around, view, "c24") == set()


def test_an_edit_is_drawn_without_working_everything_out(view, around, work):
    settle(around)
    known = around.map._rows
    work.labels["c24"] = [Stripe(1, "#d55e00", 0, 9)]
    view.renew_text("c24")
    assert lanes_at(around, view, "c24") == {1}
    assert around.map._rows is known


@pytest.mark.parametrize("seed", range(5))
def test_after_many_edits_the_map_is_what_a_new_one_would_be(view, around, work, seed):
    chance = random.Random(seed)
    settle(around)  # heights may be off by a row; here they are what they are
    around.map.renew()
    for _ in range(40):
        text = f"c{chance.randrange(60)}"
        start = chance.randrange(100)
        work.labels[text] = [Stripe(chance.randrange(2), "#0072b2", start, start + 30)] * chance.randrange(2)
        (work.closed.add if chance.random() < 0.5 else work.closed.discard)(text)
        view.renew_text(text)
        if chance.random() < 0.3:
            settle(around)
    settle(around)
    edited, picture = around.map._rows, around.map.grab().toImage()
    around.map.renew()
    settle(around)
    assert around.map._rows is not edited
    assert around.map._rows.cells == edited.cells
    assert around.map.grab().toImage() == picture


def test_labels_of_a_folded_branch_are_drawn_at_its_root(view, around, work):
    work.labels = {"c2": [Stripe(1, "#0072b2", 0, 5)]}
    around.map.renew()
    assert lanes_at(around, view, "c0") == set()
    view.toggle_fold("c0")
    assert lanes_at(around, view, "c0") == {1}


def test_a_click_brings_what_lies_there_into_sight_and_a_drag_goes_on(view, around):
    settle(around)
    QTest.mouseClick(around.map, LEFT, pos=QPoint(8, around.map.height() // 2))
    middle = view.visible_texts()
    assert {"c29", "c30", "c31"} & set(middle)
    QTest.mousePress(around.map, LEFT, pos=QPoint(8, around.map.height() // 2))
    QTest.mouseMove(around.map, QPoint(8, around.map.height() - 1))
    QTest.mouseRelease(around.map, LEFT, pos=QPoint(8, around.map.height() - 1))
    assert view.visible_texts()[-1] == "c59"


def test_found_places_are_marked_and_taken_off(view, around):
    around.map.set_hits(lambda: [("c30", 0), ("c30", 1), ("gone", 4)])
    settle(around)
    rows = around.map._rows
    first, last = rows.extent(view.column.index["c30"])
    assert len(around.map._hit_rows) == 1
    assert first - 1 <= around.map._hit_rows[0] <= last
    around.map.set_hits(None)
    settle(around)
    assert around.map._hit_rows == ()


def test_every_row_belongs_to_the_texts_that_reach_into_it():
    chance = random.Random(3)
    tops = [0]
    for _ in range(200):
        tops.append(tops[-1] + chance.randint(1, 90))
    rows = Rows(tops, tops[-1] + 40, 97, 2)
    for index in range(200):
        first, last = rows.extent(index)
        assert 0 <= first <= last < 97
        assert index in rows.between(first, last)
