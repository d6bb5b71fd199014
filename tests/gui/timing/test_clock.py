"""The active clock counts what lies between touches, a pause for a minute at most."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.timing.clock import ActiveClock

pauses = st.lists(st.integers(0, 300), max_size=40)


class Hands:
    """The hands of a clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def begun(idle: float = 60.0) -> tuple[Hands, ActiveClock]:
    hands = Hands()
    clock = ActiveClock(hands, idle=idle)
    clock.activate(True)
    clock.show("d")
    return hands, clock


@given(pauses)
def test_each_pause_counts_up_to_the_cut_off(lengths):
    hands, clock = begun()
    for length in lengths:
        hands.now += length
        clock.touch()
    assert clock.spent("d") == sum(min(length, 60) for length in lengths)


@given(pauses, st.integers(1, 30))
def test_looking_at_the_clock_changes_nothing(lengths, looks):
    hands, clock = begun()
    for length in lengths:
        for _ in range(looks):
            hands.now += length / looks
            clock.spent("d")
        hands.now = round(hands.now, 6)
        clock.touch()
    assert abs(clock.spent("d") - sum(min(length, 60) for length in lengths)) < 0.001


@given(pauses)
def test_nothing_counts_while_another_window_is_the_active_one(lengths):
    hands, clock = begun()
    clock.activate(False)
    for length in lengths:
        hands.now += length
        clock.touch()
    clock.activate(True)
    assert clock.spent("d") == 0


@given(st.lists(st.tuples(st.sampled_from(["a", "b", None]), st.integers(0, 59)), max_size=40))
def test_time_belongs_to_the_discussion_that_was_in_hand(visits):
    hands, clock = begun()
    clock.take()
    expected = {"a": 0, "b": 0}
    for discussion, length in visits:
        clock.show(discussion)
        clock.touch()
        hands.now += length
        if discussion is not None:
            expected[discussion] += length
    assert {one: clock.spent(one) for one in expected} == expected


@given(pauses, pauses)
def test_what_was_taken_and_what_is_left_make_the_whole(before, after):
    hands, clock = begun()
    taken = 0.0
    for part in (before, after):
        for length in part:
            hands.now += length
            clock.touch()
        taken += clock.take().get("d", 0.0)
    assert taken == sum(min(length, 60) for length in [*before, *after])
    assert clock.spent("d") == 0


def test_the_clock_stands_a_minute_after_the_last_touch():
    hands, clock = begun()
    hands.now += 59
    assert clock.runs
    hands.now += 1
    assert not clock.runs
    clock.touch()
    assert clock.runs


def test_coming_back_to_the_window_is_a_touch():
    hands, clock = begun()
    hands.now += 20
    clock.activate(False)
    hands.now += 500
    clock.activate(True)
    hands.now += 30
    assert clock.spent("d") == 50
