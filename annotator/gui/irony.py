"""Marked irony proposes that the comment's stances are sarcastic; one key accepts, nothing else happens."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotator.actions.annotating import ChangeAnnotation
from annotator.codebook.values import Codebook, Layer
from annotator.gui.desk import Desk
from annotator.gui.targets import describe
from annotator.model.annotation import Annotation
from annotator.model.ids import new_id

IRONY, SARCASM = "irony", "sarcasm"  # the last part of a label's id, and an attribute's id


def proposed_on(desk: Desk, chosen: Annotation | None) -> list[Annotation]:
    """Return the stances on which sarcasm is proposed: those beside marked irony that do not answer it."""
    layer = sarcasm_layer(desk.codebook)
    if chosen is None or layer is None or chosen.annotator != desk.person.id:
        return []
    if chosen.label.rpartition(".")[2] != IRONY or chosen.layer == layer.id:
        return []
    stances = [one for one in desk.own(chosen.text) if one.layer == layer.id]
    return [one for one in stances if SARCASM not in one.attributes]


def accept(desk: Desk, stances: list[Annotation]) -> None:
    """Answer sarcasm with yes on these stances, in one step of undo."""
    group = new_id()
    for one in stances:
        changed = replace(one, attributes={**one.attributes, SARCASM: True})
        desk.bridge.ask(ChangeAnnotation(changed, upon=one), group=group)


def sentence(desk: Desk, stances: list[Annotation]) -> str:
    """Return what is proposed, '' where nothing is."""
    if not stances:
        return ""
    named = []
    for one in stances:
        label = desk.codebook.label(one.label)
        named.append(f"{label.name if label else one.label} → {describe(desk, one.target)}")
    words = QCoreApplication.translate("Irony", "=  answers sarcasm with yes on {0}.")
    return words.format("; ".join(named))


def sarcasm_layer(codebook: Codebook) -> Layer | None:
    """Return the stance layer that asks for sarcasm."""
    stances = (layer for layer in codebook.layers if layer.kind == "stance")
    return next(
        (layer for layer in stances for one in layer.attributes if (one.id, one.type) == (SARCASM, "bool")),
        None,
    )
