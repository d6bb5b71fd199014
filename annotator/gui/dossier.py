"""A discussion with what the shown people said of it: plain values, which may be made on another thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.model.annotation import Annotation, Coverage
from annotator.model.blinding import blinded, letters
from annotator.model.corpus import Discussion, Text
from annotator.model.policy import Policy
from annotator.store.queries import corpus, work
from annotator.store.queries.policies import policy_in_force

LINKING = {"annotation", "span", "text"}
LARGE = 1500  # comments; from here on a discussion is read on another thread


class Dossier:
    """The discussion on the desk; `update` puts news of some texts in the place of what was there."""

    def __init__(
        self, discussion: Discussion, *, person: str, shown: Sequence[str], policy: Policy | None = None
    ) -> None:
        self.discussion = discussion
        self.person = person
        self.policy = policy or Policy()
        self.shown = tuple(shown)
        self.texts: Mapping[str, Text] = {text.id: text for text in discussion.texts}
        self.places: Mapping[str, int] = {text.id: place for place, text in enumerate(discussion.texts)}
        self.numbers = numbered(discussion.texts)
        self._said: dict[str, tuple[Annotation, ...]] = {}
        self._by_id: dict[str, Annotation] = {}
        # the id of an annotation or a text → what points at it or at words of it, by id
        self._pointing: dict[str, dict[str, Annotation]] = {}
        self._states: dict[str, dict[str, str]] = {}
        # (annotator, cluster) → the wordings of one claim, by id
        self._wordings: dict[tuple[str, str], dict[str, Annotation]] = {}

    def update(
        self, texts: Iterable[str], annotations: Iterable[Annotation], coverage: Iterable[Coverage]
    ) -> None:
        """Take these annotations and this coverage as all there is on these texts."""
        said: dict[str, list[Annotation]] = {text: [] for text in texts}
        for text in said:
            for gone in self._said.pop(text, ()):
                self._by_id.pop(gone.id, None)
                self._pointing.get(end_of(gone), {}).pop(gone.id, None)
                if gone.cluster is not None:
                    self._wordings.get((gone.annotator, gone.cluster), {}).pop(gone.id, None)
            self._states.pop(text, None)
        for one in annotations:
            said[one.text].append(one)
            self._by_id[one.id] = one
            if end := end_of(one):
                self._pointing.setdefault(end, {})[one.id] = one
            if one.cluster is not None:
                self._wordings.setdefault((one.annotator, one.cluster), {})[one.id] = one
        for text, found in said.items():
            if found:
                if len(found) > 1:
                    found.sort(key=lambda one: (one.start, one.layer, one.id))
                self._said[text] = tuple(found)
        for cell in coverage:
            self._states.setdefault(cell.text, {})[cell.layer] = cell.state

    @cached_property
    def authors(self) -> Mapping[str, Sequence[int]]:
        """Return author → the places of what they wrote, in reading order."""
        found: dict[str, list[int]] = {}
        for place, text in enumerate(self.discussion.texts):
            if text.author:
                found.setdefault(text.author, []).append(place)
        return found

    def annotations(self, text: str) -> tuple[Annotation, ...]:
        """Return what the shown people said of a text, by place."""
        return self._said.get(text, ())

    def annotation(self, wanted: str | None) -> Annotation | None:
        """Return an annotation that is shown."""
        return self._by_id.get(wanted) if wanted else None

    def own(self, text: str) -> tuple[Annotation, ...]:
        """Return what who is at work said of a text."""
        return tuple(one for one in self.annotations(text) if one.annotator == self.person)

    def pointing(self) -> Iterable[Annotation]:
        """Return the shown annotations whose target is another annotation, words, or a comment."""
        return (one for group in self._pointing.values() for one in group.values())

    def pointing_at(self, wanted: str) -> tuple[Annotation, ...]:
        """Return the shown annotations whose target is this annotation, this text, or words of this text."""
        return tuple(self._pointing.get(wanted, {}).values())

    def wordings(self, one: Annotation) -> tuple[Annotation, ...]:
        """Return all wordings of the claim that an annotation is one of, in reading order; else itself."""
        found = self._wordings.get((one.annotator, one.cluster or ""), {})
        return tuple(sorted(found.values(), key=self._place)) or (one,)

    def _place(self, one: Annotation) -> tuple[int, int, str]:
        return self.places[one.text], one.start, one.id

    def tied(self, text: str) -> set[str]:
        """Return the texts on which something is shown of what was said of this one."""
        said = self.annotations(text)
        into = {end_of(one) for one in said if one.target is not None and one.target.kind == "span"}
        pointing = {other.text for one in said for other in self.pointing_at(one.id)}
        return (into | pointing) & self.texts.keys()

    @property
    def said(self) -> Mapping[str, tuple[Annotation, ...]]:
        """Return text id → what the shown people said of it, by place; texts without any are absent."""
        return self._said

    @property
    def everything(self) -> Iterable[Annotation]:
        """Return all that the shown people said, in no order."""
        return self._by_id.values()

    @property
    def states(self) -> Mapping[str, Mapping[str, str]]:
        """Return text id → layer → how far who is at work is with it; texts without any are absent."""
        return self._states

    def done(self, text: str, layer: str) -> bool:
        """Tell whether who is at work is done with a layer of a text."""
        return self._states.get(text, {}).get(layer) == "done"


def end_of(one: Annotation) -> str:
    """Return the annotation or text that an annotation points at or into, '' where there is none."""
    target = one.target
    if target is None or target.kind not in LINKING:
        return ""
    return (target.text if target.kind == "span" else target.id) or ""


def read_dossier(connection: Any, wanted: str, *, person: str, shown: Sequence[str]) -> Dossier:
    """Read a discussion with the work of the shown people and the coverage of who is at work.

    Where the project blinds, nobody who asks a dossier learns names, dates, scores or the order of siblings.
    """
    policy = policy_in_force(connection)
    found = blinded(corpus.discussion(connection, wanted), policy, writer=_writer, day=_day)
    dossier = Dossier(found, person=person, shown=shown, policy=policy)
    dossier.update(dossier.texts, *read_work(connection, dossier, None))
    return dossier


def _writer(number: int) -> str:
    return QCoreApplication.translate("Dossier", "Writer {0}").format(letters(number))


def _day(number: int) -> str:
    return QCoreApplication.translate("Dossier", "day {0}").format(number + 1)


def read_work(
    connection: Any, dossier: Dossier, texts: Sequence[str] | None
) -> tuple[list[Annotation], list[Coverage]]:
    """Read what a dossier has of these texts of it (None: of all), as `update` takes it."""
    home = dossier.discussion.id
    said = work.annotations_of(connection, home, people=dossier.shown, texts=texts)
    return said, work.coverage_of(connection, home, people=[dossier.person], texts=texts)


def numbered(texts: Sequence[Text]) -> dict[str, str]:
    """Return text id → its number in the thread, as '2' or '2.1.3'; the article has none."""
    numbers: dict[str, str] = {}
    children: dict[str | None, int] = {}
    for text in texts:
        if text.kind == "article":
            numbers[text.id] = ""
            continue
        children[text.parent] = children.get(text.parent, 0) + 1
        above = numbers.get(text.parent or "", "")
        numbers[text.id] = f"{above}.{children[text.parent]}" if above else str(children[text.parent])
    return numbers


def ancestors(texts: Mapping[str, Text], text: Text) -> list[Text]:
    """Return the parent, its parent and so on up to the root."""
    found: list[Text] = []
    while text.parent is not None and text.parent in texts:
        text = texts[text.parent]
        found.append(text)
    return found
