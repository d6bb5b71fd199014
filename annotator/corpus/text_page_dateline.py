"""The dateline of a first paragraph: `CITY (AGENCY)—` in the forms that newspapers print."""

from __future__ import annotations

import re

LONGEST_PLACE = 80
_DASH = r"(?:—|–|―|−|--+|&mdash;|&ndash;|&#821[12];)"
_DATE = r"(?:,?\s*[^\W\d_]{3,9}\.?\s\d{1,2}(?:,\s?\d{4})?,?)?"
WITH_AGENCY = re.compile(
    rf"(?P<place>[^()\n]{{2,{LONGEST_PLACE}}}?),?\s*\((?P<agency>[^()\n]{{1,60}})\){_DATE}[.:]?\s*(?:{_DASH}|-+)"
)
WITHOUT_AGENCY = re.compile(rf"(?P<place>[^()\n]{{2,{LONGEST_PLACE}}}?)\s*(?:{_DASH}|\s-\s)(?P<next>\s*\S?)")


def dateline_end(paragraph: str) -> int | None:
    """Return the length of the dateline, its dash included, or None where there is none."""
    found = WITH_AGENCY.match(paragraph)
    if found and _is_place(found["place"]) and not found["agency"][:1].islower():
        return found.end()
    found = WITHOUT_AGENCY.match(paragraph)
    if found and _is_capitals(found["place"]) and not found["next"].strip().islower():
        return len(paragraph[: found.start("next")].rstrip())
    return None


def _is_place(words: str) -> bool:
    """Tell whether the words may name cities, perhaps with a date: few, the first letter no small one."""
    return words[:1].isalpha() and not words[0].islower() and len(words.split()) <= 8


def _is_capitals(words: str) -> bool:
    """Tell whether the part up to the first comma is a place in capitals; a state or a date may follow."""
    city = words.split(",", maxsplit=1)[0]
    letters = [character for character in city if character.isalpha()]
    return len(letters) > 1 and city.isupper() and city[0].isalpha() and len(words.split()) <= 8
