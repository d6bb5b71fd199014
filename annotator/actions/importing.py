"""Bringing discussions into a project, with what was said of them where the source has it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from annotator.actions.annotating import normalised
from annotator.actions.citing import citation_problem
from annotator.actions.comparing import discussion_problem
from annotator.actions.importing_asking import add_asking
from annotator.actions.projects import SetCodebook
from annotator.actions.transaction import Transaction
from annotator.codebook.checking import (
    claim_problem,
    cluster_problems,
    coverage_problems,
    link_problem,
    problems,
)
from annotator.codebook.values import Codebook
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.ids import content_id
from annotator.model.people import Annotator
from annotator.model.record import Record, discussion_json
from annotator.store.queries import corpus, people, work
from annotator.store.rows import text_digest


@dataclass
class Imported:
    """How many were newly added, and how many discussions were there already.

    Where labels come to one of these it is unchanged itself; where an annotator is further in it than
    the project knew it is not.
    """

    discussions: int = 0
    comments: int = 0
    annotations: int = 0
    unchanged: int = 0
    titles: list[str] = field(default_factory=list)


class RefusedRecordError(ExpectedError):
    """A record that cannot be taken in; `where` names it and the annotation in it."""

    def __init__(self, record: Record, sentence: str, annotation: Annotation | None = None) -> None:
        named = f"Discussion {record.discussion.title!r}"
        self.where = f"{named}, annotation {annotation.id}" if annotation else named
        super().__init__(f"{self.where}: {sentence}")


@dataclass(frozen=True, slots=True)
class ImportRecords:
    """Adds the records of one source, or some of them; where one of them is refused, none is added.

    `people` are those of the whole source where not all of its records are here; `codebook` is the one that
    the records were labelled under, to be put in force where it is not.
    """

    records: tuple[Record, ...]
    people: tuple[Annotator, ...] = ()
    codebook: Codebook | None = None
    title: ClassVar[str] = "Import"

    def apply(self, transaction: Transaction) -> Imported:
        """Return what was added; raise ExpectedError naming the record that contradicts the project."""
        counted = Imported()
        codebook = self.codebook or transaction.codebook()
        if self.codebook is not None:
            SetCodebook(self.codebook).apply(transaction)
        records = merged_by_id(self.records)
        ids = _add_people(transaction, self.people or people_of(records))
        _add_named(transaction, records)
        gathered: list[tuple[str, Annotation]] = []
        for record in records:
            _check_codebook(record, transaction)
            known = _add_discussion(transaction, record, counted)
            gathered += _add_annotations(transaction, record, ids, codebook, counted)
            _check_clusters(transaction, record, gathered)
            further = _add_coverage(transaction, record, ids, codebook)
            wrong = add_asking(transaction, record, ids)
            if wrong is not None:
                raise RefusedRecordError(record, wrong)
            counted.unchanged += known and not further
        return counted


def merged_by_id(records: Sequence[Record]) -> list[Record]:
    """Return each discussion once; refuse a source that says two things of one discussion."""
    found: dict[str, Record] = {}
    for record in records:
        known = found.setdefault(record.discussion.id, record)
        if known != record:
            raise RefusedRecordError(
                record, f"the source has {record.discussion.id} twice and says two things of it."
            )
    _check_texts_apart(list(found.values()))
    return list(found.values())


def people_of(records: Sequence[Record]) -> tuple[Annotator, ...]:
    """Return the annotators that records list, each id once, in the order in which they come."""
    found: dict[str, Annotator] = {}
    for record in records:
        for person in record.annotators:
            found.setdefault(person.id, person)
    return tuple(found.values())


def _check_texts_apart(records: Sequence[Record]) -> None:
    homes: dict[str, str] = {}
    for record in records:
        for text in record.discussion.texts:
            if homes.setdefault(text.id, record.discussion.id) != record.discussion.id:
                raise RefusedRecordError(record, f"text {text.id} is in another discussion of the source.")


def _check_codebook(record: Record, transaction: Transaction) -> None:
    wrong = citation_problem(transaction.connection, record.codebook)
    if wrong is not None:
        raise RefusedRecordError(record, wrong)
    if record.gold:
        raise RefusedRecordError(record, "gold annotations cannot be taken in yet. Leave 'gold' empty.")


def _add_people(transaction: Transaction, listed: Sequence[Annotator]) -> dict[str, str]:
    """Add those who are unknown; return person id in the source → in the project, of all who are in either.

    A person who was only named in the source is the one of that name in the project.
    """
    known = {one.id: one for one in people.annotators(transaction.connection)}
    ids = {one: one for one in known}
    for person in listed:
        same_name = [one.id for one in known.values() if one.name == person.name]
        only_named = person.id == content_id("person", person.name)
        if person.id not in known and only_named and len(same_name) == 1:
            ids[person.id] = same_name[0]
            continue
        ids[person.id] = person.id
        if person.id not in known:
            known[person.id] = person
            transaction.put("person", person.id, {"name": person.name, "role": person.role})
    return ids


def _add_named(transaction: Transaction, records: Sequence[Record]) -> None:
    """Make what stances of the records are about by name entries to choose from."""
    targets = (one.target for record in records for one in record.annotations)
    names = {
        one.name.strip(): None for one in targets if one is not None and one.kind == "named" and one.name
    }
    entries = {content_id("named", name): name for name in names if name}
    known = {one.id for one in people.named_targets(transaction.connection)} if entries else set()
    for entry in sorted(entries.keys() - known):
        transaction.put("named", entry, {"name": entries[entry], "aliases": []})


def _add_discussion(transaction: Transaction, record: Record, counted: Imported) -> bool:
    """Add the discussion; return whether it was there already."""
    discussion = record.discussion
    if corpus.known_discussions(transaction.connection, [discussion.id]):
        stored = corpus.discussion(transaction.connection, discussion.id)
        wrong = discussion_problem(stored, discussion)
        if wrong is not None:
            raise RefusedRecordError(record, wrong)
        return True
    ids = [text.id for text in discussion.texts]
    if len(set(ids)) != len(ids):
        twice = min(one for one, times in Counter(ids).items() if times > 1)
        raise RefusedRecordError(record, f"text {twice} is there twice. Give each text its own id.")
    taken = corpus.text_bodies(transaction.connection, ids)
    if taken:
        raise RefusedRecordError(record, f"text {min(taken)} is in another discussion already.")
    transaction.put("discussion", discussion.id, discussion_json(discussion))
    counted.discussions += 1
    counted.comments += discussion.comments
    counted.titles.append(discussion.title)
    return False


def _add_annotations(
    transaction: Transaction, record: Record, ids: dict[str, str], codebook: Codebook, counted: Imported
) -> list[tuple[str, Annotation]]:
    """Add the annotations; return (discussion, annotation) of those in clusters."""
    texts = {text.id: text for text in record.discussion.texts}
    digests = {one: text_digest(text.text) for one, text in texts.items()}
    mine = [_resettled(one, ids, texts, codebook) for one in record.annotations]
    stored = work.annotations_by_id(transaction.connection, [one.id for one in mine])
    _check_links(transaction, record, mine, set(ids.values()), codebook)
    for annotation in mine:
        known = stored.setdefault(annotation.id, annotation)
        if known is annotation:
            _check(record, annotation, texts[annotation.text], codebook)
            transaction.put_annotation(annotation, digests[annotation.text])
            counted.annotations += 1
        elif known != annotation:
            raise RefusedRecordError(
                record,
                f"annotation {annotation.id} is in the project with other content. "
                "Nothing of this source was taken in; to bring two copies together use 'annotator merge'.",
            )
    return [(record.discussion.id, one) for one in mine if one.cluster is not None]


def _add_coverage(
    transaction: Transaction, record: Record, ids: Mapping[str, str], codebook: Codebook
) -> bool:
    """Put how far people are where the project says other; return whether what was there changed."""
    texts = {text.id: text for text in record.discussion.texts}
    states = {one.id: one.state for one in work.coverage_of(transaction.connection, record.discussion.id)}
    people_known, changed = set(ids.values()), False
    for covered in record.coverage:
        cell = replace(covered, annotator=ids.get(covered.annotator, covered.annotator))
        if cell.text not in texts:
            raise RefusedRecordError(record, f"coverage names text {cell.text}, which is not in it.")
        if cell.annotator not in people_known:
            raise RefusedRecordError(record, f"coverage names annotator {cell.annotator}, who is unknown.")
        for wrong in coverage_problems(cell, texts[cell.text], codebook):
            raise RefusedRecordError(record, f"coverage of text {cell.text}: {wrong}")
        if states.get(cell.id) != cell.state:
            changed = changed or cell.id in states
            states[cell.id] = cell.state
            transaction.put_coverage(cell, text_digest(texts[cell.text].text))
    return changed


def _resettled(
    annotation: Annotation, ids: Mapping[str, str], texts: Mapping[str, Text], codebook: Codebook
) -> Annotation:
    """Return an annotation of a record as this project says it."""
    person = ids.get(annotation.annotator, annotation.annotator)
    text = texts.get(annotation.text)
    layer = codebook.layer(annotation.layer)
    target = normalised(annotation.target, text, layer) if text else annotation.target
    if person == annotation.annotator and target is annotation.target:
        return annotation
    return replace(annotation, annotator=person, target=target)


def _check_links(
    transaction: Transaction,
    record: Record,
    mine: Sequence[Annotation],
    people_known: Collection[str],
    codebook: Codebook,
) -> None:
    """Refuse a record whose annotations are by, on, or about what neither it nor the project has."""
    bodies = {text.id: text.text for text in record.discussion.texts}
    for annotation in mine:
        if annotation.annotator not in people_known:
            raise RefusedRecordError(
                record,
                f"its annotator {annotation.annotator} "
                "is neither among the annotators of the source nor in the project.",
                annotation,
            )
        if annotation.text not in bodies:
            raise RefusedRecordError(
                record, f"it is on text {annotation.text}, which is not in the record.", annotation
            )
    targets = [one.target for one in mine if one.target]
    layers = {one.id: one.layer for one in mine}
    pointed = {one.id for one in targets if one.kind == "annotation" and one.id} - layers.keys()
    found = work.annotations_by_id(transaction.connection, pointed)
    layers |= {one.id: one.layer for one in found.values()}
    outside = {one.id if one.kind == "text" else one.text for one in targets} - bodies.keys() - {None}
    bodies |= corpus.text_bodies(transaction.connection, [one for one in outside if one is not None])
    for annotation in mine:
        target = annotation.target
        if target is None:
            continue
        wrong = link_problem(target, layers.keys(), bodies)
        wrong = wrong or claim_problem(target, layers.get(target.id or ""), codebook)
        if wrong is not None:
            raise RefusedRecordError(record, wrong, annotation)


def _check_clusters(
    transaction: Transaction, record: Record, gathered: Sequence[tuple[str, Annotation]]
) -> None:
    """Refuse a record whose clusters are claims of two annotators, or of two discussions."""
    clusters = {one.cluster for _, one in gathered if one.cluster is not None}
    there = work.clustered(transaction.connection, clusters)
    for _, sentence in cluster_problems([*there, *gathered]):
        raise RefusedRecordError(record, sentence)


def _check(record: Record, annotation: Annotation, text: Text, codebook: Codebook) -> None:
    for sentence in problems(annotation, text, codebook):
        raise RefusedRecordError(record, sentence, annotation)
