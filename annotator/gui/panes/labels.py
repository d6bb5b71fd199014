"""The layers with their keys, and the labels of the active one with definition and example at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook.values import Label, Layer
from annotator.gui import theme as themes
from annotator.gui.desk import Desk
from annotator.gui.guide.guidance import Guidance
from annotator.gui.panes.flow import Flow
from annotator.gui.panes.rows import swatch
from annotator.gui.plain import Words, breakable, tip, unmarked
from annotator.gui.targets import short

translate = QCoreApplication.translate
ROW = 28  # pixels that the row of a label is high at least
TABS_WIDTH, TAB_PAD = 266, 12  # pixels for the names of the layers in one row, and around each of them


class LabelPanel(QFrame):
    """Lists labels below their layers, with the panel of targets between; tells which label was clicked."""

    label_chosen = Signal(str)
    text_done = Signal()

    def __init__(self, desk: Desk, theme: themes.Theme, targets: QWidget) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.setProperty("role", "panel")
        self._rows: dict[str, QPushButton] = {}
        # layer → its rows by label; made once, because making forty takes longer than a key may
        self._book = desk.codebook
        self._grounds: dict[str, tuple[QWidget, dict[str, QPushButton]]] = {}
        self._layers = Flow()
        self._layers.setSpacing(1)
        self._group = QButtonGroup(self)
        self._question = Words("", "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(1)
        self._guidance = Guidance()
        self._body, self._below, self._done = QWidget(), QWidget(), QPushButton()
        self.foot = QFrame()  # stands below the labels, however many there are
        self._build(targets)
        self.rebuild()
        desk.layer_changed.connect(self.rebuild)
        desk.focus_changed.connect(self.show_focus)

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self.theme = theme
        self._forget_rows()
        self.rebuild()

    def step_back(self, waits: bool) -> None:
        """Make room for the choice of a target, while nothing else can be done, or come back."""
        self._body.setVisible(not waits)
        self._below.setVisible(not waits)
        self.foot.setVisible(not waits)

    @property
    def waits(self) -> bool:
        """Tell whether the labels have made room for the choice of a target."""
        return self._body.isHidden()

    @property
    def marked(self) -> QWidget | None:
        """Return the row of the label that the chosen annotation has."""
        return next((row for row in self._rows.values() if row.isChecked()), None)

    def rebuild(self) -> None:
        """Show the layers of the codebook and the labels of the active one."""
        self._show_layers()
        layer = self.desk.layer
        if self._book is not self.desk.codebook:
            self._book = self.desk.codebook
            self._forget_rows()
        for known, (ground, _) in self._grounds.items():
            if known != layer.id:
                ground.hide()
        if layer.id not in self._grounds:
            self._grounds[layer.id] = self._ground(layer)
            self._list.addWidget(self._grounds[layer.id][0])
        ground, self._rows = self._grounds[layer.id]
        ground.show()
        self._question.setText(layer.question or _asked(layer.kind))
        closing = self.desk.codebook.layer(self.desk.pass_layer or "")
        what = short(closing.name, 24) if closing else self.tr("text")
        self._done.setText(unmarked(self.tr("Close {0} and go on  ↵").format(what)))
        self.explain(next(iter(layer.labels)).id)
        self.show_focus()

    def explain(self, wanted: str) -> None:
        """Show definition, example, near miss and rules of a label."""
        label = self.desk.codebook.label(wanted)
        if label is not None:
            self._guidance.show_label(self.desk.codebook, label)

    def show_focus(self) -> None:
        """Show which label the chosen annotation has."""
        chosen = self.desk.annotation(self.desk.focused)
        for wanted, row in self._rows.items():
            row.setChecked(chosen is not None and chosen.label == wanted)
        if chosen is not None and chosen.label in self._rows:
            self.explain(chosen.label)
        self._card.setVisible(chosen is None)  # its details stand below then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Explain the label that the pointer or the keyboard is on."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self.explain(str(watched.property("label")))
            self._card.show()
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            self.show_focus()
        return False

    def _forget_rows(self) -> None:
        for ground, _ in self._grounds.values():
            self._list.removeWidget(ground)
            ground.hide()
            ground.deleteLater()
        self._grounds.clear()

    def _ground(self, layer: Layer) -> tuple[QWidget, dict[str, QPushButton]]:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        rows = {label.id: self._row(label) for label in layer.labels if not label.deprecated}
        for row in rows.values():
            column.addWidget(row)
        return ground, rows

    def _row(self, label: Label) -> QPushButton:
        layer = self.desk.layer
        color = themes.label_color(label.color, self.theme, needed=themes.AA_PARTS)
        row = LabelRow()
        row.setCheckable(True)
        row.setProperty("role", "row")
        row.setProperty("label", label.id)
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.setAccessibleName(
            self.tr("{0}, key {1}").format(label.name, label.key) if label.key else label.name
        )
        row.setToolTip(tip(label.definition))  # where labels are many, the card is out of sight
        key = Words(label.key.upper(), "key" if label.key else "")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key.setFixedWidth(24)
        picture = Words()
        picture.setPixmap(swatch(color, layer.underline).pixmap(QSize(18, 14)))
        row.fill(key, picture, Words(breakable(label.name), wrap=True))
        row.installEventFilter(self)
        row.clicked.connect(lambda: self.label_chosen.emit(label.id))
        return row

    def _show_layers(self) -> None:
        while (item := self._layers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        layers = self.desk.codebook.layers
        for layer, name in zip(layers, _tab_names([one.name for one in layers], metrics), strict=True):
            button = QToolButton()
            button.setText(unmarked(name))
            key = f" ({layer.switch_key})" if layer.switch_key else ""
            button.setToolTip(tip(f"{layer.name}{key}"))
            button.setAccessibleName(f"{layer.name}{key}")
            button.setCheckable(True)
            button.setChecked(layer.id == self.desk.layer.id)
            button.setProperty("tab", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumWidth(metrics.horizontalAdvance(name) + TAB_PAD)
            button.clicked.connect(lambda _=False, chosen=layer: self._choose(chosen))
            self._group.addButton(button)
            self._layers.addWidget(button)

    def _choose(self, layer: object) -> None:
        self.desk.set_layer(layer)  # type: ignore[arg-type]
        self.rebuild()

    def _build(self, targets: QWidget) -> None:
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._guidance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(6)
        self._layers.setContentsMargins(10, 0, 10, 0)
        layout.addLayout(self._layers)
        # labels keep their place, whatever targets there are
        layout.addWidget(self._body)
        layout.addWidget(targets)
        layout.addWidget(self._below)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self._question)
        column.addLayout(self._list)
        column = QVBoxLayout(self._below)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self._card)
        self._done.setToolTip(self.tr("Enter closes the text for this pass; Shift+Enter opens it again"))
        self._done.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._done.clicked.connect(self.text_done)
        self.foot.setProperty("role", "panel")
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(10, 6, 10, 8)
        foot.addWidget(self._done)


class LabelRow(QPushButton):
    """A row that is as high as the name of its label needs: of long names the ends may differ."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(6, 3, 6, 3)
        self._line.setSpacing(8)
        self.setMinimumHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def fill(self, key: QWidget, picture: QWidget, name: QWidget) -> None:
        """Put these beside each other; none of them takes the mouse."""
        policy = name.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        name.setSizePolicy(policy)
        for part in (key, picture, name):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._line.addWidget(part, 1 if part is name else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, ROW)


def _tab_names(names: Sequence[str], metrics: QFontMetrics) -> list[str]:
    """Return how layers are called on their tabs: in full, unless short names alone stand in one row."""

    def fit(shown: Sequence[str]) -> bool:
        return sum(metrics.horizontalAdvance(one) + TAB_PAD + 1 for one in shown) <= TABS_WIDTH

    brief = [_short_name(name) for name in names]
    if not fit(names) and fit(brief) and len(set(brief)) == len(brief):
        return brief
    middle = Qt.TextElideMode.ElideMiddle
    return [metrics.elidedText(name, middle, TABS_WIDTH - TAB_PAD) for name in names]


def _short_name(name: str) -> str:
    """Return a layer's name as it fits beside the others': the last word of a long one."""
    return name.rsplit(maxsplit=1)[-1].capitalize() if len(name) > 10 else name


def _asked(kind: str) -> str:
    """Return how a layer without a question of its own is worked."""
    return {
        "span": translate("Labels", "Select words, then press a label's key."),
        "stance": translate("Labels", "Choose what the comment is about, then press a label's key."),
        "link": translate("Labels", "Select words, press a label's key, then choose what they dispute."),
    }[kind]
