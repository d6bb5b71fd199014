"""Whether what comes in was labelled under the codebook in force, and what differs where it was not."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from annotator.codebook.difference import Difference, differences
from annotator.errors import shortened
from annotator.store.queries.codebooks import StoredCodebook, current_codebook, stored_codebook

SHOWN = 3  # differences that a sentence names; 'annotator codebook PROJECT diff FILE' lists them all


def citation_problem(connection: Connection, cited: Mapping[str, str] | None) -> str | None:
    """Return a sentence where a record cites another codebook than the one in force.

    `cited` has id, version and, unless the record was made by hand, the digest.
    """
    digest = (cited or {}).get("digest")
    if cited is None or not digest:
        return None
    ours = current_codebook(connection)
    theirs = f"{cited.get('id')} {cited.get('version')}"
    if digest == ours.digest:
        if (cited.get("id"), cited.get("version")) == (ours.id, ours.version):
            return None
        return (
            f"it says codebook {theirs}, but the digest it gives ({digest[:12]}…) is that of "
            f"{ours.id} {ours.version}. Put the id and version right that belong to the digest."
        )
    return (
        f"labelled under codebook {theirs} ({digest[:12]}…), the project has {ours.id} {ours.version} "
        f"({ours.digest[:12]}…). {_difference(ours, stored_codebook(connection, digest))} "
        "Bring that codebook along with 'annotator codebook PROJECT set FILE'."
    )


def _difference(ours: StoredCodebook, theirs: StoredCodebook | None) -> str:
    if theirs is None:
        return "The project never had it: 'annotator codebook PROJECT diff FILE' shows what its file changes."
    found = differences(ours.body, theirs.body)
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return f"That one, unlike the project's: {'; '.join(map(_words, found[:SHOWN]))}{more}."


def _words(one: Difference) -> str:
    if one.kind != "changed":
        return f"{'has' if one.kind == 'added' else 'lacks'} {one.where}"
    return f"says {shortened(one.after, 40)} for {shortened(one.before, 40)} at {one.where}"
