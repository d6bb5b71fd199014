"""What each key would put on the selected words, shown beside them before it happens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from annotator import settings
from annotator.codebook.values import Label, Layer
from annotator.gui import theme as themes
from annotator.gui.labelling import Labelling
from annotator.gui.targets import short
from annotator.gui.text.strokes import stroke
from annotator.gui.text.view import AnnotatedTextView

PAUSE_MS = 130  # a selection that is still growing shows nothing yet
WIDEST = 500
GAP = 7  # from the words
MOST_ROWS = 4  # of labels; the list beside the texts has the others
LONGEST = 190  # pixels of a label's name
BESIDE = 9  # pixels from one part to the next


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the strip: a key and what it puts, or words alone."""

    rect: QRect
    key: str
    words: str
    label: Label | None = None
    layer: Layer | None = None
    strong: bool = False


class LabelStrip(QWidget):
    """Shows layer and labels with their keys below (or above) the words, which it never covers."""

    label_chosen = Signal(str)

    def __init__(self, labelling: Labelling) -> None:
        reading = labelling.reading
        super().__init__(reading)
        self.desk = labelling.desk
        self.reading = reading
        self.labelling = labelling
        self.wanted = settings.load().label_strip
        self._parts: list[Part] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.show_now)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        reading.words_selected.connect(self._selected)
        self.desk.layer_changed.connect(self._fill_anew)
        self.desk.discussion_opened.connect(self.put_away)
        labelling.chooser.waiting.connect(lambda waits: self.put_away() if waits else None)
        for view in reading.views:
            view.view_changed.connect(self._scrolled)
        reading.installEventFilter(self)

    def switch(self) -> None:
        """Show the strip from now on, or do not."""
        self.wanted = not self.wanted
        settings.change(label_strip=self.wanted)
        self.show_now()

    def put_away(self) -> None:
        """Hide the strip until words are selected again."""
        self._soon.stop()
        self.hide()

    def show_now(self) -> None:
        """Show what keys would put on the words that are selected now, where there is room beside them."""
        self._soon.stop()
        words = self.reading.words()
        busy = self.labelling.chooser.choosing is not None or self.labelling.picking.lettered is not None
        if not self.wanted or words is None or busy or self._is_typing():
            self.hide()
            return
        self._fill()
        view = self.reading.view_of(words[0])
        place = self._place(view, self._taken(view, *words), self.size())
        if place is None:
            self.hide()
            return
        self.move(place)
        self.raise_()
        self.show()

    def _is_typing(self) -> bool:
        """Tell whether a line above the texts has the keyboard, as in a search: its letters are no keys."""
        now = QApplication.focusWidget()
        return now is not None and now not in self.reading.views and self.reading.isAncestorOf(now)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leave when the pane changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.put_away()
        return False

    # ---- when and where

    def _selected(self) -> None:
        words = self.reading.words()
        if words is None:
            self.put_away()
            return
        if self.isVisible() and self._taken(self.reading.view_of(words[0]), *words).intersects(
            self.geometry()
        ):
            self.hide()
        self._soon.start()

    def _scrolled(self) -> None:
        words = self.reading.words()
        if self.isVisible() and words is not None:
            view = self.reading.view_of(words[0])
            place = self._place(view, self._taken(view, *words), self.size())
            if place != self.pos():
                self.put_away()

    def _taken(self, view: AnnotatedTextView, text: str, span: tuple[int, int]) -> QRect:
        """Return the lines of the selected words in this pane; the caret's x is its left side."""
        index = view.column.index[text]
        laid, top = view.column.laid(index), view.column.top_of(index)
        first, last = laid.line_at(span[0]), laid.line_at(max(span[1] - 1, span[0]))
        left = view.column.geometry.left(laid.item.depth)
        x = left + (laid.x_at(span[0]) if first is last else 0)
        right = left + (laid.x_at(span[1]) if first is last else laid.width)
        corner = QPoint(round(min(x, right)), round(top + first.top))
        area = QRect(corner, QSize(max(round(abs(right - x)), 2), round(last.top + last.height - first.top)))
        return area.translated(view.viewport().mapTo(self.reading, QPoint(0, 0)))

    def _place(self, view: AnnotatedTextView, words: QRect, size: QSize) -> QPoint | None:
        """Return where the strip stands: below the words, else above them; None where it would cover them."""
        x = words.right() - size.width() if self.isRightToLeft() else words.left()
        corner = view.viewport().mapTo(self.reading, QPoint(0, 0)).x()
        room = range(corner + 2, corner + view.viewport().width() - size.width() - 1)
        if not room:  # the strip is wider than its text
            room = range(6, max(self.reading.width() - size.width() - 6, 7))
        x = min(max(x, room.start), room.stop)
        for y in (words.bottom() + GAP, words.top() - GAP - size.height()):
            if 2 <= y <= self.reading.height() - size.height() - 2:
                return QPoint(x, y)
        return None

    # ---- what it says

    def _fill_anew(self) -> None:
        if self.isVisible():
            self.show_now()

    def _fill(self) -> None:
        """Lay the parts out in rows."""
        self._parts = []
        x, y, row = 8, 6, self._row()
        widest = 0
        for part in self._said():
            width = self._width(part)
            if x > 8 and (x + width > WIDEST or (part.layer is None and part.label is None)):
                x, y = 8, y + row
            self._parts.append(
                Part(QRect(x, y, width, row - 2), part.key, part.words, part.label, part.layer, part.strong)
            )
            x += width + BESIDE
            widest = max(widest, x)
        self.resize(widest, y + row + 4)
        named = [f"{part.key} {part.words}".strip() for part in self._parts]
        self.setAccessibleName(self.tr("What keys put on the words"))
        self.setAccessibleDescription(", ".join(named))
        self.update()

    def _said(self) -> Iterator[Part]:
        layer, nowhere = self.desk.layer, QRect()
        first = Part(nowhere, layer.badge, layer.name, layer=layer, strong=True)
        parts = [self._part(label) for label in layer.labels if label.key and not label.deprecated]
        shown = self._fitting(first, parts)
        yield from (first, *shown)
        if left_out := len(parts) - len(shown):
            yield Part(nowhere, "", self.tr("%n more in the list beside the texts", "", left_out))
        if others := self._elsewhere():
            yield Part(nowhere, "", self.tr("also  {0}").format("   ".join(others)))
        words = self.reading.words()
        text = self.desk.texts[words[0]] if words else None
        if words is not None and text is not None and layer.kind != "stance":
            meant = self.labelling.putting.meant(text, words[1])
            if meant != words[1]:
                named = short(text.text[meant.start : meant.end], 44)
                yield Part(nowhere, "", self.tr("on “{0}”").format(named))

    def _part(self, label: Label) -> Part:
        """Return a label with its key; of a long name without its middle: names differ at their ends."""
        name = QFontMetricsF(self._font()).elidedText(label.name, Qt.TextElideMode.ElideMiddle, LONGEST)
        return Part(QRect(), label.key.upper(), name, label, self.desk.layer)

    def _fitting(self, first: Part, parts: Sequence[Part]) -> Sequence[Part]:
        """Return the labels that stand in the first rows, behind the name of their layer."""
        x, row = 8 + self._width(first) + BESIDE, 1
        for place, part in enumerate(parts):
            width = self._width(part)
            if x + width > WIDEST:
                x, row = 8, row + 1
            if row > MOST_ROWS:
                return parts[:place]
            x += width + BESIDE
        return parts

    def _elsewhere(self) -> list[str]:
        """Return, for each other layer, the keys that put a label of it from here."""
        found = []
        for layer in self.desk.codebook.layers:
            if layer.id == self.desk.layer.id or layer.kind == "stance":
                continue
            keys = [
                label.key.upper()
                for label in layer.labels
                if not self.desk.layer.label_for_key(label.key)
                and self.labelling.only_elsewhere(label.key) is label
            ]
            if keys:
                found.append(f"{' '.join(keys)} {layer.name}")
        return found

    # ---- drawing

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF() - 0.5, 7.0))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _row(self) -> int:
        return round(QFontMetricsF(self._font()).height()) + 8

    def _cap(self, key: str) -> int:
        advance = QFontMetricsF(self._font(strong=True)).horizontalAdvance(key)
        return max(round(advance) + 8, self._row() - 8) if key else 0

    def _width(self, part: Part) -> int:
        words = QFontMetricsF(self._font(strong=part.strong)).horizontalAdvance(part.words)
        return self._cap(part.key) + (5 if part.key else 0) + round(words) + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.reading.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for part in self._parts:
            self._draw(painter, part, theme)

    def _draw(self, painter: QPainter, part: Part, theme: themes.Theme) -> None:
        rect, cap = QRectF(part.rect), self._cap(part.key)
        if self.isRightToLeft():
            rect.moveLeft(self.width() - rect.right())
        painter.setFont(self._font(strong=True))
        mark = QRectF(rect.left(), rect.top() + 1, cap, rect.height() - 3)
        if self.isRightToLeft():
            mark.moveRight(rect.right())
        if part.strong:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            painter.drawRoundedRect(mark, 3, 3)
            painter.setPen(QColor(theme.panel))
        elif part.key:
            painter.setPen(QColor(theme.edge))
            painter.setBrush(QColor(theme.base))
            painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(QColor(theme.text))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, part.key)
        words = rect.adjusted(cap + 5 if part.key else 0, 0, 0, -2)
        if self.isRightToLeft() and part.key:
            words = rect.adjusted(0, 0, -cap - 5, -2)
        painter.setFont(self._font(strong=part.strong))
        painter.setPen(QColor(theme.muted if part.label is None and not part.strong else theme.text))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, part.words)
        if part.layer is not None and part.layer.underline != "none":
            color = QColor(theme.muted)
            if part.label is not None:
                color = QColor(themes.label_color(part.label.color, theme, needed=themes.AA_PARTS))
            stroke(painter, part.layer.underline, words.left(), words.right(), words.bottom() - 2, color)  # type: ignore[arg-type]

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = QPointF(event.position())
        if self.isRightToLeft():
            point.setX(self.width() - point.x())
        for part in self._parts:
            if part.label is not None and part.rect.contains(point.toPoint()):
                self.label_chosen.emit(part.label.id)
                return
