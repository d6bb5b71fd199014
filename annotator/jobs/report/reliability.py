"""The reliability tables: for each question who said what of which unit, and the marks in its texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.questions import Question, rounds_of
from annotator.jobs.agreement.retest import twice
from annotator.jobs.agreement.session import times_of
from annotator.jobs.report.measures import RETEST, Entry, is_compared, key_of
from annotator.jobs.report.subject import Subject

# What stands in front of the annotators' columns; recompute.py reads them by their places. `compared` is the
# length of what is compared, where quoted words are left out less than that of the text; `minutes` when in
# their session each annotator labelled the unit, as a JSON object, empty where times tell nothing.
PLACE = (
    "unit", "discussion", "text", "kind", "depth", "target", "about", "rounds", "length", "compared",
    "minutes",
)  # fmt: skip
MARKS = {
    "spans": ("unit", "annotator", "start", "end", "label"),
    "links": (
        "unit", "annotator", "start", "end", "label",
        "target", "target_text", "target_start", "target_end",
    ),
}  # fmt: skip
Rows = list[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Reliability:
    """The table of one question: `people` are ids, in the order of the columns after `PLACE`.

    `of` is `RETEST` where rounds of a person are people of their own (see `annotator.jobs.agreement.retest`).
    In a table of ratings a cell holds the answer (a set as a JSON list); in one of texts it holds how many
    marks this annotator made, and the marks themselves stand in `marks`. Empty: did not judge.
    """

    question: Question
    people: tuple[str, ...]
    columns: tuple[str, ...]
    rows: Rows
    marks: Rows
    of: str = ""

    @property
    def key(self) -> str:
        """Return what the table is called."""
        return f"{key_of(self.question)}{self.of}"

    @property
    def file(self) -> str:
        """Return the name of the table's file."""
        return f"tables/{self.key}.csv"

    @property
    def marks_file(self) -> str:
        """Return the name of the file with the marks, '' for a table of ratings."""
        return "" if self.question.data == "ratings" else f"tables/{self.key}.marks.csv"

    @property
    def marks_columns(self) -> tuple[str, ...]:
        """Return the names of the columns of the marks."""
        return MARKS[self.question.data]

    @property
    def sets(self) -> bool:
        """Tell whether answers are sets."""
        return any(isinstance(a, frozenset) for item in self.question.items for a in item.answers.values())


def tables_of(subject: Subject, entries: Iterable[Entry]) -> list[Reliability]:
    """Return the tables of all questions, then those of second rounds from which figures were made."""
    again = {entry.table: entry.question for entry in entries if entry.table.endswith(RETEST)}
    tables = [reliability_of(question, subject) for question in subject.questions]
    return [*tables, *(_retest_of(question, subject) for question in again.values())]


def _retest_of(question: Question, subject: Subject) -> Reliability:
    asked, split = twice(question, subject.material)
    rounds = replace(subject, material=split, scope=replace(subject.scope, annotators=()))
    return reliability_of(asked, rounds, of=RETEST)


def reliability_of(question: Question, subject: Subject, of: str = "") -> Reliability:
    """Return the reliability table of a question, the units in reading order."""
    minutes = ([] if of else _minutes(question, subject)) or [""] * len(question.items)
    judged = {who for item in question.items for who in item.answers}
    people = tuple(who for who in subject.names if who in judged)
    rounds = _rounds(question)
    rows: Rows = []
    marks: Rows = []
    for unit, item in enumerate(question.items, 1):
        said = [_cell(item.answers[who], question) if who in item.answers else "" for who in people]
        rows.append((*_place(unit, item, rounds), minutes[unit - 1], *said))
        if question.data != "ratings":
            marks += _marks(unit, item, question, subject)
    columns = (*PLACE, *(subject.names[who] for who in people))
    return Reliability(question, people, columns, rows, marks, of)


def _place(unit: int, item: Item, rounds: dict[str, str]) -> tuple[object, ...]:
    text = item.text
    depth = "" if text.depth is None else text.depth
    named = rounds[item.discussion]
    length = len(text.text)
    compared = length if item.length is None else item.length
    return (
        unit, item.discussion, text.id, text.kind, depth, item.target, item.about, named, length, compared
    )  # fmt: skip


def _minutes(question: Question, subject: Subject) -> list[str]:
    """Return the cells with the minutes in session of each unit; only primary questions need them."""
    wanted = question.primary and is_compared(question)
    times = times_of(question, subject.material) if wanted else []
    named = ({subject.names[who]: put for who, put in minutes.items()} for minutes in times)
    return [json.dumps(found, ensure_ascii=False) if found else "" for found in named]


def _rounds(question: Question) -> dict[str, str]:
    """Return discussion → the rounds that its labels of the layer name, as a JSON list; '' for none."""
    records = {item.discussion: item.record for item in question.items}
    named = {one: sorted(rounds_of(record, question.layer.id)) for one, record in records.items()}
    return {one: json.dumps(found, ensure_ascii=False) if found else "" for one, found in named.items()}


def _cell(answer: Any, question: Question) -> object:
    if question.data != "ratings":
        return len(answer)
    return json.dumps(sorted(answer), ensure_ascii=False) if isinstance(answer, frozenset) else answer


def _marks(unit: int, item: Item, question: Question, subject: Subject) -> Iterator[Sequence[object]]:
    for who, name in subject.names.items():
        for mark in item.answers.get(who, ()):
            yield (unit, name, *(_link(mark) if question.data == "links" else mark))


def _link(mark: Any) -> Iterable[object]:
    (start, end), target, label = mark
    words = target if isinstance(target, tuple) else ("", "", "")
    return (start, end, label, "" if isinstance(target, tuple) else target, *words)
