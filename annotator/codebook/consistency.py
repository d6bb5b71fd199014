"""What in one annotator's labels of a discussion may not go together: gentle notices, never errors.

Which labels and attributes they are about is read from the codebook: what a layer does not have gives no
notice. A notice is known by its kind and the annotation it is about, so that it can be ignored for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.codebook.values import Codebook, Layer
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text

NoticeKind = Literal["supports_what_it_disputes", "no_evidence", "two_main_claims", "own_claim"]
EVIDENCE, MAIN = ("evidence_given", "evidence"), "main"
SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Notice:
    """One remark: what kind it is, which annotation it is about, and which other one it goes against."""

    kind: NoticeKind
    annotation: str
    other: str = ""

    @property
    def key(self) -> str:
        """Return what an ignored notice is remembered by."""
        return f"{self.kind}:{self.annotation}"


def notices(
    codebook: Codebook, texts: Mapping[str, Text], annotations: Sequence[Annotation]
) -> Iterator[Notice]:
    """Yield the notices on one annotator's annotations of a discussion, in their order."""
    by_id = {one.id: one for one in annotations}
    by_text: dict[str, list[Annotation]] = {}
    for one in annotations:
        by_text.setdefault(one.text, []).append(one)
    mains: list[Annotation] = []
    for one in annotations:
        layer = codebook.layer(one.layer)
        if layer is None or one.text not in texts:
            continue
        if layer.kind == "link":
            yield from _without_evidence(one, layer)
        if layer.kind == "stance":
            yield from _against_own_dispute(one, by_text[one.text], by_id, texts, codebook)
            yield from _own_claim(one, by_id)
        if layer.kind == "span" and one.attributes.get(MAIN) is True:
            mains += [one] if texts[one.text].kind == "article" else []
    yield from _second_main(mains)


def _without_evidence(one: Annotation, layer: Layer) -> Iterator[Notice]:
    """Remark on a dispute that does not answer what its ground is."""
    asked = [attribute.id for attribute in layer.attributes if attribute.id in EVIDENCE]
    if asked and not any(name in one.attributes for name in asked):
        yield Notice("no_evidence", one.id)


def _against_own_dispute(
    stance: Annotation,
    beside: Iterable[Annotation],
    by_id: Mapping[str, Annotation],
    texts: Mapping[str, Text],
    codebook: Codebook,
) -> Iterator[Notice]:
    """Remark on a stance that supports what a dispute in the same comment denies."""
    if stance.label.rpartition(".")[2] != SUPPORT or stance.target is None:
        return
    for one in beside:
        layer = codebook.layer(one.layer)
        if layer is None or layer.kind != "link" or one.target is None:
            continue
        if _same(stance.target, one.target, texts[stance.text], by_id, texts):
            yield Notice("supports_what_it_disputes", stance.id, one.id)
            return


def _same(
    stance: Target,
    dispute: Target,
    text: Text,
    by_id: Mapping[str, Annotation],
    texts: Mapping[str, Text],
) -> bool:
    """Tell whether a stance is about the very thing that a dispute is about.

    Somebody may well side with a comment and correct a detail of it: only the same claim or the same words
    count, a whole comment where all of it is disputed, and the article where its main claim is.
    """
    if stance.key == dispute.key:
        return True
    if stance.kind == "parent":
        return dispute.kind == "text" and dispute.id == text.parent
    claim = by_id.get(dispute.id or "") if dispute.kind == "annotation" else None
    if stance.kind == "article" and claim is not None and claim.text in texts:
        return texts[claim.text].kind == "article" and claim.attributes.get(MAIN) is True
    return False


def _own_claim(stance: Annotation, by_id: Mapping[str, Annotation]) -> Iterator[Notice]:
    """Remark on a stance towards a claim that the comment itself makes."""
    target = stance.target
    if target is None or target.kind != "annotation":
        return
    claim = by_id.get(target.id or "")
    if claim is not None and claim.text == stance.text:
        yield Notice("own_claim", stance.id, claim.id)


def _second_main(mains: Sequence[Annotation]) -> Iterator[Notice]:
    """Remark on each main claim of an article behind the first one, unless they are gathered as one."""
    first: dict[str, Annotation] = {}
    for one in mains:
        known = first.setdefault(one.text, one)
        if known is not one and (one.cluster is None or one.cluster != known.cluster):
            yield Notice("two_main_claims", one.id, known.id)
