"""The language of the window: which are shipped, how one is put on, and which way it is read.

The source is English; `resources/translations` holds a Qt Linguist file (`.ts`) and its compiled form
(`.qm`) for each language, English too, for its plurals. Qt's own words (the buttons of its dialogs) come
from the translations that PySide6 brings. The words of a codebook stay as the codebook has them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import paths

NAMES = {"en": "English", "de": "Deutsch", "ar": "العربية"}  # each in its own words, for the choice
LOCALES = {
    "en": "en_GB",
    "de": "de_DE",
    "ar": "ar_AE",
}  # of numbers and dates
RIGHT_TO_LEFT = frozenset({"ar"})
SOURCE = "en"
_worn: list[QTranslator] = []


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:
    """Mark words for translation and return them as they are; Qt's own says that it returns any object."""
    return words


def chosen(setting: str) -> str:
    """Return the language of a setting; for 'system' the desktop's where it is shipped, else English."""
    if setting in NAMES:
        return setting
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in NAMES), SOURCE)


def ensure(setting: str) -> None:
    """Put a language on, unless one is worn."""
    app = QApplication.instance()
    if not _worn and isinstance(app, QApplication):
        apply(app, setting)


def apply(app: QApplication, setting: str) -> str:
    """Put a language on the application and return it; windows made before keep their words."""
    language = chosen(setting)
    for translator in _worn:
        QCoreApplication.removeTranslator(translator)
    _worn.clear()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(paths.resource("translations"))
    for name, folder in ((f"qtbase_{language}", qt), (f"annotator_{language}", ours)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _worn.append(translator)
    QLocale.setDefault(QLocale(LOCALES[language]))
    right_to_left = language in RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return language
