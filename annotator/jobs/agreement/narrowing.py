"""Which part of a project is looked at: kinds of texts, annotators, a round, a discussion."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Item, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """What is left of the questions; what is left out means all. `label` concerns the cases alone."""

    texts: str = "all"
    people: tuple[str, ...] = ()
    round: str | None = None
    discussion: str | None = None
    label: str | None = None

    @property
    def narrows(self) -> bool:
        """Tell whether anything is left out."""
        return self != Only()

    def of(self, question: Question) -> Question:
        """Return the question on what is left."""
        kept = question if not self.people else question.of(self.people)
        inside = self._inside(question)
        return kept.where(lambda item: self._keeps(item, inside))

    def _keeps(self, item: Item, inside: frozenset[str] | None) -> bool:
        return (
            self.texts in {"all", item.text.kind}
            and self.discussion in {None, item.discussion}
            and (inside is None or item.discussion in inside)
        )

    def _inside(self, question: Question) -> frozenset[str] | None:
        """Return the discussions with a label of the round in the question's layer."""
        if self.round is None:
            return None
        records = {item.discussion: item.record for item in question.items}
        return frozenset(
            name
            for name, record in records.items()
            if any(one.layer == question.layer.id and one.round == self.round for one in record.annotations)
        )


def rounds(material: Material) -> list[str]:
    """Return the rounds that any label names, sorted."""
    return sorted({one.round for record in material.records for one in record.annotations if one.round})
