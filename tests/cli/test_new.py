"""Making projects."""

from annotator import paths


def test_a_project_has_the_default_codebook(answer, tmp_path):
    made = answer("new", tmp_path / "town.annot")
    assert made["project"] == str(tmp_path / "town.annot")
    assert made["codebook"]["id"] == "default"
    assert answer("codebook", tmp_path / "town.annot", "show")["codebook"]["id"] == "default"


def test_another_codebook_can_be_named(answer, tmp_path):
    minimal = paths.resource("codebooks", "minimal.yaml")
    made = answer("new", tmp_path / "town.annot", "--codebook", minimal)
    assert made["codebook"]["id"] != "default"


def test_an_existing_file_is_refused_and_stays_as_it_is(call, tmp_path):
    (tmp_path / "town.annot").write_text("mine")
    status, out, err = call("new", tmp_path / "town.annot")
    assert (status, out) == (1, "")
    assert "exists already" in err
    assert (tmp_path / "town.annot").read_text() == "mine"


def test_a_bad_codebook_leaves_no_project_behind(call, tmp_path):
    (tmp_path / "bad.yaml").write_text("layers: [")
    status, _, err = call("new", tmp_path / "town.annot", "--codebook", tmp_path / "bad.yaml")
    assert status == 1
    assert "bad.yaml" in err
    assert not (tmp_path / "town.annot").exists()


def test_a_folder_that_is_not_there_is_named(call, tmp_path):
    status, _, err = call("new", tmp_path / "nowhere" / "town.annot")
    assert status == 1
    assert str(tmp_path / "nowhere") in err


def test_a_database_address_is_told_to_be_too_early(call):
    status, _, err = call("new", "postgresql+psycopg://host/town")
    assert status == 1
    assert "postgresql+psycopg" in err


def test_a_name_that_no_file_can_have_is_told_by_every_command(call, town, tmp_path):
    long = tmp_path / ("x" * 300)
    for words in (
        ("new", long),
        ("show", long),
        ("backup", town, "-o", long),
        ("export", town, "--format", "jsonl", "-o", long),
        ("import", town, long),
        ("merge", town, long),
        ("check", long),
        ("codebook", town, "set", long),
    ):
        status, _, err = call(*words)
        assert status == 1, words
        assert "fault of the program" not in err, words
