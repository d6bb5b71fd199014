"""The line above a view says whose words stand at the top, or under which heading they are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui.text.items import TextItem
from annotator.gui.text.surroundings import Surroundings
from annotator.gui.text.where import Crumb, headings, named

LEFT = Qt.MouseButton.LeftButton
WORDS = "The bus was late again and nobody said why. " * 6
ARTICLE = TextItem(
    "x",
    "Buses\n\nA plan\n\nFirst words.\n\nWho pays\n\nLast words.",
    "article",
    blocks=(
        ("headline", 0, 5),
        ("subheadline", 7, 13),
        ("paragraph", 15, 27),
        ("dateline", 15, 20),
        ("subheadline", 29, 37),
        ("paragraph", 39, 50),
    ),
)


class Nothing:
    lanes = ("Claim",)

    def stripes(self, text):
        return ()

    def is_closed(self, text):
        return False


@pytest.fixture
def around(view):
    """Give what stands around a view of one thread, each comment answering the one before."""
    view.set_texts([TextItem(f"c{n}", WORDS, "comment", n, f"Reader {n} · #{n} · May") for n in range(9)])
    return Surroundings(view, Nothing(), "9 comments")


@pytest.mark.parametrize(
    ("offset", "words"),
    [
        (0, ["Buses"]),
        (8, ["Buses"]),
        (16, ["Buses"]),
        (29, ["Buses", "Who pays"]),
        (45, ["Buses", "Who pays"]),
    ],
)
def test_the_heading_of_a_section_follows_the_headline(offset, words):
    assert [crumb.words for crumb in headings(ARTICLE, offset)] == words


def test_an_article_without_blocks_has_no_headings():
    assert headings(TextItem("x", "Words", "article"), 3) == ()


def test_a_comment_is_named_by_its_author_and_number_or_by_its_number_alone():
    assert named(TextItem("c", "", header="Ann · #2.1 · May")) == "Ann #2.1"
    assert named(TextItem("c", "", header="#2.1 · May")) == "#2.1"


def test_at_the_top_the_title_is_shown_and_below_it_the_way_to_the_comment_at_the_top(view, around):
    assert (around.where.place().crumbs, around.where.place().title) == ((), "9 comments")
    view.scroll_to_text("c2")
    view.scroll_pixels(60)
    place = around.where.place()
    assert place.crumbs == (Crumb("Reader 0", "c0"), Crumb("Reader 1", "c1"), Crumb("Reader 2 #2", "c2"))
    assert place.count == "3 of 9"
    assert around.where.accessibleDescription() == "Reader 0 › Reader 1 › Reader 2 #2"


def test_a_click_on_a_step_goes_to_it(view, around):
    view.scroll_to_text("c2")
    view.scroll_pixels(60)
    around.where.grab()
    QTest.mouseClick(around.where, LEFT, pos=QPoint(around.where._indent + 8, 8))
    assert view.visible_texts()[0] == "c0"
    assert view.column.value == 0


@pytest.mark.parametrize("room", [3000.0, 300.0, 160.0, 60.0])
def test_what_does_not_fit_is_left_out_in_the_middle_and_the_last_step_never(view, around, room):
    view.scroll_to_text("c6")
    view.scroll_pixels(60)
    shown = [words for words, _, _ in around.where._fitting(room) if words != "›"]
    if room == 3000:
        assert shown == [*(f"Reader {n}" for n in range(6)), "Reader 6 #6"]
    else:
        assert shown[-1].startswith("Re")
        assert shown[0] in {"Reader 0", "…", shown[-1]}
    style = view.column.style
    assert sum(letters.advance(words) for words, _, letters in around.where._fitting(room)) <= room + style.em


def test_line_and_map_stand_around_the_texts_without_hiding_any(view, around):
    port = view.viewport().geometry()
    assert around.where.geometry().bottom() < port.top()
    assert not around.map.geometry().intersects(port)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    port = view.viewport().geometry()
    assert around.map.geometry().right() < port.left()
    assert around.map.x() >= view.verticalScrollBar().width()
    assert port.right() == view.width() - 3


def test_a_long_name_in_a_header_leaves_room_for_the_number(view):
    view.set_texts([TextItem("c0", WORDS, "comment", header=f"{'Papadopoulou-' * 9} · #12.3 · to Ann")])
    strip = view.column.placed[0].laid.strip
    assert strip._author.endswith("…")
    assert strip._rest.startswith("#12.3")
