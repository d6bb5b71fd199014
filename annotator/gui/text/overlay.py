"""What lies on the texts: the view asks for marks, badges and states text by text, when it lays one out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from annotator.gui.text.items import Badge, Mark, TextState


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


class Nothing:
    """An overlay of texts on which nothing lies."""

    owners: tuple[str, ...] = ()

    def marks(self, _text_id: str) -> tuple[Mark, ...]:
        """Return no marks."""
        return ()

    def badges(self, _text_id: str) -> tuple[Badge, ...]:
        """Return no badges."""
        return ()

    def state(self, _text_id: str) -> TextState | None:
        """Return no state of work."""
        return None

    def mark(self, _mark_id: str) -> Mark | None:
        """Return no mark."""
        return None
