"""The keys of the window on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.codebook.values import Codebook
from annotator.gui.plain import Words

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Choosing words",
        (
            ("arrows, Home, End", "move the caret; with Ctrl by word and paragraph"),
            ("Shift + these", "select; Alt+Shift+← → by sentence"),
            ("Ctrl+D, Ctrl+L, Ctrl+Shift+L", "select the word, the sentence, the paragraph"),
            ("Ctrl+Tab", "go to the other pane"),
        ),
    ),
    (
        "Labels",
        (
            ("a label's key", "puts it on the selected words, or changes the chosen label"),
            ("Tab, Shift+Tab", "choose the next label, the one before"),
            ("Alt+← →, Alt+↑ ↓", "move the end, the beginning of the chosen label"),
            (". and , ", "answer the attributes, write a note; Esc goes back to the text"),
            ("=", "take the proposed answers (dashed)"),
            ("Del", "delete the chosen label"),
            ("Esc", "let go of the words or the label"),
        ),
    ),
    (
        "Stances and disputes",
        (
            ("Space", "numbers and letters of other targets; asked targets come by themselves"),
            ("/", "type a person, group or issue, or something outside"),
            ("Enter", "while a target is chosen: takes the selected words"),
            ("#", "goes along the link of the chosen label, and back"),
            ("+", "makes the words that a dispute points at a claim"),
        ),
    ),
    (
        "Going on",
        (
            ("Enter", "closes the text for this pass and goes to the next open one"),
            ("Shift+Enter", "opens it again"),
            ("Ctrl+PgDown, Ctrl+PgUp", "the next discussion, the one before"),
            ("Ctrl+Z, Ctrl+Shift+Z", "undo, redo"),
            ("Ctrl+1, Ctrl+2", "read and label, agreement"),
        ),
    ),
)


class KeysPage(QWidget):
    """Lists the keys, those of the codebook's layers first."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        layers = [(layer.switch_key, layer.name) for layer in codebook.layers if layer.switch_key]
        place = 0
        for heading, rows in (("Layers", layers), *KEYS):
            title = Words(self.tr(heading), "strong")
            title.setContentsMargins(0, 10 if place else 0, 0, 2)
            grid.addWidget(title, place, 0, 1, 2)
            for key, what in rows:
                place += 1
                grid.addWidget(Words(key, "key"), place, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(Words(self.tr(what), wrap=True), place, 1)
            place += 1
        ground = QWidget()
        ground.setProperty("role", "ground")
        inside = QVBoxLayout(ground)
        inside.addLayout(grid)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(ground)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(820)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Keys"), "heading"))
        column.addWidget(scroll, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        layout.addWidget(card, 100)
        layout.addStretch(1)
