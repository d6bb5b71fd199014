"""Making and opening projects, and what concerns a project as a whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection

from annotator.actions.runner import Runner
from annotator.actions.transaction import Transaction, now
from annotator.codebook.checking import problems
from annotator.codebook.values import Codebook
from annotator.errors import ExpectedError
from annotator.model.ids import content_id, new_id
from annotator.model.people import is_one_line
from annotator.store.database import check_free, make, open_existing, publish
from annotator.store.queries import corpus, work
from annotator.store.queries.codebooks import codebook_in_force, current_digest
from annotator.store.queries.people import AGREEMENT, is_released, named_targets

NOBODY = ""


@dataclass(frozen=True, slots=True)
class CreateProject:
    """Gives a new file its identity, title and codebook."""

    name: str
    codebook: Codebook
    title: ClassVar[str] = "New project"

    def apply(self, transaction: Transaction) -> str:
        """Return the id of the project."""
        project = new_id()
        transaction.put("project", project, {"title": self.name, "created": now()})
        transaction.put_codebook(self.codebook)
        return project


@dataclass(frozen=True, slots=True)
class SetCodebook:
    """Puts another codebook in force, in which everything must have its place that has one now."""

    codebook: Codebook
    title: ClassVar[str] = "Set codebook"

    def apply(self, transaction: Transaction) -> None:
        """Write the codebook; raise ExpectedError where it leaves annotations without a home."""
        if current_digest(transaction.connection) == self.codebook.digest:
            return
        homeless = list(_homeless(transaction.connection, self.codebook))
        if homeless:
            raise ExpectedError(
                f"{len(homeless)} annotations have no place in {self.codebook.id} {self.codebook.version}: "
                f"{homeless[0]} Keep their labels in the codebook, or use it in a new project."
            )
        transaction.put_codebook(self.codebook)


def _homeless(connection: Connection, codebook: Codebook) -> Iterator[str]:
    """Yield what the codebook would no longer allow, one sentence for each such annotation."""
    former = codebook_in_force(connection)
    for heading in corpus.discussions(connection):
        texts = {text.id: text for text in corpus.discussion(connection, heading.id).texts}
        for one in work.annotations_of(connection, heading.id):
            wrong = next(problems(one, texts[one.text], codebook), None)
            if wrong is not None and next(problems(one, texts[one.text], former), None) is None:
                yield wrong


@dataclass(frozen=True, slots=True)
class Release:
    """Lets annotators see agreement and each other's work, or closes it again."""

    open: bool
    title: ClassVar[str] = "Release agreement"

    def apply(self, transaction: Transaction) -> None:
        """Write the release."""
        if is_released(transaction.connection) != self.open:
            transaction.put("release", AGREEMENT, {"open": self.open})


@dataclass(frozen=True, slots=True)
class AddNamedTarget:
    """Makes a person, group or issue an entry that stances can be about."""

    name: str
    aliases: tuple[str, ...] = ()
    title: ClassVar[str] = "Add named target"

    def apply(self, transaction: Transaction) -> str:
        """Return the id of the entry; one of the same name is not made twice, its aliases grow."""
        name = self.name.strip()
        if not name:
            raise ExpectedError("A named target needs a name.")
        if not is_one_line(name):
            raise ExpectedError(f"{name!r} has control characters or line ends in it. Leave them out.")
        wanted = content_id("named", name)  # the same entry made in two copies is one
        known = next((one for one in named_targets(transaction.connection) if one.id == wanted), None)
        given = {alias.strip() for alias in self.aliases} - {"", name}
        aliases = sorted(given | set(known.aliases if known else ()))
        if known is None or aliases != sorted(known.aliases):
            transaction.put("named", wanted, {"name": name, "aliases": aliases})
        return wanted


def create_project(path: Path, codebook: Codebook, *, title: str, device: str) -> Runner:
    """Make a project file and return the runner that it is worked on with.

    The file is made under another name and renamed, so that it is whole or not there at all.
    """
    check_free(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    database = make(partial)
    try:
        Runner(database, annotator=NOBODY, device=device).run(CreateProject(title, codebook))
        database.close()
        publish(partial, path)
    finally:
        database.close()
        partial.unlink(missing_ok=True)
    return open_project(path, device=device)


def open_project(path: Path, *, device: str, annotator: str = NOBODY) -> Runner:
    """Open a project file; `annotator` is the id of who is at work, '' for nobody."""
    return Runner(open_existing(path), annotator=annotator, device=device)
