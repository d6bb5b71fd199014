"""The list of discussions with how far who is at work has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.desk import Desk
from annotator.gui.panes.discussion_row import PROGRESS, DiscussionDelegate, Row
from annotator.gui.plain import Words, tip
from annotator.gui.working import Work
from annotator.store.queries.corpus import discussions
from annotator.store.queries.noticed import Noticed, noticed
from annotator.store.queries.sizes import text_counts
from annotator.store.queries.work import Progress, progress

Index = QModelIndex | QPersistentModelIndex
DISCUSSION = Qt.ItemDataRole.UserRole
PAUSE_MS = 250
MANY = 20_000  # labels of one person; from here on what else is noted of discussions is read aside


class DiscussionModel(QAbstractListModel):
    """The rows of the list, read anew when the desk has news."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: list[Row] = []
        self._noting: Work | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read the discussions and the progress."""
        read = self.desk.bridge.read
        book, sizes = self.desk.codebook, read(text_counts)
        done = read(progress, self.desk.person.id)
        notes = self._noticed(sum(one.annotations for one in done.values()))
        layers = {kind: len(book.layers_for(kind)) for kind in ("article", "comment")}
        rows = []
        for one in read(discussions):
            cells = sum(number * layers[kind] for kind, number in sizes.get(one.id, {}).items())
            mine = done.get(one.id, Progress())
            note = notes.get(one.id, Noticed())
            rows.append(
                Row(
                    one.id, one.title, one.comments, mine.done, cells, mine.annotations,
                    note.unsure, note.questions, note.skip,
                )
            )  # fmt: skip
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            self._tell(0, len(rows) - 1)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _noticed(self, labels: int) -> Mapping[str, Noticed]:
        """Return what is noted of all discussions; of many labels what is known, and read the rest aside."""
        if labels < MANY:
            return self._read_noticed()
        self._noting = Work(lambda _: self._read_noticed(), self.desk)
        self._noting.finished.connect(self._note)
        self._noting.start()
        return {row.id: Noticed(row.unsure, row.questions, row.skip) for row in self.rows}

    def _read_noticed(self) -> Mapping[str, Noticed]:
        person = self.desk.person
        return self.desk.bridge.read(noticed, person.id, everybody=person.sees_all)

    def _note(self, notes: Mapping[str, Noticed]) -> None:
        """Show what was read aside."""
        if self.sender() is self._noting:
            self.rows = [self._noted(row, notes.get(row.id, Noticed())) for row in self.rows]
            self._tell(0, len(self.rows) - 1)

    def _noted(self, row: Row, note: Noticed) -> Row:
        return replace(row, unsure=note.unsure, questions=note.questions, skip=note.skip)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def refresh_one(self, wanted: str) -> None:
        """Read the progress in one discussion."""
        place = next((place for place, row in enumerate(self.rows) if row.id == wanted), None)
        if place is None:
            self.refresh()
            return
        person = self.desk.person.id
        mine = self.desk.bridge.read(progress, person, wanted).get(wanted, Progress())
        everybody = self.desk.person.sees_all
        note = self.desk.bridge.read(noticed, person, wanted, everybody=everybody).get(wanted, Noticed())
        row = replace(self.rows[place], done=mine.done, labels=mine.annotations)
        self.rows[place] = self._noted(row, note)
        self._tell(place, place)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.told
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.told)
        if role == DISCUSSION:
            return row.id
        return row if role == PROGRESS else None


class DiscussionList(QWidget):
    """The list; `chosen` has the id of a discussion that somebody wants to open."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = DiscussionModel(desk, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(DiscussionDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setProperty("quiet", True)
        self.view.setAccessibleName(self.tr("Discussions"))
        self.view.clicked.connect(lambda index: self.chosen.emit(index.data(DISCUSSION)))
        self.view.activated.connect(lambda index: self.chosen.emit(index.data(DISCUSSION)))
        self._title = Words("", "small", wrap=True)
        self._title.setContentsMargins(14, 10, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)  # where there is no list its line stays on top
        self._waiting: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._catch_up)
        desk.discussions_changed.connect(self._news)
        desk.discussion_opened.connect(self.show_current)
        self._show_counts()

    def refresh(self) -> None:
        """Show the news."""
        self.model.refresh()
        self._show_counts()
        self.show_current()

    def _news(self, which: set[str] | None) -> None:
        """Take note of news; progress is shown once the keys rest, discussions at once."""
        if which is None:
            self.refresh()
        else:
            self._waiting |= which
            self._pause.start()

    def _catch_up(self) -> None:
        for wanted in self._waiting:
            self.model.refresh_one(wanted)
        self._waiting = set()
        self._show_counts()

    def show_current(self) -> None:
        """Show which discussion is on the desk."""
        current = self.desk.discussion
        for place, row in enumerate(self.model.rows):
            if current is not None and row.id == current.id:
                self.view.setCurrentIndex(self.model.index(place))

    def neighbour(self, step: int) -> str | None:
        """Return the discussion that many places further in the list."""
        ids = [row.id for row in self.model.rows]
        current = self.desk.discussion
        place = ids.index(current.id) + step if current and current.id in ids else 0
        return ids[place] if 0 <= place < len(ids) else None

    def next_open(self) -> str | None:
        """Return the next discussion behind the current one that waits, then from the beginning."""
        self._catch_up()
        rows, current = self.model.rows, self.desk.discussion
        ids = [row.id for row in rows]
        place = ids.index(current.id) + 1 if current and current.id in ids else 0
        return next((row.id for row in (*rows[place:], *rows[: max(place - 1, 0)]) if row.waits), None)

    def has(self, wanted: str) -> bool:
        """Tell whether a discussion is in the list."""
        return any(row.id == wanted for row in self.model.rows)

    def comments(self, wanted: str) -> int:
        """Return how many comments a discussion of the list has."""
        return next((row.comments for row in self.model.rows if row.id == wanted), 0)

    def first_open(self) -> str | None:
        """Return the first discussion that is neither done nor skipped, else the first."""
        rows = self.model.rows
        unfinished = next((row.id for row in rows if row.waits), None)
        return unfinished or (rows[0].id if rows else None)

    def _show_counts(self) -> None:
        rows = self.model.rows
        done, skipped = sum(row.is_done for row in rows), sum(row.skip is not None for row in rows)
        words = self.tr("{0} of {1} discussions done").format(done, len(rows))
        self._title.setText(self.tr("{0}, {1} skipped").format(words, skipped) if skipped else words)
        self._title.setText(self._title.text() if rows else self.tr("Discussions stand here once imported."))
        self.view.setVisible(bool(rows))
