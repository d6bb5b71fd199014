"""The long table: what a row says, and that no spreadsheet computes with it."""

import csv
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.exporters.csv import COLUMNS, Csv, guarded, rows
from annotator.exporters.exporter import Written
from annotator.model.record import Record

FIRST_OF_A_FORMULA = "=+-@＝＋－＠\t\r\n"


def table(record: Record, tmp_path) -> list[dict[str, str]]:
    out = tmp_path / "out.csv"
    Csv().write(out, [record], Written())
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def only(found, **wanted):
    (row,) = [row for row in found if all(row[name] == value for name, value in wanted.items())]
    return row


def test_labelled_nothing_and_not_done_are_three_things(ferry, tmp_path):
    found = table(ferry, tmp_path)
    assert [(row["text"], row["annotator"], row["layer"], row["state"], row["done"]) for row in found] == [
        ("t-article", "Mira", "claim", "labelled", "yes"),
        ("t-article", "Tobias", "claim", "nothing", "yes"),
        ("t-1", "Mira", "stance", "labelled", "no"),
        ("t-1", "Tobias", "dispute", "labelled", "no"),
        ("t-2", "Tobias", "rhetoric", "nothing", "yes"),
        ("t-3", "", "", "not done", "no"),
    ]


def test_offsets_are_code_points_and_quotes_are_their_words(ferry, tmp_path):
    row = only(table(ferry, tmp_path), annotation="a-dispute")
    assert (row["start"], row["end"], row["spans"]) == ("8", "35", "8-12 15-35")
    assert row["quote"] == "May? … It stopped in March."
    assert row["words"] == "'=SUM(1) May? 🚢 It stopped in March."


def test_a_target_is_told_with_its_place(ferry, tmp_path):
    row = only(table(ferry, tmp_path), annotation="a-dispute")
    assert (row["target"], row["target_ref"]) == ("span", "t-article")
    assert (row["target_start"], row["target_end"]) == ("24", "46")
    assert row["target_quote"] == "The ferry stops in May"


def test_gold_stands_in_rows_of_its_own(ferry, tmp_path):
    gold = replace(ferry.annotations[0], id="g-1")
    found = table(replace(ferry, gold=(gold,)), tmp_path)
    assert only(found, set="gold")["annotation"] == "g-1"
    assert len([row for row in found if row["set"] == "raw"]) == 5


def test_every_text_has_a_row(ferry):
    bare = replace(ferry, annotations=(), coverage=())
    assert [row["text"] for row in rows(bare)] == ["t-article", "t-1", "t-2", "t-3"]


def test_every_column_of_a_row_is_in_the_header(ferry):
    assert all(row.keys() <= set(COLUMNS) for row in rows(ferry))


def test_what_the_table_cannot_hold_is_told(ferry, tmp_path):
    written = Written()
    Csv().write(tmp_path / "out.csv", [ferry], written)
    assert [(one.where, one.what) for one in written.lost] == [
        ("texts", "the source's own fields (meta) of 1 texts"),
        ("left_out", "1 passages of the sources that are not annotatable"),
        ("blocks", "the roles (headline, dateline …) of 2 parts of texts"),
    ]


def test_there_is_no_byte_order_mark_and_lines_end_with_a_line_feed(ferry, tmp_path):
    out = tmp_path / "out.csv"
    Csv().write(out, [ferry], Written())
    assert out.read_bytes().startswith(b"discussion,title,text,")
    assert b"\r" not in out.read_bytes()


@given(st.text(max_size=5) | st.text("'=+-@＝\t\r\na", max_size=5))
def test_no_cell_begins_like_a_formula_and_the_guard_can_be_taken_off(cell):
    written = guarded(cell)
    assert written[:1] not in FIRST_OF_A_FORMULA or written == ""
    off = written[1:] if re.match(rf"'+[{re.escape(FIRST_OF_A_FORMULA)}]", written) else written
    assert off == cell


def test_numbers_stay_numbers():
    assert guarded(-1) == -1
    assert guarded(None) is None


def test_cluster_doubt_and_what_was_visible_are_told(ferry, tmp_path):
    said = replace(
        ferry.annotations[0], cluster="k", unsure=True, visible={"dates": "hidden", "authors": "shown"}
    )
    found = table(replace(ferry, annotations=(said, *ferry.annotations[1:])), tmp_path)
    row = only(found, annotation=said.id)
    assert (row["cluster"], row["unsure"]) == ("k", "yes")
    assert row["visible"] == '{"authors": "shown", "dates": "hidden"}'
    assert only(found, annotation="a-dispute")["unsure"] == "no"
