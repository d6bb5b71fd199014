"""Giving a project another title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.people import is_one_line
from annotator.store.database import get_meta
from annotator.store.deciding import shown
from annotator.store.events import of_subjects


@dataclass(frozen=True, slots=True)
class RenameProject:
    """Gives the project another title, for everybody; its id stays."""

    name: str
    title: ClassVar[str] = "Rename the project"

    def apply(self, transaction: Transaction) -> None:
        """Write the title; refuse whoever is not a lead."""
        if transaction.person().role != "lead":
            raise ExpectedError("The project is named by its leads. Ask one of them.")
        name = " ".join(self.name.split())
        if not name or not is_one_line(name):
            raise ExpectedError("A project needs a title of one line.")
        project = get_meta(transaction.connection, "project")
        former = shown(of_subjects(transaction.connection, [project])["project", project]).event.body
        if former["title"] != name:
            transaction.put("project", project, {**former, "title": name})
