"""Marks that overlap as one case: which belong together, and which of them are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.kept.numbers import Pattern
from annotator.jobs.agreement.targets import Region, align
from annotator.model.span import Span

NOTHING = ""
Ends = dict[Region, Any]


@dataclass(frozen=True, slots=True)
class Group:
    """Marks of several annotators that are one case: each one's mark, and where the links end."""

    by_owner: Mapping[str, Region]
    ends: Ends
    spans: tuple[Span, ...]


def groups(item: Item) -> list[Group]:
    """Return the groups of overlapping marks by their words."""
    marks = marks_of(item)
    ends = {region: end for region, end in marks.items() if end is not None}
    lone = all(len(said) < 2 for said in item.answers.values())
    found = [
        Group(
            {region.owner: region for region in group},
            ends,
            tuple(sorted({Span(one.start, one.end) for one in group})),
        )
        for group in (chained(marks) if lone else align(marks))
    ]
    return sorted(found, key=lambda group: group.spans)


def chained(regions: Iterable[Region]) -> list[tuple[Region, ...]]:
    """Return what `align` gives of one region of each person: what overlaps, be it through another."""
    found: list[list[Region]] = []
    reached = 0
    for one in sorted(regions, key=itemgetter(1, 2)):
        if found and one.start < reached:
            found[-1].append(one)
        else:
            found.append([one])
        reached = max(reached, one.end)
    return [tuple(group) for group in found]


def groups_of(item: Item, people: Sequence[str]) -> list[Pattern]:
    """Return who said what of each group of overlapping marks, in the order of the cases."""
    return [
        Pattern(
            tuple((who, group.by_owner[who].label if who in group.by_owner else NOTHING) for who in people),
            _classes(group, people, "overlap"),
            _classes(group, people, "exact"),
        )
        for group in groups(item)
    ]


def _classes(group: Group, people: Sequence[str], match: str) -> tuple[int, ...]:
    """Return a number for each of the people, the same for those who agree."""
    met = _meeting(tuple(group.by_owner.values()), group.ends, match)
    numbers: dict[Hashable, int] = {}
    found = []
    for who in people:
        region = group.by_owner.get(who)
        words: Hashable = None
        if region is not None:
            words = (*(region[1:4] if match == "exact" else (region.label,)), met.get(who))
        found.append(numbers.setdefault(words, len(numbers)))
    return tuple(found)


def _meeting(group: Sequence[Region], ends: Ends, match: str) -> dict[str, Hashable]:
    """Return annotator → where their link of a group ends, the same for all whose ends meet."""
    found: dict[str, Hashable] = {one.owner: ends[one] for one in group if one in ends}
    if match == "exact" or not found:
        return found
    words = [Region(end[0], end[1], end[2], "", who) for who, end in found.items() if isinstance(end, tuple)]
    return found | {one.owner: same[0][:3] for same in align(words) for one in same}


def marks_of(item: Item) -> dict[Region, Any]:
    """Return mark → where it ends, None for words alone.

    Marks of one person with the same words and label are told apart by a number in the region's place,
    those that end where more people's do first: they are the ones to be compared.
    """
    found: dict[Region, Any] = {}
    often: Counter[tuple[str, Hashable]] | None = None
    for who, marks in item.answers.items():
        if len(marks) == 1:
            mark = marks[0]
            linked = isinstance(mark[0], tuple)
            start, end = mark[0] if linked else mark[:2]
            found[Region("0", start, end, mark[2], who)] = mark[1] if linked else None
            continue
        often = _often(item) if often is None else often
        alike: Counter[Region] = Counter()
        for mark in sorted(marks, key=lambda mark: (-often[who, mark[1]], str(mark))):
            linked = isinstance(mark[0], tuple)
            start, end = mark[0] if linked else mark[:2]
            region = Region("", start, end, mark[2], who)
            found[region._replace(place=str(alike[region]))] = mark[1] if linked else None
            alike[region] += 1
    return found


def _often(item: Item) -> Counter[tuple[str, Hashable]]:
    """Return (annotator, end of a link) → how many annotators have a link that ends there."""
    ends = [
        (who, mark[1]) for who, marks in item.answers.items() for mark in marks if isinstance(mark[0], tuple)
    ]
    words = {
        (who, end): Region(end[0], end[1], end[2], "", who) for who, end in ends if isinstance(end, tuple)
    }
    groups = {region: group for group in align(words.values()) for region in group}
    people: dict[Hashable, set[str]] = {}
    for who, end in ends:
        people.setdefault(end, set()).add(who)
    return Counter(
        {one: len(groups[words[one]]) if one in words else len(people[one[1]]) for one in dict.fromkeys(ends)}
    )
