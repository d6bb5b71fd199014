"""Counting patterns: how many units of each cluster got the same values from the same annotators."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.arrays import Integers
from annotator.agreement.ratings import Codes, Ratings
from annotator.agreement.spread import Entries, Matrix, Spread, fits

# Units counted at a time: what one step writes is still in the processor's cache in the next.
_BLOCK = 1 << 17
# From so many possible patterns on they are counted only where most of them may occur.
_PATTERNS = 1 << 16


def histogram(ratings: Ratings, cluster: Integers, clusters: int) -> tuple[Integers, Spread]:
    """Return the codes of the rows, one a distinct pattern where few are possible, and their spread."""
    annotators, units = ratings.codes.shape
    radix = len(ratings.categories) + 1
    patterns = radix**annotators
    if patterns * clusters >= 2**62:
        rows = np.arange(units)
        return ratings.codes.T.astype(np.intp) - 1, Entries(rows, cluster, np.ones(units), clusters, units)
    if clusters == 1 and patterns < 256:
        blocks = range(0, units, _BLOCK)
        parts = (_keys(ratings.codes[:, at : at + _BLOCK], radix, np.dtype(np.uint8)) for at in blocks)
        counts = sum(map(_count_bytes, parts), np.zeros(256, dtype=np.intp))
        return _filled(counts[None, :patterns], radix, annotators)
    keys = _keys(ratings.codes, radix, np.dtype(np.uint8 if patterns < 256 else np.intp))
    if clusters > 1:
        keys = cluster * patterns + keys
    if fits(patterns * clusters, units):
        counts = np.bincount(keys, minlength=patterns * clusters)
        return _filled(counts.reshape(clusters, patterns), radix, annotators)
    found, often = np.unique(keys, return_counts=True)
    entries = Entries(np.arange(len(found)), found // patterns, often.astype(float), clusters, len(found))
    return _values(found, radix, annotators), entries


def merged(codes: Integers, spread: Spread, categories: int) -> tuple[Integers, Spread]:
    """Return codes and spread with equal rows made one, if few can be different."""
    rows, annotators = codes.shape
    radix = categories + 1
    patterns = radix**annotators
    if patterns > max(_PATTERNS, rows):
        return codes, spread
    keys = np.zeros(rows, dtype=np.intp)
    for number, column in enumerate(codes.T):
        keys += (column + 1) * radix**number
    there = np.zeros(patterns, dtype=bool)
    there[keys] = True
    found = np.flatnonzero(there)
    into = (np.cumsum(there) - 1)[keys]
    return _values(found, radix, annotators), spread.merged(into, len(found))


def _filled(counts: Integers, radix: int, annotators: int) -> tuple[Integers, Matrix]:
    """Return the patterns that occur, with their counts clusters × patterns."""
    found = np.flatnonzero(counts.any(axis=0))
    return _values(found, radix, annotators), Matrix(counts[:, found].astype(float))


def _values(keys: Integers, radix: int, annotators: int) -> Integers:
    """Return the codes of each pattern, rows × annotators, column after column in memory."""
    codes = np.empty((len(keys), annotators), dtype=np.intp, order="F")
    for number in range(annotators):
        codes[:, number] = keys // radix**number % radix - 1
    return codes


def _keys(codes: Codes, radix: int, dtype: np.dtype[np.integer]) -> NDArray[np.integer]:
    """Return each unit's pattern as one number, Σ code · radix^annotator."""
    keys: NDArray[np.integer] = np.zeros(codes.shape[1], dtype=dtype)
    for row in codes[::-1]:
        keys *= dtype.type(radix)
        keys += row.astype(dtype, copy=False)
    return keys


def _count_bytes(keys: NDArray[np.integer]) -> Integers:
    """Return how often each byte occurs; bytes are read in pairs, which halves the work."""
    even = len(keys) // 2 * 2
    pairs = np.bincount(keys[:even].view(np.uint16), minlength=65536).reshape(256, 256)
    counts: Integers = pairs.sum(axis=0) + pairs.sum(axis=1)
    return counts + np.bincount(keys[even:], minlength=256)
