"""From keys to actions: what a key press in a text means, given the active layer and what is selected."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.codebook.values import Label
from annotator.gui.branches import Branches
from annotator.gui.changing import Changing
from annotator.gui.choosing import TargetChooser
from annotator.gui.desk import Desk
from annotator.gui.look import NOTICE_PREFIX
from annotator.gui.panes.inspector import Inspector
from annotator.gui.panes.labels import LabelPanel
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.parts import Parts
from annotator.gui.picking import Picking
from annotator.gui.positions import digit, typed
from annotator.gui.putting import Putting
from annotator.gui.walking import Walk
from annotator.gui.wishes.keys import canonical, pressed

Key = Qt.Key
PICKING = "';\":*"  # choosing words goes on while a target is chosen: words may be it
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
        self.picking = Picking(desk, reading)
        self.putting = Putting(desk, reading, self.chooser, self.changing, self.picking)
        self.put_label = self.putting.put_label
        self.parts = Parts(desk, reading, self.changing, self.putting)
        self._before_click = (desk.layer, 0.0)
        self.wish: Callable[[str], bool] = lambda _key: False  # what other keys mean: the window knows
        self.key_of: Callable[[str], str] = lambda _wish: ""  # and which key a wish has
        labels.label_chosen.connect(self.put_label)
        inspector.deleted.connect(self.changing.delete)
        inspector.followed.connect(self.walk.follow)
        inspector.claimed.connect(self.changing.make_claim)
        inspector.left.connect(self.chooser.leave)
        inspector.said.connect(self.said)
        for part in (
            self.chooser,
            self.walk,
            self.branches,
            self.changing,
            self.picking,
            self.putting,
            self.parts,
        ):
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
        if alt and not control and self.desk.focused and (number := digit(event)) >= 0:
            self.inspector.answer(number)
            return True
        if control or alt:
            return not self.chooser.choosing and self.wish(pressed(event))
        if self.picking.lettered is not None and self.picking.key(event):
            return True
        if self.chooser.choosing is not None:
            return self.chooser.key(event) or (typed(event) in PICKING and self.wish(typed(event)))
        character, shift = typed(event), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if Key.Key_F1 <= event.key() <= Key.Key_F12:
            return self._label_key(f"F{event.key() - Key.Key_F1 + 1}", go_on=shift)
        if self._label_key(character, go_on=shift and character.isalpha()):
            return True
        return self.wish(self._name(event, character)) or self._unknown(character)

    def _label_key(self, character: str, *, go_on: bool) -> bool:
        """Put the label that a key has in the active layer, or the only one that it can mean elsewhere."""
        label = self.desk.layer.label_for_key(character) if character else None
        stay = label is None
        if label is None and character:
            label = self.elsewhere(character)
        if label is not None:
            self.putting.put_label(label.id, go_on=go_on, stay=stay)
        return label is not None

    def elsewhere(self, character: str) -> Label | None:
        """Return the one label that a key which the active layer does not have can mean, the layer staying.

        On selected words that is a label of the only other layer that has the key; without words one of
        the chosen label's layer, or a stance on the comment.
        """
        layers = self.desk.codebook.layers
        if self.reading.words() is not None:
            return self.only_elsewhere(character)
        chosen = self.changing.own_choice()
        own = self.desk.codebook.layer(chosen.layer) if chosen else None
        if own is not None and (label := own.label_for_key(character)):
            return label
        found = [label for one in layers if one.kind == "stance" and (label := one.label_for_key(character))]
        return found[0] if len(found) == 1 else None

    def only_elsewhere(self, character: str) -> Label | None:
        """Return the label for words that a key has in one layer alone."""
        layers = [one for one in self.desk.codebook.layers if one.kind != "stance"]
        found = [label for layer in layers if (label := layer.label_for_key(character))]
        return found[0] if len(found) == 1 else None

    def _name(self, event: QKeyEvent, character: str) -> str:
        """Return the name of a key; where another script is typed, that of its place."""
        if not character or character == event.text().lower():
            return pressed(event)
        return canonical(character)

    def _unknown(self, character: str) -> bool:
        if not character.isalnum():
            return False
        words = self.tr("{0} is no key of the layer {1}.")
        if self.desk.layer.kind == "stance" and character.isdigit():
            words = self.tr("{0} is no key of the layer {1}; Space first makes it the number of a target.")
        elif character.isdigit() and self.changing.own_choice() is not None:
            words = self.tr("{0} is no key of the layer {1}; Alt+{0} answers a question of the chosen label.")
        self.said.emit(words.format(character.upper(), self.desk.layer.name))
        return True

    # ---- what is chosen

    def choose(self, wanted: str) -> None:
        """Choose an annotation that was clicked; while a target is chosen, a claim is taken as it."""
        wanted = wanted.removeprefix(NOTICE_PREFIX)
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
        targeted = layer is not None and bool(layer.targets) and not (just_put and layer.kind == "stance")
        self.chooser.begin(chosen if targeted else None)

    def release(self) -> bool:
        """Let go of selection and choice; where there is none, of the view of one reply alone.

        False where there is neither: the key goes on.
        """
        nothing = self.desk.focused is None and self.reading.words() is None
        if nothing:
            return self.branches.leave_chain()
        self.desk.focus(None)
        for view in self.reading.views:
            view.clear_selection()
        return True

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
        words = self.reading.words()
        if self.desk.focused is None or words is None or words == self.picking.offered:
            return
        self.desk.focus(None)
        layer, when = self._before_click
        if time.monotonic() - when < DOUBLE_CLICK:
            self.desk.set_layer(layer)
