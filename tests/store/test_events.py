"""The clock, the seal, and the order of heads."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.store import events as log
from tests.store import building

readings = st.builds(
    lambda milliseconds, counter: f"{milliseconds:014d}-{counter:06d}",
    st.integers(0, 10**13),
    st.integers(0, log.COUNTER - 1),
)


@given(readings)
def test_the_clock_only_goes_forward_also_when_the_wall_clock_is_behind(last):
    later = log.next_clock(last)
    assert later > last
    assert len(later) == len(last)


def test_the_clock_counts_on_where_the_wall_clock_stands_in_the_past():
    assert log.next_clock("99990000000000-000001") == "99990000000000-000002"
    assert log.next_clock("99990000000000-999999") == "99990000000001-000000"


def test_the_clock_begins_with_the_wall_clock(monkeypatch):
    monkeypatch.setattr(log.time, "time_ns", lambda: 1_700_000_000_123_456_789)
    assert log.next_clock("") == "01700000000123-000000"
    assert log.next_clock("01700000000122-000009") == "01700000000123-000000"
    assert log.next_clock("01700000000123-000000") == "01700000000123-000001"


def test_work_on_a_machine_whose_clock_is_behind_still_comes_after_what_it_was_made_upon(town, monkeypatch):
    from dataclasses import replace

    from annotator.actions.annotating import ChangeAnnotation
    from annotator.store.queries import work

    label = building.claim(town)
    monkeypatch.setattr(log.time, "time_ns", lambda: 0)
    town.run(ChangeAnnotation(replace(label, note="later")))
    assert town.read(work.annotation, label.id).note == "later"
    assert town.history().undo[-1] != town.history().undo[-2]
    town.undo()
    assert town.read(work.annotation, label.id) == label


def test_the_seal_is_the_sum_of_all_digests(town):
    building.claim(town)
    with town.database.reading() as connection:
        digests = log.digests(connection).values()
        assert log.read_seal(connection) == (sum(int(one, 16) for one in digests) % log.MODULUS, len(digests))


def test_events_come_back_from_the_log_as_they_went_in(town):
    building.claim(town)
    with town.database.reading() as connection:
        for one, digest in log.digests(connection).items():
            assert log.by_id(connection, [one])[one].digest == digest


def test_each_event_of_a_device_has_the_next_number(town):
    building.claim(town)
    town.undo()
    with town.database.reading() as connection:
        numbers = sorted(row[0] for row in connection.exec_driver_sql("SELECT sequence FROM event"))
    assert numbers == list(range(1, len(numbers) + 1))
