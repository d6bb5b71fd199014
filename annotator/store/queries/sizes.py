"""How large discussions are, for lists that show progress."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from annotator.store import tables


def text_counts(connection: Connection) -> dict[str, dict[str, int]]:
    """Return discussion id → kind of text → how many."""
    table = tables.text
    query = select(table.c.discussion, table.c.kind, func.count()).group_by(table.c.discussion, table.c.kind)
    found: dict[str, dict[str, int]] = {}
    for discussion, kind, number in connection.execute(query):
        found.setdefault(discussion, {})[kind] = number
    return found
