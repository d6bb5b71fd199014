"""What an action did is seen from its events, in the words of the action."""

from dataclasses import replace

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.actions.asking import (
    AskQuestion,
    SkipDiscussion,
    UnskipDiscussion,
    WithdrawQuestion,
)
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.clusters import GatherClaims, LeaveCluster
from annotator.actions.spans import JoinAnnotations, SplitAnnotation
from annotator.model.annotation import Target
from annotator.model.span import Span
from annotator.store.queries.deeds import Deed, deed

WHOLE = Span(15, 57)  # of 'Bridge closed\n\nThe bridge is closed. It cost 240 million.'


def run(town, action):
    """Run an action, look that it is known by its title from its events, and return its answer."""
    outcome = town.run(action)
    assert town.read(deed, outcome.action).title == action.title
    return outcome.answer


def test_each_action_on_labels_is_known_by_its_events(town):
    one = run(town, AddAnnotation("claim", "claim.fact", "d1-a", (WHOLE,)))
    run(town, ChangeAnnotation(replace(one, note="two?")))
    first, second = run(town, SplitAnnotation(one.id, 36))
    run(town, GatherClaims((first.id, second.id)))
    run(town, LeaveCluster(second.id))
    run(town, JoinAnnotations((first.id, second.id)))
    words = Target("span", text="d1-a", start=0, end=6, quote="Bridge")
    link = run(town, AddAnnotation("dispute", "dispute.number", "d1-c1", (Span(0, 4),), words))
    run(town, ClaimFromWords(link.id, "claim", "claim.fact"))
    run(town, DeleteAnnotation(link.id))


def test_each_action_beside_labels_is_known_by_its_events(town):
    run(town, CloseText("d1-a", ("claim",)))
    run(town, ReopenText("d1-a", ("claim",)))
    run(town, SkipDiscussion("d1", "unclear"))
    run(town, UnskipDiscussion("d1"))
    question = run(town, AskQuestion("d1", "Whose?"))
    run(town, WithdrawQuestion(question.id))


def test_a_label_that_was_put_or_changed_to_is_named(town):
    put = town.run(AddAnnotation("claim", "claim.fact", "d1-a", (WHOLE,)))
    assert town.read(deed, put.action) == Deed("Add label", "claim.fact")
    changed = town.run(ChangeAnnotation(replace(put.answer, label="claim.value")))
    assert town.read(deed, changed.action) == Deed("Change label", "claim.value")


def test_what_takes_back_is_known_by_what_was_taken_back(town):
    town.run(AddAnnotation("claim", "claim.fact", "d1-a", (WHOLE,)))
    back = town.undo()
    again = town.redo()
    assert town.read(deed, back.action) == town.read(deed, again.action) == Deed("Add label", "claim.fact")


def test_what_is_no_action_of_the_project_has_no_words(town):
    assert town.read(deed, "nothing") == Deed()
