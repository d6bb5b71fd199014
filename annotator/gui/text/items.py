"""The frozen values that a pane hands to the annotated-text view; offsets are code points of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
Block = tuple[str, int, int]
Underline = Literal["none", "solid", "wave", "dotted", "dashed", "double"]
TickState = Literal["done", "nothing", "open"]
Tick = tuple[str, TickState, str]  # a layer's letter, what is done with it, its colour


@dataclass(frozen=True, slots=True)
class TextItem:
    """One text to show: an article, or a comment at a depth of its thread.

    `header` is plain text; what stands before its first ' · ' is set apart as the author.
    `blocks` are (kind, start, end) with kinds headline, subheadline, dateline, paragraph, quote.
    """

    id: str
    text: str
    kind: Literal["article", "comment"] = "comment"
    depth: int = 0
    header: str = ""
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation drawn on a text: its spans (half-open, may be discontinuous) and how it looks.

    `badge` is the label's key, `label` its name (shown as a tool tip), `owner` the annotator's name
    where the work of several people is laid over each other.
    """

    id: str
    text_id: str
    spans: tuple[Span, ...]
    color: str = "#0072b2"
    underline: Underline = "solid"
    badge: str = ""
    label: str = ""
    owner: str = ""

    def __post_init__(self) -> None:
        for start, end in self.spans:
            if not 0 <= start < end:
                raise ValueError(f"mark {self.id}: expected 0 <= start < end, found ({start}, {end})")
        if not self.spans:
            raise ValueError(f"mark {self.id}: expected at least one span, found none")

    @property
    def start(self) -> int:
        """Return the offset of the first character that belongs to the mark."""
        return min(start for start, _ in self.spans)

    @property
    def end(self) -> int:
        """Return the offset behind the last character that belongs to the mark."""
        return max(end for _, end in self.spans)

    @property
    def length(self) -> int:
        """Return how many characters belong to the mark."""
        return sum(end - start for start, end in self.spans)


@dataclass(frozen=True, slots=True)
class Badge:
    """One chip in the header of a text, such as a stance; `mark` is a short glyph before its words."""

    id: str
    text_id: str
    text: str
    color: str = "#666666"
    mark: str = ""


@dataclass(frozen=True, slots=True)
class TextState:
    """What is done with a text: one tick a layer (letter, state, colour), and whether it is closed."""

    text_id: str
    ticks: tuple[Tick, ...] = ()
    closed: bool = False
