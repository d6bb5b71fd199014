"""Lines of a page that its template wrote, not a person: headings, notices, links to other pages."""

from __future__ import annotations

import re

POLICY = re.compile(r"(?:discussion|comment(?:s|ing)?) (?:policy|guidelines|rules):?", re.IGNORECASE)
RELATED = re.compile(
    r"(?:related|similar|recommended) (?:posts?|articles?|stories|news|links?|content|topics?|items?):?"
    r"|you (?:may|might) also (?:like|be interested in|enjoy)(?: these)?:?",
    re.IGNORECASE,
)
COUNT = re.compile(
    r"(?:no|one|\d[\d,.]*) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: yet)?[.:]?"
    r"(?: (?:so far|on|to)\b.*)?",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"comments?(?: \(\d+\))?:?|reader comments:?"
    r"|(?:trackbacks?|pingbacks?)(?:(?: ?/ ?| and | & )pingbacks?)?:?",
    re.IGNORECASE,
)
NAVIGATION = re.compile(
    r"(?:[«‹←<]+ ?)?(?:older|newer|previous|next|more) comments(?: ?[»›→>]+)?"
    r"(?: ?\|? ?(?:[«‹←<]+ ?)?(?:older|newer|previous|next) comments(?: ?[»›→>]+)?)?"
    r"|comments? page \d+(?: of \d+)?|page \d+ of \d+|(?:skip|back) to top",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"(?:comments|discussion|responses)(?: and (?:pings|trackbacks))? (?:are|is) (?:currently |now )?closed"
    r".{0,80}"
    r"|comments off\b.{0,80}|no comments yet[.!]?|be the first to (?:leave a )?comment.{0,40}"
    r"|(?:leave|post|add|write) a (?:reply|comment|response)(?: to .{1,80})?:?"
    r"|(?:click here to )?cancel reply"
    r"|(?:you must be|sorry, you must be) logged in to (?:post a )?(?:comment|reply).{0,40}"
    r"|your e-?mail (?:address )?(?:will not be|is never) published.{0,120}|required fields are marked \*?"
    r"|notify me of (?:follow-?up|new) (?:comments|posts).{0,60}|(?:post|submit) comment"
    r"|(?:copyright )?(?:©|\(c\)) ?\d{4}.{0,160}|copyright \d{4}.{0,160}|all rights reserved\.?"
    r"|powered by .{1,60}"
    r"|this entry was posted .{0,300}|you can follow any responses .{0,300}",
    re.IGNORECASE,
)
CONTROL = re.compile(
    r"reply ?[↓»]?|\(?reply\)?|reply to this comment|log ?in to reply|click here to reply"
    r"|report abuse|report (?:this )?comment|flag as (?:inappropriate|abusive)|permalink|\(edit\)"
    r"|your comment is awaiting moderation\.?",
    re.IGNORECASE,
)


def is_policy(body: str) -> bool:
    """Tell whether the line is the heading of the site's rules for comments."""
    return POLICY.fullmatch(body) is not None


def is_related(body: str) -> bool:
    """Tell whether the line is the heading of a list of other articles."""
    return RELATED.fullmatch(body) is not None


def is_count(body: str) -> bool:
    """Tell whether the line says how many comments follow."""
    return len(body) < 300 and COUNT.fullmatch(body) is not None


def is_control(body: str) -> bool:
    """Tell whether the line is a button that stood with each comment."""
    return CONTROL.fullmatch(body) is not None


def template_kind(body: str) -> str | None:
    """Return the left-out kind of a line that the template wrote around the thread, else None."""
    if len(body) > 400:
        return None
    if is_count(body) or HEADING.fullmatch(body) or NAVIGATION.fullmatch(body):
        return "marker"
    return "boilerplate" if NOTICE.fullmatch(body) else None


def is_prose(body: str) -> bool:
    """Tell whether the line reads like a sentence of a paragraph rather than a title or a button."""
    return len(body) > 60 and body.rstrip("\"'”’»)]").endswith((".", "!", "?", "…", ":"))
