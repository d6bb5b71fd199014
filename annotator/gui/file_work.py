"""Import and export from the window: asking for files, and the job beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStatusBar, QWidget

from annotator.actions.runner import Runner
from annotator.exporters.exporter import exporters
from annotator.gui.working import Job, Work, WorkBar
from annotator.jobs.exporting import export
from annotator.jobs.importing import ImportReport, import_sources


class FileWork(QObject):
    """One job at a time on the files of a project; `said` tells how it ended, `imported` that pages came."""

    said = Signal(str)
    imported = Signal()

    def __init__(self, runner: Runner, status: QStatusBar, window: QWidget) -> None:
        super().__init__(window)
        self.runner = runner
        self.window = window
        self.work: Work | None = None
        self._bar = WorkBar()
        status.addPermanentWidget(self._bar)

    def ask_pages(self) -> None:
        """Ask for pages and import them."""
        kinds = self.tr("Pages and datasets (*.txt *.jsonl *.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self.window, self.tr("Import pages"), "", kinds)
        self.import_files(chosen)

    def ask_folder(self) -> None:
        """Ask for a folder and import the pages in it."""
        chosen = QFileDialog.getExistingDirectory(self.window, self.tr("Import a folder"))
        if chosen:
            self.import_files([chosen])

    def import_files(self, files: Iterable[str]) -> None:
        """Import files and folders."""
        sources = [Path(file) for file in files]
        if sources:
            self._start(
                lambda progress: import_sources(self.runner, sources, progress=progress), self._import_over
            )

    def ask_export(self) -> None:
        """Ask for a file and write the project's dataset (JSONL) or table (CSV) into it."""
        name = f"{self.runner.database.path.stem}.jsonl"
        kinds = self.tr("Dataset with everything (*.jsonl);;Table of labels (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(self.window, self.tr("Export"), name, kinds)
        if not chosen:
            return
        exporter = exporters["csv" if chosen.endswith(".csv") or "csv" in kind else "jsonl"]
        self._start(
            lambda progress: export(
                self.runner, exporter, Path(chosen), exporter.defaults, progress=progress
            ),
            lambda _: self.said.emit(self.tr("Exported to {0}").format(chosen)),
        )

    def close(self) -> None:
        """Stop what is under way and take the bar away."""
        if self.work is not None:
            self.work.stop()
            self.work.wait()
        self._bar.deleteLater()

    def _start(self, job: Job, over: Callable[[Any], None]) -> None:
        if self.work is not None:
            self.said.emit(self.tr("Something is being read or written already: wait, or stop it."))
            return
        self.work = Work(job, self)
        self.work.finished.connect(self._over)
        self.work.finished.connect(over)
        self.work.refused.connect(self._over)
        self.work.refused.connect(self.said)
        self.work.refused.connect(self.imported)  # some of the files may have come in before
        self._bar.follow(self.work)
        self.work.start()

    def _over(self) -> None:
        self.work = None

    def _import_over(self, report: ImportReport) -> None:
        self.said.emit(import_sentence(report))
        self.imported.emit()


def import_sentence(report: ImportReport) -> str:
    """Return what an import did, the first refusal or warning in its own words."""
    parts = [f"{counted(report.discussions, 'discussion')}, {counted(report.comments, 'comment')} imported"]
    if report.unchanged:
        parts.append(f"{report.unchanged} there already")
    parts += [note.message for note in report.refused[:1]]
    if len(report.refused) > 1:
        parts.append(f"{len(report.refused) - 1} more refused")
    elif report.warnings and not report.refused:
        parts.append(f"{Path(report.warnings[0].source).name}: {report.warnings[0].message}")
    return " · ".join(parts)


def counted(number: int, what: str) -> str:
    """Return '1 comment', '2 comments'."""
    return f"{number} {what}{'' if number == 1 else 's'}"
