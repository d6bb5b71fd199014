"""Which part of a project is looked at: kinds of texts, annotators, a round, a discussion."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Question, rounds_of


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
        kind = None if self.texts == "all" else self.texts
        inside = self._inside(question)
        return kept if kind is None and inside is None else kept.within(kind=kind, discussions=inside)

    def _inside(self, question: Question) -> frozenset[str] | None:
        """Return the discussions that are looked at, None where it is all of them.

        Of a round they are those with a label of it in the question's layer.
        """
        here = None if self.discussion is None else frozenset((self.discussion,))
        if self.round is None:
            return here
        named = (
            one
            for one, record in question.records.items()
            if self.round in rounds_of(record, question.layer.id)
        )
        return frozenset(one for one in named if here is None or one in here)


def rounds(material: Material) -> list[str]:
    """Return the rounds that any label names, sorted."""
    return sorted({one.round for record in material.records for one in record.annotations if one.round})
