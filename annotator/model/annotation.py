"""What annotators say of texts: annotations with their targets, and coverage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.model.span import Span

TargetKind = Literal["article", "parent", "text", "annotation", "span", "named", "outside"]
TARGET_FIELDS: dict[str, tuple[str, ...]] = {
    "article": (),
    "parent": (),
    "text": ("id",),
    "annotation": ("id",),
    "span": ("text", "start", "end", "quote"),
    "named": ("name",),
    "outside": ("quote", "url"),
}
AttributeValue = bool | int | str
CoverageState = Literal["seen", "done"]


@dataclass(frozen=True, slots=True)
class Target:
    """What a stance or a dispute is about; the fields that its kind has no use for stay None."""

    kind: TargetKind
    id: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    name: str | None = None
    url: str | None = None

    @property
    def key(self) -> str:
        """Return a short string that two targets share exactly when they are the same."""
        parts = [str(getattr(self, name)) for name in TARGET_FIELDS[self.kind] if name != "quote"]
        if self.kind == "outside":
            parts = [self.quote or "", self.url or ""]
        return ":".join([self.kind, *parts])


@dataclass(frozen=True, slots=True)
class Annotation:
    """One label put by one annotator on one text.

    A stance has no spans, or those of its evidence. Attributes that nobody answered are absent. Claims of
    one annotator that share a `cluster` are one claim, worded in several places. `visible` is what a
    blinding policy left to be seen when the label was decided on, None without one.
    """

    id: str
    annotator: str
    layer: str
    label: str
    text: str
    spans: tuple[Span, ...] = ()
    target: Target | None = None
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    round: str | None = None
    created: str = ""
    modified: str = ""
    cluster: str | None = None
    unsure: bool = False
    visible: Mapping[str, str] | None = None

    @property
    def start(self) -> int:
        """Return where the first span begins, or -1 without spans (a stance sorts first)."""
        return self.spans[0].start if self.spans else -1


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far an annotator is with one layer of one text; no record means not seen."""

    annotator: str
    text: str
    layer: str
    state: CoverageState

    @property
    def id(self) -> str:
        """Return the identity of this cell, the same on every machine."""
        return f"{self.annotator}:{self.text}:{self.layer}"
