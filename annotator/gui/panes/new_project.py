"""The form of a new project: its title, its file, its codebook, asked on the page itself."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator import paths
from annotator.errors import ExpectedError
from annotator.gui.panes.row import INDENT
from annotator.gui.plain import Words
from annotator.gui.refusals import refusal

SUFFIX = ".annot"
DEFAULT, MINIMAL, OWN = range(3)


def file_name(title: str) -> str:
    """Return a file name for a title that every system takes."""
    words = " ".join(re.sub(r"[^\w\-. ]+", " ", title).split())
    return f"{words.strip(' .') or 'project'}{SUFFIX}"


class NewProjectForm(QWidget):
    """Asks for what a project needs; `created` tells path, title, and codebook path ('' for the default)."""

    created = Signal(str, str, str)
    cancelled = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._codebook_file = ""
        self._path_is_own = False
        self.title = QLineEdit(placeholderText=self.tr("Town council"))
        self.path = QLineEdit()
        self.choose_button = QPushButton(self.tr("Choose…"))
        self.codebooks = QButtonGroup(self)
        self.wrong = Words("", "danger", wrap=True)
        self.create_button = QPushButton(self.tr("Create project"))
        self.create_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.start()

    def start(self) -> None:
        """Empty the form and put the cursor into its first field."""
        self._path_is_own = False
        self._codebook_file = ""
        self.title.clear()
        self.codebooks.button(DEFAULT).setChecked(True)
        self.codebooks.button(OWN).setText(self._own_words())
        self._follow_title("")
        self.title.setFocus()

    def codebook(self) -> str:
        """Return the path of the chosen codebook, '' for the default."""
        if self.codebooks.checkedId() == OWN:
            return self._codebook_file
        minimal = self.codebooks.checkedId() == MINIMAL
        return str(paths.resource("codebooks", "minimal.yaml")) if minimal else ""

    def problem(self) -> str:
        """Return what keeps the project from being made, '' where nothing does."""
        if not self.title.text().strip():
            return self.tr("Give the project a title.")
        if not self.path.text().strip():
            return self.tr("Say which file the project is kept in.")
        if self._typed_path().is_dir():
            return self.tr("{0} is a folder. Add the name of a file.").format(self._typed_path())
        path = self._chosen_path()
        if path.exists():
            return self.tr("{0} is there already. Choose another name, or open that project instead.").format(
                path.name
            )
        if not path.parent.is_dir():
            return self.tr("There is no folder {0}. Choose one that is there.").format(path.parent)
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(INDENT, 0, INDENT, INDENT)
        column.setSpacing(6)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.path, 1)
        file.addWidget(self.choose_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.create_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(_caption(self.tr("Title"), self.title))
        column.addWidget(self.title)
        column.addSpacing(10)
        column.addWidget(_caption(self.tr("File"), self.path))
        column.addLayout(file)
        column.addSpacing(10)
        column.addWidget(Words(self.tr("Codebook"), "strong"))
        codebooks = (
            self.tr("Default: claims, stances, factual disputes and rhetoric"),
            self.tr("Minimal: problems, proposals and agreement"),
            self._own_words(),
        )
        for number, about in enumerate(codebooks):
            radio = QRadioButton(about)
            self.codebooks.addButton(radio, number)
            column.addWidget(radio)
        column.addSpacing(4)
        column.addWidget(self.wrong)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._follow_title)
        self.path.textEdited.connect(self._keep_path)
        for edit in (self.title, self.path):
            edit.returnPressed.connect(self._create)
        self.create_button.clicked.connect(self._create)
        self.cancel_button.clicked.connect(self.cancelled)
        self.choose_button.clicked.connect(self._choose_path)
        self.codebooks.button(OWN).clicked.connect(self._choose_codebook)

    def _chosen_path(self) -> Path:
        """Return the path as it will be made, with the usual ending."""
        path = self._typed_path()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _typed_path(self) -> Path:
        """Return what stands in the field, below the usual folder where it names none."""
        return self._folder / Path(self.path.text().strip()).expanduser()

    def _follow_title(self, title: str) -> None:
        if not self._path_is_own:
            self.path.setText(str(self._folder / file_name(title)))
        self._say("")

    def _keep_path(self, _text: str) -> None:
        self._path_is_own = True
        self._say("")

    def _choose_path(self) -> None:
        kind, title = self.tr("Projects (*.annot)"), self.tr("Keep the project in")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self._chosen_path()), kind)
        if chosen:
            self.path.setText(chosen)
            self._keep_path(chosen)

    def _choose_codebook(self) -> None:
        """Ask for a codebook file; one that cannot be read is named, and the default stays chosen."""
        kinds, title = self.tr("Codebooks (*.yaml *.yml *.json)"), self.tr("Open a codebook")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self._folder), kinds)
        self.take_codebook(chosen or self._codebook_file)

    def take_codebook(self, chosen: str) -> None:
        """Use a codebook file, after having read it; '' chooses the default."""
        from annotator.codebook.reading import read_codebook

        problem = ""
        try:
            title = read_codebook(Path(chosen)).title if chosen else ""
        except ExpectedError as error:
            chosen, title, problem = "", "", refusal(error)
        self._codebook_file = chosen
        self.codebooks.button(OWN if chosen else DEFAULT).setChecked(True)
        own = f"{title} ({Path(chosen).name})" if chosen else self._own_words()
        self.codebooks.button(OWN).setText(own)
        self._say(problem)

    def _own_words(self) -> str:
        return self.tr("From a file…")

    def _create(self) -> None:
        problem = self.problem()
        self._say(problem)
        if problem:
            (self.path if self.title.text().strip() else self.title).setFocus()
        else:
            self.created.emit(str(self._chosen_path()), self.title.text().strip(), self.codebook())

    def _say(self, problem: str) -> None:
        self.wrong.setText(problem)
        self.wrong.setVisible(bool(problem))


def _caption(text: str, field: QWidget) -> Words:
    caption = Words(text, "strong")
    caption.setBuddy(field)
    field.setAccessibleName(text)
    return caption
