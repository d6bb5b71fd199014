"""Icons are drawn without QtAwesome's code and follow the theme."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette

from annotator.gui.icons import GlyphEngine, Ink, glyph, icon
from annotator.gui.panes.rows import KeycapEngine


def inks(pixmap):
    """Return the colours of the pixels that are fully covered."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.fixture
def red_buttons(qapp):
    before = qapp.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#00ff00"))
    yield lambda: qapp.setPalette(palette)
    qapp.setPalette(before)


def test_an_icon_made_before_a_change_of_theme_is_painted_in_the_new_colours(red_buttons):
    folder = icon("folder-open")
    folder.pixmap(48, 48)
    red_buttons()
    assert inks(folder.pixmap(48, 48)) == {"#ff0000"}


def test_a_disabled_icon_is_painted_as_disabled_words_are(red_buttons):
    folder = icon("folder-open")
    red_buttons()
    assert inks(folder.pixmap(48, 48, QIcon.Mode.Disabled)) == {"#00ff00"}


def test_a_name_that_there_is_not_is_an_error(qapp):
    with pytest.raises(KeyError, match="no-such-thing"):
        icon("no-such-thing")


def test_an_icon_does_not_import_the_code_of_qtawesome():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from annotator.gui.icons import icon; icon('folder-open').pixmap(16, 16);"
        "print(sorted({'qtawesome', 'qtpy'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_button_without_room_gets_an_empty_picture(qapp):
    for engine in (GlyphEngine(glyph("list"), Ink.ButtonText), KeycapEngine("1")):
        assert engine.pixmap(QSize(0, 12), QIcon.Mode.Normal, QIcon.State.Off).isNull()
