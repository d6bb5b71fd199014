"""The annotated-text view: many texts with marks, of which only the visible ones are laid out.

It knows no store: a pane hands it frozen values, calls it, and hears its signals. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from annotator.gui.text.caret import Caret, Unit, Walker, span_of
from annotator.gui.text.column import Column
from annotator.gui.text.items import Badge, Mark, Span, TextItem, TextState
from annotator.gui.text.keys import movement
from annotator.gui.text.lanes import owners
from annotator.gui.text.mouse import Mouse
from annotator.gui.text.painting import Scene, paint_text
from annotator.gui.text.theme import LIGHT, Style, ViewTheme

_FRAME = 2
_Value = TypeVar("_Value", Mark, Badge)


class AnnotatedTextView(QAbstractScrollArea):
    """Shows texts with marks; selects words by mouse and keyboard; says what was chosen by its signals."""

    selection_changed = Signal()
    mark_clicked = Signal(str)
    badge_clicked = Signal(str)
    current_text_changed = Signal(str)
    mark_resized = Signal(str, int, int, int)
    context_requested = Signal(str, int, QPoint)
    view_changed = Signal()
    marks_changed = Signal()
    blank_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, *, theme: ViewTheme = LIGHT) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = Column(Style(theme, dots_per_inch=self.logicalDpiY()))
        self._walker = Walker(self.column)
        self._mouse = Mouse(self)
        self._scene = Scene()
        self._caret: Caret | None = None
        self._text_of_mark: dict[str, str] = {}
        self._click_times: list[tuple[int, QPoint]] = []
        self._marks: dict[str, tuple[Mark, ...]] = {}
        self._badges: dict[str, tuple[Badge, ...]] = {}
        self._states: dict[str, TextState] = {}
        self._owners: frozenset[str] = frozenset()
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_FRAME, _FRAME, 0, _FRAME)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Text"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    # ---- what is shown

    def set_texts(self, items: Iterable[TextItem]) -> None:
        """Show other texts, from the top, without selection; marks, badges and states stay as set."""
        self.column.set_items(tuple(items))
        had = self._caret is not None and self._caret.span is not None
        self._caret = None
        self._scene = replace(self._scene, focused=None, current=None, selection=None, caret=None)
        self.column.settle()
        self._refresh()
        if had:
            self.selection_changed.emit()

    def texts(self) -> Sequence[TextItem]:
        """Return the texts that are shown, in reading order."""
        return self.column.items

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._marks = _grouped(marks)
        self._text_of_mark = {mark.id: text_id for text_id, own in self._marks.items() for mark in own}
        self.column.marks = self._marks
        self._compare(owners(mark for own in self._marks.values() for mark in own))
        self._renew(header=False)
        self.marks_changed.emit()

    def update_text_marks(self, text_id: str, marks: Iterable[Mark]) -> None:
        """Show these marks on one text; the cost does not depend on the other texts."""
        for mark in self._marks.get(text_id, ()):
            self._text_of_mark.pop(mark.id, None)
        self._marks[text_id] = own = tuple(marks)
        self._text_of_mark.update({mark.id: text_id for mark in own})
        names = {mark.owner for mark in own if mark.owner}
        if not names <= self._owners:
            self._compare(tuple(sorted(self._owners | names)))
        self._changed(text_id, header=False)
        self.marks_changed.emit()

    def _compare(self, names: tuple[str, ...]) -> None:
        """Lay the work of several people apart; that of one alone needs no lanes of their own."""
        self._owners = frozenset(names)
        if self.column.set_owners(names if len(names) > 1 else ()):
            self._refresh()

    def marks(self, text_id: str) -> tuple[Mark, ...]:
        """Return the marks shown on a text."""
        return self._marks.get(text_id, ())

    def set_badges(self, badges: Iterable[Badge]) -> None:
        """Show these badges in the headers and no others."""
        self._badges = _grouped(badges)
        self.column.badges = self._badges
        self._renew(header=True)

    def update_text_badges(self, text_id: str, badges: Iterable[Badge]) -> None:
        """Show these badges in one header."""
        self._badges[text_id] = tuple(badges)
        self.column.badges = self._badges
        self._changed(text_id, header=True)

    def set_states(self, states: Iterable[TextState]) -> None:
        """Show these states of work and no others."""
        self._states = {state.text_id: state for state in states}
        self.column.states = self._states
        self._renew(header=True)

    def update_text_state(self, state: TextState) -> None:
        """Show the state of work of one text."""
        self._states[state.text_id] = state
        self.column.states = self._states
        self._changed(state.text_id, header=True)

    def set_hints(self, hints: Mapping[str, str]) -> None:
        """Show letters beside marks and headers, by the id of the mark or text; empty hides them."""
        self._set_scene(replace(self._scene, hints=dict(hints)))

    def set_focused_mark(self, mark_id: str | None) -> None:
        """Set one mark apart, with handles at its borders."""
        self._set_scene(replace(self._scene, focused=mark_id))

    def focused_mark(self) -> str | None:
        """Return the id of the mark that is set apart."""
        return self._scene.focused

    def set_linked(self, ids: Iterable[str]) -> None:
        """Tint these marks, badges and texts (by their headers) as linked to what has the focus."""
        self._set_scene(replace(self._scene, linked=frozenset(ids)))

    def set_current_text(self, text_id: str | None) -> None:
        """Set one text apart as the one that is worked on."""
        if text_id == self._scene.current:
            return
        self._set_scene(replace(self._scene, current=text_id))
        self.current_text_changed.emit(text_id or "")

    def current_text(self) -> str | None:
        """Return the id of the text that is worked on."""
        return self._scene.current

    # ---- looks

    def theme(self) -> ViewTheme:
        """Return the theme in use."""
        return self._theme

    def set_theme(self, theme: ViewTheme) -> None:
        """Take other colours and fonts; the words at the top stay there."""
        self._theme = theme
        self.column.set_style(Style(theme, dots_per_inch=self.logicalDpiY()))
        self._refresh()
        self.update()

    def zoom(self, points: float) -> None:
        """Make the letters larger (or smaller) by some points."""
        self.set_theme(replace(self._theme, point_size=min(max(self._theme.point_size + points, 6.0), 40.0)))

    # ---- selection

    def selection(self) -> tuple[str, int, int] | None:
        """Return (text, start, end) of the selected words, or None."""
        if self._caret is None or self._caret.span is None:
            return None
        return (self._caret.text_id, *self._caret.span)

    def caret(self) -> Caret | None:
        """Return the caret: its text, its offset, and the anchor of the selection."""
        return self._caret

    def set_selection(self, text_id: str, start: int, end: int | None = None) -> None:
        """Select [start, end) of a text, the caret at `end`; without `end` only set the caret."""
        length = len(self.column.items[self.column.index[text_id]].text)
        start = min(max(start, 0), length)
        self.place_caret(Caret(text_id, start, start if end is None else min(max(end, 0), length)))

    def clear_selection(self) -> None:
        """Keep the caret and select nothing."""
        if self._caret is not None:
            self.place_caret(replace(self._caret, anchor=self._caret.offset))

    def select_word(self) -> None:
        """Select the word at the caret."""
        self._select_unit("word")

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self._select_unit("sentence")

    def select_paragraph(self) -> None:
        """Select the paragraph at the caret."""
        self._select_unit("paragraph")

    def _select_unit(self, unit: Unit) -> None:
        if self._caret is not None:
            text = self.column.items[self.column.index[self._caret.text_id]].text
            start = self._caret.span[0] if self._caret.span else self._caret.offset
            self.place_caret(Caret(self._caret.text_id, *span_of(unit, text, start)))

    def move_caret(self, unit: Unit, *, backwards: bool = False, extend: bool = False) -> None:
        """Move the caret by a unit, or extend the selection by it."""
        caret = self._caret or self._first_caret()
        if caret is not None:
            moved = self._walker.moved(caret, unit, backwards=backwards, extend=extend)
            self.place_caret(moved)
            self.ensure_visible(moved.text_id, moved.offset)

    def _first_caret(self) -> Caret | None:
        """Return a caret at the beginning of the current text, or of the first in sight."""
        if not self.column.items:
            return None
        current = self._scene.current
        text_id = (
            current if current in self.column.index else self.column.items[self.column.placed[0].index].id
        )
        return Caret(str(text_id), 0, 0)

    def place_caret(self, caret: Caret) -> None:
        """Put caret and selection into a text; a selection takes the focus from the mark."""
        before, self._caret = self.selection(), caret
        selection = self.selection()
        focused = None if selection else self._scene.focused
        self._set_scene(
            replace(self._scene, selection=selection, caret=(caret.text_id, caret.offset), focused=focused)
        )
        self.set_current_text(caret.text_id)
        if selection != before:
            self.selection_changed.emit()

    # ---- places

    def scroll_to_text(self, text_id: str) -> None:
        """Bring the beginning of a text to the upper part of the view."""
        if (index := self.column.index.get(text_id)) is not None:
            self._show(index, 0, margin=self.column.style.gap)

    def scroll_to_mark(self, mark_id: str) -> None:
        """Bring a mark into the upper part of the view, unless it is in sight."""
        text_id = self._text_of_mark.get(mark_id, "")
        mark = next((mark for mark in self._marks.get(text_id, ()) if mark.id == mark_id), None)
        if mark is not None:
            self.ensure_visible(text_id, mark.start)

    def ensure_visible(self, text_id: str, offset: int) -> None:
        """Scroll as little as needed to see a character; from far away, to the upper third."""
        index = self.column.index.get(text_id)
        if index is None:
            return
        laid = self.column.laid(index)
        line = laid.line_at(offset)
        y, height = self.column.top_of(index) + line.top, self.viewport().height()
        margin = min(self.column.style.line, height // 4)
        if y < -height or y > 2 * height:
            self._show(index, line.top, margin=height // 3)
        elif y < margin:
            self._scroll_by(y - margin)
        elif y + line.height > height - margin:
            self._scroll_by(y + line.height - height + margin)

    def _show(self, index: int, offset: int, *, margin: int) -> None:
        # laid out first: by then the heights in front of the anchor are real
        self.column.laid(index)
        self.column.show(index, offset - margin)
        self._refresh()

    def next_mark(self, backwards: bool = False) -> str | None:
        """Return the mark behind (or in front of) the focused one or the caret in reading order, or None."""
        here = self._reading_place()
        step = -1 if backwards else 1
        index = here[0]
        while 0 <= index < len(self.column.items):
            own = self._marks.get(self.column.items[index].id, ())
            keys = sorted((index, mark.start, -mark.end, mark.id) for mark in own)
            found = [key for key in keys if (key < here if backwards else key > here)]
            if found:
                return found[-1 if backwards else 0][3]
            index += step
        return None

    def _reading_place(self) -> tuple[int, float, float, str]:
        focused = self._scene.focused
        if focused in self._text_of_mark:
            text_id = self._text_of_mark[focused]
            mark = next(mark for mark in self._marks[text_id] if mark.id == focused)
            return self.column.index.get(text_id, 0), mark.start, -mark.end, mark.id
        if self._caret is not None:
            return self.column.index[self._caret.text_id], self._caret.offset, float("-inf"), ""
        return (self.column.placed[0].index if self.column.placed else 0), -1, 0, ""

    def visible_texts(self) -> tuple[str, ...]:
        """Return the ids of the texts in sight, from top to bottom."""
        return tuple(placed.laid.item.id for placed in self.column.placed)

    def y_of_text(self, text_id: str) -> float | None:
        """Return the y of a text's header in the viewport, estimated where it is out of sight."""
        index = self.column.index.get(text_id)
        if index is None:
            return None
        lead = self.column.style.top_pad if index == 0 else 0
        return self.column.top_of(index) + lead + self.column.style.header_line / 2

    def y_of_mark(self, mark_id: str) -> float | None:
        """Return the y of a mark's first line in the viewport, estimated where it is out of sight."""
        text_id = self._text_of_mark.get(mark_id, "")
        index = self.column.index.get(text_id)
        mark = next((mark for mark in self._marks.get(text_id, ()) if mark.id == mark_id), None)
        return None if index is None or mark is None else self.column.y_of(index, mark.start)

    def y_of(self, target: str) -> float | None:
        """Return the y of a mark or a text."""
        return self.y_of_mark(target) if target in self._text_of_mark else self.y_of_text(target)

    def text_of(self, target: str) -> str | None:
        """Return the text that a mark lies on, or the text itself; None for what is not shown."""
        if target in self._text_of_mark:
            return self._text_of_mark[target]
        return target if target in self.column.index else None

    # ---- the mouse's hands (see mouse.Surface)

    def choose_mark(self, mark_id: str) -> None:
        """Focus a mark that was clicked and say so."""
        self.clear_selection()
        self.set_focused_mark(mark_id)
        self.mark_clicked.emit(mark_id)

    def choose_badge(self, badge_id: str) -> None:
        """Say that a badge was clicked."""
        text_id = next(
            (text for text, own in self._badges.items() if any(b.id == badge_id for b in own)), None
        )
        self.set_current_text(text_id)
        self.badge_clicked.emit(badge_id)

    def choose_text(self, text_id: str) -> None:
        """Make a text whose header was clicked the current one."""
        self.clear_selection()
        self.set_focused_mark(None)
        self.set_current_text(text_id)

    def blank(self) -> None:
        """Take the focus from the mark and say that nothing was clicked."""
        self.clear_selection()
        self.set_focused_mark(None)
        self.blank_clicked.emit()

    def preview_mark(self, mark: Mark) -> None:
        """Show a mark with other borders while they are dragged; the marks themselves stay as they are."""
        laid = self.column.if_laid(self.column.index[mark.text_id])
        if laid is not None:
            laid.set_marks([mark if own.id == mark.id else own for own in self._marks[mark.text_id]])
            self.viewport().update()

    def finish_resize(self, mark_id: str, number: int, span: Span) -> None:
        """Say where a border was dragged to; until somebody changes the mark, it is shown as it was."""
        self._changed(self._text_of_mark[mark_id], header=False)
        self.mark_resized.emit(mark_id, number, *span)

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = event.rect()
        painter.fillRect(clip, QColor(self._theme.background))
        scene = self._scene if self.hasFocus() else replace(self._scene, caret=None)
        area = QRectF(clip)
        for placed in self.column.placed:
            if placed.top <= clip.bottom() + 8 and placed.top + placed.laid.height >= clip.top() - 8:
                paint_text(painter, self.column, placed, scene, area)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.set_theme(self._theme)
        return super().event(event)

    def _paint_frame(self) -> None:
        """Draw a calm line beside the view while it has the focus, outside the viewport that blits scroll."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        if self.hasFocus():
            color = QColor(self._theme.accent)
            color.setAlphaF(0.55)
            painter.fillRect(QRect(0, 0, _FRAME, self.height()), color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.column.set_size(self.viewport().width(), self.viewport().height())
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        near = abs(dy) <= self.viewport().height()
        if near:
            self._scroll_by(self.verticalScrollBar().value() - self.column.value)
        else:
            self.column.scroll_to(self.verticalScrollBar().value())
            self._refresh()

    def _scroll_by(self, pixels: int) -> None:
        """Move over real heights and shift what is drawn already."""
        total = self.column.total
        moved = self.column.scroll_by(pixels)
        if moved and abs(moved) < self.viewport().height():
            self.viewport().scroll(0, -moved)
        elif moved:
            self.viewport().update()
        if moved or total != self.column.total:
            self._sync_bar()
            self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(0.5 if event.angleDelta().y() > 0 else -0.5)
        else:
            lines = QApplication.wheelScrollLines() * self.column.style.line
            pixels = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * lines)
            self._scroll_by(-pixels)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moved = movement(event)
        if moved is None:
            event.ignore()
            return
        self.move_caret(
            moved.unit, backwards=moved.backwards ^ self._mirrored(moved.sideways), extend=moved.extend
        )

    def _mirrored(self, sideways: bool) -> bool:
        """Tell whether the left key goes forward: in a paragraph that is read from right to left."""
        if not sideways or self._caret is None:
            return False
        line = self.column.laid(self.column.index[self._caret.text_id]).line_at(self._caret.offset)
        return line.paragraph.right_to_left

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            unit: Unit = "sentence" if self._is_third(event) else "character"
            self._mouse.press(event.position(), unit=unit, extend=extend and unit == "character")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._click_times = [(event.timestamp(), event.position().toPoint())]
            self._mouse.press(event.position(), unit="word", extend=False)

    def _is_third(self, event: QMouseEvent) -> bool:
        """Tell whether a press follows a double click at the same place."""
        last, self._click_times = self._click_times, []
        if not last:
            return False
        near = (last[0][1] - event.position().toPoint()).manhattanLength() <= QApplication.startDragDistance()
        return near and event.timestamp() - last[0][0] <= QApplication.doubleClickInterval()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.move(event.position())
        self.viewport().setCursor(self._mouse.cursor_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        placed = self.column.at(event.pos().y())
        if placed is not None:
            offset = placed.laid.offset_at(event.pos().x() - placed.left, event.pos().y() - placed.top)
            self.context_requested.emit(placed.laid.item.id, offset, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Say what the marks under the pointer are; their words came from outside and are made harmless."""
        placed = self.column.at(event.pos().y())
        marks = (
            placed.laid.marks_at(event.pos().x() - placed.left, event.pos().y() - placed.top)
            if placed
            else []
        )
        words = [f"{mark.label} ({mark.owner})" if mark.owner else mark.label for mark in marks if mark.label]
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(words)), self.viewport())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint_focus()

    def _repaint_focus(self) -> None:
        self.update()
        self.viewport().update()

    # ---- keeping things in step

    def _set_scene(self, scene: Scene) -> None:
        if scene != self._scene:
            self._scene = scene
            self.viewport().update()

    def _changed(self, text_id: str, *, header: bool) -> None:
        """Lay one text anew and repaint no more than what moved."""
        total = self.column.total
        placed = self.column.changed(text_id, header=header)
        if self.column.total != total:
            self._refresh()
        elif placed is not None:
            self.viewport().update(0, placed.top - 8, self.viewport().width(), placed.laid.height + 16)

    def _renew(self, *, header: bool) -> None:
        """Lay what is in sight anew after all marks or headers were replaced."""
        with self._steady():
            for index in self.column.cached():
                self.column.changed(self.column.items[index].id, header=header)
        self._refresh()

    @contextmanager
    def _steady(self) -> Iterator[None]:
        syncing, self._syncing = self._syncing, True
        yield
        self._syncing = syncing

    def _refresh(self) -> None:
        self._sync_bar()
        self.viewport().update()
        self.view_changed.emit()

    def _sync_bar(self) -> None:
        """Make the scroll bar say what the anchor says."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        with self._steady():
            bar.setPageStep(height)
            bar.setSingleStep(self.column.style.line)
            bar.setRange(0, max(self.column.total - height, 0))
            bar.setValue(self.column.value)


def plain_tip(words: str) -> str:
    """Return a tool tip that Qt cannot take for rich text, whatever it contains."""
    return words.replace("<", "‹").replace(">", "›")


def _grouped(values: Iterable[_Value]) -> dict[str, tuple[_Value, ...]]:
    groups: dict[str, list[_Value]] = {}
    for value in values:
        groups.setdefault(value.text_id, []).append(value)
    return {text_id: tuple(own) for text_id, own in groups.items()}
