"""The dataset record: one discussion with everything said of it, as JSON values and back.

This is the one place that knows how values are written; events, JSONL and `show --json` use it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.model.annotation import TARGET_FIELDS, Annotation, Coverage, Target
from annotator.model.asking import ActiveTime, Question, Skip
from annotator.model.corpus import Block, Discussion, LeftOut, Source, Text
from annotator.model.people import Annotator
from annotator.model.span import Span, quotes

FORMAT = "annotator-dataset/1"


@dataclass(frozen=True, slots=True)
class Record:
    """A discussion with the annotators and all that belongs to it.

    `codebook` is {id, version, digest}, or None where the record does not say.
    """

    discussion: Discussion
    codebook: Mapping[str, str] | None = None
    annotators: tuple[Annotator, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    gold: tuple[Annotation, ...] = ()
    questions: tuple[Question, ...] = ()
    skips: tuple[Skip, ...] = ()
    times: tuple[ActiveTime, ...] = ()


def source_json(source: Source | None) -> dict[str, Any] | None:
    """Return the source as it stands in a record."""
    if source is None:
        return None
    return {"format": source.format, "name": source.name, "sha256": source.sha256, "url": source.url}


def text_json(text: Text) -> dict[str, Any]:
    """Return a text as it stands in a record."""
    return {
        "id": text.id,
        "kind": text.kind,
        "parent": text.parent,
        "author": text.author,
        "created": text.created,
        "depth": text.depth,
        "parent_inferred": text.parent_inferred,
        "text": text.text,
        "blocks": [{"kind": block.kind, "start": block.start, "end": block.end} for block in text.blocks],
        "meta": dict(text.meta),
    }


def discussion_json(discussion: Discussion) -> dict[str, Any]:
    """Return the discussion without what was said of it."""
    return {
        "id": discussion.id,
        "title": discussion.title,
        "source": source_json(discussion.source),
        "texts": [text_json(text) for text in discussion.texts],
        "left_out": [{"kind": part.kind, "text": part.text} for part in discussion.left_out],
    }


def target_json(target: Target | None) -> dict[str, Any] | None:
    """Return the target with the keys of its kind alone."""
    if target is None:
        return None
    return {"kind": target.kind, **{name: getattr(target, name) for name in TARGET_FIELDS[target.kind]}}


def annotation_json(annotation: Annotation, text: str | None = None) -> dict[str, Any]:
    """Return the annotation; with the text it is on, the words of its spans are repeated as `quote`."""
    quoted = {} if text is None else {"quote": quotes(text, annotation.spans)}
    return {
        "id": annotation.id,
        "annotator": annotation.annotator,
        "layer": annotation.layer,
        "label": annotation.label,
        "text": annotation.text,
        "spans": [list(span) for span in annotation.spans],
        **quoted,
        "target": target_json(annotation.target),
        "attributes": dict(sorted(annotation.attributes.items())),
        "note": annotation.note,
        "round": annotation.round,
        "created": annotation.created or None,
        "modified": annotation.modified or None,
        "cluster": annotation.cluster,
        "unsure": annotation.unsure,
        "visible": None if annotation.visible is None else dict(sorted(annotation.visible.items())),
    }


def coverage_json(coverage: Coverage) -> dict[str, Any]:
    """Return the coverage of one layer of one text."""
    return {
        "annotator": coverage.annotator,
        "text": coverage.text,
        "layer": coverage.layer,
        "state": coverage.state,
    }


def question_json(question: Question) -> dict[str, Any]:
    """Return a question, the discussion left out, which is the record's."""
    return {
        "id": question.id,
        "annotator": question.annotator,
        "text": question.text,
        "annotation": question.annotation,
        "words": question.words,
        "created": question.created or None,
        "answer": question.answer or None,
        "answered_by": question.answered_by,
        "answered": question.answered or None,
    }


def skip_json(skip: Skip) -> dict[str, Any]:
    """Return that somebody skips the record's discussion."""
    return {
        "annotator": skip.annotator,
        "reason": skip.reason,
        "words": skip.words,
        "created": skip.created or None,
    }


def time_json(time: ActiveTime) -> dict[str, Any]:
    """Return how long somebody was at work on the record's discussion."""
    return {
        "annotator": time.annotator,
        "device": time.device,
        "seconds": time.seconds,
        "sessions": time.sessions,
    }


def annotator_json(annotator: Annotator) -> dict[str, Any]:
    """Return a person."""
    return {"id": annotator.id, "name": annotator.name, "role": annotator.role}


def ordered_annotations(texts: Sequence[Text], annotations: Sequence[Annotation]) -> list[Annotation]:
    """Return the annotations by text order, start, layer, id."""
    order = {text.id: place for place, text in enumerate(texts)}
    return sorted(annotations, key=lambda one: (order.get(one.text, -1), one.start, one.layer, one.id))


