"""Changing the annotation that is chosen: its borders, its life, and the words that it points at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from annotator.actions.annotating import ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.gui.targets import claim_layer
from annotator.model.annotation import Annotation
from annotator.model.span import Span

Key = Qt.Key
BORDERS = {
    Key.Key_Left: ("end", -1),
    Key.Key_Right: ("end", 1),
    Key.Key_Up: ("start", -1),
    Key.Key_Down: ("start", 1),
}


class Changing(QObject):
    """Carries changes of one's own annotations to the bridge."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        reading.mark_resized.connect(self._resized)

    def own_choice(self) -> Annotation | None:
        """Return the chosen annotation where it is of who is at work."""
        chosen = self.desk.annotation(self.desk.focused)
        return chosen if chosen is not None and chosen.annotator == self.desk.person.id else None

    def change(self, changed: Annotation, title: str) -> None:
        """Put an annotation to what is given, upon the state that is shown."""
        shown = self.desk.annotation(changed.id)
        self.desk.bridge.ask(ChangeAnnotation(changed, upon=shown, title=title))

    def delete(self, wanted: str | None = None) -> None:
        """Delete the chosen annotation, or the one named."""
        chosen = self.desk.annotation(wanted) if wanted else self.own_choice()
        if chosen is None:
            self.said.emit(self.tr("Nothing is chosen: click a label of yours, or press Tab."))
            return
        self.desk.bridge.ask(DeleteAnnotation(chosen.id))
        if not any(view.hasFocus() for view in self.reading.views):
            self.reading.active.setFocus()

    def make_claim(self, wanted: str | None = None) -> None:
        """Make the words that a dispute points at a claim."""
        chosen = self.desk.annotation(wanted) if wanted else self.own_choice()
        layer = claim_layer(self.desk)
        if chosen is None or chosen.target is None or chosen.target.kind != "span" or layer is None:
            self.said.emit(self.tr("Choose a dispute that points at words which are no claim yet."))
            return
        self.desk.bridge.ask(ClaimFromWords(chosen.id, layer.id, layer.labels[0].id))

    def move_border(self, key: Qt.Key) -> bool:
        """Move a border of the chosen annotation by one character; False where none with words is chosen."""
        side, step = BORDERS[key]
        chosen = self.own_choice()
        if chosen is None or not chosen.spans:
            return False
        length = len(self.desk.texts[chosen.text].text)
        spans = list(chosen.spans)
        place = 0 if side == "start" else len(spans) - 1
        start, end = spans[place]
        moved = Span(start + step, end) if side == "start" else Span(start, end + step)
        if 0 <= moved.start < moved.end <= length:
            spans[place] = moved
            self.change(replace(chosen, spans=tuple(spans)), "Move border")
        return True

    def _resized(self, mark: str, number: int, start: int, end: int) -> None:
        known = self.desk.annotation(mark)
        if known is None or known.annotator != self.desk.person.id:
            self.reading.show_work({known.text} if known else None)
            return
        spans = [Span(start, end) if place == number else one for place, one in enumerate(known.spans)]
        self.change(replace(known, spans=tuple(spans)), "Move border")
