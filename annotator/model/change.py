"""Events, the truth of a project, and the short news of them that views listen to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from annotator.model.ids import canonical, digest

Subject = Literal[
    "project", "codebook", "policy", "person", "named", "release", "discussion", "assignment",
    "annotation", "coverage", "question", "skip", "time",
]  # fmt: skip
# What a projection of one subject needs must be projected before it.
SUBJECT_ORDER: tuple[Subject, ...] = (
    "project", "codebook", "policy", "person", "named", "release", "discussion", "assignment",
    "annotation", "coverage", "question", "skip", "time",
)  # fmt: skip
UNDOABLE: frozenset[str] = frozenset({"annotation", "coverage", "discussion", "question", "skip"})


@dataclass(frozen=True)
class Event:
    """One immutable change of one subject: what it was put to, or that it was deleted.

    `parents` are the events of the same subject that this one was made upon; `clock` is a hybrid
    logical clock ('milliseconds-counter', zero-padded, sorts as text); `action` says what belongs
    together and `undoes` names the action that this one takes back.
    """

    id: str
    subject: Subject
    subject_id: str
    annotator: str
    device: str
    sequence: int
    clock: str
    action: str
    undoes: str | None
    kind: Literal["put", "delete"]
    parents: tuple[str, ...]
    codebook: str | None
    text: str | None
    body: Mapping[str, Any]

    @cached_property
    def written(self) -> str:
        """Return the body as it is stored: its canonical JSON."""
        return canonical(dict(self.body))

    @cached_property
    def digest(self) -> str:
        """Return the SHA-256 over all the other fields."""
        return digest([
            self.id, self.subject, self.subject_id, self.annotator, self.device, self.sequence, self.clock,
            self.action, self.undoes, self.kind, list(self.parents), self.codebook, self.text, self.body,
        ])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """News of one subject that changed, with what a view needs to ask 'mine? visible?'."""

    subject: Subject
    id: str
    discussion: str | None = None
    text: str | None = None
    annotator: str | None = None
    layer: str | None = None


def heads(events: Mapping[str, Event]) -> list[Event]:
    """Return the events of one subject that no other one was made upon, the one shown first.

    A put is shown above a delete; the clock, then the id, break ties.
    """
    superseded = {parent for event in events.values() for parent in event.parents}
    found = [event for event in events.values() if event.id not in superseded]
    return sorted(found, key=lambda event: (event.kind == "put", event.clock, event.id), reverse=True)
