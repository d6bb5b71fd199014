"""Subjects of reports: the sample project, and small ones made by hand."""

from __future__ import annotations

import pytest

from annotator.codebook.reading import default_codebook
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import questions
from annotator.jobs.report.subject import Subject
from annotator.jobs.sample import make_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """Give the path of the sample project."""
    path = tmp_path_factory.mktemp("sample") / "sample.annot"
    make_sample(path, device="tests").database.close()
    return path


@pytest.fixture
def subject():
    """Give a function that makes the subject of a report from people and records."""

    def made(people, *records, title="A project", codebook=None, authors="names") -> Subject:
        material = Material(codebook or default_codebook(), tuple(people), records, {})
        asked = tuple(questions(material, stepwise=True))
        return Subject(title, material, asked, "2026-02-03T04:05:06Z", authors)

    return made
