"""The agreement report asked for in the window: by its key, with progress, stopped, and refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.actions.projects import Release, open_project
from annotator.gui.window import Window
from annotator.jobs.sample import make_sample


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "town.annot"
    make_sample(path, device="d").database.close()
    return path


@pytest.fixture
def window(qtbot):  # type: ignore[no-untyped-def]
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that the person chooses."""
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    return chosen


def people(path: Path, role: str) -> str:
    """Add somebody to the project and return the name."""
    from annotator.actions.people import AddAnnotator

    runner = open_project(path, device="d")
    runner.run(AddAnnotator("Zoe", role))
    runner.database.close()
    return "Zoe"


def told(window: Window, words: str) -> bool:
    """Tell whether the job is over and the window has said so with these words."""
    over = window.files is not None and window.files.work is None
    return over and words in window.status_line.notice.text()


def test_the_key_writes_the_report_into_a_folder_of_its_own(
    window: Window, sample: Path, folder: Path, qtbot
) -> None:  # type: ignore[no-untyped-def]
    window.open_project(sample, people(sample, "lead"))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_R, keys)
    assert window.files is not None
    assert window.files.work is not None
    assert window.files._bar.isVisible()
    out = folder / "town agreement"
    qtbot.waitUntil(lambda: told(window, f"Agreement report in {out}"), timeout=60_000)
    body = json.loads((out / "report.json").read_text("utf-8"))
    assert body["authors"] == "pseudonyms"
    assert all((out / name).is_file() for name in body["files"])
    assert "figures/stance.asked.labels.png" in body["files"]
    assert not window.files._bar.isVisible()


def test_a_stopped_report_leaves_nothing_behind(window: Window, sample: Path, folder: Path, qtbot) -> None:  # type: ignore[no-untyped-def]
    window.open_project(sample, people(sample, "lead"))
    window.wishes.ask("report.names")
    assert window.files is not None
    qtbot.mouseClick(window.files._bar._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(window, "Stopped"), timeout=60_000)
    assert list(folder.iterdir()) == []


def test_an_annotator_gets_no_report_before_the_release(
    window: Window, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = people(sample, "annotator")
    runner = open_project(sample, device="d")
    runner.run(Release(open=False))
    runner.database.close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: pytest.fail("asked for a folder"))
    window.open_project(sample, name)
    window.wishes.ask("report")
    assert "opens with the lead's release" in window.status_line.notice.text()


def test_what_the_page_is_filtered_to_is_reported_alone(
    window: Window, sample: Path, folder: Path, qtbot
) -> None:  # type: ignore[no-untyped-def]
    window.open_project(sample, people(sample, "lead"))
    window.wishes.ask("report.part")
    assert "filter it first" in window.status_line.notice.text()
    window.wishes.ask("figures.overview")
    assert window.project is not None
    page = window.project.agreement
    assert page is not None
    qtbot.waitUntil(lambda: not page.busy, timeout=60_000)
    texts = page.header.filters.texts
    texts.setCurrentIndex(texts.findData("comment"))
    texts.activated.emit(texts.currentIndex())
    qtbot.waitUntil(lambda: not page.busy, timeout=60_000)
    window.wishes.ask("report.part")
    out = folder / "town agreement of a part"
    qtbot.waitUntil(lambda: told(window, f"Agreement report in {out}"), timeout=120_000)
    body = json.loads((out / "report.json").read_text("utf-8"))
    assert body["scope"]["texts"] == "comment"
    assert "comments alone" in (out / "report.html").read_text("utf-8")
