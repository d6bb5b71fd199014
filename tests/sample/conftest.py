"""The sample project's records and the codebook that they were labelled with."""

import json
from typing import Any

import pytest

from annotator import paths
from annotator.codebook.reading import default_codebook
from annotator.codebook.values import Codebook


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    return default_codebook()


@pytest.fixture(scope="session")
def records() -> list[dict[str, Any]]:
    lines = paths.resource("sample", "discussions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="session")
def annotations(records: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every annotation together with the record that it stands in."""
    return [(record, one) for record in records for one in record["annotations"]]
