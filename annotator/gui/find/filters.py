"""Which texts and which labels the terms of a query mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_

from annotator.codebook.values import Codebook
from annotator.corpus.folding import fold
from annotator.gui.dossier import Dossier
from annotator.gui.find.query import Query
from annotator.model.annotation import Annotation

KINDS = {"article": "article", "comments": "comment"}


@dataclass(frozen=True)
class Filters:
    """The terms of a query as questions to the texts of a dossier.

    `pass_layer` is the layer that closing a text closes, or None for all of them.
    """

    query: Query
    dossier: Dossier
    codebook: Codebook
    pass_layer: str | None = None

    @cached_property
    def is_needed(self) -> bool:
        """Tell whether any text may be left out."""
        return any(one.is_whole for one in self.query.terms)

    @cached_property
    def places(self) -> list[int]:
        """Return the numbers of the texts that fit, in reading order."""
        within, outside = list[Set[int]](), set[int]()
        for places, inside in self._sets():
            if inside:
                within.append(places)
            else:
                outside |= places
        if not within:
            return [place for place in range(len(self.dossier.discussion.texts)) if place not in outside]
        return sorted(reduce(and_, within) - outside)

    @cached_property
    def is_about_labels(self) -> bool:
        """Tell whether the query asks for labels of some sort, so that these are what is found."""
        query = self.query
        of_labels = query.of("label") or query.of("layer") or "unsure" in query.of("is")
        return bool(of_labels or {"label", "note"} & set(query.of("has")))

    # ---- of texts

    def _sets(self) -> Iterator[tuple[Set[int], bool]]:
        """Yield sets of texts by their numbers, and whether what fits is in them or not."""
        query = self.query
        if self.is_about_labels:
            yield self._numbers({one.text for one in self.fitting}), True
        for kind, meant in (("label", self._labels), ("layer", self._layers)):
            if refused := meant(query.of(kind, negative=True)):
                yield self._with(lambda one, kind=kind, refused=refused: getattr(one, kind) in refused), False  # type: ignore[misc]
        me = self.dossier.person
        for value in query.of("no"):
            if value == "note":
                yield self._with(lambda one: bool(one.note) and one.annotator == me), False
            else:
                yield self._labelled_by_me(), False
        for state in {"open", "closed"} & set(query.of("is")):
            yield self._closed(), state == "closed"
        for negative in (False, True):
            if kinds := query.of("in", negative=negative):
                yield self._of_kinds(kinds), not negative
            if authors := query.of("author", negative=negative):
                yield self._by(authors), not negative

    def _numbers(self, texts: Iterable[str]) -> set[int]:
        return set(map(self.dossier.places.__getitem__, texts))

    def _with(self, fits: Callable[[Annotation], bool]) -> set[int]:
        """Return the texts with a label that fits."""
        return self._numbers({one.text for one in self.dossier.everything if fits(one)})

    def _labelled_by_me(self) -> set[int]:
        dossier = self.dossier
        if dossier.shown == (dossier.person,):
            return self._numbers(dossier.said)
        return self._with(lambda one: one.annotator == dossier.person)

    def _closed(self) -> set[int]:
        asked, texts = self._asked, self.dossier.texts
        unasked = (
            {text.id for text in texts.values() if not asked[text.kind]} if not all(asked.values()) else set()
        )
        return self._numbers(
            unasked
            | {
                text
                for text, states in self.dossier.states.items()
                if all(states.get(one) == "done" for one in asked[texts[text].kind])
            }
        )

    def _of_kinds(self, values: Iterable[str]) -> set[int]:
        wanted = {KINDS[one] for one in values}
        return {place for place, text in enumerate(self.dossier.discussion.texts) if text.kind in wanted}

    def _by(self, values: Iterable[str]) -> set[int]:
        """Return what people wrote whose names have one of these in them."""
        parts = [fold(one) for one in values]
        known = self.dossier.authors.items()
        return {
            place for author, own in known if any(part in fold(author) for part in parts) for place in own
        }

    @cached_property
    def _asked(self) -> dict[str, list[str]]:
        return {
            kind: [one.id for one in self.codebook.layers_for(kind) if self.pass_layer in {None, one.id}]
            for kind in ("article", "comment")
        }

    # ---- of labels

    @cached_property
    def fitting(self) -> Sequence[Annotation]:
        """Return the labels that fit all terms about labels, on whatever text, in no order."""
        return tuple(filter(self.fits, self.dossier.everything))

    @cached_property
    def fits(self) -> Callable[[Annotation], bool]:
        """Return what tells whether a label fits all terms about labels."""
        checks = tuple(self._checks())
        if len(checks) == 1:
            return checks[0]
        return lambda one: all(check(one) for check in checks)

    def _checks(self) -> Iterable[Callable[[Annotation], bool]]:
        query, me = self.query, self.dossier.person
        if labels := query.of("label"):
            wanted = self._labels(labels)
            yield lambda one: one.label in wanted
        if layers := query.of("layer"):
            asked = self._layers(layers)
            yield lambda one: one.layer in asked
        if "unsure" in query.of("is"):
            yield lambda one: one.unsure and one.annotator == me
        if "note" in query.of("has"):
            yield lambda one: bool(one.note)

    def _labels(self, values: tuple[str, ...]) -> set[str]:
        labels = [label for layer in self.codebook.layers for label in layer.labels]
        return {one.id for value in values for one in labels if _called(value, one.id, one.name)}

    def _layers(self, values: tuple[str, ...]) -> set[str]:
        return {
            one.id for value in values for one in self.codebook.layers if _called(value, one.id, one.name)
        }

    def unknown(self) -> str:
        """Return a label or layer that is asked for and that the codebook does not have, else ''."""
        for kind, meant in (("label", self._labels), ("layer", self._layers)):
            for negative in (False, True):
                for value in self.query.of(kind, negative=negative):
                    if not meant((value,)):
                        return value
        return ""


def _called(value: str, identity: str, name: str) -> bool:
    """Tell whether somebody who types this means a label: its id, the end of it, or how its name begins."""
    wanted, known = fold(value), fold(identity)
    return wanted in {known, known.rpartition(".")[2]} or fold(name).startswith(wanted)
