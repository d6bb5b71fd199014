"""Pages of an invented town: what each of them gives, case by case."""

from pathlib import Path

import pytest

from annotator.corpus.importer import RawSource, choose, importers
from annotator.corpus.text_page import NO_COMMENT, SHAPELESS, TextPage
from annotator.errors import ExpectedError

PAGES = Path(__file__).parents[1] / "data" / "pages"
SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "000_d827afea4218f46a.txt"
POLICY = (
    "Comments are welcome. You are responsible for what you post; insults and advertising will be removed."
)
HEAD = "Headline\n\nPORT LORNE (HNA)—The news.\n\nDiscussion Policy\n\nBe kind.\n\n"


def reading(page):
    """Return what the importer makes of a file of tests/data/pages, or of a text."""
    data = (PAGES / page).read_bytes() if page.endswith(".txt") else page.encode()
    return TextPage().read(RawSource(page if page.endswith(".txt") else "page.txt", data))


def discussion(page):
    return reading(page).records[0].discussion


def outline(page):
    """Return 'DEPTH AUTHOR: first line' of each comment."""
    return [
        f"{text.depth} {text.author}: {text.text.split(chr(10))[0]}"
        for text in discussion(page).texts
        if text.kind == "comment"
    ]


def blocks(page):
    article = discussion(page).article
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def left_out(page):
    return [(part.kind, part.text) for part in discussion(page).left_out]


def remarks(page):
    return [f"{one.where}: {one.message}" for one in reading(page).warnings]


def test_a_page_gives_its_article_with_headline_sub_headline_and_dateline():
    assert discussion("wall.txt").title == "Port Lorne Council Votes to Raise Harbour Wall"
    assert [(kind, words[:30]) for kind, words in blocks("wall.txt")] == [
        ("headline", "Port Lorne Council Votes to Ra"),
        ("subheadline", "Residents of the old quarter a"),
        ("paragraph", "PORT LORNE (HNA)—The town coun"),
        ("dateline", "PORT LORNE (HNA)—"),
        ("paragraph", "Councillor Ida Marsh said the "),
        ("paragraph", "The work begins in May."),
    ]


def test_replies_stand_below_the_comments_they_answer():
    assert outline("wall.txt") == [
        "0 Ann Teller: Three times? I have lived on Quay Street for forty years and saw it once.",
        "1 Piet: “Three times in two winters” is what the council’s own log says.",
        "2 Ann Teller: The log of the council that wants the wall 🙂",
        "1 Mira K.: Once was enough for my cellar.",
        "0 Tomas: A metre is not enough.",
    ]
    texts = discussion("wall.txt").texts
    assert [text.parent for text in texts] == [None, None, texts[1].id, texts[2].id, texts[1].id, None]


def test_runs_of_blank_lines_are_made_one_and_blank_ends_go():
    page = "\n \nHeadline\n\n\t\n\nMore.\n\n\nDiscussion Policy\n\n"
    page += "  1. Ann said:\n\n\n    One. \n   \n\n\n    Two. \n\n"
    assert [text.text for text in discussion(page).texts] == ["Headline\n\nMore.", "One. \n\nTwo."]


def test_paragraphs_are_kept_apart_and_single_line_breaks_are_kept():
    texts = discussion("wall.txt").texts
    assert texts[1].text.endswith("saw it once.\n\nWho counted?")
    assert texts[5].text == "A metre is not enough.\nIn twenty years we vote again."


def test_related_posts_and_the_rules_for_comments_are_left_out():
    assert left_out("wall.txt") == [
        ("related", "Related posts:\n\n  • Harbour Wall Survey Published\n  • Old Quarter Flooded Again"),
        ("boilerplate", f"Discussion Policy\n\n{POLICY}"),
    ]


def test_bullets_of_any_sort_are_replies():
    assert [line.split(":")[0] for line in outline("bullets.txt")] == [
        "0 Ann", "1 Bea", "2 Cy", "3 Dot", "4 Eli", "5 Fay", "2 Gus", "1 Hal",
    ]  # fmt: skip


