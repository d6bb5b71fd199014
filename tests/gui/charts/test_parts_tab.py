"""The tab of parts: chosen by mouse and by keys, ordered, read, walked from a row to a case and back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.actions.projects import open_project
from annotator.gui.charts.board import Chosen
from annotator.gui.charts.grouped import ADVICE, GROUPINGS
from annotator.gui.theme import CONTRAST_DARK, DARK, LIGHT
from annotator.gui.window import Window
from annotator.jobs.agreement import unformed
from tests.gui.charts.crowd import make

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
ALL = [one.by for one in GROUPINGS]


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def names(page):
    return [row.name for row in page.face.plate.rows]


@pytest.fixture
def crowd(qtbot, show, tmp_path):
    """Give the parts of six discussions of three people, with a gold, times and a second round."""
    runner = open_project(make(tmp_path / "crowd.annot", lived_in=True), device="d")
    page = show(runner)
    page.show_face("groups")
    settle(qtbot, page)
    yield page
    runner.database.close()


def choose(qtbot, page, by):
    """Choose parts by keys: the list of them is left of the rows."""
    page.face.groups.setFocus()
    QTest.keyClick(page.face.groups, Qt.Key.Key_Home)
    for _ in range(ALL.index(by)):
        QTest.keyClick(page.face.groups, Qt.Key.Key_Down)
    page.face.groups.activated.emit(page.face.groups.currentIndex())
    settle(qtbot, page)


def test_each_way_to_take_apart_has_rows_with_their_figures(qtbot, crowd):
    found = {}
    for by in ALL:
        choose(qtbot, crowd, by)
        assert crowd.face.groups.currentData() == by
        found[by] = names(crowd)
        assert all(crowd.face.plate.told(n) for n in range(-1, len(found[by])))
    three = ["Annotator 01", "Annotator 02", "Annotator 03"]
    assert found["annotator"] == found["without"] == three
    assert found["gold"] == three[1:]
    assert found["retest"] == [f"Annotator 02 · round {n} – second look" for n in (1, 2, 3)]
    assert len(found["discussion"]) == 6
    assert found["depth"] == ["Top level"]
    assert found["length"] == ["80–249 characters"]
    assert found["session"] == ["0–15 minutes", "15–30 minutes", "30–60 minutes"]


def test_a_second_look_that_differs_on_one_comment_of_six(qtbot, crowd):
    choose(qtbot, crowd, "retest")
    QTest.keyClick(crowd.header.last, Qt.Key.Key_Down)  # percent agreement
    settle(qtbot, crowd)
    assert [row.figure.value for row in crowd.face.plate.rows] == [pytest.approx(5 / 6)] * 3
    assert crowd.face.plate.told(0).startswith("Annotator 02 · round 1 – second look: 0.83, 12 unit")


@pytest.mark.parametrize("by", ALL)
def test_keys_lead_from_a_row_to_its_cases_and_back(qtbot, crowd, by):
    choose(qtbot, crowd, by)
    crowd.take_keyboard()
    chart = crowd.face.plate
    assert QApplication.focusWidget() is chart
    QTest.keyClick(chart, Qt.Key.Key_Down)
    settle(qtbot, crowd)
    assert chart.spot == 0
    assert chart.rows[0].name in words(crowd)
    assert crowd.table.cases.cases
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, crowd)
    assert QApplication.focusWidget() is crowd.table
    QTest.keyClick(crowd.table, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is chart
    assert chart.spot == 0
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    settle(qtbot, crowd)
    assert crowd.header.tabs.current == "overview"


@pytest.mark.parametrize("by", ALL)
def test_a_click_on_a_row_lists_its_cases(qtbot, crowd, by):
    choose(qtbot, crowd, by)
    chart = crowd.face.plate
    last = len(chart.rows) - 1
    crowd.face._reveal(last)
    QTest.mouseClick(chart.viewport(), LEFT, pos=chart.center(last).toPoint())
    settle(qtbot, crowd)
    assert chart.spot == last
    assert chart.rows[last].name in words(crowd)
    assert crowd.table.cases.cases


def test_the_cases_of_a_row_are_those_of_its_part(qtbot, crowd):
    choose(qtbot, crowd, "discussion")
    chart = crowd.face.plate
    chart.choose(chart.spot_of(Chosen(by="discussion", group="d03")))
    settle(qtbot, crowd)
    assert {case.discussion for case in crowd.table.cases.cases} == {"d03"}
    choose(qtbot, crowd, "without")
    chart.choose(chart.spot_of(Chosen(by="without", group="Annotator 02")))
    settle(qtbot, crowd)
    assert {case.annotators for case in crowd.table.cases.cases} == {("p-00", "p-02")}


def test_the_cases_of_a_retest_show_both_rounds_of_the_person(qtbot, crowd):
    choose(qtbot, crowd, "retest")
    crowd.face.plate.choose(0)
    settle(qtbot, crowd)
    assert crowd.table.cases.heads[1:3] == ["Annotator 02 · round 1", "Annotator 02 · second look"]
    assert (
        sum(not case.agree for case in crowd.table.cases.cases) == 2
    )  # a comment in each of two discussions
    assert {case.annotators for case in crowd.table.cases.cases} == {("p-01",)}


def test_rows_are_ordered_by_value_or_by_cases(qtbot, crowd):
    choose(qtbot, crowd, "session")
    given = names(crowd)
    crowd.face.order.setFocus()
    QTest.keyClick(crowd.face.order, Qt.Key.Key_Down)
    crowd.face.order.activated.emit(crowd.face.order.currentIndex())
    values = [row.figure.value for row in crowd.face.plate.rows]
    assert values == sorted(values)
    QTest.keyClick(crowd.face.order, Qt.Key.Key_Down)
    crowd.face.order.activated.emit(crowd.face.order.currentIndex())
    units = [row.figure.units for row in crowd.face.plate.rows]
    assert units == sorted(units, reverse=True)
    QTest.keyClick(crowd.face.order, Qt.Key.Key_Home)
    crowd.face.order.activated.emit(crowd.face.order.currentIndex())
    assert names(crowd) == given


def test_few_cases_are_said_to_be_a_hint(qtbot, crowd):
    choose(qtbot, crowd, "discussion")
    assert "Fewer than 30 cases: take it as a hint" in crowd.face.plate.told(0)
    assert "hint" not in crowd.face.plate.told(-1)


def test_parts_are_reached_from_the_list_of_all_commands(qtbot, tmp_path, window):
    for by in ALL:
        assert window.wishes.ask(f"groups.{by}")
        settle(qtbot, window.project.agreement)
        assert window.project.agreement.header.tabs.current == "groups"
        assert window.project.agreement.face.groups.currentData() == by


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[Window]:
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    shown.open_project(make(tmp_path / "crowd.annot", lived_in=True), "Annotator 03")
    assert shown.show_agreement()
    qtbot.waitUntil(lambda: not shown.project.agreement.busy, timeout=20_000)
    yield shown
    shown.close()


@pytest.mark.parametrize("by", ["gold", "retest", "session"])
def test_a_case_of_a_part_opens_in_the_texts_and_escape_goes_back(qtbot, window, by):
    page, desk = window.project.agreement, window.project.desk
    window.wishes.ask(f"groups.{by}")
    settle(qtbot, page)
    chart = page.face.plate
    QTest.keyClick(chart, Qt.Key.Key_Down)
    settle(qtbot, page)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle(qtbot, page)
    case = page.table.current_case()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.project.is_reading(), timeout=20_000)
    assert desk.discussion.id == case.discussion
    assert set(case.annotators) <= set(desk.shown)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert QApplication.focusWidget() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert (QApplication.focusWidget(), chart.spot) == (chart, 0)


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("without", "This needs three annotators"),
        ("gold", "Nobody here has the role adjudicator"),
        ("retest", "No label of this layer names a round"),
        ("session", "The times of the labels tell nothing"),
    ],
)
def test_where_nothing_can_be_taken_apart_the_page_says_what_to_do(qtbot, page, by, said):
    page.take_apart(by)
    settle(qtbot, page)
    assert said in words(page)
    assert QApplication.focusWidget() is page.face.groups
    page.take_apart("annotator")
    settle(qtbot, page)
    assert said not in words(page)


def test_each_reason_has_its_advice():
    reasons = {value for name, value in vars(unformed).items() if name.isupper()}
    assert reasons - set(ADVICE) == {
        unformed.ALONE,
        unformed.NO_TARGET,
    }  # of pairs and targets, not shown here


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST_DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("people", "labels", "size"), [(2, 5, (1024, 700)), (12, 40, (2560, 1440))])
def test_parts_are_drawn_in_every_theme_with_undefined_ones(
    qtbot, show, tmp_path, theme, people, labels, size
):
    path = make(tmp_path / "crowd.annot", people=people, labels=labels, lived_in=True)
    runner = open_project(path, device="d")
    page = show(runner, theme=theme, size=size)
    for by in ("gold", "session", "discussion"):
        page.take_apart(by)
        settle(qtbot, page)
        image = page.grab().toImage()
        assert (image.width(), image.height()) == size
    page.take_apart("gold")
    settle(qtbot, page)
    lone = [row.figure for row in page.face.plate.rows if row.figure.value is None]
    # of the eight who judged six discussions two met the first one
    assert len(lone) == (5 if people == 12 else 0)
    assert all("no unit has values from two" in one.reason.lower() for one in lone)
    runner.database.close()


def test_of_a_thousand_discussions_only_those_in_sight_are_drawn(qtbot, show, tmp_path, monkeypatch):
    from dataclasses import replace

    runner = open_project(make(tmp_path / "crowd.annot"), device="d")
    page = show(runner)
    page.take_apart("discussion")
    settle(qtbot, page)
    chart = page.face.plate
    row = chart.rows[0]
    many = tuple(replace(row, name=f"Page {n}", chosen=Chosen(by="discussion", group=n)) for n in range(1000))
    page.face.show_value(replace(chart.grouped, rows=many), page._view.study)
    drawn = []
    one_row = type(chart)._draw_row

    def counted(self, painter: QPainter, n, *rest):
        drawn.append(n)
        one_row(self, painter, n, *rest)

    monkeypatch.setattr(type(chart), "_draw_row", counted)
    chart.choose(700)
    qtbot.waitUntil(lambda: 700 in drawn)
    assert len(set(drawn)) < 60
    top = page.face.area.verticalScrollBar().value()
    inside = chart.rectangle(700)
    assert top + chart.head <= inside.top() <= inside.bottom() <= top + page.face.area.viewport().height()
    chart.setFocus()
    for key, spot in ((Qt.Key.Key_End, 999), (Qt.Key.Key_Home, -1)):
        QTest.keyClick(chart, key)
        assert chart.spot == spot
    QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert 0 < chart.spot < 40
    settle(qtbot, page)
    runner.database.close()


def test_a_click_on_the_row_of_the_whole_lists_all_cases_wherever_the_rows_are(qtbot, crowd):
    choose(qtbot, crowd, "discussion")
    crowd.resize(1024, 500)
    settle(qtbot, crowd)
    chart, bar = crowd.face.plate, crowd.face.area.verticalScrollBar()
    chart.choose(5)
    settle(qtbot, crowd)
    assert bar.value() > 0
    place = chart.mapFrom(crowd.face.area.viewport(), crowd.face.area.viewport().rect().topLeft())
    place.setX(60)
    place.setY(place.y() + round(chart.head - 8))
    QTest.mouseClick(chart.viewport(), LEFT, pos=place)
    settle(qtbot, crowd)
    assert chart.spot == -1
    assert "Cases of Stance: all" in words(crowd)


def test_pooled_parts_count_pairs_of_answers_and_not_units(qtbot, crowd):
    # 36 units of three: each annotator meets two others on each
    assert crowd.face.plate.told(0).splitlines()[0].endswith("72 pairs of answers, 6 discussions")
    choose(qtbot, crowd, "length")
    assert crowd.face.plate.told(0).splitlines()[0].endswith("36 units, 6 discussions")


def test_where_the_filter_leaves_the_gold_out_the_page_says_so(qtbot, crowd):
    crowd.header.filter_button.setChecked(True)
    people = crowd.header.filters.people
    place = next(n for n in range(people.count()) if people.itemText(n) == "Annotator 02 – Annotator 03")
    people.setCurrentIndex(place)
    people.activated.emit(place)
    settle(qtbot, crowd)
    choose(qtbot, crowd, "gold")
    assert "No adjudicator has judged anything of it yet." in words(crowd)
    assert "The filter leaves a part out" in words(crowd)


def test_a_sheet_of_paper_has_the_rows_in_the_order_that_is_shown(qtbot, crowd):
    choose(qtbot, crowd, "discussion")
    crowd.face.order.setCurrentIndex(1)
    crowd.face._sort()
    sheet = crowd.on_paper()
    assert [row.name for row in sheet.parts[0].chart.rows] == names(crowd)
    sheet.close()
