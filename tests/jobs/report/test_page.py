"""report.html: it stands alone, holds nothing from outside as markup, and can be read by everybody."""

from __future__ import annotations

import csv
import io
import json
import random
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import jsonschema
import pytest

from annotator import paths
from annotator.codebook.values import codebook_from
from annotator.jobs.report.html import Table
from annotator.jobs.report.writing import report_files
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Source, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

HOSTILE = "<script>alert(1)</script>\"&'</style>"
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    """Reads a page strictly: every element is closed, in order."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(words)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def of(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def text(self):
        return " ".join(self.words)


def book(labels: int, name: str = "Label {0}"):
    """Return a codebook with a stance layer and a span layer of so many labels each."""
    body = json.loads(json.dumps(paths_body()))
    for layer in body["layers"]:
        first = layer["labels"][0]
        layer["labels"] = [
            {**first, "id": f"{layer['id']}.l{number}", "name": name.format(number), "key": ""}
            for number in range(labels)
        ]
        layer["attributes"] = []
    return codebook_from(body)


def paths_body():
    from annotator.codebook.reading import default_codebook

    body = json.loads(json.dumps(default_codebook().body))
    kept = {"stance", "rhetoric"}
    return {**body, "layers": [one for one in body["layers"] if one["id"] in kept]}


def people(count: int, name: str = "Person {0}"):
    return tuple(Annotator(f"p-{number:02}", name.format(number)) for number in range(count))


def records(persons, labels: int, discussions: int, title: str = "Page {0}", marked: bool = True):
    """Return discussions in which everybody labels three of four comments and marks words in them."""
    drawn = random.Random(0)
    found = []
    for number in range(discussions):
        texts = [Text(f"d{number}-a", "article", "The ferry stops in May. Nobody minds it, says the port.")]
        texts += [
            Text(f"d{number}-c{place}", "comment", "Good riddance, I never took the ferry 🚢.", depth=0)
            for place in range(4)
        ]
        said, done = [], []
        for person in persons:
            for text in texts[1:]:
                if drawn.random() < 0.75:
                    label = f"l{drawn.choice((number, drawn.randrange(labels))) % labels}"
                    key = f"{person.id}-{text.id}"
                    target = Target("article")
                    said.append(
                        Annotation(f"s-{key}", person.id, "stance", f"stance.{label}", text.id, (), target)
                    )
                    if not marked:
                        continue
                    start = drawn.randrange(0, 12)
                    span = (Span(start, start + drawn.randrange(2, 20)),)
                    said.append(
                        Annotation(f"r-{key}", person.id, "rhetoric", f"rhetoric.{label}", text.id, span)
                    )
                    done.append(Coverage(person.id, text.id, "rhetoric", "done"))
        source = Source("x", f"{number}", "0" * 64)
        discussion = Discussion(f"d{number}", title.format(number), source, tuple(texts))
        found.append(Record(discussion, annotations=tuple(said), coverage=tuple(done)))
    return found


def table(files, name):
    return list(csv.reader(io.StringIO(files[name].decode("utf-8"), newline="")))


def written(files, folder):
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def recomputed(files, folder):
    command = [sys.executable, "-I", "-S", written(files, folder) / "recompute.py"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_the_page_fetches_nothing_and_its_tables_have_captions_and_headings(subject):
    persons = people(3)
    files = report_files(subject(persons, *records(persons, 5, 3), codebook=book(5)))
    page = Page(files["report.html"].decode("utf-8"))
    assert page.of("html")[0]["lang"] == "en"
    assert not page.of("script")
    assert not page.of("img")
    assert not page.of("link")
    assert b"http://" not in files["report.html"]
    assert b"https://" not in files["report.html"]
    assert b"url(" not in files["report.html"]
    policy = next(one for one in page.of("meta") if one.get("http-equiv"))
    assert policy["content"].startswith("default-src 'none'")
    assert len(page.of("table")) == len(page.of("caption")) > 5
    assert {one.get("scope") for one in page.of("th")} == {"col", "row"}
    links = [one["href"] for one in page.of("a")]
    ids = {one["id"] for _, one in page.tags if "id" in one}
    assert all(link[1:] in ids for link in links if link.startswith("#"))
    assert all(link in files for link in links if not link.startswith("#"))
    assert all(one["role"] == "img" and one["aria-labelledby"] for one in page.of("svg"))
    assert len(ids) == sum("id" in one for _, one in page.tags)


def test_names_titles_and_labels_from_outside_stay_words(subject, tmp_path):
    persons = people(3, HOSTILE + "{0}")
    found = records(persons, 4, 2, title=HOSTILE + "{0}")
    files = report_files(subject(persons, *found, codebook=book(4, HOSTILE + "{0}"), title=HOSTILE))
    page = Page(files["report.html"].decode("utf-8"))
    assert not page.of("script")
    assert len(page.of("style")) == 1
    assert HOSTILE in page.text
    for name, content in files.items():
        if name.endswith(".svg"):
            assert not ElementTree.fromstring(content).findall(".//{http://www.w3.org/2000/svg}script")
    assert recomputed(files, tmp_path).returncode == 0


def test_cells_that_spreadsheets_take_for_formulas_get_an_apostrophe(subject, tmp_path):
    persons = (Annotator("p-1", "=1+1"), Annotator("p-2", "'@x"), Annotator("p-3", "\t-\n"))
    files = report_files(subject(persons, *records(persons, 3, 3), codebook=book(3), title="=2"))
    heading = table(files, "tables/stance.asked.csv")[0]
    assert heading[-3:] == ["'=1+1", "''@x", "'\t-\n"]
    for name in files:
        if name.endswith(".csv"):
            cells = [cell for row in table(files, name) for cell in row]
            assert not [cell for cell in cells if cell and cell[0] in "=+@\t" and not is_number(cell)], name
    ran = recomputed(files, tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")


def is_number(cell):
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_names_in_all_scripts_and_characters_no_page_may_hold(subject, tmp_path):
    persons = (Annotator("p-1", "Иван"), Annotator("p-2", "山田太郎\x00"), Annotator("p-3", "أمل \ud800🙂"))
    files = report_files(subject(persons, *records(persons, 3, 3, title="Þáttur {0} 🚢"), codebook=book(3)))
    page = Page(files["report.html"].decode("utf-8"))
    assert "山田太郎\N{REPLACEMENT CHARACTER}" in page.text
    assert "Þáttur 0 🚢" in page.text
    for name, content in files.items():
        if name.endswith(".svg"):
            ElementTree.fromstring(content)
    assert recomputed(files, tmp_path).returncode == 0


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_project_with_nothing_to_compare_says_so(subject, tmp_path, count):
    persons = people(count)
    found = records(persons[:1], 3, 2) if persons else []
    files = report_files(subject(persons, *found, codebook=book(3)))
    text = Page(files["report.html"].decode("utf-8")).text
    assert "There is nothing to compare yet" in text
    assert not [name for name in files if name.startswith("figures/")]
    ran = recomputed(files, tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_few_discussions_are_said_to_be_few_and_many_are_not(subject):
    persons = people(2)
    few, many = (
        report_files(subject(persons, *records(persons, 3, count), codebook=book(3))) for count in (9, 10)
    )
    assert "Only 9 discussions hold something that two people judged" in few["report.html"].decode("utf-8")
    assert "hold something that two people judged. With fewer" not in many["report.html"].decode("utf-8")


def test_twelve_annotators_and_forty_labels_are_all_there(subject, tmp_path):
    persons = people(12)
    files = report_files(subject(persons, *records(persons, 40, 10, marked=False), codebook=book(40)))
    pairs = [row for row in table(files, "figures.csv") if row[2] == "asked" and row[4] == "pair"]
    assert len({row[5] for row in pairs}) == 66
    told = json.loads(files["report.json"])
    assert len(told["tables"]["stance.asked"]["categories"]) == 40
    matrix = ElementTree.fromstring(files["figures/stance.asked.confusions.svg"])
    assert len(matrix.findall("{http://www.w3.org/2000/svg}rect")) >= 1600
    assert recomputed(files, tmp_path).returncode == 0


def test_groups_by_round_depth_length_and_annotator_are_rebuilt(subject, tmp_path):
    persons = people(4)
    found = []
    for number, record in enumerate(records(persons, 3, 6)):
        texts = [
            replace(text, depth=place % 3, text=text.text * (place * 3 + 1))
            if text.kind == "comment"
            else text
            for place, text in enumerate(record.discussion.texts)
        ]
        said = tuple(replace(one, round=f'Runde "{number % 2}", ä') for one in record.annotations)
        discussion = replace(record.discussion, texts=tuple(texts))
        found.append(replace(record, discussion=discussion, annotations=said))
    files = report_files(subject(persons, *found, codebook=book(3)))
    groups = {(row[4], row[5]) for row in table(files, "figures.csv")[1:]}
    assert {by for by, _ in groups} >= {"round", "depth", "length", "annotator", "without", "discussion"}
    assert ("round", 'Runde "1", ä') in groups
    assert ("length", "80–249") in groups
    ran = recomputed(files, tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_shares_of_labels_are_of_common_units_and_come_to_one(subject):
    persons = people(3)
    files = report_files(subject(persons, *records(persons, 4, 5), codebook=book(4)))
    rows = table(files, "distributions.csv")
    place = {name: rows[0].index(name) for name in rows[0]}
    asked = [row for row in rows[1:] if row[place["question"]] == "asked"]
    for person in persons:
        mine = [row for row in asked if row[place["annotator"]] == person.name]
        assert len(mine) == 4
        for name in ("share", "share of the others"):
            assert sum(float(row[place[name]]) for row in mine) == pytest.approx(1)
        assert sum(int(row[place["given"]]) for row in mine) == int(mine[0][place["shared units"]])


def test_report_json_keeps_to_its_schema(subject):
    schema = json.loads(paths.schema("report.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    persons = people(3)
    for found in ([], records(persons, 4, 3)):
        files = report_files(subject(persons, *found, codebook=book(4)))
        jsonschema.validate(json.loads(files["report.json"]), schema)


def test_undefined_values_have_their_reason_on_the_page(subject):
    persons = people(2)
    files = report_files(subject(persons, *records(persons, 1, 2), codebook=book(1)))
    text = Page(files["report.html"].decode("utf-8")).text
    assert "undefined" in text
    assert "there is no variation" in text


def test_the_page_is_made_for_paper_and_for_readers_who_do_not_see_it(subject):
    people = [Annotator("a1", "Ann"), Annotator("a2", "Ben")]
    page = report_files(subject(people))["report.html"].decode()
    assert '<html lang="en">' in page
    printed = page.partition("@media print {")[2]
    for rule in (
        "thead { display: table-header-group; }",
        ".wide { overflow: visible;",
        "color-scheme: light;",
    ):
        assert rule in printed
    assert "@media screen and (prefers-color-scheme: dark)" in page
    assert page.count("<table>") == page.count("<caption>") > 0
    assert page.count("<svg") == page.count('role="img"')
    assert not any(outside in page for outside in ("http:", "https:", "src=", "@import", "url("))


def test_a_name_in_a_table_keeps_its_own_direction():
    assert '<th scope="row" dir="auto">בן</th>' in Table("People", ("Name", "n"), [["בן", "1"]]).html()
