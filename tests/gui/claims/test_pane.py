"""Claims beside the texts: listed, found, gone to, gathered and taken apart with keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.annotating import AddAnnotation
from annotator.gui.claims.pane import ClaimsPane
from annotator.gui.window import Window
from annotator.model.annotation import Annotation, Target
from annotator.model.span import Span
from tests.gui.driving import bus_project, shown, workspace

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"
Key = Qt.Key


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, bus_project(tmp_path), "Mira") as made:
        yield made


def put(window: Window, layer: str, label: str, text: str, span: Span, target: Target | None = None) -> str:
    added = workspace(window).desk.bridge.ask(AddAnnotation(layer, label, text, (span,), target=target))
    return str(added.id)


def three_claims(window: Window) -> list[str]:
    """Put three claims of the article and a dispute of the second."""
    desk = workspace(window).desk
    assert desk.discussion is not None
    assert desk.discussion.article is not None
    article = desk.discussion.article.id
    comment = next(text.id for text in desk.discussion.texts if text.kind == "comment")
    ids = [put(window, "claim", "claim.fact", article, Span(*ends)) for ends in ((0, 12), (20, 40), (50, 70))]
    put(window, "dispute", "dispute.number", comment, Span(0, 5), Target("annotation", id=ids[1]))
    return ids


def opened(window: Window) -> ClaimsPane:
    pane = workspace(window).beside.claims
    window.wishes.ask("claims.list")
    return pane


def own(window: Window, wanted: str) -> Annotation:
    found = workspace(window).desk.annotation(wanted)
    assert found is not None
    return found


def test_the_list_says_what_points_at_each_claim(window: Window) -> None:
    three_claims(window)
    pane = opened(window)
    assert [(row.claim.disputes, row.claim.stances) for row in pane.rows.rows] == [(0, 0), (1, 0), (0, 0)]
    told = pane.rows.data(pane.rows.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(told, str)
    assert "Fact · the article" in told
    assert "1 dispute" in told


def test_claims_are_gathered_with_the_space_bar_and_one_key(window: Window) -> None:
    first, second, third = three_claims(window)
    pane = opened(window)
    pane.view.setCurrentIndex(pane.rows.index(1))
    QTest.keyClick(pane.view, Key.Key_Space)
    QTest.keyClick(pane.view, Key.Key_Down)
    QTest.keyClick(pane.view, Key.Key_Space)
    assert pane.foot.gather.isVisible()
    QTest.keyClicks(pane.view, "%")
    pane.refresh()
    assert own(window, first).cluster is None
    assert own(window, second).cluster == own(window, third).cluster is not None
    heads = [row for row in pane.rows.rows if row.head]
    assert [(len(row.claim.wordings), row.claim.disputes) for row in heads] == [(1, 0), (2, 1)]
    assert workspace(window).desk.bridge.undo()
    assert own(window, second).cluster is None


def test_a_wording_is_taken_out_again(window: Window) -> None:
    _, second, third = three_claims(window)
    workspace(window).beside.gathering.gather([second, third])
    pane = opened(window)
    pane.refresh()
    QTest.keyClick(pane.view, Key.Key_End)
    row = pane.current()
    assert row is not None
    assert row.wording.id == third
    QTest.keyClicks(pane.view, "-")
    assert own(window, third).cluster is None


def test_wordings_are_folded_and_unfolded(window: Window) -> None:
    ids = three_claims(window)
    workspace(window).beside.gathering.gather(ids)
    pane = opened(window)
    pane.refresh()
    assert len(pane.rows.rows) == 4
    pane.view.setCurrentIndex(pane.rows.index(2))
    QTest.keyClick(pane.view, Key.Key_Left)
    assert [row.head for row in pane.rows.rows] == [True]
    assert "folded" in str(pane.rows.data(pane.rows.index(0), Qt.ItemDataRole.AccessibleTextRole))
    QTest.keyClick(pane.view, Key.Key_Right)
    assert len(pane.rows.rows) == 4


def test_typing_finds_a_claim_and_enter_goes_to_it(window: Window) -> None:
    _, second, _ = three_claims(window)
    pane = opened(window)
    words = pane.rows.rows[1].words
    QTest.keyClicks(pane.view, words[:1])
    QTest.keyClicks(pane.sought, words[1:9])
    assert [row.wording.id for row in pane.rows.rows] == [second]
    QTest.keyClick(pane.sought, Key.Key_Return)
    assert workspace(window).desk.focused == second
    assert workspace(window).reading.article.hasFocus()


def test_the_same_key_goes_to_the_list_and_back_to_the_text(window: Window) -> None:
    three_claims(window)
    pane = opened(window)
    QApplication.processEvents()
    assert pane.view.hasFocus()
    window.wishes.ask("claims.list")
    assert workspace(window).side.page == "labels"
    assert workspace(window).reading.active.hasFocus()


def test_from_the_text_a_claim_becomes_a_wording_of_one_that_is_chosen(window: Window) -> None:
    first, second, third = three_claims(window)
    workspace(window).beside.gathering.gather([first, second])
    space = workspace(window)
    space.reading.reveal(own(window, third).text, third)
    space.labelling.choose(third)
    QTest.keyClicks(space.reading.article, "%")
    choosing = space.labelling.chooser.choosing
    assert choosing is not None
    assert len(choosing.choices) == 1
    assert len(choosing.hints) == 1
    QTest.keyClicks(space.reading.article, "1")
    assert {own(window, one).cluster for one in (first, second, third)} == {own(window, first).cluster}
    assert space.desk.focused == third


def test_a_claim_of_the_list_is_taken_as_the_target_that_is_chosen(window: Window) -> None:
    first, _, third = three_claims(window)
    space = workspace(window)
    space.labelling.choose(first)
    window.wishes.ask("claims.same")
    pane = opened(window)
    pane.view.setCurrentIndex(pane.rows.index(2))
    QTest.keyClick(pane.view, Key.Key_Return)
    assert own(window, first).cluster == own(window, third).cluster is not None


def test_other_wordings_and_what_points_at_them_are_tinted_with_a_chosen_one(window: Window) -> None:
    first, second, _ = three_claims(window)
    space = workspace(window)
    space.beside.gathering.gather([first, second])
    space.labelling.choose(first)
    dispute = next(one.id for text in space.desk.texts for one in space.desk.own(text) if one.target)
    assert {second, dispute} <= space.reading.article._scene.linked


def test_from_any_wording_the_link_leads_to_what_disputes_the_claim(window: Window) -> None:
    first, second, _ = three_claims(window)
    space = workspace(window)
    space.beside.gathering.gather([first, second])
    space.labelling.choose(first)
    space.labelling.jump()
    chosen = space.desk.annotation(space.desk.focused)
    assert chosen is not None
    assert chosen.target == Target("annotation", id=second)


def test_two_wordings_are_one_choice_with_one_letter_where_a_dispute_asks_for_its_target(
    window: Window,
) -> None:
    first, second, _ = three_claims(window)
    space = workspace(window)
    space.beside.gathering.gather([first, second])
    dispute = next(one for text in space.desk.texts for one in space.desk.own(text) if one.target)
    space.labelling.choose(dispute.id)
    space.labelling.choose_target()
    choosing = space.labelling.chooser.choosing
    assert choosing is not None
    claims = [target for target in choosing.hints.values() if target.kind == "annotation"]
    assert len(claims) == 2
    hints = space.reading.article._scene.hints
    assert hints[first] == hints[second]


def test_others_claims_are_not_picked(window: Window) -> None:
    three_claims(window)
    pane = opened(window)
    pane._pick([replace(pane.rows.rows[0], mine=False)], True)
    assert pane.rows.picked == set()


def test_an_empty_list_says_how_claims_come_into_it(window: Window) -> None:
    pane = opened(window)
    assert pane.empty.isVisible()
    assert "label's key" in pane.empty.text()
