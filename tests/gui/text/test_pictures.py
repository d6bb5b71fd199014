"""Texts shown as pictures that were painted in quiet moments look as if they were drawn."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.gui.text.finds import Finds
from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.gui.text.theme import DARK
from tests.gui.text.given import GivenView

WORDS = "the night bus was never late and nobody said who pays for it "


def rested(view: GivenView) -> None:
    """Let a view paint what it would paint at rest."""
    while view._ahead.is_busy():
        view._ahead._lay_next()


def pictured(view: GivenView) -> list[str]:
    """Return the texts that have a picture."""
    return [laid.item.id for _, laid in view.column._kept.items() if laid.picture is not None]


def seen(view: GivenView) -> QImage:
    return view.viewport().grab().toImage()


def drawn(view: GivenView) -> QImage:
    """Return what is seen when every text is drawn."""
    view._pictures._keep(())
    assert not pictured(view)
    return seen(view)


def comments(count: int) -> list[TextItem]:
    return [
        TextItem(f"c{n}", WORDS * (1 + n % 5), "comment", n % 4, f"Reader {n} · May") for n in range(count)
    ]


def one_change(view: GivenView, chance: random.Random, turn: int) -> None:
    text, start = chance.choice(view.visible_texts()), chance.randint(0, 40)
    if turn % 2:
        set_apart(view, chance, text, start)
        return
    match chance.randrange(7):
        case 0:
            more = Mark(f"m{turn}", text, ((start, start + 9),), badge="F")
            view.update_text_marks(text, [*view.marks(text)[-2:], more])
        case 1:
            view.scroll_pixels(chance.randint(-300, 400))
        case 2:
            view.update_text_badges(text, [Badge(f"b{turn}", text, "opposes parent")] * chance.randrange(2))
        case 3:
            view.update_text_state(TextState(text, (("C", "done", "#0072b2"),), chance.random() < 0.5))
        case 4:
            view.resize(chance.choice((480, 460, 1200)), 420)
        case 5:
            view.zoom(chance.choice((-1, 1)))
        case 6 if view.is_answered(text):
            view.toggle_fold(text)


def set_apart(view: GivenView, chance: random.Random, text: str, start: int) -> None:
    match chance.randrange(6):
        case 0:
            view.set_selection(text, start, start + chance.randint(0, 20))
        case 1:
            view.blank()
        case 2:
            view.set_focused_mark(chance.choice([None, *(mark.id for mark in view.marks(text))]))
        case 3:
            view.set_linked([text, *(mark.id for mark in view.marks(text))] * chance.randrange(2))
        case 4:
            view.set_found(chance.choice([None, Finds(lambda _: ((0, 0), (4, 9)))]))
        case 5:
            view.set_hints({text: "a"} if chance.random() < 0.5 else {})


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_pictures_show_what_would_be_drawn(qtbot, seed):
    chance = random.Random(seed)
    view = GivenView()
    qtbot.addWidget(view)
    view.resize(480, 420)
    view.set_texts(comments(60))
    with qtbot.waitExposed(view):
        view.show()
    for turn in range(50):
        rested(view)
        one_change(view, chance, turn)
        QApplication.processEvents()
        shown = seen(view)
        assert shown == drawn(view), f"turn {turn}"


def test_texts_in_sight_and_a_page_on_either_side_have_pictures_and_no_others(view):
    view.set_texts(comments(200))
    view.scroll_to_text("c100")
    rested(view)
    first = view.visible_texts()
    assert set(first) <= set(pictured(view))
    heights = [view.column.laid(view.column.index[one]).height for one in pictured(view)]
    assert sum(heights) < 5 * view.viewport().height()
    view.scroll_to_text("c10")
    rested(view)
    assert not set(first) & set(pictured(view))


def test_a_page_further_is_shown_by_pictures(view, monkeypatch):
    view.set_texts(comments(200))
    rested(view)
    drawings = []
    monkeypatch.setattr("annotator.gui.text.pictures.paint_text", lambda *all: drawings.append(all[2].index))
    view.scroll_pixels(view.viewport().height() - 20)
    seen(view)
    assert not drawings


def test_other_colours_and_other_quotations_take_the_pictures_away(view):
    view.set_texts(comments(20))
    rested(view)
    light = seen(view)
    view.set_theme(DARK)
    assert seen(view) != light
    assert not pictured(view)
    rested(view)
    view.set_quotes(lambda _: ())
    assert pictured(view)
    assert seen(view) == drawn(view)


def test_a_text_much_higher_than_the_view_has_no_picture(view):
    view.set_texts([TextItem("long", WORDS * 200), TextItem("short", WORDS)])
    rested(view)
    assert pictured(view) == []
    view.scroll_to_text("short")
    rested(view)
    assert pictured(view) == ["short"]


@pytest.fixture(scope="module")
def law(unicode_text, one_view):
    @settings(max_examples=40)
    @given(unicode_text, unicode_text)
    def holds(first: str, second: str) -> None:
        one_view.set_texts([TextItem("a", first, header="Ann"), TextItem("b", second, header="Bo")])
        rested(one_view)
        assert set(pictured(one_view)) >= {"a"} - {one_view.current_text()}
        assert seen(one_view) == drawn(one_view)

    return holds


def test_in_every_script_a_picture_shows_what_would_be_drawn(law):
    law()
