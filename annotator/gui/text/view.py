"""The annotated-text view: many texts with marks, of which only the visible ones are laid out.

It knows no store: a pane hands it frozen values, calls it, and hears its signals. Offsets are code points.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.gui.text.caret import Caret, Unit, Walker, span_of
from annotator.gui.text.items import Badge, Mark, Span, TextItem
from annotator.gui.text.keys import movement
from annotator.gui.text.marked import MarkedCanvas
from annotator.gui.text.mouse import Mouse
from annotator.gui.text.overlay import Overlay
from annotator.gui.text.theme import LIGHT, ViewTheme
from annotator.gui.text.tips import plain_tip
from annotator.gui.text.where import named


class AnnotatedTextView(MarkedCanvas):
    """Shows texts with marks; selects words by mouse and keyboard; says what was chosen by its signals."""

    selection_changed = Signal()
    mark_clicked = Signal(str)
    badge_clicked = Signal(str)
    mark_resized = Signal(str, int, int, int)
    context_requested = Signal(str, int, QPoint)
    blank_clicked = Signal()
    tip_wanted = Signal(tuple, QPoint)  # ids of the marks, or of the badge, that the pointer rests on
    quote_clicked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None, *, theme: ViewTheme = LIGHT) -> None:
        super().__init__(parent, theme=theme)
        self._walker = Walker(self.column)
        self._mouse = Mouse(self)
        self._caret: Caret | None = None
        self._double_click: tuple[int, QPoint] | None = None
        self._pointer = QPointF()
        self._drag_scroll = QTimer(self)
        self._drag_scroll.timeout.connect(self._scroll_on)
        self.setAccessibleName(self.tr("Text"))
        self.viewport().setMouseTracking(True)

    def set_texts(self, items: Iterable[TextItem], overlay: Overlay | None = None) -> None:
        """Show other texts, from the top, without selection, with what the overlay lays on them."""
        had = self.selection()
        self._caret = None
        self._mouse.cancel()
        self._scene = replace(self._scene, focused=None, current=None, selection=None, caret=None)
        super().set_texts(items, overlay)
        if had:
            self.selection_changed.emit()

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
        self.bring_out(text_id)
        length = len(self.column.items[self.column.index[text_id]].text)
        start = min(max(start, 0), length)
        self.place_caret(Caret(text_id, start, start if end is None else min(max(end, 0), length)))

    def clear_selection(self) -> None:
        """Keep the caret and select nothing; the text that is worked on stays."""
        if self._caret is None or self.selection() is None:
            return
        self._caret = replace(self._caret, anchor=self._caret.offset)
        self._set_scene(replace(self._scene, selection=None))
        self.selection_changed.emit()

    def go_to(self, text_id: str, offset: int = 0) -> None:
        """Make a text the one that is worked on, the caret with it."""
        if self._caret is None or self._caret.text_id != text_id:
            self.place_caret(Caret(text_id, offset, offset))
        else:
            self.set_current_text(text_id)

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
        first = self.column.placed[0].index if self.column.placed else 0
        current = self._scene.current or ""
        return Caret(current if current in self.column.index else self.column.items[first].id, 0, 0)

    def place_caret(self, caret: Caret) -> None:
        """Put caret and selection into a text; a selection takes the focus from the mark."""
        self.bring_out(caret.text_id)
        before, self._caret = self.selection(), caret
        selection = self.selection()
        focused = None if selection else self._scene.focused
        self._set_scene(
            replace(self._scene, selection=selection, caret=(caret.text_id, caret.offset), focused=focused)
        )
        self.set_current_text(caret.text_id)
        if selection != before:
            self.selection_changed.emit()

    def _leave_hidden(self) -> None:
        """Let go of what was hidden; caret and current text go up to the root that stands for it."""
        shown, folds = self.column.index, self.column.folds
        if self._mouse.text_id not in shown:
            self._mouse.cancel()
        caret, current = self._caret, self._scene.current
        if caret is not None and caret.text_id not in shown:
            had, self._caret = self.selection(), None
            self._set_scene(replace(self._scene, selection=None, caret=None, current=None))
            if (root := folds.stand_in(caret.text_id)) is not None:
                self.place_caret(Caret(root, 0, 0))
            if had:
                self.selection_changed.emit()
        elif current is not None and current not in shown:
            self.set_current_text(folds.stand_in(current))

    # ---- the mouse's hands (see mouse.Surface)

    def choose_mark(self, mark_id: str) -> None:
        """Focus a mark that was clicked and say so."""
        self.clear_selection()
        self.set_focused_mark(mark_id)
        if (text_id := self.text_of(mark_id)) is not None:
            self.go_to(text_id)
        self.mark_clicked.emit(mark_id)

    def choose_badge(self, badge: Badge) -> None:
        """Say that a badge was clicked."""
        self.go_to(badge.text_id)
        self.badge_clicked.emit(badge.id)

    def choose_text(self, text_id: str) -> None:
        """Make a text whose header was clicked the current one."""
        self.clear_selection()
        self.set_focused_mark(None)
        self.go_to(text_id)

    def blank(self) -> None:
        """Take the focus from the mark and say that nothing was clicked."""
        self.clear_selection()
        self.set_focused_mark(None)
        self.blank_clicked.emit()

    def preview_mark(self, mark: Mark) -> None:
        """Show a mark with other borders while they are dragged; the marks themselves stay as they are."""
        laid = self.column.if_laid(self.column.index[mark.text_id])
        if laid is not None:
            laid.set_marks([mark if own.id == mark.id else own for own in self.marks(mark.text_id)])
            self.viewport().update()

    def finish_resize(self, mark_id: str, number: int, span: Span) -> None:
        """Say where a border was dragged to; until somebody changes the mark, it is shown as it was."""
        if (mark := self.column.overlay.mark(mark_id)) is not None:
            self._changed(mark.text_id)
            self.mark_resized.emit(mark_id, number, *span)

    # ---- events

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
        quote = self.quote_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and quote is not None:
            self.quote_clicked.emit(quote[0], quote[1].start)
        elif event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            unit: Unit = "sentence" if self._is_third(event) else "character"
            self._mouse.press(event.position(), unit=unit, extend=extend and unit == "character")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._double_click = (event.timestamp(), event.position().toPoint())
            self._mouse.press(event.position(), unit="word", extend=False)

    def _is_third(self, event: QMouseEvent) -> bool:
        """Tell whether a press follows a double click at the same place."""
        last, self._double_click = self._double_click, None
        if last is None:
            return False
        near = (last[1] - event.position().toPoint()).manhattanLength() <= QApplication.startDragDistance()
        return near and event.timestamp() - last[0] <= QApplication.doubleClickInterval()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse.move(self._pointer)
            if self._beyond() and not self._drag_scroll.isActive():
                self._drag_scroll.start(30)
        over = Qt.CursorShape.PointingHandCursor if self.quote_at(self._pointer) else None
        self.viewport().setCursor(over or self._mouse.cursor_at(self._pointer))

    def _beyond(self) -> float:
        """Return how far a drag is above (negative) or below the viewport, while its text goes on there."""
        y, height = self._pointer.y(), self.viewport().height()
        index = self.column.index.get(self._mouse.text_id or "")
        if index is None or 0 <= y <= height:
            return 0.0
        top = self.column.top_of(index)
        if y < 0:
            return y if top < 0 else 0.0
        return y - height if top + self.column.heights[index] > height else 0.0

    def _scroll_on(self) -> None:
        if beyond := self._beyond():
            self.scroll_pixels(round(beyond / 3) or (1 if beyond > 0 else -1))
            self._mouse.move(self._pointer)
        else:
            self._drag_scroll.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_scroll.stop()
            self._mouse.release(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._caret is not None:
            place = self.point_of(self._caret.text_id, self._caret.offset)
            self.context_requested.emit(self._caret.text_id, self._caret.offset, place)
        elif placed := self.column.at(event.pos().y()):
            offset = placed.laid.offset_at(event.pos().x() - placed.left, event.pos().y() - placed.top)
            self.context_requested.emit(placed.laid.item.id, offset, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """Ask for the tip of what is under the pointer; whoever knows the labels shows it."""
        if (quote := self.quote_at(QPointF(event.pos()))) is not None:
            QToolTip.showText(event.globalPos(), plain_tip(quote[1].source), self.viewport())
            return
        if words := self._fold_tip(QPointF(event.pos())):
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return
        self.tip_wanted.emit(self.marks_under(event.pos()), event.globalPos())

    def _fold_tip(self, point: QPointF) -> str:
        """Say what a click or a double click on a triangle or on the line of a branch does."""
        folds = self.column.folds
        if text_id := self._mouse.fold_at(point):
            count = len(folds.replies(folds.places[text_id]))
            unfold, fold = (
                self.tr("Unfold %n reply(ies)", "", count),
                self.tr("Fold %n reply(ies)", "", count),
            )
            return unfold if text_id in folds.folded else fold
        if text_id := self._mouse.guide_at(point):
            whose = named(folds.items[folds.places[text_id]])
            return self.tr("Replies to {0}: a double click folds them").format(whose)
        return ""

    def marks_under(self, point: QPoint) -> tuple[str, ...]:
        """Return the ids of the badge or the marks under a point of the viewport."""
        placed = self.column.at(point.y())
        if placed is None:
            return ()
        x, y = point.x() - placed.left, point.y() - placed.top
        if badge := placed.laid.strip.badge_at(x, y - placed.laid.lead):
            return (badge.id,)
        return tuple(mark.id for mark in placed.laid.marks_at(x, y))

    def point_of(self, text_id: str, offset: int) -> QPoint:
        """Return where the line of an offset is on the screen."""
        index = self.column.index[text_id]
        laid = self.column.laid(index)
        x = self.column.geometry.left(laid.item.depth) + laid.x_at(offset)
        point = QPointF(x, self.column.y_of(index, offset)).toPoint()
        return self.viewport().mapToGlobal(point)
