"""A shelf gives back what was put on it for the same state, or nothing; it never fails nor grows for good."""

import os
import sqlite3

import pytest

from annotator.store.shelf import folder, read_shelf, tidy, write_shelf

BLOBS = {"one": b"1", "two": bytes(range(256)) * 100}


def files():
    return sorted(folder().iterdir())


def test_what_was_put_is_there_for_the_same_state_alone():
    assert read_shelf("p", "now") is None
    mark = write_shelf("p", "now", BLOBS.items())
    found = read_shelf("p", "now")
    assert (found.mark, found.blobs) == (mark, BLOBS)
    assert read_shelf("p", "then") is None
    assert read_shelf("q", "now") is None


def test_some_blobs_are_put_upon_what_is_there():
    first = write_shelf("p", "now", BLOBS.items())
    second = write_shelf("p", "now", [("three", b"3")], gone=["one"], upon=first)
    found = read_shelf("p", "now")
    assert (found.mark, found.blobs) == (second, {"two": BLOBS["two"], "three": b"3"})


def test_nothing_is_put_upon_what_somebody_else_wrote():
    first = write_shelf("p", "now", BLOBS.items())
    other = write_shelf("p", "now", [("three", b"3")])
    assert write_shelf("p", "now", [("four", b"4")], upon=first) is None
    assert read_shelf("p", "now").mark == other
    assert write_shelf("p", "then", [("four", b"4")], upon=other) is None
    assert read_shelf("p", "now").blobs == {"three": b"3"}


def test_a_damaged_shelf_is_empty_and_can_be_written_anew():
    write_shelf("p", "now", BLOBS.items())
    (path,) = files()
    whole = path.read_bytes()
    for place in range(0, len(whole), 311):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x5A]) + whole[place + 1 :])
        found = read_shelf("p", "now")
        assert found is None or found.blobs == BLOBS
    path.write_bytes(whole[: len(whole) // 2])
    assert read_shelf("p", "now") is None
    path.write_bytes(b"no database")
    assert read_shelf("p", "now") is None
    write_shelf("p", "now", BLOBS.items())
    assert read_shelf("p", "now").blobs == BLOBS


def test_a_blob_that_stands_under_another_name_is_noticed():
    write_shelf("p", "now", BLOBS.items())
    plain = sqlite3.connect(files()[0])
    plain.execute("UPDATE blob SET name = 'other' WHERE name = 'one'")
    plain.commit()
    plain.close()
    assert read_shelf("p", "now") is None


def test_where_nothing_can_be_written_nothing_is_said(monkeypatch, tmp_path):
    taken = tmp_path / "a file"
    taken.write_text("", "utf-8")
    monkeypatch.setenv("ANNOTATOR_CACHE", str(taken))
    assert write_shelf("p", "now", BLOBS.items()) is None
    assert read_shelf("p", "now") is None


def test_the_shelves_used_longest_ago_go_first():
    for number, project in enumerate("abc"):
        write_shelf(project, "now", [("x", bytes(100_000))])
        os.utime(max(files(), key=lambda one: one.stat().st_mtime_ns), (number, number))
    assert len(files()) == 3
    write_shelf("d", "now", [("x", bytes(100_000))])
    newest = max(files(), key=lambda one: one.stat().st_mtime_ns)
    tidy(newest, most=250_000)
    assert newest in files()
    assert [read_shelf(one, "now") is not None for one in "abcd"] == [False, False, True, True]


@pytest.mark.skipif(os.name != "posix", reason="permissions of files as POSIX has them")
def test_nobody_else_reads_it():
    write_shelf("p", "now", BLOBS.items())
    assert folder().stat().st_mode & 0o077 == 0
