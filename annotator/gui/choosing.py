"""Choosing what a stance or a dispute is about: by number, by the letters drawn in the texts, by words.

While a target is being chosen, digits name the numbered choices and letters the hints; Enter takes
the words selected meanwhile, and Escape leaves, nothing having changed.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from annotator.actions.projects import AddNamedTarget
from annotator.codebook.values import Label, Layer
from annotator.gui.asking import Asking
from annotator.gui.claims.entries import target_key
from annotator.gui.desk import Desk
from annotator.gui.hints import Choosing, with_hints
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.positions import typed
from annotator.gui.targets import (
    describe,
    dispute_choices,
    outside,
    same_claim_choices,
    span_target,
    stance_choices,
)
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span

Key = Qt.Key


class TargetChooser(QObject):
    """Keeps the choice that is under way; `taken` has the target and what it was chosen for."""

    taken = Signal(object, object)  # Target, Choosing
    said = Signal(str)
    began = Signal()  # what can be chosen stands in the panel
    waiting = Signal(bool)  # whether a link waits for its target: nothing else can be done meanwhile

    def __init__(self, desk: Desk, reading: Reading, panel: TargetPanel) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.panel = panel
        self.asking = Asking(desk, panel)
        self.choosing: Choosing | None = None
        self.just_put = ""  # the annotation that a key has just put
        # the comment, and the target that the next stance on it is towards
        self._towards: tuple[str, Target] | None = None
        panel.chosen.connect(self.number)
        panel.typed.connect(self._typed)
        panel.words_taken.connect(self._words)
        panel.left.connect(self.leave)
        desk.layer_changed.connect(self._layer_changed)
        desk.discussion_opened.connect(self.leave)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_now)
        desk.work_changed.connect(lambda _: self.show())
        desk.focus_changed.connect(self.show)

    # ---- beginning and leaving

    def begin_link(
        self, layer: Layer, label: Label, text: Text, words: Span, known: str | None = None
    ) -> None:
        """Ask what these words dispute; `known` is an annotation on them that becomes the dispute."""
        self._begin(Choosing(layer, text, label, words, known, dispute_choices(self.desk, text, layer)))

    def begin(self, chosen: Annotation | None) -> None:
        """Ask for the target of an annotation anew, or (None) for that of the next stance."""
        layer = self.desk.codebook.layer(chosen.layer) if chosen else self._own_layer()
        text = self.desk.texts[chosen.text] if chosen else self.reading.current()
        if chosen is None and layer is not None and layer.kind == "link":
            self.said.emit(self.tr("Select the disputing words and press a label's key first."))
            return
        if layer is None or text is None or not layer.targets or text.kind not in layer.scope:
            self.said.emit(self.tr("Targets belong to stances and disputes: change the layer first."))
            return
        if chosen is None and layer.kind == "span":
            self.said.emit(self.tr("Choose the label first whose target is meant: click it, or press Tab."))
            return
        choices = (dispute_choices if layer.kind == "link" else stance_choices)(self.desk, text, layer)
        label = layer.label(chosen.label) if chosen else None
        words = chosen.spans[0] if chosen and chosen.spans else None
        self._begin(Choosing(layer, text, label, words, chosen.id if chosen else None, choices))

    def begin_same(self, own: Annotation) -> None:
        """Ask which claim these words are another wording of."""
        layer = self.desk.codebook.layer(own.layer)
        choices = same_claim_choices(self.desk, own)
        if layer is None or not choices:
            self.said.emit(self.tr("There is no other claim of yours in this discussion yet."))
            return
        self._begin(Choosing(layer, self.desk.texts[own.text], choices=choices, wording=own.id))

    def _own_layer(self) -> Layer:
        """Return the layer whose target is chosen while nothing is: the active one, or that of stances."""
        stances = [one for one in self.desk.codebook.layers if one.kind == "stance"]
        return self.desk.layer if self.desk.layer.targets or len(stances) != 1 else stances[0]

    def leave(self) -> None:
        """Leave the choice, nothing having changed, and go back to the text."""
        if self.choosing is not None:
            self.choosing = None
            for view in self.reading.views:
                view.set_hints({})
        if not any(view.hasFocus() for view in self.reading.views):
            self.reading.give_keyboard(self.reading.active)
        self.show()

    def leave_stance(self) -> None:
        """Leave the choice of a stance's target, which going to another text would make."""
        if self.choosing is not None and self.choosing.layer.kind == "stance":
            self.leave()

    def keep(self, text: str, target: Target) -> None:
        """Keep a target for the next stance on a comment."""
        self._towards = (text, target)
        self.said.emit(self.tr("Towards {0}: now the label.").format(describe(self.desk, target)))
        self.show()

    def forget(self) -> None:
        """Keep no target any more."""
        self._towards = None

    def goes_on(self, chosen: Annotation) -> bool:
        """Tell whether a label key means the next asked target, the chosen stance having just been put."""
        if self._towards is not None and self._towards[0] == chosen.text:
            return True
        if chosen.id != self.just_put:
            return False
        layer = self.desk.codebook.layer(chosen.layer) or self.desk.layer
        waiting = stance_choices(self.desk, self.desk.texts[chosen.text], layer)
        return any(one.asked and one.answered is None for one in waiting)

    def towards(self, text: Text, layer: Layer) -> Target | None:
        """Return the target kept for this comment, else the first asked one without an answer."""
        if self._towards is not None and self._towards[0] == text.id:
            return self._towards[1]
        choices = stance_choices(self.desk, text, layer)
        unanswered = [one for one in choices if one.asked and one.answered is None]
        return next((one.target for one in unanswered or choices), None)

    # ---- ways to choose

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means while a target is chosen; False where it means nothing here."""
        choosing = self.choosing
        if choosing is None:
            return False
        character = typed(event)
        if event.key() == Key.Key_Escape:
            self.leave()
        elif event.key() in {Key.Key_Return, Key.Key_Enter}:
            self._words()
        elif event.key() in {Key.Key_Tab, Key.Key_Backtab}:
            pass  # the keyboard stays where letters and numbers are understood
        elif event.key() == Key.Key_Backspace:
            self.choosing = replace(choosing, typed=choosing.typed[:-1])
        elif character == "/":
            self.type_target()
        elif character.isdigit():
            self.number(character)
        elif character.isalpha():
            self._letter(choosing, choosing.typed + character)
        else:
            return False
        return True

    def type_target(self) -> None:
        """Give the keyboard to the line in which a target is typed."""
        self.began.emit()
        self.show_now()
        self.panel.type_target()

    def number(self, digit: str) -> None:
        """Take the choice with this number."""
        choosing = self.choosing
        text = choosing.text if choosing else self.reading.current()
        if text is None:
            return
        choices = choosing.choices if choosing else stance_choices(self.desk, text, self.desk.layer)
        choice = next((one for one in choices if one.key == digit), None)
        if choice is None:
            self.said.emit(self.tr("There is no target {0} here.").format(digit))
        else:
            self._take(choice.target, text)

    def click(self, annotation: str) -> bool:
        """Take a claim that was clicked; False where it is no choice."""
        return self._clicked(Target("annotation", id=annotation))

    def take_claim(self, annotation: str) -> bool:
        """Take a claim as the target, whether or not it is in sight; False where none is chosen now."""
        choosing = self.choosing
        if choosing is None or not (choosing.wording or choosing.layer.allows_target("annotation")):
            return False
        if annotation != choosing.wording:
            self._take(Target("annotation", id=annotation), choosing.text)
        return True

    def click_text(self, text: str) -> bool:
        """Take a comment that was clicked as what a stance is towards; False where it is no choice.

        For a link this is no choice: its words are selected by going to another text.
        """
        stance = self.choosing is not None and self.choosing.layer.kind == "stance"
        return stance and self._clicked(Target("text", id=text))

    def _clicked(self, target: Target) -> bool:
        choosing = self.choosing
        key = target_key(self.desk.dossier, target)
        offered = choosing.hints.values() if choosing else ()
        if choosing is None or all(target_key(self.desk.dossier, hint) != key for hint in offered):
            return False
        self._take(target, choosing.text)
        return True

    def _letter(self, choosing: Choosing, typed: str) -> None:
        if typed in choosing.hints:
            self._take(choosing.hints[typed], choosing.text)
        elif any(letters.startswith(typed) for letters in choosing.hints):
            self.choosing = replace(choosing, typed=typed)
        else:
            self.choosing = replace(choosing, typed="")
            self.said.emit(self.tr("No claim or comment in sight has the letter {0}.").format(typed.upper()))

    def _words(self) -> None:
        """Take the words selected meanwhile as what is disputed; without any, the first choice."""
        choosing, words = self.choosing, self.reading.words()
        if choosing is None:
            return
        own = bool(choosing.wording) or words == (choosing.text.id, choosing.words)
        if words is not None and not own and choosing.layer.allows_target("span"):
            self._take(span_target(self.desk.texts[words[0]], words[1]), choosing.text)
        elif choosing.choices:
            self._take(choosing.choices[0].target, choosing.text)
        else:
            self.said.emit(self.tr("Select the disputed words first, or press the letter of a claim."))

    def _typed(self, words: str) -> None:
        layer = self.choosing.layer if self.choosing else self.desk.layer
        text = self.choosing.text if self.choosing else self.reading.current()
        if text is None:
            return
        if layer.allows_target("named"):
            name = self.panel.name_for(words)
            if self._is_entry(layer, name):
                self._take(Target("named", name=name), text)
        elif layer.allows_target("outside"):
            self._take(outside(words), text)
        self.reading.active.setFocus()

    def _is_entry(self, layer: Layer, name: str) -> bool:
        """Make the name an entry of the project, unless the codebook's list of names is closed to it."""
        kind = next(one for one in layer.targets if one.kind == "named")
        if kind.vocabulary == "closed" and name not in kind.values:
            self.said.emit(self.tr("{0} is not in the codebook's list of names.").format(name))
            return False
        if all(entry.name != name for entry in self.desk.named):
            self.desk.bridge.ask(AddNamedTarget(name))
        return True

    def _take(self, target: Target, text: Text) -> None:
        choosing = self.choosing or Choosing(self.desk.layer, text)
        self.leave()
        self.taken.emit(target, choosing)
        self.show()

    # ---- showing

    def show(self) -> None:
        """Show in the panel what is chosen, once for all that one key changes."""
        self._soon.start()

    def show_now(self) -> None:
        """Show in the panel what the next stance, or the link that waits, is about."""
        self._soon.stop()
        choosing = self.choosing
        words = choosing is not None and choosing.layer.kind != "stance"
        self.waiting.emit(words)
        if choosing is not None and words:
            self.asking.ask_words(choosing)
            return
        text = choosing.text if choosing else self.reading.current()
        layer = choosing.layer if choosing else self.desk.layer
        fitting = layer.kind == "stance" and text is not None and text.kind in layer.scope
        self.panel.setVisible(fitting)
        if fitting and text is not None:
            self._show_stance(text, layer)

    def _show_stance(self, text: Text, layer: Layer) -> None:
        chosen = self.desk.annotation(self.desk.focused)
        meant = chosen is not None and chosen.layer == layer.id and chosen.text == text.id
        target = chosen.target if meant and chosen and not self.goes_on(chosen) else self.towards(text, layer)
        choices = stance_choices(self.desk, text, layer)
        choosing = self.choosing is not None
        self.asking.ask_stance(text, layer, choices, target=target, choosing=choosing, brief=meant)

    def _begin(self, choosing: Choosing) -> None:
        self.choosing, drawn = with_hints(self.desk, self.reading, choosing)
        for view in self.reading.views:
            view.set_hints(drawn)
        self.began.emit()
        self.show()

    def _layer_changed(self) -> None:
        self._towards = None
        if self.choosing is not None:
            self.leave()
        self.show()
