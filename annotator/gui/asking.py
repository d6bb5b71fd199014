"""What the panel of targets says: towards what the next stance is, or what the chosen words are about."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.codebook.values import Layer
from annotator.gui.desk import Desk
from annotator.gui.hints import Choosing
from annotator.gui.panes.target_panel import TargetPanel
from annotator.gui.plain import inset
from annotator.gui.targets import Choice, describe, short, who
from annotator.model.annotation import Target
from annotator.model.corpus import Text


class Asking(QObject):
    """Puts the question about a target into words and fills the panel with the choices."""

    def __init__(self, desk: Desk, panel: TargetPanel) -> None:
        super().__init__(panel)
        self.desk = desk
        self.panel = panel

    def ask_stance(
        self,
        text: Text,
        layer: Layer,
        choices: list[Choice],
        *,
        target: Target | None,
        choosing: bool,
        brief: bool = False,
    ) -> None:
        """Show towards what the next stance on a comment is, and what else it may be towards.

        In `brief`, for a stance that is chosen: its details come first.
        """
        listed = {one.target.key for one in choices}
        other = "" if target is None or target.key in listed else f" {describe(self.desk, target)}"
        hint = self.tr("Space chooses another target: by number, or by letters for claims and comments.")
        if choosing:
            hint = self.tr("A number takes a target, a letter a claim or comment in sight; Esc cancels.")
        self.panel.show_choices(
            self.tr("{0} towards{1}").format(who(self.desk, text), other or " …"),
            choices,
            selected=target.key if target else "",
            hint=hint,
            asks=self._typing(layer),
            more=not choosing,
            brief=brief and not choosing,
        )

    def ask_words(self, choosing: Choosing) -> None:
        """Show what chosen words may dispute, or work on, or which claim they are a wording of."""
        if choosing.wording:
            self._ask_same(choosing)
            return
        words = self.tr("these words")
        if choosing.words is not None:
            words = f"“{inset(short(choosing.text.text[choosing.words.start : choosing.words.end], 30))}”"
        question = self.tr("What does {0} dispute?")
        if choosing.layer.kind == "span":
            question = self.tr("What is {0} about?")
        hint = self.tr("Click a claim or press its letter; or select words in either text and press Enter.")
        if not choosing.layer.allows_target("span"):
            hint = self.tr("Click a claim or comment, or press its letter or number; Esc cancels.")
        self.panel.show_choices(
            question.format(words),
            choosing.choices,
            selected="",
            hint=hint,
            asks=self._typing(choosing.layer),
            words=choosing.layer.allows_target("span"),
        )
        self.panel.show()

    def _ask_same(self, choosing: Choosing) -> None:
        words = describe(self.desk, Target("annotation", id=choosing.wording))
        self.panel.show_choices(
            self.tr("{0} is another wording of …").format(words),
            choosing.choices,
            selected="",
            hint=self.tr("Click a claim, press its letter or its number; Ctrl+4 lists all. Esc cancels."),
            asks="",
        )
        self.panel.show()

    def _typing(self, layer: Layer) -> str:
        """Return what can be typed for a target, '' where nothing can."""
        if layer.allows_target("named"):
            return self.tr("/  a person, group or issue")
        return self.tr("/  something outside") if layer.allows_target("outside") else ""
