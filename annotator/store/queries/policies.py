"""What the project decides for everybody."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Connection

from annotator.model.policy import Policy, policy_from
from annotator.store import tables
from annotator.store.statements import row_where

POLICY = "current"  # the id of the one policy


def policy_in_force(connection: Connection) -> Policy:
    """Return the policy; before a lead has set one everything is shown and nothing recorded."""
    row = row_where(connection, tables.policy.c.id, POLICY, tables.policy.c.body)
    return _parsed(row.body if row else "{}")


@lru_cache(maxsize=16)
def _parsed(body: str) -> Policy:
    return policy_from(json.loads(body))
