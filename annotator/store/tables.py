"""The tables, as SQLAlchemy Core sees them; STRICT, so only Text, Integer and LargeBinary.

JSON stands in Text columns in its canonical form; truth values are 0 and 1.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text
from sqlalchemy import text as text_

APPLICATION_ID = 0x414E4E4F  # 'ANNO'
SCHEMA_VERSION = 2
metadata = MetaData()


def _table(name: str, *columns: Column[str] | Column[int] | Index, rowid: bool = True) -> Table:
    return Table(name, metadata, *columns, sqlite_strict=True, sqlite_with_rowid=rowid)


def _text(name: str, *, key: bool = False, empty: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=empty)


def _number(name: str, *, key: bool = False, empty: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, nullable=empty, autoincrement=False)


meta = _table("meta", _text("key", key=True), _text("value"), rowid=False)

event = _table(
    "event",
    _text("id", key=True),
    _text("subject"),
    _text("subject_id"),
    _text("annotator"),
    _text("device"),
    _number("sequence"),
    _text("clock"),
    _text("action"),
    _text("undoes", empty=True),
    _text("kind"),
    _text("parents"),
    _text("codebook", empty=True),
    _text("text", empty=True),
    _text("body"),
    _text("digest"),
    Index("event_of_subject", "subject_id", "subject"),
    Index("event_of_device", "device", "sequence", "annotator"),
    Index("event_of_action", "action"),
    Index("event_by_clock", "clock"),
)

waiting = _table(
    "waiting",
    _text("subject", key=True),
    _text("subject_id", key=True),
    _text("needs"),
    Index("waiting_for", "needs"),
    rowid=False,
)

codebook = _table("codebook", _text("digest", key=True), _number("current"), _text("body"))

annotator = _table("annotator", _text("id", key=True), _text("name"), _text("role"), rowid=False)

named = _table("named", _text("id", key=True), _text("name"), _text("aliases"), rowid=False)

release = _table("release", _text("id", key=True), _number("open"), rowid=False)

discussion = _table(
    "discussion",
    _text("id", key=True),
    _text("title"),
    _text("source_name"),
    _text("source"),
    _number("comments"),
    _text("left_out"),
)

# Two discussions from two copies may claim one text id: both keep it, the first by id shows what is said.
text = _table(
    "text",
    _text("id", key=True),
    _text("discussion", key=True),
    _number("place"),
    _text("kind"),
    _text("parent", empty=True),
    _text("author", empty=True),
    _text("created", empty=True),
    _number("depth", empty=True),
    _number("parent_inferred"),
    _text("body"),
    _text("blocks"),
    _text("meta"),
    _text("digest"),
    Index("text_of_discussion", "discussion", "place"),
)

annotation = _table(
    "annotation",
    _text("id", key=True),
    _text("discussion"),
    _text("text"),
    _text("annotator"),
    _text("layer"),
    _text("label"),
    _text("spans"),
    _text("target", empty=True),
    _text("target_id", empty=True),
    _text("attributes"),
    _text("note"),
    _text("round", empty=True),
    _text("created"),
    _text("modified"),
    _text("cluster", empty=True),
    _number("unsure"),
    _text("visible", empty=True),
    _number("conflict"),
    Index("annotation_of_discussion", "discussion", "annotator"),
    Index("annotation_of_text", "text", "annotator"),
    Index("annotation_at_target", "target_id"),
    Index("annotation_of_person", "annotator", "label", "modified"),
    Index("annotation_of_cluster", "cluster", sqlite_where=text_("cluster IS NOT NULL")),
)

coverage = _table(
    "coverage",
    _text("id", key=True),
    _text("discussion"),
    _text("annotator"),
    _text("text"),
    _text("layer"),
    _text("state"),
    Index("coverage_of_discussion", "discussion", "annotator"),
    Index("coverage_of_text", "text", "annotator"),
)

question = _table(
    "question",
    _text("id", key=True),
    _text("discussion"),
    _text("annotator"),
    _text("text", empty=True),
    _text("annotation", empty=True),
    _text("words"),
    _text("created"),
    _text("answer"),
    _text("answered_by", empty=True),
    _text("answered"),
    Index("question_of_discussion", "discussion"),
)

skip = _table(
    "skip",
    _text("id", key=True),
    _text("discussion"),
    _text("annotator"),
    _text("reason"),
    _text("words"),
    _text("created"),
    Index("skip_of_discussion", "discussion"),
)

active_time = _table(
    "active_time",
    _text("id", key=True),
    _text("discussion"),
    _text("annotator"),
    _text("device"),
    _number("seconds"),
    _number("sessions"),
    Index("time_of_discussion", "discussion"),
)

policy = _table("policy", _text("id", key=True), _text("body"), rowid=False)
