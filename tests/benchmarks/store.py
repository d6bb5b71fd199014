"""How long the store takes: `python -m tests.benchmarks.store [FOLDER]`, a folder on the disk to measure."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.importing import ImportRecords
from annotator.actions.merging import MergeCopy
from annotator.actions.projects import open_project
from annotator.actions.runner import Runner
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.backup import back_up, private_copy
from annotator.store.check import check_alone
from annotator.store.queries import corpus, work
from tests.benchmarks.project import discussion, labels, large_project

ROUNDS = 300
LAYERS = ("claim", "stance", "dispute", "rhetoric")
MEMORY = Path("/dev/shm")  # a file system in memory: what is measured there is ours, not the disk's


def once(name: str, step: Callable[[], object]) -> None:
    """Print how long something takes that is done once."""
    start = perf_counter()
    step()
    print(f"{name:<62}{(perf_counter() - start) * 1e3:>10.0f} ms")


def often(name: str, step: Callable[[], object]) -> None:
    """Print the middle and the 95th percentile of something that is done often, and those of its own work.

    The work is the processor's time of this program: neither the disk nor other programs are in it.
    """
    times, work_times = [], []
    for _ in range(ROUNDS):
        start, own = perf_counter(), process_time()
        step()
        times.append((perf_counter() - start) * 1e3)
        work_times.append((process_time() - own) * 1e3)
    figures = [
        value for one in (times, work_times) for value in (quantiles(one, n=20)[9], quantiles(one, n=20)[18])
    ]
    print(f"{name:<62}" + "".join(f"{value:>10.2f}" for value in figures))


def everyday(path: Path, note: str) -> None:
    """Measure what a person does again and again."""
    runner = open_project(path, device="one")
    runner.annotator = runner.read(work.counts).popitem()[0]
    home = runner.read(corpus.discussions)[0].id
    texts = [text.id for text in runner.read(corpus.discussion, home).texts[1:]]
    turn = iter(texts * 100)
    add = lambda: runner.run(AddAnnotation("rhetoric", "rhetoric.irony", next(turn), (Span(0, 8),)))  # noqa: E731
    put = iter([add().answer for _ in range(ROUNDS)])
    often(f"add a label{note}", add)
    often(
        f"change a label{note}",
        lambda: runner.run(ChangeAnnotation(replace(next(put), note="Looked twice."))),
    )
    closing = iter(texts * 4)
    often(f"close or reopen a text for four layers{note}", lambda: toggle(runner, home, next(closing)))
    once(f"read the history for the first time{note}", runner.history)
    often(f"undo{note}", runner.undo)
    often(f"redo{note}", runner.redo)
    often(f"ask what others wrote{note}", runner.poll)
    often(f"read 20 texts with their labels{note}", lambda: screen(runner, home, texts[:20]))
    runner.close()


def toggle(runner: Runner, home: str, text: str) -> None:
    """Close a text, or open it again."""
    closed = any(one.state == "done" for one in runner.read(work.coverage_of, home, texts=[text]))
    runner.run((ReopenText if closed else CloseText)(text, LAYERS))


def screen(runner: Runner, home: str, texts: list[str]) -> None:
    """Read what a screenful needs."""
    runner.read(work.annotations_of, home, people=[runner.annotator], texts=texts)
    runner.read(work.coverage_of, home, people=[runner.annotator], texts=texts)


def opening(path: Path) -> None:
    """Open a project and ask what the start of a window asks."""
    runner = open_project(path, device="two")
    runner.read(corpus.discussions)
    runner.close()


def merging(path: Path, folder: Path) -> None:
    """Merge a copy with 1,000 labels more, and then once more without news."""
    copy = folder / "copy.annot"
    shutil.copyfile(path, copy)
    other, runner = open_project(copy, device="three"), open_project(path, device="two")
    person = other.read(work.counts).popitem()[0]
    whole = other.read(corpus.discussion, other.read(corpus.discussions)[0].id)
    put = [replace(one, id=f"new-{one.id}", target=None) for one in labels(whole, person, 4000)[::4]]
    other.run(ImportRecords((Record(whole, annotations=tuple(put)),)))
    once("merge a copy with 1,000 labels more", lambda: runner.run(MergeCopy(copy)))
    once("merge it again, without news", lambda: runner.run(MergeCopy(copy)))
    other.close()
    runner.close()


def whole_file(path: Path, folder: Path) -> None:
    """Check the project and back it up."""
    runner = open_project(path, device="two")
    with private_copy(runner.database) as private:
        once("check", lambda: check_alone(private))
    once("back up", lambda: back_up(runner.database, folder / "backup.annot"))
    runner.close()


def main() -> None:
    """Print all figures."""
    place = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=place) as name:
        folder = Path(name)
        path = folder / "large.annot"
        print("a project of 50 discussions, 10,000 comments, 100,000 labels")
        once(
            "make it", lambda: large_project(path, discussions=50, comments=200, annotations=100_000).close()
        )
        print(f"{'file':<62}{path.stat().st_size / 2**20:>10.0f} MiB")
        once("open it and list the discussions", lambda: opening(path))
        print(f"{'milliseconds':<62}{'p50':>10}{'p95':>10}{'work p50':>10}{'work p95':>10}")
        if MEMORY.is_dir():
            with tempfile.TemporaryDirectory(dir=MEMORY) as memory:
                everyday(Path(shutil.copy(path, memory)), ", in memory")
        everyday(path, ", on the disk")
        merging(path, folder)
        whole_file(path, folder)
        print("a discussion of 20,000 comments")
        big = discussion("big", 20_000)
        runner = open_project(path, device="two")
        person = runner.read(work.counts).popitem()[0]
        record = Record(big, annotations=labels(big, person, 20_000))
        once("import it with 20,000 labels", lambda: runner.run(ImportRecords((record,))))
        once("import it again, without news", lambda: runner.run(ImportRecords((record,))))
        once("read it", lambda: runner.read(corpus.discussion, big.id))
        once("read its labels", lambda: runner.read(work.annotations_of, big.id))
        runner.close()


if __name__ == "__main__":
    main()
