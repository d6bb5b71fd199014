"""The unitizing alphas: where annotators marked, and how they labelled it, on a text without given units."""

from __future__ import annotations

from collections.abc import Callable, Hashable

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.continuum import Continuum
from annotator.agreement.formula import ratio
from annotator.agreement.segments import Segments, apart, segments
from annotator.agreement.texts import Texts
from annotator.errors import ExpectedError, expected

_NOTHING = "Nobody marked anything, so there is no variation and alpha would be 0/0."
_COVERED = "The whole text is marked by everybody, so there are no gaps to tell units from."
_ONE_VALUE = "Everybody gave the whole text one and the same label, so there is no variation."
_APART = "No unit of one annotator meets a unit of another, so there is no label to compare."
_ONE_LABEL = (
    "All units that meet have one and the same label, so there is no variation and alpha would be 0/0."
)
_ONE_PLACE = "Units of two annotators meet at one place alone, so there is nothing to tell chance from."
_OVERLAP = (
    "Spans of one annotator overlap in a text, and the unitizing alphas need units that do not; "
    'take gamma, or form="binary" by label, which joins them.'
)
_UNMET = "No unit with this label meets a unit of another annotator, so there is no label to compare."


def _of_label(texts: Texts, label: Hashable, options: dict[str, object]) -> tuple[Texts, dict[str, object]]:
    """Return what by="label" computes: (k)uα among all labels, or binary the label's own units."""
    if options["form"] != "binary":
        return texts, {"form": "label", "label": label}
    kept = [_joined(text, label) for text in texts.texts]
    return Texts(kept, texts.cluster, texts.clusters, (label,)), options


def _joined(text: object, label: Hashable) -> Continuum:
    """Return the text with the units of one label alone, overlapping ones of an annotator made one."""
    if not isinstance(text, Continuum):
        raise expected("a Continuum", text, "unitizing_alpha")
    only = text.only(label)
    return Continuum(text.length, {name: apart(spans) for name, spans in only.spans.items()})


@coefficient(
    "unitizing_alpha",
    data=Continuum,
    options={"form": "valued", "label": None},
    of_label=_of_label,
    about="units in a text: form binary (found alone), valued, coding (labels alone), label (one of them)",
)
def unitizing_alpha(texts: Texts, *, form: object, label: Hashable) -> Statistics:
    """Prepare an alpha of Krippendorff, Mathet, Bouvry & Widlöcher (2016, Qual Quant 50:2347).

    `binary` (ᵤα) compares units with gaps, `valued` (uα) their labels too; `coding` (cuα) compares labels
    where two units meet, `label` ((k)uα) one label of them: read these two with their coverage. The spans of
    one annotator must not overlap, else alpha is undefined.
    """
    if str(form) not in _FORMS:
        raise expected(f"one of {', '.join(_FORMS)}", form, "form")
    if form == "label" and label not in texts.labels:
        raise expected(f"one of {', '.join(map(repr, texts.labels))}", label, "label")
    if form != "label" and label is not None:
        raise ExpectedError('unitizing_alpha takes label= with form="label" alone.')
    found = segments(texts)
    if found.overlap:
        return _undefined(texts.clusters)
    return _label(found, texts.labels.index(label)) if form == "label" else _FORMS[str(form)](found)


def _undefined(clusters: int) -> Statistics:
    return Statistics(
        sums=np.zeros((clusters, 1)),
        estimate=lambda sums: Estimate(value=np.full(len(sums), np.nan)),
        undefined=_OVERLAP,
    )


def _binary(found: Segments) -> Statistics:
    """Prepare ᵤα; sums: clusters × (ℓ_cc over both values, Σ w, ℓ of gaps, ℓ of units)."""
    margins = found.margins
    marked = margins[:, 1:].sum(axis=1)
    agreeing = found.agreeing(np.minimum(found.codes, 1))
    sums = np.column_stack([agreeing, found.self_pairs(), margins[:, 0], marked])
    reason = _NOTHING if not marked.any() else _COVERED
    return Statistics(sums=sums, estimate=_estimate, undefined=reason)


