"""`annotator pictures` as it is run: files of one size, the same each time, nothing else touched."""

import json
import os
import subprocess
import sys
from argparse import ArgumentTypeError
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.gui.commands.pictures import size
from annotator.gui.theme import DARK, LIGHT

TOP = Path(__file__).parents[3]
PAGES = ["start.png", "workspace.png", "agreement.png"]


def annotator(*words, **variables):
    """Run the program without any platform chosen and without a display."""
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, TOP / "main.py", *map(str, words)],
        env=environment | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def pictures(out, *words):
    ran = annotator("pictures", "-o", out, "--json", *words)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)["files"], ran.stderr


def ground(file):
    """Return the colour beside the blocks of the start page."""
    return QImage(str(file)).pixelColor(5, 300).name()


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    out = tmp_path_factory.mktemp("drawn")
    files, _ = pictures(out, "--sample", "--size", "1024x700")
    return [Path(file) for file in files]


def test_three_pages_of_the_size_asked_for_are_drawn(drawn):
    assert [file.name for file in drawn] == PAGES
    for file in drawn:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1024, 700)


def test_every_page_shows_something_of_its_own(drawn):
    assert len({file.read_bytes() for file in drawn}) == 3
    for file in drawn:
        image = QImage(str(file))
        seen = {image.pixel(x, y) for x in range(0, 1024, 3) for y in range(0, 700, 3)}
        assert len(seen) > 50


def test_the_same_project_gives_the_same_bytes(drawn, tmp_path):
    files, _ = pictures(tmp_path, "--size", "1024x700")
    assert [Path(file).read_bytes() for file in files] == [file.read_bytes() for file in drawn]


def test_light_is_light_and_dark_is_dark(drawn, tmp_path):
    files, _ = pictures(tmp_path, "--sample", "--theme", "dark")
    assert ground(drawn[0]) == QColor(LIGHT.window).name()
    assert ground(files[0]) == QColor(DARK.window).name()


def test_a_project_and_the_settings_stay_as_they_are(tmp_path, own_settings):
    project, out = tmp_path / "town.annot", tmp_path / "out"
    annotator("new", project, "--title", "Town")
    before = project.read_bytes(), names(tmp_path), settings_files(own_settings)
    files, _ = pictures(out, project)
    assert [Path(file).name for file in files] == PAGES
    assert before == (project.read_bytes(), names(tmp_path) - {"out"}, settings_files(own_settings))


def names(folder):
    return {file.name for file in folder.iterdir()}


def settings_files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_where_agreement_is_closed_its_page_is_left_out_and_that_is_said(tmp_path):
    project = tmp_path / "town.annot"
    annotator("new", project)
    annotator("annotators", project, "add", "Ann", "--role", "annotator")
    files, told = pictures(tmp_path / "out", project, "--as", "Ann")
    assert [Path(file).name for file in files] == PAGES[:2]
    assert told == "The agreement of this project is closed to the person shown, so it is not drawn.\n"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["--sample", "x.annot"], 2, "Give a PROJECT or --sample, not both."),
        (["--size", "big"], 2, "expected a size as 1280x800, found 'big'"),
        (["--size", "10x10"], 2, "expected a size from 640x400 to 7680x4320, found '10x10'"),
        (["no-such.annot"], 1, "no-such.annot"),
        (["postgresql+psycopg://db/town"], 1, "Name the path of an .annot file."),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_sentence(tmp_path, words, status, said):
    ran = annotator("pictures", "-o", tmp_path / "out", *words)
    assert ran.returncode == status
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stdout == ""


def test_a_name_that_nobody_has_is_answered_with_the_names_there_are(tmp_path):
    ran = annotator("pictures", "-o", tmp_path, "--sample", "--as", "Nobody")
    assert ran.returncode == 1
    assert "Mira, Tobias, Wen" in ran.stderr


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    ran = annotator("pictures", "-o", tmp_path / "file" / "out")
    assert ran.returncode == 1
    assert "cannot be made" in ran.stderr


def test_a_size_is_read_with_either_sign_between():
    assert size("1280x800") == size("1280X800") == size("1280×800") == (1280, 800)
    with pytest.raises(ArgumentTypeError):
        size("1280 x 800")
