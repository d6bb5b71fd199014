"""Reading a codebook file (YAML or JSON) and checking it, first against the schema, then in itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.codebook.faults import sentence, told
from annotator.codebook.parsing import parsed
from annotator.codebook.values import Codebook, attribute_from, codebook_from
from annotator.errors import ExpectedError

DEFAULT = ("codebooks", "default.yaml")


def default_codebook() -> Codebook:
    """Return the codebook that a new project has unless another is named."""
    return read_codebook(paths.resource(*DEFAULT))


def read_codebook(path: Path) -> Codebook:
    """Return the codebook of a file; raise ExpectedError naming the place where it is none."""
    return checked_codebook(parsed(path), str(path))


def checked_codebook(body: Any, name: str) -> Codebook:
    """Return the codebook that JSON values are; raise ExpectedError with the name where they are none."""
    _check_schema(name, body)
    problems = list(contradictions(body))
    if problems:
        raise ExpectedError(f"{name}: {problems[0]}{_more(problems)}")
    return codebook_from(body)


def _check_schema(name: str, body: Any) -> None:
    import jsonschema

    schema = json.loads(paths.schema("codebook.schema.json").read_text("utf-8"))
    errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(body), key=lambda one: list(one.path))
    if errors:
        place = "/".join(str(part) for part in errors[0].path) or "top"
        raise ExpectedError(f"{name}, at {place}: {sentence(errors[0])}{_more(errors)}")


def _more(problems: Iterable[object]) -> str:
    rest = len(list(problems)) - 1
    return f" ({rest} more)" if rest else ""


def contradictions(body: Any) -> Iterator[str]:
    """Yield a sentence for each thing that the schema lets pass and the program could not live with."""
    layers = body["layers"]
    labels = [label["id"] for layer in layers for label in layer["labels"]]
    targets = [target["id"] for target in body.get("targets", [])]
    switches = [layer["switch_key"] for layer in layers if "switch_key" in layer]
    yield from _twice("layer", [layer["id"] for layer in layers])
    yield from _twice("label", labels)
    yield from _twice("target", targets)
    yield from _twice("switch key", switches)
    for target in body.get("targets", []):
        if target.get("vocabulary") == "closed" and not target.get("values"):
            yield f"target {target['id']} has a closed vocabulary and no values."
    for layer in layers:
        yield from _of_layer(layer, targets, switches)
        for label in layer["labels"]:
            yield from _of_label(label, labels, body.get("references"))
        for attribute in layer.get("attributes", []):
            yield from _of_attribute(layer, attribute)


def _of_layer(layer: Any, targets: list[str], switches: list[str]) -> Iterator[str]:
    name = f"layer {layer['id']}"
    keys = [one["key"] for one in layer["labels"] if "key" in one]
    yield from _twice(f"key in {name}", keys)
    yield from _twice(f"attribute in {name}", [one["id"] for one in layer.get("attributes", [])])
    yield from _unknown(f"{name}: target", layer.get("targets", []), targets)
    if layer["kind"] != "span" and not layer.get("targets", targets):
        yield f"{name} is of kind {layer['kind']} and has no targets."
    if not layer.get("scope", ["article"]):
        yield f"{name} has an empty scope: it is asked of no text."
    for key in sorted(set(keys) & set(switches)):
        yield f"the key {key!r} puts a label in {name} and switches to a layer."


def _of_label(label: Any, labels: list[str], references: Any) -> Iterator[str]:
    then = label["near_miss"]["then"]
    yield from _unknown(f"{label['id']}: near miss", [] if then is None else [then], labels)
    yield from _unknown(
        f"{label['id']}: replacement", [label["replaced_by"]] if "replaced_by" in label else [], labels
    )
    if references is not None:
        yield from _unknown(f"{label['id']}: reference", label.get("cite", []), references)


def _of_attribute(layer: Any, attribute: Any) -> Iterator[str]:
    name = f"layer {layer['id']}, {attribute['id']}"
    own = [one["id"] for one in layer["labels"]]
    yield from _unknown(f"{name}: label", attribute.get("applies_to", []), own)
    values = attribute.get("values", [])
    if not all(isinstance(one, str | int) and not isinstance(one, bool) for one in values):
        yield f"{name}: values are words or whole numbers; quote those that YAML takes for something else."
    yield from _twice(f"value of {name}", [str(one) for one in values])
    if attribute.get("suggest") is not None and not attribute_from(attribute).accepts(attribute["suggest"]):
        yield f"{name}: the suggestion {told(attribute['suggest'])} is no answer to it."


def _twice(what: str, values: list[str]) -> Iterator[str]:
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield f"the {what} {value!r} is there twice."


def _unknown(what: str, values: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    for value in values:
        if value not in known:
            yield f"{what} {value!r} is unknown."
