"""Bringing several copies of a project together, one after the other."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from annotator.actions.merging import MergeCopy, Merged
from annotator.actions.runner import Runner
from annotator.jobs.progress import Progress, silent
from annotator.model.ids import new_id
from annotator.store.backup import snapshot
from annotator.store.database import Database


def merge_copies(
    runner: Runner, others: Sequence[Path], *, rehearse: bool = False, progress: Progress = silent
) -> Merged:
    """Take in the copies; each whole or not at all. With `rehearse` the project stays as it is.

    A rehearsal merges into a snapshot, so that the second copy is compared with what the first one brought.
    """
    if not rehearse:
        return _merge(runner, others, progress)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "snapshot.annot"
        snapshot(runner.database, copy)
        database = Database(copy)
        try:
            return _merge(
                Runner(database, annotator=runner.annotator, device=runner.device), others, progress
            )
        finally:
            database.close()


def _merge(runner: Runner, others: Sequence[Path], progress: Progress) -> Merged:
    total, group = Merged(), new_id()
    for done, path in enumerate(others):
        progress(done, len(others), path.name)
        merged = runner.run(MergeCopy(path), group=group).answer
        total.added += merged.added
        total.updated += merged.updated
        total.unchanged += merged.unchanged
        news = {(one.subject, one.id) for one in merged.conflicts}
        total.conflicts = [one for one in total.conflicts if (one.subject, one.id) not in news]
        total.conflicts += merged.conflicts
    return total
