"""The menu that narrows a search by the mouse; each of its entries writes a term into the line."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from annotator.codebook.values import Layer
from annotator.gui.find.finding import Finding
from annotator.gui.find.query import Term
from annotator.gui.plain import unmarked

AUTHORS = 24  # in the menu; anybody else is typed
FLAGS: dict[tuple[str, str], object] = {
    ("no", "label"): QT_TRANSLATE_NOOP("Finding", "Without a label of mine"),
    ("no", "note"): QT_TRANSLATE_NOOP("Finding", "Without a note of mine"),
    ("has", "label"): QT_TRANSLATE_NOOP("Finding", "With a label"),
    ("has", "note"): QT_TRANSLATE_NOOP("Finding", "With a note"),
    ("is", "unsure"): QT_TRANSLATE_NOOP("Finding", "Mine and unsure"),
    ("is", "open"): QT_TRANSLATE_NOOP("Finding", "Not closed yet"),
    ("is", "closed"): QT_TRANSLATE_NOOP("Finding", "Closed"),
    ("in", "article"): QT_TRANSLATE_NOOP("Finding", "In the article"),
    ("in", "comments"): QT_TRANSLATE_NOOP("Finding", "In the comments"),
}
KINDS: dict[str, object] = {
    "label": QT_TRANSLATE_NOOP("Finding", "Label: {0}"),
    "layer": QT_TRANSLATE_NOOP("Finding", "Layer: {0}"),
    "author": QT_TRANSLATE_NOOP("Finding", "Author: {0}"),
}


def term_words(term: Term) -> str:
    """Return a term in words, as its chip shows it."""
    flag = FLAGS.get((term.kind, term.value.lower()))
    words = _say(flag) if flag else _say(KINDS[term.kind]).format(term.value)
    return _say(QT_TRANSLATE_NOOP("Finding", "Not: {0}")).format(words) if term.negative else words


class NarrowMenu(QMenu):
    """Offers the labels and layers of the codebook, the people of the discussion, and what is left to do."""

    def __init__(self, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding = finding
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        desk = self.finding.desk
        labels = self.addMenu(self.tr("Label"))
        for layer in desk.codebook.layers:
            self._labels(labels.addMenu(unmarked(layer.name)), layer)
        layers = self.addMenu(self.tr("Layer"))
        for layer in desk.codebook.layers:
            self._add(layers, layer.name, "layer", layer.id)
        self._authors(self.addMenu(self.tr("Author")))
        self.addSeparator()
        for (kind, value), words in FLAGS.items():
            self._add(self, _say(words), kind, value)

    def _labels(self, menu: QMenu, layer: Layer) -> None:
        for label in layer.labels:
            self._add(menu, label.name, "label", label.id)

    def _authors(self, menu: QMenu) -> None:
        counts = Counter(text.author for text in self.finding.desk.texts.values() if text.author)
        for author, _ in sorted(counts.most_common(AUTHORS), key=lambda one: str(one[0])):
            self._add(menu, str(author), "author", str(author))
        menu.setEnabled(bool(counts))

    def _add(self, menu: QMenu, words: str, kind: str, value: str) -> None:
        action = menu.addAction(unmarked(words))
        action.triggered.connect(lambda: self.finding.add_term(kind, value.replace('"', "")))


def _say(words: object) -> str:
    return QCoreApplication.translate("Finding", str(words))
