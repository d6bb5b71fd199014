"""Which texts and which labels the terms of a query mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from annotator.codebook.values import Codebook
from annotator.corpus.folding import fold
from annotator.gui.dossier import Dossier
from annotator.gui.find.query import Query
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text


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
        found: Iterable[tuple[int, Text]] = enumerate(self.dossier.discussion.texts)
        for question in self._questions():
            found = [(place, text) for place, text in found if question(text)]
        return [place for place, _ in found]

    @cached_property
    def is_about_labels(self) -> bool:
        """Tell whether the query asks for labels of some sort, so that these are what is found."""
        query = self.query
        of_labels = query.of("label") or query.of("layer") or "unsure" in query.of("is")
        return bool(of_labels or {"label", "note"} & set(query.of("has")))

    def annotations(self, text: str) -> list[Annotation]:
        """Return the labels of a text that fit all terms about labels."""
        return [one for one in self.dossier.annotations(text) if self._fits(one)]

    # ---- of texts

    def _questions(self) -> Iterable[Callable[[Text], bool]]:
        """Yield the questions, the cheap ones first."""
        query, dossier = self.query, self.dossier
        yield from self._plain_questions()
        if self.is_about_labels:
            yield lambda text: any(map(self._fits, self.dossier.annotations(text.id)))
        yield from self._refusals()
        for value in query.of("no"):
            noted = value == "note"
            yield (
                lambda text, noted=noted: (
                    not any(  # type: ignore[misc]
                        one.note or not noted for one in dossier.own(text.id)
                    )
                )
            )
        for state in {"open", "closed"} & set(query.of("is")):
            wanted = state == "closed"
            yield lambda text, wanted=wanted: self._closed(text) == wanted  # type: ignore[misc]

    def _plain_questions(self) -> Iterable[Callable[[Text], bool]]:
        kinds = {"article": "article", "comments": "comment"}
        for negative in (False, True):
            wanted = {kinds[one] for one in self.query.of("in", negative=negative)}
            if wanted:
                yield lambda text, wanted=wanted, no=negative: (text.kind in wanted) != no  # type: ignore[misc]
            authors = [fold(one) for one in self.query.of("author", negative=negative)]
            if authors:
                known = {
                    one: any(part in fold(one) for part in authors)
                    for one in {text.author for text in self.dossier.discussion.texts if text.author}
                }
                yield lambda text, known=known, no=negative: known.get(text.author or "", False) != no  # type: ignore[misc]

    def _refusals(self) -> Iterable[Callable[[Text], bool]]:
        """Yield the questions of terms such as -label:fact."""
        for kind, meant in (("label", self._labels), ("layer", self._layers)):
            if values := self.query.of(kind, negative=True):
                refused = meant(values)
                yield (
                    lambda text, kind=kind, refused=refused: (
                        not any(  # type: ignore[misc]
                            getattr(one, kind) in refused for one in self.dossier.annotations(text.id)
                        )
                    )
                )

    def _closed(self, text: Text) -> bool:
        states = self.dossier.states.get(text.id, {})
        return all(states.get(one) == "done" for one in self._asked[text.kind])

    @cached_property
    def _asked(self) -> dict[str, list[str]]:
        return {
            kind: [one.id for one in self.codebook.layers_for(kind) if self.pass_layer in {None, one.id}]
            for kind in ("article", "comment")
        }

    # ---- of labels

    def _fits(self, one: Annotation) -> bool:
        labels, layers, unsure, noted = self._asked_of_labels
        if labels is not None and one.label not in labels:
            return False
        if layers is not None and one.layer not in layers:
            return False
        if unsure and not (one.unsure and one.annotator == self.dossier.person):
            return False
        return bool(one.note) or not noted

    @cached_property
    def _asked_of_labels(self) -> tuple[set[str] | None, set[str] | None, bool, bool]:
        query = self.query
        labels, layers = query.of("label"), query.of("layer")
        return (
            self._labels(labels) if labels else None,
            self._layers(layers) if layers else None,
            "unsure" in query.of("is"),
            "note" in query.of("has"),
        )

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
