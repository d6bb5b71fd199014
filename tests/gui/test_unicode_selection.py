"""What mouse or keys choose in the window is what is stored, exported and read back, in any script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.importing import ImportRecords
from annotator.actions.projects import create_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook
from annotator.exporters.exporter import exporters
from annotator.gui.text.view import AnnotatedTextView
from annotator.gui.window import Window
from annotator.jobs.exporting import export
from annotator.jobs.importing import import_sources
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record

PIECES = [
    "word", "Ägypten", "e\u0301", "a\u0308\u0323", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "❤️", "Հայերեն", "مرحبا",
    "بالعالم", "שלום", "עולם", "देवनागरी", "क्षि", "中文", "日本語", "한국어", "\u00a0", "\t", "\x01", "\x1b",
    "\ufeff", "\ufffc", "\u2028", "\u200f", "\u202e", "\u2067", "\u2069", "12", "3.5", "(", ".", "—", " ",
    "\n", "𝒳", "ﬁ", "ß", "\U000e0041",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=2, max_size=24).map("".join)
ANY = st.text(st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"]), min_size=2, max_size=40)
WORDS = st.one_of(TEXTS, ANY).filter(lambda text: text.strip() and "\ufeff" not in text[:1])
LEFT, NONE, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CALM = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@pytest.fixture
def bench(tmp_path: Path, qtbot) -> Iterator[Bench]:  # type: ignore[no-untyped-def]
    made = Bench(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


class Bench:
    """A window on a project to which discussions are added one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.number = folder, 0
        path = folder / "texts.annot"
        runner = create_project(path, default_codebook(), title="Texts", device="d")
        self.person = Annotator("p", "Pia", "lead")
        runner.run(ImportRecords((self._record("Begin."),)))
        runner.database.close()
        self.window = Window()
        self.window.resize(1280, 800)
        self.window.show()
        self.window.open_project(path, "Pia")
        assert self.window.project is not None
        self.window.project.workspace.labelling.putting.snaps = False  # exactly what was chosen

    def _record(self, words: str) -> Record:
        self.number += 1
        name = f"d{self.number}"
        text = Text(f"{name}-a", "article", words)
        return Record(Discussion(name, name, None, (text,)), None, (self.person,), (), ())

    def show(self, words: str) -> tuple[AnnotatedTextView, str]:
        """Import a text and show it; return its view and id."""
        record = self._record(words)
        project = self.window.project
        assert project is not None
        assert self.window.files is not None
        project.desk.bridge.ask(ImportRecords((record,)))
        project.workspace.open_discussion(record.discussion.id)
        view = project.workspace.reading.article
        view.setFocus()
        QApplication.processEvents()
        return view, record.discussion.texts[0].id

    def label(self, view: AnnotatedTextView, text: str) -> tuple[int, int] | None:
        """Put a label on the words that are selected by its key; return the span that is stored."""
        assert self.window.project is not None
        desk = self.window.project.desk
        QTest.keyClick(view, Qt.Key.Key_F1)
        QTest.keyClicks(view, "f")
        (one,) = desk.own(text) or (None,)
        return (one.spans[0].start, one.spans[0].end) if one is not None else None

    def exported(self, text: str) -> dict:
        """Export the project, read the file into another one and export that; return the text's record."""
        assert self.window.project is not None
        first, second = self.folder / "first.jsonl", self.folder / "second.jsonl"
        written(self.window.project.desk.bridge.runner, first)
        copy = self.folder / f"copy{self.number}.annot"
        runner = create_project(copy, default_codebook(), title="Copy", device="e")
        report = import_sources(runner, [first])
        assert not report.refused
        written(runner, second)
        runner.database.close()
        assert [json.loads(line) for line in first.open()] == [json.loads(line) for line in second.open()]
        return next(one for one in map(json.loads, second.open()) if one["texts"][0]["id"] == text)


def written(runner: Runner, out: Path) -> None:
    exporter = exporters["jsonl"]
    export(runner, exporter, out, exporter.defaults)


def point(view: AnnotatedTextView, text: str, offset: int) -> QPoint:
    index = view.column.index[text]
    laid = view.column.laid(index)
    line = laid.line_at(offset)
    left = view.column.geometry.left(laid.item.depth)
    y = view.column.top_of(index) + line.text_top + line.line.height() / 2
    return QPointF(left + laid.x_at(offset), y).toPoint()


def holds(bench: Bench, view: AnnotatedTextView, text: str, words: str) -> None:
    """Hold that the words selected in the window are those that are stored, exported and read back."""
    selected = view.selection()
    assume(selected is not None)
    assert selected is not None
    assert 0 <= selected[1] < selected[2] <= len(words)
    assert bench.label(view, text) == selected[1:]
    record = bench.exported(text)
    (one,) = record["annotations"]
    assert record["texts"][0]["text"] == words
    assert one["spans"] == [[selected[1], selected[2]]]
    assert one["quote"] == [words[selected[1] : selected[2]]]


def drag(bench: Bench, words: str, first: int, last: int) -> None:
    view, text = bench.show(words)
    start, end = (point(view, text, place % (len(words) + 1)) for place in (first, last))
    assume((start - end).manhattanLength() > QApplication.startDragDistance())
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, NONE, end)
    holds(bench, view, text, words)


def walk(bench: Bench, words: str, first: int, steps: list[Qt.Key]) -> None:
    view, text = bench.show(words)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(view, text, first % (len(words) + 1)))
    for key in steps:
        QTest.keyClick(view, key, SHIFT)
    holds(bench, view, text, words)


places = st.integers(0, 60)
keys = st.lists(
    st.sampled_from([Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End]),
    min_size=1,
    max_size=6,
)


@settings(max_examples=8, **CALM)
@given(words=WORDS, first=places, last=places)
def test_words_chosen_by_dragging_are_stored_exported_and_read_back(bench, words, first, last):
    drag(bench, words, first, last)


@settings(max_examples=8, **CALM)
@given(words=WORDS, first=places, steps=keys)
def test_words_chosen_by_keys_are_stored_exported_and_read_back(bench, words, first, steps):
    walk(bench, words, first, steps)


@pytest.mark.slow
@settings(max_examples=60, **CALM)
@given(words=WORDS, first=places, last=places)
def test_very_many_words_chosen_by_dragging(bench, words, first, last):
    drag(bench, words, first, last)


@pytest.mark.slow
@settings(max_examples=60, **CALM)
@given(words=WORDS, first=places, steps=keys)
def test_very_many_words_chosen_by_keys(bench, words, first, steps):
    walk(bench, words, first, steps)
