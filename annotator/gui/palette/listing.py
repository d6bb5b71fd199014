"""The list of the palette: one line an entry, with its picture, what it is, and its key at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.gui.palette.entries import Entry
from annotator.gui.plain import isolated

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
ROLES = QPalette.ColorRole
PICTURE, GAP = 18, 10


class Entries(QAbstractListModel):
    """The entries that were found, best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: list[Entry] = []

    def show_entries(self, found: Sequence[Entry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.shown = list(found)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(one for one in (entry.title, entry.kind, entry.key, entry.why_not) if one)
        return entry if role == ENTRY else None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry in plain text; the words keep clear of the key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        colors = option.palette
        box = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color(ROLES.Highlight))
            painter.drawRoundedRect(box, 5, 5)
        inside = box.adjusted(GAP, 0, -GAP, 0)
        right = _key(painter, option, entry.key, inside)
        left = inside.left()
        if entry.picture is not None:
            square = QRect(left, inside.center().y() - 6, PICTURE, 14)
            entry.picture.paint(painter, _mirrored(option, square))
        left += PICTURE + GAP
        words = QRect(left, inside.top(), right - GAP - left, inside.height())
        _words(painter, option, entry, words)
        painter.restore()


def _words(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, box: QRect) -> None:
    """Write the title, and behind it what it is or why it cannot be done; what it is gives way first."""
    metrics, colors = QFontMetrics(option.font), option.palette
    title = isolated(metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, box.width()))
    painter.setFont(option.font)
    painter.setPen(colors.color(ROLES.PlaceholderText if entry.why_not else ROLES.Text))
    painter.drawText(_mirrored(option, box), _alignment(option), title)
    taken = metrics.horizontalAdvance(title) + GAP + 2
    rest = box.adjusted(taken, 0, 0, 0)
    if rest.width() < 48:
        return
    font = _small(option.font)
    small = QFontMetrics(font)
    aside = small.elidedText(entry.why_not or entry.kind, Qt.TextElideMode.ElideRight, rest.width())
    painter.setFont(font)
    painter.setPen(colors.color(ROLES.PlaceholderText))
    painter.drawText(_mirrored(option, rest), _alignment(option), aside)


def _key(painter: QPainter, option: QStyleOptionViewItem, key: str, inside: QRect) -> int:
    """Draw a key at the end of the line; return where it begins."""
    right = inside.right() + 1
    font = _small(option.font)
    metrics = QFontMetrics(font)
    for name in reversed(key.split(" ") if " " in key else [key]):
        if not name:
            continue
        width, height = max(metrics.horizontalAdvance(name) + 12, 22), metrics.height() + 4
        cap = QRect(right - width, inside.center().y() - height // 2 + 1, width, height)
        painter.setPen(option.palette.color(ROLES.Mid))
        painter.setBrush(option.palette.color(ROLES.Window))
        painter.drawRoundedRect(_mirrored(option, cap), 4, 4)
        painter.setPen(option.palette.color(ROLES.PlaceholderText))
        painter.setFont(font)
        painter.drawText(_mirrored(option, cap), Qt.AlignmentFlag.AlignCenter, name)
        right -= width + 4
    return right


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)


def _alignment(option: QStyleOptionViewItem) -> int:
    wanted = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    return int(QStyle.visualAlignment(option.direction, wanted))


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


class EntryList(QListView):
    """The list, which leaves the keyboard to the field above it."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = Entries(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("quiet", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current(self) -> Entry | None:
        """Return the entry that is chosen."""
        found: Entry | None = self.currentIndex().data(ENTRY)
        return found

    def choose(self, place: int) -> None:
        """Choose the entry at a place; places go round at both ends."""
        number = len(self.entries.shown)
        if number:
            self.setCurrentIndex(self.entries.index(place % number))
            self.scrollTo(self.currentIndex())
