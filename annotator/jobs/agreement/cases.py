"""The cases behind a figure: what each annotator said of one unit, disagreement first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Item, Question
from annotator.jobs.agreement.retest import person_of
from annotator.jobs.agreement.targets import Region, align
from annotator.model.span import Span

EXCERPT = 160
NOTHING = ""
_Ends = dict[Region, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """What one annotator said: the id of the answer ('' for nothing), its name, and the words marked."""

    annotator: str
    name: str
    answer: str
    words: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One unit that two annotators or more judged.

    `disagreement` is the share of their pairs that differ; `target` is in words, empty without one;
    `excerpt` is what was marked, or else the beginning of the text, on one line.
    """

    discussion: str
    title: str
    text: str
    author: str
    place: int
    target: str
    excerpt: str
    spans: tuple[Span, ...]
    said: tuple[Said, ...]
    disagreement: float

    @property
    def agree(self) -> bool:
        """Tell whether all said the same."""
        return self.disagreement == 0

    @property
    def annotators(self) -> tuple[str, ...]:
        """Return the ids of those who judged, each once (rounds of a person are one person)."""
        return tuple(dict.fromkeys(person_of(one.annotator) for one in self.said))


def cases(
    question: Question,
    material: Material,
    *,
    label: str | None = None,
    pair: Collection[str] | None = None,
    match: str = "overlap",
) -> list[Case]:
    """Return the units behind a figure, those with the most disagreement first, then in reading order.

    `label` keeps the units where somebody gave it, and asks only whether all did; `pair` looks at these
    annotators alone (ids). Spans and links of several annotators are one unit where they overlap; they
    agree with the same label, and with `match` 'exact' only with the same words too.
    """
    asked = question if pair is None else question.of(pair)
    order = {record.discussion.id: place for place, record in enumerate(material.records)}
    telling = _Telling(question, material, match, label)
    found = [one for item in asked.items if len(item.answers) > 1 for one in _cases_of(item, telling)]
    return sorted(
        found, key=lambda one: (-one.disagreement, order[one.discussion], one.place, one.spans, one.target)
    )


class _Telling:
    """What is needed to tell a case in words, looked up once for all cases."""

    def __init__(self, question: Question, material: Material, match: str, label: str | None) -> None:
        self.question, self.match, self.label = question, match, label
        self.names = material.names
        self.kinds = {target.kind: target.name for target in question.layer.targets}
        self.texts = {text.id: text.text for one in material.records for text in one.discussion.texts}
        self.places = {
            text.id: place for one in material.records for place, text in enumerate(one.discussion.texts)
        }

    def answers(self, item: Item) -> dict[str, Any]:
        """Return the answers in the order of the project's people."""
        return {who: item.answers[who] for who in self.names if who in item.answers}

    def about(self, key: str) -> str:
        """Return what a target is: its name in the codebook, a name, or the words that it stands for."""
        kind, _, rest = key.partition(":")
        if kind == "words":
            text, start, end = rest.rsplit(":", 2)
            return _quoted(self.texts.get(text, "")[int(start) : int(end)])
        if kind == "text":
            return _quoted(self.texts.get(rest, ""))
        return rest or self.kinds.get(kind, kind)

    def words(self, answer: Hashable) -> str:
        """Return the name of an answer."""
        return self.question.words.get(answer, str(answer))

    def said(self, who: str, answer: str, words: str, spans: tuple[Span, ...] = ()) -> Said:
        """Return what one annotator said."""
        return Said(who, self.names.get(who, who), answer, words, spans)


def _cases_of(item: Item, telling: _Telling) -> Iterator[Case]:
    if telling.question.data != "ratings":
        yield from _marked(item, telling)
        return
    answers = telling.answers(item)
    label = telling.label
    if label is not None and label not in answers.values():
        return
    sets = telling.question.categories is None
    said = tuple(
        telling.said(
            who, "" if sets else str(answer), _targets(answer, telling) if sets else telling.words(answer)
        )
        for who, answer in answers.items()
    )
    values = [answer == label if label is not None else answer for answer in answers.values()]
    yield _case(item, said, values, (), telling)


