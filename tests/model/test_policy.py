"""What a project decides is written as its schema says, and comes back."""

import json

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.model.policy import Policy, policy_from, policy_json

policies = st.builds(
    Policy,
    authors=st.sampled_from(["shown", "hidden", "replaced"]),
    dates=st.sampled_from(["shown", "hidden", "replaced"]),
    scores=st.sampled_from(["shown", "hidden"]),
    shuffle=st.none() | st.integers(0, 2**31 - 1),
    record_time=st.booleans(),
    content_warning=st.text(max_size=9),
)


@given(policies)
def test_a_policy_comes_back_and_keeps_to_the_schema(policy):
    written = json.loads(json.dumps(policy_json(policy)))
    jsonschema.validate(written, json.loads(paths.schema("policy.schema.json").read_text("utf-8")))
    assert policy_from(written) == policy


def test_what_is_left_out_has_its_default_and_the_schema_says_the_same():
    schema = json.loads(paths.schema("policy.schema.json").read_text("utf-8"))
    assert policy_from({}) == Policy()
    defaults = {name: one.get("default") for name, one in schema["properties"].items()}
    assert defaults == policy_json(Policy())


@given(policies)
def test_what_was_visible_is_told_exactly_where_something_is_not_shown(policy):
    plain = (policy.authors, policy.dates, policy.scores, policy.shuffle) == ("shown", "shown", "shown", None)
    assert (policy.visible is None) == plain == (not policy.blinds)
