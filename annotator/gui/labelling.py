"""From keys to actions: what a key press in a text means, given the active layer and what is selected.

There is one mode beside the plain one: while a target is being chosen, digits name the numbered
choices and letters the hints drawn in the texts; Escape leaves it, nothing having changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, ClaimFromWords, DeleteAnnotation
from annotator.actions.closing import CloseText, ReopenText
from annotator.actions.projects import AddNamedTarget
from annotator.codebook.values import Label, Layer
from annotator.gui.desk import Desk
from annotator.gui.panes.inspector import Inspector
from annotator.gui.panes.labels import LabelPanel
from annotator.gui.panes.reading import Reading
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.targets import (
    Choice,
    claim_layer,
    describe,
    dispute_choices,
    hint_letters,
    short,
    span_target,
    stance_choices,
    who,
)
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span

Key = Qt.Key
Words = tuple[str, Span]


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


class Labelling(QObject):
    """Turns keys and clicks of the workspace into actions."""

    said = Signal(str)  # a sentence for the status bar
    discussion_finished = Signal()

    def __init__(
        self, desk: Desk, reading: Reading, labels: LabelPanel, targets: TargetPanel, inspector: Inspector
    ) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.targets = targets
        self.inspector = inspector
        self.choosing: Choosing | None = None
        self._just_put = ""
        # the comment, and the target that the next stance on it is towards
        self._stance_target: tuple[str, Target] | None = None
        self._plain_keys: Mapping[int, Callable[[bool], None]] = {
            Key.Key_Return: self.close_text,
            Key.Key_Enter: self.close_text,
            Key.Key_Tab: self.next_mark,
            Key.Key_Backtab: lambda _: self.next_mark(True),
            Key.Key_Delete: lambda _: self.delete(),
            Key.Key_Backspace: lambda _: self.delete(),
            Key.Key_Escape: self.release,
            Key.Key_Space: lambda _: self.choose_target(),
        }
        self._characters: Mapping[str, Callable[[], None]] = {
            "+": self.make_claim,
            "=": inspector.accept_suggestions,
            ".": inspector.edit_attributes,
            ",": inspector.edit_note,
            "/": targets.type_target,
            "#": self.jump,
        }
        labels.label_chosen.connect(self.put_label)
        targets.chosen.connect(self._choose_number)
        targets.typed.connect(self._choose_typed)
        targets.left.connect(self.leave)
        inspector.deleted.connect(self.delete)
        inspector.followed.connect(self.follow)
        inspector.claimed.connect(self.make_claim)
        inspector.left.connect(self.leave)
        reading.mark_chosen.connect(self._clicked)
        reading.badge_chosen.connect(self._clicked)
        reading.blank_clicked.connect(lambda: desk.focus(None))
        reading.words_selected.connect(self._selected)
        reading.mark_resized.connect(self._resized)
        desk.layer_changed.connect(self._layer_changed)
        desk.discussion_opened.connect(self.leave)
        desk.work_changed.connect(lambda _: self.show_targets())
        for view in reading.views:
            view.current_text_changed.connect(self.moved)

    # ---- keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means in a text; False where it means nothing here."""
        control = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if control or (alt and event.key() not in BORDERS):
            return False
        if self.choosing is not None:
            return self._key_choosing(event)
        if alt:
            return self._move_border(*BORDERS[Key(event.key())])
        plain = self._plain_keys.get(event.key())
        if plain is not None:
            plain(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return self._character(event.text().lower())

    def _character(self, character: str) -> bool:
        if not character or not character.isprintable():
            return False
        if label := self.desk.layer.label_for_key(character):
            self.put_label(label.id)
            return True
        if self.desk.layer.kind == "stance" and character.isdigit():
            self._choose_number(character)
            return True
        if character in self._characters:
            self._characters[character]()
            return True
        return character.isalnum()  # a letter that means nothing here must not act on anything else

    def _key_choosing(self, event: QKeyEvent) -> bool:
        choosing = self.choosing
        if choosing is None:
            return False
        character = event.text().lower()
        if event.key() == Key.Key_Escape:
            self.leave()
        elif event.key() in {Key.Key_Return, Key.Key_Enter}:
            self._choose_words()
        elif event.key() == Key.Key_Backspace:
            self.choosing = replace(choosing, typed=choosing.typed[:-1])
        elif character == "/":
            self.targets.type_target()
        elif character.isdigit():
            self._choose_number(character)
        elif character.isalpha():
            self._choose_hint(choosing, choosing.typed + character)
        else:
            return False
        return True

    # ---- putting labels

    def put_label(self, wanted: str) -> None:
        """Put a label of the active layer: on the selected words, or on what is chosen, or on the comment."""
        label = self.desk.layer.label(wanted)
        words = self._words()
        chosen = self._own_choice()
        if label is None or self.desk.discussion is None:
            return
        if self.desk.layer.kind == "stance":
            self._put_stance(label, words, chosen)
        elif words is not None:
            self._put_words(label, words)
        elif chosen is not None:
            self._change(replace(chosen, label=label.id), self.tr("Change to {0}").format(label.name))
        else:
            self.said.emit(self.tr("Select the words first, then press {0}.").format(label.key or label.name))

    def _put_words(self, label: Label, words: Words) -> None:
        text, span = self.desk.texts[words[0]], words[1]
        if text.kind not in self.desk.layer.scope:
            self.said.emit(self.tr("{0} is not asked of this text.").format(self.desk.layer.name))
        elif self.desk.layer.kind == "link":
            self._begin_link(label, text, span)
        else:
            self._add(AddAnnotation(self.desk.layer.id, label.id, text.id, (span,), title=_adding(label)))

    def _put_stance(self, label: Label, words: Words | None, chosen: Annotation | None) -> None:
        if chosen is not None and words is None and not self._goes_on(chosen):
            self._change(replace(chosen, label=label.id), self.tr("Change to {0}").format(label.name))
            return
        text = self.desk.texts[words[0]] if words else self.reading.current()
        if text is None or text.kind not in self.desk.layer.scope:
            self.said.emit(
                self.tr("{0} is asked of comments: go to one first (F6).").format(self.desk.layer.name)
            )
            return
        target = self._target_for(text)
        if target is None:
            self.said.emit(self.tr("Choose what the stance is towards first: a digit, or Space for more."))
            return
        spans = (words[1],) if words else ()
        known = next(
            (one for one in self.desk.own(text.id) if _is_stance(one, self.desk.layer, target)), None
        )
        self._stance_target = None
        if known is not None:
            self._change(replace(known, label=label.id, spans=spans or known.spans), _adding(label))
            self.desk.focus(known.id)
        else:
            self._add(
                AddAnnotation(
                    self.desk.layer.id, label.id, text.id, spans, target=target, title=_adding(label)
                )
            )
        self.show_targets()

    def _goes_on(self, chosen: Annotation) -> bool:
        """Tell whether a label key means the next asked target, one stance having just been put."""
        if chosen.id != self._just_put:
            return False
        waiting = stance_choices(self.desk, self.desk.texts[chosen.text], self.desk.layer)
        return self._stance_target is not None or any(one.asked and one.answered is None for one in waiting)

    def _target_for(self, text: Text) -> Target | None:
        """Return the target chosen for this comment, else the first asked one without an answer."""
        if self._stance_target is not None and self._stance_target[0] == text.id:
            return self._stance_target[1]
        choices = stance_choices(self.desk, text, self.desk.layer)
        unanswered = [one for one in choices if one.asked and one.answered is None]
        return next((one.target for one in unanswered or choices), None)

    def _add(self, action: AddAnnotation) -> None:
        added = self.desk.bridge.ask(action)
        if added is not None:
            for view in self.reading.views:
                view.clear_selection()
            self.desk.focus(added.id)
            self._just_put = added.id

    def _change(self, changed: Annotation, title: str) -> None:
        self.desk.bridge.ask(ChangeAnnotation(changed, title=title))

    # ---- choosing targets

    def _begin_link(self, label: Label, text: Text, span: Span, annotation: str | None = None) -> None:
        layer = self.desk.layer
        choices = dispute_choices(self.desk, text, layer)
        self._begin(Choosing(layer, text, label, span, annotation, choices))

    def choose_target(self) -> None:
        """Open the chooser: for the chosen annotation of a stance or link, else for the next stance."""
        chosen = self._own_choice()
        layer = self.desk.codebook.layer(chosen.layer) if chosen else self.desk.layer
        text = self.desk.texts[chosen.text] if chosen else self.reading.current()
        if layer is None or text is None or layer.kind == "span" or text.kind not in layer.scope:
            self.said.emit(self.tr("Targets belong to stances and disputes: change the layer first."))
            return
        choices = (dispute_choices if layer.kind == "link" else stance_choices)(self.desk, text, layer)
        label = layer.label(chosen.label) if chosen else None
        self._begin(Choosing(layer, text, label, None, chosen.id if chosen else None, choices))

    def _begin(self, choosing: Choosing) -> None:
        hinted = self._hintable(choosing)
        letters = hint_letters(len(hinted))
        hints = {letter: target for letter, (_, target) in zip(letters, hinted, strict=False)}
        drawn = {shown: letter.upper() for letter, (shown, _) in zip(letters, hinted, strict=False)}
        self.choosing = replace(choosing, hints=hints)
        for view in self.reading.views:
            view.set_hints(drawn)
        self.show_targets()

    def _hintable(self, choosing: Choosing) -> list[tuple[str, Target]]:
        """Return (what the hint is drawn at, the target) for the claims and comments in sight."""
        claims = claim_layer(self.desk)
        found: list[tuple[str, Target]] = []
        for view in self.reading.views:
            for text in view.visible_texts():
                if choosing.layer.allows_target("annotation") and claims is not None:
                    own = [one for one in self.desk.annotations(text) if one.layer == claims.id]
                    found += [(one.id, Target("annotation", id=one.id)) for one in own]
                comment = self.desk.texts[text].kind == "comment"
                if choosing.layer.allows_target("text") and comment and text != choosing.text.id:
                    found.append((text, Target("text", id=text)))
        return found

    def _choose_number(self, digit: str) -> None:
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

    def _choose_hint(self, choosing: Choosing, typed: str) -> None:
        if typed in choosing.hints:
            self._take(choosing.hints[typed], choosing.text)
        elif any(letters.startswith(typed) for letters in choosing.hints):
            self.choosing = replace(choosing, typed=typed)
        else:
            self.choosing = replace(choosing, typed="")
            self.said.emit(self.tr("No claim or comment in sight has the letter {0}.").format(typed.upper()))

    def _choose_words(self) -> None:
        """Take the words selected meanwhile as what is disputed; without any, the first choice."""
        choosing, words = self.choosing, self._words()
        if choosing is None:
            return
        own = words is not None and words == (choosing.text.id, choosing.words)
        if words is not None and not own and choosing.layer.allows_target("span"):
            self._take(span_target(self.desk.texts[words[0]], words[1]), choosing.text)
        elif choosing.choices:
            self._take(choosing.choices[0].target, choosing.text)
        else:
            self.said.emit(self.tr("Select the disputed words first, or press the letter of a claim."))

    def _choose_typed(self, words: str) -> None:
        layer = self.choosing.layer if self.choosing else self.desk.layer
        text = self.choosing.text if self.choosing else self.reading.current()
        if text is None:
            return
        if layer.allows_target("named"):
            name = self.targets.name_for(words)
            if not self._known_name(layer, name):
                return
            self._take(Target("named", name=name), text)
        elif layer.allows_target("outside"):
            address = words.startswith(("http://", "https://"))
            self._take(
                Target("outside", quote=None if address else words, url=words if address else None), text
            )
        self.reading.active.setFocus()

    def _known_name(self, layer: Layer, name: str) -> bool:
        """Make the name an entry of the project, unless the codebook's list of names is closed to it."""
        kind = next(one for one in layer.targets if one.kind == "named")
        if kind.vocabulary == "closed" and name not in kind.values:
            self.said.emit(self.tr("{0} is not in the codebook's list of names.").format(name))
            return False
        if all(entry.name != name for entry in self.desk.named):
            self.desk.bridge.ask(AddNamedTarget(name))
        return True

    def _take(self, target: Target, text: Text) -> None:
        """Use the target: put the link that waited, change what is chosen, or keep it for the next stance."""
        choosing = self.choosing
        self.leave()
        if choosing is not None and choosing.annotation is not None:
            known = self.desk.annotation(choosing.annotation)
            if known is not None:
                self._change(replace(known, target=target), self.tr("Change target"))
        elif choosing is not None and choosing.label is not None and choosing.words is not None:
            self._add(
                AddAnnotation(
                    choosing.layer.id, choosing.label.id, text.id, (choosing.words,), target=target,
                    title=_adding(choosing.label),
                )
            )  # fmt: skip
            self.reading.reveal(text.id)
        else:
            self._stance_target = (text.id, target)
            self.said.emit(self.tr("Towards {0}: now the label.").format(describe(self.desk, target)))
        self.show_targets()

    def leave(self) -> None:
        """Leave the chooser, or let go of what is chosen, and go back to the text."""
        if self.choosing is not None:
            self.choosing = None
            for view in self.reading.views:
                view.set_hints({})
        if not any(view.hasFocus() for view in self.reading.views):
            self.reading.active.setFocus()
        self.show_targets()

    def show_targets(self) -> None:
        """Show in the panel what the next stance or the waiting link is about."""
        choosing = self.choosing
        if choosing is not None and choosing.layer.kind == "link":
            words = _words_of(choosing)
            self.targets.show_choices(
                self.tr("What do {0} dispute?").format(words),
                choosing.choices,
                selected="",
                hint=self.tr(
                    "A letter takes a claim or comment; select other words and press Enter; Esc cancels."
                ),
                asks=self.tr("/  something outside this discussion"),
            )
            self.targets.show()
            return
        text = choosing.text if choosing else self.reading.current()
        layer = choosing.layer if choosing else self.desk.layer
        fitting = layer.kind == "stance" and text is not None and text.kind in layer.scope
        self.targets.setVisible(fitting)
        if not fitting or text is None:
            return
        target = self._target_for(text)
        choices = stance_choices(self.desk, text, layer)
        listed = {one.target.key for one in choices}
        other = "" if target is None or target.key in listed else f" {describe(self.desk, target)}"
        self.targets.show_choices(
            self.tr("{0} towards{1}").format(who(self.desk, text), other or " …"),
            choices,
            selected=target.key if target else "",
            hint=self.tr("A letter takes a claim or comment in sight; Esc cancels.")
            if choosing
            else self.tr("Digit, then label key. Space shows letters for claims and comments."),
            asks=self._asks(layer),
        )

    def _asks(self, layer: Layer) -> str:
        if layer.allows_target("named"):
            return self.tr("/  a person, group or issue")
        return self.tr("/  something outside") if layer.allows_target("outside") else ""

    # ---- what is chosen

    def next_mark(self, backwards: bool) -> None:
        """Choose the next annotation in reading order (with Shift the one before)."""
        wanted = self._neighbour(backwards)
        if wanted is None:
            self.said.emit(self.tr("There are no labels in this discussion yet."))
            return
        self.reading.reveal(wanted.text, wanted.id)
        self._clicked(wanted.id)

    def _neighbour(self, backwards: bool) -> Annotation | None:
        """Return the annotation behind (or before) what is chosen or the caret, round the discussion."""
        chosen = self.desk.annotation(self.desk.focused)
        current = self.desk.texts[chosen.text] if chosen else self.reading.current()
        if self.desk.discussion is None or current is None:
            return None
        caret = self.reading.active.caret()
        offset = caret.offset if caret is not None and caret.text_id == current.id else -2
        here = (chosen.start, chosen.layer, chosen.id) if chosen else (offset, "", "")
        texts = self.desk.discussion.texts
        place, step = texts.index(current), -1 if backwards else 1
        for count in range(len(texts) + 1):
            own = self.desk.annotations(texts[(place + count * step) % len(texts)].id)
            for one in reversed(own) if backwards else own:
                key = (one.start, one.layer, one.id)
                if count or (key < here if backwards else key > here):
                    return one
        return None

    def delete(self, wanted: str | None = None) -> None:
        """Delete the chosen annotation, or the one named."""
        chosen = self.desk.annotation(wanted) if wanted else self._own_choice()
        if chosen is None:
            self.said.emit(self.tr("Nothing is chosen: click a label of yours, or press Tab."))
            return
        self.desk.bridge.ask(DeleteAnnotation(chosen.id))

    def release(self, _shift: bool = False) -> None:
        """Let go of selection and choice."""
        self.desk.focus(None)
        for view in self.reading.views:
            view.clear_selection()

    def follow(self, wanted: str) -> None:
        """Go from an annotation to its target, or back to what points at it."""
        one = self.desk.annotation(wanted)
        target = one.target if one else None
        if one is None or target is None:
            return
        if target.kind == "annotation" and (claim := self.desk.annotation(target.id)):
            self.reading.reveal(claim.text, claim.id)
            self.desk.focus(claim.id)
        elif target.kind == "parent" and (parent := self.desk.texts[one.text].parent):
            self.reading.reveal(parent)
        elif target.kind == "article" and self.desk.discussion and self.desk.discussion.article:
            self.reading.reveal(self.desk.discussion.article.id)
        elif (text := target.text or target.id) in self.desk.texts:
            self.reading.view_of(str(text)).ensure_visible(str(text), target.start or 0)

    def jump(self) -> None:
        """Go along the link of the chosen annotation, or from a claim to what disputes it."""
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is None:
            return
        if chosen.target is not None:
            self.follow(chosen.id)
            return
        pointing = next(
            (one for one in self.desk.pointing() if one.target and one.target.id == chosen.id), None
        )
        if pointing is not None:
            self.reading.reveal(pointing.text, pointing.id)
            self.desk.focus(pointing.id)

    def make_claim(self, wanted: str | None = None) -> None:
        """Make the words that a dispute points at a claim."""
        chosen = self.desk.annotation(wanted) if wanted else self._own_choice()
        layer = claim_layer(self.desk)
        if chosen is None or chosen.target is None or chosen.target.kind != "span" or layer is None:
            self.said.emit(self.tr("Choose a dispute that points at words which are no claim yet."))
            return
        self.desk.bridge.ask(ClaimFromWords(chosen.id, layer.id, layer.labels[0].id))

    def _move_border(self, side: str, step: int) -> bool:
        chosen = self._own_choice()
        if chosen is None or not chosen.spans:
            return False
        length = len(self.desk.texts[chosen.text].text)
        spans = list(chosen.spans)
        place = 0 if side == "start" else len(spans) - 1
        start, end = spans[place]
        moved = Span(start + step, end) if side == "start" else Span(start, end + step)
        if 0 <= moved.start < moved.end <= length:
            spans[place] = moved
            self._change(replace(chosen, spans=tuple(spans)), self.tr("Move border"))
        return True

    def _resized(self, mark: str, number: int, start: int, end: int) -> None:
        known = self.desk.annotation(mark)
        if known is None or known.annotator != self.desk.person.id:
            self.reading.show_work({known.text} if known else None)
            return
        spans = [Span(start, end) if place == number else one for place, one in enumerate(known.spans)]
        self._change(replace(known, spans=tuple(spans)), self.tr("Move border"))

    def _clicked(self, wanted: str) -> None:
        """Choose what was clicked; while a target is chosen, a claim that is clicked is taken."""
        choosing = self.choosing
        taken = Target("annotation", id=wanted)
        if choosing is not None and any(hint.key == taken.key for hint in choosing.hints.values()):
            self._take(taken, choosing.text)
            return
        self.desk.focus(wanted)
        one = self.desk.annotation(wanted)
        layer = self.desk.codebook.layer(one.layer) if one else None
        if layer is not None and choosing is None:
            self.desk.set_layer(layer)

    def moved(self, text: str) -> None:
        """Let go of what is chosen on another text: keys are about the text that is read now."""
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is not None and chosen.text != text:
            self.desk.focus(None)
        self.show_targets()

    def _selected(self) -> None:
        if self.desk.focused is not None and self._words() is not None:
            self.desk.focus(None)

    def _layer_changed(self) -> None:
        self._stance_target = None
        if self.choosing is not None:
            self.leave()
        self.show_targets()

    # ---- coverage

    def close_text(self, shift: bool = False) -> None:
        """Close the current text for the layers of this pass and go to the next open one (Shift: reopen)."""
        text = self.reading.current()
        if text is None:
            return
        layers = self.desk.pass_layers(text.id)
        if shift:
            self.desk.bridge.ask(ReopenText(text.id, layers))
            return
        if not self.desk.closed(text.id):
            self.desk.bridge.ask(CloseText(text.id, layers))
        self.desk.focus(None)
        self.go_to_next_open(text)

    def go_to_next_open(self, after: Text | None = None) -> None:
        """Go to the next text that is not closed, from here to the end, then from the beginning."""
        discussion = self.desk.discussion
        if discussion is None:
            return
        texts = discussion.texts
        place = texts.index(after) + 1 if after in texts else 0
        found = next((one for one in (*texts[place:], *texts[:place]) if not self.desk.closed(one.id)), None)
        if found is None:
            self.said.emit(self.tr("This discussion is done. Ctrl+PgDown goes to the next one."))
            self.discussion_finished.emit()
            return
        for view in self.reading.views:
            view.clear_selection()
        self.reading.reveal(found.id)
        self.show_targets()

    # ---- what is at hand

    def _words(self) -> Words | None:
        selected = self.reading.active.selection()
        for view in (self.reading.active, *self.reading.views):
            selected = selected or view.selection()
        if selected is None:
            return None
        return selected[0], Span(selected[1], selected[2])

    def _own_choice(self) -> Annotation | None:
        chosen = self.desk.annotation(self.desk.focused)
        return chosen if chosen is not None and chosen.annotator == self.desk.person.id else None


BORDERS = {
    Key.Key_Left: ("end", -1),
    Key.Key_Right: ("end", 1),
    Key.Key_Up: ("start", -1),
    Key.Key_Down: ("start", 1),
}


def _adding(label: Label) -> str:
    return f"Add {label.name}"


def _is_stance(one: Annotation, layer: Layer, target: Target) -> bool:
    return one.layer == layer.id and one.target is not None and one.target.key == target.key


def _words_of(choosing: Choosing) -> str:
    if choosing.words is None:
        return "these words"
    return f"“{short(choosing.text.text[choosing.words.start : choosing.words.end], 30)}”"
