"""Merging is the union of two sets of events, whatever several people did on several copies."""

import shutil
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store import building

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.importing import ImportRecords
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import AddNamedTarget, Release, open_project
from annotator.errors import ExpectedError
from annotator.model.annotation import Target
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import corpus, people, work

DEVICES = ("one", "two", "three")
TEXTS = ("a", "c1", "c2", "c3")
steps = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 1), st.integers(0, 13), st.integers(0, 30)), max_size=22
)
orders = st.permutations(range(3))


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "town.annot"
    runner = building.start(path)
    building.dispute(runner, building.claim(runner))
    runner.close()
    return path


@pytest.fixture
def copies(template, tmp_path, unsynced):
    """Give a maker of three fresh copies, each on a device of its own."""
    number = count()

    def make():
        folder = tmp_path / str(next(number))
        folder.mkdir()
        found = []
        for device in DEVICES:
            path = folder / f"{device}.annot"
            shutil.copyfile(template, path)
            found.append(open_project(path, device=device))
        return found

    return make


def annotations(runner, *, own):
    found = [
        one
        for heading in runner.read(corpus.discussions)
        for one in runner.read(work.annotations_of, heading.id)
    ]
    return [one for one in found if not own or one.annotator == runner.annotator]


def do(runners, step):
    """Let a person do something on a copy; what cannot be done there is refused and changes nothing."""
    copy, who, what, number = step
    runner = runners[copy]
    runner.annotator = building.person(runner, ("Ann", "Bob")[who])
    home = sorted(one.id for one in runner.read(corpus.discussions))[number % 2 - 1]
    text = f"{home}-{TEXTS[number % 4]}"
    everyone, mine = annotations(runner, own=False), annotations(runner, own=True)
    own = mine[number % len(mine)] if mine else None
    any_one = everyone[number % len(everyone)] if everyone else None
    span = (Span(number % 3, 4),)
    try:
        match what:
            case 0 | 1:
                runner.run(AddAnnotation("rhetoric", "rhetoric.irony", text, span, note=str(number)))
            case 2:
                runner.run(AddAnnotation("claim", "claim.fact", text, span))
            case 3 if any_one:
                target = Target("annotation", id=any_one.id)
                runner.run(AddAnnotation("dispute", "dispute.number", text, span, target))
            case 4:
                runner.run(AddAnnotation("stance", "stance.oppose", text, target=Target("article")))
            case 5 if own:
                runner.run(ChangeAnnotation(replace(own, note=f"changed {number}")))
            case 6 if own:
                runner.run(DeleteAnnotation(own.id))
            case 7:
                runner.run((CloseText, ReopenText)[number % 2](text, ("claim", "stance")))
            case 8:
                runner.undo()
            case 9:
                runner.redo()
            case 10:
                page = building.discussion(f"e{number % 2}", source=f"{runner.device}.txt")
                runner.run(ImportRecords((Record(page),)))
            case 11:
                runner.run(AddNamedTarget("The mayor", (f"M{number}",)))
                runner.run(Release(number % 2 == 0))
            case 12 if own:
                runner.run(ClaimFromWords(own.id, "claim", "claim.fact"))
            case 13:
                building.merge(runner, runners[(copy + 1) % 3])
    except ExpectedError:
        pass


def twin(runner, name):
    """Return a copy of a copy to merge into."""
    path = runner.database.path.with_name(f"{name}.annot")
    shutil.copyfile(runner.database.path, path)
    return open_project(path, device=name)


@settings(max_examples=35, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, order=orders)
def test_copies_that_exchanged_in_any_order_show_the_same_and_lost_nothing(copies, steps, order):
    runners = copies()
    for step in steps:
        do(runners, step)
    every = set.union(*(building.event_ids(one) for one in runners))
    one, two, three = (runners[place] for place in order)

    left = twin(one, "left")  # (one + two) + three
    building.merge(left, two, three)
    right = twin(two, "right")  # one + (three + two), from the other side
    building.merge(right, three)
    other = twin(three, "other")
    building.merge(other, one)
    building.merge(other, right)

    assert building.event_ids(left) == building.event_ids(other) == every
    assert building.seen(left) == building.seen(other)
    before = building.content(left.database.path)
    assert building.merge(left, one, two, three, other).added == 0
    assert building.content(left.database.path) == before
    odd = {problem.kind for problem in building.problems(left)}
    assert odd <= {"waiting", "conflict"}
    for runner in (*runners, left, right, other):
        runner.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_undoing_everything_brings_back_the_start_and_redoing_the_end_also_after_a_restart(copies, steps):
    runner = copies()[0]
    runner.annotator = building.person(runner, "Ann")
    runner.device = "own"  # whose history begins here
    beginning = building.work_seen(runner)
    for _, _, what, number in steps:
        if what not in {8, 9, 13}:
            do([runner], (0, 0, what, number))
    end = building.work_seen(runner)
    undone = 0
    while runner.undo():
        undone += 1
        if undone % 3 == 1:
            runner = reopened(runner)
    assert building.work_seen(runner) == beginning
    redone = 0
    while runner.redo():
        redone += 1
        if redone % 4 == 1:
            runner = reopened(runner)
    assert redone == undone
    assert building.work_seen(runner) == end
    assert {problem.kind for problem in building.problems(runner)} <= {"waiting"}
    runner.close()


def reopened(runner):
    runner.close()
    return open_project(runner.database.path, device=runner.device, annotator=runner.annotator)


def test_the_projection_does_not_depend_on_who_has_named_a_target_first(copies):
    one, two, _ = copies()
    one.run(AddNamedTarget("The mayor", ("Mia",)))
    two.run(AddNamedTarget("The mayor", ("Boss",)))
    building.merge(one, two)
    building.merge(two, one)
    found = one.read(people.named_targets)
    assert [(entry.name, entry.aliases) for entry in found] == [("The mayor", ("Boss", "Mia"))]
    assert building.seen(one) == building.seen(two)


def test_two_people_of_one_name_stay_two_and_are_reported(copies):
    one, two, _ = copies()
    one.run(AddAnnotator("Cy"))
    two.run(AddAnnotator("Cy"))
    building.merge(one, two)
    assert one.read(people.namesakes) == ["Cy"]
    with pytest.raises(ExpectedError, match="2 people are called 'Cy'"):
        one.read(people.annotator_called, "Cy")
