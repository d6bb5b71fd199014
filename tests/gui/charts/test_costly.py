"""What takes minutes waits until somebody asks for it, and can be stopped."""

from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import QThreadPool

from annotator.gui.charts import costly
from annotator.gui.charts import page as pages
from annotator.gui.charts.computing import Computing
from annotator.gui.wishes.figures import ROWS
from annotator.watch import tell


def gamma_of(page):
    """Choose gamma of the claims; return its place in the choice of measures."""
    page.show_face("parts")
    page.header.layer_button("claim").click()
    box = page.header._measures
    return next(n for n in range(box.count()) if box.itemData(n).coefficient == "gamma")


@pytest.fixture
def gamma(qtbot, filled, show, monkeypatch):
    """Give the page on which gamma of any spans takes long."""
    monkeypatch.setattr(costly, "LIMIT", 0)
    page = show(filled)
    page.show_face("parts")
    qtbot.waitUntil(lambda: not page.busy)
    place = gamma_of(page)
    qtbot.waitUntil(lambda: not page.busy)
    page.header._measures.setCurrentIndex(place)
    qtbot.waitUntil(lambda: not page.busy)
    return page


def test_gamma_of_many_spans_waits_with_a_sentence_and_is_computed_when_asked(qtbot, gamma):
    assert gamma.is_waiting
    assert "With 4 spans that takes" in gamma._waiting.words.text()
    gamma._waiting.button.click()
    qtbot.waitUntil(lambda: not gamma.busy)
    assert not gamma.is_waiting
    assert gamma._view.whole.coefficient == "gamma"
    gamma.show_face("steps")
    qtbot.waitUntil(lambda: not gamma.busy)
    assert not gamma.is_waiting


def test_the_overview_is_there_all_the_same(qtbot, gamma):
    gamma.show_face("overview")
    qtbot.waitUntil(lambda: not gamma.busy)
    assert not gamma.is_waiting


def test_little_gamma_does_not_wait(qtbot, filled, show):
    page = show(filled)
    page.show_face("parts")
    qtbot.waitUntil(lambda: not page.busy)
    place = gamma_of(page)
    qtbot.waitUntil(lambda: not page.busy)
    page.header._measures.setCurrentIndex(place)
    qtbot.waitUntil(lambda: not page.busy)
    assert not page.is_waiting


def test_work_is_stopped_and_begun_again(qtbot, filled, show, monkeypatch):
    page = show(filled)
    before, endless = pages.view_of, [True]

    def slowly(*given, **more):
        done = 0
        while endless[0]:
            done += 1
            tell(done, 1000)
            sleep(0.001)
        return before(*given, **more)

    monkeypatch.setattr(pages, "view_of", slowly)
    with qtbot.waitSignal(page._reading.progressed):
        page.show_face("parts")
    qtbot.waitUntil(lambda: "%" in page.header._busy.text())
    qtbot.waitUntil(page.header.stop.isVisible, timeout=5000)
    page.header.stop.click()
    assert (page.busy, page.is_waiting) == (False, True)
    assert QThreadPool.globalInstance().waitForDone(5000)
    endless[0] = False
    page._waiting.button.click()
    qtbot.waitUntil(lambda: not page.busy)
    assert not page.is_waiting
    assert not page.header.stop.isVisible()


def test_work_that_was_overtaken_ends(qtbot):
    computing, got, stopped = Computing(), [], Event()

    def endless():
        try:
            while True:
                tell()
                sleep(0.001)
        finally:
            stopped.set()

    computing.ask(endless, pytest.fail)
    computing.ask(lambda: "second", got.append)
    qtbot.waitUntil(lambda: got == ["second"])
    assert stopped.wait(5)


def test_both_are_commands_of_the_window():
    assert {"figures.anyway", "figures.stop"} <= {one.id for one in ROWS}
