"""Values of the model as rows of the projection tables, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.asking import ActiveTime, Question, Skip
from annotator.model.corpus import Block, Discussion, LeftOut, Source, Text
from annotator.model.ids import canonical
from annotator.model.people import Annotator
from annotator.model.record import source_from, source_json, target_from, target_json
from annotator.model.span import Span


def text_digest(body: str) -> str:
    """Return the SHA-256 of a canonical text, which events cite to say what they were made upon."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def discussion_row(discussion: Discussion) -> dict[str, Any]:
    """Return the columns of a discussion, its texts apart."""
    return {
        "id": discussion.id,
        "title": discussion.title,
        "source_name": discussion.source.name if discussion.source else "",
        "source": canonical(source_json(discussion.source)),
        "comments": discussion.comments,
        "left_out": canonical([[part.kind, part.text] for part in discussion.left_out]),
    }


def text_row(text: Text, discussion: str, place: int) -> dict[str, Any]:
    """Return the columns of a text; `place` is its position in reading order."""
    return {
        "id": text.id,
        "discussion": discussion,
        "place": place,
        "kind": text.kind,
        "parent": text.parent,
        "author": text.author,
        "created": text.created,
        "depth": text.depth,
        "parent_inferred": int(text.parent_inferred),
        "body": text.text,
        "blocks": canonical([[one.kind, one.start, one.end] for one in text.blocks]) if text.blocks else "[]",
        "meta": canonical(dict(text.meta)) if text.meta else "{}",
        "digest": text_digest(text.text),
    }


def text_value(row: Row[Any]) -> Text:
    """Return the text that a row holds."""
    return Text(
        row.id,
        row.kind,
        row.body,
        row.parent,
        row.author,
        row.created,
        row.depth,
        row.parent_inferred == 1,
        () if row.blocks == "[]" else tuple(Block(*block) for block in json.loads(row.blocks)),
        {} if row.meta == "{}" else json.loads(row.meta),
    )


def source_value(row: Any) -> Source | None:
    """Return the source that a discussion's row holds."""
    return source_from(json.loads(row.source))


def left_out_value(row: Row[Any]) -> tuple[LeftOut, ...]:
    """Return what the import of a discussion left out."""
    return tuple(LeftOut(kind, text) for kind, text in json.loads(row.left_out))


def words_of(annotation: Annotation, body: str) -> Target:
    """Return the target that stands for an annotation's words, from its first to its last."""
    start = annotation.spans[0].start if annotation.spans else 0
    end = annotation.spans[-1].end if annotation.spans else len(body)
    return Target("span", text=annotation.text, start=start, end=end, quote=body[start:end])


def annotation_row(
    annotation: Annotation, discussion: str, *, conflict: bool, stand_in: Target | None = None
) -> dict[str, Any]:
    """Return the columns of an annotation; `stand_in` is shown where what it points at was deleted.

    `target_id` keeps what it points at, so that the link is found when that comes back.
    """
    target = stand_in or annotation.target
    return {
        "id": annotation.id,
        "discussion": discussion,
        "text": annotation.text,
        "annotator": annotation.annotator,
        "layer": annotation.layer,
        "label": annotation.label,
        "spans": canonical([list(span) for span in annotation.spans]) if annotation.spans else "[]",
        "target": None if target is None else canonical(target_json(target)),
        "target_id": annotation.target.id if annotation.target else None,
        "attributes": canonical(dict(annotation.attributes)) if annotation.attributes else "{}",
        "note": annotation.note,
        "round": annotation.round,
        "created": annotation.created,
        "modified": annotation.modified,
        "cluster": annotation.cluster,
        "unsure": int(annotation.unsure),
        "visible": None if annotation.visible is None else canonical(dict(annotation.visible)),
        "conflict": int(conflict),
    }


def annotation_value(row: Row[Any]) -> Annotation:
    """Return the annotation that a row holds: fields in their order are set fastest."""
    return Annotation(
        row.id,
        row.annotator,
        row.layer,
        row.label,
        row.text,
        () if row.spans == "[]" else _spans(row.spans),
        None if row.target is None else _target(row.target),
        {} if row.attributes == "{}" else dict(_attributes(row.attributes)),
        row.note,
        row.round,
        row.created,
        row.modified,
        row.cluster,
        row.unsure == 1,
        None if row.visible is None else json.loads(row.visible),
    )


@lru_cache(maxsize=16384)
def _spans(written: str) -> tuple[Span, ...]:
    """Return the spans that a column holds; most hold one, of which no JSON need be read."""
    if written.count("[") == 2:
        start, _, end = written[2:-2].partition(",")
        return (Span(int(start), int(end)),)
    return tuple(Span(start, end) for start, end in json.loads(written))


@lru_cache(maxsize=4096)
def _attributes(written: str) -> Mapping[str, Any]:
    return json.loads(written)  # type: ignore[no-any-return]


@lru_cache(maxsize=4096)
def _target(written: str) -> Target | None:
    """Return the target that a column holds; many annotations have the same."""
    return target_from(json.loads(written))


def coverage_row(coverage: Coverage, discussion: str) -> dict[str, Any]:
    """Return the columns of a cell of coverage."""
    return {
        "id": coverage.id,
        "discussion": discussion,
        "annotator": coverage.annotator,
        "text": coverage.text,
        "layer": coverage.layer,
        "state": coverage.state,
    }


def coverage_value(row: Row[Any]) -> Coverage:
    """Return the coverage that a row holds."""
    return Coverage(row.annotator, row.text, row.layer, row.state)


def annotator_value(row: Row[Any]) -> Annotator:
    """Return the person that a row holds."""
    return Annotator(row.id, row.name, row.role)


def question_row(question: Question) -> dict[str, Any]:
    """Return the columns of a question."""
    return {name: getattr(question, name) for name in QUESTION}


def question_value(row: Row[Any]) -> Question:
    """Return the question that a row holds."""
    return Question(**{name: getattr(row, name) for name in QUESTION})


def skip_row(skip: Skip) -> dict[str, Any]:
    """Return the columns of a skipped discussion."""
    return {"id": skip.id, **{name: getattr(skip, name) for name in SKIP}}


def skip_value(row: Row[Any]) -> Skip:
    """Return the skip that a row holds."""
    return Skip(**{name: getattr(row, name) for name in SKIP})


def time_row(time: ActiveTime) -> dict[str, Any]:
    """Return the columns of the time at work."""
    return {"id": time.id, **{name: getattr(time, name) for name in TIME}}


def time_value(row: Row[Any]) -> ActiveTime:
    """Return the time that a row holds."""
    return ActiveTime(**{name: getattr(row, name) for name in TIME})


QUESTION = tuple(one.name for one in fields(Question))
SKIP = tuple(one.name for one in fields(Skip))
TIME = tuple(one.name for one in fields(ActiveTime))
