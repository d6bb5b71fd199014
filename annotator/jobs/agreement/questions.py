"""The questions that a layer puts to annotators, each with its items and everybody's answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Literal

from annotator.codebook.values import Layer
from annotator.errors import ExpectedError
from annotator.jobs.agreement.items import Item, Items, Plain
from annotator.jobs.agreement.material import Material
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.record import Record

Data = Literal["ratings", "spans", "links"]
Choice = tuple[str, Mapping[str, object]]
TEXTS = ("article", "comment", "all")


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Question:
    """One question of a layer.

    `headline` names the coefficients (with options) that answer it; `primary` ones are what the layer is
    about, the others follow up. `categories` are all possible answers in order, None where they are sets;
    `labelled` says whether they are labels; `words` are the names of answers.
    """

    layer: Layer
    id: str
    title: str
    data: Data
    items: Sequence[Item]
    categories: tuple[str, ...] | None
    headline: tuple[Choice, ...]
    primary: bool = True
    labelled: bool = True
    words: Mapping[Hashable, str] = field(default_factory=dict)

    @property
    def held(self) -> Items:
        """Return the items with what is known of all of them."""
        return self.items if isinstance(self.items, Items) else Plain(tuple(self.items))

    def of(self, annotators: Collection[str]) -> Question:
        """Return the same question as these annotators answered it, each answer in their order."""
        return replace(self, items=self.held.of(annotators))

    def where(self, wanted: Callable[[Item], bool]) -> Question:
        """Return the same question on some of its items."""
        return self.at([number for number, item in enumerate(self.items) if wanted(item)])

    def at(self, numbers: Sequence[int]) -> Question:
        """Return the same question on the items at these places, which ascend."""
        return replace(self, items=self.held.at(numbers))

    def within(
        self,
        *,
        kind: str | None = None,
        discussions: Collection[str] | None = None,
        target: str | None = None,
    ) -> Question:
        """Return the same question on texts of a kind, in these discussions, about a kind of target."""
        kept = self.held.within(kind=kind, discussions=discussions, target=target)
        return replace(self, items=kept)

    @property
    def judges(self) -> frozenset[str]:
        """Return the ids of those who answered any item."""
        return self.held.judges

    @property
    def answered(self) -> dict[str, int]:
        """Return how many items each annotator answered."""
        return self.held.answered

    @property
    def records(self) -> dict[str, Record]:
        """Return discussion id → discussion of its items, in the order in which they come."""
        return self.held.records

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of the texts of its items."""
        return self.held.kinds

    @property
    def marks(self) -> int:
        """Return how many spans or links are in its items."""
        return self.held.marks if self.data != "ratings" else 0


@dataclass(frozen=True, slots=True)
class Work:
    """What was said of one layer in one discussion: annotations by text, and who is done with which text."""

    record: Record
    layer: Layer
    annotations: Mapping[str, tuple[Annotation, ...]]
    done: Mapping[str, frozenset[str]]

    @property
    def texts(self) -> Iterator[Text]:
        """Yield the texts that the layer is asked of, in reading order."""
        return (text for text in self.record.discussion.texts if text.kind in self.layer.scope)

    def by_person(self, text: str) -> dict[str, list[Annotation]]:
        """Return annotator → annotations on a text, for all who judged it; [] is 'nothing here'."""
        found: dict[str, list[Annotation]] = {who: [] for who in self.done.get(text, ())}
        for one in self.annotations.get(text, ()):
            found.setdefault(one.annotator, []).append(one)
        return found


def work_of(record: Record, layer: Layer) -> Work:
    """Return what was said of one layer in one discussion, the annotation modified last at the end."""
    mine = [one for one in record.annotations if one.layer == layer.id]
    said: dict[str, list[Annotation]] = {}
    for one in sorted(mine, key=attrgetter("modified", "created", "id")):
        said.setdefault(one.text, []).append(one)
    done: dict[str, set[str]] = {}
    for cell in record.coverage:
        if cell.layer == layer.id and cell.state == "done":
            done.setdefault(cell.text, set()).add(cell.annotator)
    return Work(
        record,
        layer,
        {text: tuple(found) for text, found in said.items()},
        {text: frozenset(found) for text, found in done.items()},
    )


def questions(
    material: Material,
    *,
    layers: Collection[str] = (),
    texts: str = "all",
    annotators: Collection[str] = (),
    round_name: str | None = None,
    stepwise: bool = False,
) -> list[Question]:
    """Return the questions of these layers (none: of all), in the codebook's order.

    `texts` keeps articles or comments, `annotators` (ids; none: all) whose answers count, `round_name` the
    discussions with a label of that round in the layer; `stepwise` adds what follows where two annotators
    meant the same words or target.
    """
    # The modules need the words above.
    from annotator.jobs.agreement import links, spans, stances, steps

    _check_round(material, round_name)
    makers = {"stance": stances.questions, "span": spans.questions, "link": links.questions}
    found: list[Question] = []
    for layer in _chosen(material, layers):
        works = [work_of(record, layer) for record in material.records]
        works = [one for one in works if _in_round(one, round_name)]
        made = makers[layer.kind](layer, works, material)
        if stepwise:
            made += steps.questions(layer, works, material)
        found += made if texts == "all" else [one.within(kind=texts) for one in made]
    people = [person.id for person in material.people if not annotators or person.id in annotators]
    return [one.of(people) for one in found]


def categories_of(layer: Layer, works: list[Work]) -> tuple[str, ...]:
    """Return the codebook's labels in its order, then those of former versions that still occur, sorted."""
    declared = [label.id for label in layer.labels]
    used = {one.label for work in works for said in work.annotations.values() for one in said}
    return (*declared, *sorted(used - set(declared)))


def words_of(layer: Layer) -> dict[Hashable, str]:
    """Return label id → its name."""
    return {label.id: label.name for label in layer.labels}


def _chosen(material: Material, layers: Collection[str]) -> list[Layer]:
    known = [layer.id for layer in material.codebook.layers]
    for wanted in layers:
        if wanted not in known:
            raise ExpectedError(f"The codebook has no layer {wanted!r}; its layers: {', '.join(known)}.")
    return [layer for layer in material.codebook.layers if not layers or layer.id in layers]


def _check_round(material: Material, wanted: str | None) -> None:
    known = {one.round for record in material.records for one in record.annotations if one.round is not None}
    if wanted is not None and wanted not in known:
        told = f"there are: {', '.join(sorted(known))}" if known else "no label names one"
        raise ExpectedError(f"There is no round {wanted!r}; {told}.")


def rounds_of(record: Record, layer: str) -> set[str]:
    """Return the rounds that the labels of a layer in a discussion name."""
    known: Mapping[str, Collection[str]] | None = getattr(record, "rounds", None)
    if known is not None:
        return set(known.get(layer, ()))
    return {one.round for one in record.annotations if one.layer == layer and one.round is not None}


def _in_round(work: Work, wanted: str | None) -> bool:
    return wanted is None or wanted in rounds_of(work.record, work.layer.id)
