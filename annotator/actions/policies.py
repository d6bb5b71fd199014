"""Setting what the project decides for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.policy import Policy, policy_json
from annotator.store.queries.policies import POLICY


@dataclass(frozen=True, slots=True)
class SetPolicy:
    """Puts the project's settings to these, for everybody; labels keep what was visible when they were put.

    It is no step of undo: whoever set it sets it back.
    """

    policy: Policy
    title: ClassVar[str] = "Change the project's settings"

    def apply(self, transaction: Transaction) -> None:
        """Write the policy; refuse whoever is not a lead."""
        if transaction.person().role != "lead":
            raise ExpectedError("The project's settings are set by its leads. Ask one of them.")
        if transaction.policy() != self.policy:
            transaction.put("policy", POLICY, policy_json(self.policy))
