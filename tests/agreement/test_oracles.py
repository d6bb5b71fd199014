"""Our values against those of other libraries on random data, with the faults that these libraries have.

They come with `pip install -e .[oracles]`; irrCAC beside, by `pip install --no-deps irrCAC`, because it asks
for a SciPy that no present numpy fits. Where one is not installed, its tests are skipped.
"""

from itertools import accumulate

import numpy as np
import pytest

from annotator.agreement import Continuum, Ratings, measure

pytestmark = pytest.mark.oracle
SEEDS = range(6)


def table(seed, annotators=3, units=40, labels=4, missing=0.3):
    """Return codes units × annotators from 0 up, NaN where missing; annotators agree more often than not."""
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, labels, (units, 1))
    said = np.where(
        generator.random((units, annotators)) < 0.6, truth, generator.integers(0, labels, (units, annotators))
    )
    return np.where(generator.random((units, annotators)) < missing, np.nan, said)


def value(name, data, **options):
    return measure(name, Ratings.from_matrix(data), categories=[0.0, 1.0, 2.0, 3.0], **options).value


def close(number):
    return pytest.approx(number, abs=1e-6)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_is_that_of_krippendorff(seed, level):
    krippendorff = pytest.importorskip("krippendorff")
    data = table(seed)
    theirs = krippendorff.alpha(reliability_data=data.T, level_of_measurement=level)
    assert value("krippendorff_alpha", data, level=level) == close(theirs)


def test_krippendorff_refuses_what_does_not_vary_and_we_say_why():
    krippendorff = pytest.importorskip("krippendorff")
    data = np.zeros((4, 2))
    with pytest.raises(ValueError, match="domain"):
        krippendorff.alpha(reliability_data=data.T)
    assert "no variation" in measure("krippendorff_alpha", Ratings.from_matrix(data)).reason


CAC = {
    "fleiss_kappa": "fleiss",
    "conger_kappa": "conger",
    "brennan_prediger": "bp",
    "gwet_ac": "gwet",
    "krippendorff_alpha": "krippendorff",
}


@pytest.mark.parametrize("weights", ["identity", "linear", "quadratic", "ordinal"])
@pytest.mark.parametrize("name", CAC)
@pytest.mark.parametrize("seed", SEEDS)
def test_coefficients_are_those_of_irrcac(seed, name, weights):
    """Alpha has levels instead of weights; identity is nominal, quadratic interval."""
    raw = pytest.importorskip("irrCAC.raw")
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(table(seed))
    theirs = raw.CAC(frame, weights=weights, categories=[0.0, 1.0, 2.0, 3.0])
    found = getattr(theirs, CAC[name])()["est"]["coefficient_value"]
    if name != "krippendorff_alpha":
        options = {"weights": weights}
    elif weights in {"identity", "quadratic"}:
        options = {"level": {"identity": "nominal", "quadratic": "interval"}[weights]}
    else:
        pytest.skip("alpha has no such level")
    # irrCAC rounds to five digits
    assert value(name, table(seed), **options) == pytest.approx(found, abs=1.1e-5)


def test_irrcac_divides_by_zero_where_nothing_varies_and_we_say_why():
    """With other data of this kind it says 1."""
    raw = pytest.importorskip("irrCAC.raw")
    pandas = pytest.importorskip("pandas")
    data = np.ones((4, 3))
    with pytest.raises(ZeroDivisionError):
        raw.CAC(pandas.DataFrame(data)).fleiss()
    assert measure("fleiss_kappa", Ratings.from_matrix(data)).value is None


@pytest.mark.parametrize("weights", [None, "linear", "quadratic"])
@pytest.mark.parametrize("seed", SEEDS)
def test_cohen_is_that_of_scikit_learn(seed, weights):
    metrics = pytest.importorskip("sklearn.metrics")
    data = table(seed, annotators=2, missing=0)
    theirs = metrics.cohen_kappa_score(*data.T, weights=weights, labels=[0, 1, 2, 3])
    assert value("cohen_kappa", data, weights=weights or "identity") == close(theirs)


@pytest.mark.parametrize("seed", SEEDS)
def test_fleiss_and_cohen_are_those_of_statsmodels(seed):
    rater = pytest.importorskip("statsmodels.stats.inter_rater")
    data = table(seed, missing=0)
    counts = np.stack([(data == label).sum(axis=1) for label in range(4)], axis=1)
    assert value("fleiss_kappa", data) == close(rater.fleiss_kappa(counts, method="fleiss"))
    assert value("brennan_prediger", data) == close(rater.fleiss_kappa(counts, method="randolph"))
    square = np.zeros((4, 4))
    np.add.at(square, tuple(data[:, :2].T.astype(int)), 1)
    theirs = rater.cohens_kappa(square, wt="linear", return_results=False)
    assert value("cohen_kappa", data[:, :2], weights="linear") == close(theirs)


