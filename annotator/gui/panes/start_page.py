"""The page one sees first: make a project, open one, look around in the sample."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.icons import icon
from annotator.gui.panes.new_project import SUFFIX, NewProjectForm
from annotator.gui.panes.recent import Recent, RecentList, recent
from annotator.gui.panes.row import INDENT, RowButton
from annotator.gui.plain import Words

NAME = "Annotator"


class StartPage(QWidget):
    """Asks what to work on.

    Its three actions (`actions_by_name`: new, open, sample) have no keys of their own: the window's registry
    gives them out, and `show_keys` shows them here.
    """

    open_requested = Signal(str)
    new_requested = Signal(str, str, str)  # path, title, codebook path or ''
    sample_requested = Signal()
    asking = Signal()
    files_dropped = Signal(list)
    removed = Signal(str)  # a path that is to leave the recent projects

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = Path(documents) if documents else Path.home()
        self.folder = folder or (found if found.is_dir() else Path.home())
        self.recent_list = RecentList()
        self.form = NewProjectForm(self.folder)
        self.trouble = Words("", "danger", wrap=True)
        self.trouble.setIndent(INDENT)
        self.trouble.hide()
        self.actions_by_name: dict[str, QAction] = {}
        self.buttons: dict[str, RowButton] = {}
        self._key_labels: dict[str, Words] = {}
        self.card = QFrame()
        self._heading = Words("", "heading")
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.show_recent(())

    def show_recent(self, found: Iterable[str | Recent], titles: Mapping[str, str] | None = None) -> None:
        """List these projects, the one opened last first; `titles` tells what they are called."""
        known = titles or {}
        self.recent_list.show_projects(
            [recent(one, known.get(one, "")) if isinstance(one, str) else one for one in found]
        )
        self._show_list()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Show which key stands for an action (its name → the key as it is written)."""
        for name, label in self._key_labels.items():
            label.setText(keys.get(name, ""))
            label.setVisible(bool(keys.get(name)))

    def show_trouble(self, sentence: str) -> None:
        """Say what went wrong with the last wish; '' takes it away."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def ask_new(self) -> None:
        """Show the form of a new project; `asking` lets a window turn to this page first."""
        self.asking.emit()
        self.show_trouble("")
        self._right.setCurrentWidget(self.form)
        self._head()
        self.form.start()

    def ask_open(self) -> None:
        """Ask for a project file."""
        self.show_trouble("")
        kinds = self.tr("Projects (*.annot);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a project"), str(self.folder), kinds)
        if chosen:
            self.open_requested.emit(chosen)

    def showEvent(self, _event: QShowEvent) -> None:
        if self._right.currentWidget() is self.recent_list:
            rows = [row for row in self.recent_list.rows if not row.missing]
            (rows[0] if rows else self.buttons["new"]).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _projects(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._mark_drop(False)
        self.files_dropped.emit(_projects(event.mimeData()))

    def _lay_out(self) -> None:
        block = QWidget()
        block.setMaximumSize(1120, 680)
        columns = QHBoxLayout(block)
        columns.setContentsMargins(32, 32, 32, 32)
        columns.setSpacing(40)
        columns.addLayout(self._left(), 2)
        columns.addWidget(self._card(), 3)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(block, 1000)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addStretch(2)
        page.addLayout(across, 1000)
        page.addStretch(3)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        about = self.tr(
            "Label what articles claim and what the comments below make of it, and see how far readers agree."
        )
        for words in (Words(NAME, "title"), Words(about, "muted", wrap=True)):
            words.setIndent(INDENT)
            column.addWidget(words)
        column.addSpacing(20)
        for button in self._make_actions():
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(self.trouble)
        column.addStretch(1)
        return column

    def _make_actions(self) -> Iterable[RowButton]:
        """Make the actions; yield a button for each."""
        yield self._button(
            self._action("new", self.tr("New project…"), "file-plus"),
            self.tr("Choose a title, a file and a codebook"),
        )
        yield self._button(
            self._action("open", self.tr("Open project…"), "folder-open"),
            self.tr("An .annot file from this computer"),
        )
        yield self._button(
            self._action("sample", self.tr("Open the sample project"), "book-open"),
            self.tr("A town's news, labelled by three readers"),
        )

    def _action(self, name: str, title: str, picture: str) -> QAction:
        action = QAction(icon(picture), title, self)
        action.setObjectName(name)
        self.actions_by_name[name] = action
        return action

    def _button(self, action: QAction, about: str) -> RowButton:
        button = RowButton(Words(action.text(), "strong"), Words(about, "small"))
        button.put_icon(action.icon())
        self._key_labels[action.objectName()] = key = Words("", "key")
        key.hide()
        button.put_right(key)
        button.clicked.connect(action.trigger)
        self.buttons[action.objectName()] = button
        return button

    def _card(self) -> QFrame:
        self.card.setProperty("role", "card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(8, 16, 8, 8)
        inside.setSpacing(10)
        self._heading.setIndent(INDENT)
        inside.addWidget(self._heading)
        self._right.addWidget(self.recent_list)
        self._right.addWidget(self.form)
        inside.addWidget(self._right, 1)
        return self.card

    def _connect(self) -> None:
        self.actions_by_name["new"].triggered.connect(self.ask_new)
        self.actions_by_name["open"].triggered.connect(self.ask_open)
        self.actions_by_name["sample"].triggered.connect(self.sample_requested)
        self.recent_list.opened.connect(self.open_requested)
        self.recent_list.removed.connect(self.removed)
        self.form.created.connect(self.new_requested)
        self.form.cancelled.connect(self._leave_form)

    def _show_list(self) -> None:
        self._right.setCurrentWidget(self.recent_list)
        self._head()

    def _head(self) -> None:
        asking = self._right.currentWidget() is self.form
        self._heading.setText(self.tr("New project") if asking else self.tr("Recent projects"))

    def _leave_form(self) -> None:
        self._show_list()
        self.buttons["new"].setFocus()

    def _mark_drop(self, on: bool) -> None:
        self._head()
        if on:
            self._heading.setText(self.tr("Drop to open"))
        self.card.setProperty("drop", on)
        self.card.style().polish(self.card)


def _projects(data: QMimeData) -> list[str]:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.lower().endswith(SUFFIX)]
