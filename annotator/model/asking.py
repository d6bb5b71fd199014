"""What annotators say besides labels: questions, discussions they skip, and the time they were at work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

SkipReason = Literal["distressing", "unclear", "language", "other"]
SKIP_REASONS: tuple[str, ...] = get_args(SkipReason)


@dataclass(frozen=True, slots=True)
class Question:
    """What an annotator asks about a discussion, or about one text or annotation of it.

    Nobody has answered it as long as `answered_by` is None.
    """

    id: str
    annotator: str
    discussion: str
    words: str
    text: str | None = None
    annotation: str | None = None
    created: str = ""
    answer: str = ""
    answered_by: str | None = None
    answered: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether it waits for an answer."""
        return self.answered_by is None


@dataclass(frozen=True, slots=True)
class Skip:
    """An annotator leaves a discussion aside; the texts they have not closed count as not judged."""

    annotator: str
    discussion: str
    reason: SkipReason
    words: str = ""
    created: str = ""

    @property
    def id(self) -> str:
        """Return the identity of this cell, the same on every machine."""
        return f"{self.annotator}:{self.discussion}"


@dataclass(frozen=True, slots=True)
class ActiveTime:
    """How many seconds, in how many sittings, an annotator was at work on a discussion on one device."""

    annotator: str
    discussion: str
    device: str
    seconds: int
    sessions: int = 0

    @property
    def id(self) -> str:
        """Return the identity of this cell, the same on every machine."""
        return f"{self.annotator}:{self.discussion}:{self.device}"
