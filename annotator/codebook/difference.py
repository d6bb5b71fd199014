"""What differs between two codebooks, in the words of a codebook."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where two codebooks differ, e.g. `layers/claim/labels/claim.fact/definition`."""

    where: str
    kind: Literal["added", "removed", "changed"]
    before: Any = None
    after: Any = None


def differences(before: Any, after: Any, where: str = "") -> list[Difference]:
    """Return the places, in order, where the second differs from the first; things with ids go by id."""
    found = list(_order(before, after, where))
    before, after = _by_id(before), _by_id(after)
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return found if before == after else [Difference(where, "changed", before, after)]
    for key in [*before, *(key for key in after if key not in before)]:
        place = f"{where}/{key}" if where else str(key)
        if key not in after:
            found.append(Difference(place, "removed", before[key]))
        elif key not in before:
            found.append(Difference(place, "added", None, after[key]))
        else:
            found += differences(before[key], after[key], place)
    return found


def _order(before: Any, after: Any, where: str) -> Iterator[Difference]:
    """Yield the two orders of ids where things that are in both stand in another order."""
    first, second = _by_id(before), _by_id(after)
    if isinstance(before, list) and isinstance(first, Mapping) and isinstance(second, Mapping):
        kept, now = [key for key in first if key in second], [key for key in second if key in first]
        if kept != now:
            yield Difference(where, "changed", kept, now)


def _by_id(value: Any) -> Any:
    if isinstance(value, list) and value and all(isinstance(one, Mapping) and "id" in one for one in value):
        return {one["id"]: one for one in value}
    return value
