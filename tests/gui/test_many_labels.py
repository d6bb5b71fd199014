"""Codebooks with many layers, many labels and long names: all can be read, and what is needed is in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import checked_codebook, read_codebook
from annotator.gui import theme as themes
from annotator.gui.panes.labels import LabelRow, _tab_names
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from tests.gui.driving import PAGE, Key, press, select, shown, workspace

MINIMAL = Path(__file__).parents[2] / "resources/codebooks/minimal.yaml"
KEYS = "abcdefghimnopqrstuvwxyz"
ONLY_COMMENTS = "  1. Zoe said:\n\n    A comment without an article.\n"
Made = Callable[[Callable[[Any], None]], Window]


@pytest.fixture
def opened(qtbot, tmp_path: Path) -> Iterator[Made]:  # type: ignore[no-untyped-def]
    """Open a project with another codebook in a small window."""
    windows = []

    def made(change: Callable[[Any], None]) -> Window:
        document = yaml.safe_load(MINIMAL.read_text("utf-8"))
        change(document)
        (tmp_path / "book.yaml").write_text(yaml.safe_dump(document), "utf-8")
        (tmp_path / "1.txt").write_text(ONLY_COMMENTS, "utf-8")
        path = tmp_path / "many.annot"
        runner = create_project(path, read_codebook(tmp_path / "book.yaml"), title="Many", device="d")
        runner.run(AddAnnotator("Mira", "lead"))
        import_sources(runner, [tmp_path / "1.txt", PAGE])
        runner.database.close()
        context = shown(qtbot, path, "Mira", size=(1024, 700))
        windows.append(context)
        window = context.__enter__()
        assert window.project is not None
        QApplication.processEvents()  # the page without an article is shown first
        window.project.workspace.open_discussion(
            next(row.id for row in window.project.workspace.discussions.model.rows if row.comments > 1)
        )
        QApplication.processEvents()
        return window

    yield made
    for context in windows:
        context.__exit__(None, None, None)


def forty_labels(document: Any) -> None:
    """Give the first layer forty labels whose names differ at their ends alone; the last ones have no key."""
    labels = document["layers"][0]["labels"]
    pattern = labels[0]
    labels.clear()
    for number in range(40):
        label = {**pattern, "id": f"point.n{number}", "near_miss": {**pattern["near_miss"], "then": None}}
        label["name"] = f"Consideration regarding the municipal administration no. {number}"
        label.pop("key")
        labels.append(label | ({"key": KEYS[number]} if number < len(KEYS) else {}))


def is_in_sight(window: Window, widget: Any) -> bool:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return bool(widget.isVisible() and window.rect().contains(place) and not widget.visibleRegion().isEmpty())


def test_long_names_of_labels_are_read_whole(opened: Made) -> None:
    window = opened(forty_labels)
    rows = workspace(window).labels.findChildren(LabelRow)
    names = [row.findChildren(QLabel)[-1] for row in rows]
    assert len({name.text() for name in names}) == 40
    assert all(name.height() >= name.heightForWidth(name.width()) for name in names)
    assert all(name.width() > 100 for name in names)


def test_a_text_can_be_closed_by_the_mouse_however_many_labels_there_are(opened: Made) -> None:
    window = opened(forty_labels)
    assert is_in_sight(window, workspace(window).labels._done)
    select(window, None, "Council Shuts")
    press(window, "a")
    QApplication.processEvents()
    assert is_in_sight(window, workspace(window).labels._done)
    assert is_in_sight(window, workspace(window).inspector._delete)


def test_the_strip_shows_the_first_of_many_labels_and_how_many_there_are_more(opened: Made) -> None:
    window = opened(forty_labels)
    strip = workspace(window).strip
    select(window, None, "Council Shuts")
    strip.show_now()
    assert strip.isVisible()
    said = strip.accessibleDescription()
    assert said.startswith("P Point, A Consideration")
    first = said.count("Consideration")
    assert 4 <= first < 23
    assert f"{len(KEYS) - first} more in the list beside the texts" in said
    assert "no. 0" in said  # the end of a long name


def test_a_label_without_a_key_shows_no_key_and_has_the_letter_of_its_layer_in_the_text(opened: Made) -> None:
    window = opened(forty_labels)
    row = workspace(window).labels._rows["point.n39"]
    assert row.accessibleName() == "Consideration regarding the municipal administration no. 39"
    assert not any(one.property("role") == "key" for one in row.findChildren(QLabel))
    select(window, None, "Council Shuts")
    row.click()
    (mark,) = workspace(window).reading.article.marks(workspace(window).reading.article.texts()[0].id)
    assert mark.badge == "P"


def test_nothing_is_scrolled_that_has_room(opened: Made) -> None:
    window = opened(lambda _document: None)
    window.resize(1024, 400)
    QApplication.processEvents()
    window.resize(1024, 900)
    QApplication.processEvents()
    halves = workspace(window)._halves
    assert not halves.above.verticalScrollBar().isVisible()
    assert not halves.below.verticalScrollBar().isVisible()


def test_texts_have_the_size_of_their_panes_also_where_there_was_no_article_first(opened: Made) -> None:
    window = opened(lambda _document: None)
    reading = workspace(window).reading
    assert all(view.width() < 580 for view in reading.views)
    assert reading.points == 10.5


def test_layers_are_called_by_their_full_names_unless_short_ones_stand_in_one_row(qapp) -> None:  # type: ignore[no-untyped-def]
    metrics = QFontMetrics(QToolButton().font())
    layers = ["Claim", "Stance", "A dispute about facts", "Rhetoric"]
    assert _tab_names(layers, metrics) == ["Claim", "Stance", "Facts", "Rhetoric"]
    many = [
        "Problems named",
        "Emotion expressed",
        "Source cited",
        "Tone towards",
        "Addressed audience",
        "View",
    ]
    assert _tab_names(many, metrics) == many
    assert _tab_names(["Source wanted", "Person wanted", "Article that is wanted"], metrics)[:2] == [
        "Source wanted",
        "Person wanted",
    ]


def test_the_rows_of_a_layer_are_made_once_and_again_for_another_theme(opened: Made) -> None:
    window = opened(forty_labels)
    labels = workspace(window).labels
    first = labels._rows["point.n3"]
    press(window, Key.Key_F6)
    assert not first.isVisible()
    assert labels._rows["view.agrees"].isVisible()
    press(window, Key.Key_F5)
    assert labels._rows["point.n3"] is first
    assert first.isVisible()
    labels.set_theme(themes.DARK)
    assert labels._rows["point.n3"] is not first
    QApplication.processEvents()
    assert labels._rows["point.n3"].isVisible()


def test_the_rows_follow_a_codebook_that_is_changed_meanwhile(opened: Made) -> None:
    window = opened(lambda _document: None)
    labels = workspace(window).labels
    desk = workspace(window).desk
    document = yaml.safe_load(MINIMAL.read_text("utf-8"))
    document["layers"][0]["labels"][0]["name"] = "Trouble"
    desk.codebook = checked_codebook(document, "book.yaml")
    desk.layer = desk.codebook.layers[0]
    desk.layer_changed.emit()
    assert labels._rows["point.problem"].accessibleName() == "Trouble, key x"
