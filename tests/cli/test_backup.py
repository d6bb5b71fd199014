"""Backing a project up."""


def test_a_backup_is_a_project_with_the_same_content(answer, town, tmp_path):
    report = answer("backup", town, "-o", tmp_path / "copy.annot")
    assert report == {"file": str(tmp_path / "copy.annot")}
    assert answer("show", tmp_path / "copy.annot", "d-ferry") == answer("show", town, "d-ferry")
    assert answer("check", tmp_path / "copy.annot")["ok"]


def test_an_existing_file_is_refused(call, town, tmp_path):
    (tmp_path / "copy.annot").write_text("mine")
    assert call("backup", town, "-o", tmp_path / "copy.annot")[0] == 1
    assert (tmp_path / "copy.annot").read_text() == "mine"
