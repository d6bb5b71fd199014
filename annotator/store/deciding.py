"""What is seen of one subject, given all its events: the one place that decides between heads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from annotator.model.change import Event, heads


@dataclass(frozen=True, slots=True)
class Shown:
    """The event that decides what is seen of a subject, whether a head contradicts it, and all heads."""

    event: Event
    conflict: bool
    heads: tuple[Event, ...]

    @property
    def put(self) -> bool:
        """Tell whether there is something to see."""
        return self.event.kind == "put"


def shown(events: Mapping[str, Event]) -> Shown:
    """Return what is seen of one subject, given all its events (at least one)."""
    found = heads(events)
    first = found[0]
    return Shown(first, any(contradict(first, other) for other in found[1:]), tuple(found))


def last_put(events: Mapping[str, Event]) -> Event | None:
    """Return what a subject was before it was deleted."""
    found = heads({key: event for key, event in events.items() if event.kind == "put"})
    return found[0] if found else None


def contradict(one: Event, other: Event) -> bool:
    """Tell whether two heads of one subject say different things of it."""
    return (one.kind, _substance(one)) != (other.kind, _substance(other))


def _substance(event: Event) -> Any:
    """Return the part of an event that two copies can disagree on."""
    if event.kind == "delete" or event.subject in {"named", "time"}:
        return None  # the aliases of a named target are united, times are added up
    if event.subject == "discussion":  # the file's name and the title depend on who imported the page
        return event.body["texts"], event.body["left_out"]
    if event.subject == "annotation":
        said = {key: value for key, value in event.body.items() if key not in {"modified", "visible"}}
        return {"cluster": None, "unsure": False, **said}  # older events do not say these
    return event.body
