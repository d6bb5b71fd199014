"""Links: what each annotator linked in one text, from words to a target, under a label."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from annotator.errors import expected

Link = tuple[Hashable, Hashable, Hashable]


@dataclass(frozen=True)
class Links:
    """The (source, target, label) links of one text by annotator.

    A source is a span (start, end). A target is a span too, or one in another text, (text, start, end), or
    anything that can be compared. An empty list: found nothing; absent: did not judge.
    """

    links: Mapping[str, tuple[Link, ...]]

    def __init__(self, links: Mapping[str, Iterable[tuple[object, object, Hashable]]]) -> None:
        checked = {name: tuple(_checked(link, name) for link in linked) for name, linked in links.items()}
        object.__setattr__(self, "links", checked)

    @property
    def marks(self) -> Mapping[str, tuple[Link, ...]]:
        """The links by annotator."""
        return self.links

    def select(self, annotators: Iterable[str]) -> Links:
        """Return the links of these annotators alone, as far as they judged the text."""
        return Links({name: self.links[name] for name in annotators if name in self.links})

    def only(self, label: Hashable) -> Links:
        """Return the links of one label alone, all annotators kept."""
        kept = {name: [link for link in links if link[2] == label] for name, links in self.links.items()}
        return Links(kept)


def _checked(link: object, name: str) -> Link:
    try:
        source, target, label = cast("tuple[object, object, Hashable]", link)
        checked = (_end(source), _end(target), label)
        hash(checked)
    except (TypeError, ValueError):
        raise expected("a link ((start, end), target, label)", link, f"the links of {name}") from None
    return checked


def _end(end: object) -> Hashable:
    """Return the end of a link with lists made tuples, so that what JSON brought can be compared."""
    return tuple(_end(part) for part in end) if isinstance(end, (list, tuple)) else end