def test_the_sign_of_each_marker_is_kept():
    signs = [text.meta.get("marker") for text in discussion("bullets.txt").texts]
    assert signs == [None, "1.", "•", "◦", "▪", "-", "*", "◦", "•"]


def test_tabs_indent_like_blanks():
    assert outline("tabs.txt") == [
        "0 Ann: First line.", "1 Bea: A reply under tabs.", "2 Cy: And one below it.", "0 Dot: The end.",
    ]  # fmt: skip


def test_depth_follows_the_order_of_indents_not_their_columns():
    assert outline("uneven.txt") == [
        "0 Ann: No-break blanks.",
        "1 Bea: Seven columns.",
        "2 Cy: Nine columns are one step further, not two.",
        "2 Dot: Six columns answer the four of Bea.",
        "0 Eli: The end.",
    ]


def test_names_are_kept_as_they_are():
    assert [text.author for text in discussion("names.txt").texts[1:]] == [
        "J. R. Nolan, Jr.", "1915", "www.pier-watch.example", "🦭 Seal 🦭", "She said: he said",
        "דנה כהן", None, "ليلى", "Olu", "3.14", "http://pier.example/?a=1&b=said:",
    ]  # fmt: skip


def test_marks_of_writing_direction_hide_no_marker():
    page = HEAD + "\u200f  1. דנה said:\u200f\n\n    Yes.\n\n    \u200f• ليلى\u200e said:\n\n      No.\n"
    assert [(text.depth, text.author) for text in discussion(page).texts[1:]] == [
        (0, "דנה"),
        (1, "ليلى\u200e"),
    ]


def test_a_comment_without_a_name_is_remarked_upon():
    assert remarks("names.txt") == ["line 33: This comment has no name."]


def test_a_date_below_the_name_is_read_where_it_is_certain_and_kept_in_any_case():
    dated = [(text.created, text.meta.get("date_line")) for text in discussion("dates.txt").texts[1:]]
    assert dated == [
        ("2013-03-12T21:14:00", "March 12, 2013 at 9:14 pm"),
        ("2013-03-13T08:00:00Z", "2013-03-13T08:00:00Z"),
        (None, "12/03/2013 9:14"),
        (None, "3 days ago"),
        (None, None),
        ("2013-03-14", "March 14th, 2013"),
        ("2013-03-15", "March 15, 2013"),
    ]


def test_buttons_beside_the_date_are_left_out_and_others_are_words():
    page = HEAD + "  1. Ann said:\n    2013-03-12 09:14\n    Reply\n\n    Reply\n    to whom?\n"
    assert discussion(page).texts[1].text == "to whom?"
    assert left_out(page)[1:] == [("marker", "Reply"), ("marker", "Reply")]
    page = HEAD + "  1. Ann said:\n\n    Reply\n    to whom?\n"
    assert discussion(page).texts[1].text == "Reply\nto whom?"


def test_a_date_that_somebody_wrote_stays_in_the_comment():
    assert discussion("dates.txt").texts[5].text == "April 24, 1915\n\nA date that somebody wrote."


def test_a_bare_date_is_words_where_the_page_does_not_date_its_comments():
    page = HEAD + "  1. Ann said:\n\n    March 12, 2013\n\n    was the day.\n\n  2. Bea said:\n\n    Yes.\n"
    assert discussion(page).texts[1].text == "March 12, 2013\n\nwas the day."


def test_buttons_below_a_comment_are_left_out():
    assert left_out("dates.txt")[1:] == [("marker", "Reply"), ("marker", "Report abuse"), ("marker", "Reply")]


def test_lists_and_names_inside_comments_and_the_article_start_no_comment():
    assert outline("lists.txt") == [
        "0 Ann: I have three questions:", "1 Bea: Answers:", "0 Cy: - Ann said:", "0 Dot: The end.",
    ]  # fmt: skip
    assert "2. The treasurer said:\n\n    “We do not.”" in discussion("lists.txt").article.text


