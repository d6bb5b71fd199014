"""`annotator annotators`: lists the people of a project, or adds one."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace

from annotator.cli.output import add_json, write_json, write_table
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command
from annotator.model.people import ROLES
from annotator.model.record import annotator_json


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    add_json(parser)
    does = parser.add_subparsers(dest="does", metavar="add")
    adding = does.add_parser("add", help="add a person", allow_abbrev=False)
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--role", choices=ROLES, default="annotator")
    adding.add_argument("--json", action="store_true", default=SUPPRESS, help="print one JSON document")


@command("annotators", "list the people of a project, or add one", add_arguments)
def run(options: Namespace) -> int:
    """Add the person, if one is named, and list everybody."""
    from annotator.actions.people import AddAnnotator
    from annotator.store.queries.people import annotators

    with opened(options.project) as runner:
        if options.does == "add":
            runner.run(AddAnnotator(options.name, options.role))
        people = runner.read(annotators)
    if options.json:
        write_json([annotator_json(one) for one in people])
    elif people:
        write_table([(one.name, one.role, one.id) for one in people])
    return DONE
