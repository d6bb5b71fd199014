"""The sample project's records: valid, consistent in themselves and with the codebook, and worth showing."""

import json
from collections import Counter
from typing import Any

import jsonschema

from annotator import paths
from annotator.codebook.values import Codebook
from annotator.model.people import Annotator
from annotator.model.record import (
    Record,
    annotation_from,
    annotator_json,
    coverage_from,
    discussion_from,
    record_json,
)
from annotator.model.span import checked

Json = dict[str, Any]
Pairs = list[tuple[Json, Json]]
RICH = ("01-night-bus.txt", "03-market-square.txt", "05-lido.txt")
VISITORS = "13-street-lights.txt"


def texts(record: Json) -> dict[str, Json]:
    return {text["id"]: text for text in record["texts"]}


def comments(record: Json) -> list[Json]:
    return [text for text in record["texts"] if text["kind"] == "comment"]


def named(records: list[Json], file: str) -> Json:
    return next(record for record in records if record["source"]["name"] == file)


def test_every_record_is_valid_under_the_dataset_schema(records: list[Json]) -> None:
    schema = json.loads(paths.schema("dataset.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert [(error.json_path, error.message) for one in records for error in validator.iter_errors(one)] == []


def test_every_key_is_written_in_the_order_of_the_format(records: list[Json]) -> None:
    for value in records:
        record = Record(
            discussion=discussion_from(value),
            codebook=None,
            annotators=tuple(Annotator(**one) for one in value["annotators"]),
            annotations=tuple(annotation_from(one) for one in value["annotations"]),
            coverage=tuple(coverage_from(one) for one in value["coverage"]),
        )
        assert json.dumps(record_json(record)) == json.dumps(value)
        assert [annotator_json(one) for one in record.annotators] == value["annotators"]


def test_there_are_twelve_discussions_and_one_for_the_visitor(records: list[Json]) -> None:
    assert [record["source"]["name"][:2] for record in records] == [f"{n:02}" for n in range(1, 14)]
    assert len(comments(named(records, VISITORS))) == 5
    assert all(10 <= len(comments(named(records, file))) <= 14 for file in RICH)
    short = [record for record in records if record["source"]["name"] not in RICH]
    assert all(3 <= len(comments(record)) <= 6 for record in short)


def test_articles_have_a_length_that_is_read_in_a_minute(records: list[Json]) -> None:
    words = {record["title"]: len(record["texts"][0]["text"].split()) for record in records}
    assert {title: count for title, count in words.items() if not 90 <= count <= 220} == {}


def test_ids_are_used_once(records: list[Json]) -> None:
    ids = [record["id"] for record in records]
    ids += [text["id"] for record in records for text in record["texts"]]
    ids += [one["id"] for record in records for one in record["annotations"]]
    assert len(set(ids)) == len(ids)


def test_threads_are_written_depth_first_below_the_article(records: list[Json]) -> None:
    for record in records:
        article, *thread = record["texts"]
        assert article["kind"] == "article"
        branch: list[str] = []
        for comment in thread:
            assert comment["kind"] == "comment"
            del branch[comment["depth"] :]
            assert comment["parent"] == (branch[-1] if branch else None)
            assert len(branch) == comment["depth"]
            branch.append(comment["id"])


def test_rich_discussions_nest_to_depth_three_and_more(records: list[Json]) -> None:
    assert [max(one["depth"] for one in comments(named(records, file))) for file in RICH] == [4, 4, 3]


def test_blocks_cover_the_article_and_say_what_is_what(records: list[Json]) -> None:
    for record in records:
        article = record["texts"][0]
        body, blocks = article["text"], article["blocks"]
        words = {one["kind"]: body[one["start"] : one["end"]] for one in reversed(blocks)}
        assert words["headline"] == record["title"]
        assert words["paragraph"].startswith(words["dateline"])
        assert words["dateline"].rstrip()[-1] in "—–-"
        parts = [body[one["start"] : one["end"]] for one in blocks if one["kind"] != "dateline"]
        assert "\n\n".join(parts) == body


def test_quotes_repeat_the_words_at_the_offsets(annotations: Pairs) -> None:
    for record, one in annotations:
        body = texts(record)[one["text"]]["text"]
        assert list(checked([tuple(span) for span in one["spans"]], len(body))) == [
            tuple(span) for span in one["spans"]
        ]
        assert one["quote"] == [body[start:end] for start, end in one["spans"]]
        assert all(quote == quote.strip() for quote in one["quote"])


def test_labels_attributes_and_scopes_are_those_of_the_codebook(
    annotations: Pairs, codebook: Codebook
) -> None:
    for record, one in annotations:
        layer = codebook.layer(one["layer"])
        assert layer is not None
        assert layer.label(one["label"]) is not None
        assert texts(record)[one["text"]]["kind"] in layer.scope
        assert bool(one["spans"]) or layer.kind == "stance"
        questions = {question.id: question for question in layer.attributes}
        for name, value in one["attributes"].items():
            assert questions[name].applies(one["label"]), (one["label"], name)
            assert questions[name].accepts(value), (name, value)


def test_targets_exist_and_are_allowed(annotations: Pairs, codebook: Codebook) -> None:
    for record, one in annotations:
        layer, target = codebook.layer(one["layer"]), one["target"]
        assert layer is not None
        assert (target is None) == (layer.kind == "span")
        if target is None:
            continue
        assert layer.allows_target(target["kind"])
        by_id = texts(record)
        if target["kind"] == "parent":
            assert by_id[one["text"]]["parent"] is not None
        if target["kind"] == "text":
            assert target["id"] not in (one["text"], by_id[one["text"]]["parent"])
            assert by_id[target["id"]]["kind"] == "comment"
        if target["kind"] == "span":
            assert by_id[target["text"]]["text"][target["start"] : target["end"]] == target["quote"]


def test_claims_that_are_targets_are_the_same_annotators_and_in_another_place(annotations: Pairs) -> None:
    for record, one in annotations:
        if (one["target"] or {}).get("kind") == "annotation":
            claim = next(other for other in record["annotations"] if other["id"] == one["target"]["id"])
            assert claim["layer"] == "claim"
            assert claim["annotator"] == one["annotator"]
            assert (claim["text"], claim["spans"]) != (one["text"], one["spans"])


def test_a_comment_has_one_stance_towards_a_target(annotations: Pairs) -> None:
    seen = Counter(
        (one["annotator"], one["text"], json.dumps(one["target"]))
        for _, one in annotations
        if one["layer"] == "stance"
    )
    assert [key for key, count in seen.items() if count > 1] == []


def test_an_article_has_one_main_claim_for_each_annotator_at_work(records: list[Json]) -> None:
    for record in records:
        marked = [
            (one["annotator"], texts(record)[one["text"]]["kind"])
            for one in record["annotations"]
            if one["attributes"].get("main")
        ]
        at_work = {one["annotator"] for one in record["annotations"]}
        assert sorted(marked) == sorted((annotator, "article") for annotator in at_work)


def test_three_annotators_have_done_all_but_one_half_and_one_whole_discussion(
    records: list[Json], codebook: Codebook
) -> None:
    people = {one["id"]: one["name"] for one in records[0]["annotators"]}
    assert sorted(people.values()) == ["Mira", "Tobias", "Wen"]
    gaps = Counter[tuple[str, str]]()
    for record in records:
        done = {(c["annotator"], c["text"], c["layer"]) for c in record["coverage"] if c["state"] == "done"}
        for text in record["texts"]:
            for layer in codebook.layers_for(text["kind"]):
                for person, name in people.items():
                    gaps[name, record["source"]["name"]] += (person, text["id"], layer.id) not in done
    # Three comments on four layers; an article on three layers and four comments on four.
    assert +gaps == {("Tobias", "11-allotments.txt"): 12, ("Tobias", "12-skate-park.txt"): 19}


def test_coverage_names_each_cell_once_and_only_layers_in_scope(
    records: list[Json], codebook: Codebook
) -> None:
    cells = [(c["annotator"], c["text"], c["layer"]) for record in records for c in record["coverage"]]
    assert len(set(cells)) == len(cells)
    for record in records:
        for cell in record["coverage"]:
            layer = codebook.layer(cell["layer"])
            assert layer is not None
            assert texts(record)[cell["text"]]["kind"] in layer.scope


def test_nobody_has_labelled_what_they_have_not_done(records: list[Json]) -> None:
    for record in records:
        done = {(c["annotator"], c["text"], c["layer"]) for c in record["coverage"] if c["state"] == "done"}
        assert {(one["annotator"], one["text"], one["layer"]) for one in record["annotations"]} <= done


def test_every_label_and_every_kind_of_target_is_in_use(annotations: Pairs, codebook: Codebook) -> None:
    used = {one["label"] for _, one in annotations}
    assert {label.id for layer in codebook.layers for label in layer.labels} == used
    kinds = {one["target"]["kind"] for _, one in annotations if one["target"]}
    assert kinds == {target.kind for target in codebook.targets}


def test_the_visitors_discussion_has_claims_a_stance_a_dispute_and_irony(records: list[Json]) -> None:
    record = named(records, VISITORS)
    for person in record["annotators"]:
        found = [one for one in record["annotations"] if one["annotator"] == person["id"]]
        assert {one["layer"] for one in found} == {"claim", "stance", "dispute", "rhetoric"}
        assert "rhetoric.irony" in {one["label"] for one in found}


def test_some_things_in_the_sample_are_hard_to_draw(records: list[Json], annotations: Pairs) -> None:
    bodies = [text["text"] for record in records for text in record["texts"]]
    assert any("\u0590" <= sign <= "\u05ff" for body in bodies for sign in body)
    assert any(ord(sign) > 0xFFFF for body in bodies for sign in body)
    assert any(len(one["spans"]) > 1 for _, one in annotations)
    assert any(one["note"] for _, one in annotations)


def test_spans_of_one_annotator_overlap_and_nest(annotations: Pairs) -> None:
    lanes: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for _, one in annotations:
        for start, end in one["spans"]:
            lanes.setdefault((one["annotator"], one["text"]), []).append((start, end))
    pairs = [(a, b) for lane in lanes.values() for a in lane for b in lane if a < b]
    assert any(a[0] <= b[0] and b[1] <= a[1] for a, b in pairs)
    assert any(a[0] < b[0] < a[1] < b[1] for a, b in pairs)
