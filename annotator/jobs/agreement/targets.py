"""Which targets of different annotators are the same: by what they are, or by words that overlap.

Claims that one annotator gathered into a cluster are one target: a link to any of them is a link to it,
and it is what another annotator means whose words overlap any of them.
"""

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
    return [tuple(region for (region,) in group) for group in align_wordings((one,) for one in regions)]


def align_wordings(things: Iterable[Wordings]) -> list[tuple[Wordings, ...]]:
    """Return the same for things that are worded in several regions: those that overlap best decide."""
    nodes = sorted(set(things))
    group = list(range(len(nodes)))
    members = {number: [number] for number in group}
    for _, _, first, second in sorted(_overlaps(nodes)):
        one, other = members[group[first]], members[group[second]]
        if one is other or {nodes[n][0].owner for n in one} & {nodes[n][0].owner for n in other}:
            continue
        for number in members.pop(group[second]):
            group[number] = group[first]
            one.append(number)
    return sorted(tuple(nodes[n] for n in sorted(numbers)) for numbers in members.values())


def _overlaps(nodes: Sequence[Wordings]) -> list[tuple[bool, float, int, int]]:
    """Return (labels differ, −intersection over union, index, index) of overlapping pairs of two people."""
    regions = sorted((region, number) for number, thing in enumerate(nodes) for region in thing)
    best: dict[tuple[int, int], tuple[bool, float]] = {}
    for place, (one, first) in enumerate(regions):
        for other, second in regions[place + 1 :]:
            if other.place != one.place or other.start >= one.end:
                break
            if one.owner != other.owner:
                pair = (min(first, second), max(first, second))
                closeness = one.label != other.label, -_shared(one, other)
                best[pair] = min(best.get(pair, closeness), closeness)
    return [(*closeness, *pair) for pair, closeness in best.items()]


def _shared(one: Region, other: Region) -> float:
    """Return the intersection over the union of two regions."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if one.place != other.place or shared <= 0:
        return 0.0
    return shared / (max(one.end, other.end) - min(one.start, other.start))


Wordings = tuple[Region, ...]  # the words of one thing that one annotator means, sorted


class Resolver:
    """Gives each target of one layer of a discussion a key that equal targets of all annotators share."""

    def __init__(self, record: Record, annotations: Iterable[Annotation], named: Mapping[str, str]) -> None:
        self._texts = {text.id: text for text in record.discussion.texts}
        self._claims: dict[str, Annotation] = {}
        self._gathered: dict[tuple[str, str], list[Annotation]] = {}
        annotations = list(annotations)
        if any(one.target is not None and one.target.kind == "annotation" for one in annotations):
            self._claims = {one.id: one for one in record.annotations}
            for one in record.annotations:
                if one.cluster is not None:
                    self._gathered.setdefault((one.annotator, one.cluster), []).append(one)
        self._article = record.discussion.article
        self._named = named
        pointed = [wordings for one in annotations if (wordings := self._wordings(one))]
        self._keys: dict[Wordings, str] = {}
        self._ends: dict[Wordings, Region] = {}
        for group in align_wordings(pointed):
            for wordings in group:
                self._keys[wordings] = "words:{}:{}:{}".format(*group[0][0][:3])
                self._ends[wordings] = _closest(wordings, group)

    def key(self, annotation: Annotation) -> str:
        """Return the key of an annotation's target: 'article' and 'parent' for those, '' without a target."""
        target, text = annotation.target, self._texts[annotation.text]
        if target is None:
            return ""
        if target.kind in {"article", "parent"}:
            return target.kind
        wordings = self._wordings(annotation)
        if wordings:
            return self._keys[wordings]
        if target.kind == "text":
            return self._of_text(target.id, text)
        if target.kind == "named":
            name = (target.name or "").casefold()
            return f"named:{self._named.get(name, name).casefold()}"
        if target.kind == "outside":
            return f"outside:{(target.url or target.quote or '').strip().casefold()}"
        return target.key

    def end(self, annotation: Annotation) -> tuple[str, int, int] | str:
        """Return the words at which a link ends, or else the key of its target.

        Of a claim worded in several places they are those that are closest to what others point at.
        """
        wordings = self._wordings(annotation)
        return self._ends[wordings][:3] if wordings else self.key(annotation)

    def _wordings(self, annotation: Annotation) -> Wordings:
        """Return all the words that an annotation's target stands for; none where it is no words."""
        target = annotation.target
        if target is None or target.kind not in {"span", "annotation"}:
            return ()
        words = self.words(target)
        if words is None:
            return ()
        found = {words}
        claim = self._claims.get(target.id or "") if target.kind == "annotation" else None
        if claim is not None and claim.cluster is not None:
            gathered = self._gathered[claim.annotator, claim.cluster]
            found |= {(one.text, *hull(one)) for one in gathered}
        return tuple(sorted(Region(*one, "", annotation.annotator) for one in found))

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


def _closest(wordings: Wordings, group: Sequence[Wordings]) -> Region:
    """Return the wording that shares most with the others' of its group, the first of equals."""
    others = [region for thing in group if thing is not wordings for region in thing]
    return max(wordings, key=lambda one: sum(_shared(one, other) for other in others))


def hull(annotation: Annotation) -> tuple[int, int]:
    """Return where an annotation's first span begins and its last one ends; (0, 0) without spans."""
    spans = annotation.spans
    return (spans[0].start, spans[-1].end) if spans else (0, 0)
