"""What a stance or a dispute can be about, as choices for one text, and how targets read in words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.codebook.values import Layer
from annotator.corpus.quotation import quotations
from annotator.gui.claims.entries import claims, key_of, quoted, similar, target_key
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier, ancestors
from annotator.gui.plain import inset
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span
from annotator.store.queries.people import Named

translate = QCoreApplication.translate

MOST = 9  # choices are numbered with one digit
SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One numbered target: its digit, its words, the target, and the label it has already."""

    key: str
    name: str
    target: Target
    answered: Annotation | None = None
    asked: bool = False


def stance_choices(desk: Desk, text: Text, layer: Layer) -> list[Choice]:
    """Return the numbered targets of a stance: asked ones first, then ancestors and mentioned authors."""
    asked = [(one.name, _plain(one.kind), True) for one in layer.asked if _offered(one.kind, text)]
    free = list(_free(desk, text, layer, {target.key for _, target, _ in asked}))
    given = {
        target_key(desk.dossier, one.target): one
        for one in desk.own(text.id)
        if one.layer == layer.id and one.target
    }
    return [
        Choice(str(place), name, target, given.get(target_key(desk.dossier, target)), asked_)
        for place, (name, target, asked_) in enumerate([*asked, *free][:MOST], 1)
    ]


def dispute_choices(desk: Desk, text: Text, layer: Layer) -> list[Choice]:
    """Return the numbered things that words can dispute: what the text quotes, then the comments above."""
    found: list[tuple[str, Target]] = []
    for source, span in quoted_sources(desk, text):
        claim = claim_at(desk, source.id, span)
        words = short(source.text[span.start : span.end])
        if claim is not None and layer.allows_target("annotation"):
            found.append(
                (translate("Targets", "quoted claim “{0}”").format(words), Target("annotation", id=claim.id))
            )
        elif layer.allows_target("span"):
            found.append(
                (translate("Targets", "quoted words “{0}”").format(words), span_target(source, span))
            )
    if layer.allows_target("text"):
        above = ancestors(desk.texts, text)
        whole = translate("Targets", "all of {0}")
        found += [(whole.format(who(desk, one)), Target("text", id=one.id)) for one in above]
    unique = {target_key(desk.dossier, target): (name, target) for name, target in reversed(found)}
    ordered = list(reversed(unique.values()))[:MOST]
    return [Choice(str(place), name, target) for place, (name, target) in enumerate(ordered, 1)]


def same_claim_choices(desk: Desk, own: Annotation) -> list[Choice]:
    """Return the numbered claims that a wording can belong to: those first that read most like it."""
    if desk.dossier is None:
        return []
    found = claims(desk.dossier, desk.codebook, claim_layer(desk))
    others = [one for one in found if one.first.annotator == own.annotator and one.key != key_of(own)]
    return [
        Choice(
            str(place),
            f"“{short(quoted(desk.dossier, one.first), 60)}”",
            Target("annotation", id=one.first.id),
        )
        for place, one in enumerate(similar(desk.dossier, own, others)[:MOST], 1)
    ]


def quoted_sources(desk: Desk, text: Text) -> Iterator[tuple[Text, Span]]:
    """Yield where the words stand that a text quotes: among its ancestors, in the article, then above it."""
    if desk.discussion is None or desk.dossier is None:
        return
    above = ancestors(desk.texts, text)
    article = [desk.discussion.article] if desk.discussion.article else []
    place = desk.dossier.places[text.id]
    rest = [one for one in desk.discussion.texts[:place] if one.kind == "comment" and one not in above]
    for quotation in quotations(text, [*above, *article, *rest]):
        yield desk.texts[quotation.source], quotation.source_span


def claim_layer(desk: Desk) -> Layer | None:
    """Return the layer whose annotations others point at: the one called claim, else the first of spans."""
    spans = [layer for layer in desk.codebook.layers if layer.kind == "span"]
    return next((layer for layer in spans if layer.id == "claim"), spans[0] if spans else None)


def claim_at(desk: Desk, text: str, span: Span) -> Annotation | None:
    """Return a claim on words of a text that these words touch."""
    layer = claim_layer(desk)
    if layer is None:
        return None
    return next(
        (
            one
            for one in desk.annotations(text)
            if one.layer == layer.id and any(span.overlaps(own) for own in one.spans)
        ),
        None,
    )


