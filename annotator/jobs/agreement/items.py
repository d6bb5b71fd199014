"""What annotators are compared on: items, at hand or summed without being made one by one."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, overload

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
    """The items of a question, with what is known of all of them."""

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
    def judged(self) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
        """Return how many each annotator judged in each discussion, and how many there are in each."""

    @property
    @abstractmethod
    def answered(self) -> dict[str, int]:
        """Return how many of them each annotator answered."""

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
        """Return how many marks are in them; those of ratings are none."""

    @property
    @abstractmethod
    def overlap(self) -> bool:
        """Tell whether two spans of one annotator in a text share a position."""


class Summed(Items):
    """Items that are made when they are looked at, and can be summed without that."""

    @abstractmethod
    def side_by_side(self) -> Iterator[tuple[tuple[tuple[str, Any], ...], int]]:
        """Yield ((annotator, answer), …) and how many units that two judged were answered so."""

    @abstractmethod
    def prepared(self, *, links: bool, alike: bool = False) -> tuple[Any, Any]:
        """Return what coefficients take, those with the most answers first, and the discussion of each.

        With `alike` answers are told apart within each unit alone.
        """


@dataclass(frozen=True, slots=True)
class Plain(Items):
    """Items that are at hand."""

    all: tuple[Item, ...] = ()

    def __len__(self) -> int:
        return len(self.all)

    def __iter__(self) -> Iterator[Item]:
        return iter(self.all)

    @overload
    def __getitem__(self, number: int) -> Item: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item]: ...
    def __getitem__(self, number: int | slice) -> Item | Sequence[Item]:
        return self.all[number]

    def of(self, annotators: Collection[str]) -> Plain:
        """Return those that these annotators answered, with their answers alone."""
        kept = (item.of(annotators) for item in self.all)
        return Plain(tuple(item for item in kept if item.answers))

    def within(
        self,
        *,
        kind: str | None = None,
        discussions: Collection[str] | None = None,
        target: str | None = None,
    ) -> Plain:
        """Return those on texts of a kind, of these discussions, about a kind of target (None: all)."""
        return Plain(
            tuple(
                item
                for item in self.all
                if kind in {None, item.text.kind}
                and target in {None, item.target}
                and (discussions is None or item.discussion in discussions)
            )
        )

    def at(self, numbers: Sequence[int]) -> Plain:
        """Return those at these places, which ascend."""
        return Plain(tuple(self.all[number] for number in numbers))

    def judged(self) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
        """Return how many each annotator judged in each discussion, and how many there are in each."""
        judged = Counter((who, item.discussion) for item in self.all for who in item.answers)
        return dict(judged), dict(Counter(item.discussion for item in self.all))

    @property
    def answered(self) -> dict[str, int]:
        """Return how many of them each annotator answered."""
        return dict(Counter(who for item in self.all for who in item.answers))

    @property
    def judges(self) -> frozenset[str]:
        """Return the ids of those who answered any of them."""
        return frozenset(who for item in self.all for who in item.answers)

    @property
    def records(self) -> dict[str, Record]:
        """Return discussion id → discussion, in the order in which they come."""
        return {item.discussion: item.record for item in self.all}

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of their texts."""
        return frozenset(item.text.kind for item in self.all)

    @property
    def marks(self) -> int:
        """Return how many marks are in them; those of ratings are none."""
        said = (answer for item in self.all for answer in item.answers.values())
        return sum(len(answer) for answer in said if isinstance(answer, tuple))

    @property
    def overlap(self) -> bool:
        """Tell whether two spans of one annotator in a text share a position."""
        return any(_overlap(marks) for item in self.all for marks in item.answers.values())


def _overlap(marks: Iterable[tuple[int, int, str]]) -> bool:
    end = 0
    for start, stop, _ in sorted(marks):
        if start < end:
            return True
        end = max(end, stop)
    return False


def numbered(answers: Mapping[str, Hashable]) -> dict[str, int]:
    """Return annotator → a number, the same for those who said the same."""
    numbers: dict[Hashable, int] = {}
    return {who: numbers.setdefault(answer, len(numbers)) for who, answer in answers.items()}
