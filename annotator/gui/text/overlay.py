"""What lies on the texts: the view asks for marks, badges and states text by text, when it lays one out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from annotator.gui.text.items import Badge, Mark, TextState
from annotator.gui.text.lanes import owners

_Value = TypeVar("_Value", Mark, Badge)


class Overlay(Protocol):
    """Says what lies on a text; what is out of sight is never asked for, and costs nothing."""

    @property
    def owners(self) -> tuple[str, ...]:
        """Return the names of those whose marks are shown, sorted."""
        ...

    def marks(self, text_id: str) -> Sequence[Mark]:
        """Return the marks on a text."""
        ...

    def badges(self, text_id: str) -> Sequence[Badge]:
        """Return the badges in a text's header."""
        ...

    def state(self, text_id: str) -> TextState | None:
        """Return the state of work of a text."""
        ...

    def mark(self, mark_id: str) -> Mark | None:
        """Return one mark, wherever it lies."""
        ...


class Given:
    """An overlay of values that were handed over one by one."""

    def __init__(self) -> None:
        self.owners: tuple[str, ...] = ()
        self._by_id: dict[str, Mark] = {}
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._badges: dict[str, tuple[Badge, ...]] = {}
        self._states: dict[str, TextState] = {}

    def marks(self, text_id: str) -> tuple[Mark, ...]:
        """Return the marks on a text."""
        return self._marks.get(text_id, ())

    def badges(self, text_id: str) -> tuple[Badge, ...]:
        """Return the badges in a text's header."""
        return self._badges.get(text_id, ())

    def state(self, text_id: str) -> TextState | None:
        """Return the state of work of a text."""
        return self._states.get(text_id)

    def mark(self, mark_id: str) -> Mark | None:
        """Return one mark, wherever it lies."""
        return self._by_id.get(mark_id)

    def take_marks(self, marks: Iterable[Mark]) -> None:
        """Take these marks and no others."""
        self._marks = _grouped(marks)
        self._by_id = {mark.id: mark for own in self._marks.values() for mark in own}
        self.owners = owners(self._by_id.values())

    def put_marks(self, text_id: str, marks: Iterable[Mark]) -> None:
        """Take these marks of one text; the cost does not depend on the other texts."""
        for mark in self._marks.get(text_id, ()):
            self._by_id.pop(mark.id, None)
        self._marks[text_id] = own = tuple(marks)
        self._by_id.update({mark.id: mark for mark in own})
        self.owners = tuple(sorted({*self.owners, *owners(own)}))

    def take_badges(self, badges: Iterable[Badge]) -> None:
        """Take these badges and no others."""
        self._badges = _grouped(badges)

    def put_badges(self, text_id: str, badges: Iterable[Badge]) -> None:
        """Take these badges of one text."""
        self._badges[text_id] = tuple(badges)

    def take_states(self, states: Iterable[TextState]) -> None:
        """Take these states and no others."""
        self._states = {state.text_id: state for state in states}

    def put_state(self, state: TextState) -> None:
        """Take the state of one text."""
        self._states[state.text_id] = state


def _grouped(values: Iterable[_Value]) -> dict[str, tuple[_Value, ...]]:
    groups: dict[str, list[_Value]] = {}
    for value in values:
        groups.setdefault(value.text_id, []).append(value)
    return {text_id: tuple(own) for text_id, own in groups.items()}
