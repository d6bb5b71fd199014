"""The letters drawn in the texts while a target is chosen, and what is chosen for which purpose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.codebook.values import Label, Layer
from annotator.gui.claims.entries import key_of, target_key
from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.gui.targets import Choice, claim_layer, hint_letters
from annotator.model.annotation import Target
from annotator.model.corpus import Text
from annotator.model.span import Span


@dataclass(frozen=True, slots=True)
class Choosing:
    """A target is being chosen: for a link that waits for it, or for the next stance (no label yet)."""

    layer: Layer
    text: Text
    label: Label | None = None
    words: Span | None = None
    annotation: str | None = None  # an existing one whose target is chosen anew
    choices: Sequence[Choice] = ()
    hints: Mapping[str, Target] = field(default_factory=dict)
    typed: str = ""
    wording: str = ""  # one's own claim that becomes a wording of the chosen one; then nothing waits


def with_hints(desk: Desk, reading: Reading, choosing: Choosing) -> tuple[Choosing, dict[str, str]]:
    """Return the choice with a letter for each target in sight, and (mark or text → letter) to draw."""
    hinted = _in_sight(desk, reading, choosing)
    # one letter for a claim, at each of its wordings in sight
    keys = {target_key(desk.dossier, target): target for _, target in reversed(hinted)}
    letters = dict(zip(reversed(keys), hint_letters(len(keys)), strict=False))
    hints = {letter: keys[key] for key, letter in letters.items()}
    shown = ((one, letters.get(target_key(desk.dossier, target))) for one, target in hinted)
    return replace(choosing, hints=hints), {one: letter.upper() for one, letter in shown if letter}


def _in_sight(desk: Desk, reading: Reading, choosing: Choosing) -> list[tuple[str, Target]]:
    """Return (what the hint is drawn at, the target) for the claims and comments in sight."""
    if choosing.wording:
        return _other_claims(desk, reading, choosing)
    claims = claim_layer(desk)
    found: list[tuple[str, Target]] = []
    for view in reading.views:
        for text in view.visible_texts():
            if choosing.layer.allows_target("annotation") and claims is not None:
                own = [one for one in desk.annotations(text) if one.layer == claims.id]
                found += [(one.id, Target("annotation", id=one.id)) for one in own]
            comment = desk.texts[text].kind == "comment"
            if choosing.layer.allows_target("text") and comment and text != choosing.text.id:
                found.append((text, Target("text", id=text)))
    return found


def _other_claims(desk: Desk, reading: Reading, choosing: Choosing) -> list[tuple[str, Target]]:
    """Return one's own claims in sight that a wording does not belong to yet."""
    own = desk.annotation(choosing.wording)
    texts = [text for view in reading.views for text in view.visible_texts()]
    said = [one for text in texts for one in desk.own(text) if one.layer == choosing.layer.id]
    return [(one.id, Target("annotation", id=one.id)) for one in said
            if own is not None and key_of(one) != key_of(own)]  # fmt: skip
