"""The projects that were open last: a list to open them from, and to take away those that are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panes.row import INDENT, RowButton
from annotator.gui.plain import Elided, Words

translate = QCoreApplication.translate

_SEEN = {
    QEvent.Type.Show,
    QEvent.Type.Enter,
    QEvent.Type.Leave,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
}


@dataclass(frozen=True, slots=True)
class Recent:
    """One project of the list; `changed` is when its file was last written, None for a database."""

    path: str
    name: str
    place: str
    changed: datetime | None = None
    missing: bool = False


def recent(path: str, title: str = "") -> Recent:
    """Look at a path or an address of a project; a password in an address is not shown.

    Where the title is known it stands first and the whole path below it, else the name of the file.
    """
    if "://" in path:
        parts = urlsplit(path)
        place = parts.hostname or translate("Recent", "local database")
        return Recent(path, title or parts.path.strip("/") or path, place)
    file = Path(path)
    name, place = title or file.stem, str(file).replace(str(Path.home()), "~", 1)
    try:
        changed = datetime.fromtimestamp(file.stat().st_mtime)
    except OSError:
        return Recent(path, name, place, missing=True)
    return Recent(path, name, place, changed)


def when(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it: the time today, the day this year, else with the year."""
    days = (now.date() - moment.date()).days
    if days == 0:
        return translate("Recent", "today, {0}").format(f"{moment:%H:%M}")
    if days == 1:
        return translate("Recent", "yesterday, {0}").format(f"{moment:%H:%M}")
    day = f"{moment.day} {moment:%B}"
    return day if moment.year == now.year else f"{day} {moment.year}"


class RecentRow(RowButton):
    """One project; Delete or the cross takes it off the list, the file stays."""

    removed = Signal()

    def __init__(self, one: Recent, now: datetime) -> None:
        name = Elided(one.name, "muted" if one.missing else "strong")
        self.missing = one.missing
        super().__init__(name, Elided(one.place, "small", mode=Qt.TextElideMode.ElideMiddle))
        self.put_icon(icon("file-dotted" if one.missing else "files"))
        if one.missing:
            gone = self.tr("not found")
            self.put_right(Words(gone, "notice"))
            self.setAccessibleDescription(f"{one.place}, {gone}")
        elif one.changed:
            self.put_right(Words(when(one.changed, now), "small"))
        self.cross = self._make_cross(one.name)
        self.put_right(self.cross)

    def _make_cross(self, name: str) -> QToolButton:
        """Return the button that is seen while the row has the mouse or the focus; its place is kept."""
        cross = QToolButton()
        cross.setIcon(icon("x"))
        cross.setProperty("role", "flat")
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setToolTip(self.tr("Take off this list (Del). The project itself stays."))
        cross.setAccessibleName(self.tr("Take {0} off the list").format(name))
        cross.clicked.connect(self.removed)
        policy = cross.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        cross.setSizePolicy(policy)
        cross.hide()
        return cross

    def event(self, event: QEvent) -> bool:
        if event.type() in _SEEN:
            self.cross.setVisible(self.missing or self.underMouse() or self.hasFocus())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class RecentList(QScrollArea):
    """The rows, or where there are none, what to do."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: list[RecentRow] = []

    def show_projects(self, projects: Sequence[Recent], now: datetime | None = None) -> None:
        """Show these projects in this order; the focus stays at its place of the list."""
        place = next((number for number, row in enumerate(self.rows) if row.hasFocus()), None)
        inner = QWidget()
        inner.setProperty("role", "ground")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.rows = [self._row(one, now or datetime.now()) for one in projects]
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            about = self.tr(
                "Projects that you make or open are listed here. Open the sample project to look around, "
                "or drop a project file (.annot) onto this page."
            )
            for words in (Words(self.tr("No projects yet"), "strong"), Words(about, "muted", wrap=True)):
                words.setIndent(INDENT)
                column.addWidget(words)
        column.addStretch(1)
        if former := self.takeWidget():
            former.deleteLater()  # not at once: one of its rows may be what asked for this
        self.setWidget(inner)
        if place is not None and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    def _row(self, one: Recent, now: datetime) -> RecentRow:
        row = RecentRow(one, now)
        row.clicked.connect(lambda: self.opened.emit(one.path))
        row.removed.connect(lambda: self.removed.emit(one.path))
        return row
