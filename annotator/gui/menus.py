"""The menus: every thing that can be done, with its words and its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator import settings
from annotator.gui.plain import unmarked

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.window import Window


class Menus(QObject):
    """Builds the menu bar once; what needs a project is enabled with one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._for_project: list[QAction] = []
        self._layer_actions: list[QAction] = []
        self._passes = QActionGroup(self)
        self._build()
        self.show_project(None)

    def show_project(self, project: ProjectPage | None) -> None:
        """Enable what can be done with this project (None: without one)."""
        for action in self._for_project:
            action.setEnabled(project is not None)
        self._show_layers(project)
        lead = project is not None and project.desk.person.role == "lead"
        self._release.setVisible(lead)
        self._release.setChecked(project is not None and project.desk.released)

    # ---- building

    def _build(self) -> None:
        window = self.window
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&Project"))
        for name in ("new", "open", "sample"):
            file.addAction(window.start.actions_by_name[name])
        file.addSeparator()
        self._add(file, self.tr("&Import pages…"), "Ctrl+I", lambda: self._files("ask_pages"))
        self._add(file, self.tr("Import a &folder…"), "Ctrl+Shift+I", lambda: self._files("ask_folder"))
        self._add(file, self.tr("&Export…"), "Ctrl+E", lambda: self._files("ask_export"))
        self._add(file, self.tr("&Named targets…"), "", lambda: self._project("show_named"))
        self._release = self._add(
            file, self.tr("Release agreement to annotators"), "", window.release, check=True
        )
        file.addSeparator()
        self._add(file, self.tr("Work as somebody else…"), "", window.ask_again)
        close = QAction(self.tr("&Close project"), self)
        close.setShortcut("Ctrl+W")
        close.triggered.connect(window.show_start)
        file.addAction(close)
        leave = QAction(self.tr("&Quit"), self)
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.triggered.connect(window.close)
        file.addAction(leave)
        edit = bar.addMenu(self.tr("&Edit"))
        self._add(edit, self.tr("&Undo"), QKeySequence.StandardKey.Undo, lambda: self._take_back("undo"))
        self._add(edit, self.tr("&Redo"), "Ctrl+Shift+Z", lambda: self._take_back("redo"))
        edit.addSeparator()
        self._add(edit, self.tr("Select &word"), "Ctrl+D", lambda: self._reading("select_word"))
        self._add(edit, self.tr("Select &sentence"), "Ctrl+L", lambda: self._reading("select_sentence"))
        self._add(
            edit, self.tr("Select &paragraph"), "Ctrl+Shift+L", lambda: self._reading("select_paragraph")
        )
        self._label_menu = bar.addMenu(self.tr("&Label"))
        self._fill_label_menu()
        self._fill_view_menu(bar.addMenu(self.tr("&View")))
        self._add(bar.addMenu(self.tr("&Help")), self.tr("Keys\t?"), "", lambda: self._project("show_keys"))

    def _fill_label_menu(self) -> None:
        menu = self._label_menu
        self._pass_menu = menu.addMenu(self.tr("Enter closes"))
        menu.addSeparator()
        rows: tuple[tuple[str, str, str], ...] = (
            (self.tr("Close text and go to the next\tEnter"), "close_text", ""),
            (self.tr("Reopen text\tShift+Enter"), "reopen", ""),
            (self.tr("Choose a target\tSpace"), "choose_target", ""),
            (self.tr("Next label in the text\tTab"), "next", ""),
            (self.tr("Answer its attributes\t."), "attributes", ""),
            (self.tr("Write a note\t,"), "note", ""),
            (self.tr("Take the proposed answers\t="), "suggestions", ""),
            (self.tr("Go along the link\t#"), "jump", ""),
            (self.tr("Make the disputed words a claim\t+"), "make_claim", ""),
            (self.tr("Delete the chosen label\tDel"), "delete", ""),
        )
        for words, name, key in rows:
            self._add(menu, words, key, lambda _=False, wanted=name: self._labelling(wanted))

    def _fill_view_menu(self, menu: QMenu) -> None:
        self._add(menu, self.tr("&Read and label"), "Ctrl+1", lambda: self._project("show_reading"))
        self._add(menu, self.tr("&Agreement"), "Ctrl+2", lambda: self._project("show_agreement"))
        menu.addSeparator()
        self._add(menu, self.tr("Other pane"), "Ctrl+Tab", lambda: self._workspace("switch_pane"))
        self._add(menu, self.tr("Next discussion"), "Ctrl+PgDown", lambda: self._step(1))
        self._add(menu, self.tr("Previous discussion"), "Ctrl+PgUp", lambda: self._step(-1))
        self._add(menu, self.tr("List of discussions"), "Ctrl+B", lambda: self._workspace("toggle_list"))
        menu.addSeparator()
        self._add(menu, self.tr("Larger text"), QKeySequence.StandardKey.ZoomIn, lambda: self._zoom(1.0))
        self._add(menu, self.tr("Smaller text"), QKeySequence.StandardKey.ZoomOut, lambda: self._zoom(-1.0))
        self._add(menu, self.tr("Fitting text"), "Ctrl+0", lambda: self._zoom(None))
        self._add(menu, self.tr("Full screen"), "Ctrl+Shift+F", self.window.toggle_full_screen)
        dark = QAction(self.tr("Light or dark"), self)
        dark.setShortcut("Ctrl+Shift+D")
        dark.triggered.connect(self.window.toggle_theme)
        menu.addAction(dark)

    def _add(
        self,
        menu: QMenu,
        words: str,
        key: str | QKeySequence.StandardKey,
        do: Callable[..., object],
        *,
        check: bool = False,
    ) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setCheckable(check)
        action.triggered.connect(do)
        menu.addAction(action)
        self._for_project.append(action)
        return action

    def _show_layers(self, project: ProjectPage | None) -> None:
        """Offer the layers of the codebook with their keys, and what Enter closes."""
        for action in self._layer_actions:
            self._label_menu.removeAction(action)
            self._pass_menu.removeAction(action)
            action.deleteLater()
        self._layer_actions = []
        if project is None:
            return
        desk = project.desk
        first = self._label_menu.actions()[0]
        for layer in desk.codebook.layers:
            action = QAction(unmarked(self.tr("Layer: {0}").format(layer.name)), self)
            if layer.switch_key:
                action.setShortcut(QKeySequence(layer.switch_key))
            action.triggered.connect(lambda _=False, chosen=layer: desk.set_layer(chosen))
            self._label_menu.insertAction(first, action)
            self._layer_actions.append(action)
        choices = [(self.tr("All layers"), None), *((one.name, one.id) for one in desk.codebook.layers)]
        for name, wanted in choices:
            action = QAction(unmarked(name), self._passes)
            action.setCheckable(True)
            action.setChecked(desk.pass_layer == wanted)
            action.triggered.connect(lambda _=False, chosen=wanted: self._set_pass(desk, chosen))
            self._pass_menu.addAction(action)
            self._layer_actions.append(action)

    # ---- passing wishes on

    def _files(self, name: str) -> None:
        if self.window.files is not None:
            getattr(self.window.files, name)()

    def _project(self, name: str) -> None:
        if self.window.project is not None:
            getattr(self.window.project, name)()

    def _workspace(self, name: str) -> None:
        if self.window.project is not None:
            getattr(self.window.project.workspace, name)()

    def _step(self, places: int) -> None:
        if self.window.project is not None:
            self.window.project.workspace.step(places)

    def _reading(self, name: str) -> None:
        if self.window.project is not None:
            getattr(self.window.project.workspace.reading.active, name)()

    def _zoom(self, step: float | None) -> None:
        if self.window.project is not None:
            self.window.project.workspace.reading.zoom(step)

    def _set_pass(self, desk: Desk, layer: str | None) -> None:
        desk.set_pass(layer)
        settings.change(pass_layer=layer)

    def _take_back(self, direction: str) -> None:
        if self.window.project is None:
            return
        workspace = self.window.project.workspace
        workspace.inspector.save_words()
        if not getattr(workspace.desk.bridge, direction)():
            self.window.tell(self.tr("There is nothing to {0}.").format(direction))

    def _labelling(self, name: str) -> None:
        if self.window.project is None:
            return
        labelling = self.window.project.workspace.labelling
        inspector = self.window.project.workspace.inspector
        {
            "close_text": labelling.walk.close_text,
            "reopen": lambda: labelling.walk.close_text(True),
            "choose_target": labelling.choose_target,
            "next": labelling.next_mark,
            "suggestions": inspector.accept_suggestions,
            "attributes": inspector.edit_attributes,
            "note": inspector.edit_note,
            "jump": labelling.jump,
            "make_claim": labelling.changing.make_claim,
            "delete": labelling.changing.delete,
        }[name]()
