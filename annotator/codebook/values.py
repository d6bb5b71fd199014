"""A codebook as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from annotator.model.ids import digest

LayerKind = Literal["span", "stance", "link"]
GREY = "#808080"
NOT_ADDRESSED = "not_addressed"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that look like the label and are not; `then` is the label that fits, if any."""

    text: str
    then: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Label:
    """One answer of a layer, with what an annotator needs to choose it."""

    id: str
    name: str
    definition: str
    example: str
    near_miss: NearMiss
    key: str = ""
    color: str = GREY
    group: str = ""
    rules: tuple[str, ...] = ()
    cite: tuple[str, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question that a label can carry; `suggest` is a proposal and never an answer by itself."""

    id: str
    name: str
    type: Literal["bool", "enum", "ordinal", "string", "integer"]
    values: tuple[str | int, ...] = ()
    applies_to: tuple[str, ...] = ()
    help: str = ""
    suggest: Any = None
    required: bool = False

    def applies(self, label: str) -> bool:
        """Tell whether annotations with this label have the attribute."""
        return not self.applies_to or label in self.applies_to

    def accepts(self, value: object) -> bool:
        """Tell whether a value is an answer to this question."""
        if self.type == "bool":
            return isinstance(value, bool)
        if self.type == "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        if self.type == "string":
            return isinstance(value, str)
        return value in self.values and not isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class TargetType:
    """A way to say what a stance or a dispute is about; `asked` ones are put to every comment."""

    id: str
    kind: str
    name: str
    asked: bool = False
    vocabulary: str = "open"
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """One question asked of a text."""

    id: str
    name: str
    kind: LayerKind
    labels: tuple[Label, ...]
    attributes: tuple[Attribute, ...] = ()
    targets: tuple[TargetType, ...] = ()
    scope: tuple[str, ...] = ("article", "comment")
    overlap: Literal["allowed", "different_labels", "forbidden"] = "allowed"
    underline: str = "solid"
    badge: str = ""
    switch_key: str = ""
    question: str = ""

    def label(self, wanted: str) -> Label | None:
        """Return the label with this id."""
        for label in self.labels:
            if label.id == wanted:
                return label
        return None

    def label_for_key(self, key: str) -> Label | None:
        """Return the label that this key puts."""
        return next((label for label in self.labels if label.key == key and not label.deprecated), None)

    @property
    def asked(self) -> tuple[TargetType, ...]:
        """Return the targets that every comment answers; those of words are never asked."""
        return tuple(target for target in self.targets if target.asked and self.kind == "stance")

    @property
    def not_addressed(self) -> str | None:
        """Return the label that 'done without a label' means for an asked target, where there is one."""
        found = (label.id for label in self.labels if label.id.rpartition(".")[2] == NOT_ADDRESSED)
        return next(found, None)

    def allows_target(self, kind: str) -> bool:
        """Tell whether the codebook offers a target of this kind to annotations of this layer."""
        return any(target.kind == kind for target in self.targets)


@dataclass(frozen=True)
class Codebook:
    """A label scheme; `body` is the JSON it was read from, the digest its identity."""

    body: Mapping[str, Any] = field(repr=False)
    id: str
    version: str
    title: str
    layers: tuple[Layer, ...]
    targets: tuple[TargetType, ...] = ()
    guidelines: str = ""

    @cached_property
    def digest(self) -> str:
        """Return the SHA-256 of the canonical JSON."""
        return digest(self.body)

    def layer(self, wanted: str) -> Layer | None:
        """Return the layer with this id."""
        for layer in self.layers:
            if layer.id == wanted:
                return layer
        return None

    def layers_for(self, kind: str) -> tuple[Layer, ...]:
        """Return the layers asked of an article or of a comment."""
        return tuple(layer for layer in self.layers if kind in layer.scope)

    def label(self, wanted: str) -> Label | None:
        """Return the label with this id, of whichever layer."""
        return next((label for layer in self.layers if (label := layer.label(wanted))), None)


def codebook_from(body: Mapping[str, Any]) -> Codebook:
    """Return the values of a codebook whose JSON was checked before."""
    targets = tuple(_target(one) for one in body.get("targets", ()))
    head = body["codebook"]
    return Codebook(
        body=body,
        id=head["id"],
        version=head["version"],
        title=head["title"],
        layers=tuple(_layer(one, targets) for one in body["layers"]),
        targets=targets,
        guidelines=body.get("guidelines", ""),
    )


def _target(body: Mapping[str, Any]) -> TargetType:
    return TargetType(
        id=body["id"],
        kind=body["kind"],
        name=body["name"],
        asked=body.get("asked", False),
        vocabulary=body.get("vocabulary", "open"),
        values=tuple(body.get("values", ())),
    )


def _layer(body: Mapping[str, Any], targets: tuple[TargetType, ...]) -> Layer:
    """Read a layer; one of kind stance or link that names no targets may use all of them."""
    wanted = body.get("targets")
    allowed = tuple(one for one in targets if wanted is None or one.id in wanted)
    return Layer(
        id=body["id"],
        name=body["name"],
        kind=body["kind"],
        labels=tuple(_label(one) for one in body["labels"]),
        attributes=tuple(attribute_from(one) for one in body.get("attributes", ())),
        targets=() if body["kind"] == "span" and wanted is None else allowed,
        scope=tuple(body.get("scope", ("article", "comment"))),
        overlap=body.get("overlap", "allowed"),
        underline=body.get("underline", "none" if body["kind"] == "stance" else "solid"),
        badge=body.get("badge", body["name"][:1].upper()),
        switch_key=body.get("switch_key", ""),
        question=body.get("question", ""),
    )


def _label(body: Mapping[str, Any]) -> Label:
    near = body["near_miss"]
    return Label(
        id=body["id"],
        name=body["name"],
        definition=body["definition"],
        example=body["example"],
        near_miss=NearMiss(near["text"], near["then"], near["why"]),
        key=body.get("key", ""),
        color=body.get("color", GREY),
        group=body.get("group", ""),
        rules=tuple(body.get("rules", ())),
        cite=tuple(body.get("cite", ())),
        deprecated=body.get("deprecated", False),
    )


def attribute_from(body: Mapping[str, Any]) -> Attribute:
    """Return an attribute from its JSON."""
    return Attribute(
        id=body["id"],
        name=body.get("name") or body["id"].replace("_", " ").capitalize(),
        type=body["type"],
        values=tuple(body.get("values", ())),
        applies_to=tuple(body.get("applies_to", ())),
        help=body.get("help", ""),
        suggest=body.get("suggest"),
        required=body.get("required", False),
    )
