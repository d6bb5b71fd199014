"""How large discussions are, for lists that show progress."""

from __future__ import annotations

from sqlalchemy import Connection, select

from annotator.store import tables


def text_counts(connection: Connection) -> dict[str, dict[str, int]]:
    """Return discussion id → kind of text → how many; an article is the first of its texts."""
    table, text = tables.discussion, tables.text
    first = select(text.c.kind).where(text.c.discussion == table.c.id, text.c.place == 0).scalar_subquery()
    found = connection.execute(select(table.c.id, table.c.comments, first))
    return {one: {"article": int(kind == "article"), "comment": number} for one, number, kind in found}
