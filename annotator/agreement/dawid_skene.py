"""Dawid and Skene's model: how each annotator confuses labels, and which label each unit most likely has.

It is no coefficient of agreement: it supposes that every unit has one true label and that annotators err
independently. With two or three annotators it knows little; its labels are guesses to look into, no truth.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.ratings import Ratings
from annotator.agreement.table import tabulate
from annotator.errors import expected

_SMALL = 1e-300


@dataclass(frozen=True, eq=False)
class DawidSkene:
    """The estimates.

    `confusions`: annotators × true label × given label, each row sums to 1, NaN where the annotator met no
    such unit; `prevalence`: the share of each label; `accuracy`: how likely each gives the true label;
    `iterations`, `likelihood` (log) and `converged` say how the estimation went. Where there is nothing to
    compare, `reason` says why and the arrays are NaN.
    """

    ratings: Ratings
    confusions: Floats
    prevalence: Floats
    iterations: int
    likelihood: float
    converged: bool
    reason: str | None = None

    @property
    def annotators(self) -> tuple[str, ...]:
        """The names, in the order of `confusions`."""
        return self.ratings.annotators

    @property
    def categories(self) -> tuple[Hashable, ...]:
        """The labels, in the order of all other axes."""
        return self.ratings.categories

    @property
    def accuracy(self) -> Floats:
        """Σ_k prevalence_k · P(given k | true k) of each annotator."""
        diagonal = np.diagonal(np.nan_to_num(self.confusions), axis1=1, axis2=2)
        known: Floats = np.where(
            np.isfinite(self.confusions).any(axis=(1, 2)), diagonal @ self.prevalence, np.nan
        )
        return known

    def posterior(self) -> Floats:
        """Return the probability of each label for each unit, units × categories; NaN without any value."""
        codes = self.ratings.codes.T.astype(np.intp) - 1
        if self.reason is not None:
            return np.full((len(codes), len(self.categories)), np.nan)
        found, _ = _posterior(codes, np.nan_to_num(self.confusions), self.prevalence)
        found[(codes < 0).all(axis=1)] = np.nan
        return found

    def labels(self) -> list[Hashable]:
        """Return the most probable label of each unit, the first of equals; None without any value."""
        found = self.posterior()
        known = np.isfinite(found).all(axis=1)
        best = np.where(known, np.nan_to_num(found).argmax(axis=1), -1) if found.size else np.zeros(0, int)
        return [None if number < 0 else self.categories[number] for number in best.tolist()]


def dawid_skene(
    ratings: Ratings,
    *,
    categories: Iterable[Hashable] | None = None,
    iterations: int = 100,
    tolerance: float = 1e-9,
    smoothing: float = 0.0,
) -> DawidSkene:
    """Return the estimates by expectation and maximization (Dawid & Skene 1979, Appl Statist 28:20).

    It starts from the shares of the votes and stops when the log-likelihood a unit gains less than
    `tolerance`. `smoothing` is added to every cell of the confusions, so that few ratings look less certain.
    """
    if iterations < 1 or smoothing < 0:
        raise expected("iterations from 1 and smoothing from 0 up", (iterations, smoothing), "dawid_skene")
    declared = ratings if categories is None else ratings.declare(categories)
    table = tabulate(declared, np.zeros(len(declared.units), dtype=np.intp), 1)
    size, many = len(declared.categories), len(declared.annotators)
    if table.nothing:
        confusions = np.full((many, size, size), np.nan)
        return DawidSkene(
            declared, confusions, np.full(size, np.nan), 0, np.nan, converged=False, reason=table.nothing
        )
    units = table.all_units
    belief = _votes(table.codes, size)
    last, converged, done = -np.inf, False, 0
    while done < iterations and not converged:
        done += 1
        confusions, prevalence = _estimated(table.codes, units[:, None] * belief, smoothing)
        belief, logs = _posterior(table.codes, np.nan_to_num(confusions), prevalence)
        likelihood = float(units @ logs)
        converged = likelihood - last < tolerance * units.sum()
        last = likelihood
    return DawidSkene(declared, confusions, prevalence, done, last, converged)


def _votes(codes: Integers, size: int) -> Floats:
    """Return the share of each label among a row's values, rows × categories."""
    counts = (codes[:, :, None] == np.arange(size)).sum(axis=1).astype(np.float64)
    shares: Floats = counts / counts.sum(axis=1, keepdims=True)
    return shares


def _estimated(codes: Integers, belief: Floats, smoothing: float) -> tuple[Floats, Floats]:
    """Return (confusions, prevalence) from how much each row counts for each true label."""
    size = belief.shape[1]
    confusions = np.empty((codes.shape[1], size, size))
    for annotator, column in enumerate(codes.T):
        for true in range(size):
            counted = np.bincount(column + 1, weights=belief[:, true], minlength=size + 1)
            confusions[annotator, true] = counted[1:] + smoothing
    met = confusions.sum(axis=2, keepdims=True)
    confusions = np.where(met > 0, confusions / np.where(met > 0, met, 1), np.nan)
    prevalence: Floats = belief.sum(axis=0) / belief.sum()
    return confusions, prevalence


def _posterior(codes: Integers, confusions: Floats, prevalence: Floats) -> tuple[Floats, Floats]:
    """Return (P(true label | values), log P(values)) of each row."""
    logs = np.log(np.maximum(prevalence, _SMALL)) + np.zeros((len(codes), 1))
    for column, confusion in zip(codes.T, np.log(np.maximum(confusions, _SMALL)), strict=True):
        given = np.concatenate([confusion.T, np.zeros((1, len(prevalence)))])
        logs += given[column]
    top = logs.max(axis=1, keepdims=True)
    shares = np.exp(logs - top)
    total = shares.sum(axis=1, keepdims=True)
    return shares / total, (top + np.log(total))[:, 0]
