"""The questions of a stance layer: the label towards asked targets, and what was seen towards free ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.codebook.values import Layer, TargetType
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Choice, Question, Work, categories_of, words_of
from annotator.jobs.agreement.targets import Resolver
from annotator.model.corpus import Text

NOTHING = "(nothing)"
SEEN, UNSEEN = "seen", "not seen"
HEADLINE: tuple[Choice, ...] = (("krippendorff_alpha", {"level": "nominal"}), ("percent_agreement", {}))


def questions(layer: Layer, works: list[Work], material: Material) -> list[Question]:
    """Return: the label towards asked targets; whether a stance was seen towards others; its label."""
    nothing = layer.not_addressed or NOTHING
    labels = categories_of(layer, works)
    units = [unit for work in works for unit in _units(work, material)]
    asked = tuple(_filled(item, done, nothing) for item, done, is_asked in units if is_asked)
    # what nobody could answer is no category: coefficients that count categories would take it for one
    said = any(nothing in item.answers.values() for item in asked)
    asked_labels = (*labels, nothing) if said and nothing not in labels else labels
    free = [(item, done) for item, done, is_asked in units if not is_asked]
    words = {**words_of(layer), NOTHING: "Nothing here", SEEN: "Seen", UNSEEN: "Not seen"}
    found = []
    if layer.asked:
        title = "Label towards the asked targets"
        found.append(Question(layer, "asked", title, "ratings", asked, asked_labels, HEADLINE, words=words))
    seen = Question(
        layer,
        "seen",
        "Stance seen towards other targets",
        "ratings",
        tuple(_seen(item, done) for item, done in free),
        (SEEN, UNSEEN),
        HEADLINE,
        primary=not layer.asked,
        labelled=False,
        words=words,
    )
    label = Question(
        layer,
        "free",
        "Label towards other targets, where seen",
        "ratings",
        tuple(item for item, _ in free),
        labels,
        HEADLINE,
        primary=not layer.asked,
        words=words,
    )
    return [*found, seen, label]


def _units(work: Work, material: Material) -> Iterator[tuple[Item, Iterable[str], bool]]:
    """Yield (item with the labels that were put, who is done with the text, whether the target is asked)."""
    annotations = [one for said in work.annotations.values() for one in said]
    resolver = Resolver(work.record, annotations, material.named)
    targets, article = work.layer.asked, work.record.discussion.article is not None
    kinds = {target.kind for target in targets}
    for text in work.texts:
        said: dict[str, dict[str, str]] = {}
        asked = _asked(targets, text, article=article)
        for key in asked:
            said[key] = {}
        for one in work.annotations.get(text.id, ()):
            said.setdefault(resolver.key(one), {})[one.annotator] = one.label
        for key in (*asked, *sorted(set(said) - set(asked))):
            kind = key.partition(":")[0]
            is_asked = key in asked or key in kinds
            yield Item(work.record, text, said[key], kind, key), work.done.get(text.id, ()), is_asked


def _asked(targets: Iterable[TargetType], text: Text, *, article: bool) -> list[str]:
    """Return the keys of the targets that a comment is asked about; a root has no parent."""
    if text.kind != "comment":
        return []
    keys = []
    for target in targets:
        if (target.kind == "article" and article) or (target.kind == "parent" and text.parent is not None):
            keys.append(target.kind)
        elif target.kind == "named":
            keys += [f"named:{name.casefold()}" for name in target.values]
    return keys


def _filled(item: Item, done: Iterable[str], nothing: str) -> Item:
    return item.answered({**dict.fromkeys(done, nothing), **item.answers})


def _seen(item: Item, done: Iterable[str]) -> Item:
    return item.answered({**dict.fromkeys(done, UNSEEN), **dict.fromkeys(item.answers, SEEN)})
