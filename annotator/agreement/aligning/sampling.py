"""Random continua: what annotators might have marked if they had not looked at the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from annotator.agreement.aligning.units import Units
from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.continuum import Continuum

# Zero-length units have no dissimilarity.
_SHORTEST = 1e-6
_TRIES = 100

Place = dict[object, int]
Sampler = Callable[[Sequence[Continuum], Place, int, np.random.Generator], dict[int, Units]]


def taken(texts: Sequence[Continuum], place: Place) -> dict[int, Units]:
    """Return what annotators marked, by the number of annotators of a text; continua in the texts' order."""
    found = {}
    for many in sorted({len(text.spans) for text in texts}):
        rows = [
            (start, end, place[label], annotator, number)
            for number, text in enumerate(t for t in texts if len(t.spans) == many)
            for annotator, spans in enumerate(text.spans.values())
            for start, end, label in sorted(spans, key=lambda span: span[:2])
        ]
        table = np.array(rows, dtype=np.intp).reshape(len(rows), 5)
        found[many] = Units(
            table[:, 0].astype(np.float64),
            table[:, 1].astype(np.float64),
            table[:, 2],
            table[:, 3],
            table[:, 4],
            many,
            sum(len(text.spans) == many for text in texts),
        )
    return found


def statistical(
    texts: Sequence[Continuum], place: Place, samples: int, generator: np.random.Generator
) -> dict[int, Units]:
    """Draw continua with the texts' number of units, gaps, lengths and labels.

    Numbers, gaps and lengths are drawn from normal distributions with mean and deviation over all texts and
    annotators, labels by their shares. The sampler is that of pygamma-agreement, which knows one text; over
    all of them together it also holds for texts with one unit, which alone have no deviation. In each sample
    the first annotator of the first text marks something.
    """
    marked = [sorted(spans, key=lambda span: span[:2]) for text in texts for spans in text.spans.values()]
    gaps = [0] + [b[0] - a[1] for spans in marked for a, b in pairwise(spans)]
    gaps += [spans[0][0] for spans in marked if spans and spans[0][0] > 0]
    lengths = [end - start for spans in marked for start, end, _ in spans]
    labels = np.bincount([place[label] for spans in marked for _, _, label in spans], minlength=len(place))
    numbers = [len(spans) for spans in marked]
    found = {}
    for many in sorted({len(text.spans) for text in texts}):
        continua = samples * sum(len(text.spans) == many for text in texts)
        drawn = generator.normal(np.mean(numbers), np.std(numbers), continua * many)
        size = np.abs(drawn.astype(np.intp))
        first = np.arange(0, len(size), max(1, len(size) // samples))
        size[first] = np.maximum(size[first], 1)
        total = int(size.sum())
        gap = generator.normal(np.mean(gaps), np.std(gaps), total)
        length = np.maximum(np.abs(generator.normal(np.mean(lengths), np.std(lengths), total)), _SHORTEST)
        label = generator.choice(len(place), total, p=labels / labels.sum())
        who = np.repeat(np.arange(len(size)), size)
        end = _within(np.cumsum(gap + length), who, size)
        found[many] = Units(end - length, end, label, who % many, who // many, many, continua)
    return found


def shifted(
    texts: Sequence[Continuum], place: Place, samples: int, generator: np.random.Generator
) -> dict[int, Units]:
    """Draw continua that put annotators of a text out of step (Mathet, Widlöcher & Métivier 2015, 5.2).

    For each place an annotator of the text is drawn and all their units moved by one distance, those beyond
    the end to the beginning. The distances lie at least half a mean length apart, if there is room for that.
    """
    found = {}
    for many, units in taken(texts, place).items():
        here = [text for text in texts if len(text.spans) == many]
        lengths = np.array([text.length for text in here], dtype=np.float64)
        apart = units.end - units.start
        mean = np.bincount(units.continuum, weights=apart, minlength=len(here)) / np.maximum(units.sizes, 1)
        continua = len(here) * samples
        of = np.tile(np.arange(len(here)), samples)
        who = generator.integers(0, many, (continua, many))
        by = _apart(lengths[of], mean[of] / 2, many, generator)
        bounds = np.searchsorted(
            units.continuum * many + units.annotator, np.arange(len(here) * many + 1)
        ).astype(np.intp)
        source = (of[:, None] * many + who).ravel()
        size = bounds[source + 1] - bounds[source]
        held = np.repeat(np.arange(len(source)), size)
        at = np.arange(len(held)) - np.repeat(np.cumsum(size) - size, size) + np.repeat(bounds[source], size)
        start = units.start[at] + by.ravel()[held]
        long = lengths[of[held // many]]
        start = np.where(start >= long, start - long, start)
        found[many] = Units(
            start, start + apart[at], units.label[at], held % many, held // many, many, continua
        )
    return found


def _within(total: Floats, who: Integers, size: Integers) -> Floats:
    """Return cumulated numbers that begin anew with each annotator."""
    before = np.concatenate([[0.0], total])[np.cumsum(size) - size]
    within: Floats = total - before[who]
    return within


def _apart(lengths: Floats, least: Floats, many: int, generator: np.random.Generator) -> Floats:
    """Draw distances, texts × places, each from 0 to the text's length and away from those before it."""
    drawn = np.empty((len(lengths), many))
    for number in range(many):
        drawn[:, number] = generator.uniform(0, lengths)
        for _ in range(_TRIES if number else 0):
            near = np.abs(drawn[:, :number] - drawn[:, [number]]).min(axis=1) < least
            if not near.any():
                break
            drawn[near, number] = generator.uniform(0, lengths[near])
    return drawn


SAMPLERS: dict[str, Sampler] = {"statistical": statistical, "shift": shifted}
