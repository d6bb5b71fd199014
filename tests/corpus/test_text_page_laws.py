"""Laws of the page importer: pages made from a known truth give it back, and no line of any file is lost."""

import string
from contextlib import suppress
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.corpus.importer import RawSource
from annotator.corpus.text_page import TextPage
from annotator.errors import ExpectedError

NAMES = [
    "Ann", "A. B. Nolan", "www.harbour-watch.example", "Tide 77", "7 of 9", "Zoë 🙂", "דנה כהן", "ليلى",
    "he said: she said", "http://pier.example/~x?y=1", "said", "O'Dell, Jr.", "-", "Ann said",
]  # fmt: skip
WORDS = st.lists(
    st.sampled_from(
        [
            "the harbour wall",
            "is too low",
            "nobody asked",
            "us",
            "why",
            "12",
            "📎",
            "ναι",
            "שלום",
            "said:",
            "1.",
        ]
    ),
    min_size=1,
    max_size=9,
).map(lambda words: "The " + " ".join(words) + " end.")
# What stands in comments and looks like a marker; each is followed by other words of the same comment.
LOOKALIKES = st.sampled_from([
    "The mayor said:", "1. The mayor said:", "2. first point", "12. Ann wrote:", "- Ann said:", "• Bea said:",
    "* one\n* two", "1. one\n2. two said:\n3. three", "> quoted words", "Ann said: no", "3. Bea said: hm",
    "• The mayor said:\n  that is all", "* Ann said:\n* Bea said:",
    "• Bea said: hm", "1. Bea said: ho\n2. Ann said: hm",
])  # fmt: skip
STEPS = st.sampled_from(["  ", " ", "    ", "\t", "\xa0\xa0", "\xa0 "])
BULLETS = st.lists(st.sampled_from("•◦▪-*"), min_size=1, max_size=4)


@dataclass
class Known:
    """One comment as it was written into a page."""

    name: str
    paragraphs: list[str]
    date: str | None
    replies: list["Known"] = field(default_factory=list)


@st.composite
def paragraphs(draw):
    found = []
    for _ in range(draw(st.integers(1, 3))):
        if draw(st.integers(0, 3)) == 0:
            found.append(draw(LOOKALIKES))
        lines = draw(st.lists(WORDS, min_size=1, max_size=3))
        found.append("\n".join(lines))
    return found


