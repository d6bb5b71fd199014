"""The head of the agreement page: which layer, which coefficient, and the answer in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.charts.board import (
    Measure,
    Study,
)
from annotator.gui.charts.filters import FilterBar
from annotator.gui.charts.tabs import Tabs
from annotator.gui.charts.wording import (
    number,
    summary,
)
from annotator.gui.choice import Choice
from annotator.gui.icons import icon
from annotator.gui.plain import Elided, Words

if TYPE_CHECKING:
    from annotator.agreement import Measurement

LONG_MS = 1000  # from then on it is offered to stop


class Header(QWidget):
    """Chooses a layer and a measure of it; says the whole value and what it rests on."""

    layer_chosen = Signal(str)
    measure_chosen = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study: Study | None = None
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._layer_clicked)
        self._layers = QHBoxLayout()
        self._layers.setSpacing(4)
        self._measures = Choice()
        self._measures.setAccessibleName(self.tr("Coefficient"))
        self._measures.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._measures.setMinimumContentsLength(24)
        self._measures.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measures.setMaximumWidth(520)
        self._measures.currentIndexChanged.connect(lambda _place: self.measure_chosen.emit())
        self.tabs = Tabs()
        self.filters = FilterBar()
        self.filters.hide()
        self.filter_button = QToolButton()
        self.filter_button.setText(self.tr("Filter"))
        self.filter_button.setIcon(icon("funnel"))
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.setCheckable(True)
        self.filter_button.setProperty("tab", True)
        self.filter_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filter_button.toggled.connect(lambda _on: self.show_filters())
        self._busy = Elided(self.tr("Computing …"), "small")  # it comes and goes, and makes no page wider
        self._busy.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("role", "flat")
        self.stop.setToolTip(self.tr("Stop computing"))
        self.stop.clicked.connect(self.stop_wanted)
        self.stop.hide()
        self._long = QTimer(self, singleShot=True, interval=LONG_MS)
        self._long.timeout.connect(self.stop.show)
        self._value, self._words = Words("", "title"), Words("", "muted", wrap=True)
        self._words.setMinimumHeight(self.fontMetrics().height() * 2 + 4)
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 10)
        self._lay_out()

    @property
    def layer(self) -> str:
        """Return the id of the chosen layer, '' before there are any."""
        place = self._buttons.checkedId()
        return self._study.layers[place][0] if self._study is not None and place >= 0 else ""

    @property
    def measure(self) -> Measure | None:
        """Return the chosen measure."""
        return self._measures.currentData()  # type: ignore[no-any-return]

    @property
    def first(self) -> QWidget:
        """Return the widget that the keyboard reaches first: the chosen layer."""
        return self._buttons.checkedButton() or self._measures

    @property
    def last(self) -> QWidget:
        """Return the widget that Tab leaves last."""
        return self._measures

    def layer_button(self, layer: str) -> QPushButton:
        """Return the button of a layer."""
        places = [one for one, _ in self._study.layers] if self._study else []
        button = self._buttons.button(places.index(layer))
        if not isinstance(button, QPushButton):
            raise TypeError("expected a button")
        return button

    def show_busy(self, busy: bool) -> None:
        """Say that something is being computed; where it takes long it can be stopped."""
        self._busy.setText(self.tr("Computing …") if busy else "")
        if busy:
            self._long.start()
        else:
            self._long.stop()
            self.stop.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far the computation is."""
        if self._busy.text():
            self._busy.setText(self.tr("Computing … {0} %").format(100 * done // max(total, 1)))

    def show_study(self, study: Study, measure: Measure | None) -> None:
        """Offer the layers and measures of a project, with this one chosen."""
        before = self._study.layers if self._study else None
        self._study = study
        if before != study.layers:
            self._make_buttons(study)
        if measure is not None:
            self.layer_button(measure.question.layer.id).setChecked(True)
            self._offer(measure)
            self.filters.show_study(study, measure.question.layer.id)
            self.show_filters()

    def show_whole(self, measure: Measure, whole: Measurement | None) -> None:
        """Say the value of the whole and what it rests on."""
        self._value.setText(number(whole.value) if whole else "")
        self._words.setText(summary(measure, whole) if whole else "")

    def show_chooser(self, shown: bool) -> None:
        """Show the choice of layer and measure with its value, or hide it."""
        self._chooser.setVisible(shown)

    def show_filters(self) -> None:
        """Show the filters while they are asked for, or while something is left out."""
        self.filters.setVisible(self.filter_button.isChecked() or self.filters.only.narrows)

    def _lay_out(self) -> None:
        self._chooser = QWidget()
        chooser = QHBoxLayout()
        chooser.setSpacing(12)
        chooser.addLayout(self._layers)
        chooser.addWidget(self._measures, 4)
        chooser.addStretch(1)
        answer = QHBoxLayout()
        answer.setSpacing(12)
        answer.addWidget(self._value)
        answer.addWidget(self._words, 1)
        inside = QVBoxLayout(self._chooser)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addLayout(chooser)
        inside.addLayout(answer)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self._busy)
        top.addWidget(self.stop)
        top.addWidget(self.filter_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addWidget(self.filters)
        rows.addWidget(self._chooser)

    def _make_buttons(self, study: Study) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            self._layers.removeWidget(button)
            button.deleteLater()
        for place, (_, name) in enumerate(study.layers):
            # an ampersand would be taken for a mnemonic
            button = QPushButton(name.replace("&", "&&"))
            button.setCheckable(True)
            self._buttons.addButton(button, place)
            self._layers.addWidget(button)

    def _layer_clicked(self, place: int) -> None:
        if self._study is None:
            return
        layer = self._study.layers[place][0]
        self._offer(self._study.measures(layer)[0])
        self.layer_chosen.emit(layer)

    def _offer(self, chosen: Measure) -> None:
        """List the measures of the chosen layer without sending that one was chosen."""
        if self._study is None:
            return
        with QSignalBlocker(self._measures):
            self._measures.clear()
            for one in self._study.measures(chosen.question.layer.id):
                self._measures.addItem(one.title, one)
                if one.key == chosen.key:
                    self._measures.setCurrentIndex(self._measures.count() - 1)
