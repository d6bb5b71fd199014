"""Gathering claims that say the same into one, and taking one out again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from annotator.actions.annotating import own, put_as_it_was
from annotator.actions.transaction import Transaction, now
from annotator.codebook.checking import can_gather
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.ids import new_id
from annotator.store.queries import work
from annotator.store.queries.corpus import home_of


@dataclass(frozen=True, slots=True)
class GatherClaims:
    """Makes claims of whoever is at work one claim; clusters that some of them are in are joined."""

    annotations: tuple[str, ...]
    title: ClassVar[str] = "Gather claims"

    def apply(self, transaction: Transaction) -> str:
        """Return the id of the cluster."""
        chosen = [own(transaction, one) for one in dict.fromkeys(self.annotations)]
        _check_claims(transaction, chosen)
        clusters = sorted({one.cluster for one in chosen if one.cluster is not None})
        members = {one.id: one for one in chosen}
        members |= {one.id: one for _, one in work.clustered(transaction.connection, clusters)}
        if len(members) < 2:
            raise ExpectedError("Choose at least two claims that say the same.")
        cluster = clusters[0] if clusters else new_id()
        _put(transaction, (one for one in members.values() if one.cluster != cluster), cluster)
        return cluster


@dataclass(frozen=True, slots=True)
class LeaveCluster:
    """Makes a claim one of its own again; a last one that would be left alone is so, too."""

    annotation: str
    title: ClassVar[str] = "Take the claim out"

    def apply(self, transaction: Transaction) -> None:
        """Write the claims that are no longer gathered."""
        leaving = own(transaction, self.annotation)
        if leaving.cluster is None:
            raise ExpectedError("This claim is not gathered with others.")
        found = [one for _, one in work.clustered(transaction.connection, [leaving.cluster])]
        _put(transaction, [leaving] if len(found) > 2 else found, None)


def _check_claims(transaction: Transaction, chosen: list[Annotation]) -> None:
    """Refuse what is no claim, or in several discussions."""
    codebook = transaction.codebook()
    for one in chosen:
        layer = codebook.layer(one.layer)
        if layer is None or not can_gather(layer, codebook):
            raise ExpectedError(
                f"Only claims can be gathered: nothing points at labels of layer {one.layer}."
            )
    if len({home_of(transaction.connection, one.text)[0] for one in chosen}) > 1:
        raise ExpectedError("Only claims of one discussion can be gathered.")


def _put(transaction: Transaction, members: Iterable[Annotation], cluster: str | None) -> None:
    time = now()
    for one in sorted(members, key=lambda one: one.id):
        put_as_it_was(transaction, replace(one, cluster=cluster, modified=time))
