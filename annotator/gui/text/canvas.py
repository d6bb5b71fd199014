"""The ground of the view: a scroll area that draws a column of texts and scrolls it by pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.gui.text.ahead import Ahead
from annotator.gui.text.column import Column
from annotator.gui.text.gliding import Glide
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
        self._glide = Glide(self, self.scroll_pixels)
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
            self._glide.wheel(event, self.column.style.line)
        event.accept()

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
            mark = self.column.overlay.mark
            changed = before.apart(mark) ^ scene.apart(mark)
            self._update_texts({str(one[0]) for one in changed})

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
            self._update_texts({placed.laid.item.id})

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
