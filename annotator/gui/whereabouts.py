"""Where to go in a project: at first, after an import, and where something was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import settings
from annotator.model.change import Change

if TYPE_CHECKING:
    from annotator.gui.panes.discussions import DiscussionList
    from annotator.gui.workspace import Workspace

BESIDE = {"question", "skip"}  # what may be about a discussion as a whole


def mine(project: str, person: str) -> str:
    """Return what one person's places in a project are remembered by: several may work on one computer."""
    return f"{project}:{person}"


def first_discussion(found: DiscussionList, remembered: str, *, sample: bool) -> str | None:
    """Return where to begin: where one was last; in the sample with the discussion left for the visitor."""
    known = settings.load().places.get(remembered)
    if known is not None and found.has(known):
        return known
    return found.model.rows[-1].id if sample and found.model.rows else found.first_open()


def open_imported(workspace: Workspace, number: int) -> None:
    """Open a first discussion where none was there before, else show the list that new ones are in."""
    if workspace.desk.discussion is None:
        workspace.discussions.refresh()
        if (first := workspace.discussions.first_open()) is not None:
            workspace.open_discussion(first)
        return
    if number:
        workspace.show_list()


def show_taken_back(workspace: Workspace, changes: tuple[Change, ...]) -> None:
    """Show where something was taken back, if that is out of sight."""
    place = next((one for one in changes if one.discussion and (one.text or one.subject in BESIDE)), None)
    if place is None or place.discussion is None:
        return
    current = workspace.desk.discussion
    if current is None or current.id != place.discussion:
        if workspace.discussions.has(place.discussion):
            workspace.open_discussion(place.discussion, place.text)
        return
    if place.text is not None and place.text in workspace.desk.texts:
        view = workspace.reading.view_of(place.text)
        if place.text not in view.visible_texts():
            workspace.reading.reveal(place.text)
