"""The codebook as a page: everything is on it, links lead on, words narrow it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator import paths
from annotator.codebook.reading import default_codebook, read_codebook
from annotator.gui import theme
from annotator.gui.guide.page import CodebookPage


@pytest.fixture
def page(qtbot):
    shown = CodebookPage(default_codebook(), theme.LIGHT)
    qtbot.addWidget(shown)
    shown.resize(1000, 640)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def visible(page: CodebookPage) -> list[str]:
    return [wanted for wanted, entry in page.entries.items() if not entry.isHidden()]


def test_every_layer_label_and_attribute_is_on_the_page(page):
    book = default_codebook()
    said = "\n".join(entry.words for entry in page.entries.values())
    for layer in book.layers:
        assert layer.question in said
        for label in layer.labels:
            for words in (label.definition, label.example, label.near_miss.why, *label.rules):
                assert words in page.entries[label.id].words
        for attribute in layer.attributes:
            assert attribute.help in said
    assert page.contents.count() == len(page.entries)


def test_the_link_of_a_near_miss_leads_to_the_label_that_fits(qtbot, page):
    button = page.entries["claim.value"].findChild(QPushButton)
    assert button.text() == "That is: Fact"
    page.go_to("rhetoric")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.contents.currentItem().text().strip() == "Fact")
    top = page.entries["claim.fact"].mapTo(page, page.entries["claim.fact"].rect().topLeft()).y()
    assert 0 <= top < 60


def test_words_narrow_the_page_and_keep_the_heading_above_a_label(page):
    QTest.keyClicks(page.field, "shift workers")
    assert visible(page) == ["claim", "claim.value"]
    QTest.keyClicks(page.field, " zzz")
    assert visible(page) == []
    assert page._empty.isVisible()
    page.go_to("stance")
    assert "stance" in visible(page)


def test_a_codebook_without_guidelines_and_sources_has_a_page_too(qtbot):
    book = read_codebook(paths.resource("codebooks", "minimal.yaml"))
    shown = CodebookPage(book, theme.DARK)
    qtbot.addWidget(shown)
    assert [one.id for layer in book.layers for one in layer.labels if one.id not in shown.entries] == []


def test_a_long_name_in_the_contents_keeps_both_ends_and_is_its_tool_tip(page):
    assert page.contents.textElideMode() == Qt.TextElideMode.ElideMiddle
    rows = [page.contents.item(number) for number in range(page.contents.count())]
    assert [row.toolTip() for row in rows] == [row.text().strip() for row in rows]
