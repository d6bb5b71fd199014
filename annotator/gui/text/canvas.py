"""The ground of the view: a scroll area that draws a column of texts and scrolls it by pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QStyle, QWidget

from annotator.gui.text.ahead import Ahead
from annotator.gui.text.column import Column
from annotator.gui.text.items import TextItem
from annotator.gui.text.overlay import Overlay
from annotator.gui.text.pictures import Pictures
from annotator.gui.text.scene import Scene
from annotator.gui.text.scripts import ScriptWatch
from annotator.gui.text.theme import LIGHT, Style, ViewTheme

_FRAME = 2


class TextCanvas(QAbstractScrollArea):
    """Shows a column of texts.

    `view_changed` tells that they stand elsewhere than before, `glyphs_missing` names, once each, the scripts
    that no installed font can show.
    """

    view_changed = Signal()
    theme_changed = Signal()
    glyphs_missing = Signal(str)
    zoom_wanted = Signal(float)  # points by which the wheel asks for larger letters

    def __init__(self, parent: QWidget | None = None, *, theme: ViewTheme = LIGHT) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = Column(Style(theme, dots_per_inch=self.logicalDpiY()))
        self.column.set_mirrored(self.isRightToLeft())
        self._scene = Scene()
        self._syncing = False
        self._scripts = ScriptWatch()
        self._pictures = Pictures(self.column)
        self._ahead = Ahead(self.column, self._paint_ahead, self)
        self._ahead.grown.connect(self._sync_bar)
        self._ahead.done.connect(self.view_changed)
        self.view_changed.connect(self._ahead.wait)
        self._glide = QTimer(self)
        self._glide.timeout.connect(self._glide_on)
        self._to_glide = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(_FRAME, _FRAME, 0, _FRAME)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ---- texts

    def set_texts(self, items: Iterable[TextItem], overlay: Overlay | None = None) -> None:
        """Show other texts, from the top, with what the overlay lays on them (None: as it was set)."""
        if overlay is not None:
            self.column.set_items(())
            self.column.set_overlay(overlay)
        self.column.set_items(tuple(items))
        # before it is first shown the view does not know its width: everything would be done twice
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self.column.settle()
        self._refresh()

    def texts(self) -> Sequence[TextItem]:
        """Return all texts in reading order, also those that are folded away."""
        return self.column.folds.items

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
        self.theme_changed.emit()

    def zoom(self, points: float) -> None:
        """Make the letters larger (or smaller) by some points."""
        self.set_theme(replace(self._theme, point_size=min(max(self._theme.point_size + points, 6.0), 40.0)))

    # ---- places

    def scroll_to_text(self, text_id: str) -> None:
        """Bring the beginning of a text to the upper part of the view."""
        self.bring_out(text_id)
        if (index := self.column.index.get(text_id)) is not None:
            self._show(index, 0, margin=self.column.style.gap)

    def scroll_to_offset(self, text_id: str, offset: int) -> None:
        """Bring the line of a character to the upper part of the view."""
        self.bring_out(text_id)
        if (index := self.column.index.get(text_id)) is not None:
            line = self.column.laid(index).line_at(offset)
            self._show(index, line.top, margin=self.column.style.gap)

    def ensure_visible(self, text_id: str, offset: int) -> None:
        """Scroll as little as needed to see a character; from far away, to the upper third."""
        self.bring_out(text_id)
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
            self.scroll_pixels(y - margin)
        elif y + line.height > height - margin:
            self.scroll_pixels(y + line.height - height + margin)

    def bring_out(self, text_id: str) -> None:
        """Show a text that is hidden; here none is."""

    def _show(self, index: int, offset: int, *, margin: int) -> None:
        # laid out first: by then the heights in front of the anchor are real
        self.column.laid(index)
        self.column.show(index, offset - margin)
        self._refresh()

    def place(self) -> tuple[str, int, int] | None:
        """Return (text, character, pixels above it) of what stands at the top; character -1 is its header."""
        if not self.column.items:
            return None
        index, character, pixels = self.column.place()
        return self.column.items[index].id, character, pixels

    def go_back_to(self, place: tuple[str, int, int]) -> None:
        """Put to the top what `place` said; where that is not shown nothing moves."""
        index = self.column.index.get(place[0])
        if index is not None:
            self.column.return_to((index, *place[1:]))
            self._refresh()

    def visible_texts(self) -> tuple[str, ...]:
        """Return the ids of the texts in sight, from top to bottom."""
        return tuple(placed.laid.item.id for placed in self.column.placed)

    def y_of_text(self, text_id: str) -> float | None:
        """Return the y of a text's header in the viewport, estimated where it is out of sight."""
        index = self.column.index.get(text_id)
        if index is None:
            return self.column.y_of_fold(text_id)
        lead = self.column.style.top_pad if index == 0 else 0
        return self.column.top_of(index) + lead + self.column.style.header_line / 2

    # ---- drawing and scrolling

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        clip = event.rect()
        # at 125 % the screen is cleared to whole pixels of its own, which may lie around the rectangle
        painter.fillRect(clip.adjusted(-1, -1, 1, 1), QColor(self._theme.background))
        scene = self._scene if self.hasFocus() else replace(self._scene, caret=None, active=False)
        area, reach = QRectF(clip), self._reach()
        touched = [
            placed
            for placed in self.column.placed
            if placed.top <= clip.bottom() + reach and placed.top + placed.laid.height >= clip.top() - reach
        ]
        # what is drawn may reach over the borders of its text, a picture does not
        for placed in [one for one in touched if not self._pictures.show(painter, one, scene)]:
            self._pictures.draw(painter, placed, scene, area)

    def _paint_ahead(self, indexes: Sequence[int]) -> bool:
        """Paint the picture of one of these texts, if one is missing."""
        ratio = self.viewport().devicePixelRatioF()
        return self.isVisible() and self._pictures.paint_one(indexes, self._scene, ratio)

    def _reach(self) -> int:
        """Return how far the drawing of a text may reach over its borders."""
        return ceil(self.column.style.em)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.set_theme(self._theme)
        return super().event(event)

    def _paint_frame(self) -> None:
        """Fill what lies around the viewport; caret and bar of the current text show who has the keyboard."""
        QPainter(self).fillRect(self.rect(), QColor(self._theme.background))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.column.set_mirrored(self.isRightToLeft())
            self._refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.column.set_size(self.viewport().width(), self.viewport().height())
        self._refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        near = abs(dy) <= self.viewport().height()
        if near:
            self.scroll_pixels(self.verticalScrollBar().value() - self.column.value)
        else:
            self.column.scroll_to(self.verticalScrollBar().value())
            self._refresh()

    def scroll_pixels(self, pixels: int) -> int:
        """Move over real heights, shift what is drawn already, and return how far that was."""
        total = self.column.total
        moved = self.column.scroll_by(pixels)
        if moved and abs(moved) < self.viewport().height():
            self.viewport().scroll(0, -moved)
        elif moved:
            self.viewport().update()
        if moved or total != self.column.total:
            self._tell()
        return moved

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(0.5 if event.angleDelta().y() > 0 else -0.5)
        else:
            self._wheel(event)
        event.accept()

    def _wheel(self, event: QWheelEvent) -> None:
        """Follow a touch pad by its pixels; notches of a wheel glide, unless the desktop wants no motion."""
        if event.pixelDelta().y():
            self.scroll_pixels(-event.pixelDelta().y())
            return
        lines = QApplication.wheelScrollLines() * self.column.style.line
        pixels = -round(event.angleDelta().y() / 120 * lines)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) <= 0:
            self.scroll_pixels(pixels)
            return
        turned = self._to_glide * pixels < 0
        self._to_glide = pixels if turned else self._to_glide + pixels
        self._glide.start(8)

    def _glide_on(self) -> None:
        step = ceil(abs(self._to_glide) * 0.28) * (1 if self._to_glide > 0 else -1)
        self._to_glide -= step
        if not self.scroll_pixels(step) or not self._to_glide:
            self._to_glide = 0
            self._glide.stop()

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
        if scene == self._scene:
            return
        before, self._scene = self._scene, scene
        overall = before.hints != scene.hints or before.linked != scene.linked
        if overall or before.found is not scene.found or before.letters != scene.letters:
            self.viewport().update()
        else:
            changed = self._set_apart(before) ^ self._set_apart(scene)
            self._update_texts({str(one[0]) for one in changed})

    def _set_apart(self, scene: Scene) -> set[tuple[object, ...]]:
        """Return (text, what of it is set apart …) for all that a scene says of single texts."""
        mark = self.column.overlay.mark(scene.focused) if scene.focused else None
        focused = (mark.text_id, mark.id) if mark else ()
        apart: set[tuple[object, ...]] = {(scene.current,), focused}
        return (apart | {scene.selection or (), scene.caret or ()}) - {()}

    def _update_texts(self, wanted: set[str]) -> None:
        """Paint no more than these texts."""
        reach = self._reach()
        for placed in self.column.placed:
            if placed.laid.item.id in wanted:
                height = placed.laid.height + 2 * reach
                self.viewport().update(0, placed.top - reach, self.viewport().width(), height)

    def _changed(self, text_id: str) -> None:
        """Lay one text anew and repaint no more than what moved."""
        total = self.column.total
        placed = self.column.changed(text_id)
        self._ahead.wait()
        if self.column.total != total:
            self._refresh()
        elif placed is not None:
            reach = self._reach()
            height = placed.laid.height + 2 * reach
            self.viewport().update(0, placed.top - reach, self.viewport().width(), height)

    def _renew(self) -> None:
        """Lay what is in sight anew after all marks or headers were replaced."""
        with self._steady():
            for index in self.column.keep_visible():
                self.column.changed(self.column.items[index].id)
        self._refresh()

    @contextmanager
    def _steady(self) -> Iterator[None]:
        syncing, self._syncing = self._syncing, True
        yield
        self._syncing = syncing

    def _refresh(self) -> None:
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        """Bring the scroll bar into step and say that texts stand elsewhere."""
        self._sync_bar()
        missing: set[str] = set()
        for laid in self.column.take_fresh():
            missing |= self._scripts.missing(laid)
        for name in sorted(missing):
            self.glyphs_missing.emit(name)
        self.view_changed.emit()

    def _sync_bar(self) -> None:
        """Make the scroll bar say what the anchor says."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        with self._steady():
            bar.setPageStep(height)
            bar.setSingleStep(self.column.style.line)
            bar.setRange(0, max(self.column.total - height, 0))
            bar.setValue(self.column.value)
