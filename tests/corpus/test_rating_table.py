"""Long tables of ratings: which are recognised, and what becomes of their rows."""

import json

import pytest

from annotator.corpus.importer import RawSource, choose
from annotator.corpus.rating_table import RatingTable
from annotator.errors import ExpectedError

HEADERS = [
    "item,annotator,label",
    "unit_id;coder;rating",
    "post_id\tworker_id\tstance",
    "ID,Text,Rater,Score",
    "tweet_id,tweet,user_id,topic,class",
    "CommentID|Comment|AnnotatorID|Annotation",
    "document_id,judge,answer",
]


def source(text, name="ratings.csv"):
    return RawSource(name, text.encode())


def read(text):
    return RatingTable().read(source(text))


def rows(*lines):
    return "\n".join(("item,annotator,label", *lines))


@pytest.mark.parametrize("header", HEADERS)
def test_a_table_is_known_by_its_columns_and_not_by_its_name(header):
    line = header.replace("_", "")
    assert choose(source(f"{header}\n{line}\n", name="readme.txt")).name == "rating-table"


@pytest.mark.parametrize(
    "text", ["a,b,c\n1,2,3\n", "item,label\n1,x\n", "Bridge closed\n\nWho rates it?\n", ""]
)
def test_other_tables_and_texts_are_left_to_others(text):
    assert RatingTable().sniff(source(text)) == 0


@pytest.mark.parametrize(
    "line",
    ['{"item": ' + "[" * 200_000, '{"item": ' + "9" * 6000 + "}", '{"format": "annotator-dataset/1", "id": '],
)
def test_json_that_nobody_can_read_is_refused_and_is_no_fault(line):
    with pytest.raises(ExpectedError):
        choose(source(line, name="some.jsonl")).read(source(line, name="some.jsonl"))
    assert RatingTable().sniff(source(line)) == 0
    with pytest.raises(ExpectedError):
        RatingTable().read(source(line))
    with pytest.raises(ExpectedError, match=r"line 2: this is no JSON"):
        RatingTable().read(source('{"item": "1", "annotator": "Ann", "label": "x"}\n' + line))


def test_each_item_becomes_a_comment_of_an_article_that_names_the_table():
    reading = read(rows("7,Ann,x", "7,Bob,y", "8,Ann,x"))
    (record,) = reading.records
    texts = record.discussion.texts
    assert [(text.kind, text.text) for text in texts] == [
        ("article", "ratings"),
        ("comment", "Item 7"),
        ("comment", "Item 8"),
    ]
    names = {person.id: person.name for person in record.annotators}
    where = {text.id: text.text for text in texts}
    assert [(where[one.text], names[one.annotator], one.label) for one in record.annotations] == [
        ("Item 7", "Ann", "x"),
        ("Item 7", "Bob", "y"),
        ("Item 8", "Ann", "x"),
    ]


def test_a_column_of_words_gives_the_text_and_one_of_threads_the_discussions():
    table = 'thread,comment_id,comment,rater,label\nt1,1,Who pays?,A,x\nt2,1,"We do, I fear.",A,y\n'
    reading = read(table)
    assert [one.discussion.title for one in reading.records] == ["t1", "t2"]
    assert [one.discussion.texts[1].text for one in reading.records] == ["Who pays?", "We do, I fear."]


def test_json_lines_are_read_the_same():
    lines = [{"item": 1, "annotator": "A", "label": 2.0}, {"item": 1, "annotator": "B", "label": None}]
    reading = read("\n".join(map(json.dumps, lines)))
    assert [one.label for one in reading.records[0].annotations] == ["2"]
    assert [person.name for person in reading.records[0].annotators] == ["A", "B"]


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        (["10", "9", "1.0"], ("1", "9", "10")),
        (["b", "A", "c"], ("A", "b", "c")),
    ],
)
def test_labels_are_ordered_as_numbers_where_all_are_numbers(labels, order):
    reading = read(rows(*(f"{n},Ann,{label}" for n, label in enumerate(labels))))
    assert (reading.scheme.name, reading.scheme.values) == ("label", order)


def test_cells_without_a_label_are_missing_values():
    reading = read(rows("1,Ann,x", "1,Bob,", "1,Cid,NA"))
    assert len(reading.records[0].annotations) == 1
    assert len(reading.records[0].annotators) == 3


def test_second_labels_and_rows_without_an_item_are_told():
    reading = read(rows("1,Ann,x", "1,Ann,y", ",Ann,x", "2,,x"))
    assert [(one.where, one.message) for one in reading.warnings] == [
        ("line 3", "The row gives an annotator a second label for an item; the first one was kept."),
        ("line 4", "The row names no item or no annotator and was left out (2 such rows)."),
    ]


def test_the_same_table_gives_the_same_ids():
    table = rows("1,Ann,x", "1,Bob,y")
    assert read(table) == read(table)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b\n1,2\n", "expected columns for item, annotator and label, found a, b."),
        (rows("1,Ann,"), "the table has no rows with a label."),
        ('{"item": 1, "annotator": "A", "label": "x"}\n{oops\n', "line 2: this is no JSON"),
    ],
)
def test_what_is_no_table_of_ratings_is_refused(text, sentence):
    with pytest.raises(ExpectedError) as refused:
        read(text)
    assert sentence in str(refused.value)


def many(header, joined, label="xyz"):
    """Return a table of twenty items rated by three people, under a header or without one."""
    body = [joined.join((f"q{n}", f"w{who}", label[n % 3])) for n in range(20) for who in range(3)]
    return "\n".join([header, *body] if header else body)


@pytest.mark.parametrize("joined", [",", "\t", ";", " ", "  "])
@pytest.mark.parametrize("header", ["", "A B C", "Q W R"])
def test_three_columns_are_told_apart_by_what_stands_in_them(header, joined):
    found = read(many(header.replace(" ", joined), joined))
    said = found.records[0].annotations
    assert len(found.records[0].annotators) == 3
    assert len(found.records[0].discussion.texts) == 21
    assert len(said) == 60
    assert found.scheme.values == ("x", "y", "z")


def test_columns_without_names_may_stand_in_any_order():
    rows_ = "\n".join(f"{'ab'[n % 2]},w{who},q{n}" for n in range(12) for who in range(2))
    found = read(rows_)
    assert found.scheme.values == ("a", "b")
    assert [one.name for one in found.records[0].annotators] == ["w0", "w1"]


@pytest.mark.parametrize(
    "header",
    [
        "!amt_annotation_ids,!amt_worker_ids,orig_id,response,gold",
        "task,performer_user,label",
        "hit,WorkerId,tag",
    ],
)
def test_names_of_published_tables_are_known(header):
    names = header.split(",")
    cell = {"!amt_annotation_ids": "z{0}{1}", "orig_id": "q{0}", "task": "q{0}", "hit": "q{0}", "gold": "x"}
    row = [cell.get(one, "x" if one in {"response", "label", "tag"} else "w{1}") for one in names]
    text = "\n".join([header, *(",".join(row).format(n, who) for n in range(4) for who in range(2))])
    found = read(text)
    assert len(found.records[0].annotators) == 2
    assert len(found.records[0].discussion.texts) == 5


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"Line {n} here" for n in range(40)),
        "\n".join(f"a{n},b{n},c{n}" for n in range(40)),
        "\n".join("the same words" for _ in range(40)),
        many("", ",")[:60],
    ],
)
def test_texts_of_three_words_and_tables_of_something_else_are_no_ratings(text):
    assert RatingTable().sniff(source(text)) == 0
