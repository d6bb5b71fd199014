"""The rows of the list of claims: each claim, its wordings beneath it where it is unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from annotator.codebook.values import Label
from annotator.gui.claims.entries import Claim, Order, claims, matching, ordered, quoted
from annotator.gui.desk import Desk
from annotator.gui.plain import tip
from annotator.gui.targets import claim_layer, who
from annotator.model.annotation import Annotation

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is shown: a claim (`wording` is its first), or one wording of an unfolded claim."""

    claim: Claim
    wording: Annotation
    head: bool
    words: str
    about: str
    counts: str
    label: Label | None
    folded: bool = False
    picked: bool = False
    mine: bool = True

    @property
    def id(self) -> str:
        """Return what names the row while the list changes around it."""
        return f"claim {self.claim.key}" if self.head else f"wording {self.wording.id}"

    @property
    def several(self) -> bool:
        """Tell whether the claim has other wordings than this."""
        return len(self.claim.wordings) > 1


class ClaimRows(QAbstractListModel):
    """The rows in the order, with the filter and folded as they were wished."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order: Order = "place"
        self.words = ""
        self.picked: set[str] = set()  # keys of claims
        self.claims: list[Claim] = []
        self.rows: list[Row] = []
        self._folded: set[str] = set()

    def read(self) -> None:
        """Take the claims anew from the discussion on the desk."""
        dossier = self.desk.dossier
        found = claims(dossier, self.desk.codebook, claim_layer(self.desk)) if dossier else []
        self.claims = found
        self.picked &= {claim.key for claim in found}
        self.show()

    def show(self) -> None:
        """Lay the rows anew in the order and with the filter that hold now."""
        rows: list[Row] = []
        dossier = self.desk.dossier
        if dossier is not None:
            kept = matching(self.claims, dossier, self.desk.codebook, self.words)
            for claim in ordered(kept, self.order):
                folded = claim.key in self._folded
                rows.append(self._row(claim, claim.first, head=True, folded=folded))
                if len(claim.wordings) > 1 and not folded:
                    rows += [self._row(claim, one, head=False) for one in claim.wordings]
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def fold(self, claim: Claim, folded: bool) -> None:
        """Hide the wordings of a claim, or show them."""
        if folded:
            self._folded.add(claim.key)
        else:
            self._folded.discard(claim.key)
        self.show()

    def pick(self, keys: Sequence[str], picked: bool) -> None:
        """Pick claims to gather them, or let go of them."""
        if picked:
            self.picked |= set(keys)
        else:
            self.picked -= set(keys)
        self.show()

    def place(self, annotation: str) -> int:
        """Return the row of an annotation: its own where it is shown, else that of its claim; or -1."""
        for place, row in enumerate(self.rows):
            if not row.head and row.wording.id == annotation:
                return place
        return next(
            (place for place, row in enumerate(self.rows)
             if row.head and any(one.id == annotation for one in row.claim.wordings)),
            -1,
        )  # fmt: skip

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(one for one in (row.words, row.about, row.counts) if one))
        return self._aloud(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _aloud(self, row: Row) -> str:
        said = [row.words, row.about, row.counts]
        if row.head and row.several:
            said.append(self.tr("folded") if row.folded else self.tr("unfolded"))
        if row.head and row.picked:
            said.append(self.tr("picked"))
        if not row.head:
            said.insert(0, self.tr("wording"))
        return ", ".join(one for one in said if one)

    def _row(self, claim: Claim, one: Annotation, *, head: bool, folded: bool = False) -> Row:
        assert self.desk.dossier is not None
        dossier, label = self.desk.dossier, self.desk.codebook.label(one.label)
        person = self.desk.people.get(one.annotator)
        mine = one.annotator == self.desk.person.id
        about = [label.name if label else one.label, who(dossier, dossier.texts[one.text])]
        if head and claim.main:
            about.insert(0, self.tr("main claim"))
        if any(wording.unsure for wording in (claim.wordings if head else (one,))):
            about.append(self.tr("unsure"))
        if not mine:
            about.append(person.name if person else "?")
        return Row(
            claim, one, head, quoted(dossier, one), " · ".join(about), self._counted(claim) if head else "",
            label, folded, claim.key in self.picked, mine,
        )  # fmt: skip

    def _counted(self, claim: Claim) -> str:
        """Return in words how many wordings a claim has and what points at it; '' for neither."""
        several = len(claim.wordings) if len(claim.wordings) > 1 else 0
        found = [
            self.tr("%n wording(s)", "", several) if several else "",
            self.tr("%n stance(s)", "", claim.stances) if claim.stances else "",
            self.tr("%n dispute(s)", "", claim.disputes) if claim.disputes else "",
            self.tr("%n other label(s)", "", claim.others) if claim.others else "",
        ]
        return " · ".join(one for one in found if one)
