"""Marks for adjudication: kept in the project as questions that name the case, until somebody decides it."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.jobs.agreement.telling import Case
from annotator.model.asking import Question

# It stands in the project's data, so it is the same in every language of the window.
MARK = "For adjudication"


def head_of(case: Case, layer: str) -> str:
    """Return the words that name a case: its layer, and its target or the words it is about."""
    about = case.target or (f"“{case.excerpt}”" if case.spans else "")
    return ", ".join(filter(None, (f"{MARK}: {layer}", about))) + "."


def words_of(case: Case, layer: str) -> str:
    """Return what the question says: the case, and what each annotator said of it."""
    said = "; ".join(f"{one.name}: {one.words}" for one in case.said)
    return f"{head_of(case, layer)} {said}."


def mark_of(case: Case, layer: str, questions: Iterable[Question]) -> Question | None:
    """Return the question that marks a case, None where it is not marked."""
    head = head_of(case, layer)
    found = (one for one in questions if one.is_open and one.text == case.text and one.words.startswith(head))
    return next(found, None)
