"""Taking in what a record says besides labels: questions, skips and time at work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from annotator.actions.transaction import Transaction
from annotator.model.asking import Question
from annotator.model.record import Record
from annotator.store.queries import asking


def add_asking(transaction: Transaction, record: Record, ids: Mapping[str, str]) -> str | None:
    """Put what the project does not know yet; return a sentence where the record cannot be taken in.

    `ids`: person in the source → in the project. An answer that the project lacks is taken in, and a
    longer time; what the project has more of stays.
    """
    unknown = next((one for one in _people(record) if one not in ids), None)
    if unknown is not None:
        return f"its questions, skips or times name annotator {unknown}, who is unknown."
    wrong = _add_questions(transaction, record, ids)
    if wrong is None:
        _add_skips(transaction, record, ids)
        _add_times(transaction, record, ids)
    return wrong


def _people(record: Record) -> Iterator[str]:
    for said in (record.questions, record.skips, record.times):
        yield from (one.annotator for one in said)
    yield from (one.answered_by for one in record.questions if one.answered_by is not None)


def _add_questions(transaction: Transaction, record: Record, ids: Mapping[str, str]) -> str | None:
    ids_given = [one.id for one in record.questions]
    stored = {one.id: one for one in asking.questions_by_id(transaction.connection, ids_given)}
    for given in record.questions:
        answerer = None if given.answered_by is None else ids[given.answered_by]
        one = replace(given, annotator=ids[given.annotator], answered_by=answerer)
        known = stored.get(one.id)
        if known is None or (known.is_open and not one.is_open and _unanswered(one) == known):
            transaction.put_question(one)
        elif one != known and one != _unanswered(known):
            return f"question {one.id} is in the project with other content."
    return None


def _unanswered(question: Question) -> Question:
    return replace(question, answer="", answered_by=None, answered="")


def _add_skips(transaction: Transaction, record: Record, ids: Mapping[str, str]) -> None:
    stored = {one.id: one for one in asking.skips(transaction.connection, record.discussion.id)}
    for given in record.skips:
        one = replace(given, annotator=ids[given.annotator])
        if stored.get(one.id) != one:
            transaction.put_skip(one)


def _add_times(transaction: Transaction, record: Record, ids: Mapping[str, str]) -> None:
    stored = {one.id: one for one in asking.times(transaction.connection, record.discussion.id)}
    for given in record.times:
        one = replace(given, annotator=ids[given.annotator])
        known = stored.get(one.id, replace(one, seconds=0, sessions=0))
        more = replace(
            one,
            seconds=max(0, one.seconds - known.seconds),
            sessions=max(0, one.sessions - known.sessions),
        )
        if more.seconds or more.sessions:
            transaction.add_time(more)
