"""Merging is the union of two sets of events, whatever several people did on several copies."""

import json
import shutil
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.actions.asking import (
    AddActiveTime,
    AnswerQuestion,
    AskQuestion,
    SkipDiscussion,
    UnskipDiscussion,
    WithdrawQuestion,
)
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.clusters import GatherClaims, LeaveCluster
from annotator.actions.importing import ImportRecords
from annotator.actions.people import AddAnnotator
from annotator.actions.policies import SetPolicy
from annotator.actions.projects import AddNamedTarget, Release, open_project
from annotator.actions.runner import Runner
from annotator.actions.spans import JoinAnnotations, SplitAnnotation
from annotator.errors import ExpectedError
from annotator.model.annotation import Target
from annotator.model.asking import SKIP_REASONS
from annotator.model.policy import Policy
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import asking, corpus, people, work
from tests.store import building

DEVICES = ("one", "two", "three")
TEXTS = ("a", "c1", "c2", "c3")
orders = st.permutations(range(3))


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "town.annot"
    runner = building.start(path)
    building.dispute(runner, building.claim(runner))
    runner.run(SetPolicy(Policy(record_time=True)))
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


def times_added(runners):
    """Return who was at work on what → all seconds that anybody added on any copy."""
    added = {}
    for runner in runners:
        with closing(sqlite3.connect(runner.database.path)) as plain:
            query = "SELECT id, subject_id, body FROM event WHERE subject = 'time'"
            added |= {one: (key, json.loads(body)["seconds"]) for one, key, body in plain.execute(query)}
    found = Counter()
    for key, seconds in added.values():
        found[key] += seconds
    return +found


def annotations(runner, *, own):
    found = [
        one
        for heading in runner.read(corpus.discussions)
        for one in runner.read(work.annotations_of, heading.id)
    ]
    return [one for one in found if not own or one.annotator == runner.annotator]


@dataclass
class Scene:
    """What somebody has before them when they do something."""

    runner: Runner
    neighbour: Runner
    number: int

    def __post_init__(self):
        everyone, mine = annotations(self.runner, own=False), annotations(self.runner, own=True)
        self.own = mine[self.number % len(mine)] if mine else None
        self.any_one = everyone[self.number % len(everyone)] if everyone else None
        home = sorted(one.id for one in self.runner.read(corpus.discussions))[self.number % 2 - 1]
        self.text = f"{home}-{TEXTS[self.number % 4]}"
        self.span = (Span(self.number % 3, 4),)

    def label(self):
        note = str(self.number)
        self.runner.run(AddAnnotation("rhetoric", "rhetoric.irony", self.text, self.span, note=note))

    def claim(self):
        self.runner.run(AddAnnotation("claim", "claim.fact", self.text, self.span))

    def dispute(self):
        target = Target("annotation", id=self.any_one.id)
        self.runner.run(AddAnnotation("dispute", "dispute.number", self.text, self.span, target))

    def stance(self):
        self.runner.run(AddAnnotation("stance", "stance.oppose", self.text, target=Target("article")))

    def change(self):
        self.runner.run(ChangeAnnotation(replace(self.own, note=f"changed {self.number}")))

    def delete(self):
        self.runner.run(DeleteAnnotation(self.own.id))

    def make_claim(self):
        self.runner.run(ClaimFromWords(self.own.id, "claim", "claim.fact"))

    def gather(self):
        mine = annotations(self.runner, own=True)
        self.runner.run(GatherClaims(tuple(one.id for one in mine[self.number % 3 :][:2])))

    def leave(self):
        self.runner.run(LeaveCluster(self.own.id))

    def split(self):
        self.runner.run(SplitAnnotation(self.own.id, 2))

    def join(self):
        mine = annotations(self.runner, own=True)
        self.runner.run(JoinAnnotations(tuple(one.id for one in mine if one.text == self.own.text)))

    def ask(self):
        self.runner.run(AskQuestion(self.text[:2], f"Why {self.number}?", text=self.text))

    def answer(self):
        asked = self.runner.read(asking.questions)
        self.runner.run(AnswerQuestion(asked[self.number % len(asked)].id, f"So {self.number}."))

    def withdraw(self):
        asked = self.runner.read(asking.questions)
        self.runner.run(WithdrawQuestion(asked[self.number % len(asked)].id))

    def skip(self):
        reason = SKIP_REASONS[self.number % 4]
        self.runner.run(SkipDiscussion(self.text[:2], reason))

    def unskip(self):
        self.runner.run(UnskipDiscussion(self.text[:2]))

    def pass_time(self):
        self.runner.run(AddActiveTime(self.text[:2], self.number, new_session=self.number % 2 == 0))

    def decide(self):
        self.runner.run(SetPolicy(Policy(shuffle=self.number, record_time=True)))

    def close(self):
        self.runner.run((CloseText, ReopenText)[self.number % 2](self.text, ("claim", "stance")))

    def import_page(self):
        page = building.discussion(f"e{self.number % 2}", source=f"{self.runner.device}.txt")
        self.runner.run(ImportRecords((Record(page),)))

    def name_target(self):
        self.runner.run(AddNamedTarget("The mayor", (f"M{self.number}",)))
        self.runner.run(Release(self.number % 2 == 0))

    def undo(self):
        self.runner.undo()

    def redo(self):
        self.runner.redo()

    def exchange(self):
        building.merge(self.runner, self.neighbour)


