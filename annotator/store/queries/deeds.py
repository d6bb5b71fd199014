"""What an action did, seen from its events: its words are not kept, and undo names what it takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.model.change import Event
from annotator.store import events as log
from annotator.store import tables
from annotator.store.statements import rows_where


@dataclass(frozen=True, slots=True)
class Deed:
    """An action by the title that actions have, '' where it is of another kind; with the label it put."""

    title: str = ""
    label: str = ""


def deed(connection: Connection, action: str) -> Deed:
    """Return what an action did; of one that took another back or did it again, what that other did."""
    event = tables.event.c
    while found := list(rows_where(connection, event.action, [action], event.subject, event.undoes)):
        if any(row.subject == "discussion" for row in found):
            return Deed("Import")  # its events are not read: they hold all the texts
        if found[0].undoes is None:
            return _of(connection, log.of_action(connection, action))
        action = found[0].undoes
    return Deed()


def _of(connection: Connection, events: Sequence[Event]) -> Deed:
    for subject, told in (("skip", _skip), ("question", _question), ("coverage", _coverage)):
        if theirs := [one for one in events if one.subject == subject]:
            return told(theirs[0])
    return _annotations(connection, [one for one in events if one.subject == "annotation"])


def _skip(event: Event) -> Deed:
    return Deed("Skip the discussion" if event.kind == "put" else "Take the discussion up again")


def _question(event: Event) -> Deed:
    if event.kind == "delete":
        return Deed("Withdraw a question")
    return Deed("Answer a question" if event.parents else "Ask a question")


def _coverage(event: Event) -> Deed:
    return Deed("Close text" if event.body.get("state") == "done" else "Reopen text")


def _annotations(connection: Connection, events: Sequence[Event]) -> Deed:
    new = [one for one in events if one.kind == "put" and not one.parents]
    changed = [one for one in events if one.kind == "put" and one.parents]
    gone = [one for one in events if one.kind == "delete"]
    if new and changed:
        pointing = any((one.body.get("target") or {}).get("id") == new[0].subject_id for one in changed)
        split = changed[0].body.get("label") == new[0].body.get("label")
        return Deed("Make it a claim" if pointing and not split else "Split label")
    if new:
        return Deed("Add label", new[0].body.get("label", ""))
    if changed and gone:
        return Deed("Join labels")
    if changed:
        return _change(connection, changed[0])
    return Deed("Delete label") if gone else Deed()


def _change(connection: Connection, event: Event) -> Deed:
    if len(event.parents) > 1:
        return Deed("Settle versions of a label")
    before = log.by_id(connection, event.parents)[event.parents[0]].body
    if before.get("cluster") != event.body.get("cluster"):
        return Deed("Gather claims" if event.body.get("cluster") else "Take the claim out")
    same = before.get("label") == event.body.get("label")
    return Deed("Change label", "" if same else event.body.get("label", ""))
