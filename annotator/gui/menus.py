"""The menu bar, made from the registry of wishes and from the layers of the codebook."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator import settings
from annotator.gui.plain import tip, unmarked
from annotator.gui.wishes import MENUS, ROWS, SECTIONS, Section, Wish
from annotator.gui.wishes.keys import spoken

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.window import Window

T = TypeVar("T")


class Menus(QObject):
    """Builds the menu bar; what cannot be done now is grey while its menu is open, and says why.

    While no menu is open all actions are enabled, so that a key is answered with that sentence, too.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.wishes = window.wishes
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.folded: dict[str, QMenu] = {}
        self._layer_actions: list[QAction] = []
        self._passes = QActionGroup(self)
        self.rebuild()
        self.wishes.keys_changed.connect(self.show_keys)

    def rebuild(self) -> None:
        """Make the menus anew, as in another language."""
        bar = self.window.menuBar()
        for action in (*self.actions.values(), *self._layer_actions):
            self.window.removeAction(action)
            action.deleteLater()
        bar.clear()
        self.actions = {wish.id: self._action(wish) for wish in ROWS}
        self._layer_actions = []
        self.menus = {}
        for name, title in marked(
            MENUS, (QCoreApplication.translate("Wishes", one) for one in MENUS.values())
        ):
            menu = bar.addMenu(title)
            self.menus[name] = menu
            self._fill(menu, name)
            self._watch(menu)
        labels = self.menus["label"]
        below = labels.actions()[0]
        self._layer_menu = QMenu(self.tr("Layer"), labels)
        self._pass_menu = QMenu(self.tr("Enter closes"), labels)
        for menu in (self._layer_menu, self._pass_menu):
            labels.insertMenu(below, menu)
        labels.insertSeparator(below)
        self.show_keys()
        self.show_project(self.window.project)

    def show_keys(self) -> None:
        """Show the keys as they are now."""
        for wish in ROWS:
            action, keys = self.actions[wish.id], self.wishes.keymap.keys(wish)
            words = action.text().partition("\t")[0]
            if wish.holds == "window":
                action.setShortcuts([QKeySequence(key) for key in keys])
            elif keys:
                words = f"{words}\t{unmarked(spoken(keys[0]))}"
            action.setText(words)
        first = {wish.id: spoken(self.wishes.keymap.first(wish)) for wish in ROWS}
        if self.window.project is not None:
            self.window.project.show_keys(self.wishes.key_of)
        self.window.start.show_keys({name: first[f"project.{name}"] for name in ("new", "open", "sample")})

    def show_project(self, project: ProjectPage | None) -> None:
        """Offer the layers of the codebook with their keys, and what Enter closes."""
        for action in self._layer_actions:
            self._layer_menu.removeAction(action)
            self._pass_menu.removeAction(action)
            action.deleteLater()
        self._layer_actions = []
        for menu in (self._layer_menu, self._pass_menu):
            menu.menuAction().setVisible(project is not None)
        if project is None:
            return
        desk = project.desk
        for layer in desk.codebook.layers:
            action = QAction(unmarked(layer.name), self)
            if layer.switch_key:
                action.setShortcut(QKeySequence(layer.switch_key))
            action.triggered.connect(lambda _=False, chosen=layer: desk.set_layer(chosen))
            self._layer_menu.addAction(action)
            self._layer_actions.append(action)
        choices = [(self.tr("All layers"), None), *((one.name, one.id) for one in desk.codebook.layers)]
        for name, wanted in choices:
            action = QAction(unmarked(name), self._passes)
            action.setCheckable(True)
            action.setChecked(desk.pass_layer == wanted)
            action.triggered.connect(lambda _=False, chosen=wanted: self._set_pass(desk, chosen))
            self._pass_menu.addAction(action)
            self._layer_actions.append(action)

    # ---- building

    def _action(self, wish: Wish) -> QAction:
        action = QAction(self)
        action.setObjectName(wish.id)
        action.setCheckable(wish.checked is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.wishes.grant(wish))
        self.window.addAction(action)
        return action

    def _fill(self, menu: QMenu, name: str) -> None:
        """Put the sections of a menu into it: each behind a separator, a folded one as a menu of its own."""
        rows: list[Wish | Section] = []
        for section in SECTIONS:
            wishes = [wish for wish in ROWS if wish.section == section.id]
            if section.menu == name and wishes:
                rows += [section] if section.folded else wishes
        before = ""
        for row, title in marked(rows, (row.shown() for row in rows)):
            section_id = row.id if isinstance(row, Section) else row.section
            if before and section_id != before:
                menu.addSeparator()
            before = section_id
            if isinstance(row, Section):
                self._fold(menu, row, title)
            else:
                self.actions[row.id].setText(title)
                menu.addAction(self.actions[row.id])

    def _fold(self, menu: QMenu, section: Section, title: str) -> None:
        inner = self.folded[section.id] = menu.addMenu(title)
        self._watch(inner)
        wishes = [wish for wish in ROWS if wish.section == section.id]
        for wish, words in marked(wishes, (wish.shown() for wish in wishes)):
            self.actions[wish.id].setText(words)
            inner.addAction(self.actions[wish.id])

    def _watch(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._look(menu))
        menu.aboutToHide.connect(lambda: self._enable_all(menu))

    # ---- showing what can be done

    def _look(self, menu: QMenu) -> None:
        """Show what can be done now, and why the rest cannot."""
        shown = set(menu.actions())
        for wish in ROWS:
            action = self.actions[wish.id]
            if action not in shown:
                continue
            why = self.wishes.why_not(wish)
            action.setEnabled(not why)
            action.setToolTip(tip(why or wish.shown()))
            if wish.checked is not None:
                action.setChecked(not why and wish.checked(self.wishes.here))

    def _enable_all(self, menu: QMenu) -> None:
        for action in menu.actions():
            action.setEnabled(True)

    def _set_pass(self, desk: Desk, layer: str | None) -> None:
        desk.set_pass(layer)
        settings.change(pass_layer=layer)


def marked(things: Iterable[T], titles: Iterable[str]) -> list[tuple[T, str]]:
    """Return each thing with its title, in which '&' marks a letter that no other of them has."""
    taken: set[str] = set()
    found = []
    for thing, title in zip(things, titles, strict=True):
        place = _mnemonic(title, taken)
        if place is None:
            found.append((thing, unmarked(title)))
        else:
            taken.add(title[place].casefold())
            found.append((thing, f"{unmarked(title[:place])}&{unmarked(title[place:])}"))
    return found


def _mnemonic(title: str, taken: set[str]) -> int | None:
    """Return the place of a free letter: rather one that begins a word."""
    begins = [place for place in range(len(title)) if place == 0 or title[place - 1].isspace()]
    places = [*begins, *range(len(title))]
    return next((one for one in places if title[one].isalnum() and title[one].casefold() not in taken), None)
