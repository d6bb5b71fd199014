"""Agreement by time in session: whether annotators agree less when they have been at work for long.

A session is a run of one person's labels, of all layers, by the times at which they were put. Each unit that
somebody labelled stands in the band of their label, with the answer of one other, for each of the others;
texts that were closed without a label have no time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.pairing import Part, beside
from annotator.jobs.agreement.questions import Item, Question, work_of
from annotator.jobs.agreement.targets import Resolver
from annotator.model.annotation import Annotation

# Minutes without a label after which somebody went away: a long discussion is read in less, and half an
# hour is where analyses of logs cut visits.
GAP = 30
# Minutes from which a next band begins: settling in, at work, long at work, tired.
BANDS = (0, 15, 30, 60)
LABELLED = "in the session"
_MINUTE = 60.0
Minutes = Mapping[str, float]


def sessions(question: Question, material: Material) -> Iterator[Part]:
    """Yield (band, question): its items are pairs of an answer of that time in session and one other's."""
    found: dict[int, list[Item]] = {least: [] for least in BANDS}
    times = Times(question, material)
    if not times.tell:
        return
    for item in question.items:
        for who, minutes in times.of(item).items():
            others = [other for other in item.answers if other != who]
            found[band_of(minutes)] += beside(item, who, others, called=LABELLED)
    for least, items in found.items():
        if items:
            yield name_of(least), replace(question, items=tuple(items))


def labelled_in(question: Question, band: str, material: Material) -> Question:
    """Return the units that somebody labelled in a band, with everybody's answers."""
    times = Times(question, material)
    return question.where(
        lambda item: any(name_of(band_of(minutes)) == band for minutes in times.of(item).values())
    )


class Times:
    """When units were labelled, in minutes since the session began; `tell`: whether times mean anything."""

    def __init__(self, question: Question, material: Material) -> None:
        self._question, self._material = question, material
        self._minutes = minutes_of(material)
        # an import gives all labels one moment, or none at all
        self.tell = any(minutes >= 1 for minutes in self._minutes.values())
        self._records = {record.discussion.id: record for record in material.records}
        self._known: dict[str, Mapping[tuple[str, str], Minutes]] = {}

    def of(self, item: Item) -> dict[str, float]:
        """Return annotator → minutes, of those who answered the item with a label."""
        home = item.discussion
        if home not in self._known:
            self._known[home] = self._labelled(home)
        found = self._known[home].get((item.text.id, item.about), {})
        return {who: found[who] for who in item.answers if who in found}

    def _labelled(self, home: str) -> Mapping[tuple[str, str], Minutes]:
        """Return (text, key of the target, '' for a text as a whole) → annotator → minutes.

        Of labels on one target the one modified last counts, as for the answer; a text as a whole was
        labelled when its first label was put.
        """
        work = work_of(self._records[home], self._question.layer)
        said = [one for annotations in work.annotations.values() for one in annotations]
        found: dict[tuple[str, str], dict[str, float | None]] = {}
        for one in sorted(said, key=_put, reverse=True):
            found.setdefault((one.text, ""), {})[one.annotator] = self._minutes.get(one.id)
        if any(item.about for item in self._question.items):
            resolver = Resolver(work.record, said, self._material.named)
            for one in said:
                found.setdefault((one.text, resolver.key(one)), {})[one.annotator] = self._minutes.get(one.id)
        return {
            unit: {who: minutes for who, minutes in times.items() if minutes is not None}
            for unit, times in found.items()
        }


def _put(one: Annotation) -> tuple[bool, datetime, str]:
    """Order labels by when they were put, those without a time as the last."""
    return not one.created, moment(one.created) if one.created else datetime.max.replace(tzinfo=UTC), one.id


def minutes_of(material: Material) -> dict[str, float]:
    """Return annotation id → minutes since the first label of its session, of all labels with a time."""
    by_person: dict[str, list[tuple[datetime, str]]] = {}
    for record in material.records:
        for one in record.annotations:
            if one.created:
                by_person.setdefault(one.annotator, []).append((moment(one.created), one.id))
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
