"""Putting, changing and deleting annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.actions.transaction import Transaction, now
from annotator.codebook.checking import link_problem, problems
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, AttributeValue, Target
from annotator.model.corpus import Text
from annotator.model.ids import new_id
from annotator.model.span import Span
from annotator.store.queries import work
from annotator.store.queries.corpus import text_bodies, text_of
from annotator.store.rows import text_digest, words_of


@dataclass(frozen=True, slots=True)
class AddAnnotation:
    """Puts a label of a layer on words of a text, or on the text as a whole, for whoever is at work."""

    layer: str
    label: str
    text: str
    spans: tuple[Span, ...] = ()
    target: Target | None = None
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    note: str = ""
    title: str = "Add label"

    def apply(self, transaction: Transaction) -> Annotation:
        """Return the new annotation."""
        time = now()
        annotation = Annotation(
            id=new_id(),
            annotator=transaction.person().id,
            layer=self.layer,
            label=self.label,
            text=self.text,
            spans=tuple(sorted(self.spans)),
            target=self.target,
            attributes=self.attributes,
            note=self.note,
            created=time,
            modified=time,
        )
        return put_checked(transaction, annotation)


@dataclass(frozen=True, slots=True)
class ChangeAnnotation:
    """Puts an annotation to what is given: its label, spans, target, attributes or note."""

    annotation: Annotation
    title: str = "Change label"

    def apply(self, transaction: Transaction) -> Annotation:
        """Return the annotation as it is now; attributes that its label does not have are dropped."""
        stored = own(transaction, self.annotation.id)
        layer = transaction.codebook().layer(self.annotation.layer)
        asked = {one.id for one in layer.attributes if one.applies(self.annotation.label)} if layer else set()
        kept = {name: value for name, value in self.annotation.attributes.items() if name in asked}
        changed = replace(
            self.annotation,
            annotator=stored.annotator,
            text=stored.text,
            created=stored.created,
            modified=stored.modified,
            spans=tuple(sorted(self.annotation.spans)),
            attributes=kept,
        )
        return stored if changed == stored else put_checked(transaction, replace(changed, modified=now()))


@dataclass(frozen=True, slots=True)
class DeleteAnnotation:
    """Deletes an annotation; what pointed at it points at its words from now on."""

    annotation: str
    title: str = "Delete label"

    def apply(self, transaction: Transaction) -> None:
        """Write the deletion and turn links to the annotation into links to its words."""
        gone = own(transaction, self.annotation)
        text = text_of(transaction.connection, gone.text)
        for pointing in work.pointing_at(transaction.connection, gone.id):
            linked = replace(pointing, target=words_of(gone, text.text), modified=now())
            transaction.put_annotation(linked)
        transaction.delete("annotation", gone.id)


@dataclass(frozen=True, slots=True)
class ClaimFromWords:
    """Makes the words that an annotation points at a claim of its own, and points at that."""

    annotation: str
    layer: str
    label: str
    title: str = "Make it a claim"

    def apply(self, transaction: Transaction) -> Annotation:
        """Return the new claim."""
        pointing = own(transaction, self.annotation)
        target = pointing.target
        if target is None or target.kind != "span" or target.text is None:
            raise ExpectedError("Only a link to words can be made a link to a claim.")
        span = Span(target.start or 0, target.end or 0)
        claim = AddAnnotation(self.layer, self.label, target.text, (span,)).apply(transaction)
        linked = replace(pointing, target=Target("annotation", id=claim.id), modified=now())
        transaction.put_annotation(linked)
        return claim


def own(transaction: Transaction, wanted: str) -> Annotation:
    """Return an annotation of whoever is at work; refuse where it is gone or somebody else's."""
    found = work.annotation(transaction.connection, wanted)
    if found.annotator != transaction.annotator:
        raise ExpectedError("This label was put by somebody else. Only they can change or delete it.")
    return found


def put_checked(transaction: Transaction, annotation: Annotation) -> Annotation:
    """Put an annotation that the codebook allows; `text` targets at the parent become `parent`."""
    text = text_of(transaction.connection, annotation.text)
    normal = replace(annotation, target=normalised(annotation.target, text))
    wrong = next(problems(normal, text, transaction.codebook()), None) or target_fault(transaction, normal)
    if wrong is not None:
        raise ExpectedError(f"This label cannot be put here: {wrong}")
    transaction.put_annotation(normal, text_digest(text.text))
    return normal


def target_fault(transaction: Transaction, annotation: Annotation) -> str | None:
    """Return a sentence where the target is not in the project or repeats other words than are there."""
    target = annotation.target
    if target is None:
        return None
    if target.kind == "annotation":
        known = work.annotations_by_id(transaction.connection, [target.id or ""]).keys() - {annotation.id}
        return link_problem(target, known, {})
    wanted = [one for one in (target.id, target.text) if one is not None]
    return link_problem(target, (), text_bodies(transaction.connection, wanted))


def normalised(target: Target | None, text: Text) -> Target | None:
    """Return the target; one at the text's own parent is of kind `parent`."""
    if target is not None and target.kind == "text" and text.parent is not None and target.id == text.parent:
        return Target("parent")
    return target
