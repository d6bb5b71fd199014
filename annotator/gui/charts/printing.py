"""The chart that is shown, saved as a picture or printed: asked for, written, and where it went."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog

from annotator import settings

if TYPE_CHECKING:
    from annotator.gui.charts.page import AgreementPage
    from annotator.gui.charts.paper import Sheet


class Printing(QObject):
    """Saves and prints what the page shows; `said` tells where it went, or why it did not."""

    said = Signal(str)

    def __init__(self, page: AgreementPage) -> None:
        super().__init__(page)
        self._page = page

    def save(self) -> None:
        """Ask for a file and write the chart into it, in the format that its name says."""
        sheet = self._page.on_paper()
        if sheet is None:
            return
        kinds = self.tr("Scalable picture (*.svg);;Picture (*.png);;Page (*.pdf)")
        name = str(_folder() / f"{self._page.name_of_chart()}.svg")
        chosen, kind = QFileDialog.getSaveFileName(self._page, self.tr("Save the chart"), name, kinds)
        if chosen:
            self._write(sheet, _with_suffix(Path(chosen), kind))
        sheet.close()

    def print_out(self) -> None:
        """Ask for a printer and print the chart on one page, smaller where it needs more room."""
        # printing is loaded where somebody prints
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from annotator.gui.charts.paper import dots

        sheet = self._page.on_paper()
        if sheet is None:
            return
        printer = QPrinter()
        printer.setResolution(dots())
        printer.setDocName(sheet.heading)
        wide = sheet.size.width() > sheet.size.height() * 1.1
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(way)
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print the chart"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.put(sheet, printer)
        sheet.close()

    def put(self, sheet: Sheet, printer: object) -> None:
        """Draw a sheet on a page of a printer."""
        from PySide6.QtPrintSupport import QPrinter

        from annotator.gui.charts.paper import fitted

        if not isinstance(printer, QPrinter):
            raise TypeError("expected a printer")
        painter = QPainter()
        if not painter.begin(printer):
            self.said.emit(self.tr("The printer cannot be reached. Nothing was printed."))
            return
        scale = fitted(sheet, printer.pageRect(QPrinter.Unit.DevicePixel))
        painter.scale(scale, scale)
        sheet.paint(painter)
        painter.end()
        where = printer.outputFileName() or printer.printerName()
        self.said.emit(self.tr("The chart was printed: {0}").format(where))

    def _write(self, sheet: Sheet, path: Path) -> None:
        from annotator.gui.charts.paper import WRITERS

        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            part.write_bytes(WRITERS[path.suffix.lower()](sheet))
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            told = self.tr("{0} cannot be written ({1}). Choose another place.")
            self.said.emit(told.format(path, error.strerror))
            return
        settings.change(picture_folder=str(path.parent))
        self.said.emit(self.tr("The chart is in {0}").format(path))


def _folder() -> Path:
    """Return the folder in which a chart was saved last, else that of pictures."""
    known = Path(settings.load().picture_folder or "-")
    if known.is_dir():
        return known
    return Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or Path.home()
    )


def _with_suffix(path: Path, kind: str) -> Path:
    """Return the path with a suffix that says a format: its own, else that of the chosen kind of file."""
    from annotator.gui.charts.paper import WRITERS

    if path.suffix.lower() in WRITERS:
        return path
    return path.with_name(path.name + next((one for one in WRITERS if f"*{one}" in kind), ".svg"))
