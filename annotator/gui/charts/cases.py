"""The cases behind a cell or bar as a table: plain text, one column for each annotator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from annotator.gui.plain import PlainDelegate, tip
from annotator.jobs.agreement.telling import Case

Index = QModelIndex | QPersistentModelIndex
MANY = 6
FLAG = " ⚑"  # behind the verdict on a marked case; the column has room for it from the start
SAMPLE, LONG = 40, 80  # rows and characters whose widths are measured
WORDS, NARROW = 140, 80  # pixels that the words have at least, and what is not asked to give them up
_PLACE = QModelIndex()


class CaseModel(QAbstractTableModel):
    """Rows of cases; columns: agree or differ, what each said, target (if any), words, author, discussion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases: Sequence[Case] = []
        self.people: list[tuple[str, str]] = []
        self.has_targets = False
        self.marked: frozenset[int] = frozenset()

    def show_cases(self, cases: Sequence[Case], people: list[tuple[str, str]]) -> None:
        """Show these cases, with a column for each of these (id, name) people."""
        self.beginResetModel()
        self.cases = cases
        self.marked = frozenset()
        self.has_targets = any(case.target for case in cases[:SAMPLE])
        self.people = people if len(people) <= MANY else []
        self.endResetModel()

    def show_marked(self, rows: Iterable[int]) -> None:
        """Show which of the cases are marked for adjudication."""
        self.marked = frozenset(rows)
        if self.cases:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.cases) - 1, 0))

    @property
    def heads(self) -> list[str]:
        """Return the headings of the columns."""
        target = [self.tr("Target")] if self.has_targets else []
        names = [name for _, name in self.people] or [self.tr("What they said")]
        return ["", *names, *target, self.tr("Words"), self.tr("Author"), self.tr("Discussion")]

    def rowCount(self, parent: Index = _PLACE) -> int:
        return 0 if parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index = _PLACE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        case = self.cases[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            flag = FLAG if index.column() == 0 and index.row() in self.marked else ""
            return self.cells(case)[index.column()] + flag
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0 and index.row() in self.marked:
            return self.tr("Marked for adjudication")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.cells(case)[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole and case.agree and index.column() == 0:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.told(case)
        return None

    def told(self, case: Case) -> str:
        """Return a case in one sentence."""
        said = ", ".join(f"{one.name}: {one.words}" for one in case.said)
        return f"{self.cells(case)[0]}. {said}. {case.excerpt}"

    def cells(self, case: Case) -> list[str]:
        words = {one.annotator: one.words for one in case.said}
        said = [words.get(who, "–") for who, _ in self.people]
        if not self.people:
            said = ["; ".join(f"{one.name}: {one.words}" for one in case.said)]
        target = [case.target] if self.has_targets else []
        verdict = self.tr("agree") if case.agree else self.tr("differ")
        return [verdict, *said, *target, case.excerpt, case.author, case.title]


class CaseTable(QTableView):
    """The cases, reached with arrows; Enter or a double click opens one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = CaseModel(self)
        self._needs: list[int] = []
        self.setModel(self.cases)
        self.setAccessibleName(self.tr("Cases"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setWordWrap(False)
        self.setItemDelegate(PlainDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.activated.connect(self._open)

    def show_cases(self, cases: Sequence[Case], people: list[tuple[str, str]]) -> None:
        """Show these cases, the first one current."""
        self.cases.show_cases(cases, people)
        self._needs = self._needed()
        self._share_width()
        if cases:
            self.setCurrentIndex(self.cases.index(0, 0))
            self.scrollToTop()

    def current_case(self) -> Case | None:
        """Return the case that is chosen."""
        row = self.currentIndex().row()
        return self.cases.cases[row] if 0 <= row < len(self.cases.cases) else None

    def choose(self, row: int) -> None:
        """Choose a case, as long as it is in the list."""
        if 0 <= row < len(self.cases.cases):
            self.setCurrentIndex(self.cases.index(row, 0))
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column its share: what was said as much as it needs, the words the rest."""
        if not self._needs:
            return
        heads, room = self.cases.heads, self.viewport().width()
        words = heads.index(self.tr("Words"))
        target = int(self.cases.has_targets)
        spoken = max(room * (0.42 - 0.08 * target) / max(words - 1 - target, 1), 80)
        most = {0: 110.0, words + 1: room * 0.12, words + 2: room * 0.18}
        if target:
            most[words - 1] = room * 0.14
        widths = {
            column: min(self._needs[column], int(most.get(column, spoken)))
            for column in range(len(heads))
            if column != words
        }
        lacking = sum(widths.values()) + WORDS - room
        for column in (words + 2, words + 1, *([words - 1] if target else [])):
            given = max(0, min(lacking, widths[column] - NARROW))
            widths[column] -= given
            lacking -= given
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(words, max(room - sum(widths.values()), WORDS))

    def _needed(self) -> list[int]:
        """Return the width of the widest of the first cells and of the heading, column by column."""
        wide = self.fontMetrics().horizontalAdvance
        rows = [self.cases.heads, *map(self.cases.cells, self.cases.cases[:SAMPLE])]
        needs = [max(map(wide, {cell[:LONG] for cell in column})) + 26 for column in zip(*rows, strict=True)]
        return [needs[0] + wide(FLAG), *needs[1:]]

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.cases.cases[index.row()])
