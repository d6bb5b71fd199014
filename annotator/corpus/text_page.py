"""The importer of pages copied as text: a news article, perhaps with a thread, of a blog-like site.

    Headline
                                  (a sub-headline, perhaps)
    CITY (AGENCY)—First paragraph …

    Discussion Policy             (and 'Related posts': left out)

      1. NAME said:               (a root comment, numbered)

        Words of the comment.

        • NAME said:              (a reply, a bullet one step further in)

          Words of the reply.

Each line that is not blank ends up in the article, in a comment (a marker as its author and `meta`)
or in `left_out`.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import PurePath

from annotator.corpus.encoding import decode, glimpse, is_binary
from annotator.corpus.importer import RawSource, Reading, Remark, register
from annotator.corpus.text_page_article import blocks_of, headline, is_shaped, split_front
from annotator.corpus.text_page_comment import Words, dates_are_usual, is_trackback, words_of
from annotator.corpus.text_page_lines import Line, joined, lines_of
from annotator.corpus.text_page_phrases import is_policy
from annotator.corpus.text_page_spoken import doubtful, with_spoken
from annotator.corpus.text_page_start import Page, thread_start
from annotator.corpus.text_page_thread import Entry, Thread, read_thread
from annotator.errors import ExpectedError
from annotator.model.corpus import Discussion, LeftOut, Source, Text, discussion_id, text_id
from annotator.model.record import Record

NAME = "text-page"
SHAPELESS = "No headline set apart, no dateline and no thread were found; all of it was taken as an article."
NO_COMMENT = "Looks like a comment, but does not fit the lines around it; no comment begins here."


@register
class TextPage:
    """Plain-text copies of the pages of an older WordPress news site."""

    name = NAME
    suffixes: tuple[str, ...] = (".txt",)
    about = "Page of a news site copied as text: article, then numbered comments with bulleted replies"

    def sniff(self, source: RawSource) -> float:
        """Return 0.6 for a page with a thread, 0.3 for other text, 0 for what is something else."""
        if source.encoding is None and is_binary(source.data):
            return 0.0
        text = glimpse(source)
        if not text.strip():
            return 0.05
        if _is_structured(text):
            return 0.0
        page = Page.of(lines_of(text))
        known = any(is_policy(line.body) for line in page.lines) or thread_start(page) is not None
        return 0.6 if known else 0.3

    def read(self, source: RawSource) -> Reading:
        """Return the one discussion of the page; raise ExpectedError where there is no text in it."""
        decoded = decode(source)
        if not decoded.text.strip():
            raise ExpectedError(
                f"{source.name}, line 1: the file is empty; a page with an article is expected."
            )
        page, left = with_spoken(Page.of(lines_of(decoded.text)))
        start = thread_start(page)
        front, left_out = split_front(page.lines[:start])
        thread = Thread() if start is None else read_thread(page, start)
        discussion, remarks = _assembled(source, front, left_out, thread)
        first = next(line.number for line in page.lines if not line.blank)
        if not discussion.texts:
            raise ExpectedError(
                f"{source.name}, line {first}: neither an article nor a comment was found, "
                "only what a site prints around them."
            )
        if start is None and not left_out and not is_shaped(discussion.texts[0]):
            remarks.append(Remark(f"line {first}", SHAPELESS))
        remarks += [Remark(f"line {line.number}", NO_COMMENT) for line in doubtful(page, left, start)]
        ordered = sorted(thread.remarks + remarks, key=_line_number)
        return Reading((Record(discussion),), (*decoded.remarks, *ordered))


def _assembled(
    source: RawSource, front: list[Line], left_out: list[LeftOut], thread: Thread
) -> tuple[Discussion, list[Remark]]:
    """Return the discussion of an article and a thread, with what is remarkable about its comments."""
    article = joined(front)
    comments, dropped, remarks = _comments(thread)
    parts = [("article", article)] if article else []
    parts += [(position, words.text) for _, position, words in comments]
    identity = discussion_id(NAME, parts)
    texts: list[Text] = []
    title = PurePath(source.name).stem or source.name
    if article:
        blocks = blocks_of(article)
        title = headline(article, blocks) or title
        texts.append(Text(text_id(identity, "article", article), "article", article, blocks=blocks))
    ids: dict[int, str] = {}
    for entry, position, words in comments:
        ids[id(entry)] = text_id(identity, position, words.text)
        texts.append(_comment(entry, words, ids))
    origin = Source(NAME, source.name, hashlib.sha256(source.data).hexdigest())
    rest = sorted([*thread.left_out, *dropped], key=lambda part: part[0])
    left_out += [part for _, part in rest]
    return Discussion(identity, title, origin, tuple(texts), tuple(left_out)), remarks


def _comments(
    thread: Thread,
) -> tuple[list[tuple[Entry, str, Words]], list[tuple[int, LeftOut]], list[Remark]]:
    """Return each comment with its place in the tree and its words, and what no comment keeps."""
    usual = dates_are_usual(thread.entries)
    answered = {id(entry.parent) for entry in thread.entries if entry.parent is not None}
    found: list[tuple[Entry, str, Words]] = []
    dropped: list[tuple[int, LeftOut]] = []
    remarks: list[Remark] = []
    places: dict[int, str] = {}
    children: dict[int, int] = {}
    for entry in thread.entries:
        words = words_of(entry, usual=usual)
        if is_trackback(words.text) and id(entry) not in answered:
            dropped.append((entry.line.number, LeftOut("other", joined([entry.line, *entry.lines]))))
            continue
        above = id(entry.parent) if entry.parent else 0
        count = children[above] = children.get(above, -1) + 1
        places[id(entry)] = f"{places[above]}.{count}" if above else str(count)
        found.append((entry, places[id(entry)], words))
        dropped += [(line.number, LeftOut("marker", line.body)) for line in words.buttons]
        if not words.text:
            remarks.append(Remark(f"line {entry.line.number}", "This comment has no words."))
    return found, dropped, remarks


def _comment(entry: Entry, words: Words, ids: dict[int, str]) -> Text:
    """Return one comment; `meta` keeps what else its marker said."""
    meta = {"marker": entry.marker.sign}
    if entry.marker.verb != "said:":
        meta["verb"] = entry.marker.verb
    if words.date_line is not None:
        meta["date_line"] = words.date_line
    return Text(
        id=ids[id(entry)],
        kind="comment",
        text=words.text,
        parent=ids[id(entry.parent)] if entry.parent else None,
        author=entry.marker.name or None,
        created=words.created,
        depth=entry.depth,
        parent_inferred=entry.inferred,
        blocks=words.blocks,
        meta=meta,
    )


def _line_number(remark: Remark) -> int:
    return int(remark.where.removeprefix("line "))


def _is_structured(text: str) -> bool:
    """Tell whether the text is JSON, XML, HTML or a table, which other importers read."""
    bare = text.lstrip()
    if bare[0] == "<" and (bare[1:2].isalpha() or bare[1:2] in {"!", "?"}):
        return True
    if bare[0] in "{[":
        return _is_json(bare)
    return _is_table(text)


def _is_json(bare: str) -> bool:
    """Tell whether text that begins with a bracket is JSON, by its first line or its first key."""
    if bare[1:].lstrip()[:1] in {'"', "{", "["}:
        return True
    try:
        json.loads(bare)
    except (ValueError, RecursionError):
        return False
    return True


def _is_table(text: str) -> bool:
    """Tell whether the first lines are rows of as many cells each, without a blank line between them."""
    head = text.split("\n")[:10]
    rows = [line for line in head if line.strip()]
    if len(rows) < 2 or any(not line.strip() for line in head[: len(rows)]):
        return False
    for delimiter in ",;\t|":
        widths = {len(row) for row in csv.reader(rows[:-1] or rows, delimiter=delimiter)}
        if len(widths) == 1 and (width := widths.pop()) > 1 and (width > 2 or len(rows) > 3):
            return True
    return False
