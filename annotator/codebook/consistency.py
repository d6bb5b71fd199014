"""What in one annotator's labels of a discussion may not go together: gentle notices, never errors.

Which labels and attributes they are about is read from the codebook: what a layer does not have gives no
notice. A notice is known by its kind and the annotation it is about, so that it can be ignored for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.codebook.values import Codebook, Layer
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text

NoticeKind = Literal["supports_what_it_disputes", "no_evidence", "two_main_claims", "own_claim"]
Find = Callable[[str | None], Annotation | None]
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
    codebook: Codebook,
    texts: Mapping[str, Text],
    said: Sequence[Annotation],
    find: Find,
) -> Iterator[Notice]:
    """Yield the notices on what one annotator said of one text; `find` knows what it points at."""
    mains: list[Annotation] = []
    for one in said:
        layer = codebook.layer(one.layer)
        if layer is None or one.text not in texts:
            continue
        if layer.kind == "link":
            yield from _without_evidence(one, layer)
        if layer.kind == "stance":
            yield from _against_own_dispute(one, said, find, texts, codebook)
            yield from _own_claim(one, find)
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
    find: Find,
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
        if _same(stance.target, one.target, texts[stance.text], find, texts):
            yield Notice("supports_what_it_disputes", stance.id, one.id)
            return


def _same(
    stance: Target,
    dispute: Target,
    text: Text,
    find: Find,
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
    claim = find(dispute.id) if dispute.kind == "annotation" else None
    if stance.kind == "article" and claim is not None and claim.text in texts:
        return texts[claim.text].kind == "article" and claim.attributes.get(MAIN) is True
    return False


def _own_claim(stance: Annotation, find: Find) -> Iterator[Notice]:
    """Remark on a stance towards a claim that the comment itself makes."""
    target = stance.target
    if target is None or target.kind != "annotation":
        return
    claim = find(target.id)
    if claim is not None and claim.text == stance.text:
        yield Notice("own_claim", stance.id, claim.id)


def _second_main(mains: Sequence[Annotation]) -> Iterator[Notice]:
    """Remark on each main claim of an article behind the first one, unless they are gathered as one."""
    for one in mains[1:]:
        if one.cluster is None or one.cluster != mains[0].cluster:
            yield Notice("two_main_claims", one.id, mains[0].id)
