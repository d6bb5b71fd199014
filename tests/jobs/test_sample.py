"""The sample project is made afresh, labelled by its three people, and open to be looked at."""

import pytest

from annotator.codebook.reading import default_codebook
from annotator.errors import ExpectedError
from annotator.jobs import sample
from annotator.jobs.sample import free_path, make_sample
from annotator.store.queries import corpus, people, work

CODEBOOK = default_codebook()


@pytest.fixture
def runner(tmp_path):
    runner = make_sample(tmp_path / "sample.annot", device="d")
    yield runner
    runner.database.close()


def test_the_sample_has_thirteen_discussions_labelled_by_three_people(runner):
    assert len(runner.read(corpus.discussions)) == 13
    assert [one.name for one in runner.read(people.annotators)] == ["Mira", "Tobias", "Wen"]
    counts = runner.read(work.counts)
    assert len(counts) == 3
    assert all(labels > 100 and discussions >= 12 for labels, discussions in counts.values())


def test_agreement_is_released_in_the_sample(runner):
    assert runner.read(people.is_released)


def test_named_targets_of_the_sample_can_be_chosen(runner):
    names = [one.name for one in runner.read(people.named_targets)]
    assert len(names) == len(set(names)) == 13
    assert "Councillor Brennick" in names


def test_each_sample_is_a_new_file(tmp_path, monkeypatch):
    monkeypatch.setattr(sample, "user_data_path", lambda name: tmp_path / name)
    names = []
    for _ in range(2):
        runner = make_sample(device="d")
        runner.database.close()
        names.append(runner.database.path)
    assert [name.name for name in names] == ["Quillbrook sample.annot", "Quillbrook sample 2.annot"]
    assert all(name.is_file() for name in names)


def test_a_gap_in_the_numbers_is_used_again(tmp_path):
    for name in ("Quillbrook sample.annot", "Quillbrook sample 3.annot"):
        (tmp_path / name).touch()
    assert free_path(tmp_path).name == "Quillbrook sample 2.annot"


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ExpectedError, match="cannot be made"):
        make_sample(tmp_path / "file" / "sample.annot", device="d")


def test_a_sample_that_cannot_be_read_leaves_no_file(tmp_path, monkeypatch):
    (tmp_path / "sample").mkdir()
    (tmp_path / "sample" / "discussions.jsonl").write_text('{"format": "annotator-dataset/1"}\n')
    monkeypatch.setattr(sample.paths, "resource", tmp_path.joinpath)
    monkeypatch.setattr(sample, "default_codebook", lambda: CODEBOOK)
    with pytest.raises(ExpectedError, match="The sample project cannot be read"):
        make_sample(tmp_path / "new.annot", device="d")
    assert not (tmp_path / "new.annot").exists()
