"""Changing the annotation that is chosen: what it says, its life, and the words that it points at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.actions.annotating import ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.gui.targets import claim_layer
from annotator.model.annotation import Annotation


class Changing(QObject):
    """Carries changes of one's own annotations to the bridge."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading

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
