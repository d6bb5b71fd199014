"""A blinded project in a real window: no name, date or score is anywhere, and a change is shown at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from annotator.actions.annotating import AddAnnotation
from annotator.actions.transaction import Transaction
from annotator.gui.charts.board import Chosen, read_study
from annotator.gui.charts.casework import cases_of
from annotator.gui.find.filters import Filters
from annotator.gui.find.query import parsed
from annotator.gui.targets import stance_choices
from annotator.gui.window import Window
from annotator.model.policy import Policy, policy_json
from annotator.model.span import Span
from tests.gui.driving import shown

NAMES = re.compile(r"\bAnn\b|\+Bo|2012")


@dataclass(frozen=True)
class Blind:
    """Puts a policy in force."""

    policy: Policy
    title: ClassVar[str] = "Blind"

    def apply(self, transaction: Transaction) -> None:
        """Write it."""
        transaction.put("policy", "current", policy_json(self.policy))


@pytest.fixture
def window(qtbot, town: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, town, "Tobias") as made:
        yield made


def blind(window: Window, policy: Policy) -> None:
    assert window.project is not None
    window.project.desk.bridge.ask(Blind(policy))


def headers(window: Window) -> list[str]:
    assert window.project is not None
    return [item.header for item in window.project.workspace.reading.thread_view.texts()]


def words(window: Window) -> str:
    """Return all words of the window: those of its widgets and those of the headers and badges."""
    assert window.project is not None
    found = [one.text() for kind in (QLabel, QAbstractButton, QLineEdit) for one in window.findChildren(kind)]
    view = window.project.workspace.reading.thread_view
    found += [view.accessibleDescription(), *headers(window)]
    found += [badge.text for item in view.texts() for badge in view.column.overlay.badges(item.id)]
    return "\n".join(found)


def test_names_and_dates_are_hidden_everywhere_and_come_back(window: Window) -> None:
    assert headers(window) == ["Ann · #1", "+Bo · #1.1 · 3 May 2012 · to Ann", "Ann · #2"]
    blind(window, Policy(authors="hidden", dates="hidden"))
    assert headers(window) == ["#1", "#1.1 · to #1", "#2"]
    assert window.project is not None
    for text in window.project.desk.texts:
        window.project.workspace.reading.reveal(text)
        assert not NAMES.findall(words(window))
    blind(window, Policy())
    assert NAMES.search(words(window))


def test_replaced_names_are_what_targets_and_the_search_go_by(window: Window) -> None:
    blind(window, Policy(authors="replaced"))
    assert window.project is not None
    desk = window.project.desk
    assert headers(window) == [
        "Writer A · #1",
        "Writer B · #1.1 · 3 May 2012 · to Writer A",
        "Writer A · #2",
    ]
    stance = desk.codebook.layer("stance")
    assert stance is not None
    said = [choice.name for choice in stance_choices(desk, desk.texts["t-2"], stance)]
    assert not [name for name in said if "Ann" in name]
    assert desk.dossier is not None
    places = Filters(parsed('author:"writer a"'), desk.dossier, desk.codebook).places
    assert [desk.dossier.discussion.texts[place].id for place in places] == ["t-1", "t-3"]
    assert Filters(parsed("author:ann"), desk.dossier, desk.codebook).places == []


def test_shuffled_siblings_stand_otherwise_on_the_screen_alone(window: Window) -> None:
    assert window.project is not None
    before = [item.id for item in window.project.workspace.reading.thread_view.texts()]
    orders = set()
    for seed in range(8):
        blind(window, Policy(shuffle=seed))
        shown = [item.id for item in window.project.workspace.reading.thread_view.texts()]
        assert sorted(shown) == sorted(before)
        assert shown.index("t-2") == shown.index("t-1") + 1
        orders.add(tuple(shown))
    assert len(orders) == 2


def test_cases_of_disagreement_tell_no_names(window: Window, town: Path) -> None:
    assert window.project is not None
    blind(window, Policy(authors="replaced"))
    study = read_study(window.project.desk.bridge.runner.database)
    found = [
        case.author
        for layer, _ in study.layers
        for measure in study.measures(layer)
        for case in cases_of(study, measure, Chosen())
    ]
    assert found
    assert set(found) <= {"Writer A", "Writer B", ""}


def test_what_is_written_and_where_one_is_outlive_a_change_of_blinding(window: Window) -> None:
    assert window.project is not None
    space, desk = window.project.workspace, window.project.desk
    last = list(desk.texts)[-1]
    space.reading.reveal(last)
    added = desk.bridge.ask(AddAnnotation("claim", "claim.fact", last, (Span(0, 3),)))
    desk.focus(added.id)
    space.inspector.note.insertPlainText("half a thought")
    blind(window, Policy(authors="hidden"))
    assert space.reading.current() is desk.texts[last]
    assert [one.note for one in desk.own(last)] == ["half a thought"]
