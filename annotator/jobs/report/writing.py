"""The job: every file of a report in its folder, or none."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from annotator import paths
from annotator.actions.runner import Runner
from annotator.errors import ExpectedError
from annotator.jobs.agreement.questions import Question
from annotator.jobs.progress import Progress, silent
from annotator.jobs.report import counting, document, files
from annotator.jobs.report.measures import entries_of
from annotator.jobs.report.page import page
from annotator.jobs.report.pictures import Picture, pictures_of
from annotator.jobs.report.reliability import Reliability, tables_of
from annotator.jobs.report.results import Results
from annotator.jobs.report.scope import Scope
from annotator.jobs.report.subject import Authors, Subject, subject_of
from annotator.jobs.snapshots import snapshot_of
from annotator.store.database import named

# What lies at the top of a report's folder.
OURS = (
    "report.html", document.NAME, "figures.csv", "confusions.csv", "distributions.csv", "missing.csv",
    "recompute.py", "tables", "figures",
)  # fmt: skip
Draw = Callable[[bytes], bytes]  # an SVG file → a PNG file
Files = dict[str, bytes]


def write_report(
    runner: Runner,
    out: Path,
    *,
    authors: Authors = "pseudonyms",
    scope: Scope | None = None,
    draw: Draw | None = None,
    progress: Progress = silent,
) -> list[Path]:
    """Write the agreement report into the folder `out` and return its files; an earlier report is replaced.

    `scope` is what of the project it is about, all without it. `draw` turns figures into PNG files; without
    it there are none. Everything is computed on a private snapshot, and nothing is written before all is.
    """
    with named(out):
        former = _former(out)
    with snapshot_of(runner.database) as private:
        subject = subject_of(private, authors, scope)
    written = report_files(subject, draw=draw, progress=progress)
    try:
        _publish(written, out, former)
    except OSError as error:
        raise ExpectedError(f"{out} cannot be written ({error.strerror}). Choose another place.") from error
    return [out / name for name in written]


def report_files(subject: Subject, *, draw: Draw | None = None, progress: Progress = silent) -> Files:
    """Return name → content of all files of a report, the page first."""
    entries = entries_of(subject, progress)
    tables = tables_of(subject, entries)
    pictures = pictures_of(subject, entries)
    found: Files = {"report.html": b"", document.NAME: b""}
    found["figures.csv"] = files.csv_bytes(files.FIGURES, files.figure_rows(entries))
    found |= _counts(subject)
    for table in tables:
        found |= _table_files(table)
    found |= dict(_drawn(pictures, draw, progress))
    found["recompute.py"] = paths.resource("report", "recompute.py").read_bytes()
    names = list(found)
    found[document.NAME] = document.document(subject, entries, tables, names)
    found["report.html"] = page(Results(subject, entries, pictures, draw is not None), names)
    return found


def _counts(subject: Subject) -> Files:
    labelled = [one for one in subject.questions if _has_labels(one)]
    answered = [one for one in subject.questions if one.categories is not None]
    rows = {
        "confusions.csv": (counting.CONFUSIONS, counting.confusion_rows(answered, subject)),
        "distributions.csv": (counting.DISTRIBUTIONS, counting.distribution_rows(labelled, subject)),
        "missing.csv": (counting.PRESENCE, counting.presence_rows(subject.questions, subject)),
    }
    return {name: files.csv_bytes(*table) for name, table in rows.items()}


def _has_labels(question: Question) -> bool:
    return question.data == "ratings" and question.categories is not None


def _table_files(table: Reliability) -> Files:
    found = {table.file: files.csv_bytes(table.columns, table.rows)}
    if table.marks_file:
        found[table.marks_file] = files.csv_bytes(table.marks_columns, table.marks)
    return found


def _drawn(pictures: Sequence[Picture], draw: Draw | None, progress: Progress) -> Iterator[tuple[str, bytes]]:
    for place, one in enumerate(pictures):
        progress(place, len(pictures), one.name)
        svg = one.drawing.svg(one.name, alone=True).encode("utf-8")
        yield f"figures/{one.name}.svg", svg
        if draw is not None:
            yield f"figures/{one.name}.png", draw(svg)


# ---- the folder


def _former(out: Path) -> list[str]:
    """Return the files of an earlier report in a folder; refuse one in which others would be overwritten."""
    if not out.exists():
        return []
    if not out.is_dir():
        raise ExpectedError(f"{out} is no folder, and a report is a folder. Choose another name.")
    body = _read(out / document.NAME)
    if isinstance(body, dict) and body.get("format") == document.FORMAT:
        return [name for name in body.get("files", []) if _is_inside(name)]
    taken = [name for name in OURS if (out / name).exists()]
    if taken:
        raise ExpectedError(
            f"{out} holds {taken[0]}, which is of no earlier report. "
            "Name another folder, so that nothing is lost."
        )
    return []


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _is_inside(name: object) -> bool:
    """Tell whether a name leads to a file within the folder and nowhere else."""
    if not isinstance(name, str):
        return False
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name


def _publish(written: Files, out: Path, former: Sequence[str]) -> None:
    """Write all files beside the folder, then move them into it and take away what an earlier report left."""
    out.parent.mkdir(parents=True, exist_ok=True)
    whole = out.resolve()  # the folder that one is in is called "."
    partial = whole.with_name(f".{whole.name}.{os.getpid()}.part")
    try:
        for name, content in written.items():
            file = partial / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        for name in written:
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (partial / name).replace(out / name)
        for name in former:
            if name not in written:
                (out / name).unlink(missing_ok=True)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
