"""Paragraphs with bold and italic words, painted from values, so that no markup is ever obeyed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.gui.guide.markdown import Block, Run
from annotator.gui.plain import Words

INDENT, LEADING = 22, 1.25
SIZES = {1: 1.35, 2: 1.2, 3: 1.05}


class Prose(QWidget):
    """One paragraph; it breaks its lines at the width it is given."""

    def __init__(self, runs: Sequence[Run], *, size: float = 1.0, heavy: bool = False) -> None:
        super().__init__()
        self._runs = tuple(runs)
        self._size, self._heavy = size, heavy
        self.text = "".join(run.text for run in runs).replace("\n", "\u2028")
        self.setAccessibleName(self.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width)[1])

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._laid(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        """Return the lines at a width, and how high they are together."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._size)
        font.setWeight(QFont.Weight.DemiBold if self._heavy else QFont.Weight.Normal)
        layout = QTextLayout(self.text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(font))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height() * LEADING
        layout.endLayout()
        return layout, height

    def _formats(self, font: QFont) -> list[QTextLayout.FormatRange]:
        found, place = [], 0
        for run in self._runs:
            length = len(run.text.encode("utf-16-le")) // 2
            if run.bold or run.italic or run.code:
                shape = QTextCharFormat()
                if run.bold:
                    shape.setFontWeight(QFont.Weight.DemiBold)
                shape.setFontItalic(run.italic)
                if run.code:
                    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                    shape.setFontFamilies(fixed.families())
                found.append(_range(place, length, shape))
            place += length
        return found


def _range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made


def block_widget(block: Block) -> QWidget:
    """Return a block of Markdown as it is set: a heading, a paragraph, an item with its marker."""
    if block.kind == "heading":
        return Prose(block.runs, size=SIZES.get(block.level, 1.0), heavy=True)
    prose = Prose(block.runs)
    if block.kind not in {"item", "quote", "code"}:
        return prose
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(INDENT * block.level, 0, 0, 0)
    inside.setSpacing(4)
    marker = Words(block.marker, "muted")
    marker.setFixedWidth(INDENT)
    inside.addWidget(marker, 0, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(prose, 1)
    return row
