"""What an entry of the named targets is also called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.store.queries.people import named_targets


@dataclass(frozen=True, slots=True)
class SetAliases:
    """Puts the other names of an entry to exactly these; blanks around them and repetitions go."""

    entry: str
    aliases: tuple[str, ...]
    title: ClassVar[str] = "Set other names"

    def apply(self, transaction: Transaction) -> None:
        """Write the names; raise ExpectedError where one of them is another entry's."""
        entries = {one.id: one for one in named_targets(transaction.connection)}
        known = entries.get(self.entry)
        if known is None:
            raise ExpectedError("The entry is no longer there. It may have been deleted in another window.")
        aliases = sorted({" ".join(alias.split()) for alias in self.aliases} - {"", known.name})
        taken = {
            word: one.name
            for one in entries.values()
            if one.id != known.id
            for word in (one.name, *one.aliases)
        }
        for alias in aliases:
            if alias in taken:
                raise ExpectedError(f"{alias!r} already leads to {taken[alias]}. Choose another name.")
        if tuple(aliases) != known.aliases:
            transaction.put("named", known.id, {"name": known.name, "aliases": aliases})
