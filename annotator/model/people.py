"""The people of a project and what their roles let them see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["annotator", "adjudicator", "lead"]
ROLES: tuple[str, ...] = get_args(Role)


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who labels; the id is made once and travels with the work."""

    id: str
    name: str
    role: Role = "annotator"

    @property
    def sees_all(self) -> bool:
        """Tell whether the role sees everybody's work and the agreement at any time."""
        return self.role != "annotator"
