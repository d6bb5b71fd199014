"""In a window full of markup and ampersands no widget takes words from outside for anything but words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QTextEdit,
    QWidget,
)

from annotator import paths
from annotator.actions.importing import ImportRecords
from annotator.actions.projects import create_project
from annotator.codebook.reading import read_codebook
from annotator.gui.window import Window
from annotator.gui.wishes import ROWS, Here
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

MARK = "zq"
HOSTILE = "<b>zq</b><img src=x> & &amp;"
WORDS_OF_A_CODEBOOK = {"name", "title", "definition", "example", "question", "text", "why"}
# what opens a dialog of the desktop, ends the program, or leaves the project
LEFT_OUT = {
    "project.new", "project.open", "project.sample", "project.close", "project.person", "quit",
    "import.pages", "import.folder", "export", "report", "report.names", "screen.full",
}  # fmt: skip


def hostile(value: object, key: str = "") -> object:
    """Return a codebook's body in which all that people read is hostile."""
    if isinstance(value, dict):
        return {name: hostile(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [f"{one} {HOSTILE}" if key == "rules" else hostile(one, key) for one in value]
    return f"{value} {HOSTILE}" if key in WORDS_OF_A_CODEBOOK and isinstance(value, str) else value


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project in which names, titles, texts, labels, notes and targets are hostile."""
    book = tmp_path / "book.yaml"
    body = yaml.safe_load(paths.resource("codebooks", "default.yaml").read_text("utf-8"))
    book.write_text(yaml.safe_dump(hostile(body), allow_unicode=True), encoding="utf-8")
    path = tmp_path / "zq & <b>.annot"
    runner = create_project(path, read_codebook(book), title=f"Project {HOSTILE}", device="d")
    people = [Annotator("p1", f"Ann {HOSTILE}", "lead"), Annotator("p2", f"Bob {HOSTILE}", "annotator")]
    article = Text("a", "article", f"Headline {HOSTILE}\n\nThe ferry stops in May. {HOSTILE}")
    first = Text("c1", "comment", f"It does not. {HOSTILE}", author=f"Jo {HOSTILE}", depth=0, created="May")
    reply = Text("c2", "comment", f"Says who? {HOSTILE}", parent="c1", author=f"Al {HOSTILE}", depth=1)
    claim = Target("annotation", id="x1")
    said = [
        Annotation("x1", "p1", "claim", "claim.fact", "a", (Span(0, 8),), note=HOSTILE),
        Annotation("x2", "p2", "claim", "claim.value", "a", (Span(0, 8),)),
        Annotation("x3", "p1", "dispute", "dispute.number", "c1", (Span(0, 11),), claim),
        Annotation("x4", "p1", "stance", "stance.oppose", "c1", (), Target("article")),
        Annotation("x5", "p2", "stance", "stance.support", "c1", (), Target("article")),
        Annotation("x6", "p1", "stance", "stance.query", "c2", (), Target("named", name=f"Town {HOSTILE}")),
        Annotation("x7", "p2", "stance", "stance.oppose", "c2", (), Target("outside", quote=HOSTILE)),
    ]
    done = [Coverage(who, text, "stance", "done") for who in ("p1", "p2") for text in ("c1", "c2")]
    shown = Discussion("d", f"Discussion {HOSTILE}", None, (article, first, reply))
    runner.run(ImportRecords((Record(shown, None, tuple(people), tuple(said), tuple(done)),)))
    runner.database.close()
    return path


@pytest.fixture
def window(qtbot, project: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1500, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


def guessing(window: QWidget) -> list[str]:
    """Return all that could take what is shown for rich text or for a key, with where it is."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        for kind, look in LOOKS.items():
            if isinstance(widget, kind):
                found += [f"{type(widget).__name__} {widget.objectName()}: {told}" for told in look(widget)]
    found += [f"action: {told}" for action in window.findChildren(QAction) for told in of_action(action)]
    return found


def of_label(label: QLabel) -> Iterator[str]:
    if label.textFormat() != Qt.TextFormat.PlainText and label.pixmap().isNull() and label.text():
        yield f"guesses the format of {label.text()!r}"
    if label.buddy() is not None:
        yield from of_marked(label.text())


def of_any(widget: QWidget) -> Iterator[str]:
    yield from of_tip(widget.toolTip())
    if widget.statusTip() or widget.whatsThis():
        yield "a status tip or a What's This, which guess their format"


def of_tip(words: str) -> Iterator[str]:
    """A tool tip is words without markup, or a span of escaped words with broken lines."""
    inside = re.sub(r"^<span>(.*)</span>$", r"\1", words, flags=re.DOTALL)
    escaped = inside != words
    raw = "<" in (inside.replace("<br>", "") if escaped else inside)
    if raw or (escaped and re.search(r"&(?!\w+;|#)", inside)):
        yield f"a tool tip with markup: {words!r}"


def of_marked(words: str) -> Iterator[str]:
    """In buttons and menus a single '&' makes a key: at most one, and none in words from outside."""
    single = words.replace("&&", "")
    if single.count("&") > 1 or ("&" in single and MARK in words):
        yield f"an '&' that becomes a key: {words!r}"


def of_action(action: QAction) -> Iterator[str]:
    yield from of_marked(action.text())
    if action.toolTip() != QAction(action.text()).toolTip():  # Qt shows no other in a menu
        yield from of_tip(action.toolTip())


def of_editor(editor: QTextEdit) -> Iterator[str]:
    if editor.acceptRichText() and not editor.isReadOnly():
        yield "takes rich text"
    if MARK in editor.toPlainText() and "<b>" not in editor.toPlainText():
        yield "obeyed markup"


def of_items(view: QAbstractItemView) -> Iterator[str]:
    if (model := view.model()) is not None:
        yield from of_model(model)


def of_box(box: QComboBox) -> Iterator[str]:
    yield from of_model(box.model())


def of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield from of_tip(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def of_chart(view: QGraphicsView) -> Iterator[str]:
    for item in view.scene().items() if view.scene() is not None else ():
        if isinstance(item, QGraphicsTextItem) and MARK in item.toPlainText():
            yield "a chart sets words from outside as rich text"


LOOKS: dict[type, Callable[..., Iterator[str]]] = {
    QWidget: of_any,
    QLabel: of_label,
    QAbstractButton: lambda button: of_marked(button.text()),
    QTextEdit: of_editor,
    QAbstractItemView: of_items,
    QComboBox: of_box,
    QGraphicsView: of_chart,
}


def shown_words(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_the_question_who_one_is_and_the_start_page_show_words_alone(window, project):
    window.open_project(project)
    assert MARK in shown_words(window)
    assert guessing(window) == []
    window.show_start()
    assert guessing(window) == []


def test_every_page_and_pane_of_a_project_shows_words_alone(window, project, qtbot):
    window.open_project(project, f"Ann {HOSTILE}")
    assert window.project is not None
    desk = window.project.desk
    desk.show_people(desk.people)
    here, seen = Here(window), 0
    for chosen in ("x3", "x6", "x4", "x1"):
        window.project.workspace.labelling.choose(chosen)
        assert guessing(window) == []
    for wish in ROWS:
        if wish.id in LEFT_OUT or wish.hindered(here):
            continue
        wish.do(here)
        qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
        assert guessing(window) == [], wish.id
        seen += 1
        window.project.show_reading()
        window.project.workspace.labelling.choose("x3")
    assert seen > 25


def test_menus_of_words_under_the_pointer_show_words_alone(window, project):
    window.open_project(project, f"Ann {HOSTILE}")
    workspace = window.project.workspace
    for text in ("a", "c1", "c2"):
        menu = workspace.context_menu.build(text, 1, workspace.reading)
        entries = [action for action in menu.findChildren(QAction) if MARK in action.text()]
        assert entries
        assert [told for action in entries for told in of_action(action)] == []


def test_agreement_names_people_and_labels_in_words_alone(window, project, qtbot):
    window.open_project(project, f"Ann {HOSTILE}")
    assert window.show_agreement()
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    assert guessing(window) == []
