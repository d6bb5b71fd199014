"""How layers, labels and attributes of a codebook are set on its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.codebook.values import Attribute, Codebook, Label, Layer
from annotator.gui import theme as themes
from annotator.gui.panes.rows import swatch
from annotator.gui.plain import Words, inset, unmarked
from annotator.gui.wishes.keys import spoken
from annotator.gui.wishes.row import QT_TRANSLATE_NOOP

KINDS = {
    "span": QT_TRANSLATE_NOOP("Guide", "Marks words"),
    "stance": QT_TRANSLATE_NOOP("Guide", "Says where a comment stands towards a target"),
    "link": QT_TRANSLATE_NOOP("Guide", "Marks words and links them with what they are about"),
}
SCOPES: dict[tuple[str, ...], str] = {
    ("article",): QT_TRANSLATE_NOOP("Guide", "asked of articles"),
    ("comment",): QT_TRANSLATE_NOOP("Guide", "asked of comments"),
}
BOTH = QT_TRANSLATE_NOOP("Guide", "asked of articles and comments")
APART = QT_TRANSLATE_NOOP("Guide", "its spans do not overlap")


class Entry(QFrame):
    """A part of the page that can be gone to and searched; `words` is all that it says."""

    def __init__(self, name: str, words: str = "") -> None:
        super().__init__()
        self.name = name
        self.words = words
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def add(self, widget: QWidget, words: str = "") -> None:
        """Put a widget below the others, whose words can be searched for."""
        self.column.addWidget(widget)
        self.words = f"{self.words}\n{words}"

    def say(self, text: str, role: str = "") -> None:
        """Put plain words below the others."""
        self.add(Words(text, role, wrap=True), text)


def layer_head(layer: Layer) -> Entry:
    """Return the heading of a layer: its question, its key, what it is asked of and may be about."""
    entry = Entry(layer.name)
    entry.column.setContentsMargins(0, 26, 0, 2)
    entry.add(headed(Words(layer.name, "heading"), layer.switch_key), layer.name)
    if layer.question:
        entry.say(layer.question)
    facts = [say(KINDS[layer.kind]), say(SCOPES.get(tuple(layer.scope), BOTH))]
    facts += [say(APART)] if layer.overlap == "forbidden" else []
    entry.say(" · ".join(facts), "small")
    if layer.targets:
        asked = say(QT_TRANSLATE_NOOP("Guide", "{0} (asked of every comment)"))
        names = [asked.format(one.name) if one.asked else one.name for one in layer.targets]
        entry.say(say(QT_TRANSLATE_NOOP("Guide", "May be about: {0}")).format(", ".join(names)), "small")
    return entry


def label_entry(
    label: Label,
    layer: Layer,
    codebook: Codebook,
    theme: themes.Theme,
    sources: Mapping[str, int],
    go_to: Callable[[str], None],
) -> Entry:
    """Return a label with its look, definition, example, near miss, rules and sources."""
    entry = Entry(label.name)
    entry.setProperty("role", "card")
    entry.column.setContentsMargins(14, 10, 14, 12)
    picture = Words()
    color = themes.label_color(label.color, theme, needed=themes.AA_PARTS)
    picture.setPixmap(swatch(color, layer.underline).pixmap(QSize(18, 14)))
    entry.add(headed(Words(label.name, "strong"), label.key.upper(), picture), label.name)
    if label.deprecated:
        entry.say(say(QT_TRANSLATE_NOOP("Guide", "No longer used for new labels.")), "notice")
    entry.say(label.definition)
    entry.say(say(QT_TRANSLATE_NOOP("Guide", "e.g. {0}")).format(inset(label.example)), "muted")
    near, then = label.near_miss, codebook.label(label.near_miss.then or "")
    entry.say(
        say(QT_TRANSLATE_NOOP("Guide", "Not: {0} ({1})")).format(inset(near.text), inset(near.why)), "muted"
    )
    if then is not None:
        entry.add(_link(then, go_to))
    for rule in label.rules:
        entry.say(f"•  {rule}")
    cited = [str(sources[one]) for one in label.cite if one in sources]
    if cited:
        entry.say(say(QT_TRANSLATE_NOOP("Guide", "Sources: {0}")).format(", ".join(cited)), "small")
    return entry


def attributes_entry(layer: Layer, codebook: Codebook) -> Entry:
    """Return the questions that labels of a layer carry, each with its answers."""
    entry = Entry(say(QT_TRANSLATE_NOOP("Guide", "Attributes")))
    entry.column.setContentsMargins(0, 10, 0, 0)
    entry.add(Words(entry.name, "strong"), entry.name)
    ground = QWidget()
    grid = QGridLayout(ground)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 120)
    for place, one in enumerate(layer.attributes):
        about = "\n".join(_about(one, codebook))
        grid.addWidget(Words(one.name, wrap=True), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Words(about, "muted", wrap=True), place, 1)
        entry.words = f"{entry.words}\n{one.name}\n{about}"
    entry.column.addWidget(ground)
    return entry


def headed(title: Words, key: str, *before: QWidget) -> QWidget:
    """Return a heading with its key at the end."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(8)
    for part in (*before, title):
        inside.addWidget(part)
    inside.addStretch(1)
    if key:
        inside.addWidget(Words(spoken(key), "key"))
    return row


def _about(one: Attribute, codebook: Codebook) -> list[str]:
    """Return lines on an attribute: its help, its answers, what proposes itself, the labels that have it."""
    lines = [one.help] if one.help else []
    if one.type == "bool":
        answers = say(QT_TRANSLATE_NOOP("Guide", "yes or no"))
    elif one.values:
        answers = ", ".join(str(value).replace("_", " ") for value in one.values)
    else:
        number = QT_TRANSLATE_NOOP("Guide", "a number")
        answers = say(number if one.type == "integer" else QT_TRANSLATE_NOOP("Guide", "in words"))
    lines.append(say(QT_TRANSLATE_NOOP("Guide", "Answers: {0}")).format(answers))
    names = [label.name for wanted in one.applies_to if (label := codebook.label(wanted))]
    if names:
        lines.append(say(QT_TRANSLATE_NOOP("Guide", "Only with: {0}")).format(", ".join(names)))
    if one.required:
        lines.append(say(QT_TRANSLATE_NOOP("Guide", "Must be answered.")))
    return lines


def _link(then: Label, go_to: Callable[[str], None]) -> QWidget:
    """Return the button that leads to the label which fits instead."""
    button = QPushButton(unmarked(say(QT_TRANSLATE_NOOP("Guide", "That is: {0}")).format(then.name)))
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: go_to(then.id))
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(button)
    inside.addStretch(1)
    return row


def say(words: str) -> str:
    """Return words of the page in the language of the window."""
    return QCoreApplication.translate("Guide", words)
