"""Putting, changing and deleting annotations."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from annotator.actions.transaction import Transaction, now
from annotator.codebook.checking import (
    can_gather,
    claim_problem,
    link_problem,
    overlap_problems,
    problems,
)
from annotator.codebook.values import Layer
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, AttributeValue, Target
from annotator.model.change import Event
from annotator.model.corpus import Text
from annotator.model.ids import new_id
from annotator.model.record import annotation_from
from annotator.model.span import Span
from annotator.store.deciding import shown
from annotator.store.events import of_subjects
from annotator.store.queries import work
from annotator.store.queries.corpus import text_bodies, text_of
from annotator.store.rows import text_digest


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
    unsure: bool = False
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
            unsure=self.unsure,
        )
        return put_checked(transaction, annotation)


@dataclass(frozen=True, slots=True)
class ChangeAnnotation:
    """Puts an annotation to what is given: its label, spans, target, attributes, note, or being unsure.

    Its cluster stays as it is, unless the label that it gets now is no claim. `upon` is the annotation as
    it was when the change was made; where it is another by now, the change is refused, because it would
    do away with what nobody saw.
    """

    annotation: Annotation
    title: str = "Change label"
    upon: Annotation | None = None

    def apply(self, transaction: Transaction) -> Annotation:
        """Return the annotation as it is now; attributes that its label does not have are dropped."""
        stored = own(transaction, self.annotation.id)
        if self.upon is not None and self.upon != stored:
            raise ExpectedError(
                "This label was changed meanwhile, in another window or by a merge; nothing was changed. "
                "Look at it as it is now and change it again."
            )
        given = replace(
            self.annotation,
            annotator=stored.annotator,
            text=stored.text,
            created=stored.created,
            modified=stored.modified,
            cluster=stored.cluster,
            visible=stored.visible,
            spans=tuple(sorted(self.annotation.spans)),
        )
        # a note and a doubt need no leave of the codebook
        if replace(given, note=stored.note, unsure=stored.unsure) == stored:
            return stored if given == stored else put_as_it_was(transaction, replace(given, modified=now()))
        codebook = transaction.codebook()
        layer = codebook.layer(given.layer)
        if layer is None or not can_gather(layer, codebook):
            given = replace(given, cluster=None)
        asked = {one.id for one in layer.attributes if one.applies(given.label)} if layer else set()
        kept = {name: value for name, value in given.attributes.items() if name in asked}
        changed = replace(given, attributes=kept)
        if changed == stored:
            return stored
        return put_checked(transaction, replace(changed, modified=now()), stored)


@dataclass(frozen=True, slots=True)
class DeleteAnnotation:
    """Deletes an annotation; what points at it is shown as pointing at its words until it comes back."""

    annotation: str
    title: str = "Delete label"

    def apply(self, transaction: Transaction) -> None:
        """Write the deletion; the links, which may be other people's, are left as they are."""
        transaction.delete("annotation", own(transaction, self.annotation).id)


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


def put_checked(
    transaction: Transaction,
    annotation: Annotation,
    stored: Annotation | None = None,
    *,
    beside: Collection[str] = (),
) -> Annotation:
    """Put an annotation that the codebook allows; `text` targets at the parent become `parent`.

    What the project's blinding leaves visible now is recorded with it. Annotations `beside` it, which the
    same action changes, are no hindrance to it where the layer's do not overlap.
    A target that is shown as it is `stored` stays what it is below that: a link to a label that was
    deleted is shown as one to its words.
    """
    text = text_of(transaction.connection, annotation.text)
    layer = transaction.codebook().layer(annotation.layer)
    normal = replace(
        annotation,
        target=normalised(annotation.target, text, layer),
        visible=transaction.policy().visible,
    )
    wrong = next(problems(normal, text, transaction.codebook()), None) or target_fault(transaction, normal)
    wrong = wrong or _overlap_fault(transaction, normal, text, beside)
    if wrong is not None:
        raise ExpectedError(f"This label cannot be put here: {wrong}")
    kept = stored is not None and stored.target == normal.target
    meant = replace(normal, target=_said(transaction, normal.id).target) if kept else normal
    transaction.put_annotation(meant, text_digest(text.text))
    return normal


def _overlap_fault(
    transaction: Transaction, annotation: Annotation, text: Text, beside: Collection[str]
) -> str | None:
    """Return a sentence where one's own annotations of a layer that may not overlap would do so."""
    codebook = transaction.codebook()
    layer = codebook.layer(annotation.layer)
    if layer is None or layer.overlap == "allowed":
        return None
    there = work.annotations_of(
        transaction.connection, "", people=[annotation.annotator], texts=[annotation.text]
    )
    others = [one for one in there if one.id != annotation.id and one.id not in beside]
    return next(overlap_problems(annotation, others, text.text, layer), None)


def put_as_it_was(transaction: Transaction, annotation: Annotation) -> Annotation:
    """Put an annotation of which the note, the doubt or the cluster alone is new, or the label it points at.

    It goes on citing the codebook that it was put under, and what was visible then. A target that is shown
    as its words stays the label that it is below that.
    """
    former = _event(transaction, annotation.id)
    said = annotation_from(former.body)
    moved = annotation.target is not None and annotation.target.kind == "annotation"
    meant = annotation if moved else replace(annotation, target=said.target)
    transaction.put_annotation(meant, former.text, codebook=former.codebook)
    return annotation


def _said(transaction: Transaction, wanted: str) -> Annotation:
    """Return an annotation as whoever put it said it."""
    return annotation_from(_event(transaction, wanted).body)


def _event(transaction: Transaction, wanted: str) -> Event:
    return shown(of_subjects(transaction.connection, [wanted])["annotation", wanted]).event


def target_fault(transaction: Transaction, annotation: Annotation) -> str | None:
    """Return a sentence where the target is not in the project or repeats other words than are there."""
    target = annotation.target
    if target is None:
        return None
    if target.kind == "annotation":
        pointed = work.annotations_by_id(transaction.connection, [target.id or ""])
        layer = next((one.layer for one in pointed.values()), None)
        wrong = link_problem(target, pointed.keys() - {annotation.id}, {})
        return wrong or claim_problem(target, layer, transaction.codebook())
    wanted = [one for one in (target.id, target.text) if one is not None]
    return link_problem(target, (), text_bodies(transaction.connection, wanted))


def normalised(target: Target | None, text: Text, layer: Layer | None) -> Target | None:
    """Return the target; one at the text's own parent is of kind `parent`, where the layer has that kind."""
    if target is None or target.kind != "text" or text.parent is None or target.id != text.parent:
        return target
    return Target("parent") if layer is None or layer.allows_target("parent") else target
