"""Whether an annotation is one that the codebook and its text allow."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from annotator.codebook.values import Codebook, Layer
from annotator.errors import shortened
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Text
from annotator.model.span import quotes


def problems(annotation: Annotation, text: Text, codebook: Codebook) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with an annotation on this text."""
    layer = codebook.layer(annotation.layer)
    if layer is None:
        yield f"the codebook has no layer {annotation.layer!r}."
        return
    if layer.label(annotation.label) is None:
        yield f"layer {layer.id} has no label {annotation.label!r}."
    if text.kind not in layer.scope:
        yield f"layer {layer.id} is not asked of a text of kind {text.kind}."
    yield from _span_problems(annotation, text, layer)
    yield from _target_problems(annotation, text, layer)
    yield from _attribute_problems(annotation, layer)
    if annotation.cluster is not None and not can_gather(layer, codebook):
        yield f"layer {layer.id} marks nothing that links point at, so it has no clusters."


def can_gather(layer: Layer, codebook: Codebook) -> bool:
    """Tell whether annotations of a layer are claims: words of their own that links may point at."""
    return layer.kind == "span" and any(one.allows_target("annotation") for one in codebook.layers)


def cluster_problems(annotations: Iterable[tuple[str, Annotation]]) -> Iterator[tuple[str, str]]:
    """Yield (cluster, sentence) where (discussion, annotation) pairs share one and are of two, or by two."""
    homes: dict[str, set[tuple[str, str]]] = {}
    for discussion, one in annotations:
        if one.cluster is not None:
            homes.setdefault(one.cluster, set()).add((discussion, one.annotator))
    for cluster, found in sorted(homes.items()):
        if len({discussion for discussion, _ in found}) > 1:
            yield cluster, f"cluster {cluster} has members in two discussions; a claim belongs to one."
        elif len(found) > 1:
            yield cluster, f"cluster {cluster} has members of two annotators; each gathers their own claims."


def overlap_problems(
    annotation: Annotation, others: Iterable[Annotation], body: str, layer: Layer
) -> Iterator[str]:
    """Yield a sentence for each of one annotator's others on a text that may not overlap this one.

    Stances are not held to it: the words that are their evidence may speak of several targets.
    """
    if layer.overlap == "allowed" or layer.kind == "stance":
        return
    for other in others:
        met = any(one.overlaps(two) for one in annotation.spans for two in other.spans)
        alike = layer.overlap == "forbidden" or other.label == annotation.label
        if met and alike and other.layer == annotation.layer:
            label = layer.label(other.label)
            words = shortened(" … ".join(quotes(body, other.spans)), 60)
            named = label.name if label else other.label
            rule = (
                "labels of this layer do not overlap"
                if layer.overlap == "forbidden"
                else "one label does not overlap itself"
            )
            yield f"{words} is labelled {named} already, and {rule}. Change or delete that one first."


def link_problem(target: Target, annotations: Collection[str], bodies: Mapping[str, str]) -> str | None:
    """Return a sentence where a target points at nothing or repeats other words than are there.

    `annotations` and `bodies` (text id → canonical text) are those that it may point at.
    """
    if target.kind == "annotation" and target.id not in annotations:
        return f"it points at annotation {target.id}, which is not there."
    if target.kind == "text" and target.id not in bodies:
        return f"it points at text {target.id}, which is not there."
    if target.kind != "span":
        return None
    body, start, end = bodies.get(target.text or ""), target.start or 0, target.end or 0
    if body is None:
        return f"it points at text {target.text}, which is not there."
    if not 0 <= start < end <= len(body):
        return f"it points at [{start}, {end}) of a text of {len(body)} code points."
    if body[start:end] != target.quote:
        return "the words it points at are not those it repeats."
    return None


def claim_problem(target: Target, layer: str | None, codebook: Codebook) -> str | None:
    """Return a sentence where a target is an annotation that is no words; `layer` is that one's layer."""
    pointed = codebook.layer(layer or "")
    if target.kind != "annotation" or pointed is None or pointed.kind == "span":
        return None
    return f"it points at annotation {target.id} of layer {pointed.id}, which marks no words of its own."


def coverage_problems(coverage: Coverage, text: Text, codebook: Codebook) -> Iterator[str]:
    """Yield a sentence for each thing that is wrong with how far an annotator says to be with this text."""
    layer = codebook.layer(coverage.layer)
    if layer is None:
        yield f"the codebook has no layer {coverage.layer!r}."
    elif text.kind not in layer.scope:
        yield f"layer {layer.id} is not asked of a text of kind {text.kind}."


def _span_problems(annotation: Annotation, text: Text, layer: Layer) -> Iterator[str]:
    if layer.kind != "stance" and not annotation.spans:
        yield f"an annotation of layer {layer.id} needs words."
    last = 0
    for start, end in annotation.spans:
        if not last <= start < end <= len(text.text):
            yield f"expected spans in order within 0 … {len(text.text)}, found [{start}, {end})."
        last = end


def _target_problems(annotation: Annotation, text: Text, layer: Layer) -> Iterator[str]:
    target = annotation.target
    if target is not None and target.kind == "annotation" and target.id == annotation.id:
        yield "an annotation cannot be about itself."
    if target is None:
        if layer.kind == "stance":
            yield f"an annotation of layer {layer.id} needs a target."
        return
    if not _may_stand(target.kind, layer):
        yield f"layer {layer.id} allows no target of kind {target.kind!r}."
    if target.kind == "parent" and text.parent is None:
        yield "a root comment has no parent to take a stance on."
    if target.kind == "text" and target.id == text.id:
        yield "a text cannot be about itself."
    named = [one for one in layer.targets if one.kind == target.kind == "named"]
    if named and all(one.vocabulary == "closed" and target.name not in one.values for one in named):
        yield f"the codebook's list of named targets has no {target.name!r}."


def _may_stand(kind: str, layer: Layer) -> bool:
    """Tell whether a target of this kind may stand, whether or not one may choose it.

    Where marked words may be a target, their words alone may: that is what is left of a deleted claim.
    """
    return layer.allows_target(kind) or (kind == "span" and layer.allows_target("annotation"))


def _attribute_problems(annotation: Annotation, layer: Layer) -> Iterator[str]:
    known = {attribute.id: attribute for attribute in layer.attributes}
    for name, value in annotation.attributes.items():
        if name not in known:
            yield f"layer {layer.id} has no attribute {name!r}."
        elif not known[name].accepts(value):
            yield f"attribute {name}: {value!r} is no answer that the codebook allows."
        elif not known[name].applies(annotation.label):
            yield f"attribute {name} does not apply to {annotation.label}."
