"""Borders and parts of the chosen annotation: moved, split, joined, added and taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.actions.spans import JoinAnnotations, SplitAnnotation, united
from annotator.gui.changing import Changing
from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.gui.putting import Putting
from annotator.gui.text import segments
from annotator.gui.text.snapping import trimmed
from annotator.model.annotation import Annotation
from annotator.model.span import Span

Side = Literal["start", "end"]


class Parts(QObject):
    """Changes the words of one's own annotations; links, attributes and notes stay."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading, changing: Changing, putting: Putting) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.changing = changing
        self.putting = putting
        self._last = ""  # what was chosen before further words were selected
        desk.focus_changed.connect(self._remember)
        reading.mark_resized.connect(self._resized)

    # ---- borders

    def move_border(self, side: Side, step: int, *, word: bool = False) -> bool:
        """Move a border of the selected words, else of the chosen label's part at the caret.

        It moves by a character or a word; False where there is nothing whose border could move.
        """
        if (words := self.reading.words()) is not None:
            body = self.desk.texts[words[0]].text
            moved = shifted(body, words[1], side, step, word=word)
            self.reading.view_of(words[0]).set_selection(words[0], moved.start, moved.end)
            return True
        chosen = self.changing.own_choice()
        if chosen is None or not chosen.spans:
            return False
        body = self.desk.texts[chosen.text].text
        place = self._part_at_caret(chosen, side)
        moved = shifted(body, chosen.spans[place], side, step, word=word)
        if moved != chosen.spans[place]:
            self._put(chosen, [*chosen.spans[:place], moved, *chosen.spans[place + 1 :]])
        return True

    def _part_at_caret(self, chosen: Annotation, side: Side) -> int:
        """Return the number of the part the caret is in; else of the first or last one."""
        offset = self._offset(chosen.text)
        within = (
            n for n, (start, end) in enumerate(chosen.spans) if offset is not None and start <= offset <= end
        )
        return next(within, 0 if side == "start" else len(chosen.spans) - 1)

    def _resized(self, mark: str, number: int, start: int, end: int) -> None:
        """Take the borders that were dragged, completed to words; as they are where Alt is held."""
        known = self.desk.annotation(mark)
        if known is None or known.annotator != self.desk.person.id:
            self.reading.show_work({known.text} if known else None)
            return
        span = Span(start, end)
        if not QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            span = self.putting.meant(self.desk.texts[known.text], span)
        self._put(known, [span if place == number else one for place, one in enumerate(known.spans)])
        self.reading.show_work({known.text})

    def _put(self, known: Annotation, spans: list[Span]) -> None:
        body = self.desk.texts[known.text].text
        self.changing.change(replace(known, spans=united(spans, body)), self.tr("Move border"))

    # ---- parts

    def part(self) -> None:
        """Add the selected words to the label chosen before, or take the part away that they are in."""
        words = self.reading.words()
        known = self.changing.own_choice() or self.desk.annotation(self._last)
        if known is None or not known.spans or known.annotator != self.desk.person.id:
            self.said.emit(self.tr("Choose a label first, then select further words for it."))
            return
        text = self.desk.texts[known.text]
        offset = self._offset(known.text)
        if words is None and offset is not None and len(known.spans) > 1:
            here = next((one for one in known.spans if one.start <= offset <= one.end), known.spans[-1])
            self._put_parts(known, [one for one in known.spans if one != here])
        elif words is None or words[0] != known.text:
            self.said.emit(self.tr("Select further words in the same text first."))
        else:
            span = self.putting.meant(text, words[1])
            if any(one.overlaps(span) for one in known.spans):
                self._put_parts(known, without(known.spans, span, text.text))
            else:
                self._put_parts(known, list(united([*known.spans, span], text.text)))

    def _put_parts(self, known: Annotation, spans: list[Span]) -> None:
        if not spans:
            self.said.emit(self.tr("This is all that the label has. Del deletes it."))
            return
        more = sum(end - start for start, end in spans) > sum(end - start for start, end in known.spans)
        words = self.tr("Add part") if more else self.tr("Take part away")
        self.changing.change(replace(known, spans=tuple(spans)), words)
        for view in self.reading.views:
            view.clear_selection()
        self.desk.focus(known.id)
        self.said.emit(self.tr("Added to the label.") if more else self.tr("Taken away from the label."))

    # ---- two out of one, one out of two

    def split(self) -> None:
        """Split the chosen annotation, or the one around the caret, at the caret."""
        chosen = self.changing.own_choice()
        text = self.desk.texts[chosen.text] if chosen else self.reading.current()
        offset = self._offset(text.id) if text else None
        if text is None or offset is None:
            self.said.emit(self.tr("Put the caret inside a label first: it is split there."))
            return
        around = [one for one in self.desk.own(text.id) if any(a < offset < b for a, b in one.spans)]
        found = chosen or min(around, key=lambda one: one.spans[-1].end - one.start, default=None)
        if found is None:
            self.said.emit(self.tr("Put the caret inside a label first: it is split there."))
            return
        if self.putting.snaps:
            offset = between_words(text.text, offset, found.spans)
        if (parts := self.desk.bridge.ask(SplitAnnotation(found.id, offset))) is not None:
            self.desk.focus(parts[1].id)
            self.said.emit(self.tr("Split in two; the second part is chosen."))

    def join(self) -> None:
        """Join the chosen annotation with the nearest one like it, rather one behind it than before."""
        chosen = self.changing.own_choice()
        if chosen is None or not chosen.spans:
            self.said.emit(self.tr("Choose a label with words first: click it, or press Tab."))
            return
        alike = [one for one in self.desk.own(chosen.text) if is_like(one, chosen)]
        other = min(alike, key=lambda one: _far(chosen, one), default=None)
        if other is None:
            self.said.emit(self.tr("There is no other label like it in this text."))
            return
        joined = self.desk.bridge.ask(JoinAnnotations((chosen.id, other.id)))
        if joined is not None:
            self.desk.focus(joined.id)

    def _remember(self) -> None:
        if self.desk.focused is not None:
            self._last = self.desk.focused

    def _offset(self, text: str) -> int | None:
        caret = self.reading.view_of(text).caret()
        return caret.offset if caret is not None and caret.text_id == text else None


