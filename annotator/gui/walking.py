"""Moving about in a discussion: from label to label, along links, and on to the next text by closing one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.actions.closing import CloseText, ReopenText
from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text


class Walk(QObject):
    """Goes to texts and annotations; closes texts on the way."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self._last_closed = ""
        self._came_from = ""  # the annotation whose link was followed to a whole text

    # ---- coverage

    def close_text(self, reopen: bool = False) -> None:
        """Close the current text for the layers of this pass and go to the next open one, or reopen it."""
        text = self.reading.current()
        if text is None:
            return
        layers = self.desk.pass_layers(text.id)
        if reopen:
            self._reopen(text)
            return
        if not self.desk.closed(text.id):
            self.desk.bridge.ask(CloseText(text.id, layers))
            self._last_closed = text.id
        self.desk.focus(None)
        self.go_to_next_open(text)

    def _reopen(self, text: Text) -> None:
        """Open the current text again; where it is open, the one that was closed last."""
        wanted = text.id
        if not self._any_done(wanted):
            wanted = self._last_closed
        if wanted not in self.desk.texts or not self._any_done(wanted):
            self.said.emit(self.tr("This text is not closed."))
            return
        self.desk.bridge.ask(ReopenText(wanted, self.desk.pass_layers(wanted)))
        self.reading.reveal(wanted)

    def _any_done(self, text: str) -> bool:
        return text in self.desk.texts and any(
            self.desk.done(text, layer) for layer in self.desk.pass_layers(text)
        )

    def go_to_next_open(self, after: Text) -> None:
        """Go to the next text that is not closed, from here to the end, then from the beginning."""
        discussion = self.desk.discussion
        if discussion is None:
            return
        texts = discussion.texts
        place = self.desk.dossier.places[after.id] + 1 if self.desk.dossier else 0
        found = next((one for one in (*texts[place:], *texts[:place]) if not self.desk.closed(one.id)), None)
        if found is None:
            words = self.tr(
                "This discussion is done. Ctrl+PgDown goes to the next one, Ctrl+2 to the agreement."
            )
            if self.desk.pass_layer is not None:
                words = self.tr("This layer is done here. Ctrl+PgDown goes to the next discussion.")
            self.said.emit(words)
            return
        for view in self.reading.views:
            view.clear_selection()
        self.reading.reveal(found.id)

    # ---- from label to label

    def next_mark(self, backwards: bool = False) -> Annotation | None:
        """Go to the annotation behind (or before) what is chosen or the caret, and return it."""
        wanted = self._neighbour(backwards)
        if wanted is None:
            self.said.emit(self.tr("There are no labels in this discussion yet."))
        else:
            self.reading.reveal(wanted.text, wanted.id)
        return wanted

    def _neighbour(self, backwards: bool) -> Annotation | None:
        """Return the next annotation in reading order, round the discussion."""
        chosen = self.desk.annotation(self.desk.focused)
        current = self.desk.texts[chosen.text] if chosen else self.reading.current()
        if self.desk.dossier is None or current is None:
            return None
        caret = self.reading.active.caret()
        offset = caret.offset if caret is not None and caret.text_id == current.id else -2
        here = (chosen.start, chosen.layer, chosen.id) if chosen else (offset, "", "")
        texts = self.desk.dossier.discussion.texts
        place, step = self.desk.dossier.places[current.id], -1 if backwards else 1
        for count in range(len(texts) + 1):
            own = self.desk.annotations(texts[(place + count * step) % len(texts)].id)
            for one in reversed(own) if backwards else own:
                key = (one.start, one.layer, one.id)
                if count or (key < here if backwards else key > here):
                    return one
        return None

    # ---- along links

    def jump(self) -> None:
        """Go along the link of the chosen annotation, or from a claim to what disputes it."""
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is None:
            self._go_back()
            return
        if chosen.target is not None:
            self.follow(chosen.id)
            return
        dossier = self.desk.dossier
        wordings = {one.id for one in dossier.wordings(chosen)} if dossier else set()
        found = (one for one in self.desk.pointing() if one.target and one.target.id in wordings)
        pointing = next(found, None)
        if pointing is not None:
            self.reading.reveal(pointing.text, pointing.id)
            self.desk.focus(pointing.id)

    def _go_back(self) -> None:
        """Go back to the annotation whose link was followed last."""
        before = self.desk.annotation(self._came_from)
        if before is None:
            self.said.emit(self.tr("Choose a label with a link first: click it, or press Tab."))
            return
        self._came_from = ""
        self.reading.reveal(before.text, before.id)
        self.desk.focus(before.id)

    def follow(self, wanted: str) -> None:
        """Go from an annotation to its target."""
        one = self.desk.annotation(wanted)
        target = one.target if one else None
        if one is None or target is None:
            return
        self._came_from = one.id
        if target.kind == "annotation" and (claim := self.desk.annotation(target.id)):
            self.reading.reveal(claim.text, claim.id)
            self.desk.focus(claim.id)
        elif target.kind == "parent" and (parent := self.desk.texts[one.text].parent):
            self.reading.reveal(parent)
        elif target.kind == "article" and self.desk.discussion and self.desk.discussion.article:
            self.reading.reveal(self.desk.discussion.article.id)
        elif (text := target.text or target.id) in self.desk.texts:
            self.reading.reveal(str(text))
            view = self.reading.view_of(str(text))
            if target.kind == "span":
                view.set_selection(str(text), target.start or 0, target.end)
                view.ensure_visible(str(text), target.start or 0)
