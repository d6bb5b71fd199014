"""Date lines under the name of a comment, and the moment they name where that is certain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? )?"
_TIME = (
    r"(?:(?:,| at| @| -| –| \||,? on)? ?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?)"
)
_FRONT = r"(?:posted |submitted |written )?(?:on )?"
_BACK = r"(?: ?[(\[]?(?:edit|permalink|link|#|reply)[)\]]?)*[.:]?"
_SHAPES = (
    rf"{_FRONT}{_WEEKDAY}{_MONTH} {_DAY},? (?P<year>\d{{4}}){_TIME}?{_BACK}",
    rf"{_FRONT}{_WEEKDAY}{_DAY} {_MONTH},? (?P<year>\d{{4}}){_TIME}?{_BACK}",
    rf"{_FRONT}(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d){_TIME}?{_BACK}",
)
DATES = tuple(re.compile(shape, re.IGNORECASE) for shape in _SHAPES)
ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?P<zone>Z|[+-]\d\d:?\d\d)?")
# Which number is the month is not certain here, and 'ago' counts from a day that the page does not name.
VAGUE = re.compile(
    rf"{_FRONT}\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d\d)(?P<time>{_TIME})?{_BACK}"
    rf"|(?P<ago>(?:about )?(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago){_BACK}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that is a date: the moment in ISO 8601 where it is certain, and whether it has a time of day."""

    created: str | None
    timed: bool


def date_in(body: str) -> DateLine | None:
    """Return what the line says where it is a date and nothing else."""
    if not 6 <= len(body) <= 80:
        return None
    if ISO.fullmatch(body):
        return DateLine(_checked(body), timed=True)
    for shape in DATES:
        found = shape.fullmatch(body)
        if found:
            return _dated(found.groupdict())
    vague = VAGUE.fullmatch(body)
    return DateLine(None, timed=bool(vague["time"] or vague["ago"])) if vague else None


def _checked(text: str) -> str | None:
    """Return an ISO date and time as it stands, where there is such a moment."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return None
    return text


def _dated(parts: dict[str, str | None]) -> DateLine | None:
    """Return the moment of a date whose month is named; no time zone is guessed."""
    month = parts["month"] or ""
    number = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
    year, day = int(parts["year"] or 0), int(parts["day"] or 0)
    # A comment on a web page is not older than web pages: 'April 24, 1915' is what somebody wrote.
    if not 1990 <= year <= 2199:
        return None
    try:
        if parts["hour"] is None:
            return DateLine(f"{datetime(year, number, day):%Y-%m-%d}", timed=False)
        moment = datetime(
            year, number, day, _hour(parts), int(parts["minute"] or 0), int(parts["second"] or 0)
        )
    except ValueError:
        return None
    return DateLine(moment.isoformat(), timed=True)


def _hour(parts: dict[str, str | None]) -> int:
    """Return the hour of the day, 0 … 23; raise ValueError for the thirteenth hour of an afternoon."""
    hour = int(parts["hour"] or 0)
    if parts["half"] is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(f"no hour of a half day: {hour}")
    return hour % 12 + (12 if parts["half"].lower() == "p" else 0)
