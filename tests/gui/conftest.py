"""What all tests of the window share: English is put on, for its plurals."""

import pytest

from annotator.gui import language


@pytest.fixture(autouse=True, scope="session")
def english(qapp):
    """Put English on, whatever the desktop speaks."""
    language.apply(qapp, "en")
