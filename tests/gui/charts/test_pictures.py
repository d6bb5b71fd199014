"""Every way of looking is drawn whole: few and many annotators and labels, every theme, small and large."""

import pytest

from annotator.actions.projects import open_project
from annotator.gui.charts.kinds import KINDS
from annotator.gui.theme import CONTRAST_DARK, DARK, LIGHT
from tests.gui.charts.crowd import make

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("people", "labels", "theme", "size"),
    [(2, 5, LIGHT, (1024, 700)), (3, 5, CONTRAST_DARK, (1280, 800)), (12, 40, DARK, (2560, 1440))],
    ids=["two", "three", "twelve"],
)
def test_each_way_of_looking_is_drawn_and_its_spots_lie_where_they_are_found(
    qtbot, show, tmp_path, people, labels, theme, size
):
    runner = open_project(make(tmp_path / "crowd.annot", people=people, labels=labels), device="d")
    page = show(runner, theme=theme, size=size)
    for layer, faces in (
        ("stance", KINDS),
        ("claim", [one for one in KINDS if one.id in {"steps", "strips"}]),
    ):
        for kind in faces:
            page.show_face("parts")
            qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
            page.header.layer_button(layer).click()
            qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
            page.show_face(kind.id)
            qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
            image = page.grab().toImage()
            assert (image.width(), image.height()) == size
            if kind.id == "parts":
                continue
            chart = page.face.plate
            assert chart.places or (layer, kind.id) == ("stance", "strips")
            for spot in list(chart.places)[:200]:
                assert chart.told(spot)
                assert chart.spot_of(chart.chosen_of(spot)) is not None
    runner.database.close()


def test_an_undefined_cell_is_hatched_and_its_reason_told(qtbot, show, tmp_path):
    # twelve people in a circle: the first and the seventh never met
    runner = open_project(make(tmp_path / "crowd.annot", people=12, labels=5), device="d")
    page = show(runner)
    page.show_face("parts")
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    told = page.face.heat.told((6, 0))
    assert page.face.heat.figure((6, 0)).value is None
    assert told.startswith("Annotator 01 – Annotator 07: –, n = 0")
    assert told.endswith(page.face.heat.figure((6, 0)).reason)
    runner.database.close()
