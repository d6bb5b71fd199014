"""What the texts of the open discussion quote, and the way from a quotation to its source and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.corpus.quotation import Quoted, quoted
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier, ancestors
from annotator.gui.panes.reading import Reading
from annotator.gui.targets import who
from annotator.gui.text.caret import Caret
from annotator.gui.text.quotes import Quote

SHORTEST = 15  # code points between quotation marks; shorter words are often nobody's


class Quoting(QObject):
    """Finds quotations when a text is first drawn, and goes to their sources; `said` has a sentence."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self._known_of: Dossier | None = None
        self._known: dict[str, list[Quoted]] = {}
        self._drawn: dict[str, tuple[Quote, ...]] = {}
        self._from: tuple[Caret, tuple[str, int, int] | None, tuple[str, int, int]] | None = None
        desk.discussion_opened.connect(self._forget_way)
        for view in reading.views:
            view.set_quotes(self.drawn)
            view.quote_clicked.connect(self.follow)

    def quoted(self, text: str) -> list[Quoted]:
        """Return what a text quotes from those it answers and from the article."""
        self._look_whose()
        if text not in self._known and text in self.desk.texts:
            self._known[text] = self._found(text)
        return self._known.get(text, [])

    def drawn(self, text: str) -> tuple[Quote, ...]:
        """Return the quotations of a text as its view draws them."""
        self._look_whose()
        if text not in self._drawn:
            self._drawn[text] = tuple(
                Quote(one.span.start, one.span.end, self._source_words(one)) for one in self.quoted(text)
            )
        return self._drawn[text]

    def follow(self, text: str, offset: int) -> bool:
        """Go from the quotation at a place to its source; without one there, False."""
        here = self._linked(text, offset)
        if here is None or here.source is None or here.source_span is None:
            return False
        view = self.reading.view_of(text)
        caret = view.caret()
        kept = caret if caret is not None and caret.text_id == text else Caret(text, offset, offset)
        source = self.reading.view_of(here.source)
        self._from = (kept, view.place(), (here.source, *here.source_span))
        view.clear_selection()
        source.setFocus()
        source.set_selection(here.source, here.source_span.start, here.source_span.end)
        source.ensure_visible(here.source, here.source_span.start)
        return True

    def is_linked(self, text: str, offset: int) -> bool:
        """Tell whether a quotation with a source lies at a place."""
        return self._linked(text, offset) is not None

    def _linked(self, text: str, offset: int) -> Quoted | None:
        linked = (one for one in self.quoted(text) if one.source is not None)
        return next((one for one in linked if one.span.start <= offset <= one.span.end), None)

    def go(self) -> None:
        """Go to the source of the quotation at the caret, or of the only one in the text; once more: back."""
        view = self.reading.active
        caret = view.caret()
        if self._from is not None and view.selection() == self._from[2]:
            self._go_back()
            return
        if caret is None or caret.text_id not in self.desk.texts:
            return
        linked = [one for one in self.quoted(caret.text_id) if one.source is not None]
        if not linked:
            self.said.emit(self.tr("This text quotes nothing that stands in the article or above it."))
        elif not self.follow(caret.text_id, min(caret.anchor, caret.offset)):
            nearest = min(linked, key=lambda one: abs(one.span.start - caret.offset))
            self.follow(caret.text_id, nearest.span.start)

    def _go_back(self) -> None:
        if self._from is None:
            return
        caret, place, _ = self._from
        self._from = None
        view = self.reading.view_of(caret.text_id)
        for other in self.reading.views:
            other.clear_selection()
        view.setFocus()
        if place is not None:
            view.go_back_to(place)
        view.place_caret(caret)
        view.ensure_visible(caret.text_id, caret.offset)

    def _found(self, text: str) -> list[Quoted]:
        body, discussion = self.desk.texts[text], self.desk.discussion
        if body.kind == "article" or discussion is None:
            return []
        above = ancestors(self.desk.texts, body)
        article = [discussion.article] if discussion.article is not None else []
        return quoted(body, [*above, *article], shortest=SHORTEST)

    def _source_words(self, one: Quoted) -> str:
        if one.source is None:
            return ""
        return self.tr("Quoted from {0}: click to go there").format(
            who(self.desk, self.desk.texts[one.source])
        )

    def _look_whose(self) -> None:
        """Forget what was found in another discussion, or in one that was read anew with other names."""
        dossier = self.desk.dossier
        known = self._known_of
        if known is None or dossier is None or known.discussion is not dossier.discussion:
            self._known, self._drawn = {}, {}
        self._known_of = dossier

    def _forget_way(self) -> None:
        self._from = None
