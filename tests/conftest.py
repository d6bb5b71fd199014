"""What all tests share: settings of their own, and no reading of the person's."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory, monkeypatch):
    """Give every test a settings folder of its own."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(folder))
    return folder
