"""Labels that came without a codebook find their layer: one that has them all, or one made for them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from annotator.codebook.reading import checked_codebook
from annotator.codebook.values import Codebook, Layer
from annotator.corpus.importer import Scheme
from annotator.model.annotation import Target
from annotator.model.record import Record

COLORS = ("#0B6BCB", "#DB4A0B", "#2C9A3A", "#D0418F", "#8F7BEA", "#B0610C", "#26897B", "#6C6F75")
ARTICLE = Target("article")


def fitted(
    records: Sequence[Record], scheme: Scheme, codebook: Codebook
) -> tuple[tuple[Record, ...], Codebook]:
    """Return the records with their labels in a layer of the codebook, and the codebook that has that layer.

    A layer of stances on comments is taken that has each value as id, last part of an id or name of a label.
    Else one is added, named after the column, whose labels stand in the order of the values.
    """
    for layer in codebook.layers:
        names = _names(layer)
        fits = layer.kind == "stance" and "comment" in layer.scope and layer.allows_target("article")
        if fits and all(value.casefold() in names for value in scheme.values):
            return _put(records, layer, {value: names[value.casefold()] for value in scheme.values}), codebook
    grown = checked_codebook(_with_layer(codebook, scheme), f"the codebook with {scheme.name}")
    layer = grown.layers[-1]
    ids = {value: label.id for value, label in zip(scheme.values, layer.labels, strict=True)}
    return _put(records, layer, ids), grown


def _names(layer: Layer) -> dict[str, str]:
    """Return id, last part of the id and name, without case → id of each label in force."""
    found: dict[str, str] = {}
    for label in layer.labels:
        if not label.deprecated:
            for name in (label.id, label.id.rpartition(".")[2], label.name):
                found.setdefault(name.casefold(), label.id)
    return found


def _put(records: Sequence[Record], layer: Layer, ids: Mapping[str, str]) -> tuple[Record, ...]:
    return tuple(
        replace(
            record,
            annotations=tuple(
                replace(one, layer=layer.id, label=ids[one.label], target=ARTICLE)
                for one in record.annotations
            ),
        )
        for record in records
    )


def _with_layer(codebook: Codebook, scheme: Scheme) -> dict[str, Any]:
    """Return the codebook's JSON with a layer for the values, and a higher version."""
    body = dict(codebook.body)
    head = dict(body["codebook"])
    major, minor, _ = head["version"].split(".")
    head["version"] = f"{major}.{int(minor) + 1}.0"
    targets = list(body.get("targets", ()))
    target = next((one["id"] for one in targets if one["kind"] == "article" and one.get("asked")), None)
    if target is None:
        target = _free("rated_article", {one["id"] for one in targets})
        targets.append({"id": target, "kind": "article", "name": "What is rated", "asked": True})
    name = _free(_slug(scheme.name) or "rating", {layer.id for layer in codebook.layers})
    title = scheme.name.replace("_", " ").strip().capitalize() or "Rating"
    layer = {
        "id": name,
        "name": title,
        "question": f"Which {title.lower()} does this comment have?",
        "kind": "stance",
        "targets": [target],
        "scope": ["comment"],
        "labels": _labels(name, scheme.values),
    }
    return {**body, "codebook": head, "targets": targets, "layers": [*body["layers"], layer]}


def _labels(layer: str, values: Sequence[str]) -> list[dict[str, Any]]:
    taken: set[str] = set()
    labels = []
    for number, value in enumerate(values):
        slug = _free(re.sub(r"[^a-z0-9_]+", "_", value.casefold()) or "value", taken)
        taken.add(slug)
        labels.append(
            {
                "id": f"{layer}.{slug}",
                "name": value,
                "color": COLORS[number % len(COLORS)],
                "definition": f"The value {value} of the imported table.",
                "example": value,
                "near_miss": {"text": value, "then": None, "why": "The table tells no more of it."},
            }
        )
    return labels


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9_]+", "_", name.casefold()).strip("_0123456789")


def _free(wanted: str, taken: set[str]) -> str:
    """Return the name, with a number behind it where it is taken."""
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found
