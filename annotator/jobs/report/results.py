"""Every figure of the report, found by what it is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.codebook.values import Layer
from annotator.jobs.agreement.confusions import Costly, confusion
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.measures import ALPHA, Entry
from annotator.jobs.report.pictures import Picture
from annotator.jobs.report.scope import level
from annotator.jobs.report.subject import Subject
from annotator.jobs.report.words import KINDS, coefficient_text

SHARES = ("percent_agreement", "span_f1", "link_f1")


@dataclass(frozen=True)
class Results:
    """The subject, its figures and the pictures drawn of them, also as PNG files or not."""

    subject: Subject
    entries: Sequence[Entry]
    pictures: Sequence[Picture]
    has_png: bool = False

    @property
    def interval(self) -> str:
        """Return how intervals are called in headings."""
        return f"{level(self.subject.plan)} interval"

    @cached_property
    def _by_question(self) -> dict[tuple[str, str, str | None], list[Entry]]:
        found: dict[tuple[str, str, str | None], list[Entry]] = {}
        for entry in self.entries:
            key = (entry.question.layer.id, entry.question.id, entry.figure.by)
            found.setdefault(key, []).append(entry)
        return found

    def by(self, question: Question, by: str | None) -> list[Entry]:
        """Return the figures of a question by these groups, None for those of the whole."""
        return self._by_question.get((question.layer.id, question.id, by), [])

    def whole(self, question: Question) -> list[Entry]:
        """Return the figures of a question as a whole."""
        return self.by(question, None)

    def main(self, question: Question) -> Entry | None:
        """Return the chance-corrected figure that speaks for a question, None where there is none."""
        return _main(question, self.whole(question))

    def share(self, question: Question) -> Entry | None:
        """Return percent agreement, for spans and links F1 of overlapping words."""
        found = [one for one in self.whole(question) if one.figure.measurement.coefficient in SHARES]
        overlap = [one for one in found if one.figure.measurement.options.get("match") == "overlap"]
        return next(iter(overlap or found), None)

    def by_label(self, question: Question) -> list[list[Entry]]:
        """Return the figures of each label together, in the codebook's order."""
        groups: dict[object, list[Entry]] = {}
        for entry in self.by(question, "label"):
            groups.setdefault(entry.figure.group, []).append(entry)
        return list(groups.values())

    def label_kinds(self, question: Question) -> list[str]:
        """Return the names of the coefficients by label."""
        first = next(iter(self.by_label(question)), [])
        return [coefficient_text(entry.figure.measurement) for entry in first]

    def pictures_of(self, question: Question) -> list[Picture]:
        """Return the pictures of a question."""
        key = (question.layer.id, question.id)
        return [one for one in self.pictures if (one.question.layer.id, one.question.id) == key]

    def leading(self, layer: Layer) -> Iterator[tuple[str, Entry]]:
        """Yield (texts, figure) that speak for a layer; spans of articles and comments apart."""
        question = next((one for one in self.subject.of_layer(layer.id) if one.primary), None)
        if question is None:
            return
        kinds: dict[object, list[Entry]] = {}
        for entry in self.by(question, "kind") if question.data == "spans" else ():
            kinds.setdefault(entry.figure.group, []).append(entry)
        for kind, entries in kinds.items():
            found = _main(question, entries)
            if found is not None:
                yield KINDS.get(str(kind), str(kind)), found
        whole = self.main(question) or self.share(question)
        if not kinds and whole is not None:
            known = {item.text.kind for item in question.items}
            yield KINDS[next(iter(known))] if len(known) == 1 else "All", whole

    def costliest(self, layer: Layer, texts: str) -> tuple[Question, Costly] | None:
        """Return the question about a layer's labels, and which two answers stand against each other most.

        `texts` is what `leading` yields: 'Articles', 'Comments' or 'All'.
        """
        asked = (one for one in self.subject.of_layer(layer.id) if one.primary and one.labelled)
        for whole in asked:
            question = whole.where(lambda item: texts in {"All", KINDS[item.text.kind]})
            found = confusion(question).costly
            if found is not None:
                return question, found
        return None


_WISHED: dict[str, list[tuple[str, str | None]]] = {
    "ratings": [(ALPHA, None)],
    "spans": [("unitizing_alpha", "valued"), ("gamma", "gamma"), ("span_f1", "overlap")],
    "links": [("link_f1", "overlap")],
}


def _main(question: Question, entries: Sequence[Entry]) -> Entry | None:
    """Return α; for spans uα where it is defined, else γ, else F1; for links F1 of overlapping words."""
    found = [_first(entries, name, option) for name, option in _WISHED[question.data]]
    there = [one for one in found if one is not None]
    defined = [one for one in there if one.figure.measurement.value is not None]
    return next(iter(defined or there), None)


def _first(entries: Sequence[Entry], coefficient: str, option: str | None) -> Entry | None:
    for entry in entries:
        one = entry.figure.measurement
        told = (None, one.options.get("form"), one.options.get("match"))
        if one.coefficient == coefficient and option in told:
            return entry
    return None
