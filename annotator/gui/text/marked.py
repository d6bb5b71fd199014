"""What lies on the texts: marks, badges, ticks, hints, and what of them has the focus or is linked to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.text.canvas import TextCanvas
from annotator.gui.text.items import Badge, Mark, TextState
from annotator.gui.text.lanes import owners
from annotator.gui.text.theme import LIGHT, ViewTheme

_READ_ALOUD = 4000
_Value = TypeVar("_Value", Mark, Badge)


class MarkedCanvas(TextCanvas):
    """Shows marks on the texts of a canvas and knows where they are."""

    marks_changed = Signal()
    current_text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, theme: ViewTheme = LIGHT) -> None:
        super().__init__(parent, theme=theme)
        self._by_id: dict[str, Mark] = {}
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._badges: dict[str, tuple[Badge, ...]] = {}
        self._states: dict[str, TextState] = {}
        self._owners: frozenset[str] = frozenset()

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._marks = _grouped(marks)
        self._by_id = {mark.id: mark for own in self._marks.values() for mark in own}
        self.column.marks = self._marks
        self._compare(owners(mark for own in self._marks.values() for mark in own))
        self._renew(header=False)
        self.marks_changed.emit()

    def update_text_marks(self, text_id: str, marks: Iterable[Mark]) -> None:
        """Show these marks on one text; the cost does not depend on the other texts."""
        for mark in self._marks.get(text_id, ()):
            self._by_id.pop(mark.id, None)
        self._marks[text_id] = own = tuple(marks)
        self._by_id.update({mark.id: mark for mark in own})
        names = {mark.owner for mark in own if mark.owner}
        if not names <= self._owners:
            self._compare(tuple(sorted(self._owners | names)))
        self._changed(text_id, header=False)
        self.marks_changed.emit()

    def _compare(self, names: tuple[str, ...]) -> None:
        """Lay the work of several people apart; one alone needs no lanes of their own."""
        self._owners = frozenset(names)
        if self.column.set_owners(names if len(names) > 1 else ()):
            self._refresh()

    def marks(self, text_id: str) -> tuple[Mark, ...]:
        """Return the marks shown on a text."""
        return self._marks.get(text_id, ())

    def set_badges(self, badges: Iterable[Badge]) -> None:
        """Show these badges in the headers and no others."""
        self._badges = _grouped(badges)
        self.column.badges = self._badges
        self._renew(header=True)

    def update_text_badges(self, text_id: str, badges: Iterable[Badge]) -> None:
        """Show these badges in one header."""
        self._badges[text_id] = tuple(badges)
        self.column.badges = self._badges
        self._changed(text_id, header=True)

    def set_states(self, states: Iterable[TextState]) -> None:
        """Show these states of work and no others."""
        self._states = {state.text_id: state for state in states}
        self.column.states = self._states
        self._renew(header=True)

    def update_text_state(self, state: TextState) -> None:
        """Show the state of work of one text."""
        self._states[state.text_id] = state
        self.column.states = self._states
        self._changed(state.text_id, header=True)

    def set_hints(self, hints: Mapping[str, str]) -> None:
        """Show letters beside marks and headers, by the id of the mark or text; empty hides them."""
        self._set_scene(replace(self._scene, hints=dict(hints)))

    def set_focused_mark(self, mark_id: str | None) -> None:
        """Set one mark apart, with handles at its borders."""
        self._set_scene(replace(self._scene, focused=mark_id))

    def focused_mark(self) -> str | None:
        """Return the id of the mark that is set apart."""
        return self._scene.focused

    def set_linked(self, ids: Iterable[str]) -> None:
        """Tint these marks, badges and texts (by their headers) as linked to what has the focus."""
        self._set_scene(replace(self._scene, linked=frozenset(ids)))

    def set_current_text(self, text_id: str | None) -> None:
        """Set one text apart as the one that is worked on."""
        if text_id == self._scene.current:
            return
        self._set_scene(replace(self._scene, current=text_id))
        self._describe(text_id)
        self.current_text_changed.emit(text_id or "")

    def _describe(self, text_id: str | None) -> None:
        """Let a screen reader read the text that is worked on."""
        index = self.column.index.get(text_id or "")
        item = None if index is None else self.column.items[index]
        self.setAccessibleDescription(f"{item.header}\n{item.text[:_READ_ALOUD]}" if item else "")

    def current_text(self) -> str | None:
        """Return the id of the text that is worked on."""
        return self._scene.current

    # ---- places

    def scroll_to_mark(self, mark_id: str) -> None:
        """Bring a mark into the upper part of the view, unless it is in sight."""
        if (mark := self._by_id.get(mark_id)) is not None:
            self.ensure_visible(mark.text_id, mark.start)

    def next_mark(self, backwards: bool = False) -> str | None:
        """Return the mark behind (or in front of) the focused one or the caret in reading order, or None."""
        here = self._reading_place()
        step = -1 if backwards else 1
        index = here[0]
        while 0 <= index < len(self.column.items):
            own = self._marks.get(self.column.items[index].id, ())
            keys = sorted((index, mark.start, -mark.end, mark.id) for mark in own)
            found = [key for key in keys if (key < here if backwards else key > here)]
            if found:
                return found[-1 if backwards else 0][3]
            index += step
        return None

    def _reading_place(self) -> tuple[int, float, float, str]:
        if (mark := self._by_id.get(self._scene.focused or "")) is not None:
            return self.column.index.get(mark.text_id, 0), mark.start, -mark.end, mark.id
        if self._scene.caret is not None:
            text_id, offset = self._scene.caret
            return self.column.index[text_id], offset, float("-inf"), ""
        return (self.column.placed[0].index if self.column.placed else 0), -1, 0, ""

    def y_of_mark(self, mark_id: str) -> float | None:
        """Return the y of a mark's first line in the viewport, estimated where it is out of sight."""
        mark = self._by_id.get(mark_id)
        index = None if mark is None else self.column.index.get(mark.text_id)
        return None if index is None or mark is None else self.column.y_of(index, mark.start)

    def y_of(self, target: str) -> float | None:
        """Return the y of a mark or a text."""
        return self.y_of_mark(target) if target in self._by_id else self.y_of_text(target)

    def text_of(self, target: str) -> str | None:
        """Return the text that a mark lies on, or the text itself; None for what is not shown."""
        if target in self._by_id:
            return self._by_id[target].text_id
        return target if target in self.column.index else None


def _grouped(values: Iterable[_Value]) -> dict[str, tuple[_Value, ...]]:
    groups: dict[str, list[_Value]] = {}
    for value in values:
        groups.setdefault(value.text_id, []).append(value)
    return {text_id: tuple(own) for text_id, own in groups.items()}
