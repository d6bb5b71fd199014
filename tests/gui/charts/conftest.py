"""A project of three people and two discussions, and the agreement page on it."""

import pytest

from annotator.gui.theme import LIGHT
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

PEOPLE = (Annotator("p-ann", "Ann"), Annotator("p-bea", "Bea"), Annotator("p-cem", "Cem & <b>Co</b>"))
# discussion, comment, what Ann, Bea and Cem said of the article; None: not looked at
STANCES = (
    ("d1", "d1-1", ("support", "support", None)),
    ("d1", "d1-2", ("oppose", "query", None)),
    ("d2", "d2-1", ("oppose", "oppose", None)),
    ("d2", "d2-2", ("support", "support", None)),
)


def discussion(name: str) -> Discussion:
    texts = [Text(f"{name}-article", "article", "The ferry stops in May.")]
    texts += [Text(f"{name}-{n}", "comment", f"Comment {n}.", author="Jo", depth=0) for n in (1, 2)]
    return Discussion(name, f"Page <b>{name}</b>", None, tuple(texts))


def record(name: str) -> Record:
    said = [
        Annotation(f"{text}-{who.id}", who.id, "stance", f"stance.{label}", text, (), Target("article"))
        for home, text, labels in STANCES
        for who, label in zip(PEOPLE, labels, strict=True)
        if home == name and label is not None
    ]
    claims = [
        Annotation(f"{name}-{who.id}", who.id, "claim", "claim.fact", f"{name}-article", (Span(start, 15),))
        for who, start in ((PEOPLE[0], 0), (PEOPLE[1], 4))
    ]
    done = Coverage("p-cem", f"{name}-1", "rhetoric", "done")
    return Record(discussion(name), None, PEOPLE, (*said, *claims), (done,))


@pytest.fixture
def runner(tmp_path):
    """Give the runner of an empty project."""
    from annotator.actions.projects import create_project
    from annotator.codebook.reading import default_codebook

    made = create_project(tmp_path / "ferry.annot", default_codebook(), title="Ferry", device="device")
    yield made
    made.database.close()


@pytest.fixture
def filled(runner):
    """Give the runner of a project with the work of two people."""
    from annotator.actions.importing import ImportRecords

    runner.run(ImportRecords((record("d1"), record("d2"))))
    return runner


@pytest.fixture
def show(qtbot):
    """Give a function that shows the page of a project and waits until it has been computed."""
    from annotator.gui.charts.page import AgreementPage

    def shown(runner, *, theme=LIGHT, size=(1280, 800)):
        page = AgreementPage(runner, theme=theme)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
        return page

    return shown


@pytest.fixture
def page(show, filled):
    """Give the page of the project with work, at the stance layer."""
    return show(filled)


@pytest.fixture
def apart(qtbot, page):
    """Give the same page where labels and pairs are taken apart."""
    page.show_face("parts")
    qtbot.waitUntil(lambda: not page.busy, timeout=20_000)
    page.take_keyboard()
    return page
