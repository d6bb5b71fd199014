"""The agreement page of a large project: `python -m tests.benchmarks.agreement_page [FILE [LABELS]]`.

Three people side by side, 500,000 labels unless told otherwise. FILE is made where it is not there and left
in place, for making it takes minutes. Each first look is one of a fresh process. Seconds of the clock, those
of the processor (of this process alone), the longest silence of the window in ms, memory. Nothing fails here.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.crowd import make
from tests.benchmarks.freezes import Watch
from tests.benchmarks.large import window_on

LABELS, TIMES = 500_000, 5
Act = Callable[[], object]


def main(file: str | None = None, labels: int = LABELS) -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(file or Path(folder) / "crowd.annot")
        if not path.exists():
            make(path, labels)
        print(f"{'':<44}{'clock s':>10}{'CPU s':>10}{'silent ms':>12}{'MB':>8}")
        environment = {**os.environ, "ANNOTATOR_CACHE": str(Path(folder) / "cache")}
        for name in ("cold", "warm"):
            command = [sys.executable, "-m", "tests.benchmarks.agreement_page", f"--{name}", str(path)]
            subprocess.run(command, check=True, env=environment)
        shutil.rmtree(environment["ANNOTATOR_CACHE"])


def look(path: Path, name: str) -> None:
    """Print the first look, and of the warm one also edits and all tabs."""
    from annotator.actions.annotating import AddAnnotation
    from annotator.gui.charts.kinds import KINDS
    from annotator.model.annotation import Target

    begun = perf_counter()
    with window_on(path) as window:
        opened = perf_counter() - begun
        row(f"{name}: the first look", [timed(window, window.show_agreement)])
        print(f"{'  the project opened before it':<44}{opened:>10.2f}")
        page, project = window.project.agreement, window.project
        idle(page)
        if name == "cold":
            return
        home = project.desk.discussion
        texts = [text.id for text in home.texts if text.kind == "comment"][:TIMES]
        edits = [AddAnnotation("stance", "stance.query", one, target=Target("article")) for one in texts]
        row("after one edit", [timed(window, lambda one=one: project.desk.bridge.ask(one)) for one in edits])
        for kind in KINDS[1:]:
            row(f"tab: {kind.title}", [timed(window, lambda kind=kind: page.show_face(kind.id))])
        page.show_face(KINDS[0].id)


def timed(window: object, act: Act) -> tuple[float, float, float]:
    """Return clock and processor time until all is shown, and the longest silence meanwhile."""
    watch = Watch()
    with watch.watching():
        begun, spent = perf_counter(), process_time()
        act()
        rest(window)
        found = perf_counter() - begun, process_time() - spent
    return *found, watch.longest


def rest(window: object) -> None:
    """Wait until all is shown, asking seldom: whoever asks takes processor time from those who work."""
    loop, timer = QEventLoop(), QTimer(interval=10)
    timer.timeout.connect(lambda: None if window.is_busy() else loop.quit())  # type: ignore[attr-defined]
    timer.start()
    loop.exec()
    QApplication.processEvents()


def idle(page: object) -> None:
    """Wait until what was read is on the shelf."""
    from PySide6.QtCore import QThreadPool
    from PySide6.QtTest import QTest

    QTest.qWait(1500)
    QThreadPool.globalInstance().waitForDone()


def row(words: str, found: list[tuple[float, float, float]]) -> None:
    """Print the medians."""
    clock, cpu, silent = (median(one) for one in zip(*found, strict=True))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{words:<44}{clock:>10.2f}{cpu:>10.2f}{silent:>12.0f}{memory:>8.0f}", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1].startswith("--"):
        look(Path(sys.argv[2]), sys.argv[1].removeprefix("--"))
    else:
        main(*sys.argv[1:2], *map(int, sys.argv[2:3]))
