"""The guidelines' Markdown: what is known is set, the rest is shown as it stands, nothing is loaded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.guide.markdown import Block, Run, parse


def test_headings_paragraphs_and_items_are_told_apart():
    source = "# One\nfirst\nsecond\n\n- a\n  more\n  - b\n2. c\n> said\n> so"
    assert [(one.kind, one.level, one.marker, one.text) for one in parse(source)] == [
        ("heading", 1, "", "One"),
        ("paragraph", 0, "", "first second"),
        ("item", 0, "•", "a more"),
        ("item", 1, "•", "b"),
        ("item", 0, "2.", "c"),
        ("quote", 0, "", "said so"),
    ]


def test_bold_italic_and_code_are_looks_of_words():
    assert parse("a **b** *c* `d_e_f`")[0].runs == (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", italic=True),
        Run(" "),
        Run("d_e_f", code=True),
    )


def test_names_with_underscores_stay_as_they_are():
    assert parse("use not_addressed_here")[0].runs == (Run("use not_addressed_here"),)


def test_links_and_pictures_lead_nowhere():
    (block,) = parse("see [this](http://x.example) ![seal](http://y.example/a.png)")
    assert block.text == "see this (http://x.example) seal"


def test_html_is_words():
    (block,) = parse("<img src='http://x.example'> & <b>no</b>")
    assert block.runs == (Run("<img src='http://x.example'> & <b>no</b>"),)


def test_fenced_lines_are_kept_as_they_are():
    (block,) = parse("```\n**a**\n  # b\n```")
    assert block == Block("code", (Run("**a**\n  # b", code=True),))


@given(st.text(alphabet="ab *_`#->[]()!\n1.", max_size=200))
def test_any_text_is_read_and_loses_no_letter(source: str):
    shown = "".join(block.text for block in parse(source))
    kept = [one for one in source if one in "ab"]
    assert [one for one in shown if one in "ab"] == kept or "](" in source
