"""A discussion as it is shown where a project blinds it: without names, dates and scores, siblings shuffled.

Only what is shown changes: ids, words, parents and blocks stay, and nothing here is ever stored or exported.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from annotator.model.corpus import Discussion, Text
from annotator.model.policy import Policy

SCORES = frozenset(
    {
        *(
            "score",
            "scores",
            "points",
            "karma",
            "rating",
            "vote",
            "votes",
            "upvotes",
            "downvotes",
            "ups",
            "downs",
        ),
        *("like", "likes", "dislike", "dislikes", "recommends", "recommendations", "reactions"),
    }
)
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Namer = Callable[[int], str]


def blinded(
    discussion: Discussion, policy: Policy, *, writer: Namer | None = None, day: Namer | None = None
) -> Discussion:
    """Return a discussion as the policy lets it be seen.

    `writer` and `day` word the stand-ins for the n-th author and the n-th day, counted from 0.
    """
    if not policy.blinds:
        return discussion
    texts = discussion.texts
    if policy.shuffle is not None:
        texts = shuffled(texts, seed=policy.shuffle, discussion=discussion.id)
    names = _stand_ins((text.author for text in texts if text.kind == "comment"), writer or _writer)
    days = _days(texts, day or _day)
    return replace(discussion, texts=tuple(_blind(text, policy, names, days) for text in texts))


def shuffled(texts: Sequence[Text], *, seed: int, discussion: str) -> tuple[Text, ...]:
    """Return the texts with siblings in an order that follows from the seed; parents stay before children."""
    known = {text.id for text in texts}
    children: dict[str | None, list[Text]] = {}
    for text in texts:
        if text.kind == "comment":
            children.setdefault(text.parent if text.parent in known else None, []).append(text)
    for siblings in children.values():
        siblings.sort(key=lambda text: _lot(seed, discussion, text.id))
    others = (text for text in texts if text.kind != "comment")
    return (*others, *_depth_first(children))


def scores(meta: Mapping[str, Any]) -> tuple[tuple[str, int], ...]:
    """Return the scores that a page gave a comment, as (name, number)."""
    found = ((name, meta[name]) for name in sorted(meta) if name.lower() in SCORES)
    return tuple((name, value) for name, value in found if isinstance(value, int))


def letters(number: int) -> str:
    """Return 0 → A, 25 → Z, 26 → AA and so on."""
    number, rest = divmod(number, 26)
    return (letters(number - 1) if number else "") + chr(ord("A") + rest)


def _depth_first(children: Mapping[str | None, Sequence[Text]]) -> Iterator[Text]:
    waiting = list(reversed(children.get(None, ())))
    while waiting:
        text = waiting.pop()
        yield text
        waiting.extend(reversed(children.get(text.id, ())))


def _lot(seed: int, discussion: str, text: str) -> bytes:
    return hashlib.sha256(f"{seed}\0{discussion}\0{text}".encode()).digest()


def _stand_ins(names: Iterator[str | None], word: Namer) -> dict[str, str]:
    """Return name → stand-in, by first appearance: the order of the names would tell of them."""
    found: dict[str, str] = {}
    for name in names:
        if name and name not in found:
            found[name] = word(len(found))
    return found


def _days(texts: Sequence[Text], word: Namer) -> dict[str, str]:
    """Return date → its day in the thread; what is no plain date has none."""
    dates = {text.created: _date(text.created) for text in texts if text.kind == "comment" and text.created}
    known = {created: on for created, on in dates.items() if on is not None}
    first = min(known.values(), default=None)
    return {created: word((on - first).days) for created, on in known.items() if first is not None}


def _date(created: str) -> date | None:
    found = ISO_DAY.match(created)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _blind(text: Text, policy: Policy, names: Mapping[str, str], days: Mapping[str, str]) -> Text:
    if text.kind != "comment":
        return text
    author, created, meta = text.author, text.created, text.meta
    if policy.authors != "shown":
        author = names.get(author or "") if policy.authors == "replaced" else None
    if policy.dates != "shown":
        created = days.get(created or "") if policy.dates == "replaced" else None
        meta = {name: value for name, value in meta.items() if name != "date_line"}
    if policy.scores != "shown":
        meta = {name: value for name, value in meta.items() if name.lower() not in SCORES}
    return replace(text, author=author, created=created, meta=meta)


def _writer(number: int) -> str:
    return f"Writer {letters(number)}"


def _day(number: int) -> str:
    return f"day {number + 1}"
