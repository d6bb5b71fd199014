"""What of a record is written: whose annotations, under which names, with the words or without.

A pseudonym is a number in the order of first appearance, one for each name of the whole export. It
hides names where the program knows them to be names (authors and annotators); names inside the
texts stand as they were written. Ids go with the names: one that follows from a name (UUIDv5) gives
it away to whoever tries names. Where names are omitted, annotators keep a number to tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from uuid import UUID

from annotator.exporters.exporter import Choices, Written
from annotator.model.annotation import Annotation
from annotator.model.asking import ActiveTime, Question
from annotator.model.corpus import Text
from annotator.model.ids import content_id
from annotator.model.people import Annotator
from annotator.model.record import Record, ordered_annotations


@dataclass
class Pseudonyms:
    """Numbers names in the order in which they come."""

    word: str
    given: dict[str, str] = field(default_factory=dict)

    def of(self, name: str) -> str:
        """Return the pseudonym of a name."""
        return self.given.setdefault(name, f"{self.word} {len(self.given) + 1}")


def chosen(records: Iterable[Record], choices: Choices, written: Written) -> Iterator[Record]:
    """Yield the records with what was chosen of them, and note what was left out."""
    authors, people, devices = Pseudonyms("author"), Pseudonyms("annotator"), Pseudonyms("device")
    left: dict[str, int] = {"meta": 0, "texts": 0, "gold": 0, "raw": 0, "asked": 0}
    for record in records:
        left["raw"] += len(record.annotations) if choices.annotations == "gold" else 0
        left["gold"] += len(record.gold) if choices.annotations == "raw" else 0
        if choices.annotations == "gold":
            left["asked"] += len(record.questions) + len(record.skips) + len(record.times)
        one = _annotations_chosen(record, choices)
        if choices.authors != "names":
            left["meta"] += sum(bool(text.meta) for text in one.discussion.texts)
            one = _without_names(one, choices, authors, people, devices)
        if choices.texts == "without":
            left["texts"] += 1
            one = _without_words(one)
        yield one
    written.lose("annotations", f"{left['raw']} raw annotations, left out on request", left["raw"])
    written.lose(
        "questions", f"{left['asked']} questions, skips and times, left out on request", left["asked"]
    )
    written.lose("gold", f"{left['gold']} gold annotations, left out on request", left["gold"])
    written.lose(
        "texts", f"the source's own fields (meta) of {left['meta']} texts: they may name people", left["meta"]
    )
    written.lose("texts", "all words and quotes, left out on request; the offsets stay", left["texts"])


def _annotations_chosen(record: Record, choices: Choices) -> Record:
    if choices.annotations == "raw":
        return replace(record, gold=())
    if choices.annotations == "gold":
        return replace(record, annotations=(), coverage=(), questions=(), skips=(), times=())
    return record


def _without_names(
    record: Record, choices: Choices, authors: Pseudonyms, people: Pseudonyms, devices: Pseudonyms
) -> Record:
    """Replace or omit the names, and the ids that are theirs or follow from them."""

    def author(name: str | None) -> str | None:
        return authors.of(name) if name is not None and choices.authors == "pseudonyms" else None

    def person(one: Annotator) -> Annotator:
        name = people.of(one.id)
        return Annotator(_id(name), name if choices.authors == "pseudonyms" else _id(name), one.role)

    known = tuple(person(one) for one in sorted(record.annotators, key=lambda one: one.id))
    ids = _annotation_ids(record)

    def said(one: Annotation) -> Annotation:
        target = one.target
        if target is not None and target.kind == "annotation" and target.id in ids:
            target = replace(target, id=ids[target.id])
        return replace(
            one, id=ids.get(one.id, one.id), annotator=_id(people.of(one.annotator)), target=target
        )

    def asked(one: Question) -> Question:
        answerer = None if one.answered_by is None else _id(people.of(one.answered_by))
        about = one.annotation and ids.get(one.annotation, one.annotation)
        own = content_id("pseudonym", one.id) if _is_derived(one.id) else one.id
        return replace(
            one, id=own, annotator=_id(people.of(one.annotator)), annotation=about, answered_by=answerer
        )

    def timed(one: ActiveTime) -> ActiveTime:
        return replace(one, annotator=_id(people.of(one.annotator)), device=_id(devices.of(one.device)))

    texts = tuple(replace(text, author=author(text.author), meta={}) for text in record.discussion.texts)
    return replace(
        record,
        discussion=replace(record.discussion, texts=texts),
        annotators=known,
        annotations=tuple(map(said, record.annotations)),
        coverage=tuple(replace(one, annotator=_id(people.of(one.annotator))) for one in record.coverage),
        gold=tuple(map(said, record.gold)),
        questions=tuple(asked(one) for one in record.questions),
        skips=tuple(replace(one, annotator=_id(people.of(one.annotator))) for one in record.skips),
        times=tuple(timed(one) for one in record.times),
    )


def _id(pseudonym: str) -> str:
    return pseudonym.replace(" ", "-")


def _annotation_ids(record: Record) -> dict[str, str]:
    """Return new ids for the annotations whose ids follow from what is said, the annotator included."""
    whole = (*record.annotations, *record.gold)
    derived = [one.id for one in ordered_annotations(record.discussion.texts, whole) if _is_derived(one.id)]
    return {
        one: content_id("pseudonym", record.discussion.id, str(place))
        for place, one in enumerate(dict.fromkeys(derived))
    }


def _is_derived(identity: str) -> bool:
    try:
        return UUID(identity).version == 5
    except ValueError:
        return False


def _without_words(record: Record) -> Record:
    """Empty the texts and what repeats them; titles stay, to find the texts again by."""

    def wordless(one: Annotation) -> Annotation:
        target = one.target
        return (
            one if target is None or target.quote is None else replace(one, target=replace(target, quote=""))
        )

    texts: tuple[Text, ...] = tuple(replace(text, text="") for text in record.discussion.texts)
    return replace(
        record,
        discussion=replace(record.discussion, texts=texts, left_out=()),
        annotations=tuple(wordless(one) for one in record.annotations),
        gold=tuple(wordless(one) for one in record.gold),
    )
