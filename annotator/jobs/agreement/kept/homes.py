"""The discussions that items belong to: kind and length of their texts at once, all else when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.model.corpus import Discussion, Text, TextKind
from annotator.model.record import Record
from annotator.store.queries.corpus import Titled

KINDS: tuple[TextKind, ...] = ("article", "comment")
SOME = 96  # discussions whose texts are held
Rows = NDArray[np.int32]


class Homes:
    """The discussions of a project in their order.

    `texts` has (kind, depth, length) of each text of each discussion, `rounds` the rounds that the labels of
    a layer name in it. `read` gives the texts, `record` everything of a discussion.
    """

    def __init__(
        self,
        headings: Sequence[Titled],
        texts: Mapping[str, Rows],
        rounds: Mapping[str, Mapping[str, Sequence[str]]],
        *,
        read: Callable[[str], Discussion],
        record: Callable[[str], Record],
    ) -> None:
        self.headings, self.rounds = headings, rounds
        self.number = {one.id: number for number, one in enumerate(headings)}
        self._heads = [texts[one.id] for one in headings]
        self._texts: dict[tuple[int, int], KeptText] = {}
        self._records = [KeptRecord(self, number) for number in range(len(headings))]
        self.discussion = lru_cache(SOME)(read)
        self.whole = record

    def record(self, home: int) -> Record:
        """Return a discussion by its number, its labels read when they are asked for."""
        return self._records[home]

    def text(self, home: int, place: int) -> Text:
        """Return a text by its place, its words read when they are asked for."""
        found = self._texts.get((home, place))
        if found is None:
            kind, depth, size = self._heads[home][place]
            found = self._texts[home, place] = KeptText(self, home, place, (int(kind), int(depth), int(size)))
        return found

    @cached_property
    def offsets(self) -> Any:
        """Where the texts of each discussion begin among those of all."""
        return np.cumsum([0, *map(len, self._heads)])

    def column(self, number: int) -> Any:
        """Return kind, depth or length (0, 1, 2) of the texts of all discussions."""
        return self._columns[:, number]

    @cached_property
    def _columns(self) -> Any:
        return np.concatenate([np.zeros((0, 3), dtype=np.int32), *self._heads])


class KeptText(Text):
    """A text of which kind, depth and length are known."""

    __slots__ = ("_head", "_home", "_homes", "_place")
    _homes: Homes
    _home: int
    _place: int
    _head: tuple[int, int, int]

    def __init__(self, homes: Homes, home: int, place: int, head: tuple[int, int, int]) -> None:
        for name, value in (("_homes", homes), ("_home", home), ("_place", place), ("_head", head)):
            object.__setattr__(self, name, value)

    @property
    def _whole(self) -> Text:
        return self._homes.discussion(self._homes.headings[self._home].id).texts[self._place]

    @property
    def kind(self) -> TextKind:
        """Return what it is."""
        return KINDS[self._head[0]]

    @property
    def depth(self) -> int | None:
        """Return how deep it stands in the thread."""
        return None if self._head[1] < 0 else self._head[1]

    @property
    def size(self) -> int:
        """Return how many code points it has."""
        return self._head[2]


class KeptDiscussion(Discussion):
    """A discussion of which id and title are known."""

    __slots__ = ("_homes",)
    _homes: Homes

    def __init__(self, homes: Homes, home: int) -> None:
        object.__setattr__(self, "_homes", homes)
        heading = homes.headings[home]
        for name in ("id", "title"):
            object.__setattr__(self, name, getattr(heading, name))

    @property
    def _whole(self) -> Discussion:
        return self._homes.discussion(self.id)


class KeptRecord(Record):
    """A discussion whose texts and labels are read when they are asked for."""

    __slots__ = ("_homes",)
    _homes: Homes

    def __init__(self, homes: Homes, home: int) -> None:
        object.__setattr__(self, "_homes", homes)
        object.__setattr__(self, "discussion", KeptDiscussion(homes, home))

    @property
    def _whole(self) -> Record:
        return self._homes.whole(self.discussion.id)

    @property
    def rounds(self) -> Mapping[str, Sequence[str]]:
        """Return layer → the rounds that its labels name."""
        return self._homes.rounds[self.discussion.id]


def _passed_on(name: str) -> Any:
    return property(lambda self: getattr(self._whole, name))


for _class, _names in (
    (KeptText, ("id", "text", "parent", "author", "created", "parent_inferred", "blocks", "meta")),
    (KeptDiscussion, ("source", "texts", "left_out")),
    (KeptRecord, ("annotations", "coverage", "times", "skips", "questions")),
):
    for _name in _names:
        setattr(_class, _name, _passed_on(_name))
