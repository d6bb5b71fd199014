"""The people of a project and what their roles let them see."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["annotator", "adjudicator", "lead"]
ROLES: tuple[str, ...] = get_args(Role)


def is_one_line(name: str) -> bool:
    """Tell whether a name has no control characters and line ends, which no list could show."""
    return not any(unicodedata.category(character) in {"Cc", "Zl", "Zp", "Cs"} for character in name)


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
