"""Import, export and report from the window: asking for files, and the job beside the window's own work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStatusBar, QWidget

from annotator.actions.runner import Runner
from annotator.corpus.importer import importers
from annotator.exporters.exporter import Written, exporters
from annotator.gui.counts import counts
from annotator.gui.refusals import refusal
from annotator.gui.working import Job, Work, WorkBar
from annotator.jobs.agreement.narrowing import Only
from annotator.jobs.exporting import export
from annotator.jobs.importing import ImportReport, import_sources

if TYPE_CHECKING:
    from annotator.jobs.report.subject import Authors

translate = QCoreApplication.translate


class FileWork(QObject):
    """One job at a time on the files of a project; `said` tells how it ended, `imported` that pages came."""

    said = Signal(str, str)  # a sentence, and details where there are more than it holds
    imported = Signal(int)  # how many discussions are new

    def __init__(self, runner: Runner, status: QStatusBar, window: QWidget) -> None:
        super().__init__(window)
        self.runner = runner
        self.window = window
        self.work: Work | None = None
        self.may_export: Callable[[], bool] = lambda: True
        self.hides_authors: Callable[[], bool] = lambda: False
        self._bar = WorkBar()
        status.addPermanentWidget(self._bar)

    def ask_pages(self) -> None:
        """Ask for pages and import them."""
        endings = sorted({f"*{suffix}" for _, one in importers for suffix in one.suffixes})
        kinds = self.tr("Pages, datasets and tables ({0});;All files (*)").format(" ".join(endings))
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
        if not self.may_export():
            self.said.emit(self.tr("An export holds everybody's work: it opens with the lead's release."), "")
            return
        name = str(self.runner.database.path.with_suffix(".jsonl"))
        kinds = self.tr("Dataset with everything (*.jsonl);;Table of labels (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(self.window, self.tr("Export"), name, kinds)
        if not chosen:
            return
        if not Path(chosen).suffix:
            chosen += ".csv" if "csv" in kind else ".jsonl"
        exporter = exporters["csv" if chosen.endswith(".csv") or "csv" in kind else "jsonl"]
        choices, hidden = exporter.defaults, self.hides_authors()
        if hidden:
            choices = replace(choices, authors="pseudonyms")
        self._start(
            lambda progress: export(self.runner, exporter, Path(chosen), choices, progress=progress),
            lambda written: self.said.emit(*export_sentences(chosen, written, pseudonyms=hidden)),
        )

    def ask_report(self, authors: Authors = "pseudonyms", only: Only | None = None) -> None:
        """Ask for a folder and write the agreement report into a folder of its own in it.

        `only` is what of the project it is about, as it is filtered on the agreement page.
        """
        if not self.may_export():
            self.said.emit(self.tr("A report holds everybody's work: it opens with the lead's release."), "")
            return
        path = self.runner.database.path
        chosen = QFileDialog.getExistingDirectory(
            self.window, self.tr("Where the agreement report's folder is made"), str(path.parent)
        )
        if not chosen:
            return
        # numpy and the drawing of pictures come with the first report
        from annotator.gui.rendering import png
        from annotator.jobs.report.scope import Scope
        from annotator.jobs.report.writing import write_report

        part = only or Only()
        scope = Scope(texts=part.texts, annotators=part.people, round=part.round, discussion=part.discussion)
        out = Path(chosen) / (f"{path.stem} agreement" + (" of a part" if scope != Scope() else ""))
        self._start(
            lambda progress: write_report(
                self.runner, out, authors=authors, scope=scope, draw=png, progress=progress
            ),
            lambda _written: self.said.emit(self.tr("Agreement report in {0}").format(out), ""),
        )

    def ask_report_with_names(self) -> None:
        """Ask for a folder and write the report with the annotators' names."""
        self.ask_report("names")

    def close(self) -> None:
        """Stop what is under way and take the bar away; how it ended is told nobody any more."""
        self.blockSignals(True)
        if self.work is not None:
            self.work.stop()
            self.work.wait()
        self._bar.deleteLater()
        self.deleteLater()

    def _start(self, job: Job, over: Callable[[Any], None]) -> None:
        if self.work is not None:
            self.said.emit(self.tr("Something is being read or written already: wait, or stop it."), "")
            return
        self.work = Work(job, self)
        self.work.finished.connect(self._over)
        self.work.finished.connect(over)
        self.work.refused.connect(self._over)
        self.work.refused.connect(lambda sentence: self.said.emit(sentence, ""))
        self.work.refused.connect(lambda _: self.imported.emit(0))  # some files may be in
        self._bar.follow(self.work)
        self.work.start()

    def _over(self) -> None:
        self.work = None

    def _import_over(self, report: ImportReport) -> None:
        self.said.emit(*import_sentences(report))
        self.imported.emit(report.discussions)


def import_sentences(report: ImportReport) -> tuple[str, str]:
    """Return what an import did with the first refusal or warning, and all of these, a line each."""
    new, texts, same = report.discussions, report.comments, report.unchanged
    discussions = counts.discussions(new)
    comments = counts.comments(texts)
    parts = [translate("Files", "{0}, {1} imported").format(discussions, comments)]
    if report.unchanged:
        parts.append(counts.known(same))
    parts += [refusal(note.message) for note in report.refused[:1]]
    if len(report.refused) > 1:
        more = len(report.refused) - 1
        parts.append(counts.refused(more))
    remarks = [f"{Path(note.source).name}: {note.message}" for note in report.warnings]
    if remarks and not report.refused:
        number = len(remarks)
        many = counts.remarks(number)
        parts.append(remarks[0] if len(remarks) == 1 else many)
    return " · ".join(parts), "\n".join([*(refusal(note.message) for note in report.refused), *remarks])


def export_sentences(out: str, written: Written, *, pseudonyms: bool = False) -> tuple[str, str]:
    """Return where an export went, how it calls people, and what the format could not hold."""
    lost = [f"{one.where}: {one.what}" for one in written.lost]
    said = [translate("Files", "Exported to {0}").format(out)]
    if pseudonyms:
        said.append(translate("Files", "with pseudonyms, as the project hides authors"))
    if lost:
        number = len(lost)
        said.append(counts.lost(number))
    return " · ".join(said), "\n".join(lost)
