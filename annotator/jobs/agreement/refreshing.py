"""A fresh look after edits: only the discussions that changed are read and asked again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from annotator.jobs.agreement.gathering import record_of
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Item, Question
from annotator.store.database import Database

Asking = Callable[[Material], Sequence[Question]]


def read_again(database: Database, material: Material, changed: Collection[str]) -> Material:
    """Return the material with these discussions as they are now; they must still be there."""
    with database.reading() as connection:
        fresh = {one: record_of(connection, one) for one in changed}
    records = tuple(fresh.get(record.discussion.id, record) for record in material.records)
    return replace(material, records=records)


def asked_again(
    material: Material, before: Sequence[Question], changed: Collection[str], ask: Asking
) -> list[Question] | None:
    """Return what `ask` gives of the material, from what it gave before these discussions changed.

    None where all must be asked again: what the answers can be depends on labels that the codebook does
    not have (or no longer has), which may have come or gone with the change.
    """
    part = replace(material, records=tuple(one for one in material.records if one.discussion.id in changed))
    fresh = list(ask(part))
    if [(one.layer.id, one.id) for one in before] != [(one.layer.id, one.id) for one in fresh]:
        return None
    if not all(_same_answers(one, other) for one, other in zip(before, fresh, strict=True)):
        return None
    order = [one.discussion.id for one in material.records]
    return [_joined(one, other, changed, order) for one, other in zip(before, fresh, strict=True)]


def _same_answers(before: Question, fresh: Question) -> bool:
    """Tell whether the possible answers are the declared ones on both sides, or the same fixed ones."""
    if before.categories is None or fresh.categories is None:
        return before.categories is fresh.categories
    declared = tuple(label.id for label in before.layer.labels)
    return before.categories == fresh.categories and (not before.labelled or before.categories == declared)


def _joined(before: Question, fresh: Question, changed: Collection[str], order: Sequence[str]) -> Question:
    """Return the question with the items of changed discussions from the fresh one, in the old order."""
    by_home: dict[str, list[Item]] = {}
    for item in before.items:
        by_home.setdefault(item.discussion, []).append(item)
    for one in changed:
        by_home[one] = []
    for item in fresh.items:
        by_home[item.discussion].append(item)
    return replace(before, items=tuple(item for one in order for item in by_home.get(one, ())))
