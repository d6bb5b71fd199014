"""How fast the window is in a project with 100,000 labels: `python -m tests.benchmarks.window [FOLDER]`.

Keys on the disk of FOLDER and on a RAM disk, freezes, start-up, memory. Nothing fails here.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import freezes, keys, large, starting

RAM = Path("/dev/shm")


def main(place: str | None = None) -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory(dir=place) as disk, tempfile.TemporaryDirectory(dir=ram()) as memory:
        original, on_disk, quick = (
            Path(disk, "made.annot"),
            Path(disk, "one.annot"),
            Path(memory, "two.annot"),
        )
        large.make(original)
        for copy in (on_disk, quick):
            shutil.copyfile(original, copy)
        keys.measure(on_disk, "on disk", judged=ram() is None)
        if ram() is not None:
            keys.measure(quick, "on a RAM disk", judged=True)
        shutil.copyfile(original, on_disk)
        freezes.measure(on_disk)
        shutil.copyfile(original, on_disk)
        starting.measure(on_disk)
        starting.measure_memory(on_disk)


def ram() -> Path | None:
    """Return the RAM disk, if there is one."""
    return RAM if RAM.is_dir() else None


if __name__ == "__main__":
    main(*sys.argv[1:2])
