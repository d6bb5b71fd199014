"""Every language has every word, in step with the code, and what is put into words is put into all."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt

from annotator import settings
from annotator.gui import language
from tests import translations
from tests.translations import LANGUAGES, linguist, messages, placeholders, release, update, written

languages = pytest.mark.parametrize("name", LANGUAGES)
translated = pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "en"])


@pytest.fixture
def worn(qapp):
    """Put English on again after the test."""
    yield qapp
    language.apply(qapp, "en")


def test_the_shipped_languages_are_those_of_the_setting():
    choices = set(settings.get_args(settings.Language)) - {"system"}
    assert choices == set(LANGUAGES) == set(language.NAMES)
    assert choices >= language.RIGHT_TO_LEFT


@languages
def test_a_linguist_file_holds_the_words_of_the_program_and_no_others(name, tmp_path):
    fresh = tmp_path / linguist(name).name
    shutil.copy(linguist(name), fresh)
    complaints = update(fresh, name)
    assert not complaints
    told = "it is stale: run `python -m tests.translations` and translate what is new"
    assert [one[:3] for one in key(messages(linguist(name)))] == [one[:3] for one in key(messages(fresh))], (
        told
    )
    assert [(one.context, one.source) for one in messages(linguist(name)) if one.state] == []
    assert [one.source for one in messages(linguist(name)) if not all(one.forms)] == []


def key(found):
    return sorted((one.context, one.source, one.comment) for one in found)


def test_all_words_that_the_code_hands_over_are_collected():
    collected = {(one.context, one.source) for one in messages(linguist("de"))}
    handed = {(context, words): where for context, words, where in written()}
    assert {where for words, where in handed.items() if words not in collected} == set()
    assert collected - set(handed) == set()


@languages
def test_the_compiled_file_is_what_the_linguist_file_says(name, tmp_path):
    release(linguist(name), tmp_path / "fresh.qm")
    told = "run `python -m tests.translations`"
    assert (tmp_path / "fresh.qm").read_bytes() == linguist(name).with_suffix(".qm").read_bytes(), told


@translated
def test_what_is_put_into_words_is_put_into_their_translation(name):
    wrong = [
        (one.source, form)
        for one in messages(linguist(name))
        for form in one.forms
        if form and not one.plural and placeholders(form) != placeholders(one.source)
    ]
    assert wrong == []


@languages
def test_plurals_say_the_number_in_every_form_but_those_of_one_two_and_none(name):
    plurals = [one for one in messages(linguist(name)) if one.plural]
    number = {"en": 2, "de": 2, "ar": 6}[name]
    assert [one.source for one in plurals if len(one.forms) != number] == []
    without = {"en": 1, "de": 1, "ar": 3}[name]  # Arabic says none, one and two without the figure
    forms = [form.replace("%Ln", "%n") for one in plurals for form in one.forms[without:] if form]
    spelt = [form for form in forms if "%n" not in form]
    assert spelt == []


@translated
def test_keys_named_behind_a_tab_and_ends_of_words_are_kept(name):
    wrong = [
        (one.source, form)
        for one in messages(linguist(name))
        for form in one.forms
        if form and (form.count("\t") != one.source.count("\t") or form.count("\n") != one.source.count("\n"))
    ]
    assert wrong == []


@translated
def test_mnemonics_are_kept(name):
    wrong = [
        (one.source, form)
        for one in messages(linguist(name))
        for form in one.forms
        if form and count(form) != count(one.source)
    ]
    assert wrong == []


def count(words):
    return words.replace("&&", "").count("&")


def test_english_plurals_are_put_on(worn):
    assert language.apply(worn, "en") == "en"
    assert worn.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_arabic_turns_the_window_and_german_turns_it_back(worn):
    language.apply(worn, "ar")
    assert worn.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    language.apply(worn, "de")
    assert worn.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_words_of_the_code_are_found_under_their_class(worn):
    class StatusLine(QObject):
        pass

    language.apply(worn, "de")
    known = {one.source: one.forms[0] for one in messages(linguist("de")) if one.context == "StatusLine"}
    words = next(iter(sorted(known)))
    assert StatusLine().tr(words) == (known[words] or words)


def test_a_language_that_is_not_shipped_is_answered_in_english_or_the_desktops():
    assert language.chosen("de") == "de"
    assert language.chosen("system") in LANGUAGES
    assert translations.FOLDER.is_dir()
