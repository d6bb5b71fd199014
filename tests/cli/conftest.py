"""How the tests of commands call them."""

import json

import pytest

from annotator import app


@pytest.fixture
def call(capsys):
    """Give a function that runs a command line and returns (status, stdout, stderr)."""

    def run(*words):
        status = app.main([str(word) for word in words])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run


@pytest.fixture
def answer(call):
    """Give a function that runs a command with --json, which must go well and say nothing else."""

    def run(*words, status=0):
        found, out, err = call(*words, "--json")
        assert found == status, err
        return json.loads(out)

    return run


PAGE = """Ferry stops

PORT (ABC)—The ferry stops in May.

It was a good ferry.

Discussion Policy

Be kind.

  1. Ann said:

     It stopped in March.

    • Bo said:

      Says who?
"""


@pytest.fixture
def page(tmp_path):
    """Give the path of a page with an article and two comments."""
    path = tmp_path / "ferry.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path
