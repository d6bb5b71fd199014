"""What is remembered of a person on a machine."""

import json
import uuid

import pytest

from annotator import paths, settings


def test_the_device_id_is_made_once():
    first = settings.load()
    assert uuid.UUID(first.device).version == 4
    assert settings.load() == first


def test_a_change_lasts():
    before = settings.load()
    settings.change(theme="dark", geometry="01ff", pass_layer="claim")
    after = settings.load()
    assert (after.device, after.theme, after.geometry, after.pass_layer) == (
        before.device,
        "dark",
        "01ff",
        "claim",
    )


def test_recent_projects_are_the_last_ones_opened_first_and_once():
    for name in ["/a.annot", "/b.annot", "/a.annot"]:
        settings.opened(name)
    assert settings.load().recent == ("/a.annot", "/b.annot")


def test_not_more_than_twelve_recent_projects_are_kept():
    for number in range(20):
        settings.opened(f"/{number}.annot")
    assert settings.load().recent == tuple(f"/{number}.annot" for number in range(19, 7, -1))


def test_who_one_is_belongs_to_a_project():
    settings.become(project="p1", annotator="ann")
    settings.become(project="p2", annotator="bob")
    assert settings.load().people == {"p1": "ann", "p2": "bob"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"device": 5}',
        b'{"device": "d", "theme": "pink"}',
        b'{"device": "d", "recent": 7}',
        b'{"device": "d", "people": {"p": 1}}',
        b'{"device": "d", "pass_layer": []}',
    ],
)
def test_a_file_that_cannot_be_read_is_set_aside(own_settings, content):
    (own_settings / "settings.json").write_bytes(content)
    assert settings.load() == settings.Settings(device=settings.load().device)
    assert (own_settings / "settings.unreadable.json").read_bytes() == content


def test_settings_of_a_newer_program_are_read_as_far_as_they_are_known(own_settings):
    (own_settings / "settings.json").write_text(json.dumps({"device": "d", "theme": "dark", "later": 1}))
    assert settings.load() == settings.Settings(device="d", theme="dark")


def test_a_folder_that_cannot_be_written_costs_the_memory_and_nothing_else(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "file" / "below"))
    first = settings.load()
    assert settings.change(theme="dark").device == first.device
    assert settings.load().theme == "dark"


def test_without_the_variable_the_folder_is_the_persons_own(monkeypatch):
    monkeypatch.delenv("ANNOTATOR_CONFIG")
    assert settings.folder().name == "annotator"


def test_what_is_written_keeps_to_the_schema(own_settings):
    import jsonschema

    schema = json.loads(paths.schema("settings.schema.json").read_text("utf-8"))
    settings.opened("/a.annot")
    settings.become(project="p1", annotator="ann")
    settings.change(theme="dark", geometry="01ff", pass_layer="claim")
    written = json.loads((own_settings / "settings.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(written)
    assert schema["properties"].keys() == written.keys()


def test_the_titles_of_recent_projects_are_kept_as_long_as_these(own_settings):
    settings.opened("/town.annot", "Town")
    for number in range(settings.RECENT_PROJECTS - 1):
        settings.opened(f"/{number}.annot")
    assert settings.load().titles == {"/town.annot": "Town"}
    settings.opened("/last.annot", "Last")
    assert settings.load().titles == {"/last.annot": "Last"}