def span_target(text: Text, span: Span) -> Target:
    """Return the target that stands for words of a text."""
    words = text.text[span.start : span.end]
    return Target("span", text=text.id, start=span.start, end=span.end, quote=words)


def outside(words: str) -> Target:
    """Return the target that stands for something outside the discussion: an address, or words about it."""
    address = words.startswith(("http://", "https://"))
    return Target("outside", url=words) if address else Target("outside", quote=words)


def describe(desk: Desk | Dossier, target: Target | None) -> str:
    """Return the target in a few words."""
    if target is None:
        return translate("Targets", "nothing chosen")
    if target.kind in {"article", "parent"}:
        article = target.kind == "article"
        return translate("Targets", "article") if article else translate("Targets", "parent")
    if target.kind == "text":
        return who(desk, desk.texts.get(target.id or ""))
    if target.kind == "annotation":
        return _claim_words(desk, target.id)
    if target.kind == "span":
        return translate("Targets", "“{0}”").format(inset(short(target.quote or "")))
    if target.kind == "named":
        return inset(target.name or "?")
    return translate("Targets", "outside: {0}").format(inset(short(target.quote or target.url or "?")))


def who(desk: Desk | Dossier, text: Text | None) -> str:
    """Return how a text is called: its number and author."""
    if text is None:
        return translate("Targets", "a text that is not here")
    if text.kind == "article":
        return translate("Targets", "the article")
    return f"#{desk.numbers[text.id]} {inset(text.author or '')}".rstrip()


def short(words: str, limit: int = 42) -> str:
    """Return the words on one line, cut at `limit` characters."""
    line = " ".join(words.split())
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def hint_letters(number: int, letters: str = "asdfghjklqwertyuiopzxcvbnm") -> list[str]:
    """Return so many hints of equal length, none of which begins another."""
    if number <= len(letters):
        return list(letters[:number])
    pairs = [first + second for first in letters for second in letters]
    return pairs[:number]


def _claim_words(desk: Desk | Dossier, wanted: str | None) -> str:
    claim = desk.annotation(wanted)
    if claim is None:
        return translate("Targets", "a claim that is not shown")
    body = desk.texts[claim.text].text
    words = short(" … ".join(body[start:end] for start, end in claim.spans))
    return translate("Targets", "“{0}”").format(inset(words))


def _plain(kind: str) -> Target:
    return Target("article") if kind == "article" else Target("parent")


def _offered(kind: str, text: Text) -> bool:
    return kind == "article" or (kind == "parent" and text.parent is not None)


def _free(desk: Desk, text: Text, layer: Layer, known: set[str]) -> Iterator[tuple[str, Target, bool]]:
    """Yield the targets that are offered and not asked."""
    names = {"article": translate("Targets", "Article"), "parent": translate("Targets", "Parent")}
    for kind, name in names.items():
        target = _plain(kind)
        if layer.allows_target(kind) and target.key not in known and _offered(kind, text):
            yield name, target, False
    if layer.allows_target("text"):
        above = ancestors(desk.texts, text)
        offered = above[1:] + [one for one in _mentioned(desk, text) if one not in above]
        for one in offered:
            yield who(desk, one), Target("text", id=one.id), False
    if layer.allows_target("named"):
        for name in _named(desk, text):
            yield name, Target("named", name=name), False


def _named(desk: Desk, text: Text) -> list[str]:
    """Return the project's named targets: those that the text speaks of first, then those of the article."""
    article = desk.discussion.article if desk.discussion else None
    bodies = (text.text.casefold(), article.text.casefold() if article else "")

    def far(entry: Named) -> int:
        words = [one.casefold() for one in (entry.name, *entry.aliases)]
        spoken = (n for n, body in enumerate(bodies) if any(one in body for one in words))
        return next(spoken, len(bodies))

    return [entry.name for entry in sorted(desk.named, key=far)]


def _mentioned(desk: Desk, text: Text) -> Iterable[Text]:
    """Return the latest earlier comment of each author whom a text mentions by name, in reading order."""
    if desk.dossier is None:
        return []
    texts, here = desk.dossier.discussion.texts, desk.dossier.places[text.id]
    latest = (
        places[bisect_left(places, here) - 1]
        for author, places in desk.dossier.authors.items()
        if author in text.text  # far cheaper than the search, of which there would be thousands
        and places[0] < here
        and len(author) >= SHORTEST_NAME
        and author != text.author
        and re.search(rf"(?<!\w){re.escape(author)}(?!\w)", text.text)
    )
    return [texts[place] for place in sorted(latest)]
