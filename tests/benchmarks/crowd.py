"""A project that three people labelled side by side, as large as asked for: what agreement is measured on.

Rows and events are written as an import would write them, but past the runner: half a million labels
through it would take many minutes.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.change import Event
from annotator.model.corpus import Discussion
from annotator.model.ids import content_id, new_id
from annotator.model.record import annotation_json, coverage_json, discussion_json
from annotator.model.span import Span
from annotator.store import events, rows, tables
from annotator.store.database import Database
from annotator.store.statements import insert_rows
from tests.benchmarks.project import discussion

COMMENTS, BATCH = 40, 20
PEOPLE = ("Ann", "Bob", "Cem")
LAYERS = ("claim", "stance", "dispute", "rhetoric")
TIME = "2026-01-01T00:00:00Z"
CLAIMS = ("claim.fact", "claim.value", "claim.policy", "claim.prediction")
STANCES = ("stance.support", "stance.oppose", "stance.comment", "stance.query", "stance.unclear")
DISPUTES = ("dispute.denial", "dispute.number", "dispute.source")
RHETORIC = ("rhetoric.irony", "rhetoric.loaded", "rhetoric.doubt", "rhetoric.exaggerate")


class Labelling:
    """What the people said of one discussion: mostly the same, but not everywhere."""

    def __init__(self, whole: Discussion, people: tuple[str, ...]) -> None:
        self.whole, self.people = whole, people
        self.chance = random.Random(whole.id)
        self.made: list[Annotation] = []

    def annotations(self) -> list[Annotation]:
        """Return all labels, about 167 of each person in a discussion of 40 comments."""
        for text in self.whole.texts:
            for layer, labels in (("claim", CLAIMS), ("rhetoric", RHETORIC)):
                if self.chance.random() < 0.92:
                    self._marked(text.id, len(text.text), layer, labels)
            if text.kind == "comment":
                self._stances(text.id, is_reply=text.parent is not None)
                self._disputed(text.id, len(text.text))
        return self.made

    def _put(self, who: str, layer: str, label: str, text: str, **more: object) -> Annotation:
        one = content_id(self.whole.id, str(len(self.made)))
        found = Annotation(one, who, layer, label, text, created=TIME, modified=TIME)
        self.made.append(replace(found, **more))  # type: ignore[arg-type]
        return self.made[-1]

    def _span(self, length: int, start: int, size: int) -> tuple[Span]:
        first = max(0, min(start + self.chance.choice((0, 0, 0, 3, 7)), length - 2))
        return (Span(first, min(max(first + 1, first + size), length)),)

    def _label(self, truth: str, labels: tuple[str, ...]) -> str:
        return truth if self.chance.random() < 0.75 else self.chance.choice(labels)

    def _marked(self, text: str, length: int, layer: str, labels: tuple[str, ...]) -> None:
        start, size = self.chance.randrange(max(length - 30, 1)), self.chance.randint(8, 40)
        truth = self.chance.choice(labels)
        for who in self.people:
            if self.chance.random() < 0.9:
                self._put(who, layer, self._label(truth, labels), text, spans=self._span(length, start, size))

    def _stances(self, text: str, *, is_reply: bool) -> None:
        for kind in ("article", "parent") if is_reply else ("article",):
            truth = self.chance.choice(STANCES)
            for who in self.people:
                if self.chance.random() < 0.93:
                    answers = {"intensity": self.chance.randint(1, 3)}
                    label = self._label(truth, STANCES)
                    self._put(who, "stance", label, text, target=Target(kind), attributes=answers)

    def _disputed(self, text: str, length: int) -> None:
        claims = [one for one in self.made[-600:] if one.layer == "claim" and one.text != text]
        if not claims or self.chance.random() > 0.45:
            return
        aim, truth, start = (
            self.chance.choice(claims),
            self.chance.choice(DISPUTES),
            self.chance.randint(0, 9),
        )
        near = [one for one in claims if one.text == aim.text]
        for who in self.people:
            if self.chance.random() < 0.85:
                mine = next((one for one in near if one.annotator == who), aim)
                spans = self._span(length, start, 12)
                label = self._label(truth, DISPUTES)
                self._put(who, "dispute", label, text, spans=spans, target=Target("annotation", id=mine.id))


def coverage(whole: Discussion, people: tuple[str, ...]) -> Iterator[Coverage]:
    """Yield that everybody is done with every text, but for some of one of them."""
    for place, text in enumerate(whole.texts):
        for layer in LAYERS:
            if layer == "stance" and text.kind == "article":
                continue
            for who in people:
                if not (place % 17 == 16 and who == people[-1]):
                    yield Coverage(who, text.id, layer, "done")


def make(path: Path, annotations: int) -> int:
    """Make a project with about so many labels; return how many it has."""
    runner = create_project(path, default_codebook(), title="Crowd", device="one")
    people = tuple(runner.run(AddAnnotator(name, "lead")).answer.id for name in PEOPLE)
    runner.annotator = people[0]
    digest, written, number = default_codebook().digest, 0, 0
    while written < annotations:
        with runner.database.writing() as connection:
            log = _Log(people[0], digest, *events.last_event(connection, "one"))
            for _ in range(BATCH):
                whole = discussion(f"page {number:04d}", COMMENTS)
                said = Labelling(whole, people).annotations()
                _write(connection, whole, said, list(coverage(whole, people)), log)
                number, written = number + 1, written + len(said)
            events.append(connection, log.made)
    runner.close()
    return written


class _Log:
    """Makes the events."""

    def __init__(self, person: str, codebook: str, clock: str, sequence: int) -> None:
        self.person, self.codebook, self.clock, self.sequence = person, codebook, clock, sequence
        self.action = new_id()
        self.made: list[Event] = []

    def put(self, subject: str, one: str, body: dict[str, object], text: str | None = None) -> None:
        """Add the event that puts a subject."""
        self.clock, self.sequence = events.next_clock(self.clock), self.sequence + 1
        cited = self.codebook if text else None
        head = (new_id(), subject, one, self.person, "one", self.sequence, self.clock, self.action, None)
        self.made.append(Event(*head, "put", (), cited, text, body))  # type: ignore[arg-type]


def _write(
    connection: object, whole: Discussion, said: list[Annotation], done: list[Coverage], log: _Log
) -> None:
    home = whole.id
    digests = {text.id: rows.text_digest(text.text) for text in whole.texts}
    log.put("discussion", home, discussion_json(whole))
    for one in said:
        log.put("annotation", one.id, annotation_json(one), digests[one.text])
    for cell in done:
        log.put("coverage", cell.id, coverage_json(cell), digests[cell.text])
    texts = [rows.text_row(text, home, place) for place, text in enumerate(whole.texts)]
    written = (
        (tables.discussion, [rows.discussion_row(whole)]),
        (tables.text, texts),
        (tables.annotation, [rows.annotation_row(one, home, conflict=False) for one in said]),
        (tables.coverage, [rows.coverage_row(one, home) for one in done]),
    )
    for table, new in written:
        insert_rows(connection, table, new)  # type: ignore[arg-type]


def open_or_make(path: Path, annotations: int) -> Database:
    """Return the project at a path, made where it is not there."""
    if not path.exists():
        make(path, annotations)
    return Database(path)


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), int(sys.argv[2])))
