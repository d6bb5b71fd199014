"""What stands around a view: the line that says where one is above it, the map of labels beside its bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect

from annotator.gui.text.items import TextItem
from annotator.gui.text.minimap import Minimap
from annotator.gui.text.stripes import Stripes
from annotator.gui.text.where import FRAME, Crumb, Place, Where, author, headings, named

if TYPE_CHECKING:
    from annotator.gui.text.view import AnnotatedTextView

_PLACED_ANEW = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
}


class Surroundings(QObject):
    """Keeps line and map of one view in their places and in step with it."""

    def __init__(self, view: AnnotatedTextView, stripes: Stripes, title: str = "") -> None:
        super().__init__(view)
        self._view = view
        self.title = title
        self._known: tuple[object, Place] = (None, Place())
        self.where = Where(view, view.column.style)
        self.map = Minimap(view, stripes)
        self.where.wanted.connect(self._go_to)
        view.view_changed.connect(self._moved)
        view.folds_changed.connect(self._moved)
        view.theme_changed.connect(self._restyle)
        for one in (view, view.viewport()):
            one.installEventFilter(self)
        for one in (self.where, self.map):
            one.show()
        self._restyle()

    def set_title(self, title: str) -> None:
        """Say this where the beginning of the texts is in sight."""
        self.title = title
        self._moved()

    def _restyle(self) -> None:
        self.where.set_style(self._view.column.style)
        self._make_room()
        self._moved()

    def _make_room(self) -> None:
        """Leave room around the texts; Qt does not turn the margins of a viewport round by itself."""
        top, beside = self.where.sizeHint().height(), self.map.sizeHint().width()
        sides = (beside, FRAME) if self._view.isRightToLeft() else (FRAME, beside)
        self._view.setViewportMargins(sides[0], top, sides[1], FRAME)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange and watched is self._view:
            self._make_room()
        elif event.type() in _PLACED_ANEW:
            self._arrange()
        return False

    def _arrange(self) -> None:
        port, width = self._view.viewport().geometry(), self.map.sizeHint().width()
        self.where.setGeometry(QRect(0, 0, self._view.width(), self.where.sizeHint().height()))
        x = port.left() - width if self._view.isRightToLeft() else port.right() + 1
        self.map.setGeometry(QRect(x, port.top(), width, port.height()))

    def _go_to(self, text_id: str, offset: int) -> None:
        if offset:
            self._view.scroll_to_offset(text_id, offset)
        else:
            self._view.scroll_to_text(text_id)

    def _moved(self) -> None:
        self.where.set_indent(self._view.column.geometry.column_left)
        self.where.show_place(self._place())

    def _place(self) -> Place:
        """Return whose words stand at the top, or the title where that can be seen without it."""
        column = self._view.column
        if not column.placed or column.value <= column.style.line:
            return Place(title=self.title)
        top = column.placed[0]
        if top.top + top.laid.height - column.style.gap <= 0 and len(column.placed) > 1:
            top = column.placed[1]  # of the first only the space below it is left
        item, place = top.laid.item, column.folds.place(top.index)
        line = top.laid.line_below(-top.top).start if item.kind == "article" else 0
        key = (item, place, line, self.title)
        if self._known[0] != key:
            self._known = key, self._named(item, place, line)
        return self._known[1]

    def _named(self, item: TextItem, place: int, offset: int) -> Place:
        if item.kind == "article":
            return Place(headings(item, offset), self.title)
        folds = self._view.column.folds
        above = (folds.items[one] for one in folds.ancestors(place))
        steps = (*(Crumb(author(one), one.id) for one in above), Crumb(named(item), item.id))
        return Place(steps, self.title, self.tr("{0} of {1}").format(place + 1, len(folds.items)))
