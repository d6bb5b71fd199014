"""Going to what is told of beside the texts, in whichever discussion it is: uses, hits, labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:  # it places what is gone to
    from annotator.gui.find.everywhere import Place
    from annotator.gui.workspace import Workspace
    from annotator.store.queries.uses import Use
    from annotator.store.queries.versions import Contested


class Going(QObject):
    """Opens the discussion of what is wanted, where another one is on the desk, and shows it there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.desk = workspace.desk
        self._wanted = ""  # an annotation that is gone to as soon as it was read
        self.desk.work_changed.connect(self._arrived)

    def to_annotation(self, wanted: str) -> None:
        """Show an annotation of the discussion on the desk, and choose it."""
        if (one := self.desk.annotation(wanted)) is not None:
            self.workspace.reading.reveal(one.text, one.id)
            self.workspace.labelling.choose(one.id)
        elif self.desk.reading is not None:  # the work of more people is on its way
            self._wanted = wanted

    def _arrived(self, _: object) -> None:
        if self._wanted and self.desk.reading is None:
            wanted, self._wanted = self._wanted, ""
            self.to_annotation(wanted)

    def to_use(self, use: Use) -> None:
        """Go to a former use of a label."""
        self.workspace.uses.hide()
        self._go(use.discussion, use.annotation.text, then=lambda: self.to_annotation(use.annotation.id))

    def to_contested(self, one: Contested) -> None:
        """Go to a label with two versions, whoever put it."""
        if one.annotator not in self.desk.shown:
            self.desk.show_people([*self.desk.shown, one.annotator])
        self._go(one.discussion, one.text, then=lambda: self.to_annotation(one.id))

    def to_hit(self, place: Place) -> None:
        """Go to a hit of a search in all discussions."""
        finding = self.workspace.finding
        self._go(place.discussion, place.text, then=lambda: finding.go_to(place.text, place.start))

    def _go(self, discussion: str, text: str, *, then: Callable[[], object]) -> None:
        """Do something in a discussion, once that is on the desk."""
        if self.desk.discussion is not None and self.desk.discussion.id == discussion:
            then()
        else:
            self.workspace.open_discussion(discussion, text, then)
