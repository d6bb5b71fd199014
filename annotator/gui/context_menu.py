"""The menu of the right mouse button: labels for the words, the comment or the label under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from annotator.codebook.values import Layer
from annotator.gui.desk import Desk
from annotator.gui.labelling import Labelling
from annotator.gui.panes.reading import Reading
from annotator.gui.plain import unmarked
from annotator.gui.quoting import Quoting
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.span import Span

translate = QCoreApplication.translate


class ContextMenu:
    """Builds the menu for a place in a text and shows it."""

    def __init__(self, desk: Desk, reading: Reading, labelling: Labelling) -> None:
        self.desk = desk
        self.reading = reading
        self.labelling = labelling
        self.quoting: Quoting | None = None
        # what further parts of the window offer for what is under the pointer
        self.further: list[Callable[[QMenu, Annotation | None], None]] = []
        reading.context_requested.connect(self.show)

    def show(self, text: str, offset: int, where: QPoint) -> None:
        """Show the menu at a place on the screen."""
        self.build(text, offset, self.reading).popup(where)

    def build(self, text: str, offset: int, parent: QWidget) -> QMenu:
        """Return the menu for an offset in a text."""
        menu = QMenu(parent)
        words = self.reading.words()
        under = self._under(text, offset)
        if words is None and under is not None:
            self.labelling.choose(under.id)
            self._about(menu, under)
        elif words is None:
            self.reading.reveal(text)
        for layer in self.desk.layers_of(text):
            if words is not None or layer.kind == "stance" or (under is not None and under.layer == layer.id):
                self._labels(menu.addMenu(unmarked(layer.name)), layer)
        menu.addSeparator()
        if self.quoting is not None and self.quoting.is_linked(text, offset):
            source = translate("ContextMenu", "Go to the source of the quotation")
            menu.addAction(source, lambda: self.quoting and self.quoting.follow(text, offset))
        for offer in self.further:
            offer(menu, under)
        self._coverage(menu, self.desk.texts[text])
        return menu

    def _about(self, menu: QMenu, under: Annotation) -> None:
        if under.target is not None:
            words = translate("ContextMenu", "Go to its target")
            menu.addAction(self._keyed(words, "mark.jump"), self.labelling.jump)
        if under.annotator == self.desk.person.id:
            if under.target is not None:
                words = translate("ContextMenu", "Choose another target")
                menu.addAction(self._keyed(words, "target.choose"), self.labelling.choose_target)
            words = translate("ContextMenu", "Delete")
            menu.addAction(self._keyed(words, "mark.delete"), self.labelling.changing.delete)
        menu.addSeparator()

    def _labels(self, menu: QMenu, layer: Layer) -> None:
        for label in layer.labels:
            if not label.deprecated:
                key = f"\t{label.key.upper()}" if label.key else ""
                action = menu.addAction(f"{unmarked(label.name)}{key}")
                action.triggered.connect(lambda _=False, chosen=label.id: self.labelling.put_label(chosen))

    def _coverage(self, menu: QMenu, text: Text) -> None:
        walk = self.labelling.walk
        if self.desk.closed(text.id):
            words = translate("ContextMenu", "Reopen this text")
            menu.addAction(self._keyed(words, "text.reopen"), lambda: walk.close_text(True))
        else:
            words = translate("ContextMenu", "Close this text and go on")
            menu.addAction(self._keyed(words, "text.close"), walk.close_text)

    def _keyed(self, words: str, wish: str) -> str:
        """Return the words with the key that the wish has now behind them."""
        key = self.labelling.key_of(wish)
        return f"{words}\t{unmarked(key)}" if key else words

    def _under(self, text: str, offset: int) -> Annotation | None:
        """Return the shortest annotation at an offset."""
        point = Span(offset, offset + 1)
        found = [
            one for one in self.desk.annotations(text) if any(point.overlaps(span) for span in one.spans)
        ]
        return min(found, key=lambda one: sum(end - start for start, end in one.spans), default=None)
