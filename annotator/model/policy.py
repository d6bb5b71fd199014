"""What a project decides for everybody who labels in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

Showing = Literal["shown", "hidden", "replaced"]
SHOWINGS: tuple[str, ...] = get_args(Showing)
LONGEST_SEED = 1 << 31


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of a project: blinding, time, and a warning.

    `authors`, `dates` and `scores` of comments are shown, hidden, or (not scores) replaced by stand-ins;
    with a `shuffle` seed siblings stand in an order of their own. `record_time` lets active time be
    kept; `content_warning` is shown before the first discussion ('' for none).
    """

    authors: Showing = "shown"
    dates: Showing = "shown"
    scores: Literal["shown", "hidden"] = "shown"
    shuffle: int | None = None
    record_time: bool = False
    content_warning: str = ""

    def __post_init__(self) -> None:
        """Raise ValueError where a setting has no such value."""
        wrong = policy_problem(policy_json(self))
        if wrong is not None:
            raise ValueError(wrong)

    @property
    def blinds(self) -> bool:
        """Tell whether anything of a thread is not shown as it was written."""
        return self.shuffle is not None or {self.authors, self.dates, self.scores} != {"shown"}

    @property
    def visible(self) -> Mapping[str, str] | None:
        """Return what a decision made now records of what was to be seen; None without blinding."""
        if not self.blinds:
            return None
        seen: dict[str, str] = {"authors": self.authors, "dates": self.dates, "scores": self.scores}
        if self.shuffle is None:
            return seen | {"siblings": "shown"}
        return seen | {"siblings": "shuffled", "seed": str(self.shuffle)}


def policy_json(policy: Policy) -> dict[str, Any]:
    """Return the policy as JSON values (schemas/policy.schema.json)."""
    return {one.name: getattr(policy, one.name) for one in fields(policy)}


def policy_from(value: Mapping[str, Any]) -> Policy:
    """Read what `policy_json` wrote; what is absent has its default, what is unknown is not read."""
    return Policy(**{one.name: value[one.name] for one in fields(Policy) if one.name in value})


def policy_problem(value: Mapping[str, Any]) -> str | None:
    """Return a sentence where a setting has a value that it cannot have."""
    allowed = {"authors": SHOWINGS, "dates": SHOWINGS, "scores": ("shown", "hidden")}
    for name, options in allowed.items():
        if value[name] not in options:
            return f"{name}: expected one of {', '.join(options)}, found {value[name]!r}."
    if not isinstance(value["record_time"], bool):
        return f"record_time: expected true or false, found {value['record_time']!r}."
    seed = value["shuffle"]
    if seed is not None and not (type(seed) is int and 0 <= seed < LONGEST_SEED):
        return f"shuffle: expected a whole number from 0 or null, found {seed!r}."
    if not isinstance(value["content_warning"], str):
        return f"content_warning: expected a string, found {value['content_warning']!r}."
    return None
