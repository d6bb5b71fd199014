"""Agreement by time in session: whether annotators agree less when they have been at work for long.

A session is a run of one person's labels, of all layers, by the times at which they were put. Each unit that
somebody labelled stands in the band of their label, with the answer of one other, for each of the others;
texts that were closed without a label have no time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.once import Once
from annotator.jobs.agreement.pairing import Part, beside
from annotator.jobs.agreement.questions import Question, Work, work_of
from annotator.jobs.agreement.targets import Resolver
from annotator.model.annotation import Annotation
from annotator.watch import tell

# Minutes without a label after which somebody went away: a long discussion is read in less, and half an
# hour is where analyses of logs cut visits.
GAP = 30
# Minutes from which a next band begins: settling in, at work, long at work, tired.
BANDS = (0, 15, 30, 60)
LABELLED = "in the session"
_MINUTE = 60.0
Minutes = Mapping[str, float]
Labelled = Mapping[tuple[str, str], Minutes]


def sessions(question: Question, material: Material) -> Iterator[Part]:
    """Yield (band, question): its items are pairs of an answer of that time in session and one other's."""
    found: dict[int, list[Item]] = {least: [] for least in BANDS}
    times = times_of(question, material)
    for item, minutes in zip(question.items, times, strict=True) if times else ():
        for who, put in minutes.items():
            others = [other for other in item.answers if other != who]
            found[band_of(put)] += beside(item, who, others, called=LABELLED)
    for least, items in found.items():
        if items:
            yield name_of(least), replace(question, items=tuple(items))


def labelled_in(question: Question, band: str, material: Material) -> Question:
    """Return the units that somebody labelled in a band, with everybody's answers."""
    times = times_of(question, material)
    wanted = (any(name_of(band_of(put)) == band for put in minutes.values()) for minutes in times)
    return question.at([number for number, is_wanted in enumerate(wanted) if is_wanted])


_TIMES: Once[Sequence[Minutes]] = Once()


def times_of(question: Question, material: Material) -> Sequence[Minutes]:
    """Return for each item when those who labelled it did so: annotator → minutes since a session began.

    Nothing where times tell nothing, as after an import that gave all labels one moment, or none. It is
    computed once while question and material live: the labels of all its discussions are read for it.
    """

    def read() -> Sequence[Minutes]:
        minutes = minutes_of(material)
        told = any(put >= 1 for put in minutes.values())
        return [*_times(question, minutes, material.named)] if told else []

    return _TIMES.of(question, read, upon=material)


def _times(question: Question, minutes: Minutes, named: Mapping[str, str]) -> Iterator[Minutes]:
    aimed = any(item.about for item in question.items)
    records, before = question.records, ""
    found: Labelled = {}
    for item in question.items:
        if item.discussion != before:
            before = item.discussion
            found = _labelled(work_of(records[before], question.layer), minutes, named if aimed else None)
            tell()
        put = found.get((item.text.id, item.about), {})
        yield {who: put[who] for who in item.answers if who in put}


def _labelled(work: Work, minutes: Minutes, named: Mapping[str, str] | None) -> Labelled:
    """Return (text, key of the target, '' for a text as a whole) → annotator → minutes.

    Of labels on one target the one modified last counts, as for the answer; a text as a whole was
    labelled when its first label was put. Without `named` there are no targets.
    """
    said = [one for annotations in work.annotations.values() for one in annotations]
    found: dict[tuple[str, str], dict[str, float | None]] = {}
    for one in sorted(said, key=_put, reverse=True):
        found.setdefault((one.text, ""), {})[one.annotator] = minutes.get(one.id)
    if named is not None:
        resolver = Resolver(work.record, said, named)
        for one in said:
            found.setdefault((one.text, resolver.key(one)), {})[one.annotator] = minutes.get(one.id)
    return {
        unit: {who: put for who, put in times.items() if put is not None} for unit, times in found.items()
    }


def _put(one: Annotation) -> tuple[bool, datetime, str]:
    """Order labels by when they were put, those without a time as the last."""
    return not one.created, moment(one.created) if one.created else datetime.max.replace(tzinfo=UTC), one.id


def minutes_of(material: Material) -> dict[str, float]:
    """Return annotation id → minutes since the first label of its session, of all labels with a time."""
    by_person: dict[str, list[tuple[datetime, str]]] = {}
    for label, who, created in _moments(material):
        if created:
            by_person.setdefault(who, []).append((moment(created), label))
    found: dict[str, float] = {}
    for labels in by_person.values():
        labels.sort()
        begun = labels[0][0]
        found[labels[0][1]] = 0.0
        for (before, _), (now, label) in pairwise(labels):
            if (now - before).total_seconds() > GAP * _MINUTE:
                begun = now
            found[label] = (now - begun).total_seconds() / _MINUTE
    return found


def _moments(material: Material) -> Iterable[tuple[str, str, str]]:
    """Return (id, annotator, when it was put) of all labels."""
    kept: Callable[[], Iterable[tuple[str, str, str]]] | None = getattr(material.records, "moments", None)
    if kept is not None:  # discussions that are read one by one know it at once
        return kept()
    labels = (one for record in material.records for one in record.annotations)
    return ((one.id, one.annotator, one.created) for one in labels)


def moment(written: str) -> datetime:
    """Return a moment as it is written in a project; one without a zone is taken for UTC."""
    found = datetime.fromisoformat(written)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def band_of(minutes: float) -> int:
    """Return from which minute on the band of this time begins."""
    return max(least for least in BANDS if least <= minutes)


def name_of(least: int) -> str:
    """Return a band in words, as '15–30 minutes'; its end belongs to the next."""
    after = [start for start in BANDS if start > least]
    return f"{least}–{after[0]} minutes" if after else f"{least} minutes and more"
