"""How a dossier looks in the text views: its texts, labels, stances and states as the views' values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from annotator.codebook.values import Codebook, Layer
from annotator.gui import theme as themes
from annotator.gui.dossier import Dossier
from annotator.gui.targets import describe
from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text

TARGET_PREFIX = "target:"


@dataclass(frozen=True)
class Shown:
    """All that the two views show of a dossier."""

    items: list[TextItem]
    marks: dict[str, list[Mark]]
    badges: dict[str, list[Badge]]
    states: dict[str, TextState]


@dataclass(frozen=True)
class Look:
    """Turns what was said of texts into what is drawn; `pass_layer` is the one that Enter closes, or None."""

    dossier: Dossier
    codebook: Codebook
    theme: themes.Theme
    names: Mapping[str, str]
    pass_layer: str | None = None

    def everything(self) -> Shown:
        """Return all that is shown of the dossier."""
        texts = self.dossier.discussion.texts
        pointed = self.dossier.pointed()
        return Shown(
            [self.item(text) for text in texts],
            {text.id: self.marks(text, pointed.get(text.id, ())) for text in texts},
            {text.id: self.badges(text) for text in texts},
            {text.id: self.state(text) for text in texts},
        )

    def item(self, text: Text) -> TextItem:
        """Return a text with its header: author, number, time, whom it answers."""
        blocks = tuple((block.kind, block.start, block.end) for block in text.blocks)
        if text.kind == "article":
            return TextItem(text.id, text.text, "article", blocks=blocks)
        parts = [text.author or "unnamed", f"#{self.dossier.numbers[text.id]}"]
        if text.created:
            parts.append(text.created.replace("T", " ").removesuffix("Z"))
        if text.parent is not None:
            parts.append(f"to {self.dossier.texts[text.parent].author or 'unnamed'}")
        return TextItem(text.id, text.text, "comment", text.depth or 0, " · ".join(parts), blocks)

    def marks(self, text: Text, pointed: Iterable[Annotation]) -> list[Mark]:
        """Return the labelled words of a text, and those that the annotations in `pointed` are about."""
        own = [self._mark(one) for one in self.dossier.annotations(text.id) if one.spans]
        return [*own, *(self._target_mark(one, text) for one in pointed)]

    def badges(self, text: Text) -> list[Badge]:
        """Return the stances of a text."""
        found = []
        for one in self.dossier.annotations(text.id):
            layer, name, color = self._label(one)
            if layer is not None and layer.kind == "stance":
                words = f"{name} → {describe(self.dossier, one.target)}{self._by(one)}"
                found.append(Badge(one.id, text.id, words, color, layer.badge))
        return found

    def state(self, text: Text) -> TextState:
        """Return how far who is at work is with a text, layer by layer."""
        layers = self._asked[text.kind]
        own = {one.layer for one in self.dossier.own(text.id)}
        ticks: list[tuple[str, str, str]] = []
        closed = True
        for layer in layers:
            done = self.dossier.done(text.id, layer.id)
            state = ("done" if layer.id in own else "nothing") if done else "open"
            ticks.append((layer.badge or layer.name[:1], state, self.theme.muted))
            closed = closed and (done or self.pass_layer not in {None, layer.id})
        return TextState(text.id, tuple(ticks), closed)  # type: ignore[arg-type]

    def color(self, layer: Layer | None, label: str) -> str:
        """Return a label's colour as it reads on this theme."""
        found = layer.label(label) if layer else None
        return themes.label_color(found.color if found else "#808080", self.theme, needed=themes.AA_PARTS)

    @cached_property
    def _asked(self) -> dict[str, tuple[Layer, ...]]:
        return {kind: self.codebook.layers_for(kind) for kind in ("article", "comment")}

    @cached_property
    def _labels(self) -> dict[tuple[str, str], tuple[Layer | None, str, str, str]]:
        """Return (layer, label) → layer, name, key and colour."""
        return {
            (layer.id, label.id): (layer, label.name, label.key.upper(), self.color(layer, label.id))
            for layer in self.codebook.layers
            for label in layer.labels
        }

    def _label(self, one: Annotation) -> tuple[Layer | None, str, str]:
        layer, name, _, color = self._labels.get((one.layer, one.label), (None, one.label, "", "#808080"))
        return layer, name, color

    def _mark(self, one: Annotation) -> Mark:
        layer, name, key, color = self._labels.get((one.layer, one.label), (None, one.label, "", "#808080"))
        line = layer.underline if layer is not None and layer.underline != "none" else "dashed"
        return Mark(
            one.id,
            one.text,
            tuple((span.start, span.end) for span in one.spans),
            color=color,
            underline=line,  # type: ignore[arg-type]
            badge=key,
            label=f"{layer.name if layer else one.layer}: {name}{self._by(one)}",
            owner=self._owner(one),
        )

    def _target_mark(self, one: Annotation, text: Text) -> Mark:
        start, end = (one.target.start or 0, one.target.end or 1) if one.target else (0, 1)
        color = self._label(one)[2]
        return Mark(
            f"{TARGET_PREFIX}{one.id}", text.id, ((start, end),), color, "dashed", "", "Disputed words"
        )

    def _owner(self, one: Annotation) -> str:
        return self.names.get(one.annotator, "?") if len(self.dossier.shown) > 1 else ""

    def _by(self, one: Annotation) -> str:
        owner = self._owner(one)
        return f" · {owner}" if owner else ""
