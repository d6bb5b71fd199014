"""The questions of a link layer: is there any, where from and where to, which targets, and how labelled."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.codebook.values import Layer
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Choice, Question, Work, categories_of, words_of
from annotator.jobs.agreement.targets import Resolver, hull
from annotator.model.annotation import Annotation

SOME, NONE = "some", "none"
NOMINAL: tuple[Choice, ...] = (("krippendorff_alpha", {"level": "nominal"}), ("percent_agreement", {}))
F1: tuple[Choice, ...] = (
    ("link_f1", {"match": "exact"}),
    ("link_f1", {"match": "overlap"}),
    ("link_f1", {"match": "aligned"}),
    ("link_f1", {"match": "ends"}),
)
SETS: tuple[Choice, ...] = (("krippendorff_alpha", {"level": "masi"}), ("percent_agreement", {}))


def questions(layer: Layer, works: list[Work], material: Material) -> list[Question]:
    """Return: any at all on a text; the links themselves; which targets; the label of a shared target."""
    resolved = [(work, _resolver(work, material)) for work in works]
    labels = categories_of(layer, works)
    words = {**words_of(layer), SOME: "Some", NONE: "None"}
    links = tuple(item for work, resolver in resolved for item in _links(work, resolver))
    anything = tuple(map(_any, links))
    targets = tuple(item for work, resolver in resolved for item in _targets(work, resolver))
    types = tuple(item for work, resolver in resolved for item in _types(work, resolver))
    return [
        Question(layer, "any", "Any at all", "ratings", anything, (SOME, NONE), NOMINAL, True, False, words),
        Question(layer, "links", "Words, target and label", "links", links, labels, F1, words=words),
        Question(layer, "what", "Which targets", "ratings", targets, None, SETS, False, False, words),
        Question(
            layer, "type", "Label of a shared target", "ratings", types, labels, NOMINAL, False, words=words
        ),
    ]


def _resolver(work: Work, material: Material) -> Resolver:
    annotations = [one for said in work.annotations.values() for one in said]
    return Resolver(work.record, annotations, material.named)


def _links(work: Work, resolver: Resolver) -> Iterator[Item]:
    """Yield one item a text; marks are ((start, end), target, label), the target words where it is words."""
    for text in work.texts:
        answers = {
            who: tuple((hull(one), resolver.end(one), one.label) for one in said)
            for who, said in work.by_person(text.id).items()
        }
        yield Item(work.record, text, answers)


def _any(item: Item) -> Item:
    return item.answered({who: SOME if marks else NONE for who, marks in item.answers.items()})


def _targets(work: Work, resolver: Resolver) -> Iterator[Item]:
    """Yield one item a text; the answer is the set of targets of those who linked anything there."""
    for text in work.texts:
        said = {who: found for who, found in work.by_person(text.id).items() if found}
        answers = {who: frozenset(map(resolver.key, found)) for who, found in said.items()}
        yield Item(work.record, text, answers)


def _types(work: Work, resolver: Resolver) -> Iterator[Item]:
    """Yield one item a text and target; the answer is the label of those who linked it."""
    for text in work.texts:
        said: dict[str, dict[str, Annotation]] = {}
        for one in work.annotations.get(text.id, ()):
            said.setdefault(resolver.key(one), {})[one.annotator] = one
        for key, found in sorted(said.items()):
            answers = {who: one.label for who, one in found.items()}
            yield Item(work.record, text, answers, key.partition(":")[0], key)
