"""What all tests share: settings of their own, a labelled discussion, and a project that holds it."""

import os

import pytest

from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Block, Discussion, LeftOut, Source, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory, monkeypatch):
    """Give every test a settings folder of its own."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(folder))
    monkeypatch.setenv("ANNOTATOR_CACHE", str(folder / "cache"))
    return folder


@pytest.fixture
def ferry() -> Record:
    """Give a discussion of an article and three comments, labelled by two people."""
    article = Text(
        "t-article",
        "article",
        "Ferry stops\n\nPORT (ABC)—The ferry stops in May.",
        blocks=(Block("headline", 0, 11), Block("paragraph", 13, 46)),
    )
    first = Text(
        "t-1", "comment", "=SUM(1) May? 🚢 It stopped in March.", author="Ann", depth=0, meta={"verb": "said"}
    )
    reply = Text("t-2", "comment", "Says who?", parent="t-1", author="+Bo", created="3 May 2012", depth=1)
    other = Text("t-3", "comment", "Good riddance.", author="Ann", depth=0)
    stamp = {"created": "2026-01-01T00:00:00Z", "modified": "2026-01-02T00:00:00Z"}
    claim = Annotation(
        "a-claim",
        "p-1",
        "claim",
        "claim.fact",
        "t-article",
        (Span(24, 46),),
        None,
        {"main": True},
        "sure?",
        **stamp,
    )
    stance = Annotation("a-stance", "p-1", "stance", "stance.oppose", "t-1", (), Target("article"), **stamp)
    dispute = Annotation(
        "a-dispute",
        "p-2",
        "dispute",
        "dispute.number",
        "t-1",
        (Span(8, 12), Span(15, 35)),
        Target("span", text="t-article", start=24, end=46, quote="The ferry stops in May"),
        **stamp,
    )
    coverage = (
        Coverage("p-1", "t-article", "claim", "done"),
        Coverage("p-2", "t-article", "claim", "done"),
        Coverage("p-2", "t-2", "rhetoric", "done"),
        Coverage("p-2", "t-2", "stance", "seen"),
    )
    return Record(
        Discussion(
            "d-ferry",
            "Ferry stops",
            Source("text-page", "ferry.txt", "0" * 64),
            (article, first, reply, other),
            (LeftOut("boilerplate", "Discussion Policy"),),
        ),
        None,
        (Annotator("p-1", "Mira"), Annotator("p-2", "Tobias", "lead")),
        (claim, stance, dispute),
        coverage,
    )


@pytest.fixture
def town(tmp_path, ferry):
    """Give the path of a project that holds the discussion."""
    from annotator.actions.importing import ImportRecords
    from annotator.actions.projects import create_project
    from annotator.codebook.reading import default_codebook

    path = tmp_path / "town.annot"
    runner = create_project(path, default_codebook(), title="Town", device="device")
    runner.run(ImportRecords((ferry,)))
    runner.database.close()
    return path