ALONE = (
    "label",
    "label",
    "claim",
    "dispute",
    "stance",
    "change",
    "delete",
    "make_claim",
    "gather",
    "gather",
    "leave",
    "split",
    "join",
    "ask",
    "ask",
    "answer",
    "withdraw",
    "skip",
    "unskip",
    "pass_time",
    "close",
    "import_page",
)
NEEDS = {"dispute": "any_one", "change": "own", "delete": "own", "make_claim": "own"}
NEEDS |= dict.fromkeys(("leave", "split", "join"), "own")


def do(runners, step):
    """Let a person do something on a copy; what cannot be done there is refused and changes nothing."""
    copy, who, what, number = step
    runner = runners[copy]
    runner.annotator = building.person(runner, ("Ann", "Bob")[who])
    scene = Scene(runner, runners[(copy + 1) % len(runners)], number)
    if what in NEEDS and getattr(scene, NEEDS[what]) is None:
        return
    if what in {"answer", "withdraw"} and not runner.read(asking.questions):
        return
    with suppress(ExpectedError):
        getattr(scene, what)()


def steps(*more):
    """Return lists of (copy, person, what they do, a number that decides the details)."""
    what = st.sampled_from([*ALONE, *more])
    return st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1), what, st.integers(0, 30)), max_size=22)


def twin(runner, name):
    """Return a copy of a copy to merge into."""
    path = runner.database.path.with_name(f"{name}.annot")
    shutil.copyfile(runner.database.path, path)
    return open_project(path, device=name)


@settings(max_examples=35, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps("name_target", "decide", "undo", "redo", "exchange", "exchange"), order=orders)
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
    shown = {one.id: one.seconds for one in left.read(asking.times) if one.seconds}
    there = left.read(corpus.known_discussions, ["d1", "e0", "e1"])
    assert shown == {key: n for key, n in times_added(runners).items() if key.split(":")[1] in there}
    before = building.content(left.database.path)
    assert building.merge(left, one, two, three, other).added == 0
    assert building.content(left.database.path) == before
    odd = {problem.kind for problem in building.problems(left)}
    assert odd <= {"waiting", "conflict"}
    for runner in (*runners, left, right, other):
        runner.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps())
def test_undoing_everything_brings_back_the_start_and_redoing_the_end_also_after_a_restart(copies, steps):
    runner = copies()[0]
    runner.annotator = building.person(runner, "Ann")
    runner.device = "own"  # whose history begins here
    beginning = building.work_seen(runner)
    for _, _, what, number in steps:
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
