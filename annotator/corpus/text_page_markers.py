"""Marker lines, which begin a comment: `1. NAME said:` for a root, `• NAME said:` for a reply."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.corpus.text_page_lines import INVISIBLE

# The last ones are what the blog program says in other languages; English comes first.
VERBS = ("said", "says", "wrote", "dit", "a dit", "sagt", "sagte", "schrieb", "dice", "dijo", "disse", "ասաց")
COLONS = (":", "\uff1a")
NUMBERED = re.compile(rf"[\s{INVISIBLE}]*(?P<sign>(?P<number>\d{{1,9}})[.)])(?=[\s{INVISIBLE}]|$)")
BULLETED = re.compile(rf"[\s{INVISIBLE}]*(?P<sign>[•◦▪▫‣●○∙·–]|[-*o](?=\s))")
# Signs that people type themselves, for lists and for dialogue.
TYPED = frozenset("-*o–")
LONGEST_NAME = 80
SPOKEN = re.compile(
    rf"(?P<name>[^:]{{1,{LONGEST_NAME}}}?\S)\s(?P<said>(?:{'|'.join(VERBS)})\s?[:\uff1a])\s+(?P<words>\S.*)",
    re.IGNORECASE,
)
BACKLINK = re.compile(r"(?:pingback|trackback)s?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a marker line says: its sign ('1.' or a bullet), the number of a root, the name, the verb.

    `words` are the first ones of the comment where they stand on the same line.
    """

    sign: str
    number: int | None
    name: str
    verb: str
    words: str = ""


def marker_in(body: str) -> Marker | None:
    """Return the marker that the line is, by its words alone; where it stands is another question."""
    bare = body.rstrip(INVISIBLE + " \t\xa0")
    if not bare.endswith(COLONS):
        return None
    sign = NUMBERED.match(bare) or BULLETED.match(bare)
    if sign is None:
        return None
    colon = bare[:-1].rstrip(INVISIBLE + " \t\xa0")
    verb = _verb(colon[sign.end() :])
    if verb is None:
        return None
    number = sign.groupdict().get("number")
    name = colon[sign.end() : len(colon) - len(verb)].strip()
    said = bare[len(colon) - len(verb) :]
    return Marker(sign["sign"], None if number is None else int(number), name, said)


def spoken_marker(body: str) -> Marker | None:
    """Return the marker with which a line begins that goes on with words: `1. NAME said: Words …`."""
    sign = NUMBERED.match(body) or BULLETED.match(body)
    found = SPOKEN.match(body, sign.end()) if sign is not None else None
    if sign is None or found is None:
        return None
    number = sign.groupdict().get("number")
    name, said, words = found["name"].strip(), found["said"], found["words"]
    return Marker(sign["sign"], None if number is None else int(number), name, said, words)


def listed_number(body: str) -> int | None:
    """Return the number of a line that begins with one, as list items do."""
    found = NUMBERED.match(body)
    return int(found["number"]) if found else None


def is_list_item(body: str) -> bool:
    """Tell whether a line begins with a number or a bullet."""
    return bool(NUMBERED.match(body) or BULLETED.match(body))


def is_backlink(body: str) -> bool:
    """Tell whether a list item is the notice of another site's link, not a comment."""
    sign = NUMBERED.match(body) or BULLETED.match(body)
    return bool(sign and BACKLINK.match(body[sign.end() :].lstrip()))


def _verb(front: str) -> str | None:
    """Return the last word of a line where it is a verb of saying, with a blank or nothing before it."""
    for verb in VERBS:
        tail = front[-len(verb) :]
        before = front[: -len(verb)][-1:]
        if tail.lower() == verb and (not before or before.isspace() or before in INVISIBLE):
            return tail
    return None
