"""What is known of an annotation, on a card beside its words: after resting on it, or asked for by a key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook.values import Label, Layer
from annotator.gui import theme as themes
from annotator.gui.desk import Desk
from annotator.gui.look import TARGET_PREFIX
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.rows import swatch
from annotator.gui.plain import Words
from annotator.gui.targets import describe
from annotator.model.annotation import Annotation

WIDTH, GAP, MANY = 380, 14, 4
_GOES = {
    QEvent.Type.Leave,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.FocusOut,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Hide,
}


class Cards(QObject):
    """Shows one card at a time above article and thread, and takes it away when one goes on."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.card: QFrame | None = None
        self._about: tuple[str, ...] = ()
        self._watched: list[QWidget] = []
        for view in reading.views:
            view.tip_wanted.connect(self.show_at)

    def show_at(self, ids: tuple[str, ...], where: QPoint) -> None:
        """Show what these marks and badges are, below a place on the screen; none: take the card away."""
        found = [one for wanted in ids if (one := self.desk.annotation(wanted.removeprefix(TARGET_PREFIX)))]
        if not found:
            self.hide()
            return
        self._show(found, where, ids)

    def show_chosen(self) -> None:
        """Show what the chosen annotation is, at its words."""
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is None:
            return
        self.reading.reveal(chosen.text, chosen.id)
        view, spans = self.reading.view_of(chosen.text), chosen.spans
        begin = view.point_of(chosen.text, spans[0].start if spans else 0)
        end = view.point_of(chosen.text, spans[-1].end if spans else 0)
        self._show([chosen], QPoint(begin.x(), end.y()), ())

    def hide(self) -> None:
        """Take the card away."""
        card, self.card = self.card, None
        if card is None:
            return
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        card.hide()
        card.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the card away when the pointer leaves the words or something else is done."""
        kind = event.type()
        if kind in _GOES or (kind == QEvent.Type.MouseMove and self._left(watched, event)):
            self.hide()
            # Escape closes the card alone: what is chosen stays so
            return kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined]
        return False

    def _left(self, watched: QObject, event: QEvent) -> bool:
        view = next((one for one in self.reading.views if one.viewport() is watched), None)
        if view is None or not self._about:
            return view is not None
        return view.marks_under(event.position().toPoint()) != self._about  # type: ignore[attr-defined]

    def _show(self, found: Sequence[Annotation], where: QPoint, about: tuple[str, ...]) -> None:
        self.hide()
        window = self.reading.window()
        card = annotation_card(self.desk, found, self.reading.theme, window)
        self.card, self._about = card, about
        card.adjustSize()
        place = window.mapFromGlobal(where) + QPoint(0, GAP)
        room = window.rect().adjusted(8, 8, -8, -8)
        if place.y() + card.height() > room.bottom():  # above the words where there is no room below
            place.setY(max(place.y() - card.height() - 3 * GAP, room.top()))
        place.setX(max(room.left(), min(place.x(), room.right() - card.width())))
        card.move(place)
        card.show()
        card.raise_()
        self._watched = [part for view in self.reading.views for part in (view, view.viewport())]
        for widget in self._watched:
            widget.installEventFilter(self)


def annotation_card(
    desk: Desk, found: Sequence[Annotation], theme: themes.Theme, parent: QWidget | None = None
) -> QFrame:
    """Return a card: the first annotation in full, the names of the others that lie there too."""
    card = QFrame(parent)
    card.setProperty("role", "overlay")
    card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    card.setFixedWidth(WIDTH)
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(5)
    for place, one in enumerate(found[:MANY]):
        layer = desk.codebook.layer(one.layer)
        label = layer.label(one.label) if layer else None
        column.addWidget(_head(desk, one, layer, label, theme))
        if place == 0:
            for words, role in facts(desk, one, label):
                column.addWidget(Words(words, role, wrap=True))
    spoken = [part.text() for part in card.findChildren(Words) if part.text()]
    card.setAccessibleName("\n".join(spoken))
    return card


def facts(desk: Desk, one: Annotation, label: Label | None) -> list[tuple[str, str]]:
    """Return the lines of a card with their roles: what the codebook says, then what was said here."""
    found = [(label.definition, "")] if label else []
    found += [(f"•  {rule}", "small") for rule in (label.rules if label else ())]
    if one.target is not None:
        found.append(
            (QCoreApplication.translate("Card", "Towards: {0}").format(describe(desk, one.target)), "")
        )
    layer = desk.codebook.layer(one.layer)
    asked = {question.id: question.name for question in (layer.attributes if layer else ())}
    order = {**asked, **{name: name for name in one.attributes if name not in asked}}  # as they are asked
    answers = {
        title: _answer(one.attributes[name]) for name, title in order.items() if name in one.attributes
    }
    if answers:
        found.append((" · ".join(f"{name}: {value}" for name, value in answers.items()), ""))
    if one.unsure:
        found.append((QCoreApplication.translate("Card", "Marked as unsure"), "notice"))
    if one.note:
        found.append((QCoreApplication.translate("Card", "Note: {0}").format(one.note), "muted"))
    return found


def _head(
    desk: Desk, one: Annotation, layer: Layer | None, label: Label | None, theme: themes.Theme
) -> QWidget:
    """Return the line with picture, layer and label, and who put it."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(8)
    if layer is not None and label is not None:
        picture = Words()
        color = themes.label_color(label.color, theme, needed=themes.AA_PARTS)
        picture.setPixmap(swatch(color, layer.underline).pixmap(QSize(18, 14)))
        inside.addWidget(picture)
    name = f"{layer.name if layer else one.layer}: {label.name if label else one.label}"
    inside.addWidget(Words(name, "strong", wrap=True), 1)
    person = desk.people.get(one.annotator)
    inside.addWidget(Words(f"{person.name if person else '?'}{_day(one.modified or one.created)}", "small"))
    return row


def _day(moment: str) -> str:
    """Return the day of a moment as this computer writes it, behind what stands before it."""
    read = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not read.isValid():
        return ""
    day = QLocale().toString(read.toLocalTime().date(), QLocale.FormatType.ShortFormat)
    return f" · \u2068{day}\u2069"  # in its own direction, also behind a name that runs the other way


def _answer(value: object) -> str:
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("Card", "yes") if value else QCoreApplication.translate("Card", "no")
        )
    return str(value).replace("_", " ")
