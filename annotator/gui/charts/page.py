"""The agreement page: choose a layer and a coefficient, look at pairs and labels, go down to the cases."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.charts.board import Board, Chosen, Measure, Study, board_of, cases_of, read_study
from annotator.gui.charts.cards import beside, card, centred
from annotator.gui.charts.cases import CaseTable
from annotator.gui.charts.computing import Computing
from annotator.gui.charts.header import Header
from annotator.gui.plain import Words
from annotator.gui.theme import LIGHT, Theme
from annotator.jobs.agreement.cases import Case

if TYPE_CHECKING:
    from annotator.gui.charts.forest import Forest
    from annotator.gui.charts.heatmap import HeatMap, Scale
    from annotator.model.change import Change

translate = QCoreApplication.translate

SETTLE_MS = 400
UNCONCERNED = {"assignment"}


class AgreementPage(QWidget):
    """Shows how far the annotators of a project agree.

    `source` has the project: a runner, or what carries one as `runner` (then its `changed` signal is
    listened to). `case_opened` asks the window to show a case: discussion id, text id, annotator ids.
    """

    case_opened = Signal(str, str, object)
    failed = Signal(str)

    def __init__(self, source: Any, *, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database = getattr(source, "runner", source).database
        self._theme, self._stale = theme, True
        self._study: Study | None = None
        self._board: Board | None = None
        self._chosen = Chosen()
        self._reading, self._listing = Computing(self), Computing(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._refresh_now)
        self.header = Header(self)
        self.header.layer_chosen.connect(lambda _layer: self._measure_chosen())
        self.header.measure_chosen.connect(self._measure_chosen)
        self.table = CaseTable(self)
        self.table.opened.connect(self._open)
        self._cases_title = Words(self.tr("Cases"), "strong")
        self._parts_title = Words("", "strong")
        self._nothing = Words("", "muted", wrap=True)
        self._heading = Words("", "heading")
        self._lay_out()
        for one in (self._reading, self._listing):
            one.refused.connect(self._refused)
        if hasattr(source, "changed"):
            source.changed.connect(self.refresh)

    heat: HeatMap
    forest: Forest
    _scale: Scale
    _scroll: QScrollArea

    def refresh(self, changes: Iterable[Change]) -> None:
        """Compute anew once the changes have settled, at once visible or when next shown."""
        if all(change.subject in UNCONCERNED for change in changes):
            return
        self._stale = True
        if self.isVisible():
            self._settle.start()

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self._theme = theme
        if self._has_charts:
            self.heat.set_theme(theme)
            self.forest.set_theme(theme)
            self._scale.show_inks(self.heat.inks)

    @property
    def busy(self) -> bool:
        """Tell whether something is still being computed."""
        return self._reading.busy or self._listing.busy or self._settle.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh_now()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.header.first.setFocus(event.reason())

    def _lay_out(self) -> None:
        self._charts = QSplitter(Qt.Orientation.Horizontal)
        below = card(self._cases_title, self.table)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._charts)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([600, 400])
        for split in (self._charts, self._split):
            split.setChildrenCollapsible(False)
            split.setHandleWidth(9)
            split.setStyleSheet("QSplitter::handle { background: transparent; }")
        self._pages = QStackedWidget()
        self._pages.addWidget(centred(self._heading, self._nothing))
        self._pages.addWidget(self._split)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(self.header)
        rows.addWidget(self._pages, 1)
        self._say(self.tr("Reading the project …"))

    @property
    def _has_charts(self) -> bool:
        return self._charts.count() > 0

    def _make_charts(self) -> None:
        """Make the charts; the worker has loaded what they are drawn with."""
        from annotator.gui.charts.forest import Forest
        from annotator.gui.charts.heatmap import HeatMap, Scale

        self.heat, self.forest = HeatMap(theme=self._theme), Forest(theme=self._theme)
        self._scale = Scale(self.heat.inks)
        self.heat.chosen.connect(self._cell_chosen)
        self.forest.chosen.connect(self._row_chosen)
        for chart in (self.heat, self.forest):
            chart.entered.connect(self.table.setFocus)
        pairs = Words(self.tr("Pairs of annotators"), "strong")
        labels = self._parts_title
        how = Words(self.tr("Value, 95 % interval, n or how often given"), "small")
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self.forest)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._charts.addWidget(card(pairs, self.heat, self._scale))
        self._charts.addWidget(card(beside(labels, how), scroll))
        self._charts.setStretchFactor(0, 2)
        self._charts.setStretchFactor(1, 3)
        self._charts.setSizes([380, 620])
        QWidget.setTabOrder(self.header.last, self.heat)
        QWidget.setTabOrder(self.heat, self.forest)
        QWidget.setTabOrder(self.forest, self.table)

    def _refresh_now(self) -> None:
        if not self.isVisible():
            return
        self._stale = False
        self._settle.stop()
        self.header.show_busy(True)
        database, wanted, layer = self._database, self.header.measure, self.header.layer
        self._reading.ask(lambda: _read(database, wanted, layer), self._study_arrived)

    def _study_arrived(self, answer: tuple[Study, Board | None]) -> None:
        is_first = self._study is None
        self._study, board = answer
        self.header.show_study(self._study, board.measure if board else None)
        if is_first and self.header.last.hasFocus():
            self.header.first.setFocus()
        self._show_board(board)

    def _measure_chosen(self) -> None:
        study, measure = self._study, self.header.measure
        if study is None or measure is None:
            return
        self.header.show_busy(True)
        self._chosen = Chosen()
        self._reading.ask(lambda: board_of(study, measure), self._show_board)

    def _show_board(self, board: Board | None) -> None:
        self.header.show_busy(False)
        self._board = board
        if board is None or (board.whole.units == 0 and board.whole.value is None):
            self.header.show_board(None)
            self._say(_why_nothing(board), self.tr("Nothing to compare yet"))
            return
        self.header.show_board(board)
        if not self._has_charts:
            self._make_charts()
        self.heat.show_board(board)
        self.forest.show_board(board)
        labelled = board.measure.question.labelled
        self._parts_title.setText(self.tr("By label") if labelled else self.tr("As a whole and by pair"))
        self._pages.setCurrentWidget(self._split)
        self._show_chosen(self._chosen)

    def _say(self, words: str, heading: str = "") -> None:
        """Show words in place of the charts."""
        self._heading.setText(heading)
        self._nothing.setText(words)
        self._pages.setCurrentIndex(0)

    def _cell_chosen(self, cell: tuple[int, int]) -> None:
        self._show_chosen(Chosen(pair=self.heat.pair(cell)))

    def _row_chosen(self, row: int) -> None:
        self._show_chosen(self.forest.rows[row].chosen)
        place = self.forest.center(row)
        self._scroll.ensureVisible(0, round(place.y()), 0, 24)

    def _show_chosen(self, chosen: Chosen) -> None:
        """Mark the cell or bar, and list its cases."""
        study, board = self._study, self._board
        if study is None or board is None:
            return
        row = self.forest.row_of(chosen)
        cell = self.heat.cell_of(chosen.pair) if chosen.pair else None
        if row is None and cell is None:
            chosen, row = Chosen(), 0
        self._chosen = chosen
        self.forest.choose(row, tell=False)
        mirrored = cell is not None and self.heat.spot == (cell[1], cell[0])
        self.heat.choose(self.heat.spot if mirrored else cell, tell=False)
        self._listing.ask(lambda: cases_of(study, board.measure, chosen), self._cases_arrived)

    def _cases_arrived(self, found: list[Case]) -> None:
        if self._board is None:
            return
        names, differ = dict(self._board.people), sum(not one.agree for one in found)
        pair = self._chosen.pair
        people = [(who, names[who]) for who in pair] if pair else list(self._board.people)
        row = self.forest.row_of(self._chosen)
        part = " – ".join(name for _, name in people) if pair or row is None else self.forest.rows[row].name
        count = self.tr("{differ} of {all} differ").format(differ=differ, all=len(found))
        self._cases_title.setText(f"{self.tr('Cases')}: {part} · {count}")
        self.table.show_cases(found, people)

    def _open(self, case: Case) -> None:
        self.case_opened.emit(case.discussion, case.text, case.annotators)

    def _refused(self, sentence: str) -> None:
        self.header.show_busy(False)
        self._say(sentence)
        self.failed.emit(sentence)


def _read(database: Any, wanted: Measure | None, layer: str) -> tuple[Study, Board | None]:
    """Read the project and compute the board of the same measure as before, or of the first; on a worker."""
    import pyqtgraph  # noqa: F401 - loaded here, so that the window does not wait for it

    study = read_study(database)
    layers = [one for one, _ in study.layers]
    first = study.measures(layer if layer in layers else _first_layer(study)) if layers else []
    same = [one for one in first if wanted is not None and one.key == wanted.key]
    measure = next(iter(same or first), None)
    return study, None if measure is None else board_of(study, measure)


def _first_layer(study: Study) -> str:
    """Return the first stance layer with asked targets, the surest to compare, or the first layer at all."""
    layers = study.material.codebook.layers
    return next((layer.id for layer in layers if layer.asked and layer.kind == "stance"), layers[0].id)


def _why_nothing(board: Board | None) -> str:
    """Say what is needed before agreement can be computed, and how far it is."""
    needed = translate(
        "Figures",
        "Agreement needs two annotators who have closed the same comments for this layer. "
        "Closing a text counts as an answer, also where there was nothing to label.",
    )
    if board is None or not board.closed:
        nobody = translate("Figures", "Nobody has closed or labelled anything of it yet.")
        return f"{needed}\n\n{nobody}"
    said = ", ".join(f"{name} {count}" for name, count in board.closed.items())
    answered = translate("Figures", "Answered so far: {0}; none of it by two.").format(said)
    return f"{needed}\n\n{answered}"
