"""`annotator agreement`: how far annotators agree, each layer's headline or what is asked for."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from annotator.cli.output import add_json, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command
from annotator.errors import expected
from annotator.jobs.agreement.options import add_intervals, add_part, named

if TYPE_CHECKING:
    from annotator.jobs.agreement.material import Material
    from annotator.jobs.agreement.measuring import Figure, Wanted

BY = {
    "label": "each label against the rest",
    "pair": "two annotators",
    "annotator": "one against the others",
    "without": "all but one",
    "gold": "one against those whose role is adjudicator",
    "retest": "one against themselves, in two rounds",
    "round": "the discussions of a round",
    "discussion": "each",
    "depth": "in the thread",
    "length": "of the text",
    "session": "minutes at work when a unit was labelled",
    "kind": "articles, comments",
    "target": "what a stance is about",
}


def _groups() -> str:
    return "groups: " + "; ".join(f"{name} ({about})" for name, about in BY.items())


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument("--question", metavar="Q", help="one question of a layer, as the answer names them")
    parser.add_argument("--coefficient", metavar="C", help="a coefficient of `annotator formats`")
    parser.add_argument("--level", metavar="V", help="krippendorff_alpha: nominal, ordinal, masi …")
    parser.add_argument("--match", metavar="M", help="F1: exact, overlap or character")
    parser.add_argument(
        "--option",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="of a coefficient, any number of them: form=cat, sampler=statistical, samples=100, alpha=3 …",
    )
    parser.add_argument("--by", metavar="G", choices=BY, help=_groups())
    add_part(parser)
    add_intervals(parser)
    add_json(parser)


@command("agreement", "tell how far the annotators agree", add_arguments)
def run(options: Namespace) -> int:
    """Print the figures as a table, or as {"results": […]}."""
    from annotator.jobs.agreement.material import material_of
    from annotator.jobs.agreement.measuring import figures

    with opened(options.project) as runner:
        material = material_of(runner.database)
    found = figures(material, _wanted(options, material))
    if options.json:
        write_json({"results": [one.as_dict() for one in found]})
    else:
        write_lines(lines(found, material))
    return DONE


def _wanted(options: Namespace, material: Material) -> Wanted:
    from annotator.jobs.agreement.measuring import Plan, Wanted

    return Wanted(
        layer=options.layer,
        question=options.question,
        coefficient=options.coefficient,
        level=options.level,
        match=options.match,
        options=tuple(map(_option, options.option)),
        by=options.by,
        texts=options.texts,
        annotators=tuple(material.person(name).id for name in named(options)),
        round=options.round,
        quotes=options.quotes == "with",
        plan=Plan(interval=options.interval, ci=options.ci, resamples=options.resamples, seed=options.seed),
    )


def _option(given: str) -> tuple[str, object]:
    """Return name and value of NAME=VALUE, the value a number or a list where it reads as one."""
    name, between, value = given.partition("=")
    if not between or not name.strip():
        raise expected("NAME=VALUE", given, "--option")
    try:
        return name.strip(), json.loads(value)
    except json.JSONDecodeError:
        return name.strip(), value.strip()


def lines(found: Sequence[Figure], material: Material) -> list[str]:
    """Return the figures as a table for people: one block a layer and question, one line a figure."""
    if not found:
        return ["There is nothing of this kind to compare."]
    titles = {one.discussion.id: one.discussion.title for one in material.records}
    rows = [_row(figure, titles) for figure in found]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    answer = []
    listed = zip(found, rows, strict=True)
    for (layer, question, title), block in groupby(listed, key=lambda one: _heading(one[0])):
        called = material.codebook.layer(layer)
        answer += ["", f"{called.name if called else layer}: {title} ({question})"]
        for figure, row in block:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            answer.append(("  " + "  ".join(cells) + "  " + _remark(figure)).rstrip())
    return answer[1:]


def _heading(figure: Figure) -> tuple[str, str, str]:
    return figure.layer, figure.question, figure.title


def _row(figure: Figure, titles: Mapping[str, str]) -> tuple[str, str, str, str, str]:
    """Return group, coefficient, value, interval and n."""
    one = figure.measurement
    value = "–" if one.value is None else f"{one.value:6.3f}"
    limits = "" if one.low is None or one.high is None else f"[{one.low:6.3f}, {one.high:6.3f}]"
    return (_group(figure, titles), _coefficient(figure), value, limits, f"n={one.units}")


def _group(figure: Figure, titles: Mapping[str, str]) -> str:
    if figure.by in {None, "question"}:
        return "overall"
    if figure.by == "discussion":
        return f"{figure.group[:8]} {titles[figure.group]}"
    return " – ".join(figure.group) if isinstance(figure.group, list) else str(figure.group)


def _coefficient(figure: Figure) -> str:
    """Return the coefficient with the option that tells it from its like."""
    one = figure.measurement
    option = one.options.get("match") or one.options.get("form")
    level = one.options.get("level")
    told = option if option != one.coefficient else None
    told = told or (level if level != "nominal" else None)
    return f"{one.coefficient} {told}" if told else one.coefficient


def _remark(figure: Figure) -> str:
    one = figure.measurement
    said = [one.reason or (one.interval_reason or "" if one.low is None else "")]
    said += [f"coverage {one.coverage:.2f}"] if one.coverage is not None else []
    if figure.by == "gold" and one.precision is not None and one.recall is not None:
        said.append(f"precision {one.precision:.2f}  recall {one.recall:.2f}")
    said += [f"P(≥ {line:.3f}) = {share:.2f}" for line, share in one.reached.items()]
    return "  ".join(filter(None, said))
