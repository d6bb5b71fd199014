"""What did I do last time? One's own last uses of a label in their context, beside the texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.labelling import Labelling
from annotator.gui.plain import Elided, Words
from annotator.gui.targets import describe
from annotator.store.queries.uses import Use, last_uses

AROUND = 46  # characters of context on either side
MOST = 160
NARROWEST = 236  # pixels that a row has at least


class UsesPanel(QFrame):
    """Lists the last uses; `wanted` has the one to go to, `left` tells that it is closed."""

    wanted = Signal(object)  # Use
    left = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, labelling: Labelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.labelling = labelling
        self.setProperty("role", "card")
        self._title = Words("", "strong", wrap=True)
        self._hint = Words(self.tr("Enter goes there, Esc back to the text."), "small", wrap=True)
        self._rows: list[UseRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        self.hide()
        desk.discussion_opened.connect(self.hide)

    def ask(self) -> None:
        """Show the last uses of the chosen label, else of the layer's one put last, else of its first."""
        chosen = self.labelling.changing.own_choice()
        first = next((one.id for one in self.desk.layer.labels if not one.deprecated), "")
        put = self.desk.layer.label(self.labelling.putting.last)
        last = put.id if put else ""
        label = chosen.label if chosen else last or first
        person = self.desk.person.id
        uses = self.desk.bridge.read(last_uses, annotator=person, label=label)
        known = self.desk.codebook.label(label)
        self._fill(known.name if known else label, [one for one in uses if one.annotation != chosen])

    def leave(self) -> None:
        """Close the list and go back to the text."""
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along the rows with the arrows, to a use with Enter, back with Escape."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, UseRow):
            watched.click()
        elif step and isinstance(watched, UseRow):
            self._rows[(self._rows.index(watched) + step) % len(self._rows)].setFocus()
        else:
            return False
        return True

    def _fill(self, name: str, uses: list[Use]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._title.setText(self.tr("Your last uses of {0}").format(name))
        if not uses:
            self.hide()
            self.said.emit(self.tr("You have not used {0} before.").format(name))
            return
        for place, use in enumerate(uses, 1):
            target = use.annotation.target
            about = describe(self.desk, target) if target and target.kind != "annotation" else ""
            row = UseRow(use, about)
            row.clicked.connect(lambda _=False, one=use: self.wanted.emit(one))
            row.installEventFilter(self)
            self._column.insertWidget(place, row)
            self._rows.append(row)
            row.show()
        self.show()
        self._rows[0].setFocus()


class UseRow(QPushButton):
    """One use: its words in their context, and where it stands."""

    def __init__(self, use: Use, about: str) -> None:
        super().__init__()
        self.use = use
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.setSpacing(1)
        words = Words(in_context(use), wrap=True)
        where = " · ".join(part for part in (about and f"→ {about}", use.title) if part)
        for part in (words, Elided(where, "small")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
            part.ensurePolished()  # its font decides how many lines there are
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(inside.heightForWidth(NARROWEST) + 2)
        self.setAccessibleName(f"{in_context(use)} {where}")


def in_context(use: Use) -> str:
    """Return the words of a use between angle quotes, with some of what stands around them."""
    spans, body = use.annotation.spans, use.body
    if not spans:
        return shortened(body, MOST)
    start, end = spans[0].start, spans[-1].end
    before = " ".join(body[max(start - AROUND, 0) : start].split(" ")[1 if start > AROUND else 0 :])
    behind = " ".join(body[end : end + AROUND].split(" ")[: -1 if end + AROUND < len(body) else None])
    words = " … ".join(body[first:last] for first, last in spans)
    dots = ("…" if start > AROUND else "", "…" if end + AROUND < len(body) else "")
    return " ".join(f"{dots[0]}{before}‹{shortened(words, MOST)}›{behind}{dots[1]}".split())


def shortened(words: str, limit: int) -> str:
    """Return words on one line, cut at a limit."""
    line = " ".join(words.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"
