"""A canvas that goes to texts and to places in them, and says where they are."""

from __future__ import annotations

from annotator.gui.text.canvas import TextCanvas


class ReachingCanvas(TextCanvas):
    """Brings texts and characters into sight and puts back what stood at the top."""

    def scroll_to_text(self, text_id: str) -> None:
        """Bring the beginning of a text to the upper part of the view."""
        self.bring_out(text_id)
        if (index := self.column.index.get(text_id)) is not None:
            self._show(index, 0, margin=self.column.style.gap)

    def scroll_to_offset(self, text_id: str, offset: int) -> None:
        """Bring the line of a character to the upper part of the view."""
        self.bring_out(text_id)
        if (index := self.column.index.get(text_id)) is not None:
            line = self.column.laid(index).line_at(offset)
            self._show(index, line.top, margin=self.column.style.gap)

    def ensure_visible(self, text_id: str, offset: int) -> None:
        """Scroll as little as needed to see a character; from far away, to the upper third."""
        self.bring_out(text_id)
        index = self.column.index.get(text_id)
        if index is None:
            return
        laid = self.column.laid(index)
        line = laid.line_at(offset)
        y, height = self.column.top_of(index) + line.top, self.viewport().height()
        margin = min(self.column.style.line, height // 4)
        if y < -height or y > 2 * height:
            self._show(index, line.top, margin=height // 3)
        elif y < margin:
            self.scroll_pixels(y - margin)
        elif y + line.height > height - margin:
            self.scroll_pixels(y + line.height - height + margin)

    def bring_out(self, text_id: str) -> None:
        """Show a text that is hidden; here none is."""

    def _show(self, index: int, offset: int, *, margin: int) -> None:
        # laid out first: by then the heights in front of the anchor are real
        self.column.laid(index)
        self.column.show(index, offset - margin)
        self._refresh()

    def place(self) -> tuple[str, int, int] | None:
        """Return (text, character, pixels above it) of what stands at the top; character -1 is its header."""
        if not self.column.items:
            return None
        index, character, pixels = self.column.place()
        return self.column.items[index].id, character, pixels

    def go_back_to(self, place: tuple[str, int, int]) -> None:
        """Put to the top what `place` said; where that is not shown nothing moves."""
        index = self.column.index.get(place[0])
        if index is not None:
            self.column.return_to((index, *place[1:]))
            self._refresh()

    def visible_texts(self) -> tuple[str, ...]:
        """Return the ids of the texts in sight, from top to bottom."""
        return tuple(placed.laid.item.id for placed in self.column.placed)

    def y_of_text(self, text_id: str) -> float | None:
        """Return the y of a text's header in the viewport, estimated where it is out of sight."""
        index = self.column.index.get(text_id)
        if index is None:
            return self.column.y_of_fold(text_id)
        lead = self.column.style.top_pad if index == 0 else 0
        return self.column.top_of(index) + lead + self.column.style.header_line / 2
