"""A record is held to the codebook that it cites."""

import json

import pytest

from annotator.actions.citing import citation_problem
from annotator.actions.projects import SetCodebook
from annotator.codebook.values import codebook_from
from annotator.store.queries.codebooks import current_codebook


def cited(town):
    ours = town.read(current_codebook)
    return {"id": ours.id, "version": ours.version, "digest": ours.digest}


def newer(town):
    """Return the project's codebook with another version and one label more."""
    body = json.loads(json.dumps(town.read(current_codebook).body))
    body["codebook"]["version"] = "9.0.0"
    layer = next(one for one in body["layers"] if one["id"] == "claim")
    layer["labels"].append(layer["labels"][0] | {"id": "claim.new", "name": "New", "key": None})
    return codebook_from(body)


def test_the_codebook_in_force_and_none_at_all_may_be_cited(town):
    assert town.read(citation_problem, cited(town)) is None
    assert town.read(citation_problem, None) is None
    assert town.read(citation_problem, {"id": "made", "version": "by hand"}) is None


def test_a_version_that_the_project_had_is_refused_with_what_differs(town):
    before = cited(town)
    town.run(SetCodebook(newer(town)))
    said = town.read(citation_problem, before)
    assert f"labelled under codebook {before['id']} {before['version']} ({before['digest'][:12]}…)" in said
    assert f"the project has {before['id']} 9.0.0" in said
    assert f"says '{before['version']}' for '9.0.0' at codebook/version" in said
    assert "lacks layers/claim/labels/claim.new" in said


def test_a_codebook_that_the_project_never_had_is_refused_with_where_to_see_the_difference(town):
    said = town.read(citation_problem, {"id": "other", "version": "2.0.0", "digest": "0" * 64})
    assert "labelled under codebook other 2.0.0 (000000000000…)" in said
    assert "'annotator codebook PROJECT diff FILE' shows" in said


@pytest.mark.parametrize("key", ["id", "version"])
def test_the_right_digest_under_another_name_is_refused(town, key):
    said = town.read(citation_problem, cited(town) | {key: "7.7.7"})
    assert "7.7.7" in said
    assert "is that of" in said
