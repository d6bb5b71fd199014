"""Active time is kept on this computer by project, person and discussion."""

from annotator.gui.timing.diary import Diary


def test_what_is_added_is_there_again_for_its_person_alone():
    Diary(project="p", person="mira").add({"d": 61.5})
    assert Diary(project="p", person="mira").add({"d": 1.0, "e": 2.0}) == {"d": 62.5, "e": 2.0}
    assert Diary(project="p", person="mira").seconds() == {"d": 62.5, "e": 2.0}
    assert Diary(project="p", person="tobias").seconds() == {}
    assert Diary(project="q", person="mira").seconds() == {}


def test_a_project_cannot_name_a_place_outside_the_folder(own_settings):
    diary = Diary(project="../../x", person="mira")
    diary.add({"d": 1.0})
    assert diary.path.parent == own_settings / "time"
    assert [one.name for one in (own_settings / "time").iterdir()] == [diary.path.name]


def test_a_file_that_cannot_be_read_counts_from_zero():
    diary = Diary(project="p", person="mira")
    diary.path.parent.mkdir(parents=True)
    for spoilt in ("{", "[1]", '{"mira": {"d": "x"}}', '{"mira": {"d": NaN}}', '{"mira": 3}'):
        diary.path.write_text(spoilt, "utf-8")
        assert Diary(project="p", person="mira").seconds() == {}


def test_a_folder_that_cannot_be_written_loses_nothing_else(own_settings):
    (own_settings / "time").write_text("in the way", "utf-8")
    assert Diary(project="p", person="mira").add({"d": 3.0}) == {"d": 3.0}
