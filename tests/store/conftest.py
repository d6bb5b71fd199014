"""A small project in a folder of its own."""

import pytest

from tests.store import building


@pytest.fixture
def town(tmp_path):
    """Give a runner on a project with Ann at work, Bob and one discussion."""
    runner = building.start(tmp_path / "town.annot")
    yield runner
    runner.close()
