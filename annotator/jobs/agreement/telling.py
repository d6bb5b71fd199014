"""Cases in words: what each annotator said of a unit, what it is about, and the words that were marked."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.jobs.agreement.grouped import NOTHING, Ends, Group, groups, groups_of
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.kept.numbers import Pattern
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.retest import person_of
from annotator.jobs.agreement.targets import Region
from annotator.model.record import Record
from annotator.model.span import Span

EXCERPT = 160


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


class Teller:
    """Tells cases in words; `names` are those of the project's people, in their order.

    `author` says how the author of a text is called, None: as in the text.
    """

    def __init__(
        self, question: Question, names: Mapping[str, str], author: Callable[[Item], str] | None = None
    ) -> None:
        self.question, self.names = question, names
        self._author = author or (lambda item: item.text.author or "")
        self.sets = question.data == "ratings" and question.categories is None
        self._kinds = {target.kind: target.name for target in question.layer.targets}
        self._record: Record | None = None
        self._texts: dict[str, tuple[int, str]] = {}

    def cases(self, item: Item) -> list[Case]:
        """Return the cases of an item in a stable order; how far they agree is seen from their patterns."""
        self._read(item.record)
        if self.question.data != "ratings":
            return [self._marked(item, group) for group in groups(item)] if len(item.answers) > 1 else []
        said = tuple(self._answered(who, answer) for who, answer in self._ordered(item).items())
        return [self._case(item, said, ())]

    def patterns(self, item: Item) -> list[Pattern]:
        """Return the pattern of each of the cases, in the same order."""
        if self.question.data == "ratings":
            return [Pattern(tuple(self._ordered(item).items()))]
        return groups_of(item, list(self._ordered(item))) if len(item.answers) > 1 else []

    def _read(self, record: Record) -> None:
        """Take up the texts of the discussion that is told of."""
        if record is not self._record:
            self._record = record
            self._texts = {one.id: (place, one.text) for place, one in enumerate(record.discussion.texts)}

    def _ordered(self, item: Item) -> dict[str, Any]:
        """Return the answers in the order of the project's people."""
        return {who: item.answers[who] for who in self.names if who in item.answers}

    def _about(self, key: str) -> str:
        """Return what a target is: its name in the codebook, a name, or the words that it stands for."""
        kind, _, rest = key.partition(":")
        if kind == "words":
            text, start, end = rest.rsplit(":", 2)
            return _quoted(self._text(text)[int(start) : int(end)])
        if kind == "text":
            return _quoted(self._text(rest))
        return rest or self._kinds.get(kind, kind)

    def _text(self, wanted: str) -> str:
        return self._texts[wanted][1] if wanted in self._texts else ""

    def _words(self, answer: Hashable) -> str:
        """Return the name of an answer."""
        return self.question.words.get(answer, str(answer))

    def _said(self, who: str, answer: str, words: str, spans: tuple[Span, ...] = ()) -> Said:
        return Said(who, self.names.get(who, who), answer, words, spans)

    def _answered(self, who: str, answer: Any) -> Said:
        if self.sets:
            keys = sorted(answer) if isinstance(answer, frozenset) else [answer]
            return self._said(who, "", "; ".join(map(self._about, keys)))
        return self._said(who, str(answer), self._words(answer))

    def _marked(self, item: Item, group: Group) -> Case:
        """Return the case of a group of marks; who judged and is not in it marked nothing there."""
        people = self._ordered(item)
        said = tuple(self._said_there(who, group.by_owner.get(who), group.ends) for who in people)
        return self._case(item, said, group.spans)

    def _said_there(self, who: str, region: Region | None, ends: Ends) -> Said:
        if region is None:
            return self._said(who, NOTHING, "Nothing here")
        end = ends.get(region)
        words = self._words(region.label)
        told = words if end is None else f"{words} → {self._about(key_of(end))}"
        return self._said(who, region.label, told, (Span(region.start, region.end),))

    def _case(self, item: Item, said: tuple[Said, ...], spans: tuple[Span, ...]) -> Case:
        discussion, text = item.record.discussion, item.text
        return Case(
            discussion=discussion.id,
            title=discussion.title,
            text=text.id,
            author=self._author(item),
            place=self._texts[text.id][0],
            target=self._about(item.about),
            excerpt=one_line(_excerpt(text.text, spans)),
            spans=spans,
            said=said,
            disagreement=0.0,
        )


def key_of(end: Any) -> str:
    """Return the key of the end of a link."""
    return "words:{}:{}:{}".format(*end) if isinstance(end, tuple) else str(end)


def _excerpt(text: str, spans: tuple[Span, ...]) -> str:
    return text[spans[0].start : max(span.end for span in spans)] if spans else text


def one_line(text: str, limit: int = EXCERPT) -> str:
    """Return the text with all white space as single blanks, cut with an ellipsis."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else f"{flat[: limit - 1].rstrip()}…"


def _quoted(text: str) -> str:
    return f"“{one_line(text, 60)}”"
