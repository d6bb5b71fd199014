"""Taking an action back, by new events that put the former states.

A subject is put back only where nothing was written upon it since: whoever undoes takes back their
own step and nobody else's. What was changed again meanwhile stays as it is and is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from annotator.actions.transaction import Transaction
from annotator.errors import ExpectedError
from annotator.model.change import UNDOABLE, Event, Subject, heads
from annotator.store import events as log
from annotator.store.queries import asking, corpus, work
from annotator.store.queries.people import annotators

Key = tuple[Subject, str]
Events = Mapping[str, Event]


class OvertakenError(ExpectedError):
    """What came since stands in the way of taking an action back."""


class NothingLeftError(OvertakenError):
    """Nothing of an action is there to be taken back."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Puts each subject of an action to what it was before; undoing an undo does it again."""

    action: str
    title: ClassVar[str] = "Undo"

    def apply(self, transaction: Transaction) -> int:
        """Write the former states; return how many subjects were left, because they were changed since."""
        made = log.of_action(transaction.connection, self.action)
        keys: dict[Key, None] = {
            (one.subject, one.subject_id): None for one in made if one.subject in UNDOABLE
        }
        known = log.of_subjects(transaction.connection, {one for _, one in keys})
        times = [one for one in made if one.subject == "time"]
        wanted = [key for key in keys if before(known[key], self.action) or not _is_gone(known[key])]
        if not wanted:
            raise NothingLeftError("There is nothing to take back.")
        free = [key for key in wanted if rests_on(known[key], self.action)]
        if not free:
            raise OvertakenError(
                "What you did last was changed again since, so it was not taken back. Nothing was changed; "
                "undo once more takes back what you did before it."
            )
        self._refuse_under_work(transaction, (key for key in free if not before(known[key], self.action)))
        transaction.undoes = self.action
        for one in times:  # sums go back by what was added, whatever came since
            transaction.put("time", one.subject_id, taken_off(one))
        for subject, subject_id in reversed(free):
            transaction.put_back(subject, subject_id, before(known[subject, subject_id], self.action))
        return len(wanted) - len(free)

    def _refuse_under_work(self, transaction: Transaction, going: Iterable[Key]) -> None:
        """Refuse to take away discussions on which somebody has worked since they came."""
        for subject, discussion in going:
            workers = set(self._workers(transaction, discussion)) if subject == "discussion" else set()
            if workers:
                title = corpus.discussion(transaction.connection, discussion).title
                raise OvertakenError(
                    f"{', '.join(sorted(workers))} worked on {title!r} since it was imported, so the import "
                    "was not taken back. Nothing was changed; undo once more takes back what you did before."
                )

    def _workers(self, transaction: Transaction, discussion: str) -> Iterator[str]:
        """Yield the names of those whose work is seen on a discussion and did not come with this action."""
        connection = transaction.connection
        names = {one.id: one.name for one in annotators(connection)}
        seen = {one.id for one in work.annotations_of(connection, discussion)}
        seen |= {one.id for one in work.coverage_of(connection, discussion)}
        seen |= {one.id for one in asking.questions(connection, discussion)}
        seen |= {one.id for one in asking.skips(connection, discussion)}
        for (subject, _), events in log.of_subjects(connection, seen).items():
            if subject in UNDOABLE and not rests_on(events, self.action):
                yield names.get(heads(events)[0].annotator, "Somebody")


def taken_off(added: Event) -> dict[str, Any]:
    """Return what takes an addition to the time at work away again."""
    return {**added.body, "seconds": -added.body["seconds"], "sessions": -added.body["sessions"]}


def before(events: Events, action: str) -> list[Event]:
    """Return the heads that an action met on a subject, the one shown first; none where nothing was seen."""
    first = _first(events, action)
    former = heads({one: events[one] for one in first.parents if one in events}) if first else []
    return former if former and former[0].kind == "put" else []


def rests_on(events: Events, action: str) -> bool:
    """Tell whether what is seen of a subject is what an action made of it.

    An event that takes another action back shows again what that one was made upon.
    """
    ahead, met = heads(events), set[str]()
    while ahead:
        event = ahead.pop()
        if event.action == action or event.id in met:
            continue
        met.add(event.id)
        undone = _first(events, event.undoes) if event.undoes else None
        back = [events[one] for one in undone.parents if one in events] if undone else []
        if not back:
            return False
        ahead += back
    return True


def _first(events: Events, action: str) -> Event | None:
    """Return the first event of an action on this subject."""
    made = [one for one in events.values() if one.action == action]
    return min(made, key=lambda one: (one.clock, one.id), default=None)


def _is_gone(events: Events) -> bool:
    return all(one.kind == "delete" for one in heads(events))
