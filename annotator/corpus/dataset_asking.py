"""What a dataset record says besides labels: questions, who skips the discussion, time at work."""

from __future__ import annotations

from typing import cast

from annotator.corpus.dataset_annotations import People
from annotator.corpus.dataset_fields import Field
from annotator.corpus.dataset_texts import Texts
from annotator.model.asking import SKIP_REASONS, ActiveTime, Question, Skip, SkipReason
from annotator.model.ids import content_id

QUESTION_KEYS = (
    "id", "annotator", "text", "annotation", "words", "created", "answer", "answered_by", "answered",
)  # fmt: skip
SKIP_KEYS = ("annotator", "reason", "words", "created")
TIME_KEYS = ("annotator", "device", "seconds", "sessions")


def read_questions(record: Field, texts: Texts, people: People) -> tuple[Question, ...]:
    """Return the questions; an id that is left out follows from who asks what."""
    found: dict[str, Question] = {}
    for value in record["questions"].items():
        one = _question(value, record["id"].name(), texts, people)
        if one.id in found:
            raise value["id"].refusal("another id for each question")
        found[one.id] = one
    return tuple(found.values())


def _question(value: Field, discussion: str, texts: Texts, people: People) -> Question:
    value.members(QUESTION_KEYS, ("annotator", "words"))
    annotator, words = people.find(value["annotator"]), value["words"].name()
    text = None if value["text"].value is None else texts.find(value["text"]).id
    about = value["annotation"].string_or_none()  # a question outlives the label that it was asked about
    answerer = None if value["answered_by"].value is None else people.find(value["answered_by"])
    if answerer is None and value["answer"].string_or_none():
        raise value["answered_by"].refusal("who answered")
    identity = value["id"].string_or_none()
    return Question(
        id=identity or content_id("question", discussion, annotator, text or "", about or "", words),
        annotator=annotator,
        discussion=discussion,
        words=words,
        text=text,
        annotation=about,
        created=value["created"].time(),
        answer=value["answer"].string_or_none() or "",
        answered_by=answerer,
        answered=value["answered"].time(),
    )


def read_skips(record: Field, people: People) -> tuple[Skip, ...]:
    """Return who skips the discussion; each annotator may stand once."""
    found: dict[str, Skip] = {}
    for value in record["skips"].items():
        value.members(SKIP_KEYS, ("annotator", "reason"))
        one = Skip(
            annotator=people.find(value["annotator"]),
            discussion=record["id"].name(),
            reason=cast(SkipReason, value["reason"].one_of(SKIP_REASONS)),
            words=value["words"].string_or_none() or "",
            created=value["created"].time(),
        )
        if one.id in found:
            raise value["annotator"].refusal("each annotator once")
        found[one.id] = one
    return tuple(found.values())


def read_times(record: Field, people: People) -> tuple[ActiveTime, ...]:
    """Return the time at work; each annotator may stand once for each device."""
    found: dict[str, ActiveTime] = {}
    for value in record["times"].items():
        value.members(TIME_KEYS, ("annotator", "device", "seconds"))
        sessions = 0 if value["sessions"].value is None else value["sessions"].integer()
        one = ActiveTime(
            people.find(value["annotator"]),
            record["id"].name(),
            value["device"].name(),
            value["seconds"].integer(),
            sessions,
        )
        if one.id in found:
            raise value["device"].refusal("each device of an annotator once")
        found[one.id] = one
    return tuple(found.values())
