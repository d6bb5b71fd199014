"""What annotators are compared on: items with everybody's answers, at hand or made when looked at."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.model.corpus import Text
from annotator.model.record import Record


@dataclass(frozen=True, slots=True)
class Item:
    """What annotators are compared on: a text, or a text and a target.

    `answers`: annotator id → a label, a frozenset of targets, or a tuple of marks; absent: did not judge.
    `target` is the kind of target and `about` its key within the discussion, both empty where there is none;
    `length` is that of the text where a part of it is left out.
    """

    record: Record
    text: Text
    answers: Mapping[str, Any]
    target: str = ""
    about: str = ""
    length: int | None = None

    @property
    def discussion(self) -> str:
        """Return the id of the discussion, the cluster that intervals resample."""
        return self.record.discussion.id

    def answered(self, answers: Mapping[str, Any]) -> Item:
        """Return the same item with other answers."""
        return Item(self.record, self.text, answers, self.target, self.about, self.length)

    def of(self, annotators: Collection[str]) -> Item:
        """Return the same item with the answers of these annotators alone, in their order."""
        if len(self.answers) == 1:
            return self if next(iter(self.answers)) in annotators else self.answered({})
        return self.answered({who: self.answers[who] for who in annotators if who in self.answers})


class Items(Sequence[Item]):
    """Items that are made when they are looked at, and can be taken apart without that."""

    @abstractmethod
    def of(self, annotators: Collection[str]) -> Items:
        """Return those that these annotators answered, with their answers alone."""

    @abstractmethod
    def within(
        self,
        *,
        kind: str | None = None,
        discussions: Collection[str] | None = None,
        target: str | None = None,
    ) -> Items:
        """Return those on texts of a kind, of these discussions, about a kind of target (None: all)."""

    @abstractmethod
    def at(self, numbers: Sequence[int]) -> Items:
        """Return those at these places, which ascend."""

    @abstractmethod
    def side_by_side(self) -> Iterator[tuple[tuple[tuple[str, Any], ...], int]]:
        """Yield ((annotator, answer), …) and how many units that two judged were answered so."""

    @abstractmethod
    def judged(self) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
        """Return how many each annotator judged in each discussion, and how many there are in each."""

    @abstractmethod
    def prepared(self, *, links: bool, alike: bool = False) -> tuple[Any, Any]:
        """Return what coefficients take, those with the most answers first, and the discussion of each.

        With `alike` answers are told apart within each unit alone.
        """

    @property
    @abstractmethod
    def answered(self) -> dict[str, int]:
        """Return how many of them each annotator answered."""

    @property
    @abstractmethod
    def overlap(self) -> bool:
        """Tell whether two spans of one annotator in a text share a position."""

    @property
    @abstractmethod
    def judges(self) -> frozenset[str]:
        """Return the ids of those who answered any of them."""

    @property
    @abstractmethod
    def records(self) -> dict[str, Record]:
        """Return discussion id → discussion, in the order in which they come."""

    @property
    @abstractmethod
    def kinds(self) -> frozenset[str]:
        """Return the kinds of their texts."""

    @property
    @abstractmethod
    def marks(self) -> int:
        """Return how many marks are in them."""


def numbered(answers: Mapping[str, Hashable]) -> dict[str, int]:
    """Return annotator → a number, the same for those who said the same."""
    numbers: dict[Hashable, int] = {}
    return {who: numbers.setdefault(answer, len(numbers)) for who, answer in answers.items()}
