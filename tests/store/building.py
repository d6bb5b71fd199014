"""Projects to test with, and ways to compare what two of them hold."""

import shutil
import sqlite3
from contextlib import closing
from functools import cache

from annotator.actions.annotating import AddAnnotation
from annotator.actions.importing import ImportRecords
from annotator.actions.merging import MergeCopy
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project, open_project
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Target
from annotator.model.corpus import Discussion, Source, Text
from annotator.model.ids import canonical
from annotator.model.policy import policy_json
from annotator.model.record import Record, record_json
from annotator.model.span import Span
from annotator.store.check import check_alone
from annotator.store.queries import asking, corpus, people, work
from annotator.store.queries.codebooks import current_digest
from annotator.store.queries.policies import policy_in_force

codebook = cache(default_codebook)


def discussion(name="d1", source="page.txt"):
    """Return an article of three lines with a root comment, a reply to it, and another root."""
    return Discussion(
        name,
        "Bridge closed",
        Source("text-page", source),
        (
            Text(f"{name}-a", "article", "Bridge closed\n\nThe bridge is closed. It cost 240 million."),
            Text(f"{name}-c1", "comment", "Nonsense, it was 90 million.", author="Bob", depth=0),
            Text(f"{name}-c2", "comment", "Yes!", author="Eve", parent=f"{name}-c1", depth=1),
            Text(f"{name}-c3", "comment", "Who pays 🌉?", author="Cy", depth=0),
        ),
    )


def start(path, device="one"):
    """Make a project with Ann (at work), Bob and one discussion."""
    runner = create_project(path, codebook(), title="Town", device=device)
    ann = runner.run(AddAnnotator("Ann", "lead")).answer
    runner.run(AddAnnotator("Bob"))
    runner.annotator = ann.id
    runner.run(ImportRecords((Record(discussion()),)))
    return runner


def person(runner, name):
    """Return the id of a person."""
    return runner.read(people.annotator_called, name).id


def copied(runner, path, device, name="Ann"):
    """Copy the project's file and open the copy on another device."""
    shutil.copyfile(runner.database.path, path)
    return open_project(path, device=device, annotator=person(runner, name))


def claim(runner, text="d1-a", start=0, end=6):
    """Put a claim on words."""
    return runner.run(AddAnnotation("claim", "claim.fact", text, (Span(start, end),))).answer


def dispute(runner, about, text="d1-c1"):
    """Dispute a claim."""
    target = Target("annotation", id=about.id)
    return runner.run(AddAnnotation("dispute", "dispute.number", text, (Span(0, 8),), target)).answer


def merge(runner, *others):
    """Bring the copies in, in this order; return the last report."""
    return [runner.run(MergeCopy(other.database.path)).answer for other in others][-1]


def seen(runner):
    """Return all that is seen of the project, as text."""
    headings = runner.read(corpus.discussions)
    lines = [canonical(record_json(runner.read(work.record, one.id))) for one in headings]
    rest = [
        runner.read(work.conflicts),
        [[one.id, one.name, list(one.aliases)] for one in runner.read(people.named_targets)],
        runner.read(people.is_released),
        runner.read(current_digest),
        policy_json(runner.read(policy_in_force)),
    ]
    return "\n".join([*lines, canonical(rest)])


def work_seen(runner):
    """Return the annotations, the coverage, the questions and what is skipped."""
    return [
        (
            runner.read(work.annotations_of, one.id),
            runner.read(work.coverage_of, one.id),
            runner.read(asking.questions, one.id),
            runner.read(asking.skips, one.id),
        )
        for one in runner.read(corpus.discussions)
    ]


def content(path):
    """Return table → rows, of all tables of a file."""
    with closing(sqlite3.connect(path)) as plain:
        names = [row[0] for row in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(map(repr, plain.execute(f"SELECT * FROM {name}"))) for name in names}


def event_ids(runner):
    """Return the ids of all events."""
    with closing(sqlite3.connect(runner.database.path)) as plain:
        return {row[0] for row in plain.execute("SELECT id FROM event")}


def problems(runner):
    """Return what a check finds."""
    return check_alone(runner.database)


def altered(path, statement, *values):
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute(statement, values)
