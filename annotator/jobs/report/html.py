"""HTML as text: what is not `Markup` already is escaped, so that nothing from outside becomes markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from annotator.jobs.report.svg import Drawing, sayable


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


Words = str | Markup


def html(words: Words) -> Markup:
    """Return words as HTML; what is not Markup is escaped, characters that no page may hold are replaced."""
    if isinstance(words, Markup):
        return words
    return Markup(escape(sayable(words)))


def joined(parts: Iterable[Words]) -> Markup:
    """Return the parts one after the other."""
    return Markup("".join(html(part) for part in parts))


def tag(name: str, *content: Words, **attributes: str) -> Markup:
    """Return an element; `class_` and `for_` stand for class and for, other underscores for dashes."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html(value)}"' for key, value in attributes.items()
    )
    return Markup(f"<{name}{told}>{joined(content)}</{name}>")


def link(file: str, words: str = "") -> Markup:
    """Return a link to a file of the report, under its name or these words."""
    return tag("a", words or file, href=quote(file))


@dataclass(frozen=True)
class Table:
    """A table with a caption; `numbers` are the columns of numbers, the first column heads its rows."""

    caption: Words
    columns: Sequence[Words]
    rows: Sequence[Sequence[Words]]
    numbers: Sequence[int] = ()
    strong: Sequence[int] = ()
    note: Words = ""
    classes: str = ""

    def html(self) -> Markup:
        """Return the table in a box of its own, in which a wide one can be moved sideways."""
        head = tag(
            "tr", *(self._cell("th", place, cell, scope="col") for place, cell in enumerate(self.columns))
        )
        body = joined(self._row(number, row) for number, row in enumerate(self.rows))
        table = tag("table", tag("caption", self.caption), tag("thead", head), tag("tbody", body))
        note = tag("p", self.note, class_="note") if self.note else Markup("")
        classes = f"wide {self.classes}".strip()
        box = tag("div", table, class_=classes, tabindex="0", role="group", aria_label=self.caption)
        return joined([box, note])

    def _row(self, number: int, row: Sequence[Words]) -> Markup:
        cells = [
            self._cell("th", 0, row[0], scope="row", dir="auto"),
            *(self._cell("td", place, cell) for place, cell in enumerate(row[1:], 1)),
        ]
        return tag("tr", *cells, class_="strong") if number in self.strong else tag("tr", *cells)

    def _cell(self, name: str, place: int, cell: Words, **attributes: str) -> Markup:
        number = {"class_": "n"} if place in self.numbers else {}
        return tag(name, cell, **number, **attributes)


def figure(drawing: Drawing, name: str, caption: Words) -> Markup:
    """Return a drawing with its caption; `name` is that of its file, which its ids begin with."""
    picture = Markup(drawing.svg(f"figure-{name}", alone=False))
    return tag("figure", picture, tag("figcaption", caption), id=f"figure-{name}")


def details(summary: Words, *content: Words) -> Markup:
    """Return content that is folded on the screen."""
    return tag("details", tag("summary", summary), *content)