def shifted(body: str, span: Span, side: Side, step: int, *, word: bool) -> Span:
    """Return a span with one border moved by a character or a word; the same where it cannot move."""
    start, end = span
    if side == "end":
        if word and step > 0:
            end = segments.next_word_end(body, end)
        elif word:
            end = trimmed(body, (start, max(segments.previous_word_start(body, end), start)))[1]
        else:
            end = (segments.next_character if step > 0 else segments.previous_character)(body, end)
    elif word and step < 0:
        start = segments.previous_word_start(body, start)
    elif word:
        behind = segments.next_word_end(body, segments.next_word_end(body, start))
        start = max(segments.previous_word_start(body, behind), start)
    else:
        start = (segments.next_character if step > 0 else segments.previous_character)(body, start)
    return Span(start, end) if 0 <= start < end <= len(body) else span


def between_words(body: str, offset: int, spans: tuple[Span, ...]) -> int:
    """Return the nearest border of the word around a place, within the same span; else the place."""
    start, end = segments.word_at(body, offset)
    inside = next(((a, b) for a, b in spans if a < offset < b), (offset, offset))
    borders = [one for one in (start, end) if start < offset < end and inside[0] < one < inside[1]]
    return min(borders, key=lambda one: abs(one - offset), default=offset)


def without(spans: tuple[Span, ...], gone: Span, body: str) -> list[Span]:
    """Return the spans without what lies within another one; blanks at the cuts go, too."""
    left = []
    for start, end in spans:
        for first, last in ((start, min(end, gone.start)), (max(start, gone.end), end)):
            if first < last and body[first:last].strip():
                blanks = len(body[first:last]) - len(body[first:last].lstrip())
                left.append(Span(first + blanks, first + len(body[first:last].rstrip())))
    return left


def is_like(one: Annotation, other: Annotation) -> bool:
    """Tell whether two annotations of one text differ in their words alone."""
    same = (one.layer, one.label, one.target) == (other.layer, other.label, other.target)
    return same and one.id != other.id and bool(one.spans)


def _far(chosen: Annotation, other: Annotation) -> tuple[int, bool]:
    """Return how many characters lie between two annotations, the one in front coming second."""
    if other.start >= chosen.start:
        return max(other.start - chosen.spans[-1].end, 0), False
    return max(chosen.start - other.spans[-1].end, 0), True
