"""A view that was made narrower and wider looks as one that was shown at that width at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from tests.gui.text.given import GivenView

WORDS = "The night bus — ليلا — was never late and nobody said who pays for it.\n"


def shown(width: int, qtbot) -> GivenView:
    """Return a shown view with everything that may lie on a text."""
    view = GivenView()
    qtbot.addWidget(view)
    view.resize(width, 500)
    head = len("Late again\n\n")
    article = TextItem("a", "Late again\n\n" + WORDS * 3, "article", blocks=(("headline", 0, head - 2),))
    who = [f"Reader {n} · May" for n in range(9)]
    comments = [TextItem(f"c{n}", WORDS * (1 + n % 3), "comment", n % 3, who[n]) for n in range(9)]
    view.set_texts([article, *comments])
    view.set_marks(
        [
            Mark("m", "a", ((head, head + 40), (head + 60, head + 90)), badge="F"),
            *(Mark(f"n{n}", "c1", ((n, 50 + n),), underline="wave", badge="N") for n in range(4)),
        ]
    )
    view.set_badges([Badge(f"b{n}", "c2", "opposes the parent", mark="▼") for n in range(5)])
    view.set_states([TextState("c1", (("C", "done", "#0072b2"),), closed=True)])
    view.show()
    QApplication.processEvents()
    return view


def picture(view: GivenView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


@pytest.mark.parametrize("widths", [(420, 560), (300, 560), (560, 300), (560, 420, 700, 333)])
def test_a_resized_view_looks_as_one_that_was_shown_at_that_width(qtbot, widths):
    view = shown(widths[0], qtbot)
    for width in widths[1:]:
        view.resize(width, 500)
        QApplication.processEvents()
    anew = shown(widths[-1], qtbot)
    assert [one.laid.height for one in view.column.placed] == [one.laid.height for one in anew.column.placed]
    assert picture(view) == picture(anew)
