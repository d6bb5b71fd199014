"""What is looked for in the open discussion, what was found of it, and which hit one is at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.corpus.folding import Folding
from annotator.gui import dossier as dossiers
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier
from annotator.gui.find.filters import Filters
from annotator.gui.find.query import Query, Term, parsed, with_term, without_term
from annotator.gui.find.search import NOTHING, Finder, Found, Hit, Wanted
from annotator.gui.panes.reading import Reading
from annotator.gui.text.finds import Finds
from annotator.gui.text.view import AnnotatedTextView
from annotator.gui.working import Work
from annotator.model.corpus import Text


class Finding(QObject):
    """Looks for a typed line in article and thread and goes from hit to hit; `changed` tells of news.

    `starting` is the time to finish what moving to another text would disturb.
    """

    changed = Signal()
    starting = Signal()

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.line = ""
        self.folding = Folding()
        self.whole = False
        self.is_open = False
        self.found: Found = NOTHING
        self.number = -1  # of the current hit
        self.preparing: Work | None = None
        self._finder: Finder | None = None
        self._finder_for: Dossier | None = None
        self._filters: Filters | None = None
        self._origin = (0, 0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_again)
        desk.discussion_opened.connect(self._renew)
        desk.work_changed.connect(self._work_changed)

    # ---- what is wanted

    @property
    def query(self) -> Query:
        """Return what the line asks."""
        return parsed(self.line)

    def question(self) -> tuple[str, Folding, bool]:
        """Return what is looked for, and how."""
        return self.line, self.folding, self.whole

    def open(self) -> None:
        """Begin to look, from the caret on."""
        self.starting.emit()
        self.is_open = True
        self._origin = self._caret()
        self._search()

    def places(self) -> Sequence[tuple[str, int]]:
        """Return (text, offset) of all hits while one looks."""
        texts = self._texts() if self.is_open else ()
        return [(texts[hit.place].id, hit.start) for hit in self.found.hits] if texts else ()

    def close(self) -> None:
        """Stop looking; the line is kept for the next time."""
        self.is_open = False
        for view in self.reading.views:
            view.set_found(None)
        self.changed.emit()

    def type(self, line: str) -> None:
        """Look for another line, and go to its first hit behind the place where the search began."""
        if line != self.line:
            self.line = line
            self._search(go=True)

    def add_term(self, kind: str, value: str) -> None:
        """Narrow the search by a term."""
        self.type(with_term(self.line, kind, value))

    def drop_term(self, term: Term) -> None:
        """Leave a term out."""
        self.type(without_term(self.line, term))

    def choose(self, *, folding: Folding, whole: bool) -> None:
        """Tell other things apart in words from now on."""
        self.folding, self.whole = folding, whole
        self._search(go=True)

    def unknown(self) -> str:
        """Return a label or layer that is asked for and does not exist, else ''."""
        return self._filters.unknown() if self._filters else ""

    # ---- from hit to hit

    @property
    def hit(self) -> Hit | None:
        """Return the current hit."""
        return self.found.hits[self.number] if 0 <= self.number < len(self.found) else None

    def step(self, *, backwards: bool = False) -> bool:
        """Go to the next hit, or the one before; tell whether there is any."""
        if not self.is_open or self._finder is None:
            self._origin = self._caret()
            self._search()
        if not len(self.found):
            return False
        if self.hit is not None and self._is_here(self.hit):
            self.number = (self.number + (-1 if backwards else 1)) % len(self.found)
        else:
            self.number = self.found.from_place(*self._caret(), backwards=backwards)
        self._go()
        return True

    def go_to(self, text: str, offset: int) -> bool:
        """Go to the hit at a place of the open discussion."""
        dossier = self.desk.dossier
        if dossier is None or text not in dossier.places:
            return False
        self._origin = (dossier.places[text], offset)
        self._search(go=True)
        return True

    def leave(self) -> None:
        """Stop looking and give the keyboard to the words that were found."""
        hit = self.hit
        self.close()
        if hit is not None:
            self._view(hit).setFocus()
            self.reading.words_selected.emit()  # from here on letters are keys of labels again
        else:
            self.reading.active.setFocus()

    def _go(self) -> None:
        """Select the current hit, so that a label's key may follow, and bring it into sight."""
        hit, texts = self.hit, self._texts()
        if hit is None:
            return
        text, view = texts[hit.place], self._view(hit)
        view.set_selection(text.id, hit.start, hit.end)
        view.ensure_visible(text.id, hit.start)
        if hit.is_whole:
            view.scroll_to_text(text.id)
        other = self.reading.views[0 if view is self.reading.views[1] else 1]
        other.clear_selection()
        self.reading.take_keyboard(view)
        self.desk.focus(hit.label or None)
        self._origin = (hit.place, hit.start)
        self._show()

    def _is_here(self, hit: Hit) -> bool:
        """Tell whether the caret is where the current hit is."""
        place, offset = self._caret()
        return place == hit.place and offset in {hit.start, hit.end}

    def _caret(self) -> tuple[int, int]:
        """Return where one reads: (number of a text, offset), at the beginning of a selection."""
        view = self.reading.active
        dossier, caret = self.desk.dossier, view.caret()
        wanted = caret.text_id if caret else view.current_text()
        if dossier is None or wanted is None or wanted not in dossier.places:
            return 0, 0
        return dossier.places[wanted], min(caret.anchor, caret.offset) if caret else 0

    def _view(self, hit: Hit) -> AnnotatedTextView:
        return self.reading.view_of(self._texts()[hit.place].id)

    def _texts(self) -> Sequence[Text]:
        return self.desk.dossier.discussion.texts if self.desk.dossier else ()

    # ---- searching

    def _search(self, *, go: bool = False) -> None:
        """Look for the line; with `go` the first hit behind the origin is gone to."""
        finder = self._prepared()
        if finder is None:
            return
        self.found = self._found(finder)
        self.number = self.found.from_place(*self._origin)
        if go and len(self.found):
            self._go()
        else:
            hit = self.hit
            self.number = self.number if hit is not None and self._is_here(hit) else -1
            self._show()

    def _found(self, finder: Finder) -> Found:
        dossier = self.desk.dossier
        if dossier is None or self.query.is_empty:
            self._filters = None
            return NOTHING
        query, before = self.query, self._filters
        if before is None or before.dossier is not dossier or before.query.terms != query.terms:
            before = Filters(query, dossier, self.desk.codebook, self.desk.pass_layer)
            self._filters = before
        wanted = Wanted(query.words, self.folding, self.whole)
        return finder.find(wanted, before, near=self._origin[0])

    def _prepared(self) -> Finder | None:
        """Return what looks in the discussion; None where a large one is being prepared beside the window."""
        dossier = self.desk.dossier
        if dossier is None:
            return None
        if (
            self._finder is None
            or self._finder_for is None
            or self._finder_for.discussion is not dossier.discussion
        ):
            self._finder = Finder([text.text for text in dossier.discussion.texts])
            self._filters = None
        self._finder_for = dossier
        finder, folding = self._finder, self.folding
        if len(dossier.discussion.texts) < dossiers.LARGE or finder.is_prepared(folding):
            return finder
        if self.preparing is None:
            self.preparing = Work(lambda _: finder.prepare(folding), self)
            self.preparing.finished.connect(self._ready)
            self.preparing.refused.connect(self._ready)
            self.preparing.start()
            self.changed.emit()
        return None

    def _ready(self) -> None:
        self.preparing = None
        if self.is_open:
            self._search(go=bool(self.line))

    def _renew(self) -> None:
        """Look in another discussion from now on."""
        self._finder = self._finder_for = self._filters = None
        self.found, self.number, self._origin = NOTHING, -1, (0, 0)
        if self.is_open:
            self._search()
            self._soon.start(0)

    def _work_changed(self) -> None:
        """Look anew where the answer rests on labels; what is chosen stays."""
        if self.is_open and self.query.terms:
            self._soon.start(0)

    def _look_again(self) -> None:
        finder = self._prepared() if self.is_open else None
        if finder is None:
            return
        self._filters = None
        hit, self.found = self.hit, self._found(finder)
        self.number = self.found.hits.index(hit) if hit in self.found.hits else -1
        self._show()

    def _show(self) -> None:
        """Frame the hits in both texts."""
        hit, texts, dossier = self.hit, self._texts(), self.desk.dossier
        if self.is_open and dossier is not None:
            found, places = self.found, dossier.places
            current = (texts[hit.place].id, hit.start, hit.end) if hit else None
            framed = not self.query.words
            shown = Finds(lambda text: found.spans(places[text]) if text in places else (), current, framed)
            for view in self.reading.views:
                view.set_found(shown if len(found) else None)
        self.changed.emit()
