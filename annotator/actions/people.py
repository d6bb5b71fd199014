"""Adding people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.ids import new_id
from annotator.model.people import ROLES, Annotator, Role, is_one_line
from annotator.store.queries.people import annotators


@dataclass(frozen=True, slots=True)
class AddAnnotator:
    """Adds a person under a name that nobody in this copy of the project has yet."""

    name: str
    role: Role = "annotator"
    title: ClassVar[str] = "Add annotator"

    def apply(self, transaction: Transaction) -> Annotator:
        """Return the new person."""
        name = self.name.strip()
        if not name:
            raise ExpectedError("A person needs a name.")
        if not is_one_line(name):
            raise ExpectedError(f"{name!r} has control characters or line ends in it. Leave them out.")
        if self.role not in ROLES:
            raise ExpectedError(f"There is no role {self.role!r}; there are: {', '.join(ROLES)}.")
        if any(one.name == name for one in annotators(transaction.connection)):
            raise ExpectedError(f"Somebody called {name} is in the project already. Choose another name.")
        person = Annotator(new_id(), name, self.role)
        transaction.put("person", person.id, {"name": person.name, "role": person.role})
        return person
