"""Why a question cannot be taken apart by something, in a sentence each."""

from __future__ import annotations

from annotator.jobs.agreement.gold import adjudicators
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.pairing import people_of
from annotator.jobs.agreement.questions import Question, rounds_of
from annotator.jobs.agreement.session import minutes_of

NOBODY = "Nobody has closed or labelled anything of what is asked here."
ALONE = "Only one annotator judged what is asked here, so there are no pairs."
FEW = "Fewer than three annotators judged what is asked here, so without one nobody is left to compare."
NO_ROUND = "No label here names a round, so there are no rounds to compare."
NO_DEPTH = "Only articles are judged here, and they have no depth in a thread."
NO_TARGET = "What is asked here has no targets."
NO_ADJUDICATOR = "Nobody here has the role adjudicator, whose answers stand for the gold."
NO_GOLD = "No adjudicator has judged anything of what is asked here, so there is no gold yet."
GOLD_ALONE = "Only adjudicators judged what is asked here, so there is nobody to compare with the gold."
ONE_ROUND = "No label here names a second round, so nobody can be compared with themselves."
NO_RETEST = "Nobody labelled the same discussion in two rounds, so nobody can be compared with themselves."
NO_TIMES = (
    "The times of the labels tell nothing: none was put a minute or more after the first one of its session, "
    "as where labels were imported without times of their own."
)
LONE_TIMES = "Nothing that was labelled at a known time was judged by another annotator."


def why_not(question: Question, by: str, material: Material) -> str:
    """Return why there are no parts of a question by something; to be asked where there are none."""
    people = people_of(question, material)
    if by == "gold" and not adjudicators(material):
        return NO_ADJUDICATOR
    if by in {"round", "retest"} and (told := _rounds(question, by)):
        return told
    if not people:
        return NOBODY
    if by == "session":
        return LONE_TIMES if any(one >= 1 for one in minutes_of(material).values()) else NO_TIMES
    if by == "gold":
        return GOLD_ALONE if {*people} & {*adjudicators(material)} else NO_GOLD
    plain = {"pair": ALONE, "without": FEW, "depth": NO_DEPTH, "target": NO_TARGET}
    return plain.get(by, NOBODY)


def _rounds(question: Question, by: str) -> str:
    found = (rounds_of(record, question.layer.id) for record in question.records.values())
    named = {name for names in found for name in names}
    if not named:
        return NO_ROUND
    if by == "round":
        return ""
    return ONE_ROUND if len(named) < 2 else NO_RETEST
