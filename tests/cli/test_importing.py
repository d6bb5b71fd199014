"""Importing: what is counted, what is refused, and that a refused source leaves nothing."""

import json
import shutil

import pytest


@pytest.fixture
def empty(answer, tmp_path):
    path = tmp_path / "town.annot"
    answer("new", path)
    return path


def counts(report):
    return [report[name] for name in ("discussions", "comments", "annotations", "unchanged")]


def test_a_page_is_imported_and_counted(answer, empty, page):
    report = answer("import", empty, page)
    assert list(report) == ["discussions", "comments", "annotations", "unchanged", "warnings", "refused"]
    assert counts(report) == [1, 2, 0, 0]
    (found,) = answer("show", empty)
    assert found["title"] == "Ferry stops"
    assert found["source"] == {"format": "text-page", "name": "ferry.txt"}


def test_the_same_source_twice_changes_nothing(answer, empty, page):
    answer("import", empty, page)
    before = answer("show", empty)
    assert counts(answer("import", empty, page)) == [0, 0, 0, 1]
    assert answer("show", empty) == before


def test_a_folder_stands_for_its_files(answer, empty, page, tmp_path):
    folder = tmp_path / "pages" / "deeper"
    folder.mkdir(parents=True)
    shutil.copy(page, folder / "a.txt")
    (folder.parent / "b.txt").write_text(page.read_text().replace("Ferry", "Bridge"))
    (folder.parent / ".hidden").write_text("no page")
    assert counts(answer("import", empty, folder.parent)) == [2, 4, 0, 0]


def test_a_dry_run_counts_and_changes_nothing(answer, empty, page):
    before = empty.read_bytes()
    assert counts(answer("import", empty, page, "--dry-run")) == [1, 2, 0, 0]
    assert empty.read_bytes() == before


def test_what_cannot_be_read_is_refused_and_the_others_are_kept(answer, empty, page, tmp_path):
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    report = answer("import", empty, tmp_path / "picture.txt", page, tmp_path / "absent.txt", status=1)
    assert counts(report) == [1, 2, 0, 0]
    assert [one["source"] for one in report["refused"]] == [
        str(tmp_path / "picture.txt"),
        str(tmp_path / "absent.txt"),
    ]
    assert all(one["message"] for one in report["refused"])
    assert len(answer("show", empty)) == 1


def test_words_for_people_name_what_was_refused(call, empty, tmp_path):
    status, out, err = call("import", empty, tmp_path / "absent.txt")
    assert status == 1
    assert out.startswith("0 discussions")
    assert err.startswith("refused: ")
    assert "absent.txt" in err


def test_a_format_that_is_not_there_is_named_with_those_that_are(call, empty, page):
    status, _, err = call("import", empty, page, "--format", "no-such-format")
    assert status == 1
    assert "text-page" in err


@pytest.mark.parametrize(
    "encoding", ["no-such-encoding", "idna", "punycode", "undefined", "hex", "rot13", ""]
)
def test_what_is_no_encoding_of_texts_is_wrong_usage(call, empty, page, encoding):
    status, _, err = call("import", empty, page, "--encoding", encoding)
    assert status == 2
    assert f"no encoding of texts {encoding!r}" in err


def test_an_encoding_that_is_named_decides(answer, empty, page):
    page.write_bytes(
        page.read_text(encoding="utf-8").replace("—", "--").replace("Ann", "Žan").encode("cp1250")
    )
    answer("import", empty, page, "--encoding", "cp1250")
    (found,) = answer("show", empty)
    authors = [text["author"] for text in answer("show", empty, found["id"])["texts"]]
    assert authors == [None, "Žan", "Bo"]


def test_without_a_source_it_is_wrong_usage(call, empty):
    assert call("import", empty)[0] == 2


def test_a_project_that_is_not_there_is_told(call, tmp_path, page):
    status, _, err = call("import", tmp_path / "absent.annot", page)
    assert status == 1
    assert "absent.annot" in err


def test_a_refused_record_is_told_with_its_file_and_place_once_each(call, answer, empty, tmp_path):
    said = {"annotator": "Mira", "layer": "claim", "label": "claim.none", "text": "c", "spans": [[0, 1]]}
    record = {
        "format": "annotator-dataset/1",
        "id": "d",
        "title": "D",
        "texts": [{"id": "c", "kind": "comment", "text": "Words"}],
    }
    source = tmp_path / "data.jsonl"
    source.write_text(json.dumps(record | {"annotations": [said | {"id": "x"}]}))
    (refused,) = answer("import", empty, source, status=1)["refused"]
    assert (refused["source"], refused["where"]) == (str(source), "Discussion 'D', annotation x")
    _, _, err = call("import", empty, source)
    assert err == (
        f"refused: {source}: Discussion 'D', annotation x: layer claim has no label 'claim.none'.\n"
    )
    source.write_text(json.dumps(record | {"texts": [{"id": "c", "kind": "poem", "text": "Words"}]}))
    (refused,) = answer("import", empty, source, status=1)["refused"]
    assert refused["where"] == "line 1, texts[0].kind"
    _, _, err = call("import", empty, source)
    assert err == f"refused: {refused['message']}\n"
