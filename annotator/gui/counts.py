"""Numbers of things in words, with their plurals.

lupdate does not see plurals in `translate`, and `tr` of an object of a derived class looks under that one's
name first and takes the count it put in for a translation: so they stand together, in a class of their own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many there are, in the language of the window."""

    def comments(self, number: int) -> str:
        """Return so many comments."""
        return self.tr("%Ln comment(s)", "", number)

    def discussions(self, number: int) -> str:
        """Return so many discussions."""
        return self.tr("%n discussion(s)", "", number)

    def labels(self, number: int) -> str:
        """Return so many labels."""
        return self.tr("%Ln label(s)", "", number)

    def annotators(self, number: int) -> str:
        """Return so many annotators."""
        return self.tr("%n annotator(s)", "", number)

    def questions(self, number: int) -> str:
        """Return so many open questions."""
        return self.tr("%n open question(s)", "", number)

    def unsure(self, number: int) -> str:
        """Return of how many labels somebody is unsure."""
        return self.tr("unsure of %n label(s)", "", number)

    def notices(self, number: int) -> str:
        """Return so many notices on labels that may not go together."""
        return self.tr("%n to look at", "", number)

    def wordings(self, number: int) -> str:
        """Return so many wordings of one claim."""
        return self.tr("%n wording(s) of one claim", "", number)

    def units(self, number: int, data: str = "") -> str:
        """Return so many units of agreement: marked spans, links, or units as such."""
        if data == "spans":
            return self.tr("%n marked span(s)", "", number)
        return self.tr("%n link(s)", "", number) if data == "links" else self.tr("%n unit(s)", "", number)

    def pairs(self, number: int) -> str:
        """Return so many pairs of answers, of which a unit may have several."""
        return self.tr("%n pair(s) of answers", "", number)

    def known(self, number: int) -> str:
        """Return how many were there before."""
        return self.tr("%n there already", "", number)

    def refused(self, number: int) -> str:
        """Return how many more were refused."""
        return self.tr("%n more refused", "", number)

    def remarks(self, number: int) -> str:
        """Return how many remarks a tool tip has."""
        return self.tr("%n remark(s) (point here to read them)", "", number)

    def lost(self, number: int) -> str:
        """Return how many things a format could not hold, with the tool tip that names them."""
        return self.tr("%n thing(s) not in it (point here to read them)", "", number)


counts = Counts()
