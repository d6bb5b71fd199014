"""The thread of a page: which lines belong to which comment, and who replies to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from annotator.corpus.importer import Remark
from annotator.corpus.text_page_lines import Line, joined, paragraphs
from annotator.corpus.text_page_markers import Marker, is_backlink, listed_number
from annotator.corpus.text_page_phrases import is_policy, is_prose, is_related, template_kind
from annotator.corpus.text_page_start import Page
from annotator.model.corpus import LeftOut


@dataclass(slots=True)
class Entry:
    """One comment while it is read: its marker, the entry it replies to (perhaps inferred), its lines."""

    marker: Marker
    line: Line
    parent: Entry | None
    depth: int
    inferred: bool = False
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Thread:
    """The comments in the order of the page, what is in none with its line, and what was remarkable."""

    entries: list[Entry] = field(default_factory=list)
    left_out: list[tuple[int, LeftOut]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def read_thread(page: Page, start: int) -> Thread:
    """Return the comments from the line `start` to the end of the page; every line gets a place."""
    reader = _Reader(page, start)
    for place in range(start, len(page.lines)):
        reader.take(place)
    reader.close()
    return reader.thread


class _Reader:
    """Walks down a thread with the comments that are open at the current indent."""

    def __init__(self, page: Page, start: int) -> None:
        self.page = page
        self.thread = Thread()
        self.open: list[Entry] = []
        self.current: Entry | None = None
        self.outside: list[Line] = []
        self.outside_kind = self.under = "other"
        self.number = 0
        places = [place for place in sorted(page.markers) if place >= start]
        roots = [place for place in places if page.markers[place].number is not None]
        self.root = page.lines[roots[0] if roots else places[0]]
        self.root_width = len(page.markers[roots[0] if roots else places[0]].sign)
        self.bulleted = not roots
        first = [place for place in roots or places if page.lines[place].indent == self.root.indent]
        self.hangs = self._do_words_hang(first) if roots else self._do_words_hang(places)
        self.body = self._body_indent(first)
        self.last = places[-1]
        self.end = max(place for place, line in enumerate(page.lines) if not line.blank)
        rooted = [place for place in roots if self._at_root(page.lines[place], page.markers[place])]
        self.latest = {page.markers[place].number: place for place in rooted}
        self.next_number = {place: page.markers[after].number for place, after in pairwise(rooted)}

    def _do_words_hang(self, places: list[int]) -> bool:
        """Tell whether most comments are indented below their names, as they are on a page that kept them."""
        told = [
            place for place in places if not self.page.ends_in_marker(place) and not self._is_whole(place)
        ]
        return not told or 2 * sum(self.page.is_deeper(place) for place in told) > len(told)

    def _is_whole(self, place: int) -> bool:
        """Tell whether all words of a comment stand beside its marker, so that none can hang."""
        after = self.page.lines[self.page.next_line[place]]
        return bool(self.page.markers[place].words) and after.indent < self.page.lines[place].indent

    def _body_indent(self, roots: list[int]) -> int:
        """Return the indent of the words of root comments, from the first that has words."""
        deeper = (self.page.lines[self.page.next_line[at]].indent for at in roots if self.page.is_deeper(at))
        return next(deeper, self.root.indent + 1)

    def take(self, place: int) -> None:
        """Put one line where it belongs."""
        line = self.page.lines[place]
        marker = self.page.markers.get(place)
        if line.blank:
            (self.outside if self.current is None else self.current.lines).append(line)
        elif marker is not None and self._starts(place, marker):
            self._begin(line, marker)
        elif is_backlink(line.body):
            self._advance(line)
            self._leave(line, "other")
        elif self._is_margin(line) and self._leaves_thread(place):
            self._leave(line, self._kind(line, place))
        elif self.current is None:
            self.outside.append(line)
        else:
            self._continue(place, line)

    def _starts(self, place: int, marker: Marker) -> bool:
        """Tell whether a marker begins a comment here."""
        if marker.number is None:
            return bool(marker.words) or self._starts_reply(place)
        line = self.page.lines[place]
        if not self._at_root(line, marker):
            return False
        if marker.number == self.number + 1 or self.number == 0:
            if marker.number != 1 and self.number == 0:
                self._remark(line, f"The numbers of the comments begin with {marker.number}.")
            return True
        if marker.number == 1 and self.page.follows_blank(place) and self.page.is_hung(place):
            self._remark(line, "The numbers of the comments begin again with 1: another page of comments.")
            return True
        if self._is_gap(place, marker.number):
            message = f"The numbers of the comments jump from {self.number} to {marker.number}."
            self._remark(line, message)
            return True
        message = f"Looks like a comment, but has number {marker.number} where {self.number + 1} is due."
        self._remark(line, f"{message} It was kept as words of the comment above.")
        return False

    def _is_gap(self, place: int, number: int) -> bool:
        """Tell whether numbers are missing above a marker: the due one never comes, the count goes on."""
        due = self.number + 1
        if number < due or self.latest.get(due, -1) > place or not self.page.is_hung(place):
            return False
        return number == due + 1 or self.next_number.get(place) == number + 1

    def _at_root(self, line: Line, marker: Marker) -> bool:
        """Tell whether a numbered marker stands where root comments do; numbers may be aligned right."""
        if line.tabbed != self.root.tabbed:
            return True
        aligned = line.indent + len(marker.sign) == self.root.indent + self.root_width
        between = self.hangs and line.indent < self.body
        return line.indent <= self.root.indent or aligned or between

    def _starts_reply(self, place: int) -> bool:
        """Tell whether a bulleted marker begins a reply: its paragraphs hang below it."""
        line = self.page.lines[place]
        if not self.hangs:
            # Without indents only the page's own bullets tell a reply from a dash that somebody typed.
            typed = self.page.markers[place].sign in {"-", "*", "o", "–"}
            return self.bulleted or line.indent > self.root.indent or not typed
        return self.page.is_hung(place) or (line.tabbed != self.root.tabbed and not self.bulleted)

    def _begin(self, line: Line, marker: Marker) -> None:
        """Open a comment below the nearest one that is indented less."""
        self.close()
        if marker.number is not None:
            self.number = marker.number
            self.open.clear()
        self.under = "other"
        while self.open and self.open[-1].line.indent >= line.indent:
            # A bullet is a reply even where it stands no deeper than the number above it.
            if self.open[-1].marker.number is not None:
                break
            self.open.pop()
        parent = self.open[-1] if self.open else None
        if parent is None and marker.number is None and not self.bulleted:
            self._remark(line, "This reply has no comment above it; it was taken as a comment of its own.")
        if not marker.name:
            self._remark(line, "This comment has no name.")
        inferred = parent is not None and line.indent <= parent.line.indent
        self.current = Entry(marker, line, parent, len(self.open), inferred)
        self.open.append(self.current)
        self.thread.entries.append(self.current)

    def _is_margin(self, line: Line) -> bool:
        """Tell whether a line stands left of where the words of comments stand."""
        return not self.hangs or line.indent <= self.root.indent

    def _leaves_thread(self, place: int) -> bool:
        """Tell whether a line at the margin is the template's, or comes after the last comment."""
        line = self.page.lines[place]
        if self._template(line) is not None:
            return True
        return self.hangs and place > self.last and self.page.follows_blank(place)

    @staticmethod
    def _template(line: Line) -> str | None:
        """Return the left-out kind of a line of the template."""
        if is_policy(line.body):
            return "boilerplate"
        return "related" if is_related(line.body) else template_kind(line.body)

    def _kind(self, line: Line, place: int) -> str:
        """Return the left-out kind of a line at the margin, which stays that of the heading above it."""
        found = self._template(line)
        if found is not None:
            self.under = found if is_policy(line.body) or is_related(line.body) else self.under
            return found
        if self.under == "boilerplate" or (self.under == "related" and not is_prose(line.body)):
            return self.under
        cut = place == self.end and listed_number(line.body) == self.number + 1
        if cut:
            self._remark(line, "The page ends in the middle of a name; the line was left out.")
            return "marker"
        self._remark(line, "This line after the comments belongs to none of them; it was left out.")
        return "other"

    def _advance(self, line: Line) -> None:
        """Count a numbered list item that is no comment."""
        number = listed_number(line.body)
        if number == self.number + 1:
            self.number = number
            self.open.clear()

    def _leave(self, line: Line, kind: str) -> None:
        """Begin or continue what is left out."""
        if self.current is not None or kind != self.outside_kind:
            self.close()
        self.outside_kind = kind
        self.outside.append(line)

    def _continue(self, place: int, line: Line) -> None:
        """Add a line to the comment that is open."""
        if self.current is None:
            return
        if self.hangs and line.indent <= self.current.line.indent and self.page.follows_blank(place):
            self._remark(
                line, "This paragraph is not indented below a name; it was kept in the comment above."
            )
        self.current.lines.append(line)

    def close(self) -> None:
        """End the comment or the left-out lines that are open."""
        self.current = None
        if self.outside:
            self.thread.left_out += [
                (self.outside[0].number, part) for part in left_out(self.outside_kind, self.outside)
            ]
        self.outside = []
        self.outside_kind = "other"

    def _remark(self, line: Line, message: str) -> None:
        self.thread.remarks.append(Remark(f"line {line.number}", message))


def left_out(kind: str, lines: list[Line]) -> list[LeftOut]:
    """Return the lines as one left-out part, or nothing where they are blank."""
    return [LeftOut(kind, joined(lines))] if paragraphs(lines) else []
