"""Bringing several copies of a project together, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.actions.merging import MergeCopy, Merged, refuse_itself
from annotator.actions.runner import Runner
from annotator.jobs.progress import Progress, silent
from annotator.jobs.snapshots import snapshot_of


def merge_copies(
    runner: Runner, others: Sequence[Path], *, rehearse: bool = False, progress: Progress = silent
) -> Merged:
    """Take in the copies; each whole or not at all. With `rehearse` the project stays as it is.

    A rehearsal merges into a snapshot, so that the second copy is compared with what the first one brought.
    """
    for path in others:  # a snapshot would not know that the project it is of is among them
        refuse_itself(runner.database.path, path)
    if not rehearse:
        return _merge(runner, others, progress)
    with snapshot_of(runner.database) as private:
        return _merge(Runner(private, annotator=runner.annotator, device=runner.device), others, progress)


def _merge(runner: Runner, others: Sequence[Path], progress: Progress) -> Merged:
    total = Merged()
    for done, path in enumerate(others):
        progress(done, len(others), path.name)
        merged = runner.run(MergeCopy(path)).answer
        total.added += merged.added
        total.updated += merged.updated
        total.unchanged += merged.unchanged
        news = {(one.subject, one.id) for one in merged.conflicts}
        total.conflicts = [one for one in total.conflicts if (one.subject, one.id) not in news]
        total.conflicts += merged.conflicts
    return total
