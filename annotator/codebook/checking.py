"""Whether an annotation is one that the codebook and its text allow."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.codebook.values import Codebook, Layer
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text


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
    if target is None:
        if layer.kind == "stance":
            yield f"an annotation of layer {layer.id} needs a target."
        return
    if not layer.allows_target(target.kind):
        yield f"layer {layer.id} allows no target of kind {target.kind!r}."
    if target.kind == "parent" and text.parent is None:
        yield "a root comment has no parent to take a stance on."


def _attribute_problems(annotation: Annotation, layer: Layer) -> Iterator[str]:
    known = {attribute.id: attribute for attribute in layer.attributes}
    for name, value in annotation.attributes.items():
        if name not in known:
            yield f"layer {layer.id} has no attribute {name!r}."
        elif not known[name].accepts(value):
            yield f"attribute {name}: {value!r} is no answer that the codebook allows."
        elif not known[name].applies(annotation.label):
            yield f"attribute {name} does not apply to {annotation.label}."