def _valued(found: Segments) -> Statistics:
    """Prepare uα; sums: clusters × (ℓ_cc over all values, Σ w, ℓ_c of the gap and each label)."""
    margins = found.margins
    sums = np.column_stack([found.agreeing(found.codes), found.self_pairs(), margins])
    reason = _NOTHING if not margins[:, 1:].any() else _ONE_VALUE
    return Statistics(sums=sums, estimate=_estimate, undefined=reason)


def _estimate(sums: Floats) -> Estimate:
    """Return 1 − D_o / D_e; sums: rows × (Σ ℓ_cc, Σ w, ℓ_c …)."""
    margins = sums[:, 2:]
    total = margins.sum(axis=1)
    observed = 1 - ratio(sums[:, 0], total)
    return _alpha(observed, _by_chance(margins, total, sums[:, 1]))


def _by_chance(margins: Floats, total: Floats, self_pairs: Floats) -> Floats:
    """Return D_e = Σ_{c≠k} ℓ_c ℓ_k / (ℓ..² − Σ w), undefined where no pairs are left in ℓ..² − Σ w."""
    shares = ratio(margins, total[:, None])
    differing = (shares * (total[:, None] - margins)).sum(axis=1)
    return ratio(differing, np.maximum(total - ratio(self_pairs, total), 0))


def _alpha(observed: Floats, expected: Floats, coverage: Floats | None = None) -> Estimate:
    return Estimate(
        value=1 - ratio(observed, expected), observed=observed, expected=expected, coverage=coverage
    )


def _coding(found: Segments) -> Statistics:
    """Prepare cuα; sums: clusters × (ℓ_cc, Σ L², ℓ.. of everything, ℓ_c of each label), where units meet."""
    margins, agreeing = found.valued
    squares = found.valued_self_pairs.sum(axis=1)
    sums = np.column_stack([agreeing.sum(axis=1), squares, found.total, margins])

    def estimate(sums: Floats) -> Estimate:
        margins = sums[:, 3:]
        total = margins.sum(axis=1)
        observed = 1 - ratio(sums[:, 0], total)
        return _alpha(observed, _by_chance(margins, total, sums[:, 1]), ratio(total, sums[:, 2]))

    met = int((margins.sum(axis=0) > 0).sum())
    reason = _APART if met == 0 else _ONE_LABEL if met == 1 else _ONE_PLACE
    return Statistics(sums=sums, estimate=estimate, undefined=reason)


def _label(found: Segments, number: int) -> Statistics:
    """Prepare (k)uα; sums: clusters × (ℓ_kk, Σ L² of k, ℓ_k and ℓ.. where units meet, all of ℓ_k)."""
    margins, agreeing = found.valued
    mine = margins[:, number]
    squares = found.valued_self_pairs[:, number]
    everything = found.margins[:, number + 1]
    sums = np.column_stack([agreeing[:, number], squares, mine, margins.sum(axis=1), everything])

    def estimate(sums: Floats) -> Estimate:
        """Return 1 − [(ℓ_k − ℓ_kk)/ℓ_k] / [(ε_k − ε_kk)/ε_k]."""
        agreeing, squares, mine, total, everything = sums.T
        observed = 1 - ratio(agreeing, mine)
        by_chance = ratio(total - mine, np.maximum(total - ratio(squares, mine), 0))
        return _alpha(observed, by_chance, ratio(mine, everything))

    several = margins.sum() - mine.sum() > 0
    reason = _UNMET if not mine.any() else _ONE_PLACE if several else _ONE_LABEL
    return Statistics(sums=sums, estimate=estimate, undefined=reason)


_FORMS: dict[str, Callable[[Segments], Statistics]] = {
    "binary": _binary,
    "valued": _valued,
    "coding": _coding,
    "label": _valued,
}
