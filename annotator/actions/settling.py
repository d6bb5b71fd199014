"""Settling what two copies said of one annotation apart from each other."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.actions.annotating import own
from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.store.queries.versions import versions


@dataclass(frozen=True, slots=True)
class KeepVersion:
    """Lets one of the versions of an annotation hold; `event` names it. The others stay in the history."""

    annotation: str
    event: str
    title: str = "Settle versions of a label"

    def apply(self, transaction: Transaction) -> None:
        """Say the version again, upon all of them, as it was said: it goes on citing its codebook."""
        own(transaction, self.annotation)
        found = {one.event.id: one for one in versions(transaction.connection, self.annotation)}
        if self.event not in found:
            raise ExpectedError("This label was settled meanwhile. Look at it as it is now.")
        kept = found[self.event]
        if kept.annotation is None:
            transaction.delete("annotation", self.annotation)
        else:
            transaction.put_annotation(kept.annotation, kept.event.text, codebook=kept.event.codebook)
