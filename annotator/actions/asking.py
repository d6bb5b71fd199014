"""Asking and answering questions, skipping discussions, and adding to the time at work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.actions.transaction import Transaction, now
from annotator.errors import ExpectedError
from annotator.model.asking import SKIP_REASONS, ActiveTime, Question, Skip, SkipReason
from annotator.model.ids import new_id
from annotator.store.queries import asking, work
from annotator.store.queries.corpus import home_of, known_discussions


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """Asks about a discussion, or about one text or annotation of it, for a lead to answer."""

    discussion: str
    words: str
    text: str | None = None
    annotation: str | None = None
    title: ClassVar[str] = "Ask a question"

    def apply(self, transaction: Transaction) -> Question:
        """Return the new question."""
        words = _said(self.words, "A question needs words.")
        text = self.text
        if self.annotation is not None:
            text = work.annotation(transaction.connection, self.annotation).text
        _check_there(transaction, self.discussion)
        if text is not None and home_of(transaction.connection, text)[0] != self.discussion:
            raise ExpectedError("The text that is asked about is in another discussion.")
        question = Question(
            id=new_id(),
            annotator=transaction.person().id,
            discussion=self.discussion,
            words=words,
            text=text,
            annotation=self.annotation,
            created=now(),
        )
        transaction.put_question(question)
        return question


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """Answers a question, or puts other words in the place of its answer; for leads and adjudicators."""

    question: str
    words: str
    title: ClassVar[str] = "Answer a question"

    def apply(self, transaction: Transaction) -> Question:
        """Return the answered question."""
        words = _said(self.words, "An answer needs words.")
        person = transaction.person()
        if not person.sees_all:
            raise ExpectedError("Questions are answered by a lead or an adjudicator of the project.")
        stored = _question(transaction, self.question)
        if stored.answer == words and stored.answered_by is not None:
            return stored
        answered = replace(stored, answer=words, answered_by=person.id, answered=now())
        transaction.put_question(answered)
        return answered


@dataclass(frozen=True, slots=True)
class WithdrawQuestion:
    """Takes one's own question back."""

    question: str
    title: ClassVar[str] = "Withdraw a question"

    def apply(self, transaction: Transaction) -> None:
        """Write that it is gone."""
        if _question(transaction, self.question).annotator != transaction.annotator:
            raise ExpectedError("This question was asked by somebody else. Only they can withdraw it.")
        transaction.delete("question", self.question)


@dataclass(frozen=True, slots=True)
class SkipDiscussion:
    """Leaves a discussion aside for whoever is at work, with a reason; what is closed in it stays so."""

    discussion: str
    reason: SkipReason
    words: str = ""
    title: ClassVar[str] = "Skip the discussion"

    def apply(self, transaction: Transaction) -> Skip:
        """Return the skip as it is now; another reason or other words take the place of the former."""
        if self.reason not in SKIP_REASONS:
            raise ExpectedError(f"There is no reason {self.reason!r}; there are: {', '.join(SKIP_REASONS)}.")
        _check_there(transaction, self.discussion)
        skip = Skip(transaction.person().id, self.discussion, self.reason, self.words.strip(), now())
        stored = _skip(transaction, self.discussion)
        if stored is not None and (stored.reason, stored.words) == (skip.reason, skip.words):
            return stored
        transaction.put_skip(skip)
        return skip


@dataclass(frozen=True, slots=True)
class UnskipDiscussion:
    """Takes a discussion up again that whoever is at work has skipped."""

    discussion: str
    title: ClassVar[str] = "Take the discussion up again"

    def apply(self, transaction: Transaction) -> None:
        """Write that it is no longer skipped; nothing where it is not."""
        stored = _skip(transaction, self.discussion)
        if stored is not None:
            transaction.delete("skip", stored.id)


@dataclass(frozen=True, slots=True)
class AddActiveTime:
    """Adds active seconds of whoever is at work on a discussion, on this device; it is no step of undo."""

    discussion: str
    seconds: int
    new_session: bool = False
    title: ClassVar[str] = "Add time at work"

    def apply(self, transaction: Transaction) -> None:
        """Write what is added; refuse where the project does not record time."""
        if not transaction.policy().record_time:
            raise ExpectedError("This project records no time. A lead can change that in its settings.")
        if self.seconds < 0:
            raise ExpectedError(f"expected seconds from 0, found {self.seconds}.")
        _check_there(transaction, self.discussion)
        sessions = int(self.new_session)
        if self.seconds or sessions:
            person = transaction.person().id
            transaction.add_time(
                ActiveTime(person, self.discussion, transaction.device, self.seconds, sessions)
            )


def _said(words: str, otherwise: str) -> str:
    said = words.strip()
    if not said:
        raise ExpectedError(otherwise)
    return said


def _check_there(transaction: Transaction, discussion: str) -> None:
    if not known_discussions(transaction.connection, [discussion]):
        raise ExpectedError("The discussion is no longer in the project. Its import may have been undone.")


def _question(transaction: Transaction, wanted: str) -> Question:
    found = asking.questions_by_id(transaction.connection, [wanted])
    if not found:
        raise ExpectedError("The question is no longer there. Whoever asked may have withdrawn it.")
    return found[0]


def _skip(transaction: Transaction, discussion: str) -> Skip | None:
    found = asking.skips(transaction.connection, discussion, people=[transaction.annotator])
    return found[0] if found else None
