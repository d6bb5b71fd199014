"""A canvas whose branches can be folded, and which can show one text with nothing but what it answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.text.reaching import ReachingCanvas
from annotator.gui.text.theme import LIGHT, ViewTheme

REST_MS = 120  # of rest before what the first fold needs is worked out


class Tally(Protocol):
    """Counts the work on texts, for what is said of a branch that is folded."""

    def tally(self, texts: Iterable[str]) -> tuple[int, int]:
        """Return how many labels lie on these texts, and how many of them are not closed."""
        ...


class FoldTeller(QObject):
    """Puts a fold into words; no part of the view, under whose name `tr` would look for them."""

    def words(self, replies: int, done: tuple[int, int] | None) -> str:
        """Say how many replies are folded away, and how many labels and open texts are among them."""
        words = self.tr("%n reply(ies) folded", "", replies)
        if done is None:
            return words
        labels, left = done
        parts = [words, self.tr("%n label(s)", "", labels)]
        parts.append(self.tr("%n not closed", "", left) if left else self.tr("all closed"))
        return " · ".join(parts)


class FoldableCanvas(ReachingCanvas):
    """Folds and unfolds branches; what is asked for by its id is unfolded by itself."""

    folds_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, theme: ViewTheme = LIGHT) -> None:
        super().__init__(parent, theme=theme)
        self._tally: Tally | None = None
        self._teller = FoldTeller(self)
        self.column.fold_words = self._fold_words
        self._knowing = QTimer(self, singleShot=True, interval=REST_MS)
        self._knowing.timeout.connect(self._know)
        self.view_changed.connect(self._knowing.start)

    # ---- folding

    def folded(self) -> frozenset[str]:
        """Return the ids of the texts whose replies are folded away."""
        return self.column.folds.folded

    def set_folded(self, texts: Iterable[str]) -> None:
        """Fold the replies of these texts and of no others."""
        self.column.folds.folded = frozenset(texts)
        self._show_folds(self._steady_text())

    def is_answered(self, text_id: str) -> bool:
        """Tell whether a text has replies."""
        return self.column.folds.answered(self.column.folds.places[text_id])

    def told_fold(self, text_id: str) -> str:
        """Return what is said of the replies to a text where they are folded away, else ''."""
        folds = self.column.folds
        place = folds.places[text_id]
        return self._fold_words(folds.replies(place)) if folds.branch(place) == "folded" else ""

    def toggle_fold(self, text_id: str) -> None:
        """Fold the replies of a text, or unfold them; the text stays where it is."""
        self.column.folds.toggle(text_id)
        self._show_folds(text_id)

    def toggle_all_folds(self) -> None:
        """Fold every thread; where all are folded, unfold everything."""
        folds = self.column.folds
        if folds.all_folded:
            folds.unfold_all()
        else:
            folds.fold_all()
        self._show_folds(self._steady_text())

    def set_tally(self, tally: Tally | None) -> None:
        """Ask this from now on what was done on the texts of a branch that is folded."""
        self._tally = tally

    # ---- one text and what it answers

    def chain(self) -> tuple[str, ...]:
        """Return the ids of the only texts that are shown, from the root down; none where all are."""
        return self.column.folds.chain

    def show_chain(self, text_id: str | None) -> None:
        """Show only this text and what it answers; None: everything again."""
        self.column.folds.show_chain(text_id)
        self._show_folds(text_id or self._steady_text())

    def bring_out(self, text_id: str) -> None:
        """Unfold the branches that hide a text, or show its chain where a chain is shown."""
        folds = self.column.folds
        if text_id not in self.column.index and text_id in folds.places:
            folds.bring_out(text_id)
            self._show_folds(self._steady_text())

    # ---- keeping things in step

    def _know(self) -> None:
        """Let the first fold find what it needs."""
        self.column.folds.know()

    def _show_folds(self, keep: str) -> None:
        self.column.show_folds(keep)
        self._leave_hidden()
        self._refresh()
        self.folds_changed.emit()

    def _steady_text(self) -> str:
        """Return the text that should stay where it is: the current one if it is in sight, else the first."""
        seen = self.visible_texts()
        return self._scene.current if self._scene.current in seen else next(iter(seen), "")

    def _leave_hidden(self) -> None:
        """Let go of what was hidden just now."""

    def _fold_words(self, replies: range) -> str:
        """Say how many replies are folded away, and what was done on them."""
        texts = [self.column.folds.items[place].id for place in replies]
        return self._teller.words(len(texts), self._tally.tally(texts) if self._tally else None)
