"""What a dataset record says of its texts: people, annotations with their targets, coverage, gold."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import cast

from annotator.corpus.dataset_fields import Field
from annotator.corpus.dataset_texts import Texts
from annotator.errors import ExpectedError
from annotator.model.annotation import (
    TARGET_FIELDS,
    Annotation,
    AttributeValue,
    Coverage,
    CoverageState,
    Target,
    TargetKind,
)
from annotator.model.corpus import Text
from annotator.model.ids import canonical, content_id
from annotator.model.people import ROLES, Annotator, Role
from annotator.model.span import Span, checked

REQUIRED = ("annotator", "layer", "label", "text")
KEYS = (
    "id", "annotator", "layer", "label", "text", "spans", "quote", "target",
    "attributes", "note", "round", "created", "modified", "cluster", "unsure", "visible",
)  # fmt: skip
COVERAGE_KEYS = ("annotator", "text", "layer", "state")
STATES = ("seen", "done")


@dataclass(slots=True)
class People:
    """The annotators of a record; without a list of them, whoever is named is one.

    The id of a name follows from the name, so that two records that name one person agree.
    """

    by_id: dict[str, Annotator] = field(default_factory=dict)
    listed: bool = False

    def find(self, value: Field) -> str:
        """Return the id of the person that a field names by id or, where only one has it, by name."""
        said = value.name()
        if not self.listed:
            identity = content_id("person", said)
            self.by_id.setdefault(identity, Annotator(identity, said))
            return identity
        if said in self.by_id:
            return said
        named = [one.id for one in self.by_id.values() if one.name == said]
        if len(named) != 1:
            raise value.refusal("the id of one of the annotators of this record")
        return named[0]


def read_people(record: Field) -> People:
    """Return the listed annotators of a record."""
    people = People()
    for value in record["annotators"].items():
        value.members(("id", "name", "role"), ("id", "name"))
        role = "annotator" if value["role"].value is None else value["role"].one_of(ROLES)
        one = Annotator(value["id"].name(), value["name"].name(), cast(Role, role))
        if one.id in people.by_id:
            raise value["id"].refusal("another id for each annotator")
        people.by_id[one.id] = one
        people.listed = True
    return people


@dataclass(slots=True)
class AnnotationReader:
    """Reads the annotations of one record against its texts and people."""

    discussion: str
    texts: Texts
    people: People
    alike: Counter[str] = field(default_factory=Counter)

    def read(self, values: list[Field]) -> dict[str, Annotation]:
        """Return the annotations of one list by id; an id that is left out follows from the content."""
        found: dict[str, Annotation] = {}
        for value in values:
            one = self._annotation(value)
            if one.id in found:
                raise value["id"].refusal("another id for each annotation")
            found[one.id] = one
        return found

    def _annotation(self, value: Field) -> Annotation:
        value.members(KEYS, REQUIRED)
        text = self.texts.find(value["text"])
        spans = self._spans(value, text.id)
        target = None if value["target"].value is None else self._target(value["target"], text)
        annotator = self.people.find(value["annotator"])
        layer, label = value["layer"].name(), value["label"].name()
        identity = value["id"].string_or_none()
        if not identity:
            identity = self._derived(annotator, layer, label, text.id, canonical(spans), target)
        return Annotation(
            id=identity,
            annotator=annotator,
            layer=layer,
            label=label,
            text=text.id,
            spans=spans,
            target=target,
            attributes=_attributes(value["attributes"]),
            note=value["note"].string_or_none() or "",
            round=value["round"].string_or_none(),
            created=value["created"].time(),
            modified=value["modified"].time(),
            cluster=None if value["cluster"].value is None else value["cluster"].name(),
            unsure=value["unsure"].truth(),
            visible=_visible(value["visible"]),
        )

    def _derived(
        self, annotator: str, layer: str, label: str, text: str, spans: str, target: Target | None
    ) -> str:
        """Return the id that follows from what is said; those that say the same are numbered."""
        said = [self.discussion, annotator, layer, label, text, spans, target.key if target else ""]
        key = canonical(said)
        self.alike[key] += 1
        return content_id("annotation", *said, str(self.alike[key]))

    def _spans(self, value: Field, text: str) -> tuple[Span, ...]:
        """Return the spans, checked against the text and against the quoted words."""
        given = [self.texts.span(one, text) for one in value["spans"].items()]
        wording = self.texts.wordings[text]
        if value["quote"].value is not None:
            said = [one.string() for one in value["quote"].items()]
            words = [wording.given[start:end] for start, end in given]
            if said != words:
                raise value["quote"].refusal(f"the words of the spans, {words!r}")
        try:
            return checked([wording.moved(start, end) for start, end in given], len(wording.canonical))
        except ValueError as error:
            raise value["spans"].refusal("spans that do not overlap") from error

    def _target(self, value: Field, text: Text) -> Target:
        """Return the target; a text that is the parent is called so."""
        if not isinstance(value.value, dict):
            raise value.refusal("an object")
        kind = value["kind"].one_of(TARGET_FIELDS)
        value.members(("kind", *TARGET_FIELDS[kind]))
        if kind == "parent" and text.parent is None:
            raise value.refusal("another target: this text replies to no comment")
        if kind == "text":
            other = self.texts.find(value["id"])
            return Target("parent") if other.id == text.parent else Target("text", id=other.id)
        if kind == "annotation":
            return Target("annotation", id=value["id"].name())
        if kind == "span":
            return self._target_span(value)
        if kind == "named":
            return Target("named", name=value["name"].name())
        if kind == "outside":
            return Target("outside", quote=value["quote"].string_or_none(), url=value["url"].string_or_none())
        return Target(cast(TargetKind, kind))

    def _target_span(self, value: Field) -> Target:
        """Return the words that a target is, checked against their text."""
        text = self.texts.find(value["text"]).id
        start, end = self.texts.stretch(value, text, (value["start"].integer(), value["end"].integer()))
        wording = self.texts.wordings[text]
        words = wording.given[start:end]
        if value["quote"].value is not None and value["quote"].string() != words:
            raise value["quote"].refusal(f"the words of the span, {words!r}")
        span = wording.moved(start, end)
        quote = wording.canonical[span.start : span.end]
        return Target("span", text=text, start=span.start, end=span.end, quote=quote)


def check_links(values: list[Field], known: set[str]) -> None:
    """Raise where a target names an annotation that the record does not have."""
    for value in values:
        target = value["target"]
        if target.value and target["kind"].value == "annotation" and target["id"].value not in known:
            raise target["id"].refusal("the id of an annotation of this record")


def read_coverage(values: list[Field], texts: Texts, people: People) -> tuple[Coverage, ...]:
    """Return how far each annotator is; each cell may stand once."""
    found: dict[str, Coverage] = {}
    for value in values:
        value.members(COVERAGE_KEYS, COVERAGE_KEYS)
        state = cast(CoverageState, value["state"].one_of(STATES))
        text = texts.find(value["text"]).id
        one = Coverage(people.find(value["annotator"]), text, value["layer"].name(), state)
        if one.id in found:
            raise ExpectedError(f"{value.where}: this annotator, text and layer stand here a second time.")
        found[one.id] = one
    return tuple(found.values())


def _visible(value: Field) -> dict[str, str] | None:
    """Return what was to be seen when a label was decided on, in words."""
    if value.value is None:
        return None
    return {key: value[key].string() for key in value.mapping()}


def _attributes(value: Field) -> dict[str, AttributeValue]:
    """Return the answered attributes: true or false, whole numbers, strings."""
    found = value.mapping()
    for key, answer in found.items():
        if not isinstance(answer, bool | int | str):
            raise value[key].refusal("true, false, a whole number or a string")
    return found
