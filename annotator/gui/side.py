"""The side pane: what stands beside the texts, one page at a time, under a row of tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.plain import unmarked


class SidePane(QFrame):
    """Shows one of its pages; `turned` has the name of the page that is shown now."""

    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._pages: dict[str, QWidget] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._names: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 6, 8, 4)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        rule = QFrame()
        rule.setProperty("role", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._row)
        layout.addWidget(rule)
        layout.addWidget(self._stack, 1)

    def add(self, name: str, title: str, page: QWidget, *, tip: str) -> None:
        """Add a page with its tab."""
        tab = QToolButton()
        tab.setCheckable(True)
        tab.setProperty("tab", True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.setToolTip(tip)
        tab.clicked.connect(lambda: self.turn_to(name))
        self._group.addButton(tab)
        self._row.insertWidget(self._row.count() - 1, tab)
        self._pages[name], self._tabs[name], self._names[name] = page, tab, title
        self._stack.addWidget(page)
        self.count(name, 0)
        tab.setChecked(self._stack.currentWidget() is page)

    def count(self, name: str, number: int, *, means: str = "") -> None:
        """Show a number behind the name of a tab, and tell what it means; none for zero."""
        title = self._names[name]
        self._tabs[name].setText(unmarked(title) + (f" {number}" if number else ""))
        self._tabs[name].setAccessibleName(f"{title}: {means}" if means else title)

    def turn_to(self, name: str) -> None:
        """Show a page."""
        self._tabs[name].setChecked(True)
        if self._stack.currentWidget() is not self._pages[name]:
            self._stack.setCurrentWidget(self._pages[name])
            self.turned.emit(name)

    @property
    def page(self) -> str:
        """Return the name of the page that is shown."""
        current = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is current)

    def has_keyboard(self, name: str) -> bool:
        """Tell whether the keyboard is in a page that is shown."""
        focused = self.focusWidget() if self.isActiveWindow() else None
        page = self._pages[name]
        return focused is not None and focused.hasFocus() and page.isAncestorOf(focused)