@pytest.mark.parametrize(("level", "distance"), [("jaccard", "jaccard_distance"), ("masi", "masi_distance")])
@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_of_sets_is_that_of_nltk(seed, level, distance):
    """nltk divides by zero on two empty sets, which are the same to us, so none is empty here."""
    agreement = pytest.importorskip("nltk.metrics.agreement")
    metrics = pytest.importorskip("nltk.metrics.distance")
    generator = np.random.default_rng(seed)
    drawn = generator.random((30, 3, 4)) < 0.5
    sets = [[frozenset(np.flatnonzero(said).tolist()) or frozenset({0}) for said in row] for row in drawn]
    task = agreement.AnnotationTask(
        [(str(who), str(unit), said) for unit, row in enumerate(sets) for who, said in enumerate(row)],
        distance=getattr(metrics, distance),
    )
    found = measure("krippendorff_alpha", Ratings.from_matrix(sets), level=level)
    assert found.value == close(task.alpha())


def test_nltk_says_one_where_nothing_varies_and_we_say_why():
    agreement = pytest.importorskip("nltk.metrics.agreement")
    task = agreement.AnnotationTask([(who, unit, "x") for who in "ab" for unit in "12"])
    assert task.alpha() == 1
    assert measure("krippendorff_alpha", Ratings.from_matrix([["x", "x"]] * 2)).value is None


@pytest.mark.parametrize("n_t", [2, 3, 4])
@pytest.mark.parametrize("seed", SEEDS)
def test_boundary_similarity_is_that_of_segeval(seed, n_t):
    """segeval cannot compare two texts without any boundary, so there is one in each."""
    segeval = pytest.importorskip("segeval")
    generator = np.random.default_rng(seed)
    cuts = [sorted(generator.choice(np.arange(1, 40), 9, replace=False).tolist()) for _ in range(2)]
    masses = [np.diff([0, *cut, 40]).tolist() for cut in cuts]
    spans = [
        [(end - size, end, "") for size, end in zip(one, accumulate(one), strict=True)] for one in masses
    ]
    found = measure("boundary_similarity", Continuum(40, dict(zip("ab", spans, strict=True))), n_t=n_t)
    theirs = segeval.boundary_similarity(tuple(masses[0]), tuple(masses[1]), n_t=n_t)
    assert found.value == close(float(theirs))


def spans_of(seed, annotators, units):
    generator = np.random.default_rng(seed)
    marked = {}
    for who in range(annotators):
        start = np.arange(units) * 14 + generator.integers(0, 12, units)
        length = generator.integers(1, 18, units)
        label = generator.choice(list("xyz"), units)
        marked[f"a{who}"] = [
            (int(s), int(s + n), str(x)) for s, n, x in zip(start, length, label, strict=True)
        ]
    return marked


def pygamma(marked, alpha, beta):
    library = pytest.importorskip("pygamma_agreement")
    segment = pytest.importorskip("pyannote.core").Segment
    continuum = library.Continuum()
    for who, spans in marked.items():
        for start, end, label in spans:
            continuum.add(who, segment(start, end), label)
    dissimilarity = library.CombinedCategoricalDissimilarity(alpha=alpha, beta=beta)
    return continuum, dissimilarity, library


@pytest.mark.parametrize(("annotators", "units"), [(2, 12), (2, 25), (3, 8), (4, 5)])
@pytest.mark.parametrize("seed", range(3))
def test_the_best_disorder_is_that_of_pygamma(seed, annotators, units):
    """pygamma counts in single precision. With another delta_empty than 1 it is wrong: labels keep 1."""
    if annotators > 2:
        pytest.importorskip("highspy")
    marked = spans_of(seed, annotators, units)
    continuum, dissimilarity, _ = pygamma(marked, alpha=3, beta=1)
    theirs = continuum.get_best_alignment(dissimilarity).disorder
    found = measure("gamma", Continuum(2000, marked), alpha=3, beta=1, samples=1)
    assert found.observed == pytest.approx(theirs, rel=2e-6)


def test_the_disorder_of_random_continua_is_that_of_pygamma_within_its_error():
    marked = spans_of(1, 2, 20)
    continuum, dissimilarity, library = pygamma(marked, alpha=1, beta=1)
    sampler = library.StatisticalContinuumSampler()
    sampler.init_sampling(continuum)
    np.random.seed(0)
    theirs = [sampler.sample_from_continuum.get_best_alignment(dissimilarity).disorder for _ in range(60)]
    found = measure("gamma", Continuum(2000, marked), samples=400)
    spread = np.hypot(np.std(theirs) / np.sqrt(60), np.std(theirs) / 20)
    assert abs(found.expected - np.mean(theirs)) < 4 * spread


def test_pygamma_counts_spans_that_are_not_aligned_in_gamma_cat_and_we_do_not():
    """Mathet (2017) compares the labels of aligned spans; since 0.5.0 pygamma adds a term for the others."""
    marked = {"a": [(0, 10, "x"), (50, 55, "x")], "b": [(1, 11, "x")]}
    continuum, dissimilarity, _ = pygamma(marked, alpha=1, beta=1)
    theirs = continuum.get_best_alignment(dissimilarity).gamma_k_disorder(dissimilarity, None)
    assert theirs > 0.4
    assert measure("gamma", Continuum(60, marked), form="cat", samples=5).observed == 0