def _marked(item: Item, telling: _Telling) -> Iterator[Case]:
    """Yield a case for each group of overlapping marks; who judged and is not in it marked nothing there."""
    people = list(telling.answers(item))
    marks = marks_of(item)
    ends = {region: end for region, end in marks.items() if end is not None}
    for group in align(marks):
        if telling.label is not None and all(region.label != telling.label for region in group):
            continue
        by_owner = {region.owner: region for region in group}
        met = _meeting(group, ends, telling.match)
        said = tuple(_said_there(who, by_owner.get(who), ends, telling) for who in people)
        values = [
            None if who not in by_owner else _compared(by_owner[who], met.get(who), telling) for who in people
        ]
        spans = tuple(sorted({Span(one.start, one.end) for one in group}))
        yield _case(item, said, values, spans, telling)


def _said_there(who: str, region: Region | None, ends: _Ends, telling: _Telling) -> Said:
    if region is None:
        return telling.said(who, NOTHING, "Nothing here")
    end = ends.get(region)
    words = telling.words(region.label)
    told = words if end is None else f"{words} → {telling.about(_key(end))}"
    return telling.said(who, region.label, told, (Span(region.start, region.end),))


def _compared(region: Region, met: Hashable, telling: _Telling) -> Hashable:
    """Return what must be the same for two to agree on a mark; None for a label not asked about."""
    if telling.label not in {None, region.label}:
        return None
    return (*(region[1:4] if telling.match == "exact" else (region.label,)), met)


def _meeting(group: Sequence[Region], ends: _Ends, match: str) -> dict[str, Hashable]:
    """Return annotator → where their link of a group ends, the same for all whose ends meet."""
    found: dict[str, Hashable] = {one.owner: ends[one] for one in group if one in ends}
    if match == "exact":
        return found
    words = [Region(end[0], end[1], end[2], "", who) for who, end in found.items() if isinstance(end, tuple)]
    return found | {one.owner: same[0][:3] for same in align(words) for one in same}


def marks_of(item: Item) -> dict[Region, Any]:
    """Return mark → where it ends, None for words alone.

    Marks of one person with the same words and label are told apart by a number in the region's place,
    those that end where more people's do first: they are the ones to be compared.
    """
    often = _often(item)
    found: dict[Region, Any] = {}
    for who, marks in item.answers.items():
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


def _key(end: Any) -> str:
    return "words:{}:{}:{}".format(*end) if isinstance(end, tuple) else str(end)


def _case(
    item: Item,
    said: tuple[Said, ...],
    values: Sequence[Hashable],
    spans: tuple[Span, ...],
    telling: _Telling,
) -> Case:
    pairs = [one != other for one, other in combinations(values, 2)]
    discussion, text = item.record.discussion, item.text
    return Case(
        discussion=discussion.id,
        title=discussion.title,
        text=text.id,
        author=text.author or "",
        place=telling.places[text.id],
        target=telling.about(item.about),
        excerpt=one_line(_excerpt(text.text, spans)),
        spans=spans,
        said=said,
        disagreement=sum(pairs) / len(pairs),
    )


def _excerpt(text: str, spans: tuple[Span, ...]) -> str:
    return text[spans[0].start : max(span.end for span in spans)] if spans else text


def one_line(text: str, limit: int = EXCERPT) -> str:
    """Return the text with all white space as single blanks, cut with an ellipsis."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else f"{flat[: limit - 1].rstrip()}…"


def _targets(keys: Any, telling: _Telling) -> str:
    return "; ".join(map(telling.about, sorted(keys)))


def _quoted(text: str) -> str:
    return f"“{one_line(text, 60)}”"
