"""The sample's plain-text pages, which a visitor can import to see how it goes."""

from typing import Any

from annotator import paths
from annotator.corpus.importer import RawSource, choose
from annotator.model.record import discussion_json

PAGES = ("01-night-bus.txt", "07-river-path.txt", "13-street-lights.txt")


def test_three_pages_are_there() -> None:
    found = sorted(path.name for path in paths.resource("sample", "pages").iterdir())
    assert found == list(PAGES)


def test_a_page_imports_without_remarks_as_the_very_discussion_of_the_sample(
    records: list[dict[str, Any]],
) -> None:
    by_name = {record["source"]["name"]: record for record in records}
    for name in PAGES:
        source = RawSource(name, paths.resource("sample", "pages", name).read_bytes())
        importer = choose(source)
        assert importer is not None
        assert importer.name == "text-page"
        reading = importer.read(source)
        assert reading.warnings == ()
        (record,) = reading.records
        found = discussion_json(record.discussion)
        assert found == {key: by_name[name][key] for key in found}
