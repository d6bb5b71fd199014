"""`annotator report` as it is run: one folder, the same bytes each time, readable without the program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.jobs.sample import make_sample

TOP = Path(__file__).parents[3]


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


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("project") / "sample.annot"
    make_sample(path, device="tests").database.close()
    return path


@pytest.fixture(scope="module")
def written(project, tmp_path_factory):
    """Give the folder of a report and what the command printed."""
    out = tmp_path_factory.mktemp("report") / "out"
    ran = annotator("report", project, "-o", out, "--json")
    assert (ran.returncode, ran.stderr) == (0, "")
    return out, json.loads(ran.stdout)


def test_the_answer_names_exactly_the_files_that_are_there(written):
    out, answer = written
    assert list(answer) == ["files"]
    assert sorted(answer["files"]) == sorted(str(file) for file in out.rglob("*") if file.is_file())
    names = {str(Path(file).relative_to(out)) for file in answer["files"]}
    assert names >= {
        "report.html", "report.json", "figures.csv", "recompute.py", "tables/stance.asked.csv",
        "figures/stance.asked.labels.svg", "figures/stance.asked.pairs.png",
        "figures/stance.asked.confusions.svg",
    }  # fmt: skip


def test_the_same_project_gives_the_same_bytes_also_over_an_earlier_report(written, project, tmp_path):
    out, answer = written
    for _ in range(2):
        assert annotator("report", project, "-o", tmp_path / "again").returncode == 0
        for file in answer["files"]:
            again = tmp_path / "again" / Path(file).relative_to(out)
            assert again.read_bytes() == Path(file).read_bytes(), file


def test_pictures_are_drawn_at_twice_the_size_of_their_svg(written):
    picture = QImage(str(written[0] / "figures" / "stance.asked.labels.png"))
    assert picture.width() == 2 * 760
    assert round(picture.dotsPerMeterX() * 0.0254) == 192


def test_people_are_pseudonyms_unless_names_are_asked_for(written, project, tmp_path):
    out, answer = written
    told = json.loads((out / "report.json").read_text("utf-8"))
    assert told["annotators"] == ["annotator 1", "annotator 2", "annotator 3"]
    assert annotator("report", project, "-o", tmp_path / "named", "--authors", "names").returncode == 0
    named = json.loads((tmp_path / "named" / "report.json").read_text("utf-8"))["annotators"]
    for file in answer["files"]:
        content = Path(file).read_bytes()
        assert not any(name.encode() in content for name in named), file


def test_a_folder_with_another_file_of_that_name_is_refused_and_stays_as_it_is(project, tmp_path):
    (tmp_path / "figures.csv").write_text("mine", "utf-8")
    ran = annotator("report", project, "-o", tmp_path)
    assert ran.returncode == 1
    assert "holds figures.csv" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert [file.read_text("utf-8") for file in tmp_path.iterdir()] == ["mine"]


def test_a_project_that_is_not_there_is_a_sentence(tmp_path):
    ran = annotator("report", tmp_path / "none.annot", "-o", tmp_path / "out")
    assert ran.returncode == 1
    assert len(ran.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()
