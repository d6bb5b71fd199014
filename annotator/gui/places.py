"""Where one was in each discussion of a project, down to the caret, and how the panes stood.

Kept in the settings of this computer; what does not fit the discussion any more is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from annotator import settings
from annotator.gui.text.caret import Caret
from annotator.gui.text.view import AnnotatedTextView

if TYPE_CHECKING:
    from annotator.gui.workspace import Workspace

PROJECTS = 30  # beside the one that is open
KEPT = 80  # discussions of a project; of more the one left longest ago is forgotten
DISCUSSIONS = "discussions"


class Places:
    """Remembers and finds again one person's places in a project."""

    def __init__(self, project: str) -> None:
        self.project = project
        found = settings.load().spots.get(project, {})
        kept = found.get(DISCUSSIONS)
        self._spots: dict[str, Any] = dict(kept) if isinstance(kept, dict) else {}
        self._panes: dict[str, Any] = {name: value for name, value in found.items() if name != DISCUSSIONS}

    def remember(self, workspace: Workspace) -> None:
        """Take note of where one is, and write it down."""
        discussion = workspace.desk.discussion
        if discussion is None:
            return
        reading = workspace.reading
        self._spots.pop(discussion.id, None)
        self._spots[discussion.id] = {
            "article": spot_of(reading.article),
            "thread": spot_of(reading.thread_view),
            "active": "article" if reading.active is reading.article else "thread",
        }
        for wanted in list(self._spots)[:-KEPT]:
            del self._spots[wanted]
        self._panes = {
            "layer": workspace.desk.layer.id,
            "list": workspace.list_wanted,
            "halves": reading.splitter.sizes() if reading.halved_by_hand else [],
        }
        self._write()

    def _write(self) -> None:
        spot = {**self._panes, DISCUSSIONS: self._spots}
        known = settings.load().spots
        if known.get(self.project) != spot:
            others = [one for one in known.items() if one[0] != self.project][-PROJECTS:]
            settings.change(spots={**dict(others), self.project: spot})

    def restore_panes(self, workspace: Workspace) -> None:
        """Place the panes as they were, and take up the layer that was active."""
        layer, shown, halves = (self._panes.get(name) for name in ("layer", "list", "halves"))
        found = workspace.desk.codebook.layer(layer) if isinstance(layer, str) else None
        if found is not None:
            workspace.desk.set_layer(found)
        if isinstance(shown, bool):
            workspace.want_list(shown)
        if (
            isinstance(halves, list)
            and len(halves) == 2
            and all(type(one) is int and one > 0 for one in halves)
        ):
            workspace.reading.halve(halves)

    def restore(self, workspace: Workspace) -> bool:
        """Go to where one was in the discussion on the desk; False where that is not known."""
        discussion = workspace.desk.discussion
        spot = self._spots.get(discussion.id) if discussion else None
        if not isinstance(spot, dict):
            return False
        reading = workspace.reading
        found = [
            put_back(view, spot.get(name))
            for view, name in ((reading.article, "article"), (reading.thread_view, "thread"))
        ]
        active = reading.article if spot.get("active") == "article" else reading.thread_view
        if any(found) and active.texts():
            reading.give_keyboard(active)
            reading.take_keyboard(active)
        return any(found)


def spot_of(view: AnnotatedTextView) -> dict[str, Any]:
    """Return where a view stands: caret, current text, what is at the top, what is folded."""
    caret, place = view.caret(), view.place()
    return {
        "caret": [caret.text_id, caret.anchor, caret.offset] if caret else None,
        "text": view.current_text(),
        "top": list(place) if place else None,
        "folded": sorted(view.folded()),
    }


def put_back(view: AnnotatedTextView, spot: object) -> bool:
    """Bring a view to where it stood; False where nothing of that is there."""
    if not isinstance(spot, Mapping):
        return False
    known = {item.id: len(item.text) for item in view.texts()}
    folded, text = spot.get("folded"), spot.get("text")
    if isinstance(folded, list) and folded:
        view.set_folded(one for one in folded if isinstance(one, str) and one in known)
    caret, top = _place(spot.get("caret"), known), _place(spot.get("top"), known)
    if caret is not None:
        length = known[caret[0]]
        view.place_caret(Caret(caret[0], min(max(caret[1], 0), length), min(max(caret[2], 0), length)))
    elif isinstance(text, str) and text in known:
        view.set_current_text(text)
    if top is not None:
        view.go_back_to(top)
    return caret is not None


def _place(value: object, known: Mapping[str, int]) -> tuple[str, int, int] | None:
    """Return (text, number, number) where a value is that, of a text that is there."""
    if not isinstance(value, list) or len(value) != 3:
        return None
    text, first, second = value
    if not isinstance(text, str) or text not in known or {type(first), type(second)} != {int}:
        return None
    return text, first, second
