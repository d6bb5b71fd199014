"""The start page, used as a person uses it: keys, mouse, files dropped onto it."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from annotator.codebook.reading import read_codebook
from annotator.gui.panes.new_project import MINIMAL, OWN, file_name
from annotator.gui.panes.recent import Recent, recent, when
from annotator.gui.panes.start_page import StartPage

NOW = datetime(2024, 5, 3, 14, 30)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(qtbot, tmp_path):
    page = StartPage(tmp_path)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def words_in(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def click(button):
    place = QPoint(12, button.height() // 2)  # a radio button is as wide as the form, its words are not
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def test_a_new_project_is_asked_for_with_keys_alone(qtbot, page, tmp_path):
    QTest.keyClick(page.buttons["new"], Qt.Key.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "Town council: 2024")
    with qtbot.waitSignal(page.new_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [str(tmp_path / "Town council 2024.annot"), "Town council: 2024", ""]


def test_a_new_project_can_take_the_minimal_codebook(qtbot, page):
    click(page.buttons["new"])
    QTest.keyClicks(page.form.title, "River")
    click(page.form.codebooks.button(MINIMAL))
    with qtbot.waitSignal(page.new_requested) as asked:
        click(page.form.create_button)
    assert read_codebook(Path(asked.args[2])).id == "minimal"


def test_a_codebook_file_is_read_before_it_is_taken(page, tmp_path, monkeypatch):
    broken = tmp_path / "broken.yaml"
    broken.write_text("layers: [")
    page.ask_new()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    click(page.form.codebooks.button(OWN))
    assert "broken.yaml" in page.form.wrong.text()
    assert page.form.codebook() == ""
    assert page.form.codebooks.checkedId() == 0


def test_a_codebook_file_that_can_be_read_shows_its_title(qtbot, page, tmp_path, monkeypatch):
    own = tmp_path / "own.yaml"
    own.write_bytes((Path(__file__).parents[3] / "resources/codebooks/minimal.yaml").read_bytes())
    page.ask_new()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own), ""))
    click(page.form.codebooks.button(OWN))
    assert page.form.codebooks.button(OWN).text() == "Problems, proposals and agreement (own.yaml)"
    assert page.form.codebook() == str(own)


@pytest.mark.parametrize(
    ("title", "path", "problem"),
    [
        ("", "", "Give the project a title."),
        ("Town", " ", "Say which file the project is kept in."),
        ("Town", "{folder}", "{folder} is a folder. Add the name of a file."),
        (
            "Town",
            "{folder}/there.annot",
            "there.annot is there already. Choose another name, or open that project instead.",
        ),
        ("Town", "{folder}/no/a.annot", "There is no folder {folder}/no. Choose one that is there."),
    ],
)
def test_what_keeps_a_project_from_being_made_is_said_on_the_page(
    qtbot, page, tmp_path, title, path, problem
):
    (tmp_path / "there.annot").touch()
    page.ask_new()
    QTest.keyClicks(page.form.title, title)
    page.form.path.setText(path.format(folder=tmp_path))
    with qtbot.assertNotEmitted(page.new_requested):
        click(page.form.create_button)
    assert page.form.wrong.text() == problem.format(folder=tmp_path)
    assert page.form.wrong.isVisible()


def test_the_file_follows_the_title_until_it_is_changed_by_hand(page, tmp_path):
    page.ask_new()
    QTest.keyClicks(page.form.title, "River")
    assert page.form.path.text() == str(tmp_path / "River.annot")
    page.form.path.selectAll()
    QTest.keyClicks(page.form.path, "mine")
    QTest.keyClicks(page.form.title, " path")
    assert page.form.path.text() == "mine"


def test_a_file_without_folder_and_ending_gets_both(qtbot, page, tmp_path):
    page.ask_new()
    QTest.keyClicks(page.form.title, "River")
    page.form.path.selectAll()
    QTest.keyClicks(page.form.path, "round 1.2")
    with qtbot.waitSignal(page.new_requested) as asked:
        QTest.keyClick(page.form.path, Qt.Key.Key_Return)
    assert asked.args[0] == str(tmp_path / "round 1.2.annot")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Town council", "Town council.annot"),
        ("a/b\\c: d?", "a b c d.annot"),
        ("…", "project.annot"),
        ("Öffnung – heute", "Öffnung heute.annot"),
        ("../../etc/passwd", "etc passwd.annot"),
    ],
)
def test_a_title_becomes_a_file_name_that_every_system_takes(title, name):
    assert file_name(title) == name


def test_escape_leaves_the_form(page):
    page.ask_new()
    QTest.keyClick(page.form.title, Qt.Key.Key_Escape)
    assert page.recent_list.isVisible()
    assert QApplication.focusWidget() is page.buttons["new"]


def test_a_window_can_turn_to_the_page_before_the_form_is_shown(page):
    page.asking.connect(lambda: page.show_recent([]))
    page.actions_by_name["new"].trigger()
    assert page.form.isVisible()


def test_a_project_file_is_asked_for(qtbot, page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/town.annot", ""))
    with qtbot.waitSignal(page.open_requested) as asked:
        page.actions_by_name["open"].trigger()
    assert asked.args == ["/x/town.annot"]


def test_a_file_dialog_that_is_closed_asks_for_nothing(qtbot, page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(page.open_requested):
        click(page.buttons["open"])


def test_the_sample_is_one_click_away(qtbot, page):
    with qtbot.waitSignal(page.sample_requested):
        click(page.buttons["sample"])


def test_a_recent_project_is_opened_by_the_mouse_and_by_enter(qtbot, page):
    page.show_recent([Recent("/x/a.annot", "a", "/x", NOW), Recent("/x/b.annot", "b", "/x", NOW)])
    with qtbot.waitSignal(page.open_requested) as asked:
        click(page.recent_list.rows[1])
    assert asked.args == ["/x/b.annot"]
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(page.recent_list.rows[0], Qt.Key.Key_Return)
    assert asked.args == ["/x/a.annot"]


def test_enter_opens_the_project_that_was_open_last(qtbot, page):
    page.hide()
    page.show_recent(
        [Recent("/x/gone.annot", "gone", "/x", missing=True), Recent("/x/b.annot", "b", "/x", NOW)]
    )
    page.show()
    with qtbot.waitSignal(page.open_requested) as asked:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["/x/b.annot"]


def test_the_arrow_keys_go_from_one_recent_project_to_the_next(page):
    page.show_recent([Recent(f"/x/{name}.annot", name, "/x", NOW) for name in "abc"])
    page.recent_list.rows[0].setFocus()
    QTest.keyClick(page.recent_list.rows[0], Qt.Key.Key_Down)
    assert page.recent_list.rows[1].hasFocus()
    QTest.keyClick(page.recent_list.rows[1], Qt.Key.Key_Up)
    assert page.recent_list.rows[0].hasFocus()


def test_a_recent_project_is_taken_off_by_its_cross_and_by_delete(qtbot, page):
    page.show_recent([Recent("/x/a.annot", "a", "/x", missing=True)])
    row = page.recent_list.rows[0]
    with qtbot.waitSignal(page.removed) as asked, qtbot.assertNotEmitted(page.open_requested):
        click(row.cross)
    assert asked.args == ["/x/a.annot"]
    with qtbot.waitSignal(page.removed):
        QTest.keyClick(row, Qt.Key.Key_Delete)


def test_one_project_after_the_other_can_be_taken_off_with_delete(page):
    left = ["a", "b", "c"]

    def forget(path):
        left.remove(path)
        page.show_recent([Recent(one, one, "/x", NOW) for one in left])

    page.removed.connect(forget)
    page.show_recent([Recent(one, one, "/x", NOW) for one in left])
    page.recent_list.rows[1].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert left == ["a"]


def test_the_cross_of_a_missing_project_is_always_there_that_of_others_with_the_focus(page):
    page.show_recent([Recent("/x/a.annot", "a", "/x", missing=True), Recent("/x/b.annot", "b", "/x", NOW)])
    missing, there = page.recent_list.rows
    page.buttons["new"].setFocus()
    assert missing.cross.isVisible()
    assert not there.cross.isVisible()
    there.setFocus()
    assert there.cross.isVisible()


def test_a_missing_file_is_told_in_a_word(page, tmp_path):
    page.show_recent([str(tmp_path / "gone.annot")])
    assert "not found" in words_in(page.recent_list)
    (tmp_path / "gone.annot").touch()
    page.show_recent([str(tmp_path / "gone.annot")])
    assert "not found" not in words_in(page.recent_list)


def test_without_recent_projects_the_page_says_what_to_do(page):
    page.show_recent([])
    assert words_in(page.recent_list)[0] == "No projects yet"
    assert "Open the sample project" in words_in(page.recent_list)[1]


def test_an_address_is_shown_without_its_password():
    found = recent("postgresql+psycopg://ann:secret@db.example.org:5432/town")
    assert (found.name, found.place, found.missing) == ("town", "db.example.org", False)
    assert "secret" not in found.name + found.place


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2024, 5, 3, 9, 5), "today, 09:05"),
        (datetime(2024, 5, 2, 23, 59), "yesterday, 23:59"),
        (datetime(2024, 1, 9, 12), "9 January"),
        (datetime(2023, 12, 31, 12), "31 December 2023"),
    ],
)
def test_a_moment_is_said_as_people_say_it(moment, said):
    assert when(moment, NOW) == said


def drop(page, *names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    entered.ignore()
    QApplication.sendEvent(page, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(page, dropped)
    return True


def test_project_files_are_dropped_onto_the_page(qtbot, page):
    with qtbot.waitSignal(page.files_dropped) as asked:
        assert drop(page, "/x/a.annot", "/x/notes.txt", "/x/B.ANNOT")
    assert asked.args == [["/x/a.annot", "/x/B.ANNOT"]]


def test_other_files_are_not_taken(page):
    assert not drop(page, "/x/notes.txt")


def test_trouble_is_shown_as_it_stands_until_the_next_wish(page):
    page.show_trouble("<b>a.annot</b> is no project.")
    assert page.trouble.isVisible()
    assert page.trouble.textFormat() == Qt.TextFormat.PlainText
    page.ask_new()
    assert not page.trouble.isVisible()


def test_the_page_fits_a_small_window_with_long_names(page):
    long = "a long name " * 20
    page.show_recent([Recent(f"/x/{n}", long, "/a/long/folder" * 20, NOW) for n in range(12)])
    page.show_trouble("A sentence. " * 20)
    assert page.minimumSizeHint().width() <= 1000
    assert page.minimumSizeHint().height() <= 680


def test_a_recent_project_is_listed_by_its_title_with_its_path_below(page, tmp_path):
    town, other = tmp_path / "v2-final.annot", tmp_path / "other.annot"
    for file in (town, other):
        file.touch()
    page.show_recent([str(town), str(other)], {str(town): "Town council"})
    names = [(row.accessibleName(), row.accessibleDescription()) for row in page.recent_list.rows]
    assert names == [("Town council", str(town)), ("other", str(other))]
