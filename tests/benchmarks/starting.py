"""How long the program takes to start, and the memory of a large discussion: in processes of their own."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import Any

RUNS = 7
START, PANES = 0.5, 60.0
LATE = ("numpy", "pyqtgraph", "alembic")


@cache
def kept() -> dict[str, str]:
    """Return an environment in which compiled modules are kept, as those of an installed program are."""
    folder = tempfile.mkdtemp(prefix="annotator-compiled-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**plain, "PYTHONPYCACHEPREFIX": folder}


def child(*words: str) -> Any:
    """Run this module in a new process and return what it prints."""
    asked = [sys.executable, "-m", "tests.benchmarks.starting", str(time.time()), *words]
    done = subprocess.run(asked, env=kept(), capture_output=True, text=True, check=True, timeout=120)
    return json.loads(done.stdout.splitlines()[-1])


def measure(path: Path) -> None:
    """Print the figures for a project at `path`."""
    from tests.benchmarks.large import SMALL, heading, ids, row

    heading("from the start of the process, warm, s", "p50", "p95")
    child("start")  # compiles
    child("start", str(path))
    seen = [child("start") for _ in range(RUNS)]
    row("window painted", [one["seconds"] for one in seen], aim=START)
    print(f"{'loaded by then of ' + ', '.join(LATE):<58}{', '.join(seen[0]['late']) or 'none':>22}")
    seen = [child("start", str(path)) for _ in range(RUNS)]
    row("`annotator PROJECT`: window painted", [one["seconds"] for one in seen], aim=START)
    row("`annotator PROJECT`: 20,000 comments painted", [one["ready"] for one in seen])
    leave_in(path, ids()[SMALL])
    small = [child("start", str(path)) for _ in range(RUNS)]
    row("`annotator PROJECT`: 50 comments painted", [one["ready"] for one in small])
    print(f"{'loaded by then of ' + ', '.join(LATE):<58}{', '.join(seen[0]['late_ready']) or 'none':>22}")


def leave_in(path: Path, discussion: str) -> None:
    """Make a discussion the one that Ann left the project in."""
    from annotator import settings
    from annotator.actions.projects import open_project
    from annotator.gui import whereabouts
    from annotator.store.database import get_meta
    from annotator.store.queries.people import annotator_called

    runner = open_project(path, device="one")
    ann, project = runner.read(annotator_called, "Ann"), runner.read(get_meta, "project")
    runner.close()
    settings.change(places={whereabouts.mine(project, ann.id): discussion})


def measure_memory(path: Path) -> None:
    """Print what a discussion of 20,000 comments with 28,000 labels costs."""
    from tests.benchmarks.large import heading, line

    heading("memory of 20,000 comments with 28,000 labels, MB", "RSS")
    found = child("memory", str(path))
    line("window with a discussion of 50 comments", found["window"], show=".0f")
    line("texts and labels as values", found["values"], show=".0f")
    line("panes that show them, scrolled through", found["panes"], aim=PANES, show=".0f")
    line("opened from the list: everything together", child("opened", str(path))["opened"], show=".0f")


# ---- in the new process


def start(begun: float, project: str | None) -> None:
    """Start the program as a person would, and print when it is painted."""
    from annotator.gui import start as starting

    told: dict[str, Any] = {}

    class Watched(starting.Window):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            if "seconds" not in told:
                starting.QTimer.singleShot(0, self.painted)

        def painted(self) -> None:
            told.setdefault("seconds", time.time() - begun)
            told.setdefault("late", late())
            if project is None:
                self.leave()
            else:
                starting.QTimer.singleShot(0, self.look)

        def look(self) -> None:
            if self.project is None or self.is_busy() or not self.project.workspace.reading.active.texts():
                starting.QTimer.singleShot(1, self.look)
                return
            self.repaint()
            starting.QApplication.processEvents()
            told["ready"] = time.time() - begun
            told["late_ready"] = late()
            self.leave()

        def leave(self) -> None:
            print(json.dumps(told), flush=True)
            os._exit(0)

    starting.Window = Watched  # type: ignore[misc]
    from annotator.app import main

    main([project, "--as", "Ann"] if project else [])


def late() -> list[str]:
    """Return what is loaded of the packages that belong to later."""
    return [name for name in LATE if name in sys.modules]


def resident() -> float:
    """Return the memory that this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def memory(path: str, *, apart: bool) -> None:
    """Print what the large discussion adds: the values and the panes apart, or all that opening it does."""
    from tests.benchmarks.large import LARGE, SMALL, ids, settle, window_on, workspace

    known = ids()
    with window_on(Path(path)) as window:
        space = workspace(window)
        space.open_discussion(known[SMALL])
        settle(window)
        told = {"window": resident()}
        if apart:
            dossier = space.desk.read(known[LARGE])
            told["values"] = resident() - told["window"]
            space.desk.lay(dossier)
        else:
            space.open_discussion(known[LARGE])
        settle(window)
        view = space.reading.thread_view
        for item in view.texts()[::200]:
            view.scroll_to_text(item.id)
            settle(window)
        told["opened"] = resident() - told["window"]
        told["panes"] = told["opened"] - told.get("values", 0.0)
        print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    begun_, what, *rest = sys.argv[1:]
    if what == "start":
        start(float(begun_), rest[0] if rest else None)
    else:
        memory(rest[0], apart=what == "memory")
