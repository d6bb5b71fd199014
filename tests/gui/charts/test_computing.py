"""Work beside the window."""

import gc
import sys
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThreadPool

from annotator.errors import ExpectedError
from annotator.gui.charts.computing import FAILED, Computing


def test_the_answer_comes_back_on_the_thread_that_asked(qtbot):
    computing, got = Computing(), []
    computing.ask(lambda: 7, got.append)
    assert computing.busy
    qtbot.waitUntil(lambda: got == [7])
    assert not computing.busy


def test_an_answer_that_was_overtaken_is_dropped(qtbot):
    computing, got, go = Computing(), [], Event()
    computing.ask(lambda: go.wait(10) and "first", got.append)
    computing.ask(lambda: "second", got.append)
    go.set()
    qtbot.waitUntil(lambda: got == ["second"])
    qtbot.wait(20)
    assert got == ["second"]


def test_a_refusal_is_told_in_its_own_words(qtbot):
    def refuse():
        raise ExpectedError("The file is gone.")

    computing = Computing()
    with qtbot.waitSignal(computing.refused) as told:
        computing.ask(refuse, pytest.fail)
    assert told.args == ["The file is gone."]


def test_threads_switch_as_before_once_the_work_is_over(qtbot):
    before, seen, computing, got = (sys.getswitchinterval(), gc.isenabled()), [], Computing(), []
    computing.ask(lambda: seen.append((sys.getswitchinterval(), gc.isenabled())), got.append)
    qtbot.waitUntil(lambda: got == [None])
    assert seen == [(pytest.approx(0.0005), False)]
    assert (sys.getswitchinterval(), gc.isenabled()) == before


def test_who_asked_may_be_gone_before_the_answer_comes(qtbot):
    go, worked = Event(), Event()

    def work():
        go.wait(10)
        worked.set()

    parent = QObject()
    computing = Computing(parent)
    computing.ask(work, pytest.fail)
    shiboken6.delete(parent)
    go.set()
    qtbot.waitUntil(worked.is_set)
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(20)
    assert not shiboken6.isValid(computing)


def test_a_fault_is_told_and_goes_on_to_the_last_resort(qtbot):
    computing = Computing()
    with qtbot.captureExceptions() as faults:
        with qtbot.waitSignal(computing.refused) as told:
            computing.ask(lambda: 1 / 0, pytest.fail)
        QThreadPool.globalInstance().waitForDone()
    assert told.args == [FAILED]
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]


def test_an_answer_that_is_on_its_way_when_it_is_overtaken_is_dropped_too(qtbot):
    computing, first, second, go = Computing(), [], [], Event()
    computing.ask(lambda: "first", first.append)
    assert QThreadPool.globalInstance().waitForDone(10_000)  # posted, and not yet delivered
    computing.ask(lambda: go.wait(10) and "second", second.append)
    qtbot.wait(20)
    assert (first, second, computing.busy) == ([], [], True)
    go.set()
    qtbot.waitUntil(lambda: second == ["second"])
    assert first == []
