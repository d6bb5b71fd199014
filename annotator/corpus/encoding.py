"""The bytes of a source become text: which encoding, which line ends, which characters are replaced.

The text that comes out is canonical: LF line ends, no NUL, no lone surrogates, no leading U+FEFF.
It is not normalised (NFC): every other code point stays what it was.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.corpus.importer import RawSource, Remark
from annotator.errors import ExpectedError

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Files that begin with a stretch of plain ASCII and are no text all the same.
SIGNATURES = (b"%PDF", b"{\\rtf", b"%!PS", b"SQLite format 3", b"PK\x03\x04")
LINE_END = re.compile(r"\r\n?|\n")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
REPLACED = "\ufffd"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The canonical text of a source, the encoding it was read with, and what was remarkable."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def decode(source: RawSource) -> Decoded:
    """Return the canonical text; raise ExpectedError naming file and line where no encoding fits."""
    if source.encoding is not None:
        text, encoding, remarks = _chosen(source, source.encoding)
    else:
        text, encoding, remarks = _guessed(source)
    return canonical(text, encoding, remarks)


def _is_whole(text: str) -> bool:
    """Tell whether no half of a UTF-16 pair stands alone in a text; to encode it takes less than a search."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def canonical(text: str, encoding: str, remarks: tuple[Remark, ...] = ()) -> Decoded:
    """Return the text with LF line ends and without what cannot be kept, each loss with a remark."""
    text = (LINE_END.sub("\n", text) if "\r" in text else text).lstrip("\ufeff")
    found = list(remarks)
    if not _is_whole(text):
        place = line_of(text, _first(SURROGATE, text))
        # Halves that form a pair are one character; the ones that stay alone are replaced.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        found.append(Remark(place, "Half of a UTF-16 pair stands alone; it was replaced by U+FFFD."))
    if "\0" in text:
        message = f"{text.count(chr(0))} NUL characters were replaced by U+FFFD, the first of them here."
        found.append(Remark(line_of(text, text.index("\0")), message))
        text = text.replace("\0", REPLACED)
    return Decoded(text, encoding, tuple(found))


def line_of(text: str, offset: int) -> str:
    """Return the place 'line N' of an offset in a text with LF line ends."""
    return f"line {text.count(chr(10), 0, offset) + 1}"


def is_binary(data: bytes) -> bool:
    """Tell whether the bytes are no text in any encoding that is read here, by their first 64 KiB."""
    head = data[:65536]
    if any(head.startswith(mark) for mark, _ in MARKS) or plain_utf16(head) is not None:
        return False
    if head.startswith(SIGNATURES):
        return True
    controls = len(CONTROLS.findall(head.decode("latin-1").replace("\0", "")))
    return controls * 20 > len(head) or head.count(0) * 4 > len(head)


def glimpse(source: RawSource, size: int = 65536) -> str:
    """Return the canonical text of about the first `size` bytes, whatever it takes, to guess a format by."""
    head = source.data[:size]
    if source.encoding is None:
        mark = next((one for one in MARKS if head.startswith(one[0])), (b"", plain_utf16(head) or "utf-8"))
        return canonical(head[len(mark[0]) :].decode(mark[1], "replace"), mark[1]).text
    try:
        return canonical(head.decode(source.encoding, "replace"), source.encoding).text
    except (LookupError, ValueError):
        return ""


