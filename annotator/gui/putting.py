"""Putting labels: on selected words, on what is chosen, on the comment that is read; and going on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from annotator import settings
from annotator.actions.annotating import AddAnnotation
from annotator.actions.closing import CloseText
from annotator.codebook.checking import overlap_problems
from annotator.codebook.values import Label, Layer
from annotator.errors import shortened
from annotator.gui import irony
from annotator.gui.changing import Changing
from annotator.gui.choosing import TargetChooser
from annotator.gui.claims.entries import target_key
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier
from annotator.gui.hints import Choosing
from annotator.gui.panes.reading import Reading, Words
from annotator.gui.picking import Picking
from annotator.gui.targets import describe, stance_choices
from annotator.gui.text.snapping import loose_ends, snapped
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span, quotes


class Putting(QObject):
    """Puts labels; `go_on` leads on then: to the next sentence, or from a stance to the next comment."""

    said = Signal(str)

    def __init__(
        self, desk: Desk, reading: Reading, chooser: TargetChooser, changing: Changing, picking: Picking
    ) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.chooser = chooser
        self.changing = changing
        self.picking = picking
        self.snaps = settings.load().snap_words
        self.last = ""  # the label that was put last
        self._go_on = False
        chooser.taken.connect(self._target_taken)

    def put_label(self, wanted: str, *, go_on: bool = False, stay: bool = False) -> None:
        """Put a label: on the selected words, or on what is chosen, or on the comment.

        With `go_on` a label for words takes the next sentence where none are selected; with `stay` the
        active layer stays, otherwise the label's layer is taken up.
        """
        layer = next((one for one in self.desk.codebook.layers if one.label(wanted)), None)
        label = layer.label(wanted) if layer else None
        if layer is None or label is None or self.desk.discussion is None:
            return
        waiting = self.chooser.choosing
        if waiting is not None:  # the label is meant for the comment that the panel names
            self.chooser.leave()
            self._back_to(waiting.text.id)
        if not stay:
            self.desk.set_layer(layer)
        self.last, self._go_on = label.id, go_on
        words, chosen = self.reading.words(), self.changing.own_choice()
        if layer.kind == "stance":
            self._put_stance(layer, label, None if words == self.picking.offered else words, chosen)
        elif words is not None or go_on:
            self._put_words(layer, label, words or self.picking.next_sentence())
        elif chosen is not None:
            self._put_on_chosen(layer, label, chosen)
        else:
            self.said.emit(self.tr("Select the words first, then press {0}.").format(label.key or label.name))

    def put_again(self) -> None:
        """Put the label that was put last."""
        if self.last:
            self.put_label(self.last)
        else:
            self.said.emit(self.tr("No label was put yet that could be put again."))

    def switch_snapping(self) -> None:
        """Complete selected words and trim their ends from now on, or take them as they are."""
        self.snaps = not self.snaps
        settings.change(snap_words=self.snaps)
        on, off = (
            self.tr("Words are completed and trimmed."),
            self.tr("Words are taken as they are selected."),
        )
        self.said.emit(on if self.snaps else off)

    def meant(self, text: Text, span: Span) -> Span:
        """Return the words that a label on a selection gets."""
        if not self.snaps or self.picking.exact:
            return span
        return Span(*snapped(text.text, span))

    # ---- words

    def _put_words(self, layer: Layer, label: Label, words: Words | None) -> None:
        if words is None:
            self.said.emit(self.tr("There is no further sentence here. Enter closes the text."))
            return
        text = self.desk.texts[words[0]]
        if text.kind not in layer.scope:
            self.said.emit(self.tr("{0} is not asked of this text.").format(layer.name))
            return
        span = self.meant(text, words[1])
        if self._in_the_way(layer, label, text, span):
            return
        if layer.kind == "link":
            self.chooser.begin_link(layer, label, text, span)
            return
        self._add(
            AddAnnotation(layer.id, label.id, text.id, (span,), title=self.tr("Add {0}").format(label.name))
        )
        if not self.snaps and (loose := loose_ends(text.text, span)):
            self.said.emit(self.tr("Blanks or marks at the ends were labelled, too: “{0}”.").format(loose))

    def _in_the_way(self, layer: Layer, label: Label, text: Text, span: Span) -> bool:
        """Choose the label that the layer's policy on overlaps puts in the way, and say what helps."""
        wanted = Annotation("", self.desk.person.id, layer.id, label.id, text.id, (span,))
        for one in self.desk.own(text.id):
            if _says_the_same(wanted, one, layer) or any(overlap_problems(wanted, [one], text.text, layer)):
                for view in self.reading.views:
                    view.clear_selection()
                self.desk.focus(one.id)
                key = (label.key or label.name).upper()
                helps = self.tr("It is chosen now: Del deletes it, {0} makes it {1}.").format(key, label.name)
                if one.label == label.id:
                    helps = self.tr("It is chosen now: Del deletes it.")
                self.said.emit(f"{self._why(layer, one, text)} {helps}")
                return True
        return False

    def _why(self, layer: Layer, taken: Annotation, text: Text) -> str:
        """Return what of the layer's policy on overlaps a label stands for."""
        label, words = layer.label(taken.label), shortened(" … ".join(quotes(text.text, taken.spans)), 60)
        said = self.tr("{0} is labelled {1} already, and labels of this layer do not overlap.")
        if layer.overlap == "allowed":
            said = self.tr("{0} is labelled {1} already.")
        elif layer.overlap != "forbidden":
            said = self.tr("{0} is labelled {1} already, and one label does not overlap itself.")
        return said.format(words, label.name if label else taken.label)

    def _put_on_chosen(self, layer: Layer, label: Label, chosen: Annotation) -> None:
        """Change the label of what is chosen; one of another layer moves it there."""
        former = self.desk.codebook.layer(chosen.layer)
        if chosen.layer == layer.id:
            self.changing.change(replace(chosen, label=label.id), self.tr("Change to {0}").format(label.name))
        elif not chosen.spans or former is None or former.kind == "stance":
            self.said.emit(self.tr("Select the words first, then press {0}.").format(label.key or label.name))
        elif self.desk.texts[chosen.text].kind not in layer.scope:
            self.said.emit(self.tr("{0} is not asked of this text.").format(layer.name))
        elif layer.kind == "link" and (chosen.target is None or not layer.allows_target(chosen.target.kind)):
            text = self.desk.texts[chosen.text]
            self.chooser.begin_link(layer, label, text, chosen.spans[0], chosen.id)
        else:
            kept = chosen.target if chosen.target and layer.allows_target(chosen.target.kind) else None
            moved = replace(chosen, layer=layer.id, label=label.id, target=kept)
            self.changing.change(moved, self.tr("Move to {0}").format(label.name))
            self.said.emit(self.tr("Moved to {0}: {1}.").format(layer.name, label.name))

    # ---- stances and targets

    def _put_stance(self, layer: Layer, label: Label, words: Words | None, chosen: Annotation | None) -> None:
        own = chosen is not None and chosen.layer == layer.id and words is None
        if own and chosen is not None and not self.chooser.goes_on(chosen):
            self.changing.change(replace(chosen, label=label.id), self.tr("Change to {0}").format(label.name))
            return
        text = self.desk.texts[words[0]] if words else self.reading.current()
        if text is None or text.kind not in layer.scope:
            self.said.emit(
                self.tr("{0} is asked of comments: go to one first (Ctrl+Tab).").format(layer.name)
            )
            return
        target = self.chooser.towards(text, layer)
        if target is None:
            self.said.emit(self.tr("Choose what the stance is towards first: press Space."))
            return
        self.chooser.forget()
        spans = (self.meant(text, words[1]),) if words else ()
        dossier = self.desk.dossier
        known = next((one for one in self.desk.own(text.id) if is_stance(one, layer, target, dossier)), None)
        if known is not None:
            self.changing.change(
                replace(known, label=label.id, spans=spans or known.spans),
                self.tr("Change to {0}").format(label.name),
            )
            self.desk.focus(known.id)
        else:
            title = self.tr("Add {0}").format(label.name)
            self._add(AddAnnotation(layer.id, label.id, text.id, spans, target=target, title=title))
        if layer is not self.desk.layer:  # the panel of targets is not in sight
            self.said.emit(self.tr("{0} → {1}").format(label.name, describe(self.desk, target)))
        self.chooser.show()
        if self._go_on:
            self._leave_stance(layer, text)

    def _leave_stance(self, layer: Layer, text: Text) -> None:
        """Close the layer and go to the next comment, unless an asked target has no answer yet."""
        if any(one.asked and one.answered is None for one in stance_choices(self.desk, text, layer)):
            return
        if not self.desk.done(text.id, layer.id):
            self.desk.bridge.ask(CloseText(text.id, (layer.id,)))
        behind = (
            self.desk.dossier.discussion.texts[self.desk.dossier.places[text.id] + 1 :]
            if (self.desk.dossier)
            else ()
        )
        found = (one for one in behind if one.kind in layer.scope and not self.desk.done(one.id, layer.id))
        if (following := next(found, None)) is not None:
            self.reading.reveal(following.id)

    def _target_taken(self, target: Target, choosing: Choosing) -> None:
        """Put the link that waited, change what is chosen, or keep the target for the next stance."""
        if choosing.wording:
            return  # a claim was chosen to be gathered with
        known = self.desk.annotation(choosing.annotation)
        if known is not None:
            label = choosing.label.id if choosing.label else known.label
            changed = replace(known, target=target, layer=choosing.layer.id, label=label)
            self.changing.change(changed, self.tr("Change target"))
            self._back_to(choosing.text.id)
        elif choosing.label is not None and choosing.words is not None:
            layer, label_, spans = choosing.layer.id, choosing.label, (choosing.words,)
            title = self.tr("Add {0}").format(label_.name)
            self._back_to(choosing.text.id)
            self._add(AddAnnotation(layer, label_.id, choosing.text.id, spans, target=target, title=title))
        else:
            self._back_to(choosing.text.id)
            self.chooser.keep(choosing.text.id, target)

    def _back_to(self, text: str) -> None:
        put = self.desk.focused
        self.reading.reveal(text)
        self.desk.focus(put)

    def _add(self, action: AddAnnotation) -> None:
        added = self.desk.bridge.ask(action)
        if added is None:
            return
        for view in self.reading.views:
            view.clear_selection()
        self.chooser.just_put = added.id
        if self._go_on and added.spans:
            self.picking.offer_next(added)
        self.desk.focus(added.id)
        if proposal := irony.sentence(self.desk, irony.proposed_on(self.desk, added)):
            self.said.emit(proposal)


def is_stance(one: Annotation, layer: Layer, target: Target, dossier: Dossier | None) -> bool:
    """Tell whether an annotation is the stance of this layer towards this target, in whatever wording."""
    if one.layer != layer.id or one.target is None:
        return False
    return target_key(dossier, one.target) == target_key(dossier, target)


def _says_the_same(wanted: Annotation, known: Annotation, layer: Layer) -> bool:
    """Tell whether words already have the label; with targets, two may say it of different ones."""
    same = (wanted.label, wanted.spans) == (known.label, known.spans)
    return layer.kind == "span" and same and known.target is None
