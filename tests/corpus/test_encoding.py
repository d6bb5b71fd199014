"""Bytes become canonical text, or are refused with the line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.corpus import encoding
from annotator.corpus.encoding import decode
from annotator.corpus.importer import RawSource
from annotator.errors import ExpectedError

TEXT = "Émile’s café 🙂\nשלום\n"


def decoded(data, encoding=None):
    return decode(RawSource("page.txt", data, encoding))


def refusal(data, encoding=None):
    with pytest.raises(ExpectedError) as error:
        decoded(data, encoding)
    return str(error.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_without_being_told_how_it_is_written(encoding):
    found = decoded(TEXT.encode(encoding))
    assert (found.text, found.remarks) == (TEXT, ())


def test_big_endian_utf_16_and_utf_32_are_known_by_their_marks():
    assert decoded(b"\xfe\xff" + TEXT.encode("utf-16-be")).text == TEXT
    assert decoded(b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be")).text == TEXT


def test_what_is_no_utf_8_is_read_as_cp1252_with_a_remark_that_names_the_line():
    found = decoded("one\ntwo café “here”\n".encode("cp1252"))
    assert (found.text, found.encoding) == ("one\ntwo café “here”\n", "cp1252")
    assert [one.where for one in found.remarks] == ["line 2"]


def test_bytes_of_no_encoding_are_refused_with_file_and_line():
    assert refusal(b"one\r\ntwo\r\nthree \x81\n") == (
        "page.txt, line 3: byte 0x81 cannot be read as cp1252. "
        "Save the file as UTF-8, or say which encoding it has."
    )


def test_bytes_that_break_what_their_mark_promises_are_refused():
    assert refusal(b"\xef\xbb\xbfone\n\xff").startswith(
        "page.txt, line 2: byte 0xFF cannot be read as utf-8."
    )


def test_the_encoding_that_a_person_chose_decides():
    assert decoded("café".encode(), "cp1252").text == "cafÃ©"
    assert decoded("мир".encode("cp1251"), "cp1251").text == "мир"
    assert decoded("\ufeffcafé".encode(), "utf-8").text == "café"


def test_bytes_that_are_not_of_the_chosen_encoding_are_refused():
    assert refusal(b"one\n\xe9", "utf-8").startswith("page.txt, line 2: byte 0xE9 cannot be read as utf-8.")


@pytest.mark.parametrize("encoding", ["klingon", "base64", "", "a\0b"])
def test_an_encoding_that_does_not_exist_is_refused(encoding):
    assert "is no encoding that can be read" in refusal(b"one", encoding)


def test_nul_becomes_the_replacement_character_with_a_remark():
    found = decoded(b"one\ntwo\0\nthr\0ee and more words that are text\n")
    assert found.text == "one\ntwo\ufffd\nthr\ufffdee and more words that are text\n"
    assert [(one.where, one.message) for one in found.remarks] == [
        ("line 2", "2 NUL characters were replaced by U+FFFD, the first of them here.")
    ]


def test_lone_surrogates_become_the_replacement_character():
    found = decoded("one\nt\ud800wo".encode("utf-16", "surrogatepass"))
    assert found.text == "one\nt\ufffdwo"
    assert [one.where for one in found.remarks] == ["line 2"]


def test_a_file_that_ends_inside_a_character_keeps_all_the_others():
    found = decoded("café …".encode()[:-1])
    assert (found.text, found.encoding) == ("café \ufffd", "utf-8")
    assert decoded(TEXT.encode("utf-16")[:-1]).text == TEXT[:-1] + "\ufffd"


def test_line_ends_become_lf_and_nothing_is_normalised():
    assert decoded("a\r\nb\rc\nd\u2028e\x85e\u0301".encode()).text == "a\nb\nc\nd\u2028e\x85e\u0301"


@given(st.text(st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"])))
def test_canonical_utf_8_comes_back_as_it_was(text):
    assert decoded(text.encode()).text == text


@given(
    st.binary(), st.sampled_from([None, "utf-8", "cp1252", "utf-16", "ascii", "utf-7", "cp037", "punycode"])
)
def test_any_bytes_are_read_or_refused_with_file_and_line(data, encoding):
    text = refused = ""
    try:
        text = decoded(data, encoding).text
    except ExpectedError as error:
        refused = str(error)
    assert not refused or refused.startswith("page.txt, line ")
    assert not set(text.encode("utf-8")) & {0, 13}


def test_bytes_that_end_too_early_are_refused_in_a_sentence():
    error = UnicodeDecodeError("utf-7", b"ab", 2, 2, "the end came too early")
    refusal = encoding._refusal(RawSource("page.txt", b"ab"), "utf-7", error)
    assert str(refusal).startswith("page.txt, line 1: the end of the file cannot be read as utf-7.")
