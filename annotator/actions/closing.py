"""Saying that one is done with a text, and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.codebook.checking import coverage_problems
from annotator.errors import ExpectedError
from annotator.model.annotation import Coverage, CoverageState
from annotator.store.queries.corpus import home_of, text_of
from annotator.store.queries.work import coverage_of


@dataclass(frozen=True, slots=True)
class CloseText:
    """Marks layers of a text as done; those without labels thereby say 'nothing here'."""

    text: str
    layers: tuple[str, ...]
    title: ClassVar[str] = "Close text"

    def apply(self, transaction: Transaction) -> None:
        """Write the coverage of the layers that are not done yet."""
        _put(transaction, self.text, self.layers, "done")


@dataclass(frozen=True, slots=True)
class ReopenText:
    """Takes 'done' back for layers of a text."""

    text: str
    layers: tuple[str, ...]
    title: ClassVar[str] = "Reopen text"

    def apply(self, transaction: Transaction) -> None:
        """Write 'seen' for the layers that were done."""
        _put(transaction, self.text, self.layers, "seen")


def _put(transaction: Transaction, text: str, layers: tuple[str, ...], state: CoverageState) -> None:
    person, codebook = transaction.person().id, transaction.codebook()
    home, digest = home_of(transaction.connection, text)
    body = text_of(transaction.connection, text)
    found = coverage_of(transaction.connection, home, people=[person], texts=[text])
    states = {one.layer: one.state for one in found}
    for layer in layers:
        cell = Coverage(person, text, layer, state)
        for wrong in coverage_problems(cell, body, codebook) if state == "done" else ():
            raise ExpectedError(
                f"The text cannot be closed: {wrong} Close it for layers that are asked of it."
            )
        if states.get(layer) != state and not (state == "seen" and layer not in states):
            transaction.put_coverage(cell, digest)