def test_a_list_goes_on_in_its_comment_and_is_no_reply():
    page = HEAD + "  1. Ann said:\n\n    • The mayor said:\n\n      We will.\n\n    I doubt it.\n"
    assert [text.text for text in discussion(page).texts[1:]] == [
        "• The mayor said:\n\n  We will.\n\nI doubt it.",
    ]


def test_a_number_that_does_not_rise_by_one_is_remarked_upon():
    assert remarks("lists.txt")[0] == (
        "line 53: Looks like a comment, but has number 7 where 3 is due. "
        "It was kept as words of the comment above."
    )


def test_missing_numbers_are_a_gap_where_the_count_goes_on_behind_them():
    page = HEAD + "".join(f"  {number}. Ann said:\n\n    Yes.\n\n" for number in (1, 2, 4, 5, 9, 10))
    assert len(outline(page)) == 6
    assert remarks(page) == [
        "line 17: The numbers of the comments jump from 2 to 4.",
        "line 25: The numbers of the comments jump from 5 to 9.",
    ]


def test_one_number_may_be_missing_before_the_last_comment():
    page = HEAD + "".join(f"  {number}. Ann said:\n\n    Yes.\n\n" for number in (1, 3))
    assert len(outline(page)) == 2


def test_a_page_may_have_no_comments():
    found = discussion("no_comments.txt")
    assert found.comments == 0
    assert found.article.text.endswith("It had been grey.")
    assert left_out("no_comments.txt") == [
        ("related", "Related posts"),
        ("boilerplate", "Discussion Policy\n\nBe kind."),
        ("marker", "0 comments"),
        ("boilerplate", "Comments are closed."),
    ]


def test_a_page_may_have_comments_only_and_is_called_after_the_file():
    found = discussion("comments_only.txt")
    assert (found.title, found.article, found.comments) == ("comments_only", None, 3)
    assert left_out("comments_only.txt") == [("marker", "3 Comments")]


def test_a_page_may_end_in_the_middle_of_a_sentence():
    assert outline("cut.txt")[1] == "1 Bea: The same man who bought the mill, and whoever"


def test_a_page_may_end_in_the_middle_of_a_name():
    assert outline("cut_name.txt") == ["0 Ann: I wonder who bought it."]
    assert left_out("cut_name.txt")[-1] == ("marker", "2. Be")


def test_links_from_other_sites_are_no_comments():
    assert outline("backlinks.txt") == [
        "0 Ann: At last.",
        "0 Bea: […] is how I begin, but I wrote this.",
        "0 Cy: On the second page of comments.",
    ]
    assert left_out("backlinks.txt")[1:] == [
        ("marker", "4 Responses to “Mill to Become a Museum”"),
        ("other", "2. Pingback: Museums of the coast | A traveller’s notes"),
        (
            "other",
            "3. Coast Blog » Blog Archive » Mills said:\n\n  […] Port Lorne turns its mill into a museum […]",
        ),
        ("marker", "Older Comments"),
    ]


def test_a_link_that_was_answered_stays_a_comment():
    page = HEAD + "  1. Blog said:\n\n    […] words […]\n\n    • Ann said:\n\n      Thanks.\n"
    assert outline(page) == ["0 Blog: […] words […]", "1 Ann: Thanks."]


def test_numbers_begin_again_on_another_page_of_comments_with_a_remark():
    assert remarks("backlinks.txt") == [
        "line 27: The numbers of the comments begin again with 1: another page of comments."
    ]


def test_numbers_may_be_aligned_right_and_begin_anywhere():
    assert [line.split(":")[0] for line in outline("margins.txt")] == [
        "0 Ann",
        "0 Bea",
        "0 Cy",
        "1 Dot",
        "0 Eli",
    ]


