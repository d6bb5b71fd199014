"""Bringing several copies of a project together, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from annotator.actions.merging import MergeCopy, Merged, refuse_itself
from annotator.actions.runner import Runner
from annotator.errors import ExpectedError
from annotator.jobs.collection import collection_put_off
from annotator.jobs.progress import Progress, silent
from annotator.jobs.snapshots import snapshot_of


def merge_copies(
    runner: Runner, others: Sequence[Path], *, rehearse: bool = False, progress: Progress = silent
) -> Merged:
    """Take in the copies, all of them or none. With `rehearse` the project stays as it is.

    A rehearsal merges into a snapshot, so that the second copy is compared with what the first one
    brought. Several copies are rehearsed first: one that is refused shall not find another one merged.
    """
    for path in others:  # a snapshot would not know that the project it is of is among them
        refuse_itself(runner.database.path, path)
    if not rehearse and len(others) == 1:
        return _merge(runner, others, progress)
    with snapshot_of(runner.database) as private:
        twin = Runner(private, annotator=runner.annotator, device=runner.device)
        seen = _merge(twin, others, progress if rehearse else silent, rehearse=True)
    return seen if rehearse else _merge(runner, others, progress)


def _merge(runner: Runner, others: Sequence[Path], progress: Progress, *, rehearse: bool = False) -> Merged:
    total = Merged()
    for done, path in enumerate(others):
        progress(done, len(others), path.name)
        with collection_put_off():
            merged = _merge_one(runner, path, () if rehearse else others[:done])
        total.added += merged.added
        total.updated += merged.updated
        total.unchanged += merged.unchanged
        news = {(one.subject, one.id) for one in merged.conflicts}
        total.conflicts = [one for one in total.conflicts if (one.subject, one.id) not in news]
        total.conflicts += merged.conflicts
    return total


def _merge_one(runner: Runner, path: Path, before: Sequence[Path]) -> Merged:
    """Take in one copy; one that changed after it was looked at is refused with what was merged before it."""
    try:
        merged: Merged = runner.run(MergeCopy(path)).answer
    except ExpectedError as error:
        if not before:
            raise
        raise ExpectedError(f"{error} Merged before it: {', '.join(map(str, before))}.") from error
    return merged
