"""A hand that labels discussions in the real window by key presses alone, and counts them.

It is told what to say of each text and finds the presses as somebody does who knows the keys: it tries in
thought which of the keys that choose words lead to the wanted ones soonest. What it reads is what the
window shows (caret, selection, numbers and letters of targets); what it does are key events.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.codebook.values import Label, Layer
from annotator.gui.parts import Side, shifted
from annotator.gui.picking import lettered, past_dateline, with_dateline, words_of
from annotator.gui.targets import stance_choices
from annotator.gui.text.pieces import extended, following
from annotator.gui.text.snapping import snapped
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PIECES = {
    "'": ("sentence", following),
    ";": ("clause", following),
    '"': ("sentence", extended),
    ":": ("clause", extended),
}
BORDERS: dict[str, tuple[Side, int]] = {
    "<": ("end", -1),
    ">": ("end", 1),
    "(": ("start", -1),
    ")": ("start", 1),
}
NEVER = "never"
DEEPEST = 4  # presses that are thought ahead for one choice of words
Range = tuple[int, int]


@dataclass
class Hand:
    """Presses keys in a window. `presses` counts them all, `letters` those that only write words out."""

    window: Window
    presses: int = 0
    letters: int = 0
    slips: dict[str, int] = field(default_factory=dict)  # kind of slip → how often one is still to be made
    put: dict[str, str] = field(default_factory=dict)  # id in the wanted work → id in the window

    @property
    def space(self) -> Workspace:
        assert self.window.project is not None
        return self.window.project.workspace

    # ---- keys

    def press(self, key: str | Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        target = self.window.focusWidget() or self.space.reading.active
        if isinstance(key, str):
            upper = len(key) == 1 and key.isalpha() and key.isupper()
            QTest.keyClick(
                target, key.lower() if upper else key, Modifier.ShiftModifier if upper else modifiers
            )
        else:
            QTest.keyClick(target, key, modifiers)
        self.presses += 1

    def write(self, words: str) -> None:
        target = QApplication.focusWidget() or self.window.focusWidget()
        QTest.keyClicks(target, words)
        self.presses += len(words)
        self.letters += len(words)

    # ---- choosing words

    def choose_words(self, text: Text, wanted: Range) -> None:
        way = self.way(text, wanted)
        assert NEVER not in way, text.text[slice(*wanted)]
        for key in way:
            self.press(key)
        found = self.space.reading.words()
        assert found is not None, (text.text, wanted)
        assert (found[0], snapped(text.text, found[1])) == (text.id, wanted), (
            text.text[slice(*wanted)],
            found,
        )

    def way(self, text: Text, wanted: Range) -> Sequence[str]:
        """Return the fewest presses that select words which are completed to the wanted ones."""
        here = self.here(text)
        best = self.by_letters(text, wanted, here)
        chosen = self.space.desk.annotation(self.space.desk.focused)
        if chosen is not None and chosen.spans and (chosen.spans[0].start, chosen.spans[-1].end) == wanted:
            best = ["&"]
        front: list[tuple[Range, list[str]]] = [(here, [])]
        seen = {here}
        for _ in range(min(len(best), DEEPEST)):
            following_front = []
            for state, keys in front:
                if state[0] < state[1] and snapped(text.text, state) == wanted and len(keys) < len(best):
                    return keys
                for key, behind in self.steps(text, state):
                    if behind not in seen:
                        seen.add(behind)
                        following_front.append((behind, [*keys, key]))
            front = following_front
        return next(
            (k for s, k in front if len(k) < len(best) and s[0] < s[1] and snapped(text.text, s) == wanted),
            best,
        )

    def steps(self, text: Text, state: Range) -> Iterator[tuple[str, Range]]:
        for key, (piece, step) in PIECES.items():
            if state[0] == state[1] and step is extended:
                continue
            behind = step(text.text, piece, *with_dateline(text, state))  # type: ignore[operator]
            if behind is not None:
                yield key, past_dateline(text, behind)
        for key, (side, by) in BORDERS.items() if state[0] < state[1] else ():
            yield key, tuple(shifted(text.text, Span(*state), side, by, word=True))

    def by_letters(self, text: Text, wanted: Range, here: Range) -> list[str]:
        """Return the presses that select by the letters drawn on words."""
        known = words_of(text.text)
        behind = [one for one in known if one[1] > here[0]]
        first = next(one for one in known if one[1] > wanted[0])
        last = next((one for one in known if one[1] >= wanted[1]), known[-1])
        if snapped(text.text, (first[0], last[1])) != wanted:
            return [NEVER] * (DEEPEST + 1)
        letters = {
            word: name
            for name, word in lettered([*behind, *(one for one in known if one not in behind)]).items()
        }
        rest = {word: name for name, word in lettered([one for one in known if one[0] >= first[0]]).items()}
        return ["*", *letters[first], *rest[last]]

    def here(self, text: Text) -> Range:
        view = self.space.reading.active
        selection, caret = view.selection(), view.caret()
        if selection is not None and selection[0] == text.id:
            return selection[1], selection[2]
        return (caret.offset, caret.offset) if caret is not None and caret.text_id == text.id else (0, 0)

    # ---- putting labels

    def put_words(self, text: Text, wanted: Annotation, following_one: Annotation | None) -> None:
        layer, label = self.label(wanted)
        span = (wanted.spans[0].start, wanted.spans[-1].end)
        self.take_layer(layer, label)
        offered = self.space.labelling.picking.next_sentence()
        selected = self.space.reading.words()
        ready = selected is not None and selected[0] == text.id and snapped(text.text, selected[1]) == span
        shift = label.key.isalpha()
        alone = (
            shift
            and selected is None
            and self.space.desk.layer is layer
            and offered is not None
            and offered[0] == text.id
            and snapped(text.text, offered[1]) == span
        )
        if not ready and not alone:
            self.choose_words(text, span)
        goes_on = shift and (alone or following_one is not None)
        if not goes_on and layer.kind == "span" and self.slip("label"):
            self.press(other_key(layer, label))
        wide = shifted(text.text, Span(*span), "end", 1, word=True)
        back = shifted(text.text, wide, "end", -1, word=True) == span and wide != span
        too_far = not goes_on and layer.kind == "span" and back and self.slip("border")
        if too_far:
            self.press(">")
        self.press(label.key.upper() if goes_on else label.key)
        if too_far:
            self.press("<")
        if layer.kind == "link":
            self.take_target(text, wanted.target)
        self.note(text, wanted)

    def take_layer(self, layer: Layer, label: Label) -> None:
        """Go to a layer, unless the key means its label from here."""
        active = self.space.desk.layer
        meant = active.label_for_key(label.key) or self.space.labelling.only_elsewhere(label.key)
        if meant is not label:
            self.press(getattr(Key, f"Key_{layer.switch_key}"))

    def put_stance(self, text: Text, wanted: Annotation) -> None:
        layer, label = self.label(wanted)
        active = self.space.desk.layer
        if active is not layer and (
            active.label_for_key(label.key) or self.space.reading.words() or wanted.spans
        ):
            self.press(getattr(Key, f"Key_{layer.switch_key}"))
        assert wanted.target is not None
        if wanted.spans:
            self.choose_words(text, (wanted.spans[0].start, wanted.spans[-1].end))
        own = [one for one in self.space.desk.own(text.id) if one.layer == layer.id]
        target = self.space.labelling.chooser.towards(text, layer)
        if target is None or target.key != self.real(wanted.target).key or len(own) >= 2:
            if self.space.desk.focused is not None and not self.space.labelling.chooser.just_put:
                self.press(Key.Key_Escape)
            self.press(Key.Key_Space)
            self.take_target(text, wanted.target)
        waiting = [
            one for one in stance_choices(self.space.desk, text, layer) if one.asked and not one.answered
        ]
        if not [one for one in waiting if one.target.key != self.real(wanted.target).key] and self.slip(
            "stance"
        ):
            self.press(other_key(layer, label))
        self.press(label.key)
        self.note(text, wanted)

    def slip(self, kind: str) -> bool:
        """Tell whether a slip of this kind is to be made now, which is then put right."""
        left = self.slips.get(kind, 0)
        self.slips[kind] = left - 1
        return left > 0

    def take_target(self, text: Text, wanted: Target | None) -> None:
        """Choose a target by its number or letters, by words, or by writing it."""
        assert wanted is not None
        target, choosing = self.real(wanted), self.space.labelling.chooser.choosing
        assert choosing is not None
        numbers = [one.key for one in choosing.choices if one.target.key == target.key]
        letters = [name for name, one in choosing.hints.items() if one.key == target.key]
        if numbers or letters:
            for key in min([*numbers, *letters], key=len):
                self.press(key)
        elif target.kind == "span":
            self.take_words(text, target)
        elif target.kind in {"named", "outside"}:
            self.press("/")
            self.write(target.name or target.quote or target.url or "")
            self.press(Key.Key_Return)
        else:
            self.take_far(target)

    def take_words(self, text: Text, target: Target) -> None:
        """Go to the text with the words, select them there and take them."""
        source = self.space.desk.texts[target.text or ""]
        if source.kind != text.kind:
            self.press(Key.Key_Tab, Modifier.ControlModifier)
        places = self.space.desk.dossier.places  # type: ignore[union-attr]
        for _ in range(400):
            caret = self.space.reading.active.caret()
            assert caret is not None
            if caret.text_id == source.id:
                break
            up = places[caret.text_id] > places[source.id]
            self.press(Key.Key_Up if up else Key.Key_Down)
        self.choose_words(source, (target.start or 0, target.end or 0))
        self.press(Key.Key_Return)

    def take_far(self, target: Target) -> None:
        """Scroll a claim into sight first, by leaving the choice and asking anew."""
        raise AssertionError(f"out of sight: {target}")

    def note(self, text: Text, wanted: Annotation) -> None:
        """Take note of what was put, and answer its questions."""
        layer, label = self.label(wanted)
        own = [one for one in self.space.desk.own(text.id) if one.id not in self.put.values()]
        (put,) = own
        self.put[wanted.id] = put.id
        self.answer(layer, label, wanted.attributes)
        if wanted.note:
            self.press(",")
            self.write(wanted.note)
            self.press(Key.Key_Escape)

    def answer(self, layer: Layer, label: Label, answers: Mapping[str, object]) -> None:
        """Answer questions by their numbers; words, and what the codebook proposes, in their fields."""
        asked = [one for one in layer.attributes if one.applies(label.id)]
        numbered = [
            (one.id, value)
            for one in asked
            if one.type in {"bool", "enum", "ordinal"}
            for value in ((True,) if one.type == "bool" else one.values)
            if value != one.suggest
        ]
        for name, value in answers.items():
            attribute = next(one for one in asked if one.id == name)
            if (name, value) in numbered[:9]:
                self.press(getattr(Key, f"Key_{numbered.index((name, value)) + 1}"), Modifier.AltModifier)
                continue
            if attribute.type == "string":
                self.press(Key.Key_0, Modifier.AltModifier)
            else:
                self.press(".")
            form = self.space.inspector._form
            assert form is not None
            field_ = form._fields[name]
            while not (
                QApplication.focusWidget() is field_ or field_.isAncestorOf(QApplication.focusWidget())
            ):
                self.press(Key.Key_Tab)
            if attribute.type == "string":
                self.write(str(value))
            else:
                values = list(attribute.values) if attribute.type != "bool" else [True, False]
                button = field_._group.button(values.index(value))  # type: ignore[attr-defined]
                while QApplication.focusWidget() is not button:
                    self.press(Key.Key_Right)
                self.press(Key.Key_Space)
            self.press(Key.Key_Escape)

    # ---- what is wanted

    def label(self, wanted: Annotation) -> tuple[Layer, Label]:
        layer = self.space.desk.codebook.layer(wanted.layer)
        assert layer is not None
        label = layer.label(wanted.label)
        assert label is not None
        return layer, label

    def real(self, target: Target) -> Target:
        """Return a target in the ids of the window."""
        return Target("annotation", id=self.put[target.id or ""]) if target.kind == "annotation" else target


def other_key(layer: Layer, label: Label) -> str:
    """Return the key of another label of a layer."""
    return next(one.key for one in layer.labels if one.key not in {label.key, ""})


def in_order(wanted: Sequence[Annotation]) -> list[Annotation]:
    """Return labels on words in reading order: those on the same words one after the other."""
    return sorted(wanted, key=lambda one: (one.spans[0], one.spans[-1].end, one.layer != "claim", one.layer))
