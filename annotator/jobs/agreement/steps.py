"""The questions that follow where two annotators meant the same: borders, label, target, attributes.

Whether something was found at all is the layer's own question. Of what two of them found, each further step
asks whether they also agree on this, with the number of cases that it rests on. Spans are paired one-to-one
so that they share most; stances and links meet in their target. Each pair of annotators has units of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from annotator.agreement.alignment import match_best
from annotator.codebook.values import Attribute, Layer
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Choice, Question, Work, categories_of, words_of
from annotator.jobs.agreement.targets import Resolver, hull
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.record import Record

SHARE: tuple[Choice, ...] = (("percent_agreement", {}),)
NOMINAL: tuple[Choice, ...] = (("krippendorff_alpha", {"level": "nominal"}), ("percent_agreement", {}))
ORDINAL: tuple[Choice, ...] = (("krippendorff_alpha", {"level": "ordinal"}), ("percent_agreement", {}))


@dataclass(frozen=True, slots=True)
class Met:
    """Two annotations of two people on one text that mean the same words or target."""

    record: Record
    text: Text
    pair: tuple[Annotation, Annotation]
    resolver: Resolver

    def item(self, said: Callable[[Annotation], str | None]) -> Item | None:
        """Return the two answers, None without any; an annotation that gives none is missing."""
        first, second = self.pair
        mine, theirs = said(first), said(second)
        if mine is None:
            answers = {} if theirs is None else {second.annotator: theirs}
        elif theirs is None:
            answers = {first.annotator: mine}
        else:
            answers = {first.annotator: mine, second.annotator: theirs}
        return Item(self.record, self.text, answers) if answers else None


def questions(layer: Layer, works: list[Work], material: Material) -> list[Question]:
    """Return the steps of a layer in order; none of them is the layer's own question."""
    met = [one for work in works for one in _met(work, material)]
    made: list[Question] = []
    if layer.kind == "span":
        borders = _kept(one.item(lambda a: " ".join(f"{s.start}-{s.end}" for s in a.spans)) for one in met)
        labels = _kept(one.item(lambda a: a.label) for one in met)
        known = categories_of(layer, works)
        made.append(_step(layer, "borders", "Same borders, where both found it", borders, None, SHARE))
        made.append(_step(layer, "label", "Same label, where both found it", labels, known, NOMINAL))
    if layer.kind == "span" and layer.targets:
        aimed = _kept(one.item(lambda a, at=one.resolver: at.key(a) or None) for one in met)  # type: ignore[misc]
        made.append(_step(layer, "target", "Same target, where both found it", aimed, None, SHARE))
    told = [one for one in met if one.pair[0].attributes or one.pair[1].attributes]
    return [*made, *(_attribute(layer, one, told) for one in layer.attributes if one.type != "string")]


def _attribute(layer: Layer, attribute: Attribute, met: list[Met]) -> Question:
    """Return the question whether two gave an attribute the same answer, where both answered it."""
    name = attribute.id
    kept = [
        one
        for one in met
        if (name in one.pair[0].attributes or name in one.pair[1].attributes)
        and all(attribute.applies(a.label) for a in one.pair)
    ]
    items = _kept(one.item(lambda a: _answer(a, attribute)) for one in kept)
    declared = ("yes", "no") if attribute.type == "bool" else tuple(map(str, attribute.values)) or None
    choices = ORDINAL if attribute.type == "ordinal" else NOMINAL
    title = f"{attribute.name}, where both answered it"
    used = {answer for item in items for answer in item.answers.values()}
    if declared is not None:
        declared = (*declared, *sorted(used - set(declared)))
    return _step(layer, f"attribute.{attribute.id}", title, items, declared, choices)


def _answer(annotation: Annotation, attribute: Attribute) -> str | None:
    value = annotation.attributes.get(attribute.id)
    if value is None:
        return None
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _kept(items: Iterable[Item | None]) -> tuple[Item, ...]:
    return tuple(one for one in items if one is not None)


def _step(
    layer: Layer,
    name: str,
    title: str,
    items: tuple[Item, ...],
    categories: tuple[str, ...] | None,
    choices: tuple[Choice, ...],
) -> Question:
    words = words_of(layer) if name == "label" else {}
    return Question(layer, name, title, "ratings", items, categories, choices, False, name == "label", words)


def _met(work: Work, material: Material) -> Iterator[Met]:
    annotations = [one for said in work.annotations.values() for one in said]
    resolver = Resolver(work.record, annotations, material.named)
    for text in work.texts:
        by_person = [said for _, said in sorted(work.by_person(text.id).items()) if said]
        if len(by_person) < 2:
            continue
        if work.layer.kind == "span":
            pairs = (pair for two in combinations(by_person, 2) for pair in _overlapping(*two))
        else:
            keyed = [{resolver.key(one): one for one in said} for said in by_person]
            pairs = (pair for two in combinations(keyed, 2) for pair in _same_target(*two))
        for pair in pairs:
            yield Met(work.record, text, pair, resolver)


def _overlapping(
    first: list[Annotation], second: list[Annotation]
) -> Iterator[tuple[Annotation, Annotation]]:
    for mine, theirs in match_best([hull(one) for one in first], [hull(one) for one in second]):
        yield first[mine], second[theirs]


def _same_target(
    mine: Mapping[str, Annotation], theirs: Mapping[str, Annotation]
) -> Iterator[tuple[Annotation, Annotation]]:
    for key in sorted(mine.keys() & theirs.keys()):
        yield mine[key], theirs[key]
