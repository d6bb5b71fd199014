"""The article of a page: its lines without lists and notices, and the parts of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.corpus.text_page_dateline import dateline_end
from annotator.corpus.text_page_dates import date_in
from annotator.corpus.text_page_lines import Line
from annotator.corpus.text_page_markers import is_list_item
from annotator.corpus.text_page_phrases import is_policy, is_prose, is_related, template_kind
from annotator.corpus.text_page_thread import left_out
from annotator.model.corpus import Block, LeftOut, Text

LONGEST_HEADLINE = 250
BYLINE = re.compile(r"(?:BY|By)(?: [^\W\d_][\w.'’-]*){1,6}")


def split_front(lines: Sequence[Line]) -> tuple[list[Line], list[LeftOut]]:
    """Return the lines of the article, and what stands between it and the thread, by kind.

    A heading holds for the lines below it: that of the rules for comments to the end, that of related
    posts as long as titles follow.
    """
    base = min((line.indent for line in lines if not line.blank), default=0)
    article: list[Line] = []
    rest: list[LeftOut] = []
    group: list[Line] = []
    kind = under = "article"
    for line in lines:
        if not line.blank:
            under = _under(line, under, base)
        found = kind if line.blank else _kind(line, under, base)
        if found != kind:
            rest += left_out(kind, group)
            group = []
            kind = found
        if kind == "article":
            article.append(line)
        else:
            # A blank line keeps the paragraphs on both sides of a left-out part apart.
            article += [line] if line.blank else []
            group.append(line)
    return article, rest + left_out(kind, group)


def _under(line: Line, under: str, base: int) -> str:
    """Return the heading that holds for a line: 'boilerplate', 'related', or 'article' for none."""
    if line.indent == base and is_policy(line.body):
        return "boilerplate"
    if line.indent == base and is_related(line.body):
        return "related"
    return "article" if under == "related" and not _is_title(line, base) else under


def _kind(line: Line, under: str, base: int) -> str:
    """Return the bin of a line: what the template says of it, else what holds for it."""
    own = template_kind(line.body) if line.indent == base else None
    return own or under


def _is_title(line: Line, base: int) -> bool:
    """Tell whether a line below 'Related posts' is one of them rather than the article going on."""
    return is_list_item(line.body) or line.indent > base or (len(line.body) < 160 and not is_prose(line.body))


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return headline, sub-headlines, paragraphs and dateline of an article, in its text's code points."""
    units = list(_units(text))
    if not units:
        return ()
    ends = [dateline_end(text[start:end]) for start, end in units[:6]]
    headed = len(text[slice(*units[0])]) <= LONGEST_HEADLINE and (ends[0] is None or len(units) > 1)
    headed = headed and not (ends[0] is not None and is_prose(text[slice(*units[0])]))
    dated = next((at for at, end in enumerate(ends) if end is not None and (at > 0 or not headed)), None)
    blocks: list[Block] = []
    for at, (start, end) in enumerate(units):
        if at == 0 and headed:
            kind = "headline"
        elif headed and _is_subheadline(text[start:end], at, dated, len(units)):
            kind = "subheadline"
        else:
            kind = "paragraph"
        blocks.append(Block(kind, start, end))
        if at == dated:
            blocks.append(Block("dateline", start, start + (ends[at] or 0)))
    return tuple(blocks)


def headline(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the headline on one line, or None where the article has none."""
    found = next((block for block in blocks if block.kind == "headline"), None)
    return " ".join(text[found.start : found.end].split()) if found else None


def is_shaped(article: Text) -> bool:
    """Tell whether there is a dateline, or a headline with a blank line and then a sentence below it."""
    if any(block.kind == "dateline" for block in article.blocks):
        return True
    first, *rest = article.text.split("\n\n")
    return "\n" not in first and any(map(_is_ended, rest))


def _is_ended(words: str) -> bool:
    return words.rstrip("\"'”’»)").endswith((".", "!", "?", "…", ":", ","))


def _is_subheadline(words: str, at: int, dated: int | None, units: int) -> bool:
    """Tell whether a unit between the headline and the first paragraph is a sub-headline."""
    if "\n" in words or len(words) > LONGEST_HEADLINE or BYLINE.fullmatch(words) or date_in(words):
        return False
    if dated is not None:
        return at < dated
    return at == 1 and units > 2 and not _is_ended(words) and not is_list_item(words)


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each paragraph; above the first blank line each line is one, unless wrapped."""
    start = 0
    for at, paragraph in enumerate(text.split("\n\n")):
        if at == 0:
            yield from _lines(paragraph)
        elif paragraph:
            lead = len(paragraph) - len(paragraph.lstrip())
            yield start + lead, start + len(paragraph.rstrip())
        start += len(paragraph) + 2


def _lines(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each line; one that begins with a small letter goes on with the line above."""
    begin = end = place = 0
    for line in paragraph.split("\n"):
        if end and not line.lstrip()[:1].islower():
            yield begin, end
            begin = place + len(line) - len(line.lstrip())
        end = place + len(line.rstrip())
        place += len(line) + 1
    if end > begin:
        yield begin, end
