"""report.html: one page that stands alone, for the screen (light and dark) and for paper."""

from __future__ import annotations

from collections.abc import Sequence

from annotator import paths
from annotator.jobs.report.html import Markup, Words, html, joined, link, tag
from annotator.jobs.report.methods import few_words, methods_of, rebuilt_words
from annotator.jobs.report.results import Results
from annotator.jobs.report.sections import layer_section, summary
from annotator.jobs.report.subject import FEW_DISCUSSIONS
from annotator.jobs.report.words import plural

# nothing is fetched, and nothing that came from outside could be run
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
ABOUT = (
    ("figures.csv", "every figure in full precision"),
    ("report.json", "the same, with what a program needs to compute it again"),
    ("confusions.csv", "how often each pair of annotators said which two labels of one unit"),
    ("distributions.csv", "how often each label is given on common units"),
    ("missing.csv", "who judged how much"),
    ("recompute.py", "rebuilds the figures from the tables"),
)


def page(results: Results, files: Sequence[str]) -> bytes:
    """Return the page."""
    title = f"{results.subject.title}: agreement report"
    head = joined(
        [
            Markup('<meta charset="utf-8">'),
            Markup(f'<meta http-equiv="Content-Security-Policy" content="{html(POLICY)}">'),
            Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            tag("title", title),
            tag("style", Markup(paths.resource("report", "report.css").read_text("utf-8"))),
        ]
    )
    body = joined([_header(results), tag("main", *_body(results, files))])
    written = f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>{body}</body></html>\n'
    return written.encode("utf-8")


def _header(results: Results) -> Markup:
    subject = results.subject
    book = subject.material.codebook
    counts = [
        plural(len(subject.material.records), "discussion", "discussions"),
        plural(len(subject.names), "annotator", "annotators"),
        f"codebook {book.id} {book.version}",
    ]
    when = subject.newest[:10] if subject.newest else "nothing has happened in it yet"
    told = subject.scope.told(subject.names, subject.titles)
    part = [f"A part of the project: {'; '.join(told)}."] if told else []
    lines = [" · ".join(counts), *part, f"Last change in the project: {when} · Annotator {subject.program}"]
    layers = [(f"layer-{one.id}", one.name) for one in subject.layers]
    places = [*layers, ("methods", "Methods"), ("files", "Files")]
    contents = [tag("li", tag("a", name, href=f"#{place}")) for place, name in places]
    return tag(
        "header",
        tag("h1", subject.title or "Agreement report", dir="auto"),
        *(tag("p", line) for line in ["Agreement report", *lines]),
        tag("nav", tag("ul", *contents), aria_label="Contents"),
    )


def _body(results: Results, files: Sequence[str]) -> list[Words]:
    subject = results.subject
    parts: list[Words] = []
    if not subject.compared:
        parts.append(
            tag(
                "p",
                "There is nothing to compare yet: no text was judged by two annotators. The tables "
                "and methods below say what would be compared.",
                class_="few",
            )
        )
    elif subject.compared < FEW_DISCUSSIONS:
        parts.append(tag("p", few_words(subject), class_="few"))
    parts.append(summary(results).html())
    parts += [layer_section(results, layer) for layer in subject.layers]
    return [*parts, _methods(results), _files(results, files)]


def _methods(results: Results) -> Markup:
    told = [
        joined([tag("h3", heading), tag("p", words), _list(items)])
        for heading, words, items in methods_of(results.subject, results.entries)
    ]
    return tag("section", tag("h2", "Methods"), *told, id="methods")


def _list(items: Sequence[Words]) -> Markup:
    return tag("ul", *(tag("li", one) for one in items)) if items else Markup("")


def _files(results: Results, files: Sequence[str]) -> Markup:
    listed = [tag("li", link(name), f": {about}") for name, about in ABOUT if name in files]
    tables = [name for name in files if name.startswith("tables/")]
    if tables:
        shown = joined([part for name in tables for part in (" ", link(name, name.removeprefix("tables/")))])
        listed.append(
            tag("li", "the reliability tables, units × annotators, with the marks in texts:", shown)
        )
    return tag(
        "section",
        tag("h2", "Files, and how to check them"),
        tag(
            "p",
            tag("code", "python recompute.py"),
            " needs nothing but Python 3.10 or later. ",
            rebuilt_words(results.entries),
        ),
        tag("ul", *listed),
        id="files",
    )
