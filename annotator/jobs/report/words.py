"""Coefficients, values and groups as a reader of the report sees them."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.agreement import Measurement
from annotator.jobs.agreement.measuring import Figure
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.subject import Subject

MINUS = "\N{MINUS SIGN}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
NAMES = {
    "krippendorff_alpha": "Krippendorff’s α",
    "percent_agreement": "Percent agreement",
    "cohen_kappa": "Cohen’s κ",
    "scott_pi": "Scott’s π",
    "fleiss_kappa": "Fleiss’ κ",
    "conger_kappa": "Conger’s κ",
    "brennan_prediger": "Brennan–Prediger κ",
    "gwet_ac": "Gwet’s AC1",
    "unitizing_alpha": "Unitizing α",
    "gamma": "γ",
    "span_f1": "F1",
    "link_f1": "F1",
}
FORMS = {
    ("unitizing_alpha", "binary"): "Unitizing α, words alone (ᵤα)",
    ("unitizing_alpha", "valued"): "Unitizing α, words and labels (uα)",
    ("unitizing_alpha", "coding"): "Unitizing α, labels of shared words (cuα)",
    ("unitizing_alpha", "label"): "Unitizing α of one label",
    ("gamma", "gamma"): "γ, words and labels",
    ("gamma", "cat"): "γ-cat, labels of aligned spans",
    ("gamma", "label"): "γ of one label",
}
MATCHES = {
    "exact": "same words",
    "overlap": "overlapping words",
    "character": "by character",
    "aligned": "ends paired",
    "ends": "the ends alone",
}
LEVELS = {"nominal": "", "masi": "sets, MASI", "jaccard": "sets, Jaccard", "dice": "sets, Dice"}
BY = {
    "label": "Label",
    "pair": "Pair",
    "annotator": "Annotator, against the others",
    "without": "Left out",
    "gold": "Annotator, against the gold",
    "retest": "Annotator, against themselves in two rounds",
    "session": "Time in session",
    "round": "Round",
    "discussion": "Discussion",
    "depth": "Depth in the thread",
    "length": "Length of the text, in characters",
    "kind": "Texts",
    "target": "Target",
}
KINDS = {"article": "Articles", "comment": "Comments"}


def coefficient_text(one: Measurement) -> str:
    """Return a coefficient with the option that tells it from its like."""
    form = FORMS.get((one.coefficient, str(one.options.get("form"))))
    if form:
        return form
    told = MATCHES.get(str(one.options.get("match")), "")
    level = one.options.get("level")
    if level is not None:
        told = LEVELS.get(str(level), str(level))
    name = NAMES.get(one.coefficient, one.coefficient)
    return f"{name}, {told}" if told else name


def number(value: float | None, digits: int = 3) -> str:
    """Return a number with a true minus, '–' where there is none, and never a negative zero."""
    if value is None:
        return "–"
    shown = f"{value:.{digits}f}"
    if float(shown) == 0:
        shown = shown.lstrip("-")
    return shown.replace("-", MINUS)


def interval(one: Measurement) -> str:
    """Return the interval, '–' where there is none; '> 1' is a limit beyond what the coefficient can be."""
    found = one.reach
    if found is None:
        return "–"
    low = f"<{NARROW}{number(found.low, 0)}" if found.open_low else number(found.low)
    high = f">{NARROW}{number(found.high, 0)}" if found.open_high else number(found.high)
    return f"{low} to {high}"


def remark(one: Measurement) -> str:
    """Return why there is no value, or else why there is no interval; '' where both are there."""
    if one.value is None:
        return one.reason or ""
    return (one.interval_reason or "") if one.low is None else ""


def percent(share: float) -> str:
    """Return a share as a percentage."""
    return f"{100 * share:.0f} %" if share in {0, 1} or share >= 0.1 else f"{100 * share:.1f} %"


def group_text(group: object) -> str:
    """Return what a group is called in a table; a pair with a dash between its two."""
    if group is None:
        return ""
    return " – ".join(map(str, group)) if isinstance(group, (list, tuple)) else str(group)


def group_words(figure: Figure, question: Question, subject: Subject) -> str:
    """Return what a group is called on the page."""
    group = figure.group
    if figure.by == "label":
        return label_words(group, question)
    if figure.by == "discussion":
        return subject.titles.get(str(group), str(group)) or str(group)[:8]
    if figure.by == "kind":
        return KINDS.get(str(group), str(group))
    if figure.by == "target":
        kinds: Mapping[str, str] = {one.kind: one.name for one in question.layer.targets}
        return kinds.get(str(group), str(group))
    return group_text(group)


def label_words(label: object, question: Question) -> str:
    """Return the name of an answer."""
    return str(question.words.get(label, label))


def answer_words(answer: str, question: Question) -> str:
    """Return the name of an answer, also of the one that nothing was found."""
    return label_words(answer, question) if answer else "Nothing here"


def plural(count: int, one: str, many: str) -> str:
    """Return a count with its noun."""
    return f"{count:,} {one if count == 1 else many}".replace(",", "\N{NARROW NO-BREAK SPACE}")
