"""Making wordings one claim, from the text or from the list, and taking a wording out again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from annotator.actions.clusters import GatherClaims, LeaveCluster
from annotator.gui.choosing import TargetChooser
from annotator.gui.desk import Desk
from annotator.gui.hints import Choosing
from annotator.gui.panes.reading import Reading
from annotator.gui.targets import claim_layer
from annotator.model.annotation import Annotation, Target


class Gathering(QObject):
    """Carries to the bridge what somebody says of claims being one."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading, chooser: TargetChooser) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.chooser = chooser
        chooser.taken.connect(self._taken)

    def ask_same(self) -> None:
        """Ask which claim the chosen one is another wording of."""
        chosen, layer = self._own_choice(), claim_layer(self.desk)
        if chosen is None or layer is None or chosen.layer != layer.id:
            self.said.emit(self.tr("Choose a claim of yours first: click it, or press Tab."))
        else:
            self.chooser.begin_same(chosen)

    def gather(self, wanted: Sequence[str]) -> None:
        """Make these claims one, with all the wordings that they have."""
        if self.desk.bridge.ask(GatherClaims(tuple(wanted))) is not None:
            self.said.emit(self.tr("One claim now. What points at any of its wordings points at it."))

    def part(self, wanted: str) -> None:
        """Take a wording out of its claim."""
        self.desk.bridge.ask(LeaveCluster(wanted))

    def part_chosen(self) -> None:
        """Take the chosen wording out of its claim."""
        chosen = self._own_choice()
        if chosen is None or chosen.cluster is None:
            self.said.emit(self.tr("Choose a wording of a claim that has several first."))
        else:
            self.part(chosen.id)

    def _taken(self, target: Target, choosing: Choosing) -> None:
        if choosing.wording and target.id:
            self.gather([choosing.wording, target.id])
            if (own := self.desk.annotation(choosing.wording)) is not None:
                self.reading.reveal(own.text, own.id)
                self.desk.focus(own.id)

    def _own_choice(self) -> Annotation | None:
        chosen = self.desk.annotation(self.desk.focused)
        return chosen if chosen is not None and chosen.annotator == self.desk.person.id else None
