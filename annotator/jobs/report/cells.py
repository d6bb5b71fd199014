"""What stands in the cells of the page: values, intervals, counts, and what else belongs to a value."""

from __future__ import annotations

from annotator.agreement import Measurement
from annotator.jobs.report.html import Words, tag
from annotator.jobs.report.measures import ALPHA, Entry
from annotator.jobs.report.subject import FEW_DISCUSSIONS
from annotator.jobs.report.words import interval, number, percent, remark


def value_cell(one: Measurement) -> Words:
    """Return the value, or that there is none."""
    return number(one.value) if one.value is not None else tag("span", "undefined", class_="undefined")


def limits_cell(one: Measurement) -> Words:
    """Return the interval, pale where it rests on few discussions."""
    few = one.low is not None and one.clusters is not None and one.clusters < FEW_DISCUSSIONS
    if not few:
        return interval(one)
    told = f"rests on fewer than {FEW_DISCUSSIONS} discussions"
    return tag("span", interval(one), class_="few-discussions", title=told)


def share_cell(entry: Entry | None) -> Words:
    """Return the value of a share, a dash without one."""
    return "–" if entry is None else value_cell(entry.figure.measurement)


def count_cell(one: Measurement) -> str:
    """Return n."""
    return f"{one.units:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def likely_cell(one: Measurement) -> str:
    """Return how probably the two thresholds are reached."""
    return " · ".join(number(share, 2) for share in one.reached.values()) if one.reached else "–"


def rest_cell(one: Measurement) -> str:
    """Return what else belongs to a value: why there is none, coverage, the error of random numbers."""
    told = [remark(one)] if remark(one) else []
    if one.coverage is not None and one.value is not None:
        told.append(f"rests on {percent(one.coverage)} of what was marked")
    if one.error is not None:
        told.append(f"± {number(one.error)} from random continua")
    if one.coefficient == ALPHA and one.options.get("level") not in {"nominal", None}:
        told.append(f"level {one.options['level']}")
    return "; ".join(told)
