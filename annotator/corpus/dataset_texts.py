"""The texts of a dataset record: checked, put into reading order, with their depths."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.corpus.dataset_fields import Field
from annotator.corpus.importer import Remark
from annotator.errors import ExpectedError
from annotator.model.corpus import Block, Text
from annotator.model.span import Span

KINDS = ("article", "comment")
KEYS = ("id", "kind", "parent", "author", "created", "depth", "parent_inferred", "text", "blocks", "meta")
BLOCK_KEYS = ("kind", "start", "end")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text as the record gives them, and where canonical text has fewer characters.

    Line ends become LF and a leading U+FEFF goes; `removed` are the offsets of what is not kept.
    """

    given: str
    removed: tuple[int, ...] = ()

    @classmethod
    def of(cls, given: str) -> Wording:
        """Find what canonical text has no place for."""
        removed = [0] if given.startswith("\ufeff") else []
        if "\r" in given:
            removed += [at for at in range(len(given) - 1) if given[at] == "\r" and given[at + 1] == "\n"]
        return cls(given, tuple(removed))

    @property
    def canonical(self) -> str:
        """Return the text as it is stored."""
        text = self.given[1:] if self.given.startswith("\ufeff") else self.given
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def moved(self, start: int, end: int) -> Span:
        """Return a span of the given text as one of the canonical text."""
        if not self.removed:
            return Span(start, end)
        return Span(start - bisect_left(self.removed, start), end - bisect_left(self.removed, end))


@dataclass(slots=True)
class Texts:
    """The texts of one record by id, as given and as stored."""

    ordered: tuple[Text, ...] = ()
    by_id: dict[str, Text] = field(default_factory=dict)
    wordings: dict[str, Wording] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)

    def find(self, value: Field) -> Text:
        """Return the text that a field names, or say that there is none."""
        text = self.by_id.get(value.name())
        if text is None:
            raise value.refusal("the id of a text of this record")
        return text

    def span(self, value: Field, text: str) -> tuple[int, int]:
        """Return [start, end) as given, inside the text and not empty."""
        ends = value.items()
        if len(ends) != 2:
            raise value.refusal("a start and an end")
        return self.stretch(value, text, (ends[0].integer(), ends[1].integer()))

    def stretch(self, value: Field, text: str, ends: tuple[int, int]) -> tuple[int, int]:
        """Return the two ends where they lie inside the text, the first before the second."""
        length = len(self.wordings[text].given)
        if not ends[0] < ends[1] <= length:
            raise value.refusal(f"0 ≤ start < end ≤ {length}, the length of the text")
        return ends


def read_texts(record: Field, place: str) -> Texts:
    """Return the checked texts of a record in reading order; `place` names the line for remarks."""
    found = Texts()
    values: dict[str, Field] = {}
    for value in record["texts"].items():
        text = _text(value, found)
        if text.id in found.by_id:
            raise value["id"].refusal("another id for each text")
        found.by_id[text.id] = text
        values[text.id] = value
    if not found.by_id:
        raise record["texts"].refusal("one text or more")
    _link(found, values)
    found.ordered = _ordered(found, values, place)
    found.by_id = {text.id: text for text in found.ordered}
    return found


def _text(value: Field, found: Texts) -> Text:
    """Return one text without looking at the others."""
    value.members(KEYS, ("id", "kind", "text"))
    wording = Wording.of(value["text"].string())
    identity = value["id"].name()
    found.wordings[identity] = wording
    kind = value["kind"].one_of(KINDS)
    if value["depth"].value is not None:
        value["depth"].integer()
    return Text(
        id=identity,
        kind="article" if kind == "article" else "comment",
        text=wording.canonical,
        parent=value["parent"].string_or_none(),
        author=value["author"].string_or_none(),
        created=value["created"].string_or_none(),
        depth=value["depth"].value,
        parent_inferred=value["parent_inferred"].truth(),
        blocks=tuple(_block(one, wording) for one in value["blocks"].items()),
        meta=value["meta"].mapping(),
    )


def _block(value: Field, wording: Wording) -> Block:
    """Return one block, inside its text."""
    value.members(BLOCK_KEYS, BLOCK_KEYS)
    start, end = value["start"].integer(), value["end"].integer()
    if not start <= end <= len(wording.given):
        raise value.refusal(f"0 ≤ start ≤ end ≤ {len(wording.given)}, the length of the text")
    return Block(value["kind"].name(), *wording.moved(start, end))


def _link(found: Texts, values: Mapping[str, Field]) -> None:
    """Check the parents; one that is the article makes a root comment."""
    articles = [text.id for text in found.by_id.values() if text.kind == "article"]
    if len(articles) > 1:
        raise values[articles[1]]["kind"].refusal("one article at most in a discussion")
    for text in list(found.by_id.values()):
        if text.parent is None:
            continue
        parent = values[text.id]["parent"]
        if text.kind == "article":
            raise parent.refusal("null: an article replies to nothing")
        if text.parent not in found.by_id:
            raise parent.refusal("the id of another text of this record")
        if text.parent in articles:
            found.by_id[text.id] = replace(text, parent=None)


def _ordered(found: Texts, values: Mapping[str, Field], place: str) -> tuple[Text, ...]:
    """Return the article, then the thread depth-first in the order given, with computed depths."""
    children: dict[str | None, list[Text]] = {}
    for text in found.by_id.values():
        children.setdefault(text.parent, []).append(text)
    roots = sorted(children.get(None, []), key=lambda text: text.kind)
    stack = [(text, 0) for text in reversed(roots)]
    ordered: list[Text] = []
    while stack:
        text, depth = stack.pop()
        true = None if text.kind == "article" else depth
        if text.depth not in {None, true}:
            message = (
                f"{values[text.id].key} says depth {text.depth}; its parents give {true}, which was taken."
            )
            found.remarks.append(Remark(place, f"texts{message}"))
        ordered.append(text if text.depth == true else replace(text, depth=true))
        stack += [(child, depth + 1) for child in reversed(children.get(text.id, []))]
    if len(ordered) < len(found.by_id):
        reached = {text.id for text in ordered}
        circling = next(identity for identity in found.by_id if identity not in reached)
        where = values[circling]["parent"].where
        raise ExpectedError(f"{where}: the parents go round in a circle; one of them must be null.")
    return tuple(ordered)
