"""One open project in the window: its heading, the workspace and the agreement page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.choice import Choice
from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.panes.named_targets import NamedTargets
from annotator.gui.plain import Elided, Words, tip
from annotator.gui.theme import Theme
from annotator.gui.workspace import Workspace
from annotator.gui.yielding import yielding

if TYPE_CHECKING:  # numpy and pyqtgraph are loaded with the first chart
    from annotator.gui.charts.page import AgreementPage
    from annotator.gui.charts.walk import CaseWalk

PAGES = ("page.reading", "page.agreement", "page.codebook")  # the wishes of the tabs
LOAD_AFTER_MS = 2500
MINE, EVERYBODY = "mine", "everybody"


class ProjectPage(QWidget):
    """Shows the workspace or the agreement of one project; `said` has words for the status bar."""

    said = Signal(str)
    leaving = Signal()  # the project is about to be closed: words that were typed are saved

    def __init__(self, desk: Desk, theme: Theme, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.workspace = Workspace(desk, theme)
        self.workspace.said.connect(self.said)
        self.agreement: AgreementPage | None = None
        self.walk: CaseWalk | None = None
        self.named: NamedTargets | None = None
        self._made: QWidget | None = None
        self._key_of: Callable[[str], str] = lambda _wish: ""
        self.pages = QStackedWidget()
        self.pages.addWidget(self.workspace)
        self._people = Choice()
        self._people.setToolTip(self.tr("Whose work is shown"))
        self._people.setAccessibleName(self.tr("Whose work is shown"))
        self._people.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._before_case: tuple[str, ...] = ()  # whose work was shown when the first case was opened
        self._tabs = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading(title))
        rule = QFrame()
        rule.setProperty("role", "rule")
        layout.addWidget(rule)
        layout.addWidget(self.pages, 1)
        self._fill_people()
        self._people.activated.connect(self._show_people)
        desk.access_changed.connect(self._access_changed)
        QTimer.singleShot(LOAD_AFTER_MS, self, self._load_ahead)

    def _load_ahead(self) -> None:
        """Load the modules of the agreement page beside the window, while somebody reads."""
        import annotator.gui.counts  # noqa: F401 - it makes a QObject, which belongs to this thread

        if self.desk.sees_all and self.agreement is None:
            QThreadPool.globalInstance().start(_load_pages)

    def is_reading(self) -> bool:
        """Tell whether a large discussion is being read beside the window."""
        return self.workspace.bringing.work is not None or self.desk.reading is not None

    def finish(self) -> None:
        """Wait for what is being read."""
        self.workspace.find_bar.everywhere.finish()
        self.workspace.bringing.finish()
        self.desk.finish()

    def show_reading(self) -> None:
        """Show the workspace."""
        self._tabs.button(0).setChecked(True)
        self.pages.setCurrentWidget(self.workspace)
        self.workspace.take_keyboard()

    def show_agreement(self) -> bool:
        """Show the agreement page, made when it is first asked for; False where it is closed."""
        if not self.desk.sees_all:
            self.said.emit(
                self.tr("Agreement and others' work stay closed until the project lead releases them.")
            )
            self._tabs.button(0).setChecked(True)
            return False
        self.workspace.inspector.save_words()
        self._tabs.button(1).setChecked(True)
        if self.agreement is None:
            from annotator.gui.charts.page import AgreementPage
            from annotator.gui.charts.walk import CaseWalk

            page = AgreementPage(self.desk.bridge, theme=self.theme)
            page.failed.connect(self.said)
            page.printing.said.connect(self.said)
            self.agreement = page
            page.header.tabs.show_keys(self._key_of)
            self.walk = CaseWalk(self, page)
            self.walk.said.connect(self.said)
            self.pages.addWidget(page)
        self._leave_case()
        self.pages.setCurrentWidget(self.agreement)
        self.agreement.setFocus()
        return True

    def show_codebook(self, label: str = "") -> None:
        """Show the codebook as a page to read, at a label where one is named."""
        from annotator.gui.guide.page import CodebookPage

        page, book = self._made, self.desk.codebook
        if not isinstance(page, CodebookPage) or (page.codebook, page.theme) != (book, self.theme):
            page = CodebookPage(book, self.theme)
            self.show_page(page)
        self._tabs.button(2).setChecked(True)
        self.pages.setCurrentWidget(page)
        page.setFocus()
        page.go_to(label or "")

    def show_named(self) -> None:
        """Show the named targets of the project."""
        self.workspace.inspector.save_words()
        if self.named is None:
            self.named = NamedTargets(self.desk)
            self.pages.addWidget(self.named)
        self._uncheck()
        self.pages.setCurrentWidget(self.named)
        self.named.new.setFocus()

    def show_project_settings(self) -> None:
        """Show what the project decides for everybody."""
        from annotator.gui.panes.project_settings import ProjectSettings

        page = ProjectSettings(self.desk)
        page.left.connect(self.show_reading)
        page.named_wanted.connect(self.show_named)
        self.show_page(page)
        self.pages.currentChanged.connect(page.save_words)
        self.leaving.connect(page.save_words)

    def show_page(self, page: QWidget) -> None:
        """Show a page that was just made, in place of the one before it; Escape leads back to the texts."""
        self.workspace.inspector.save_words()
        former, self._made = self._made, page
        self.pages.addWidget(page)
        self._uncheck()
        self.pages.setCurrentWidget(page)
        if former is not None:
            self.pages.removeWidget(former)
            former.deleteLater()
        page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the texts with Escape, and from a case in the texts to where it was opened."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.pages.currentWidget() is not self.workspace:
            self.show_reading()
        elif self.walk is not None and self.walk.back():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _uncheck(self) -> None:
        """Mark neither tab: what is shown belongs to neither."""
        self._tabs.setExclusive(False)
        for button in self._tabs.buttons():
            button.setChecked(False)
        self._tabs.setExclusive(True)

    def open_case(self, discussion: str, text: str, people: tuple[str, ...]) -> None:
        """Show article and thread at a case, with the work of those people laid over each other."""
        self.show_reading()
        self._before_case = self._before_case or self.desk.shown
        self.desk.show_people(people)
        self.workspace.open_discussion(discussion, text)

    def set_theme(self, theme: Theme) -> None:
        """Take on other colours."""
        self.theme = theme
        self.workspace.set_theme(theme)
        if self._tabs.checkedId() == 2:
            self.show_codebook()
        if self.agreement is not None:
            self.agreement.set_theme(theme)

    def _leave_case(self) -> None:
        """Show whose work was shown before cases were looked at: one labels on as one did."""
        before, self._before_case = self._before_case, ()
        if before and before != self.desk.shown:
            self.desk.show_people(before)

    def _show_people(self, place: int) -> None:
        self._before_case = ()
        wanted = self._people.itemData(place)
        if wanted == EVERYBODY:
            self.desk.show_people(self.desk.people)
        else:
            self.desk.show_people([self.desk.person.id if wanted == MINE else wanted])
        self.workspace.reading.give_keyboard(self.workspace.reading.active)

    def _access_changed(self) -> None:
        """Leave the agreement page where it has been closed again."""
        self._fill_people()
        if not self.desk.sees_all and self.pages.currentWidget() is self.agreement:
            self.show_reading()

    def _fill_people(self) -> None:
        """Offer the people whose work may be shown; what is shown now is chosen."""
        self._people.setVisible(self.desk.sees_all)
        self._people.blockSignals(True)
        self._people.clear()
        self._people.addItem(self.tr("My work"), MINE)
        self._people.addItem(self.tr("Everybody's work"), EVERYBODY)
        for person in self.desk.people.values():
            if person.id != self.desk.person.id:
                self._people.addItem(self.tr("{0}'s and mine").format(person.name), person.id)
        shown = self.desk.shown
        others = [one for one in shown if one != self.desk.person.id]
        if not others:
            self._people.setCurrentIndex(0)
        elif len(others) == 1 and self._people.findData(others[0]) >= 0:
            self._people.setCurrentIndex(self._people.findData(others[0]))
        elif set(shown) >= set(self.desk.people):
            self._people.setCurrentIndex(1)
        else:
            names = " + ".join(self.desk.people[one].name for one in others if one in self.desk.people)
            self._people.addItem(names, EVERYBODY)
            self._people.setCurrentIndex(self._people.count() - 1)
        self._people.blockSignals(False)

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Say in the tool tips which keys do what the buttons do."""
        self._key_of = key_of
        if self.agreement is not None:
            self.agreement.header.tabs.show_keys(key_of)
        listed = self.tr("Show or hide the list of discussions")
        pages = zip(self._tabs.buttons(), PAGES, strict=True)
        shown = [(self._listing, "pane.list", listed), *((one, wish, one.text()) for one, wish in pages)]
        for button, wish, words in shown:
            key = key_of(wish)
            button.setToolTip(tip(f"{words} ({key})" if key else words))

    def _list_button(self) -> QToolButton:
        """Return the button that shows and hides the list of discussions."""
        self._listing = button = QToolButton()
        button.setIcon(icon("list"))
        button.setText(self.tr("Discussions"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("tab", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.workspace.toggle_list)
        self.workspace.list_shown.connect(button.setChecked)
        return button

    def _heading(self, title: str) -> QWidget:
        heading = QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._list_button())
        self.title = Elided(title, "strong")
        row.addWidget(self.title, 1)
        for place, (name, show) in enumerate(
            (
                (self.tr("Read and label"), self.show_reading),
                (self.tr("Agreement"), self.show_agreement),
                (self.tr("Codebook"), self.show_codebook),
            )
        ):
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setProperty("tab", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(show)
            self._tabs.addButton(button, place)
            row.addWidget(button)
        self._tabs.button(0).setChecked(True)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self._people)
        end.addWidget(Words(self.desk.person.name, "muted"))
        row.addLayout(end, 1)
        return heading


def _load_pages() -> None:
    """Load what the agreement page is made of, but numpy and pyqtgraph."""
    with yielding.often():
        import annotator.gui.charts.walk  # noqa: F401
