"""Counting patterns: how many units of each cluster got the same values from the same annotators."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.ratings import Codes, Ratings

# Units counted at a time: what one step writes is still in the processor's cache in the next.
_BLOCK = 1 << 17


def histogram(ratings: Ratings, cluster: Integers, clusters: int) -> tuple[Integers, Floats, Integers]:
    """Return (codes, weight, cluster) of the distinct rows, or of all units where keys do not fit."""
    annotators, units = ratings.codes.shape
    radix = len(ratings.categories) + 1
    patterns = radix**annotators
    if patterns * clusters >= 2**62:
        return ratings.codes.T.astype(np.intp) - 1, np.ones(units), cluster
    if patterns < 256 and clusters == 1:
        blocks = range(0, units, _BLOCK)
        parts = (_keys(ratings.codes[:, at : at + _BLOCK], radix, np.dtype(np.uint8)) for at in blocks)
        counts = sum(map(_count_bytes, parts), np.zeros(256, dtype=np.intp))
        found = np.flatnonzero(counts)
        counts = counts[found]
    else:
        small = patterns < 256
        keys = _keys(ratings.codes, radix, np.dtype(np.uint8) if small else np.dtype(np.intp))
        if clusters > 1:
            keys = cluster * patterns + keys
        found, counts = _count_keys(keys, patterns * clusters)
    return _values(found, radix, annotators), counts.astype(float), found // patterns


def merged(
    codes: Integers, weight: Floats, cluster: Integers, clusters: int, categories: int
) -> tuple[Integers, Floats, Integers]:
    """Return (codes, weight, cluster) with equal rows of a cluster made one, if few can be different."""
    annotators = codes.shape[1]
    radix = categories + 1
    patterns = radix**annotators
    if patterns * clusters > len(codes):
        return codes, weight, cluster
    keys = cluster * patterns
    for number, column in enumerate(codes.T):
        keys = keys + (column + 1) * radix**number
    counts = np.bincount(keys, weights=weight, minlength=patterns * clusters).astype(np.float64, copy=False)
    found = np.flatnonzero(counts)
    return _values(found, radix, annotators), counts[found], found // patterns


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


def _count_keys(keys: NDArray[np.integer], possible: int) -> tuple[Integers, Integers]:
    """Return the keys that occur and how often: by counting where they are dense, else by sorting."""
    if possible <= max(65536, 4 * len(keys)):
        counts = np.bincount(keys, minlength=possible)
        found = np.flatnonzero(counts)
        return found, counts[found]
    found, counts = np.unique(keys, return_counts=True)
    return found, counts