def record_json(record: Record) -> dict[str, Any]:
    """Return the whole record, every key written, in the order that the format fixes."""
    base = discussion_json(record.discussion)
    texts = record.discussion.texts
    bodies = {text.id: text.text for text in texts}
    order = {text.id: place for place, text in enumerate(texts)}
    return {
        "format": FORMAT,
        "id": base["id"],
        "title": base["title"],
        "source": base["source"],
        "codebook": None if record.codebook is None else dict(record.codebook),
        "annotators": [annotator_json(one) for one in sorted(record.annotators, key=lambda one: one.id)],
        "texts": base["texts"],
        "left_out": base["left_out"],
        "annotations": [
            annotation_json(one, bodies[one.text]) for one in ordered_annotations(texts, record.annotations)
        ],
        "coverage": [
            coverage_json(one)
            for one in sorted(
                record.coverage, key=lambda one: (order.get(one.text, -1), one.layer, one.annotator)
            )
        ],
        "gold": [annotation_json(one, bodies[one.text]) for one in ordered_annotations(texts, record.gold)],
        "questions": [
            question_json(one) for one in sorted(record.questions, key=lambda one: (one.created, one.id))
        ],
        "skips": [skip_json(one) for one in sorted(record.skips, key=lambda one: one.id)],
        "times": [time_json(one) for one in sorted(record.times, key=lambda one: one.id)],
    }


def source_from(value: Mapping[str, Any] | None) -> Source | None:
    """Read what `source_json` wrote."""
    if value is None:
        return None
    return Source(value["format"], value["name"], value.get("sha256"), value.get("url"))


def text_from(value: Mapping[str, Any]) -> Text:
    """Read what `text_json` wrote."""
    return Text(
        id=value["id"],
        kind=value["kind"],
        text=value["text"],
        parent=value.get("parent"),
        author=value.get("author"),
        created=value.get("created"),
        depth=value.get("depth"),
        parent_inferred=value.get("parent_inferred", False),
        blocks=tuple(Block(one["kind"], one["start"], one["end"]) for one in value.get("blocks") or ()),
        meta=dict(value.get("meta") or {}),
    )


def discussion_from(value: Mapping[str, Any]) -> Discussion:
    """Read what `discussion_json` wrote."""
    return Discussion(
        id=value["id"],
        title=value["title"],
        source=source_from(value.get("source")),
        texts=tuple(text_from(one) for one in value["texts"]),
        left_out=tuple(LeftOut(one["kind"], one["text"]) for one in value.get("left_out") or ()),
    )


def target_from(value: Mapping[str, Any] | None) -> Target | None:
    """Read what `target_json` wrote."""
    if value is None:
        return None
    return Target(value["kind"], **{name: value.get(name) for name in TARGET_FIELDS[value["kind"]]})


def annotation_from(value: Mapping[str, Any]) -> Annotation:
    """Read what `annotation_json` wrote; the quote is not kept, the text has it."""
    return Annotation(
        id=value["id"],
        annotator=value["annotator"],
        layer=value["layer"],
        label=value["label"],
        text=value["text"],
        spans=tuple(Span(start, end) for start, end in value.get("spans") or ()),
        target=target_from(value.get("target")),
        attributes=dict(value.get("attributes") or {}),
        note=value.get("note") or "",
        round=value.get("round"),
        created=value.get("created") or "",
        modified=value.get("modified") or "",
        cluster=value.get("cluster"),
        unsure=value.get("unsure") or False,
        visible=None if value.get("visible") is None else dict(value["visible"]),
    )


def coverage_from(value: Mapping[str, Any]) -> Coverage:
    """Read what `coverage_json` wrote."""
    return Coverage(value["annotator"], value["text"], value["layer"], value["state"])


def question_from(value: Mapping[str, Any], discussion: str) -> Question:
    """Read what `question_json` wrote."""
    return Question(
        id=value["id"],
        annotator=value["annotator"],
        discussion=discussion,
        words=value["words"],
        text=value.get("text"),
        annotation=value.get("annotation"),
        created=value.get("created") or "",
        answer=value.get("answer") or "",
        answered_by=value.get("answered_by"),
        answered=value.get("answered") or "",
    )


def skip_from(value: Mapping[str, Any], discussion: str) -> Skip:
    """Read what `skip_json` wrote."""
    return Skip(
        annotator=value["annotator"],
        discussion=discussion,
        reason=value["reason"],
        words=value.get("words") or "",
        created=value.get("created") or "",
    )


def time_from(value: Mapping[str, Any], discussion: str) -> ActiveTime:
    """Read what `time_json` wrote."""
    return ActiveTime(
        value["annotator"], discussion, value["device"], value["seconds"], value.get("sessions") or 0
    )
