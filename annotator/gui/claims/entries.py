"""The claims of a discussion as a list has them: a cluster once, with all that points at its wordings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.codebook.values import Codebook, Layer
from annotator.gui.dossier import Dossier
from annotator.model.annotation import Annotation, Target
from annotator.model.claims import claims as gathered

MAIN = "main"  # the attribute that marks the article's central claim
Order = Literal["place", "number"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: its wordings in reading order, whether one is the main one, what points at it."""

    wordings: tuple[Annotation, ...]
    main: bool = False
    stances: int = 0
    disputes: int = 0
    others: int = 0
    towards_article: int = 0  # how many of the stances are towards the article, whose main claim it is

    @property
    def key(self) -> str:
        """Return what stays the same while wordings come and go."""
        return key_of(self.first)

    @property
    def first(self) -> Annotation:
        """Return the wording that stands first in the discussion."""
        return self.wordings[0]

    @property
    def number(self) -> int:
        """Return how many annotations point at the claim."""
        return self.stances + self.disputes + self.others


def key_of(one: Annotation) -> str:
    """Return the key of the claim that an annotation is a wording of."""
    return f"{one.annotator}/{one.cluster}" if one.cluster else one.id


def target_key(dossier: Dossier | None, target: Target) -> str:
    """Return a key that two targets share exactly when they are the same: one for a claim's wordings."""
    if dossier is not None and target.kind == "annotation":
        claim = dossier.annotation(target.id)
        if claim is not None and claim.cluster is not None:
            return f"claim:{key_of(claim)}"
    return target.key


def claims(dossier: Dossier, codebook: Codebook, layer: Layer | None) -> list[Claim]:
    """Return the claims (the annotations of this layer) of the shown people in reading order."""
    kinds = {one.id: one.kind for one in codebook.layers}
    said = [one for text in dossier.discussion.texts for one in dossier.annotations(text.id)]
    towards = Counter(
        one.annotator
        for one in said
        if kinds.get(one.layer) == "stance" and one.target is not None and one.target.kind == "article"
    )
    found = gathered(said, {layer.id} if layer is not None else (), dossier.places)
    article = dossier.discussion.article  # a walk over all texts
    home = article.id if article is not None else None
    return [_claim(one.wordings, _by_kind(one.links, kinds), towards, article=home) for one in found]


def ordered(found: Iterable[Claim], order: Order) -> list[Claim]:
    """Return the claims by place (as they come), or those first that most points at."""
    listed = list(found)
    return listed if order == "place" else sorted(listed, key=lambda claim: -claim.number)


def matching(found: Iterable[Claim], dossier: Dossier, codebook: Codebook, words: str) -> list[Claim]:
    """Return the claims that have all these words in a wording, its label's name or its author."""
    wanted = words.casefold().split()
    if not wanted:
        return list(found)
    kept = []
    for claim in found:
        hay = " ".join(_findable(dossier, codebook, one) for one in claim.wordings).casefold()
        if all(word in hay for word in wanted):
            kept.append(claim)
    return kept


def quoted(dossier: Dossier, one: Annotation) -> str:
    """Return the words of an annotation on one line."""
    body = dossier.texts[one.text].text
    return " ".join(" … ".join(body[start:end] for start, end in one.spans).split())


def similar(dossier: Dossier, one: Annotation, others: Sequence[Claim]) -> list[Claim]:
    """Return these claims, those first that share most words with an annotation; ties by place."""
    own = _bag(quoted(dossier, one))

    def likeness(claim: Claim) -> float:
        bags = [_bag(quoted(dossier, wording)) for wording in claim.wordings]
        return max(len(own & bag) / (len(own | bag) or 1) for bag in bags)

    return sorted(others, key=lambda claim: -likeness(claim))


def _bag(words: str) -> set[str]:
    return {word.strip(".,;:!?\"'“”‘’()[]—–-") for word in words.casefold().split()} - {""}


def _findable(dossier: Dossier, codebook: Codebook, one: Annotation) -> str:
    text, label = dossier.texts[one.text], codebook.label(one.label)
    number = dossier.numbers[one.text]
    return " ".join(
        (quoted(dossier, one), label.name if label else one.label, f"#{number}" if number else "article",
         text.author or "")
    )  # fmt: skip


def _by_kind(links: Mapping[str, int], kinds: Mapping[str, str]) -> Counter[str]:
    """Return kind of layer → how many of these links (by layer) there are."""
    counted: Counter[str] = Counter()
    for layer, number in links.items():
        counted[kinds.get(layer, "span")] += number
    return counted


def _claim(
    group: tuple[Annotation, ...],
    links: Mapping[str, int],
    towards: Mapping[str, int],
    *,
    article: str | None,
) -> Claim:
    mains = [one for one in group if one.attributes.get(MAIN) is True]
    central = any(one.text == article for one in mains)
    more = towards.get(group[0].annotator, 0) if central else 0
    stances, disputes, others = (links.get(kind, 0) for kind in ("stance", "link", "span"))
    return Claim(group, bool(mains), stances + more, disputes, others, more)
