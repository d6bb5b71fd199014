"""What was done on the texts of a thread: for folded branches, for going on, for the maps of labels."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.gui.desk import Desk


class Survey:
    """Looks over the discussion on the desk; asks the desk anew each time, and so is never stale."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def tally(self, texts: Iterable[str]) -> tuple[int, int]:
        """Return how many labels are shown on these comments, and how many are not closed for this pass."""
        dossier = self.desk.dossier
        if dossier is None:
            return 0, 0
        layers, states = self._pass_layers(), dossier.states
        labels = left = 0
        for text in texts:
            labels += len(dossier.annotations(text))
            state = states.get(text, {})
            for layer in layers:
                if state.get(layer) != "done":
                    left += 1
                    break
        return labels, left

    def is_unlabelled(self, text: str) -> bool:
        """Tell whether a comment is open for this pass and has no label of who is at work in its layers."""
        layers = self._pass_layers()
        return not self.desk.closed(text) and not any(one.layer in layers for one in self.desk.own(text))

    def _pass_layers(self) -> tuple[str, ...]:
        """Return the layers asked of comments that this pass is about."""
        asked = (layer.id for layer in self.desk.codebook.layers_for("comment"))
        return tuple(one for one in asked if self.desk.pass_layer in {None, one})
