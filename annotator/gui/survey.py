"""What was done on the texts of a thread: for folded branches, for going on, for the maps of labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.codebook.values import Codebook
from annotator.gui.desk import Desk
from annotator.gui.text.stripes import Stripe


class Survey:
    """Looks over the discussion on the desk; asks the desk anew each time, and so is never stale."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._looked_at: Codebook | None = None
        self._lanes: dict[str, int] = {}
        self._colors: dict[tuple[str, str], str] = {}

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

    # ---- the maps beside the texts

    @property
    def lanes(self) -> Sequence[str]:
        """Return the names of the layers: each has a lane."""
        return [layer.name for layer in self.desk.codebook.layers]

    def stripes(self, text: str) -> Iterable[Stripe]:
        """Return what is said of a text; what marks no words is said of it all."""
        lanes, colors = self._looks()
        whole = ((0, len(self.desk.texts[text].text)),) if text in self.desk.texts else ()
        for one in self.desk.annotations(text):
            lane, color = lanes.get(one.layer), colors.get((one.layer, one.label), "#808080")
            if lane is not None:
                for start, end in ((span.start, span.end) for span in one.spans) if one.spans else whole:
                    yield Stripe(lane, color, start, end)

    def is_closed(self, text: str) -> bool:
        """Tell whether a text is closed for this pass."""
        dossier = self.desk.dossier
        return dossier is not None and text in dossier.states and self.desk.closed(text)

    def _looks(self) -> tuple[dict[str, int], dict[tuple[str, str], str]]:
        """Return layer → lane and (layer, label) → colour, looked up once for a codebook."""
        codebook = self.desk.codebook
        if self._looked_at is not codebook:
            self._looked_at = codebook
            self._lanes = {layer.id: place for place, layer in enumerate(codebook.layers)}
            self._colors = {
                (layer.id, label.id): label.color for layer in codebook.layers for label in layer.labels
            }
        return self._lanes, self._colors

    # ---- going on

    def is_unlabelled(self, text: str) -> bool:
        """Tell whether a comment is open for this pass and has no label of who is at work in its layers."""
        layers = self._pass_layers()
        return not self.desk.closed(text) and not any(one.layer in layers for one in self.desk.own(text))

    def _pass_layers(self) -> tuple[str, ...]:
        """Return the layers asked of comments that this pass is about."""
        asked = (layer.id for layer in self.desk.codebook.layers_for("comment"))
        return tuple(one for one in asked if self.desk.pass_layer in {None, one})