def test_a_line_that_lost_its_indent_stays_in_its_comment():
    texts = discussion("margins.txt").texts
    assert texts[1].text == "Numbers aligned right, and a line that was\nbroken by hand."
    assert texts[4].text == "To ten.\n\nA paragraph at the margin, between two comments."


def test_what_follows_the_thread_at_the_margin_is_left_out():
    assert left_out("margins.txt")[1:] == [
        ("boilerplate", "Leave a Reply\n\nYour email address will not be published."),
        ("other", "Somebody else’s line.\n\n    and one below it"),
    ]


def test_a_thread_needs_no_rules_for_comments_above_it():
    assert outline("no_policy.txt") == ["0 Ann: He will be missed.", "1 Bea: He will."]
    assert blocks("no_policy.txt")[:3] == [
        ("headline", "Baker Retires"),
        ("subheadline", "After fifty years of bread"),
        ("paragraph", "BY INES ALDER"),
    ]


def test_a_thread_that_has_three_comments_may_have_prose_below_it():
    page = (
        "Headline\n\nThe news.\n\n  4. Ann said:\n\n    Yes.\n\n    • Bea said:\n\n      No.\n\n"
        "  5. Cy said:\n\n    Well.\n\n"
        "Subscribe to our letter and have the news of the harbour on your table every day.\n"
    )
    assert outline(page) == ["0 Ann: Yes.", "1 Bea: No.", "0 Cy: Well."]


def test_a_page_without_indents_has_replies_by_their_bullets():
    page = (
        HEAD + "1. Ann said:\n\nYes.\n\n• Bea said:\n\nNo.\n\n- Ann said:\n\nYes.\n\n2. Cy said:\n\nWell.\n"
    )
    assert outline(page) == ["0 Ann: Yes.", "1 Bea: No.", "0 Cy: Well."]
    assert [text.parent_inferred for text in discussion(page).texts] == [False, False, True, False]


def test_lines_of_an_article_that_end_in_said_are_no_thread_without_words_below_them():
    assert outline("Headline\n\nThe news.\n\n1. The mayor said:\n\n2. The treasurer said:\n") == []


def test_rules_for_comments_at_the_foot_announce_no_comments():
    page = "Headline\n\nThe news.\n\n  1. The mayor said:\n\n    Yes.\n\nDiscussion Policy\n\nBe kind.\n"
    assert outline(page) == []
    assert remarks(page) == [f"line 5: {NO_COMMENT}"]


def test_words_may_begin_on_the_line_of_the_name():
    page = HEAD + (
        "  1. Ann said: Hello there.\n\n     More.\n\n    • Bea said: Ho ho.\n\n"
        "      • Cy says: He\n        he.\n\n"
        "    • Dot said:\n\n      Hm.\n\n    • Eli said: Once.\n\n  2. Bea said:\n\n    Well.\n\n"
        "    • Fay said: Last.\n\n  3. Ann said: Bye.\n\nLeave a Reply\n"
    )
    assert [(text.depth, text.author, text.text) for text in discussion(page).texts[1:]] == [
        (0, "Ann", "Hello there.\n\nMore."), (1, "Bea", "Ho ho."), (2, "Cy", "He\nhe."), (1, "Dot", "Hm."),
        (1, "Eli", "Once."), (0, "Bea", "Well."), (1, "Fay", "Last."), (0, "Ann", "Bye."),
    ]  # fmt: skip
    assert remarks(page) == []
    assert left_out(page)[-1] == ("boilerplate", "Leave a Reply")


@pytest.mark.parametrize(
    "front", ["", "Headline\n\nThe news.\n\n", HEAD, "Headline\n\nThe news.\n\n2 comments\n\n"]
)
def test_the_first_comment_may_have_its_words_beside_the_name_on_any_page(front):
    page = front + "  1. Ann said: Hello: 2. Bea said: no.\n\n  2. Bea said:\n\n    Well.\n"
    assert outline(page) == ["0 Ann: Hello: 2. Bea said: no.", "0 Bea: Well."]


