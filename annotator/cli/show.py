"""`annotator show`: lists the discussions of a project, or prints one whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from annotator.cli.output import add_json, write_json, write_lines, write_table
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command
from annotator.model.annotation import Annotation
from annotator.model.record import Record, ordered_annotations, record_json
from annotator.model.span import quotes

if TYPE_CHECKING:
    from annotator.actions.runner import Runner
    from annotator.store.queries.corpus import Heading

INDENT = "    "


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument("discussion", metavar="DISCUSSION", nargs="?", help="an id, or how one begins")
    add_json(parser)


@command("show", "list the discussions, or print one with everything said of it", add_arguments)
def run(options: Namespace) -> int:
    """Show the list, or one discussion."""
    with opened(options.project) as runner:
        if options.discussion is None:
            _list(runner, as_json=options.json)
        else:
            _print(runner, options.discussion, as_json=options.json)
    return DONE


def _list(runner: Runner, *, as_json: bool) -> None:
    from annotator.store.queries.corpus import discussions

    found = runner.read(discussions)
    if as_json:
        write_json([_heading_json(one) for one in found])
    elif found:
        write_table([(one.id[:8], f"{one.comments} comments", one.title) for one in found])


def _heading_json(heading: Heading) -> dict[str, Any]:
    source = heading.source
    return {
        "id": heading.id,
        "title": heading.title,
        "comments": heading.comments,
        "source": None if source is None else {"format": source.format, "name": source.name},
    }


def _print(runner: Runner, wanted: str, *, as_json: bool) -> None:
    from annotator.store.queries.corpus import find_discussion
    from annotator.store.queries.work import record

    found = runner.read(record, runner.read(find_discussion, wanted))
    if as_json:
        write_json(record_json(found))
    else:
        write_lines(lines(found))


def lines(record: Record) -> Iterator[str]:
    """Yield the discussion for reading: texts indented by depth, what was said below each of them."""
    discussion = record.discussion
    yield f"{discussion.title}  ({discussion.id})"
    names = {one.id: one.name for one in record.annotators}
    said: dict[str, list[Annotation]] = {}
    for one in ordered_annotations(discussion.texts, record.annotations):
        said.setdefault(one.text, []).append(one)
    for text in discussion.texts:
        indent = INDENT * (text.depth or 0)
        yield ""
        if text.kind == "comment":
            yield f"{indent}{text.author or '(no name)'}:"
        yield from (f"{indent}{line}".rstrip() for line in text.text.split("\n"))
        for one in said.get(text.id, []):
            yield f"{indent}  [{names.get(one.annotator, one.annotator)}] {_said(one, text.text)}"


def _said(one: Annotation, text: str) -> str:
    towards = f" → {one.target.kind}" if one.target else ""
    words = " … ".join(quotes(text, one.spans)).replace("\n", " ")
    return f"{one.label}{towards}" + (f" “{words}”" if words else "")
