"""What an action writes through: puts and deletes that become events of one action."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from annotator.codebook.values import Codebook
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, Coverage
from annotator.model.asking import ActiveTime, Question, Skip
from annotator.model.change import Change, Event, Subject, heads
from annotator.model.ids import canonical, new_id
from annotator.model.people import Annotator
from annotator.model.policy import Policy
from annotator.model.record import annotation_json, coverage_json, question_json, skip_json, time_json
from annotator.store import events as log
from annotator.store.projection import project
from annotator.store.queries.codebooks import codebook_with, current_digest
from annotator.store.queries.corpus import home_of
from annotator.store.queries.people import annotator_with_id
from annotator.store.queries.policies import policy_in_force


@dataclass(frozen=True, slots=True)
class Draft:
    """A put or a delete that is not an event yet.

    Those that stand `beside` each other are made upon the same heads: together they contradict.
    """

    subject: Subject
    subject_id: str
    body: Mapping[str, Any] | None
    text: str | None
    codebook: str | None
    beside: bool = False


def now() -> str:
    """Return the time as it is stored: ISO 8601, UTC, seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def storable(body: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    """Return the body with U+FFFD for lone surrogates, which no database takes, and its canonical JSON."""
    written = canonical(dict(body))
    try:
        written.encode()
    except UnicodeEncodeError:
        mended = dict(json.loads(written.encode("utf-16", "surrogatepass").decode("utf-16", "replace")))
        return mended, canonical(mended)
    return body, written


@dataclass
class Transaction:
    """One action at work on a connection that holds the write lock."""

    connection: Connection
    annotator: str
    device: str
    action: str = field(default_factory=new_id)
    undoes: str | None = None
    drafts: list[Draft] = field(default_factory=list)
    digest: str | None = None
    in_force: Codebook | None = None
    adopted: list[Event] = field(default_factory=list)

    def put(
        self, subject: Subject, subject_id: str, body: Mapping[str, Any], *, text: str | None = None
    ) -> None:
        """Say what a subject is from now on; `text` is the digest of the text that it is on."""
        self.drafts.append(Draft(subject, subject_id, body, text, self._codebook_digest(subject)))

    def put_back(self, subject: Subject, subject_id: str, former: Sequence[Event]) -> None:
        """Put a subject to its former heads, the one shown first, citing what they cited.

        Several heads are a contradiction, which is there again; without any the subject goes.
        """
        if not former:
            self.delete(subject, subject_id)
        for event in reversed(former):  # of several puts the latest is shown
            body = event.body if event.kind == "put" else None
            self.drafts.append(Draft(subject, subject_id, body, event.text, event.codebook, beside=True))

    def put_codebook(self, codebook: Codebook) -> None:
        """Make this the codebook in force."""
        self.drafts.append(Draft("codebook", "current", codebook.body, None, codebook.digest))
        self.digest = codebook.digest

    def put_annotation(
        self, annotation: Annotation, text_digest: str | None = None, *, codebook: str | None = None
    ) -> None:
        """Put an annotation on the text that it names; it cites `codebook`, else the one in force."""
        cited = text_digest or home_of(self.connection, annotation.text)[1]
        body = annotation_json(annotation)
        under = codebook or self._codebook_digest("annotation")
        self.drafts.append(Draft("annotation", annotation.id, body, cited, under))

    def put_coverage(self, coverage: Coverage, text_digest: str | None = None) -> None:
        """Put the coverage of one layer of one text."""
        cited = text_digest or home_of(self.connection, coverage.text)[1]
        self.put("coverage", coverage.id, coverage_json(coverage), text=cited)

    def put_question(self, question: Question) -> None:
        """Put a question, or its answer."""
        self.put("question", question.id, {"discussion": question.discussion, **question_json(question)})

    def put_skip(self, skip: Skip) -> None:
        """Put that somebody skips a discussion."""
        self.put("skip", skip.id, {"discussion": skip.discussion, **skip_json(skip)})

    def add_time(self, time: ActiveTime) -> None:
        """Add seconds and sittings to what is there; what copies added apart adds up when they are merged."""
        self.put("time", time.id, {"discussion": time.discussion, **time_json(time)})

    def policy(self) -> Policy:
        """Return what the project decides for everybody."""
        return policy_in_force(self.connection)

    def delete(self, subject: Subject, subject_id: str) -> None:
        """Say that a subject is no longer seen."""
        self.drafts.append(Draft(subject, subject_id, None, None, self._codebook_digest(subject)))

    def codebook(self) -> Codebook:
        """Return the codebook in force; what this transaction puts itself is in force after it."""
        if self.in_force is None:
            self.in_force = codebook_with(self.connection, current_digest(self.connection))
        return self.in_force

    def person(self) -> Annotator:
        """Return who is at work; refuse where nobody said so."""
        found = annotator_with_id(self.connection, self.annotator)
        if found is None:
            raise ExpectedError("Nobody is at work who is in the project. Say first who you are.")
        return found

    def adopt(self, events: Sequence[Event]) -> None:
        """Take events that were made elsewhere into the log, as they are."""
        self.adopted += events

    def flush(self) -> list[Change]:
        """Append the drafts as events, project them, and return the news."""
        if not self.drafts and not self.adopted:
            return []
        known = log.of_subjects(self.connection, {draft.subject_id for draft in self.drafts})
        made = list(self._events(known))
        events = [*self.adopted, *made]
        log.append(self.connection, events)
        for event in events:
            known.setdefault((event.subject, event.subject_id), {})[event.id] = event
        complete = {} if self.adopted else known
        self.drafts, self.adopted = [], []
        keys = {(event.subject, event.subject_id) for event in events}
        changes = project(self.connection, keys, complete)
        known.clear()
        complete.clear()
        del made
        while events:  # all of a large import at once would hold up the other threads
            events.pop()
        return changes

    def _codebook_digest(self, subject: Subject) -> str | None:
        if subject not in {"annotation", "coverage"}:
            return None
        if self.digest is None:
            self.digest = self.codebook().digest
        return self.digest

    def _events(self, known: Mapping[tuple[str, str], Mapping[str, Event]]) -> Iterable[Event]:
        """Yield the drafts as events, each made upon the heads of its subject."""
        met = {key: tuple(sorted(one.id for one in heads(found))) for key, found in known.items()}
        parents, beside = dict(met), dict[tuple[str, str], tuple[str, ...]]()
        clock, sequence = log.last_event(self.connection, self.device)
        for draft in self.drafts:
            clock, sequence = log.next_clock(clock), sequence + 1
            key = (draft.subject, draft.subject_id)
            body, written = storable(draft.body or {})
            event = Event(
                id=new_id(),
                subject=draft.subject,
                subject_id=draft.subject_id,
                annotator=self.annotator,
                device=self.device,
                sequence=sequence,
                clock=clock,
                action=self.action,
                undoes=self.undoes,
                kind="delete" if draft.body is None else "put",
                parents=met.get(key, ()) if draft.beside else parents.get(key, ()),
                codebook=draft.codebook,
                text=draft.text,
                body=body,
            )
            event.__dict__["written"] = written  # what would else be encoded once more to be stored
            beside[key] = (*beside.get(key, ()), event.id) if draft.beside else (event.id,)
            parents[key] = beside[key]
            yield event
