"""Choosing words with few keys: by sentence and clause, by letters on the words, and the same words again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading, Words
from annotator.gui.positions import typed
from annotator.gui.text import pieces, segments
from annotator.gui.text.pieces import Piece
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.span import Span

Key = Qt.Key
LETTERS = "asdfghjklqwertyuiopzxcvbnm"


@dataclass(frozen=True, slots=True)
class Lettered:
    """Words with letters on them: the first one is to be chosen, then (`first` is known) the last one."""

    text: str
    letters: Mapping[str, Span]
    first: Span | None = None
    typed: str = ""


class Picking(QObject):
    """Chooses words in the text that is read. `offered` are words that nobody chose: the next sentence."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.lettered: Lettered | None = None
        self.offered: Words | None = None
        self._exactly: Words | None = None
        desk.discussion_opened.connect(self.leave)

    @property
    def exact(self) -> bool:
        """Tell whether the next label goes on exactly the words that are selected."""
        return self._exactly is not None and self._exactly == self.reading.words()

    def be_exact(self) -> None:
        """Let the next label go on exactly the selected words: nothing is completed or trimmed."""
        self._exactly = self.reading.words()
        if self._exactly is None:
            self.said.emit(self.tr("Select the words first."))
        else:
            self.said.emit(self.tr("The next label goes on exactly these words."))

    # ---- sentences and clauses

    def piece(self, piece: Piece) -> None:
        """Select the sentence or clause that is meant next, in this text or the one behind it."""
        text, (start, end) = self._here()
        if text is None:
            return
        found = pieces.following(text.text, piece, start, end)
        if found is None and (behind := self._behind(text)) is not None:
            text, found = behind, pieces.following(behind.text, piece, 0, 0)
        if found is None:
            self.said.emit(self.tr("There is nothing behind this. Enter closes the text."))
        else:
            self._select(text.id, past_dateline(text, found))

    def extend(self, piece: Piece) -> None:
        """Add the next sentence or clause to the selected words."""
        text, (start, end) = self._here()
        if text is not None and start == end:
            self.piece(piece)
        elif text is not None:
            self._select(text.id, past_dateline(text, pieces.extended(text.text, piece, start, end)))

    def again(self) -> None:
        """Select the words of the chosen label once more, for another label on them."""
        chosen = self.desk.annotation(self.desk.focused)
        if chosen is None or not chosen.spans:
            self.said.emit(self.tr("Choose a label with words first: click it, or press Tab."))
        else:
            self._select(chosen.text, (chosen.spans[0].start, chosen.spans[-1].end))

    def offer_next(self, put: Annotation) -> None:
        """Select what comes behind a label that was just put: the rest of its sentence, or the next one."""
        body, end = self.desk.texts[put.text].text, put.spans[-1].end
        sentence = pieces.following(body, "sentence", end, end)
        if sentence is not None and sentence[0] < end:
            rest = pieces.following(body, "clause", end, end)
            within = rest is not None and end <= rest[0] < sentence[1]
            sentence = rest if within else pieces.following(body, "sentence", sentence[1], sentence[1])
        if sentence is not None:
            self.offered = (put.text, Span(*sentence))
            self._select(put.text, sentence)

    def next_sentence(self) -> Words | None:
        """Return the sentence at the caret, or the next one in this text."""
        text, (start, end) = self._here()
        found = pieces.following(text.text, "sentence", start, end) if text else None
        return (text.id, Span(*past_dateline(text, found))) if text and found else None

    def _here(self) -> tuple[Text | None, tuple[int, int]]:
        """Return the text that is read and its selection; an empty one at the caret."""
        chosen, text = self.reading.active.selection(), self.reading.current()
        if chosen is not None:
            read = self.desk.texts[chosen[0]]
            return read, with_dateline(read, chosen[1:])
        caret = self.reading.active.caret()
        offset = caret.offset if caret is not None and text is not None and caret.text_id == text.id else 0
        return text, (offset, offset)

    def _behind(self, text: Text) -> Text | None:
        shown = self.reading.view_of(text.id).texts()
        place = next(place for place, item in enumerate(shown) if item.id == text.id)
        return self.desk.texts[shown[place + 1].id] if place + 1 < len(shown) else None

    def _select(self, text: str, span: tuple[int, int]) -> None:
        view = self.reading.view_of(text)
        view.setFocus()
        view.set_selection(text, *span)
        view.ensure_visible(text, span[1])
        view.ensure_visible(text, span[0])

    # ---- letters on words

    def show_letters(self) -> None:
        """Put letters on the words of the text that is read, those behind the caret first."""
        text, (start, _) = self._here()
        if text is None:
            return
        known = words_of(text.text)
        behind = [one for one in known if one[1] > start]
        self._show(Lettered(text.id, lettered([*behind, *(one for one in known if one[1] <= start)])))

    def leave(self) -> None:
        """Take the letters away."""
        self.lettered = None
        for view in self.reading.views:
            view.set_word_letters("", {})

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means while words have letters; False where it means nothing here."""
        state = self.lettered
        if state is None:
            return False
        character = typed(event)
        if event.key() in {Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space}:
            self.leave()
        elif event.key() == Key.Key_Backspace:
            self._show(replace(state, typed=""))
        elif character and character in LETTERS:
            self._letter(state, state.typed + character)
        else:
            self.leave()
            return False
        return True

    def _letter(self, state: Lettered, letters: str) -> None:
        word = state.letters.get(letters)
        if word is None:
            begun = any(one.startswith(letters) for one in state.letters)
            self._show(replace(state, typed=letters if begun else ""))
        elif state.first is None:
            self._select(state.text, word)
            rest = [one for one in words_of(self.desk.texts[state.text].text) if one[0] >= word[0]]
            self._show(Lettered(state.text, lettered(rest), first=Span(*word)))
        else:
            self.leave()
            self._select(state.text, (state.first.start, word[1]))

    def _show(self, state: Lettered) -> None:
        self.lettered = state
        shown = {
            span[0]: letters for letters, span in state.letters.items() if letters.startswith(state.typed)
        }
        for view in self.reading.views:
            own = view is self.reading.view_of(state.text)
            view.set_word_letters(state.text if own else "", shown if own else {})
        if state.first is None:
            self.said.emit(self.tr("A letter begins the words; Esc leaves."))
        else:
            self.said.emit(self.tr("A letter ends the words; Enter takes the one word."))


def with_dateline(text: Text, span: tuple[int, int]) -> tuple[int, int]:
    """Return selected words with the dateline that was left out before them: both are one sentence."""
    starts = (one.start for one in text.blocks if one.kind == "dateline" and one.end == span[0])
    return next(starts, span[0]), span[1]


def past_dateline(text: Text, span: tuple[int, int]) -> tuple[int, int]:
    """Return the words without the dateline that they begin in: it states nothing."""
    start, end = span
    for block in text.blocks:
        if block.kind == "dateline" and block.start <= start < block.end < end:
            return block.end, end
    return span


def words_of(text: str) -> list[Span]:
    """Return the words of a text, in order."""
    found, place = [], 0
    while place < len(text):
        end = segments.next_word_end(text, place)
        start, last = segments.word_at(text, max(end - 1, 0))
        if last <= place or not any(char.isalnum() or ord(char) > 0x2BFF for char in text[start:last]):
            break
        found.append(Span(start, last))
        place = last
    return found


def lettered(words: list[Span], letters: str = LETTERS) -> dict[str, Span]:
    """Return letters → word; the first words have one letter, and none begins another's two."""
    size = len(letters)
    doubles = next((count for count in range(size) if size - count + count * size >= len(words)), size)
    singles = letters[: size - doubles]
    names = [*singles, *(first + second for first in letters[size - doubles :] for second in letters)]
    return dict(zip(names, words, strict=False))
