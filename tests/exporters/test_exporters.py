"""What holds for every registered exporter."""

import pytest

from annotator.exporters.choosing import chosen
from annotator.exporters.exporter import Choices, Written, exporters

EVERY = [name for name, _ in exporters]


def written_bytes(exporter, record, out):
    written = Written()
    if exporter.folder:
        out.mkdir()
    exporter.write(out, chosen([record], exporter.defaults, written), written)
    return {file.relative_to(out): file.read_bytes() for file in written.files}, written


@pytest.mark.parametrize("name", EVERY)
def test_the_same_records_give_the_same_bytes(name, ferry, tmp_path):
    first, _ = written_bytes(exporters[name], ferry, tmp_path / "first")
    second, _ = written_bytes(exporters[name], ferry, tmp_path / "second")
    assert first == second


@pytest.mark.parametrize("name", EVERY)
def test_it_counts_what_it_wrote(name, ferry, tmp_path):
    _, written = written_bytes(exporters[name], ferry, tmp_path / "out")
    assert (written.discussions, written.annotations) == (1, 3)
    assert written.files


@pytest.mark.parametrize("name", EVERY)
def test_it_says_what_it_is(name):
    exporter = exporters[name]
    assert exporter.name == name
    assert exporter.about
    assert all(suffix.startswith(".") for suffix in exporter.suffixes)


@pytest.mark.parametrize("name", EVERY)
def test_names_are_written_only_by_the_projects_own_format(name):
    wanted = "names" if name == "jsonl" else "pseudonyms"
    assert exporters[name].defaults == Choices(annotations="raw", authors=wanted, texts="with")
