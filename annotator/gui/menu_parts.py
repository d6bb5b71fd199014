"""What the menu of the right mouse button offers for parts of labels and for words that are selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from annotator.gui.labelling import Labelling
from annotator.gui.panes.uses import UsesPanel
from annotator.gui.plain import unmarked
from annotator.model.annotation import Annotation

translate = QCoreApplication.translate


class PartsMenu:
    """Adds its entries to the menu for a place in a text."""

    def __init__(self, labelling: Labelling, uses: UsesPanel) -> None:
        self.labelling = labelling
        self.uses = uses

    def offer(self, menu: QMenu, under: Annotation | None) -> None:
        """Offer what can be done with the selected words, else with the label under the pointer."""
        labelling = self.labelling
        if labelling.reading.words() is not None:
            words = translate("ContextMenu", "Put the last label again")
            menu.addAction(self._keyed(words, "put.again"), labelling.putting.put_again)
            words = translate("ContextMenu", "Add the words as a further part, or take the part away")
            menu.addAction(self._keyed(words, "part.add"), labelling.parts.part)
            words = translate("ContextMenu", "Label exactly these words")
            menu.addAction(self._keyed(words, "select.exact"), labelling.picking.be_exact)
            menu.addSeparator()
        elif under is not None and under.annotator == labelling.desk.person.id:
            self._offer_label(menu, under)

    def _offer_label(self, menu: QMenu, under: Annotation) -> None:
        labelling = self.labelling
        layer = labelling.desk.codebook.layer(under.layer)
        if under.target is None and layer is not None and layer.targets:
            words = translate("ContextMenu", "Choose a target")
            menu.addAction(self._keyed(words, "target.choose"), labelling.choose_target)
        if under.spans:
            words = translate("ContextMenu", "Select its words")
            menu.addAction(self._keyed(words, "select.same"), labelling.picking.again)
            words = translate("ContextMenu", "Split it at the caret")
            menu.addAction(self._keyed(words, "part.split"), labelling.parts.split)
            words = translate("ContextMenu", "Join it with the next label like it")
            menu.addAction(self._keyed(words, "part.join"), labelling.parts.join)
        words = translate("ContextMenu", "My last uses of the label")
        menu.addAction(self._keyed(words, "put.uses"), self.uses.ask)
        menu.addSeparator()

    def _keyed(self, words: str, wish: str) -> str:
        key = self.labelling.key_of(wish)
        return f"{words}\t{unmarked(key)}" if key else words
