"""Datelines and dates in the forms that pages have."""

import pytest

from annotator.corpus.text_page_dateline import dateline_end
from annotator.corpus.text_page_dates import date_in


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("PORT LORNE (HNA)—", "The council"),
        ("PORT LORNE (HNA) —", " The council"),
        ("PORT LORNE (HNA)–", "The council"),
        ("PORT LORNE (HNA)--", "The council"),
        ("PORT LORNE (HNA) -", " The council"),
        ("PORT LORNE—", "The council"),
        ("PORT LORNE --", " The council"),
        ("PORT LORNE –", " “The council"),
        ("ST. ÉLOI-SUR-MER (Combined Sources)—", "the council"),
        ("SÃO LOURENÇO, Minho (HNA/AFX.com)—", "The council"),
        ("OXMOOR, Calif.—", "The council"),
        ("OXMOOR/PORT LORNE (HNA)—", "The council"),
        ("PORT LORNE, March 3 (HNA)—", "The council"),
        ("PORT LORNE (HNA), March 3—", "The council"),
        ("Port Lorne (HNA)—", "The council"),
        ("ПОРТ (ТАСК)—", "Совет"),
    ],
)
def test_a_dateline_ends_with_its_dash(dateline, rest):
    assert dateline_end(dateline + rest) == len(dateline)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The council met on Tuesday—and parted.",
        "Port Lorne—The council met.",
        "HNA—the agency that we quote—was sold.",
        "Mayor Marsh (left)—The council met.",
        "The councillors of the old quarter and of the new one met (again)—The end.",
        "A—The council met.",
        "",
    ],
)
def test_other_dashes_make_no_dateline(paragraph):
    assert dateline_end(paragraph) is None


@pytest.mark.parametrize(
    ("line", "created"),
    [
        ("2013-03-12", "2013-03-12"),
        ("2013-03-12 21:14", "2013-03-12T21:14:00"),
        ("2013-03-12T21:14:05+04:00", "2013-03-12T21:14:05+04:00"),
        ("March 12, 2013 at 9:14 pm", "2013-03-12T21:14:00"),
        ("Tuesday, March 12th, 2013 at 12:05 AM", "2013-03-12T00:05:00"),
        ("Posted on 12 Mar 2013, 9:14 p.m. (Edit)", "2013-03-12T21:14:00"),
        ("March 12, 2013 at 9:14 pm PST", "2013-03-12T21:14:00"),
        ("12/03/2013", None),
        ("an hour ago", None),
    ],
)
def test_a_date_is_read_without_guessing(line, created):
    assert date_in(line).created == created


@pytest.mark.parametrize(
    "line", ["April 24, 1915", "February 30, 2013", "March 12, 2013 at 13:14 pm", "in March 2013", "2013", ""]
)
def test_other_lines_are_no_dates(line):
    assert date_in(line) is None
