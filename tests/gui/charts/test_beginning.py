"""Where the agreement page begins: at a layer that can be compared, and with a word on missing intervals."""

import pytest
from PySide6.QtWidgets import QLabel

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.bridge import Bridge
from annotator.gui.charts.page import AgreementPage
from annotator.jobs.importing import import_sources
from annotator.model.change import Change

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def project(tmp_path):
    """Return the runner of a project in which nobody did anything yet."""
    runner = create_project(tmp_path / "p.annot", default_codebook(), title="Votes", device="d")
    runner.annotator = runner.run(AddAnnotator("Ann", "lead")).answer.id
    return runner


def take_votes(runner, tmp_path):
    """Import a table of ratings into a project."""
    table = tmp_path / "votes.csv"
    rows = (f"{n},{who},{'yes' if (n + k) % 3 else 'no'}" for n in range(20) for k, who in enumerate("AB"))
    table.write_text("\n".join(["item,annotator,vote", *rows]))
    import_sources(runner, [table])


def opened(qtbot, runner):
    """Return the agreement page of a project."""
    page = AgreementPage(Bridge(runner))
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    return page


@pytest.fixture
def votes(qtbot, project, tmp_path):
    """Return the page of a project that has one table of ratings and nothing else."""
    take_votes(project, tmp_path)
    return opened(qtbot, project)


def test_the_first_layer_shown_is_one_that_two_have_judged(votes):
    assert votes.layer_name == "Vote"
    assert votes.table.model().rowCount() == 20


def test_a_page_opened_before_anything_was_there_begins_where_the_first_answers_are(qtbot, project, tmp_path):
    page = opened(qtbot, project)
    take_votes(project, tmp_path)
    page.refresh([Change("annotation", "any")])
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    assert page.layer_name == "Vote"
    assert page.table.model().rowCount() == 20


def test_without_intervals_it_is_said_why(votes):
    words = " ".join(label.text() for label in votes.findChildren(QLabel) if label.isVisible())
    assert "An interval needs two discussions with something to compare." in words
