"""The one style sheet: what Fusion's palette cannot say about borders, focus, spacing and type."""

from __future__ import annotations

import dataclasses
from string import Template
from typing import TYPE_CHECKING

from annotator import paths

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

TYPE_SCALE = {"title": 2.2, "title2": 1.6, "heading": 1.25, "small": 0.9}

SHEET = Template("""
QToolTip { background: $base; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="title2"] { font-size: ${title2}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="notice"] { color: $warning; font-size: ${small}pt; }
QLabel[role="key"] { color: $muted; font-size: ${small}pt; background: $window; border: 1px solid $line;
    border-radius: 4px; padding: 1px 5px; }

QFrame[role="card"] { background: $base; border: 1px solid $line; border-radius: 8px; }
QFrame[role="card"][drop="true"] { border: 2px solid $focus; background: $selection; }
QFrame[role="overlay"] { background: $base; border: 1px solid $edge; border-radius: 10px; }
QFrame[reachable="true"]:focus { border: 2px solid $focus; }
QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="strip"] { background: $selection; border: none; border-bottom: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: none; }

QPushButton, QToolButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 12px; }
QToolButton { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $pressed; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QToolButton:focus { padding: 4px; }
QPushButton[role="primary"] { background: $accent; color: $accent_text; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $pressed; color: $faint; border-color: $pressed; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="flat"], QToolButton[role="flat"], QPushButton[role="row"] { background: transparent;
    border: 1px solid transparent; }
QPushButton[role="row"] { text-align: left; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover, QPushButton[role="row"]:hover {
    background: $hover; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus, QPushButton[role="row"]:focus {
    border: 2px solid $focus; }
QPushButton[role="link"] { background: transparent; color: $accent; border: 1px solid transparent;
    padding: 1px; text-align: left; }
QPushButton[role="link"]:hover { background: $hover; }
QPushButton[role="link"]:focus { border: 2px solid $focus; padding: 0px; }
QPushButton[role="row"]:checked { background: $selection; }
QToolButton[tab="true"] { background: transparent; border-color: transparent; color: $muted;
    padding: 5px 6px; }
QToolButton[tab="true"]:hover { background: $hover; color: $text; }
QToolButton[tab="true"]:checked { background: $base; border-color: $line; color: $text; font-weight: 600; }
QToolButton[tab="true"]:focus { border: 2px solid $focus; padding: 4px 5px; }
QToolButton[answer="true"] { padding: 2px 7px; }
QToolButton[answer="true"]:checked { background: $accent; border-color: $accent; color: $accent_text; }
QToolButton[answer="true"]:focus { border: 2px solid $focus; padding: 1px 6px; }
QToolButton[answer="true"]:checked:focus { border-color: $text; }
QToolButton[choice="true"] { padding: 5px 12px; }
QToolButton[choice="true"]:checked { background: $selection; border-color: $focus; font-weight: 600; }
QToolButton[choice="true"]:focus { border: 2px solid $focus; padding: 4px 11px; }
QToolButton[proposal="true"] { border: 1px dashed $edge; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit { background: $base; border: 1px solid $edge;
    border-radius: 6px; padding: 5px 8px; selection-background-color: $selection; selection-color: $text; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $focus; padding: 4px 7px; }
QLineEdit[wrong="true"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron-$name.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: $base; border: 1px solid $line;
    selection-background-color: $selection; selection-color: $text; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: $base;
    border: 1px solid $edge; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icons/check-$name.svg"); }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $base, stop: 1 $base); }

QSlider { border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $pressed; border-radius: 2px; margin: 0 4px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px -4px;
    border-radius: 7px; }

QListView, QTreeView, QTableView { background: $base; border: 1px solid $line; border-radius: 6px;
    outline: none; }
QListView { padding: 3px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $focus; }
QListView[quiet="true"], QListView[quiet="true"]:focus { background: transparent; border: none;
    border-radius: 0; padding: 0; }
QListView[quiet="true"]::item:hover, QListView[quiet="true"]::item:selected { background: transparent; }
QListView[contents="true"]::item { padding: 3px 6px; }
QListView[contents="true"]::item:hover { background: $hover; }
QListView[contents="true"]::item:selected { background: $selection; color: $text; }
QListView::item { border-radius: 4px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $selection; color: $text; }
QHeaderView::section { background: $panel; border: none; border-bottom: 1px solid $line; padding: 4px 8px; }

QScrollArea, QScrollArea > QWidget > QWidget[role="ground"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $base; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $line; padding: 4px; spacing: 2px; }
QToolBar QToolButton { background: transparent; border-color: transparent; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:checked, QToolBar QToolButton:pressed { background: $pressed; }
QToolBar QToolButton:focus { border: 2px solid $focus; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }

QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
""")

STRONG = Template("""
QToolTip, QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus, QMenu { border: 2px solid $line; }
QLabel[role="key"] { border: 1px solid $line; color: $text; }
QFrame[role="card"] { border: 2px solid $line; }
QPushButton, QToolButton { border: 1px solid $line; }
QPushButton:hover, QToolButton:hover { border: 2px solid $line; padding: 4px 11px; }
QToolButton:hover { padding: 4px; }
QPushButton:checked, QToolButton:checked, QToolButton[tab="true"]:checked,
QToolBar QToolButton:checked { background: $text; color: $base; border: 1px solid $text; }
QPushButton[role="row"]:checked { background: $selection; color: $text; border: 2px solid $text; }
QToolButton[choice="true"]:checked { background: $text; color: $base; border: 1px solid $text; }
QPushButton:disabled, QToolButton:disabled { border: 1px dashed $faint; }
QPushButton[role="primary"]:disabled { background: $base; border: 1px dashed $faint; }
QPushButton:focus, QToolButton:focus, QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus,
QPushButton[role="row"]:focus, QPushButton[role="primary"]:focus { border: 3px solid $focus;
    padding: 3px 10px; }
QPushButton[role="primary"]:focus { border-color: $text; }
QToolButton:focus, QToolButton[role="flat"]:focus { padding: 3px; }
QToolButton[tab="true"]:focus { border: 3px solid $focus; padding: 3px 4px; }
QToolButton[tab="true"]:checked:focus, QToolButton:checked:focus { border: 3px solid $focus; }
QToolButton[answer="true"]:focus, QToolButton[answer="true"]:checked:focus { border: 3px solid $focus;
    padding: 0px 5px; }
QToolButton[proposal="true"] { border: 2px dashed $edge; padding: 1px 6px; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid $focus;
    padding: 3px 6px; }
QCheckBox, QRadioButton { border: 3px solid transparent; padding: 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator { border: 2px solid $edge; width: 13px; height: 13px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 3px solid $focus; }
QListView::item:hover { background: transparent; border: 1px solid $line; }
QListView::item:selected, QMenu::item:selected, QMenuBar::item:selected { background: $selection;
    color: $text; }
QScrollBar::handle { background: $text; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 2px; }
QSplitter::handle:vertical { height: 2px; }
QProgressBar { background: $base; border: 1px solid $line; max-height: 8px; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; }
QTabBar::tab:focus { border: 3px solid $focus; }
""")


def sheet(theme: Theme, *, point_size: float) -> str:
    """Return the sheet in the colours of a theme, its type scale around a size in points."""
    sizes = {name: f"{point_size * factor:g}" for name, factor in TYPE_SCALE.items()}
    icons = paths.resource("icons").as_posix()
    values = dataclasses.asdict(theme) | sizes | {"icons": icons}
    return SHEET.substitute(values) + (STRONG.substitute(values) if theme.high else "")
