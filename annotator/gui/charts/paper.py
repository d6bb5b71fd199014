"""A chart as it is on paper: drawn anew in black on white, whichever theme the window has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QRegion,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from annotator.gui.charts.chart import Chart
from annotator.gui.charts.inks import PAPER
from annotator.gui.theme import LIGHT

# Grounds are paper, words are black, and lines are dark enough for a printer that has no colours.
PRINT = replace(
    LIGHT, name=PAPER, window="#ffffff", panel="#ffffff", base="#ffffff", hover="#ffffff",
    pressed="#ffffff", text="#000000", muted="#3a3a3a", faint="#5f5f5f", line="#b9b9b9", edge="#3a3a3a",
    accent="#1d4f86",
)  # fmt: skip
SCALE, INCH = 2, 39.3701
MARGIN, GAP, LEAST = 24.0, 10.0, 860
FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Part:
    """A chart of the sheet, its title ('' where it is the only one), and what explains it below."""

    title: str
    chart: QWidget


class Sheet:
    """A heading, what must be known to read the figure, and its charts below each other, in pixels."""

    def __init__(
        self, heading: str, lines: Sequence[str], parts: Sequence[Part], source: QWidget | None = None
    ) -> None:
        self._source = source  # what the charts were made in must outlive them
        self.heading, self.lines, self.parts = heading, [line for line in lines if line], list(parts)
        self._room = QWidget()
        for part in self.parts:
            _take_out(part.chart)
            part.chart.setParent(self._room)
            _lay_out(part.chart)
        self._width = max([LEAST, *(part.chart.width() for part in self.parts)])
        for part in self.parts:
            if part.chart.width() < self._width and isinstance(part.chart, Chart):
                part.chart.resize(_wide(part.chart, self._width), part.chart.height())
                _settle(part.chart)
        self.size = QSizeF(self._width + 2 * MARGIN, self._draw(None))

    def paint(self, painter: QPainter) -> None:
        """Draw the sheet from the upper left corner of a device with as many dots an inch as the screen.

        Letters are so many points high, so on a device with more dots they would outgrow the lines.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size), Qt.GlobalColor.white)
        self._draw(painter)

    def close(self) -> None:
        """Let the charts go."""
        self._room.deleteLater()
        if self._source is not None:
            self._source.deleteLater()

    def _draw(self, painter: QPainter | None) -> float:
        """Draw where there is a painter, and return how high everything is."""
        top = MARGIN
        top += self._words(painter, top, self.heading, 1.3, bold=True) + 4
        for line in self.lines:
            top += self._words(painter, top, line, 0.95) + 4
        for part in self.parts:
            top += GAP
            if part.title:
                top += self._words(painter, top, part.title, 1.0, bold=True) + 6
            if painter is not None:
                _render(part.chart, painter, QPointF(MARGIN, top))
            top += part.chart.height()
        return top + MARGIN

    def _words(
        self, painter: QPainter | None, top: float, words: str, size: float, *, bold: bool = False
    ) -> float:
        """Write words over the width, where there is a painter, and return how high they are."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setBold(bold)
        room = QRectF(MARGIN, top, self._width, 100_000)
        high = QFontMetricsF(font).boundingRect(room, FLAGS, words).height()
        if painter is not None:
            painter.setFont(font)
            painter.setPen(Qt.GlobalColor.black)
            painter.setLayoutDirection(QGuiApplication.layoutDirection())
            painter.drawText(QRectF(MARGIN, top, self._width, high + 1), FLAGS, words)
        return high


def svg(sheet: Sheet) -> bytes:
    """Return the sheet as SVG."""
    buffer = QBuffer()
    writer = QSvgGenerator()
    writer.setOutputDevice(buffer)
    writer.setResolution(dots())
    size = sheet.size.toSize()
    writer.setSize(size)
    writer.setViewBox(QRect(0, 0, size.width(), size.height()))
    writer.setTitle(sheet.heading)
    writer.setDescription("\n".join(sheet.lines))
    _painted(sheet, writer)
    return _content(buffer)


def png(sheet: Sheet) -> bytes:
    """Return the sheet as PNG, twice as fine as it is seen."""
    image = QImage((sheet.size * SCALE).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(dots() * INCH))
    image.setDotsPerMeterY(round(dots() * INCH))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    sheet.paint(painter)
    painter.end()
    image.setDotsPerMeterX(round(dots() * SCALE * INCH))
    image.setDotsPerMeterY(round(dots() * SCALE * INCH))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return _content(buffer)


def pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF of one page of its size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.heading)
    writer.setResolution(dots())
    points = sheet.size * 72 / dots()
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    _painted(sheet, writer)
    return _content(buffer)


WRITERS = {".svg": svg, ".png": png, ".pdf": pdf}


def dots() -> int:
    """Return how many pixels an inch of the screen counts."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def fitted(sheet: Sheet, page: QRectF) -> float:
    """Return by how much a sheet is scaled on a page: not at all, or so that it fits."""
    return min(1.0, page.width() / sheet.size.width(), page.height() / sheet.size.height())


def _painted(sheet: Sheet, device: QSvgGenerator | QPdfWriter) -> None:
    painter = QPainter(device)
    sheet.paint(painter)
    painter.end()


def _content(buffer: QBuffer) -> bytes:
    data: QByteArray = buffer.data()
    return bytes(data.data())


def _wide(chart: QWidget, width: int) -> int:
    """Return how wide a chart is on a sheet: it may say that it gains nothing from more room."""
    most = getattr(chart, "paper_width", None)
    return min(width, most) if isinstance(most, int) else width


def _take_out(chart: QWidget) -> None:
    """Take a chart out of what scrolls it, which would go on giving it the size of its own."""
    around = chart.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and around.widget() is chart:
        around.takeWidget()


def _lay_out(chart: QWidget) -> None:
    """Give a chart the room that it needs."""
    wanted: QSize = chart.sizeHint().expandedTo(chart.minimumSize())
    paper = getattr(chart, "paper", None)
    chart.resize(paper() if callable(paper) else QSize(max(wanted.width(), LEAST), wanted.height()))
    _settle(chart)


def _settle(chart: QWidget) -> None:
    """Let a chart that is not shown take on its size; axes find their room in the first painting."""
    chart.grab()
    if isinstance(chart, Chart):
        chart.frame.layout().activate()
    chart.grab()


def _render(chart: QWidget, painter: QPainter, place: QPointF) -> None:
    painter.save()
    painter.translate(place)
    if isinstance(chart, Chart):
        chart.render(painter, QRectF(0, 0, chart.width(), chart.height()), chart.viewport().rect())
    else:
        chart.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.restore()
