"""How a dossier looks in the text views: its texts, labels, stances, states and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from annotator.codebook.values import Codebook, Layer
from annotator.gui import theme as themes
from annotator.gui.counts import counts
from annotator.gui.dossier import Dossier
from annotator.gui.plain import inset
from annotator.gui.targets import describe
from annotator.gui.text.items import Badge, Mark, TextItem, TextState, TickState
from annotator.gui.text.links import End, Link
from annotator.model.annotation import Annotation
from annotator.model.blinding import scores
from annotator.model.corpus import Text

translate = QCoreApplication.translate

TARGET_PREFIX = "target:"
NOTICE_PREFIX = "notice:"
_LONG = 6  # steps of a number that are still read at a glance


@dataclass(frozen=True)
class Look:
    """Turns what was said of a text into what is drawn on it, when a view asks for it.

    `pass_layer` is the layer that Enter closes, or None for all of them; `notices_on` names the annotations
    of a text that may not go together with others.
    """

    dossier: Dossier
    codebook: Codebook
    theme: themes.Theme
    names: Mapping[str, str]
    pass_layer: str | None = None
    notices_on: Callable[[str], Sequence[str]] = lambda _text: ()

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """Return the names of those whose work is compared; none where it is one person's."""
        shown = self.dossier.shown
        return tuple(sorted(self.names.get(one, "?") for one in shown)) if len(shown) > 1 else ()

    def items(self) -> list[TextItem]:
        """Return the texts of the dossier with their headers."""
        return [self.item(text) for text in self.dossier.discussion.texts]

    def item(self, text: Text) -> TextItem:
        """Return a text with its header: author, number, time, whom it answers."""
        blocks = tuple((block.kind, block.start, block.end) for block in text.blocks)
        if text.kind == "article":
            return TextItem(text.id, text.text, "article", blocks=blocks)
        number = f"#{short_number(self.dossier.numbers[text.id])}"
        parts = [inset(text.author), number] if text.author else [number]
        if text.created:
            parts.append(text.created.replace("T", " ").removesuffix("Z"))
        parts += (f"{name} {value}" for name, value in scores(text.meta))
        if text.parent is not None:
            parent = self.dossier.texts[text.parent].author or f"#{self.dossier.numbers[text.parent]}"
            parts.append(QCoreApplication.translate("Look", "to {0}").format(inset(parent)))
        return TextItem(text.id, text.text, "comment", text.depth or 0, " · ".join(parts), blocks)

    def marks(self, text_id: str) -> list[Mark]:
        """Return the labelled words of a text, and those that other annotations are about."""
        own = [self._mark(one) for one in self.dossier.annotations(text_id) if one.spans]
        pointing = self.dossier.pointing_at(text_id)
        return [*own, *(target_mark for one in pointing if (target_mark := self._target_mark(one)))]

    def mark(self, mark_id: str) -> Mark | None:
        """Return one mark, wherever it lies."""
        one = self.dossier.annotation(mark_id.removeprefix(TARGET_PREFIX))
        if one is None:
            return None
        if mark_id.startswith(TARGET_PREFIX):
            return self._target_mark(one)
        return self._mark(one) if one.spans else None

    def badges(self, text_id: str) -> list[Badge]:
        """Return the stances of a text."""
        found = []
        for one in self.dossier.annotations(text_id):
            layer, name, key, color = self._label(one)
            if layer is not None and layer.kind == "stance":
                pointed = translate("Look", "{0} → {1}").format(name, describe(self.dossier, one.target))
                words = f"{pointed}{self._by(one)}"
                found.append(Badge(one.id, text_id, words, color, f"{key}{_doubt(one)}"))
        if about := self.notices_on(text_id):
            chip, color = f"{NOTICE_PREFIX}{about[0]}", self.theme.warning
            found.append(Badge(chip, text_id, counts.notices(len(about)), color, "!"))
        return found

    def state(self, text_id: str) -> TextState:
        """Return how far who is at work is with a text, layer by layer."""
        layers = self._asked[self.dossier.texts[text_id].kind]
        own = {one.layer for one in self.dossier.own(text_id)}
        ticks: list[tuple[str, TickState, str]] = []
        closed = True
        for layer in layers:
            done = self.dossier.done(text_id, layer.id)
            state: TickState = ("done" if layer.id in own else "nothing") if done else "open"
            ticks.append((layer.badge or layer.name[:1], state, self.theme.muted))
            closed = closed and (done or self.pass_layer not in {None, layer.id})
        asked = any(self.pass_layer in {None, layer.id} for layer in layers)
        return TextState(text_id, tuple(ticks), closed and asked)

    def links(self, end: End) -> list[Link]:
        """Return the links that begin or end at a mark or a text."""
        own = self.dossier.annotation(end[1].removeprefix(TARGET_PREFIX))
        around = self.dossier.pointing_at(end[1])
        found = (self._link(one) for one in ((own, *around) if own is not None else around))
        return [link for link in found if link is not None and end in {link.first, link.second}]

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
            (layer.id, label.id): (
                layer,
                label.name,
                label.key.upper() or layer.badge,
                self.color(layer, label.id),
            )
            for layer in self.codebook.layers
            for label in layer.labels
        }

    def _label(self, one: Annotation) -> tuple[Layer | None, str, str, str]:
        return self._labels.get((one.layer, one.label), (None, one.label, "", "#808080"))

    def _mark(self, one: Annotation) -> Mark:
        layer, name, key, color = self._label(one)
        line = layer.underline if layer is not None and layer.underline != "none" else "dashed"
        return Mark(
            one.id,
            one.text,
            tuple((span.start, span.end) for span in one.spans),
            color=color,
            underline=line,  # type: ignore[arg-type]
            badge=f"{key}{_doubt(one)}",
            label=f"{layer.name if layer else one.layer}: {name}{self._noted(one)}{self._by(one)}",
            owner=self._owner(one),
        )

    def _target_mark(self, one: Annotation) -> Mark | None:
        """Return the mark on the words that an annotation is about, if it is about words."""
        target = one.target
        if target is None or target.kind != "span" or not target.text:
            return None
        spans = ((target.start or 0, target.end or 1),)
        color = self._label(one)[3]
        return Mark(
            f"{TARGET_PREFIX}{one.id}",
            target.text,
            spans,
            color,
            "dashed",
            "",
            translate("Look", "Disputed words"),
        )

    def _link(self, one: Annotation) -> Link | None:
        layer, name, _, color = self._label(one)
        second = self._target_end(one)
        if layer is None or layer.kind != "link" or second is None or not one.spans:
            return None
        words = f"{name}: {describe(self.dossier, one.target)}"
        return Link(one.id, self._end(one.text, one.id), second, color, words)

    def _target_end(self, one: Annotation) -> End | None:
        target = one.target
        if target is None:
            return None
        if target.kind == "annotation":
            claim = self.dossier.annotation(target.id)
            return self._end(claim.text, claim.id) if claim else None
        text = target.text if target.kind == "span" else target.id
        if target.kind not in {"span", "text"} or text is None or text not in self.dossier.texts:
            return None
        return self._end(text, f"{TARGET_PREFIX}{one.id}" if target.kind == "span" else text)

    def _end(self, text: str, wanted: str) -> End:
        return ("left" if self.dossier.texts[text].kind == "article" else "right", wanted)

    def _noted(self, one: Annotation) -> str:
        """Return what the tool tip tells of a label besides its name."""
        noted = [QCoreApplication.translate("Look", "unsure")] if one.unsure else []
        if one.note:
            noted.append(QCoreApplication.translate("Look", "with a note"))
        several = len(self.dossier.wordings(one))
        if several > 1:
            noted.append(counts.wordings(several))
        return "".join(f" · {words}" for words in noted)

    def _owner(self, one: Annotation) -> str:
        return self.names.get(one.annotator, "?") if self.owners else ""

    def _by(self, one: Annotation) -> str:
        owner = self._owner(one)
        return f" · {owner}" if owner else ""


def _doubt(one: Annotation) -> str:
    """Return the sign behind the key of a label that its annotator is unsure of."""
    return "?" if one.unsure else ""


def short_number(number: str) -> str:
    """Return the number of a comment, of a deep one only its beginning and its end: '2.1…4.1'."""
    steps = number.split(".")
    return number if len(steps) <= _LONG else f"{'.'.join(steps[:2])}…{'.'.join(steps[-2:])}"
