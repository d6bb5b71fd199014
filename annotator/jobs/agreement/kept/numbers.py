"""Numbers for what is said again and again: a pattern of answers, a target, a label, a person."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T", bound=Hashable)


class Numbers(Generic[T]):
    """Things by the order in which they were first met; a number is never given twice."""

    def __init__(self, known: Iterable[T] = ()) -> None:
        self.all: list[T] = list(known)
        self._numbers = {one: number for number, one in enumerate(self.all)}
        self._turn = Lock()

    def __len__(self) -> int:
        return len(self.all)

    def of(self, one: T) -> int:
        """Return the number of a thing."""
        number = self._numbers.get(one)
        return self._new(one) if number is None else number

    def _new(self, one: T) -> int:
        with self._turn:
            if one not in self._numbers:
                self.all.append(one)
                self._numbers[one] = len(self.all) - 1
            return self._numbers[one]


class Pattern(NamedTuple):
    """Who said what of a unit, in the order of the project's people.

    Of marks that are one case `same` and `exact` number what must be the same for two to agree, where
    overlapping words are enough and where the same words are asked for.
    """

    said: tuple[tuple[str, Any], ...]
    same: tuple[int, ...] = ()
    exact: tuple[int, ...] = ()


class Patterns(Numbers[Pattern]):
    """The patterns of a question."""

    def __init__(self, known: Iterable[Pattern] = ()) -> None:
        super().__init__(known)
        self._answers: dict[int, Mapping[str, Any]] = {}

    def answers(self, number: int) -> Mapping[str, Any]:
        """Return annotator → answer, the same object for all units of a pattern."""
        found = self._answers.get(number)
        if found is None:
            found = self._answers[number] = dict(self.all[number].said)
        return found

    def said(self, answers: Mapping[str, Any]) -> int:
        """Return the number of these answers."""
        return self.of(Pattern(tuple(answers.items())))


class Tables:
    """All numbers of one question: patterns of its units and of its cases of marks, targets, labels, people.

    `abouts` are (kind, key) of what a unit is about, `targets` the ends of links.
    """

    NAMES = ("patterns", "groups", "abouts", "people", "labels", "targets", "answers")

    def __init__(self, known: Mapping[str, Iterable[Any]] | None = None) -> None:
        found = {name: list((known or {}).get(name, ())) for name in self.NAMES}
        self.patterns, self.groups = Patterns(found["patterns"]), Patterns(found["groups"])
        self.abouts: Numbers[tuple[str, str]] = Numbers(found["abouts"])
        self.people: Numbers[str] = Numbers(found["people"])
        self.labels: Numbers[str] = Numbers(found["labels"])
        self.targets: Numbers[Hashable] = Numbers(found["targets"])
        self.answers: Numbers[str] = Numbers(found["answers"])
