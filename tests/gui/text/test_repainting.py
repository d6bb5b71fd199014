"""What is on the screen after many small changes is what a painting of everything would show."""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from tests.gui.text.given import GivenView

WORDS = "the night bus was never late and nobody said who pays for it "


def one_change(view: GivenView, chance: random.Random, turn: int) -> None:
    texts = view.visible_texts()
    text = chance.choice(texts)
    start = chance.randint(0, 40)
    match chance.randrange(10):
        case 0:
            view.set_selection(text, start, start + chance.randint(0, 20))
        case 1:
            view.clear_selection()
        case 2:
            view.update_text_marks(
                text, [*view.marks(text)[-2:], Mark(f"m{turn}", text, ((start, start + 9),))]
            )
        case 3:
            view.set_focused_mark(chance.choice([None, *(mark.id for mark in view.marks(text))]))
        case 4:
            view.set_current_text(text)
        case 5:
            view.scroll_pixels(chance.randint(-90, 120))
            view.viewport().update()  # blits are not what is asked here
        case 6:
            view.update_text_badges(text, [Badge(f"b{turn}", text, "opposes parent")] * chance.randrange(2))
        case 7:
            view.update_text_state(TextState(text, (("C", "done", "#0072b2"),), chance.random() < 0.5))
        case 8:
            view.set_linked([text] if chance.random() < 0.5 else [])
        case 9 if view.is_answered(text):
            view.toggle_fold(text)


@pytest.mark.parametrize("seed", range(6))
def test_small_repaints_leave_the_picture_that_a_whole_one_would_draw(qtbot, seed):
    chance = random.Random(seed)
    view = GivenView()
    qtbot.addWidget(view)
    view.resize(480, 420)
    view._ahead._timer.timeout.disconnect()  # it moves the scroll bar whenever it finds time
    view.set_texts(
        [TextItem(f"c{n}", WORDS * chance.randint(1, 9), "comment", n % 3, f"R{n}") for n in range(40)]
    )
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    for turn in range(60):
        one_change(view, chance, turn)
        QApplication.processEvents()
        seen = view.screen().grabWindow(view.winId()).toImage()
        assert seen == view.grab().toImage().convertToFormat(seen.format()), f"turn {turn}"
