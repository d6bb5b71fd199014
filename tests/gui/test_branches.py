"""Going about in the tree of comments by keys, in a real window."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.closing import CloseText
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from tests.gui import driving

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
WORDS = "The night bus was late again and nobody at the council said why it was."
# a ─ b ─ c, a ─ d, e, f ─ g
PARENTS = {"a": None, "b": "a", "c": "b", "d": "a", "e": None, "f": None, "g": "f"}


def record(name: str) -> dict[str, object]:
    comments = [
        {"id": f"{name}-{one}", "kind": "comment", "parent": f"{name}-{up}" if up else None, "text": WORDS}
        for one, up in PARENTS.items()
    ]
    article = {"id": f"{name}-x", "kind": "article", "parent": None, "text": f"{name} headline\n\n{WORDS}"}
    return {
        "format": "annotator-dataset/1",
        "id": name,
        "title": name,
        "texts": [article, *comments],
        "annotations": [],
    }


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    path = tmp_path / "tree.annot"
    runner = create_project(path, default_codebook(), title="Tree", device="d")
    runner.run(AddAnnotator("Lea", "lead"))
    source = tmp_path / "tree.jsonl"
    source.write_text("".join(json.dumps(record(name)) + "\n" for name in ("one", "two")), "utf-8")
    import_sources(runner, [source])
    runner.database.close()
    with driving.shown(qtbot, path, "Lea") as made:
        yield made


@pytest.fixture
def at(window: Window) -> Callable[[str], None]:
    """Give the function that goes to a comment of the first discussion."""
    assert window.project is not None
    reading = window.project.workspace.reading

    def go(letter: str) -> None:
        reading.reveal(f"one-{letter}")

    return go


def press(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    assert window.project is not None
    QTest.keyClick(window.project.workspace.reading.active, key, modifiers)


def here(window: Window) -> str:
    assert window.project is not None
    return (window.project.workspace.reading.active.current_text() or "").removeprefix("one-")


def shown(window: Window) -> str:
    """Return the letters of the comments in sight."""
    assert window.project is not None
    texts = window.project.workspace.reading.thread_view.visible_texts()
    return "".join(text[-1] for text in texts)


@pytest.mark.parametrize(
    ("start", "key", "modifiers", "end"),
    [
        ("c", Key.Key_Home, ALT, "b"),
        ("a", Key.Key_Home, ALT, "a"),
        ("b", Key.Key_PageDown, ALT, "d"),
        ("a", Key.Key_PageDown, ALT, "e"),
        ("f", Key.Key_PageUp, ALT, "e"),
        ("c", Key.Key_PageDown, ALT, "c"),
        ("b", Key.Key_PageDown, CONTROL | SHIFT, "c"),
        ("b", Key.Key_PageUp, CONTROL | SHIFT, "a"),
        ("g", Key.Key_PageDown, CONTROL | SHIFT, "g"),
    ],
)
def test_keys_go_along_the_tree(window, at, start, key, modifiers, end):  # type: ignore[no-untyped-def]
    at(start)
    press(window, key, modifiers)
    assert here(window) == end


def test_where_the_tree_ends_a_sentence_says_so(window, at):  # type: ignore[no-untyped-def]
    heard: list[str] = []
    window.project.workspace.said.connect(heard.append)
    at("a")
    press(window, Key.Key_Home, ALT)
    press(window, Key.Key_PageUp, ALT)
    at("g")
    press(window, Key.Key_PageDown, ALT)
    press(window, Key.Key_PageDown, CONTROL | SHIFT)
    window.project.workspace.reading.reveal("one-x")
    press(window, Key.Key_Home, ALT)
    assert heard == [
        "This comment answers the article, not another comment.",
        "This is the first thread.",
        "No further answer here.",
        "Every comment after this one has a label of yours or is closed.",
        "Go to a comment first (Ctrl+Tab).",
    ]


def test_closed_and_labelled_comments_are_passed_over(window, at):  # type: ignore[no-untyped-def]
    at("b")
    press(window, Key.Key_Return)  # closes b
    at("c")
    press(window, Key.Key_Right, CONTROL | SHIFT)
    press(window, Key.Key_F, Qt.KeyboardModifier.NoModifier)
    assert window.project.desk.own("one-c")
    at("a")
    press(window, Key.Key_PageDown, CONTROL | SHIFT)
    assert here(window) == "d"


def test_minus_folds_the_branch_one_is_in_and_says_what_is_in_it(window, at):  # type: ignore[no-untyped-def]
    at("c")
    press(window, Key.Key_Minus)
    assert (here(window), shown(window)) == ("b", "abdefg")
    at("a")
    press(window, Key.Key_Minus)
    assert shown(window) == "aefg"
    laid = window.project.workspace.reading.thread_view.column.placed[0].laid
    assert laid.foot.startswith("3 replies folded · 0 labels · 3 not closed")
    press(window, Key.Key_Minus)
    assert shown(window) == "abdefg"


def test_the_line_of_a_fold_follows_the_work(window, at):  # type: ignore[no-untyped-def]
    at("f")
    press(window, Key.Key_Minus)
    desk, view = window.project.desk, window.project.workspace.reading.thread_view
    laid = view.column.laid(view.column.index["one-f"])
    assert laid.foot.endswith("1 not closed")
    desk.bridge.ask(CloseText("one-g", desk.pass_layers("one-g")))
    assert laid.foot.endswith("all closed")
    desk.bridge.undo()  # shows what is taken back
    assert (view.folded(), here(window)) == (frozenset(), "g")


def test_folds_are_kept_while_another_discussion_is_read(window, at):  # type: ignore[no-untyped-def]
    at("a")
    press(window, Key.Key_Underscore, SHIFT)
    assert shown(window) == "aef"
    workspace = window.project.workspace
    workspace.open_discussion("two", "two-a")
    assert shown(window) == "abcdefg"
    workspace.open_discussion("one", "one-a")
    assert shown(window) == "aef"
    press(window, Key.Key_Underscore, SHIFT)
    assert shown(window) == "abcdefg"


def test_going_to_a_folded_comment_unfolds_it(window, at):  # type: ignore[no-untyped-def]
    at("a")
    press(window, Key.Key_Underscore, SHIFT)
    press(window, Key.Key_PageDown, CONTROL | SHIFT)
    assert (here(window), shown(window)) == ("b", "abcdef")


@pytest.mark.parametrize("leave", [(Key.Key_R, CONTROL), (Key.Key_Escape, Qt.KeyboardModifier.NoModifier)])
def test_one_reply_is_read_and_labelled_with_what_it_answers_alone(window, at, leave):  # type: ignore[no-untyped-def]
    at("c")
    press(window, Key.Key_R, CONTROL)
    assert shown(window) == "abc"
    press(window, Key.Key_Right, CONTROL | SHIFT)
    press(window, Key.Key_F)
    assert [one.label for one in window.project.desk.own("one-c")] == ["claim.fact"]
    press(window, Key.Key_Escape)  # lets go of the label
    assert shown(window) == "abc"
    press(window, *leave)
    assert shown(window) == "abcdefg"


def test_a_strip_says_that_one_reply_is_shown_alone_and_a_click_on_it_leaves(window, at):  # type: ignore[no-untyped-def]
    notice = window.project.workspace.reading.chain_notice
    assert notice.isHidden()
    at("c")
    press(window, Key.Key_R, CONTROL)
    QApplication.processEvents()
    assert notice.isVisible()
    reading = window.project.workspace.reading
    gutter, thread = reading.gutter, reading.thread_view
    assert gutter.mapToGlobal(QPoint(0, 0)).y() == thread.mapToGlobal(QPoint(0, 0)).y()
    assert notice.width() >= gutter.width() + thread.width()  # it stands above both
    assert notice.words.text() == "3 of 7 comments: #1.1.1 and what it answers"
    QTest.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert notice.isHidden()
    assert shown(window) == "abcdefg"
    press(window, Key.Key_R, CONTROL)
    QTest.mouseClick(notice.leave, Qt.MouseButton.LeftButton)
    assert notice.isHidden()


def test_another_discussion_is_shown_whole(window, at):  # type: ignore[no-untyped-def]
    at("c")
    press(window, Key.Key_R, CONTROL)
    window.project.workspace.open_discussion("two", "two-a")
    assert window.project.workspace.reading.chain_notice.isHidden()
    assert shown(window) == "abcdefg"
