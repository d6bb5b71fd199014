"""The window finds again where one was: in the same window, in a new one, with settings gone bad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as law
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import settings
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.places import put_back, spot_of
from annotator.gui.text.items import TextItem
from annotator.gui.text.view import AnnotatedTextView
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.jobs.importing import import_sources

PAGES = Path(__file__).parents[2] / "resources/sample/pages"
Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "pages.annot"
    runner = create_project(path, default_codebook(), title="Pages", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, sorted(PAGES.iterdir())[:3])
    runner.database.close()
    return path


@pytest.fixture
def opened(qtbot, project: Path) -> Iterator[list[Window]]:  # type: ignore[no-untyped-def]
    windows: list[Window] = []
    yield windows
    for window in windows:
        window.close()


def open_window(qtbot, project: Path, windows: list[Window]) -> Workspace:  # type: ignore[no-untyped-def]
    window = Window()
    windows.append(window)
    qtbot.addWidget(window)
    window.resize(1000, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_project(project, "Mira")
    assert window.project is not None
    QTest.qWait(1)  # the halves are made equal once the window has its size
    return window.project.workspace


def where(workspace: Workspace) -> tuple[object, ...]:
    reading = workspace.reading
    return (
        workspace.desk.discussion and workspace.desk.discussion.id,
        workspace.desk.layer.id,
        reading.active is reading.article,
        *((view.caret(), view.current_text(), view.place(), view.folded()) for view in reading.views),
    )


def wander(workspace: Workspace) -> None:
    """Select words far down in the thread, with a branch folded, another layer, and the article scrolled."""
    workspace.desk.set_layer(workspace.desk.codebook.layers[2])
    article, thread = workspace.reading.views
    article.setFocus()
    for _ in range(9):
        QTest.keyClick(article, Key.Key_Right, Control)
    article.scroll_pixels(70)
    answered = next(item.id for item in thread.texts() if thread.is_answered(item.id))
    thread.setFocus()
    thread.toggle_fold(answered)
    QTest.keyClick(thread, Key.Key_End, Control)
    QTest.keyClick(thread, Key.Key_End, Control)
    QTest.keyClick(thread, Key.Key_Left, Control | Shift)


def test_a_window_opened_anew_is_where_the_last_one_was(qtbot, project: Path, opened: list[Window]) -> None:  # type: ignore[no-untyped-def]
    workspace = open_window(qtbot, project, opened)
    workspace.open_discussion(workspace.discussions.model.rows[1].id)
    wander(workspace)
    before = where(workspace)
    assert workspace.reading.thread_view.selection() is not None
    opened.pop().close()
    assert where(open_window(qtbot, project, opened)) == before


def test_each_discussion_has_a_place_of_its_own(qtbot, project: Path, opened: list[Window]) -> None:  # type: ignore[no-untyped-def]
    workspace = open_window(qtbot, project, opened)
    first, second = (row.id for row in workspace.discussions.model.rows[:2])
    workspace.open_discussion(first)
    wander(workspace)
    before = where(workspace)
    workspace.open_discussion(second)
    assert where(workspace) != before
    workspace.open_discussion(first)
    assert where(workspace) == before


def test_who_goes_to_a_text_goes_there_and_not_to_the_last_place(
    qtbot,
    project: Path,
    opened: list[Window],  # type: ignore[no-untyped-def]
) -> None:
    workspace = open_window(qtbot, project, opened)
    first, second = (row.id for row in workspace.discussions.model.rows[:2])
    workspace.open_discussion(first)
    wander(workspace)
    workspace.open_discussion(second)
    wanted = workspace.desk.read(first).discussion.texts[2].id
    workspace.open_discussion(first, wanted)
    current = workspace.reading.current()
    assert current is not None
    assert current.id == wanted


def test_the_list_stays_as_it_was_chosen(qtbot, project: Path, opened: list[Window]) -> None:  # type: ignore[no-untyped-def]
    workspace = open_window(qtbot, project, opened)
    assert not workspace.discussions.isVisible()
    workspace.toggle_list()
    opened.pop().close()
    assert open_window(qtbot, project, opened).discussions.isVisible()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["c0", "c1", "gone", ""]),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(st.sampled_from(["caret", "text", "top", "folded"]), parts)
    ),
    max_leaves=8,
)


@law(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(spot=JSON)
def test_a_spot_that_makes_no_sense_is_passed_over(qapp, spot: object) -> None:  # type: ignore[no-untyped-def]
    view = AnnotatedTextView()
    view.resize(300, 200)
    view.set_texts([TextItem("c0", "One two three"), TextItem("c1", "Four", depth=1)])
    put_back(view, spot)
    again = AnnotatedTextView()
    again.resize(300, 200)
    again.set_texts(view.texts())
    put_back(again, spot_of(view))
    assert again.caret() == view.caret()


def test_settings_that_were_written_by_another_hand_do_no_harm(
    qtbot,
    project: Path,
    opened: list[Window],  # type: ignore[no-untyped-def]
) -> None:
    workspace = open_window(qtbot, project, opened)
    assert workspace.places is not None
    key = workspace.places.project
    opened.pop().close()
    settings.change(spots={key: {"layer": 3, "list": "yes", "halves": [0], "discussions": {"x": 1}}})
    assert open_window(qtbot, project, opened).desk.discussion is not None


def test_each_person_comes_back_to_their_own_place(
    qtbot,
    project: Path,
    opened: list[Window],  # type: ignore[no-untyped-def]
) -> None:
    workspace = open_window(qtbot, project, opened)
    rows = [row.id for row in workspace.discussions.model.rows]
    workspace.open_discussion(rows[-1])
    mine = workspace.places
    opened.pop().close()
    settings.change(people={})
    window = Window()
    qtbot.addWidget(window)
    opened.append(window)
    window.show()
    window.open_project(project)
    window.entrance.create_person("Another", "annotator")
    assert window.project is not None
    theirs = window.project.workspace.places
    assert mine is not None
    assert theirs is not None
    assert mine.project != theirs.project
    assert settings.load().places == {mine.project: rows[-1]}
