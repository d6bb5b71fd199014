"""Every chart is saved and printed in print colours, whichever theme the window has."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QFileDialog

from annotator import settings
from annotator.actions.projects import open_project
from annotator.gui.charts import paper
from annotator.gui.charts.kinds import KINDS
from annotator.gui.theme import CONTRAST_DARK, DARK
from annotator.gui.wishes.figures import ROWS
from tests.gui.charts.crowd import make

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SVG = "{http://www.w3.org/2000/svg}"


def shares_of(image):
    """Return how much of a picture is white and how much is nearly black, of a net of places."""
    seen = [
        QColor(image.pixel(x, y)) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
    ]
    white = sum(one.lightness() > 250 for one in seen) / len(seen)
    return white, sum(one.lightness() < 60 for one in seen) / len(seen)


@pytest.mark.parametrize(("people", "theme"), [(2, DARK), (12, CONTRAST_DARK)], ids=["two", "twelve"])
def test_every_chart_is_drawn_white_on_a_sheet_as_wide_as_it_needs(qtbot, show, tmp_path, people, theme):
    runner = open_project(make(tmp_path / "crowd.annot", people=people, labels=5), device="d")
    page = show(runner, theme=theme)
    for kind in KINDS:
        page.show_face(kind.id)
        qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
        if not page.has_chart:
            continue
        sheet = page.on_paper()
        assert all(part.chart.width() <= sheet.size.width() for part in sheet.parts), kind.id
        image = QImage()
        assert image.loadFromData(paper.png(sheet), "PNG")
        assert image.size() == (sheet.size * 2).toSize()
        white, black = shares_of(image)
        assert white > 0.4, kind.id
        assert black < 0.2, kind.id
        drawn = ElementTree.fromstring(paper.svg(sheet))
        assert drawn.find(f"{SVG}title").text == sheet.heading
        assert "".join(drawn.itertext()).count("reliable from .800") <= 1
        assert paper.pdf(sheet).startswith(b"%PDF")
        sheet.close()
    assert page.face.plate.inks.theme is theme  # the chart in the window stays as it was
    runner.database.close()


@pytest.mark.parametrize("suffix", [".svg", ".png", ".pdf"])
def test_the_chart_is_saved_where_it_is_wanted_and_the_folder_is_remembered(
    filled, show, tmp_path, monkeypatch, suffix
):
    page, offered, said = show(filled, theme=DARK), [], []
    page.printing.said.connect(said.append)
    wanted = tmp_path / f"my chart{suffix}"

    def ask(_parent, _title, name, kinds):
        offered.append(name)
        return str(wanted), kinds.split(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.printing.save()
    page.printing.save()
    assert said == [f"The chart is in {wanted}"] * 2
    assert wanted.stat().st_size > 1000
    assert Path(offered[0]).name == "agreement-overview.svg"
    assert Path(offered[1]).parent == tmp_path
    assert settings.load().picture_folder == str(tmp_path)
    assert [file.name for file in tmp_path.glob(".*")] == []


def test_without_a_suffix_the_chosen_kind_of_file_decides(filled, show, tmp_path, monkeypatch):
    page = show(filled)
    answer = (str(tmp_path / "chart"), "Picture (*.png)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    page.printing.save()
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_a_place_that_cannot_be_written_is_a_sentence(filled, show, tmp_path, monkeypatch):
    page, said = show(filled), []
    page.printing.said.connect(said.append)
    answer = (str(tmp_path / "none" / "chart.svg"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    page.printing.save()
    assert len(said) == 1
    assert "cannot be written" in said[0]


def test_nothing_is_saved_where_nobody_chose_a_file(filled, show, monkeypatch):
    page, said = show(filled), []
    page.printing.said.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.printing.save()
    assert said == []


def test_a_sheet_is_printed_on_one_page(filled, show, tmp_path, monkeypatch):
    from PySide6 import QtPrintSupport

    page, said, out = show(filled), [], tmp_path / "printed.pdf"
    page.printing.said.connect(said.append)

    class Dialog(QtPrintSupport.QPrintDialog):
        def exec(self):
            self.printer().setOutputFileName(str(out))
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Dialog)
    page.printing.print_out()
    assert said == [f"The chart was printed: {out}"]
    assert out.read_bytes().count(b"/Type /Page\n") == 1


def test_there_is_no_sheet_while_no_chart_is_shown(runner, show):
    page = show(runner)
    assert not page.has_chart
    assert page.on_paper() is None


def test_both_are_commands_with_keys():
    keys = {one.id: one.keys for one in ROWS}
    assert (keys["figures.save"], keys["figures.print"]) == (("Ctrl+Alt+S",), ("Ctrl+P",))
