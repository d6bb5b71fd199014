"""A text view, and a gutter, that are handed values one by one instead of an overlay that they ask."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from annotator.gui.text import view
from annotator.gui.text.gutter import Gutter
from annotator.gui.text.items import Badge, Mark, TextState
from annotator.gui.text.links import End, Link

_Value = TypeVar("_Value", Mark, Badge)


class AnnotatedTextView(view.AnnotatedTextView):
    """A text view that is handed marks, badges and states; `tr` looks for words under its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = Given()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._given.take_marks(marks)
        self.set_overlay(self._given)

    def update_text_marks(self, text_id: str, marks: Iterable[Mark]) -> None:
        """Show these marks on one text."""
        self._given.put_marks(text_id, marks)
        self.renew_text(text_id)

    def set_badges(self, badges: Iterable[Badge]) -> None:
        """Show these badges in the headers and no others."""
        self._given.take_badges(badges)
        self.set_overlay(self._given)

    def update_text_badges(self, text_id: str, badges: Iterable[Badge]) -> None:
        """Show these badges in one header."""
        self._given.put_badges(text_id, badges)
        self.renew_text(text_id)

    def set_states(self, states: Iterable[TextState]) -> None:
        """Show these states of work and no others."""
        self._given.take_states(states)
        self.set_overlay(self._given)

    def update_text_state(self, state: TextState) -> None:
        """Show the state of work of one text."""
        self._given.put_state(state)
        self.renew_text(state.text_id)


GivenView = AnnotatedTextView


def show_links(gutter: Gutter, links: Iterable[tuple[str, End, End, str, str]]) -> None:
    """Let a gutter draw these links (id, (side, id), (side, id), colour, label) and no others."""
    by_end: dict[End, list[Link]] = {}
    for link in (Link(*values) for values in links):
        for end in {link.first, link.second}:
            by_end.setdefault(end, []).append(link)
    gutter.set_source(lambda end: by_end.get(end, ()))


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


def owners(marks: Iterable[Mark]) -> tuple[str, ...]:
    """Return the names of those who own marks, sorted."""
    return tuple(sorted({mark.owner for mark in marks if mark.owner}))
