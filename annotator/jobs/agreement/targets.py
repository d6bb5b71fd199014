"""Which targets of different annotators are the same: by what they are, or by words that overlap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.record import Record


class Region(NamedTuple):
    """Words of one text that an annotator marked or pointed at; the label may be empty."""

    place: str
    start: int
    end: int
    label: str
    owner: str


def align(regions: Iterable[Region]) -> list[tuple[Region, ...]]:
    """Return groups of regions that mean the same words, at most one of each annotator in a group.

    Overlapping pairs are joined one after the other: same label first, then the larger intersection over
    union, then the earlier in the text. The order of the regions plays no part.
    """
    nodes = sorted(set(regions))
    group = list(range(len(nodes)))
    members = {number: [number] for number in group}
    for _, _, first, second in sorted(_overlaps(nodes)):
        one, other = members[group[first]], members[group[second]]
        if one is other or {nodes[n].owner for n in one} & {nodes[n].owner for n in other}:
            continue
        for number in members.pop(group[second]):
            group[number] = group[first]
            one.append(number)
    return sorted(tuple(nodes[n] for n in sorted(numbers)) for numbers in members.values())


def _overlaps(nodes: Sequence[Region]) -> Iterable[tuple[bool, float, int, int]]:
    """Yield (labels differ, −intersection over union, index, index) of overlapping pairs of two people."""
    for first, one in enumerate(nodes):
        for second in range(first + 1, len(nodes)):
            other = nodes[second]
            if other.place != one.place or other.start >= one.end:
                break
            if one.owner != other.owner:
                shared = min(one.end, other.end) - other.start
                union = max(one.end, other.end) - one.start
                yield one.label != other.label, -shared / union, first, second


class Resolver:
    """Gives each target of one layer of a discussion a key that equal targets of all annotators share."""

    def __init__(self, record: Record, annotations: Iterable[Annotation], named: Mapping[str, str]) -> None:
        self._texts = {text.id: text for text in record.discussion.texts}
        self._claims = {one.id: one for one in record.annotations}
        self._article = record.discussion.article
        self._named = named
        pointed = [
            Region(*words, "", one.annotator) for one in annotations if (words := self.words(one.target))
        ]
        self._keys = {
            region[:3] + region[4:]: "words:{}:{}:{}".format(*group[0][:3])
            for group in align(pointed)
            for region in group
        }

    def key(self, annotation: Annotation) -> str:
        """Return the key of an annotation's target: 'article' and 'parent' for those, '' without a target."""
        target, text = annotation.target, self._texts[annotation.text]
        if target is None:
            return ""
        words = self.words(target)
        if words is not None:
            return self._keys[*words, annotation.annotator]
        if target.kind == "text":
            return self._of_text(target.id, text)
        if target.kind == "named":
            name = (target.name or "").casefold()
            return f"named:{self._named.get(name, name).casefold()}"
        if target.kind == "outside":
            return f"outside:{(target.url or target.quote or '').strip().casefold()}"
        return target.key

    def end(self, annotation: Annotation) -> tuple[str, int, int] | str:
        """Return the words at which a link ends, or else the key of its target."""
        return self.words(annotation.target) or self.key(annotation)

    def words(self, target: Target | None) -> tuple[str, int, int] | None:
        """Return (text, start, end) of the words that a target stands for, None where it is no words."""
        if target is None:
            return None
        if target.kind == "span" and target.text is not None:
            return target.text, target.start or 0, target.end or 0
        claim = self._claims.get(target.id or "") if target.kind == "annotation" else None
        return None if claim is None else (claim.text, *hull(claim))

    def _of_text(self, wanted: str | None, text: Text) -> str:
        if wanted is not None and wanted == text.parent:
            return "parent"
        if self._article is not None and wanted == self._article.id:
            return "article"
        return f"text:{wanted}"


def hull(annotation: Annotation) -> tuple[int, int]:
    """Return where an annotation's first span begins and its last one ends; (0, 0) without spans."""
    spans = annotation.spans
    return (spans[0].start, spans[-1].end) if spans else (0, 0)
