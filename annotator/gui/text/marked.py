"""What lies on the texts: marks, badges, ticks, hints, and what of them has the focus or is linked to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Signal

from annotator.gui.text.finds import Finds
from annotator.gui.text.foldable import FoldableCanvas
from annotator.gui.text.items import Mark
from annotator.gui.text.overlay import Overlay
from annotator.gui.text.quotes import Quote, Quotes, quote_at

_READ_ALOUD = 4000


class MarkedCanvas(FoldableCanvas):
    """Shows marks on the texts of a canvas and knows where they are."""

    marks_changed = Signal()
    work_shown = Signal(str)  # the text on which other marks, badges or ticks are shown, '' for all
    current_text_changed = Signal(str)

    def set_overlay(self, overlay: Overlay) -> None:
        """Ask this overlay from now on what lies on the texts; only those in sight are laid anew."""
        if self.column.set_overlay(overlay):
            self._refresh()
        self._renew()
        self.marks_changed.emit()
        self.work_shown.emit("")

    def renew_text(self, text_id: str) -> None:
        """Ask the overlay anew what lies on one text; the cost does not depend on the other texts."""
        if self.column.compare():
            self._refresh()
        self._changed(text_id)
        self.marks_changed.emit()
        self.work_shown.emit(text_id)

    def marks(self, text_id: str) -> Sequence[Mark]:
        """Return the marks shown on a text."""
        laid = self.column.if_laid(self.column.index.get(text_id, -1))
        return self.column.overlay.marks(text_id) if laid is None else laid.marks

    # ---- what is set apart

    def set_hints(self, hints: Mapping[str, str]) -> None:
        """Show letters beside marks and headers, by the id of the mark or text; empty hides them."""
        self._set_scene(replace(self._scene, hints=dict(hints)))

    def set_word_letters(self, text_id: str, letters: Mapping[int, str]) -> None:
        """Show letters on the words of a text that begin at these offsets; empty hides them."""
        self._set_scene(replace(self._scene, letters=(text_id, dict(letters))))

    def set_focused_mark(self, mark_id: str | None) -> None:
        """Set one mark apart, with handles at its borders."""
        self._set_scene(replace(self._scene, focused=mark_id))

    def focused_mark(self) -> str | None:
        """Return the id of the mark that is set apart."""
        return self._scene.focused

    def set_linked(self, ids: Iterable[str]) -> None:
        """Tint these marks, badges and texts (by their headers) as linked to what has the focus."""
        self._set_scene(replace(self._scene, linked=frozenset(ids)))

    def set_found(self, found: Finds | None) -> None:
        """Frame what was found, the current hit more strongly; None: nothing any more."""
        self._set_scene(replace(self._scene, found=found))

    def set_quotes(self, quotes: Quotes | None) -> None:
        """Ask this from now on what the texts quote, once one of them is drawn."""
        self._set_scene(replace(self._scene, quotes=quotes))

    def quote_at(self, point: QPointF) -> tuple[str, Quote] | None:
        """Return (text, quotation) whose mark in the margin lies under a point."""
        placed = self.column.at(point.y())
        if placed is None or self._scene.quotes is None:
            return None
        text_id = placed.laid.item.id
        found = quote_at(placed, point, self._scene.quotes(text_id), self.column.style)
        return (text_id, found) if found else None

    def set_current_text(self, text_id: str | None) -> None:
        """Set one text apart as the one that is worked on."""
        if text_id == self._scene.current:
            return
        if text_id is not None:
            self.bring_out(text_id)
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
        if (mark := self.column.overlay.mark(mark_id)) is not None:
            self.ensure_visible(mark.text_id, mark.start)

    def next_mark(self, backwards: bool = False) -> str | None:
        """Return the mark behind (or in front of) the focused one or the caret in reading order, or None."""
        here = self._reading_place()
        step = -1 if backwards else 1
        index = here[0]
        while 0 <= index < len(self.column.items):
            own = self.column.overlay.marks(self.column.items[index].id)
            keys = sorted((index, mark.start, -mark.end, mark.id) for mark in own)
            found = [key for key in keys if (key < here if backwards else key > here)]
            if found:
                return found[-1 if backwards else 0][3]
            index += step
        return None

    def _reading_place(self) -> tuple[int, float, float, str]:
        if (mark := self.column.overlay.mark(self._scene.focused or "")) is not None:
            return self.column.index.get(mark.text_id, 0), mark.start, -mark.end, mark.id
        if self._scene.caret is not None:
            text_id, offset = self._scene.caret
            return self.column.index[text_id], offset, float("-inf"), ""
        return (self.column.placed[0].index if self.column.placed else 0), -1, 0, ""

    def y_of_mark(self, mark_id: str) -> float | None:
        """Return the y of a mark's first line in the viewport, estimated where it is out of sight."""
        mark = self.column.overlay.mark(mark_id)
        if mark is None:
            return None
        index = self.column.index.get(mark.text_id)
        return self.column.y_of_fold(mark.text_id) if index is None else self.column.y_of(index, mark.start)

    def y_of(self, target: str) -> float | None:
        """Return the y of a mark or a text."""
        mark = self.y_of_mark(target)
        return self.y_of_text(target) if mark is None else mark

    def text_of(self, target: str) -> str | None:
        """Return the text that a mark lies on, or the text itself; None for what is not shown."""
        mark = self.column.overlay.mark(target)
        wanted = target if mark is None else mark.text_id
        return wanted if wanted in self.column.folds.places else None
