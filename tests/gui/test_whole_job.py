"""From a dropped page to an exported dataset, with the process killed in between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.app import main
from annotator.gui.window import Window

PAGE = Path(__file__).parents[1] / "data" / "night-bus.txt"
LABELLER = Path(__file__).with_name("labeller.py")


def label_until_killed(project: Path, page: Path, rounds: int) -> list[str]:
    """Let a window label the page, kill it after so many rounds, return the last thing it called saved."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(LABELLER.parents[2])}
    command = [sys.executable, str(LABELLER), str(project), str(page)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        said: list[str] = []
        current: list[str] = []
        for line in process.stdout:
            if line.strip() == "--":
                said, current, rounds = current, [], rounds - 1
                if rounds == 0:
                    break
            else:
                current.append(line.strip())
        process.send_signal(signal.SIGKILL)
    return said


def stored(project: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    assert main(["show", str(project), "--json"]) == 0
    (discussion,) = json.loads(capsys.readouterr().out)
    assert main(["show", str(project), discussion["id"], "--json"]) == 0
    record: dict[str, object] = json.loads(capsys.readouterr().out)
    return record


@pytest.mark.parametrize("rounds", [4, 17])
def test_what_the_status_bar_called_saved_is_there_after_the_process_was_killed(
    tmp_path: Path, rounds: int, capsys: pytest.CaptureFixture[str], qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "whole.annot"
    said = label_until_killed(project, PAGE, rounds)
    assert len(said) >= 2
    record = stored(project, capsys)
    labels = {one["id"]: one for one in record["annotations"]}  # type: ignore[attr-defined]
    done = {(one["text"], one["layer"]) for one in record["coverage"] if one["state"] == "done"}  # type: ignore[attr-defined]
    for line in said:
        words = line.split()
        if words[0] == "done":
            assert (words[1], words[2]) in done
        else:
            assert labels[words[0]]["label"] == words[1]
    assert main(["check", str(project), "--json"]) == 0

    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_project(project, "Mira")
    out = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    assert window.files is not None
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=10_000)
    assert json.loads(out.read_text("utf-8")) == record
    window.close()

    again = tmp_path / "again.annot"
    assert main(["new", str(again)]) == 0
    assert main(["import", str(again), str(out)]) == 0
    assert main(["export", str(again), "--format", "jsonl", "-o", str(tmp_path / "again.jsonl")]) == 0
    assert (tmp_path / "again.jsonl").read_bytes() == out.read_bytes()