def test_words_beside_names_inside_comments_and_the_article_start_no_comment():
    page = (
        "Headline\n\n  1. The mayor said: yes.\n\n  2. The treasurer said: no.\n\nDiscussion Policy\n\n"
        "  1. Ann said:\n\n    They said:\n\n    1. Bea said: no\n\n    2. Cy said: yes\n\n"
        "    • Dot said: hm\n\n    Really.\n\n        - Bea said: no\n        - Cy said: yes\n\n    Bye.\n"
    )
    assert outline(page) == ["0 Ann: They said:"]
    assert remarks(page) == []


def test_a_line_that_looks_like_a_comment_and_does_not_fit_is_remarked_upon():
    page = HEAD + "  1. Ann said:\n\n    Yes.\n\n  7. Bea said: No.\n\n    - Cy said: Well.\n"
    assert outline(page) == ["0 Ann: Yes."]
    assert f"line 13: {NO_COMMENT}" in remarks(page)
    assert f"line 15: {NO_COMMENT}" in remarks(page)
    listed = "Headline\n\nThe news.\n\n  1. The mayor said: yes.\n"
    assert remarks(listed) == [f"line 5: {NO_COMMENT}"]
    longer = listed + "\n  2. The treasurer said: no.\n\nDiscussion Policy\n\nBe kind.\n"
    assert remarks(longer) == [f"line 5: {NO_COMMENT}"]


def test_rules_for_comments_at_the_foot_leave_the_thread_above_them():
    thread = "  1. Ann said:\n\n    Yes.\n\n    • Bea said:\n\n      No.\n\n  2. Cy said:\n\n    Well.\n\n"
    page = "Headline\n\nThe news.\n\n" + thread + "Discussion Policy\n\nBe kind.\n"
    assert outline(page) == ["0 Ann: Yes.", "1 Bea: No.", "0 Cy: Well."]
    assert discussion(page).article.text == "Headline\n\nThe news."
    assert left_out(page) == [("boilerplate", "Discussion Policy\n\nBe kind.")]
    counted = page.replace("  1. Ann", "3 comments\n\n  1. Ann")
    assert outline(counted) == outline(page)
    assert discussion(counted).article.text == "Headline\n\nThe news."


def test_rules_for_comments_at_the_foot_make_no_thread_of_what_the_article_lists():
    page = (
        "Headline\n\nThe news.\n\n  1. The mayor said:\n\n    Yes.\n\n  2. The treasurer said:\n\n    No.\n\n"
        "Both left.\n\nDiscussion Policy\n\nBe kind.\n"
    )
    assert outline(page) == []
    assert outline("3 comments\n\n" + page) == []


def test_a_list_in_an_article_that_goes_on_is_no_thread():
    page = (
        "Headline\n\nPORT LORNE (HNA)—The news.\n\n  1. The mayor said:\n\n    “Yes.”\n\n"
        "The council met for three hours and parted without a decision.\n"
    )
    assert outline(page) == []


def test_quoted_lines_of_a_comment_are_blocks():
    reply = discussion("quotes.txt").texts[2]
    assert [(block.kind, reply.text[block.start : block.end]) for block in reply.blocks] == [
        ("quote", "> Who pays for it?\n> And who weeds it?"),
        ("quote", "> both"),
    ]


def test_a_comment_without_words_is_kept_and_remarked_upon():
    assert outline("quotes.txt")[2] == "0 Cy: "
    assert remarks("quotes.txt") == ["line 24: This comment has no words."]


def test_a_reply_without_a_comment_above_it_is_a_root_with_a_remark():
    page = HEAD + "    • Ann said:\n\n      Lost.\n\n  2. Bea said:\n\n    Found.\n"
    assert outline(page) == ["0 Ann: Lost.", "0 Bea: Found."]
    assert remarks(page)[0] == (
        "line 9: This reply has no comment above it; it was taken as a comment of its own."
    )


