"""Long computations tell how far they are, compute the same when watched, and stop where that is wanted."""

import pytest

from annotator.agreement import Ratings, measure
from annotator.agreement.aligning import best
from annotator.agreement.aligning.packing import Packing
from annotator.watch import tell, watched
from tests.agreement.test_gamma import dense


class StoppedError(Exception):
    """Somebody does not want to wait any longer."""


def stop(_done, _total):
    raise StoppedError


def texts(many=6):
    return [dense(3, 12, seed) for seed in range(many)]


def test_nobody_need_watch():
    tell(1, 2)


def test_gamma_tells_how_far_it_is_from_none_to_nearly_all(monkeypatch):
    monkeypatch.setattr(best, "_BATCH", 100)
    seen = []
    with watched(lambda done, total: seen.append((done, total))):
        measure("gamma", texts(), samples=10)
    steps = [done for done, total in seen if total]
    assert len({total for _, total in seen if total}) == 1
    assert steps == sorted(steps)
    assert (steps[0], len(steps) > 5) == (0, True)
    assert steps[-1] < max(total for _, total in seen)


@pytest.mark.parametrize("people", [2, 3])
def test_continua_aligned_in_batches_have_the_disorder_of_all_at_once(people, monkeypatch):
    marked = [dense(people, 12, seed) for seed in range(6)]
    at_once = measure("gamma", marked, samples=10)
    monkeypatch.setattr(best, "_BATCH", 50)
    in_batches = measure("gamma", marked, samples=10)
    assert in_batches.observed == pytest.approx(at_once.observed, abs=1e-12)
    assert in_batches.value == pytest.approx(at_once.value, abs=1e-12)


def test_a_text_larger_than_a_batch_is_aligned_whole(monkeypatch):
    at_once = measure("gamma", dense(3, 20, 1), samples=5)
    monkeypatch.setattr(best, "_BATCH", 7)
    assert measure("gamma", dense(3, 20, 1), samples=5).value == pytest.approx(at_once.value, abs=1e-12)


def test_whoever_watches_can_stop_it():
    with watched(stop), pytest.raises(StoppedError):
        measure("gamma", texts(), samples=10)


def test_branch_and_bound_is_stopped_too(monkeypatch):
    inside, run = [], Packing._run_watched

    def noted(self):
        inside.append(True)
        run(self)

    def stop_inside(_done, _total):
        if inside:
            raise StoppedError

    monkeypatch.setattr(Packing, "_run_watched", noted)
    with watched(stop_inside), pytest.raises(StoppedError):
        measure("gamma", dense(5, 60, 1), samples=5)
    assert len(inside) == 1


def test_each_measure_and_label_is_a_step():
    seen = []
    ratings = Ratings.from_matrix([["x", "y"], ["y", "y"], ["x", "x"]])
    with watched(lambda done, total: seen.append((done, total))):
        measure("percent_agreement", ratings)
        measure("percent_agreement", ratings, by="label")
    assert seen == [(0, 0)] * 4


def test_who_watched_before_watches_again():
    seen = []
    with watched(lambda *_step: seen.append("outer")):
        with watched(None):
            tell()
        tell()
    assert seen == ["outer"]
