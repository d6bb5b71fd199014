"""A small project in a folder of its own."""

import pytest

from tests.store import building


@pytest.fixture
def town(tmp_path):
    """Give a runner on a project with Ann at work, Bob and one discussion."""
    runner = building.start(tmp_path / "town.annot")
    yield runner
    runner.close()


@pytest.fixture
def unsynced(monkeypatch):
    """Leave out the disk's sync, for tests of many small actions; what is seen does not depend on it."""
    from annotator.store import database

    monkeypatch.setitem(database.PRAGMAS, "synchronous", 0)