def test_related_titles_do_not_swallow_the_rest_of_the_article():
    page = (
        "Headline\n\nRelated posts\n\nAn Older Title\n\n"
        "The council met for three hours and parted without a decision.\n\nMore.\n"
    )
    assert left_out(page) == [("related", "Related posts\n\nAn Older Title")]
    assert discussion(page).article.text.endswith("without a decision.\n\nMore.")


@pytest.mark.parametrize(
    "page",
    ["\nDiscussion Policy\n\nComments are welcome.\n", HEAD[-30:] + "  1. Pingback: a blog\n", "2 comments"],
)
def test_a_page_without_article_and_comments_is_refused(page):
    with pytest.raises(
        ExpectedError, match=r"^page\.txt, line \d: neither an article nor a comment was found"
    ):
        reading(page)


@pytest.mark.parametrize(
    "page", ["5", "format: 1\nlayers:\n  - id: claim\n\n  - id: stance\n", "One\n\nTwo\n"]
)
def test_what_has_no_shape_of_a_page_is_taken_with_a_remark(page):
    assert remarks(page) == [f"line 1: {SHAPELESS}"]


@pytest.mark.parametrize(
    "page", ["Headline\n\nThe news.", "NICE (HNA)—The news", HEAD, "1. Ann said:\n\nYes\n"]
)
def test_what_has_the_shape_of_a_page_needs_no_remark(page):
    assert remarks(page) == []


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\ufeff\n\xa0\n".encode()])
def test_an_empty_file_is_refused(data):
    with pytest.raises(ExpectedError, match=r"^none\.txt, line 1: the file is empty"):
        TextPage().read(RawSource("none.txt", data))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
        b"%PDF-1.4\nsome words that are text\n",
        b'{"format": "annotator-dataset/1"}',
        b'[{"id": 1}]',
        b"<!DOCTYPE html><p>Words</p>",
        b"<?xml version='1.0'?><rss/>",
        b"id,author,text\n1,Ann,yes\n2,Bea,no\n3,Cy,maybe\n",
        b"id\ttext\n1\tyes\n2\tno\n3\tmaybe\n",
    ],
)
def test_other_formats_are_no_pages(data):
    assert TextPage().sniff(RawSource("page.txt", data)) == 0


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_each_page_is_known_by_its_content(page):
    assert choose(RawSource("renamed.bin", page.read_bytes())) is importers["text-page"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_page_is_the_same_in_every_encoding_of_unicode(encoding):
    text = (PAGES / "names.txt").read_text(encoding="utf-8")
    source = RawSource("names.txt", text.replace("\n", "\r\n").encode(encoding))
    assert choose(source) is importers["text-page"]
    assert TextPage().read(source).records[0].discussion.texts == discussion("names.txt").texts


def test_a_page_in_cp1252_is_read_with_a_warning():
    text = (PAGES / "no_comments.txt").read_text(encoding="utf-8")
    found = TextPage().read(RawSource("no_comments.txt", text.encode("cp1252")))
    assert found.records[0].discussion.texts == discussion("no_comments.txt").texts
    assert [one.where for one in found.warnings] == ["line 3"]


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample page is not here")
def test_the_sample_page_has_one_article_and_three_comments():
    found = TextPage().read(RawSource(SAMPLE.name, SAMPLE.read_bytes()))
    texts = found.records[0].discussion.texts
    assert [(text.kind, text.author, text.depth) for text in texts] == [
        ("article", None, None),
        ("comment", "An Armenian", 0),
        ("comment", "www.Voskanapat.info", 1),
        ("comment", "Harutik", 0),
    ]
    assert texts[2].parent == texts[1].id
    assert [block.kind for block in texts[0].blocks[:4]] == [
        "headline",
        "subheadline",
        "paragraph",
        "dateline",
    ]
    assert found.warnings == ()
