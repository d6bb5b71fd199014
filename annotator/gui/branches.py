"""Moving about in the tree of comments: parent, siblings, what is unlabelled, folds, the chain of a reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from annotator.gui.desk import Desk
from annotator.gui.panes.reading import Reading
from annotator.gui.survey import Survey
from annotator.gui.text.minimap import Hits
from annotator.gui.text.surroundings import Surroundings
from annotator.model.corpus import Text


class Branches(QObject):
    """Goes from comment to comment along the tree; folds its branches and remembers which were."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(reading)
        self.desk = desk
        self.view = reading.thread_view
        self.reading = reading
        self.survey = Survey(desk)
        self._folded: dict[str, frozenset[str]] = {}  # discussion → the roots of its folded branches
        self.view.set_tally(self.survey)
        self.around_article = Surroundings(reading.article, self.survey, self.tr("Article"))
        self.around_thread = Surroundings(self.view, self.survey)
        self.view.folds_changed.connect(self._remember)
        desk.discussion_opened.connect(self._fold_as_before)

    def show_hits(self, places: Hits) -> None:
        """Show on the maps of both texts what was found."""
        for around in (self.around_article, self.around_thread):
            around.map.set_hits(places)

    # ---- going somewhere

    def go_to_parent(self) -> None:
        """Go to the comment that the current one answers."""
        text = self._comment()
        if text is None:
            return
        if text.parent is None or text.parent not in self.desk.texts:
            self.said.emit(self.tr("This comment answers the article, not another comment."))
        else:
            self._go_to(text.parent)

    def go_to_sibling(self, *, backwards: bool = False) -> None:
        """Go to the next comment that answers what the current one answers, or to the one before."""
        text = self._comment()
        if text is None:
            return
        for other in self._others(text, backwards=backwards):
            if other.parent == text.parent:
                self._go_to(other.id)
                return
        words = self.tr("This is the first answer here.") if backwards else self.tr("No further answer here.")
        if text.parent is None:
            first, last = self.tr("This is the first thread."), self.tr("This is the last thread.")
            words = first if backwards else last
        self.said.emit(words)

    def go_to_unlabelled(self, *, backwards: bool = False) -> None:
        """Go to the next comment that is open for this pass without a label of one's own, or back to one."""
        text = self.reading.current()
        if text is None:
            return
        for other in self._others(text, backwards=backwards):
            if self.survey.is_unlabelled(other.id):
                self._go_to(other.id)
                return
        if any(self.survey.is_unlabelled(one.id) for one in self._thread()):
            before = self.tr("Every comment before this one has a label of yours or is closed.")
            after = self.tr("Every comment after this one has a label of yours or is closed.")
            self.said.emit(before if backwards else after)
        else:
            self.said.emit(self.tr("Every comment has a label of yours or is closed."))

    def _go_to(self, text: str) -> None:
        self.reading.reveal(text)

    def _thread(self) -> Sequence[Text]:
        texts = self.desk.discussion.texts if self.desk.discussion else ()
        return [one for one in texts if one.kind == "comment"]

    def _others(self, text: Text, *, backwards: bool) -> Sequence[Text]:
        """Return the comments behind a text, or those in front of it, the nearest first."""
        if self.desk.dossier is None:
            return ()
        texts, place = self.desk.dossier.discussion.texts, self.desk.dossier.places[text.id]
        others = texts[:place][::-1] if backwards else texts[place + 1 :]
        return [one for one in others if one.kind == "comment"]

    def _comment(self) -> Text | None:
        """Return the comment that is being read; where it is the article, say that it must be one."""
        text = self.reading.current()
        if text is None or text.kind != "comment":
            self.said.emit(self.tr("Go to a comment first (Ctrl+Tab)."))
            return None
        return text

    # ---- folding

    def fold(self) -> None:
        """Fold the replies to the current comment, or unfold them; without any, fold what it belongs to."""
        text = self._comment()
        if text is None:
            return
        if self.view.chain():
            self.said.emit(
                self.tr("Only one reply is shown with what it answers: Ctrl+R shows all comments.")
            )
        elif self.view.is_answered(text.id):
            self.view.toggle_fold(text.id)
        elif text.parent is not None:
            self.view.toggle_fold(text.parent)
        else:
            self.said.emit(self.tr("Nobody answered this comment."))

    def fold_all(self) -> None:
        """Fold every thread; where all are folded, unfold everything."""
        if not any(one.parent for one in self._thread()):
            self.said.emit(self.tr("No comment here answers another one."))
        elif not self._refuses_folds():
            self.view.toggle_all_folds()

    def _refuses_folds(self) -> bool:
        """Tell whether there is nothing to fold because one reply is shown alone, and say so."""
        alone = bool(self.view.chain())
        if alone:
            self.said.emit(
                self.tr("Only one reply is shown with what it answers: Ctrl+R shows all comments.")
            )
        return alone

    def _remember(self) -> None:
        if self.desk.discussion is not None:
            self._folded[self.desk.discussion.id] = self.view.folded()

    def _fold_as_before(self) -> None:
        self.around_thread.set_title(self.tr("%n comment(s)", "", len(self.view.texts())))
        folded = self._folded.get(self.desk.discussion.id) if self.desk.discussion else None
        if folded:
            self.view.set_folded(folded)

    # ---- one reply and what it answers

    def show_chain(self) -> None:
        """Show only the current comment and what it answers; or everything again."""
        current = self.view.current_text()
        if self.leave_chain():
            return
        if current is None:
            self.said.emit(self.tr("There are no comments here."))
            return
        self.view.show_chain(current)

    def leave_chain(self) -> bool:
        """Show everything again where only one reply and its ancestors are shown; tell whether they were."""
        shown = bool(self.view.chain())
        if shown:
            self.view.show_chain(None)
        return shown
