"""What is read: discussions of an article and its thread, and what an import left out of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.model.ids import content_id

TextKind = Literal["article", "comment"]
LEFT_OUT_KINDS = ("boilerplate", "related", "marker", "other")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a text with a role in it (headline, dateline, paragraph …), in code points."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a discussion came from: importer, file name, SHA-256 of the raw bytes, address."""

    format: str
    name: str
    sha256: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One annotatable text; `depth` is 0 for a root comment and None for an article."""

    id: str
    kind: TextKind
    text: str
    parent: str | None = None
    author: str | None = None
    created: str | None = None
    depth: int | None = None
    parent_inferred: bool = False
    blocks: tuple[Block, ...] = ()
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Return how many code points it has."""
        return len(self.text)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines of a source that cannot be annotated, kept so that nothing is lost."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Discussion:
    """An article with its thread; texts in reading order, the article first, then depth-first."""

    id: str
    title: str
    source: Source | None
    texts: tuple[Text, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def comments(self) -> int:
        """Return how many comments the thread has."""
        return sum(text.kind == "comment" for text in self.texts)

    @property
    def article(self) -> Text | None:
        """Return the article, or None where the page had comments only."""
        return next((text for text in self.texts if text.kind == "article"), None)


def discussion_id(importer: str, texts: list[tuple[str, str]]) -> str:
    """Return the id that follows from the importer and the (position, text) pairs of a page.

    The same page imported into two copies of a project is one discussion.
    """
    return content_id("discussion", importer, *(part for pair in texts for part in pair))


def text_id(discussion: str, position: str, text: str) -> str:
    """Return the id of a text; `position` is its place in the tree, as 'article' or '0.2.1'."""
    return content_id("text", discussion, position, text)
