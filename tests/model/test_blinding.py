"""Blinding: what is shown changes, the tree, the words and the ids do not."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.blinding import blinded, letters, scores, shuffled
from annotator.model.corpus import Discussion, Text
from annotator.model.policy import Policy

NAMES = ["Ann", "Zoë", "bob", "Ann Lee", None]
DATES = ["2012-05-03T10:00:00Z", "2012-05-04", "3 May", None]


@st.composite
def threads(draw: st.DrawFn) -> tuple[Text, ...]:
    """Give an article with comments in depth-first order."""
    texts = [Text("a", "article", "Article", author="Editor")]

    def grow(parent: str | None, depth: int) -> None:
        for _ in range(draw(st.integers(0, 3 if depth < 3 else 0))):
            number = len(texts)
            author, created = draw(st.sampled_from(NAMES)), draw(st.sampled_from(DATES))
            meta = {"likes": number, "marker": "—"}
            words = f"words {number}"
            texts.append(Text(f"t{number}", "comment", words, parent, author, created, depth, meta=meta))
            grow(f"t{number}", depth + 1)

    grow(None, 0)
    return tuple(texts)


policies = st.builds(
    Policy,
    authors=st.sampled_from(["shown", "hidden", "replaced"]),
    dates=st.sampled_from(["shown", "hidden", "replaced"]),
    scores=st.sampled_from(["shown", "hidden"]),
    shuffle=st.none() | st.integers(0, 99),
)


def shown(texts: tuple[Text, ...], policy: Policy) -> tuple[Text, ...]:
    return blinded(Discussion("d", "Title", None, texts), policy).texts


def children(texts: tuple[Text, ...]) -> dict[str | None, list[str]]:
    found: dict[str | None, list[str]] = {}
    for text in texts:
        found.setdefault(text.parent, []).append(text.id)
    return {parent: sorted(ids) for parent, ids in found.items()}


@given(threads(), st.integers(0, 99))
def test_shuffling_permutes_siblings_and_keeps_the_tree(texts: tuple[Text, ...], seed: int) -> None:
    after = shuffled(texts, seed=seed, discussion="d")
    assert children(after) == children(texts)
    branch: list[str] = []  # depth-first: no reply stands outside the branch it belongs to
    for text in after[1:]:
        del branch[text.depth :]
        assert text.parent == (branch[-1] if branch else None)
        branch.append(text.id)


@given(threads(), st.integers(0, 99), st.integers(0, 99))
def test_the_order_follows_from_seed_and_ids_and_not_from_arrival(
    texts: tuple[Text, ...], seed: int, arrival: int
) -> None:
    other = random.Random(arrival).sample(texts, len(texts))
    first = shuffled(texts, seed=seed, discussion="d")
    assert shuffled(other, seed=seed, discussion="d") == first


def test_seeds_and_discussions_give_orders_of_their_own() -> None:
    texts = tuple(Text(f"t{number}", "comment", "x", depth=0) for number in range(12))
    orders = {
        tuple(one.id for one in shuffled(texts, seed=seed, discussion=home))
        for seed in range(4)
        for home in ("d", "e")
    }
    assert len(orders) == 8


@given(threads(), policies)
def test_words_ids_and_places_in_the_tree_stay(texts: tuple[Text, ...], policy: Policy) -> None:
    after = shown(texts, policy)
    assert {(one.id, one.text, one.parent, one.depth) for one in after} == {
        (one.id, one.text, one.parent, one.depth) for one in texts
    }
    assert policy.blinds or after == texts


@given(threads(), policies)
def test_nothing_that_is_blinded_is_left(texts: tuple[Text, ...], policy: Policy) -> None:
    names = {text.author for text in texts[1:] if text.author}
    dates = {text.created for text in texts[1:] if text.created}
    for text in shown(texts, policy)[1:]:
        assert policy.authors == "shown" or text.author not in names
        assert policy.dates == "shown" or text.created not in dates
        assert bool(scores(text.meta)) == (policy.scores == "shown")
        assert text.meta["marker"] == "—"


@given(threads(), st.integers(0, 9))
def test_each_writer_has_one_stand_in_given_by_first_appearance(texts: tuple[Text, ...], seed: int) -> None:
    authors = {text.id: text.author for text in texts}
    after = [one for one in shown(texts, Policy(authors="replaced", shuffle=seed))[1:] if one.author]
    pairs = {(authors[one.id], one.author) for one in after}
    assert len(pairs) == len({name for name, _ in pairs}) == len({stand_in for _, stand_in in pairs})
    first = list(dict.fromkeys(one.author for one in after))
    assert first == [f"Writer {letters(number)}" for number in range(len(first))]


def test_days_are_counted_from_the_first_one() -> None:
    texts = (
        Text("t1", "comment", "x", created="2012-05-04T23:00:00Z", depth=0),
        Text("t2", "comment", "x", created="2012-05-02", depth=0),
        Text("t3", "comment", "x", created="yesterday", depth=0),
    )
    assert [one.created for one in shown(texts, Policy(dates="replaced"))] == ["day 3", "day 1", None]


def test_letters_go_on_behind_z() -> None:
    assert [letters(number) for number in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
