"""From keys to actions: what a key press in a text means, given the active layer and what is selected."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.actions.annotating import AddAnnotation
from annotator.codebook.values import Label, Layer
from annotator.gui.branches import Branches
from annotator.gui.changing import Changing
from annotator.gui.choosing import TargetChooser
from annotator.gui.desk import Desk
from annotator.gui.hints import Choosing
from annotator.gui.panes.inspector import Inspector
from annotator.gui.panes.labels import LabelPanel
from annotator.gui.panes.reading import Reading, Words
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.walking import Walk
from annotator.gui.wishes.keys import pressed
from annotator.model.annotation import Annotation, Target

Key = Qt.Key
DOUBLE_CLICK = 0.8  # seconds from the first click to the words of the second


class Labelling(QObject):
    """Turns keys and clicks of the workspace into actions."""

    said = Signal(str)  # a sentence for the status bar

    def __init__(
        self, desk: Desk, reading: Reading, labels: LabelPanel, targets: TargetPanel, inspector: Inspector
    ) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.inspector = inspector
        self.chooser = TargetChooser(desk, reading, targets)
        self.walk = Walk(desk, reading)
        self.branches = Branches(desk, reading)
        self.changing = Changing(desk, reading)
        self._before_click = (desk.layer, 0.0)
        self.wish: Callable[[str], bool] = lambda _key: False  # what other keys mean: the window knows
        labels.label_chosen.connect(self.put_label)
        inspector.deleted.connect(self.changing.delete)
        inspector.followed.connect(self.walk.follow)
        inspector.claimed.connect(self.changing.make_claim)
        inspector.left.connect(self.chooser.leave)
        self.chooser.taken.connect(self._target_taken)
        for part in (self.chooser, self.walk, self.branches, self.changing):
            part.said.connect(self.said)
        reading.mark_chosen.connect(self.choose)
        reading.badge_chosen.connect(self.choose)
        reading.blank_clicked.connect(lambda: desk.focus(None))
        reading.words_selected.connect(self._selected)
        for view in reading.views:
            view.current_text_changed.connect(self.moved)

    # ---- keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means in a text; False where it means nothing here."""
        control = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if control or alt:
            return not self.chooser.choosing and self.wish(pressed(event))
        if self.chooser.choosing is not None:
            return self.chooser.key(event)
        if Key.Key_F1 <= event.key() <= Key.Key_F12:
            return self._label_key(f"F{event.key() - Key.Key_F1 + 1}")
        return self._label_key(event.text().lower()) or self.wish(pressed(event)) or self._unknown(event)

    def _label_key(self, character: str) -> bool:
        """Put the label of a key, or take the target of a digit."""
        if character and (label := self.desk.layer.label_for_key(character)):
            self.put_label(label.id)
        elif self.desk.layer.kind == "stance" and character.isdigit():
            self.chooser.number(character)
        else:
            return False
        return True

    def _unknown(self, event: QKeyEvent) -> bool:
        character = event.text().upper()
        if not character.isalnum():
            return False
        words = self.tr("{0} is no key of the layer {1}.")
        self.said.emit(words.format(character, self.desk.layer.name))
        return True

    # ---- putting labels

    def put_label(self, wanted: str) -> None:
        """Put a label: on the selected words, or on what is chosen, or on the comment."""
        layer = next((one for one in self.desk.codebook.layers if one.label(wanted)), None)
        label = layer.label(wanted) if layer else None
        if layer is None or label is None or self.desk.discussion is None:
            return
        waiting = self.chooser.choosing
        if waiting is not None:  # the label is meant for the comment that the panel names
            self.chooser.leave()
            self._back_to(waiting.text.id)
        self.desk.set_layer(layer)
        words, chosen = self.reading.words(), self.changing.own_choice()
        if layer.kind == "stance":
            self._put_stance(layer, label, words, chosen)
        elif words is not None:
            self._put_words(layer, label, words)
        elif chosen is not None and chosen.layer == layer.id:
            self.changing.change(replace(chosen, label=label.id), f"Change to {label.name}")
        else:
            self.said.emit(self.tr("Select the words first, then press {0}.").format(label.key or label.name))

    def _put_words(self, layer: Layer, label: Label, words: Words) -> None:
        text, span = self.desk.texts[words[0]], words[1]
        if text.kind not in layer.scope:
            self.said.emit(self.tr("{0} is not asked of this text.").format(layer.name))
        elif layer.kind == "link":
            self.chooser.begin_link(layer, label, text, span)
        else:
            self._add(AddAnnotation(layer.id, label.id, text.id, (span,), title=f"Add {label.name}"))

    def _put_stance(self, layer: Layer, label: Label, words: Words | None, chosen: Annotation | None) -> None:
        if (
            chosen is not None
            and chosen.layer == layer.id
            and words is None
            and not self.chooser.goes_on(chosen)
        ):
            self.changing.change(replace(chosen, label=label.id), f"Change to {label.name}")
            return
        text = self.desk.texts[words[0]] if words else self.reading.current()
        if text is None or text.kind not in layer.scope:
            self.said.emit(
                self.tr("{0} is asked of comments: go to one first (Ctrl+Tab).").format(layer.name)
            )
            return
        target = self.chooser.towards(text)
        if target is None:
            self.said.emit(self.tr("Choose what the stance is towards first: a digit, or Space for more."))
            return
        self.chooser.forget()
        spans = (words[1],) if words else ()
        known = next((one for one in self.desk.own(text.id) if is_stance(one, layer, target)), None)
        if known is not None:
            self.changing.change(
                replace(known, label=label.id, spans=spans or known.spans), f"Change to {label.name}"
            )
            self.desk.focus(known.id)
        else:
            title = f"Add {label.name}"
            self._add(AddAnnotation(layer.id, label.id, text.id, spans, target=target, title=title))
        self.chooser.show()

    def _target_taken(self, target: Target, choosing: Choosing) -> None:
        """Put the link that waited, change what is chosen, or keep the target for the next stance."""
        known = self.desk.annotation(choosing.annotation)
        if known is not None:
            self.changing.change(replace(known, target=target), "Change target")
        elif choosing.label is not None and choosing.words is not None:
            layer, label, spans = choosing.layer.id, choosing.label, (choosing.words,)
            self._add(
                AddAnnotation(
                    layer, label.id, choosing.text.id, spans, target=target, title=f"Add {label.name}"
                )
            )
            self._back_to(choosing.text.id)
        else:
            self._back_to(choosing.text.id)
            self.chooser.keep(choosing.text.id, target)

    def _back_to(self, text: str) -> None:
        put = self.desk.focused
        self.reading.reveal(text)
        self.desk.focus(put)

    def _add(self, action: AddAnnotation) -> None:
        added = self.desk.bridge.ask(action)
        if added is not None:
            for view in self.reading.views:
                view.clear_selection()
            self.chooser.just_put = added.id
            self.desk.focus(added.id)

    # ---- what is chosen

    def choose(self, wanted: str) -> None:
        """Choose an annotation that was clicked; while a target is chosen, a claim is taken as it."""
        if self.chooser.click(wanted):
            return
        for view in self.reading.views:
            view.clear_selection()
        self.chooser.just_put = ""
        self._before_click = (self.desk.layer, time.monotonic())
        self.desk.focus(wanted)
        one = self.desk.annotation(wanted)
        layer = self.desk.codebook.layer(one.layer) if one else None
        if layer is not None and self.chooser.choosing is None:
            self.desk.set_layer(layer)

    def next_mark(self, backwards: bool = False) -> None:
        """Choose the next annotation in reading order, or the one before."""
        found = self.walk.next_mark(backwards)
        if found is not None:
            self.choose(found.id)

    def jump(self) -> None:
        """Go along the link of what is chosen, or back, and take up the layer one comes to."""
        self.walk.jump()
        chosen = self.desk.annotation(self.desk.focused)
        layer = self.desk.codebook.layer(chosen.layer) if chosen else None
        if layer is not None:
            self.desk.set_layer(layer)

    def choose_target(self) -> None:
        """Open the chooser: for the chosen stance or link; for the next stance where one was just put."""
        chosen = self.changing.own_choice()
        layer = self.desk.codebook.layer(chosen.layer) if chosen else None
        just_put = chosen is not None and chosen.id == self.chooser.just_put
        targeted = layer is not None and layer.kind != "span" and not (just_put and layer.kind == "stance")
        self.chooser.begin(chosen if targeted else None)

    def release(self) -> None:
        """Let go of selection and choice; where there is none, of the view of one reply alone."""
        nothing = self.desk.focused is None and self.reading.words() is None
        if nothing and self.branches.leave_chain():
            return
        self.desk.focus(None)
        for view in self.reading.views:
            view.clear_selection()

    def moved(self, text: str) -> None:
        """Let go of what is chosen on another text: keys are about the text that is read now."""
        if self.chooser.click_text(text):
            return
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is not None and chosen.text != text:
            self.desk.focus(None)
        self.chooser.show()

    def _selected(self) -> None:
        """Let go of the chosen label; where a double click only passed over it, of its layer too."""
        if self.desk.focused is None or self.reading.words() is None:
            return
        self.desk.focus(None)
        layer, when = self._before_click
        if time.monotonic() - when < DOUBLE_CLICK:
            self.desk.set_layer(layer)


def is_stance(one: Annotation, layer: Layer, target: Target) -> bool:
    """Tell whether an annotation is the stance of this layer towards this target."""
    return one.layer == layer.id and one.target is not None and one.target.key == target.key
