"""What of the texts is set apart at the moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from annotator.gui.text.finds import Finds
from annotator.gui.text.items import Mark
from annotator.gui.text.quotes import Quotes


@dataclass(frozen=True, slots=True)
class Scene:
    """What is set apart at the moment: focus, links, hints, the current text, the selection, the caret."""

    focused: str | None = None
    linked: frozenset[str] = frozenset()
    hints: Mapping[str, str] = field(default_factory=dict)
    letters: tuple[str, Mapping[int, str]] = ("", {})  # a text, and letters on its words by their offsets
    current: str | None = None
    selection: tuple[str, int, int] | None = None
    caret: tuple[str, int] | None = None
    active: bool = True  # whether the view has the keyboard
    found: Finds | None = None
    quotes: Quotes | None = None

    def apart(self, mark: Callable[[str], Mark | None]) -> set[tuple[object, ...]]:
        """Return (text, what of it is set apart …) for all that is said of single texts; `mark` finds one."""
        focused = mark(self.focused) if self.focused else None
        found: set[tuple[object, ...]] = {(self.current,), (focused.text_id, focused.id) if focused else ()}
        return (found | {self.selection or (), self.caret or ()}) - {()}