DATES = st.sampled_from([None, None, "March 12, 2013 at 9:14 pm", "2013-03-12 21:14", "3 days ago"])
LEAF = st.builds(Known, st.sampled_from(NAMES), paragraphs(), DATES, st.just([]))
COMMENTS = st.recursive(
    LEAF,
    lambda inner: st.builds(
        Known, st.sampled_from(NAMES), paragraphs(), DATES, st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def pages(draw):
    """Return the text of a page, its article, and its root comments."""
    shape = draw(st.sampled_from(["whole", "whole", "without rules", "comments only"]))
    threads = draw(st.lists(COMMENTS, min_size=1 if shape == "comments only" else 0, max_size=5))
    article = [] if shape == "comments only" else draw(articles(lists=shape == "whole"))
    step, bullets = draw(STEPS), draw(BULLETS)
    lines = [*"\n\n".join(article).split("\n"), ""]
    if shape == "whole":
        lines += ["", "Discussion Policy", "", "Be kind to each other.", "", ""]
    for number, comment in enumerate(threads, start=1):
        lines += written(comment, f"{number}.", step, bullets, 1)
    return "\n".join(lines), article, threads


@st.composite
def articles(draw, *, lists):
    """Return the paragraphs of an article, with or without lists that look like comments."""
    found = ["Harbour wall to be raised"]
    found += draw(st.sampled_from([[], ["Council votes on Tuesday"]]))
    found.append("PORT LORNE (HNA)—" + draw(WORDS))
    found += draw(st.lists(st.one_of(WORDS, LOOKALIKES) if lists else WORDS, max_size=3))
    return [*found, draw(WORDS)]


def written(comment, sign, step, bullets, depth):
    """Return the lines of a comment and of its replies."""
    margin = step * (depth + 1)
    lines = [f"{step * depth}{sign} {comment.name} said:"]
    lines += [margin + comment.date] if comment.date else []
    for paragraph in comment.paragraphs:
        lines += ["", *(margin + line for line in paragraph.split("\n"))]
    lines.append("")
    for reply in comment.replies:
        lines += written(reply, bullets[depth % len(bullets)], step, bullets, depth + 1)
    return lines


def truth(comments, depth=0, parent=None):
    """Yield (depth, author and text of the parent, author, text) in reading order."""
    for comment in comments:
        text = "\n\n".join(comment.paragraphs)
        yield depth, parent, comment.name, text
        yield from truth(comment.replies, depth + 1, (comment.name, text))


def read(data, name="page.txt", encoding=None):
    return TextPage().read(RawSource(name, data, encoding)).records[0].discussion


def seen(discussion):
    """Return what was read in the form of `truth`."""
    by_id = {text.id: (text.author, text.text) for text in discussion.texts}
    return [
        (text.depth, by_id[text.parent] if text.parent else None, text.author, text.text)
        for text in discussion.texts
        if text.kind == "comment"
    ]


def bare(text):
    """Return the line without any white space, to find it wherever it went."""
    return "".join(text.split())


def held(discussion):
    """Return everything that was read, as a set of lines without white space."""
    found = [text.text for text in discussion.texts] + [part.text for part in discussion.left_out]
    for text in discussion.texts:
        marker = f"{text.meta.get('marker', '')} {text.author or ''} {text.meta.get('verb', 'said:')}"
        found += [marker, marker + text.text.split("\n")[0], text.meta.get("date_line", "")]
    return {bare(line) for part in found for line in part.split("\n")}


@given(pages())
@settings(max_examples=150, deadline=None)
def test_a_page_gives_back_the_tree_the_authors_and_the_texts_that_it_was_made_from(page):
    text, article, threads = page
    discussion = read(text.encode())
    assert seen(discussion) == list(truth(threads))
    assert (discussion.article.text if discussion.article else "") == "\n\n".join(article)


@given(pages(), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_no_line_of_a_damaged_page_is_lost(page, random):
    lines = page[0].split("\n")
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(lines))
        damage = random.choice(["drop", "twice", "swap", "cut", "indent", "outdent", "garbage"])
        if damage == "drop" and len(lines) > 1:
            del lines[at]
        elif damage == "twice":
            lines.insert(at, lines[at])
        elif damage == "swap":
            other = random.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        elif damage == "cut":
            lines[at] = lines[at][: random.randint(0, len(lines[at]))]
        elif damage == "indent":
            lines[at] = random.choice([" ", "\t", "    ", "\xa0"]) + lines[at]
        elif damage == "outdent":
            lines[at] = lines[at].lstrip()
        else:
            lines[at] += random.choice([" said:", "\x0b", "\u2028x", "[…]", "Reply", "\u200f:", "\x85"])
    assert_nothing_lost("\n".join(lines))


@given(
    st.lists(
        st.one_of(
            st.text(max_size=20),
            st.text(alphabet=" \t\xa0•-*1234.)said:>\u200f\x0c", max_size=20),
            st.sampled_from(
                [
                    "  1. Ann said:",
                    "  2. Bob said:",
                    "    • Cy said:",
                    "    words",
                    "  3. Cy said: words",
                    "    • Di said: words",
                    "Discussion Policy",
                    "Related posts",
                    "Older Comments",
                    "  3. Pingback: a blog",
                    "Reply",
                    "",
                    "",
                    "0 comments",
                    "    […] words […]",
                    "    2013-03-12",
                    "Prose that is long enough to be a sentence of an article, yes.",
                ]
            ),
        ),
        max_size=30,
    )
)
@settings(max_examples=200, deadline=None)
def test_no_line_of_any_text_is_lost(lines):
    text = "\n".join(lines).replace("\r", "\n").replace("\0", "")
    if text.strip("\ufeff").strip():
        assert_nothing_lost(text)


def assert_nothing_lost(text):
    discussion = None
    with suppress(ExpectedError):  # a page that holds neither an article nor a comment
        discussion = read(text.encode("utf-8", "surrogatepass"))
    if discussion is None:
        return
    missing = [
        line for line in text.lstrip("\ufeff").split("\n") if bare(line) not in held(discussion) | {""}
    ]
    assert missing == []


@given(st.one_of(st.binary(max_size=200), st.text(alphabet=string.printable).map(str.encode)))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused_with_a_sentence_that_names_file_and_line(data):
    source = RawSource("page.txt", data)
    assert 0 <= TextPage().sniff(source) <= 1
    found = None
    refused = ""
    try:
        found = read(data)
    except ExpectedError as error:
        refused = str(error)
    assert refused.startswith("page.txt, line ") if found is None else found.texts or found.left_out


@given(pages())
@settings(max_examples=50, deadline=None)
def test_reading_a_page_twice_gives_the_same_ids_and_each_id_once(page):
    first, second = read(page[0].encode()), read(page[0].replace("\n", "\r\n").encode("utf-16"), "other.txt")
    assert [text.id for text in first.texts] == [text.id for text in second.texts]
    assert first.id == second.id
    assert len({text.id for text in first.texts}) == len(first.texts)


@given(pages())
@settings(max_examples=50, deadline=None)
def test_blocks_lie_in_their_texts_and_paragraphs_cover_the_article(page):
    first = read(page[0].encode()).texts[0]
    parts = [block for block in first.blocks if block.kind not in {"dateline", "quote"}]
    assert [first.text[block.start : block.end] for block in parts] == "\n\n".join(page[1]).split(
        "\n\n"
    ) * bool(page[1])
