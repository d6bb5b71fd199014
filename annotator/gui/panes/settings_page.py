"""The settings on one page; what is chosen holds at once, so that there is nothing to confirm.

A further part is one `Part` in PARTS: its heading, a sentence about it, and what makes its widget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui import language
from annotator.gui import theme as themes
from annotator.gui.panes.carded import ground_of, lay_card
from annotator.gui.panes.choices import Choices
from annotator.gui.panes.shortcuts import Shortcuts
from annotator.gui.panes.text_settings import TextSettings
from annotator.gui.plain import Words, unmarked
from annotator.gui.wishes.row import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.gui.window import Window


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the page; `make` is given the window and returns the widget."""

    title: str
    about: str
    make: Callable[[Window], QWidget]


def _theme(window: Window) -> QWidget:
    names = {
        "light": _say(QT_TRANSLATE_NOOP("Settings", "Light")),
        "dark": _say(QT_TRANSLATE_NOOP("Settings", "Dark")),
        "contrast": _say(QT_TRANSLATE_NOOP("Settings", "High contrast")),
        "contrast-dark": _say(QT_TRANSLATE_NOOP("Settings", "High contrast, dark")),
    }
    offered = [(_say(QT_TRANSLATE_NOOP("Settings", "As on this computer")), "system")]
    offered += [(names.get(name, name.replace("-", " ").capitalize()), name) for name in themes.THEMES]
    choices = Choices(_say(QT_TRANSLATE_NOOP("Settings", "Theme")), offered, settings.load().theme)

    choices.chosen.connect(lambda name: window.choose_theme(str(name)))
    return choices


def _language(window: Window) -> QWidget:
    offered = [(_say(QT_TRANSLATE_NOOP("Settings", "As on this computer")), "system")]
    offered += [(words, name) for name, words in language.NAMES.items()]
    choices = Choices(_say(QT_TRANSLATE_NOOP("Settings", "Language")), offered, settings.load().language)
    choices.chosen.connect(lambda name: window.choose_language(str(name)))
    return choices


def _texts(window: Window) -> QWidget:
    return TextSettings(window.project.workspace.reading if window.project else None, columns=2)


def _labelling(window: Window) -> QWidget:
    """Return boxes for what is switched while labelling: each is a wish with a tick, and is remembered."""
    switched = (
        (
            "snap_words",
            "select.snap",
            QT_TRANSLATE_NOOP("Settings", "Complete half words and leave out blanks at the ends of a label"),
        ),
        (
            "label_strip",
            "put.strip",
            QT_TRANSLATE_NOOP("Settings", "Show at selected words which label each key would put"),
        ),
    )
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for name, wish, words in switched:
        box = QCheckBox(unmarked(_say(words)))
        box.setChecked(bool(getattr(settings.load(), name)))
        box.clicked.connect(lambda on, name=name, wish=wish: _switch(window, name, wish, on))
        column.addWidget(box)
    return ground


def _switch(window: Window, name: str, wish: str, on: bool) -> None:
    settings.change(**{name: on})
    row, here = window.wishes.row(wish), window.wishes.here
    if here.is_open and row.checked is not None and row.checked(here) != on:
        row.do(here)


def _time(window: Window) -> QWidget:
    offered = [
        (_say(QT_TRANSLATE_NOOP("Settings", "Shown")), True),
        (_say(QT_TRANSLATE_NOOP("Settings", "Hidden")), False),
    ]
    choices = Choices(_say(QT_TRANSLATE_NOOP("Settings", "Active time")), offered, settings.load().show_time)

    def take(shown: object) -> None:
        if window.time is not None and shown != settings.load().show_time:
            window.time.toggle()
        settings.change(show_time=shown)

    choices.chosen.connect(take)
    return choices


PARTS: tuple[Part, ...] = (
    Part(
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        QT_TRANSLATE_NOOP("Settings", "The colours of the window."),
        _theme,
    ),
    Part(
        QT_TRANSLATE_NOOP("Settings", "Texts"),
        QT_TRANSLATE_NOOP("Settings", "How article and comments are set."),
        _texts,
    ),
    Part(
        QT_TRANSLATE_NOOP("Settings", "Labelling"),
        QT_TRANSLATE_NOOP("Settings", "What helps while words are chosen."),
        _labelling,
    ),
    Part(
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Of the program's own words; those of a codebook stay as they are."),
        _language,
    ),
    Part(
        QT_TRANSLATE_NOOP("Settings", "Active time"),
        QT_TRANSLATE_NOOP(
            "Settings", "In the line at the foot of the window: how long you worked on the discussion."
        ),
        _time,
    ),
    Part(
        QT_TRANSLATE_NOOP("Settings", "Keys"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Click a key to press another one. Labels and layers have their keys from the codebook.",
        ),
        lambda window: Shortcuts(window.wishes),
    ),
)


class SettingsPage(QWidget):
    """Shows the parts below each other; `left` asks to go back to where one was."""

    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Settings"))
        self.parts = [part.make(window) for part in PARTS]
        self._back = QPushButton(self.tr("Back"))
        self._back.setToolTip(self.tr("Back to where you were (Esc)"))
        self._back.clicked.connect(self.left)
        self._build()
        self.setFocusProxy(self.parts[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_language(self) -> None:
        """Bring the choice of a language into sight, with the keyboard: it was just made."""
        part = self.parts[[one.make for one in PARTS].index(_language)]
        part.setFocus()
        for scroll in self.findChildren(QScrollArea):
            scroll.ensureWidgetVisible(part, 0, 24)

    def _build(self) -> None:
        ground, column = ground_of(4)
        for place, (part, widget) in enumerate(zip(PARTS, self.parts, strict=True)):
            if place:
                column.addSpacing(22)
            column.addWidget(Words(_say(part.title), "strong"))
            column.addWidget(Words(_say(part.about), "muted", wrap=True))
            column.addSpacing(6)
            column.addWidget(widget)
        column.addStretch(1)
        lay_card(self, self.tr("Settings"), self._back, ground)


def _say(words: str) -> str:
    return QCoreApplication.translate("Settings", words)