def plain_utf16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark, where every NUL is the same half of its pair.

    A tenth of the pairs must hold a NUL: blanks and punctuation alone come to that in any script.
    """
    pairs = len(data) // 2
    low, high = data[0 : 2 * pairs : 2].count(0), data[1 : 2 * pairs : 2].count(0)
    encoding = "utf-16-le" if high > low else "utf-16-be"
    if pairs < 2 or max(low, high) * 10 < pairs or min(low, high) * 100 > pairs:
        return None
    text = data[: 2 * pairs].decode(encoding, "replace")
    return None if REPLACED in text[:-1] or CONTROLS.search(text.replace("\0", "")) else encoding


def _chosen(source: RawSource, encoding: str) -> tuple[str, str, tuple[Remark, ...]]:
    """Decode with the encoding that the person chose."""
    try:
        codecs.lookup(encoding)
        return _strict(source.data, encoding), encoding, ()
    except UnicodeDecodeError as error:
        raise _refusal(source, encoding, error) from error
    except (LookupError, ValueError) as error:
        message = f"{source.name}, line 1: {encoding!r} is no encoding that can be read; try utf-8 or cp1252."
        raise ExpectedError(message) from error


def _guessed(source: RawSource) -> tuple[str, str, tuple[Remark, ...]]:
    """Decode by the byte order mark, else as UTF-8, else as UTF-16 that is plainly so, else as cp1252."""
    for mark, encoding in MARKS:
        if source.data.startswith(mark) and (encoding[:6] != "utf-32" or len(source.data) % 4 == 0):
            return _marked(source, encoding, len(mark))
    plain = plain_utf16(source.data)
    if plain is not None:
        return _marked(source, plain, 0)
    try:
        return _strict(source.data, "utf-8"), "utf-8", ()
    except UnicodeDecodeError as error:
        if _is_cut(source.data, error):
            return _cut(source.data[: error.start].decode("utf-8"), "utf-8")
        return _western(source, error)


def _marked(source: RawSource, encoding: str, start: int) -> tuple[str, str, tuple[Remark, ...]]:
    """Decode what a byte order mark, or every second byte, says is Unicode."""
    data = source.data[start:]
    try:
        if encoding.startswith("utf-16") and len(data) % 2:
            return _cut(_strict(data[:-1], encoding), encoding)
        return _strict(data, encoding), encoding, ()
    except UnicodeDecodeError as error:
        raise _refusal(source, encoding, error, start) from error


def _western(source: RawSource, why: UnicodeDecodeError) -> tuple[str, str, tuple[Remark, ...]]:
    """Decode as cp1252, with a remark that says where the bytes are no UTF-8."""
    try:
        text = source.data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _refusal(source, "cp1252", error) from error
    place = _place(source.data, "utf-8", why.start)
    message = "The bytes are no UTF-8, so the file was read as cp1252 (Western European); check its accents."
    return text, "cp1252", (Remark(place, message),)


def _strict(data: bytes, encoding: str) -> str:
    """Decode without replacing anything, but let lone surrogates pass: they get a remark of their own."""
    unicode = codecs.lookup(encoding).name.startswith(("utf-8", "utf-16", "utf-32"))
    # utf-8-sig has no way to say 'surrogatepass' of its own accord, it passes it on; so do the others.
    return data.decode(encoding, "surrogatepass" if unicode else "strict")


def _is_cut(data: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether UTF-8 with other multi-byte characters only ends in the middle of one."""
    ends_early = error.reason == "unexpected end of data" and error.end == len(data)
    return ends_early and not data[: error.start].isascii()


def _cut(text: str, encoding: str) -> tuple[str, str, tuple[Remark, ...]]:
    """Return the text with U+FFFD for the character in whose middle the file ends."""
    place = f"line {len(LINE_END.findall(text)) + 1}"
    message = "The file ends in the middle of a character; it was replaced by U+FFFD."
    return text + REPLACED, encoding, (Remark(place, message),)


def _refusal(source: RawSource, encoding: str, error: UnicodeDecodeError, start: int = 0) -> ExpectedError:
    """Return the sentence for bytes that are not of an encoding."""
    place = _place(source.data[start:], encoding, error.start)
    byte = error.object[error.start : error.start + 1]  # none where the bytes end too early
    what = f"byte 0x{byte.hex().upper()}" if byte else "the end of the file"
    return ExpectedError(
        f"{source.name}, {place}: {what} cannot be read as {encoding}. "
        "Save the file as UTF-8, or say which encoding it has."
    )


def _place(data: bytes, encoding: str, offset: int) -> str:
    """Return 'line N' of a byte offset."""
    return f"line {len(LINE_END.findall(data[:offset].decode(encoding, 'replace'))) + 1}"


def _first(pattern: re.Pattern[str], text: str) -> int:
    """Return where a pattern that is known to occur occurs first."""
    found = pattern.search(text)
    return found.start() if found else 0
