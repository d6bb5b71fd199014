"""What is made of a question is made once while the question lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import ref

if TYPE_CHECKING:
    from annotator.jobs.agreement.questions import Question

T = TypeVar("T")


class Once(Generic[T]):
    """Remembers what was made of each question; what it makes must not hold the question itself."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[ref[Question], object, T]] = {}

    def of(self, question: Question, make: Callable[[], T], *, upon: object = None) -> T:
        """Return what was made of the question upon the same other thing, else make it now.

        A question may live on where the project was edited without another answer to it: what rests on more
        than its answers names the `material` that it rests on.
        """
        number = id(question)
        known = self._known.get(number)
        if known is not None and known[0]() is question and known[1] is upon:
            return known[2]
        made = make()
        self._known[number] = ref(question, lambda _: self._known.pop(number, None)), upon, made
        return made
