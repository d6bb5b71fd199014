"""The table of cases keeps everything in sight that it has room for."""

import pytest

from annotator.gui.charts.cases import CaseTable
from annotator.jobs.agreement.telling import Case, Said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PEOPLE = [(name, name) for name in ("Mira", "Rev", "Tobias", "Wen")]


def long_case():
    said = tuple(Said(who, name, "stance.unclear", "Cannot tell at all") for who, name in PEOPLE)
    title = "Allotment Holders to Lose Nineteen Plots to the Road"
    words = "The youth office also counted the children who stay with their grandparents."
    return Case("d", title, "t", "Somebody with a long name", 1, "Article's main claim", words, (), said, 1.0)


@pytest.mark.parametrize("width", [900, 945, 1280])
def test_long_cases_of_four_people_need_no_scrolling_sideways(qtbot, width):
    table = CaseTable()
    qtbot.addWidget(table)
    table.resize(width, 300)
    with qtbot.waitExposed(table):
        table.show()
    table.show_cases([long_case()] * 30, PEOPLE)
    widths = [table.columnWidth(n) for n in range(table.model().columnCount())]
    assert min(widths) > 48
    assert sum(widths) <= table.viewport().width()
