"""Words on the screen that are shown as they stand: Qt's labels and tool tips guess rich text otherwise."""

from __future__ import annotations

import html
import re
import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

SHORT = 80  # characters of a tool tip on one line


class Words(QLabel):
    """A label in plain text; `role` names its look (see `theme`), `wrap` breaks its lines."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(beginning())
        self.setText(text)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if role == "key":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class Elided(QLabel):
    """One line in plain text that is shortened where there is no room; the whole is then the tool tip."""

    def __init__(
        self,
        text: str,
        role: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setToolTip(tip(text))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def shown(self) -> str:
        """Return the text as it is painted."""
        return QFontMetrics(self.font()).elidedText(self.text(), self.mode, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        alignment = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self.contentsRect(), alignment, isolated(self.shown()))


class ElidedButton(QPushButton):
    """A button whose words are shortened where there is no room; the whole is then the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show words from outside as they stand."""
        self.setText(unmarked(words))
        self.setToolTip(tip(words))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, inside.width())


def beginning() -> Qt.AlignmentFlag:
    """Return the side where lines begin in the language of the window, whatever the words are.

    A QLabel would put words of the other direction on the other side: a page would be ragged.
    """
    side = Qt.AlignmentFlag.AlignLeft
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class PlainDelegate(QStyledItemDelegate):
    """Draws items in the direction of their own words."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text)


def breakable(text: str) -> str:
    """Return words of which even the longest can be broken at the end of a line."""
    return re.sub(r"(\w{16})(?=\w)", "\\1\u200b", text)


def isolated(text: str) -> str:
    """Return words from outside for a line of the window: their direction is their own (UAX 9, isolates)."""
    return f"\u2068{text}\u2069" if text else ""


def inset(words: str) -> str:
    """Return words from outside for the middle of a sentence: isolated where they run the other way.

    A sentence takes its direction from its first letter, also from that of a name in it.
    """
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    other = {"L"} if mirrored else {"R", "AL"}
    return isolated(words) if any(unicodedata.bidirectional(one) in other for one in words) else words


def figures(words: str) -> str:
    """Return figures for the middle of a sentence: they run from left to right in every window."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{words}\u2069" if mirrored else words


def unmarked(text: str) -> str:
    """Return words for a button or a menu in which '&' is a sign and makes no key."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """Return a tool tip that shows this text as it stands; Qt breaks the lines of rich text alone."""
    if len(text) <= SHORT and "\n" not in text and not {"<", "&"} & set(text):
        return text  # screen readers read tool tips as they are written
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>") if text else ""
