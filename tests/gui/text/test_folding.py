"""Folding hides replies and nothing else, wherever it is done."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.folding import Folds
from annotator.gui.text.items import TextItem


def thread(depths):
    """Return texts 0, 1, … of these depths, each at most one deeper than the one before."""
    items, before = [], -1
    for number, depth in enumerate(depths):
        before = min(depth, before + 1)
        items.append(TextItem(str(number), "words", depth=before))
    return items


threads = st.lists(st.integers(0, 5), min_size=1, max_size=40).map(thread)


@st.composite
def folded_threads(draw):
    folds = Folds(draw(threads))
    folds.folded = frozenset(draw(st.sets(st.sampled_from([item.id for item in folds.items]))))
    return folds


def shown(folds):
    return [item.id for item in folds.shown()]


@given(folded_threads())
def test_a_text_is_shown_where_no_ancestor_is_folded(folds):
    expected = [
        item.id
        for place, item in enumerate(folds.items)
        if not any(folds.items[above].id in folds.folded for above in folds.ancestors(place))
    ]
    assert shown(folds) == expected


@given(folded_threads())
def test_what_is_hidden_is_stood_in_for_by_its_outermost_folded_ancestor(folds):
    seen = shown(folds)
    for place, item in enumerate(folds.items):
        above = [folds.items[one].id for one in folds.ancestors(place)]
        expected = next((one for one in above if one in folds.folded), None)
        assert folds.stand_in(item.id) == (None if item.id in seen else expected)


@given(folded_threads(), st.data())
def test_bringing_a_text_out_unfolds_its_ancestors_alone(folds, data):
    before = folds.folded
    place = data.draw(st.integers(0, len(folds.items) - 1))
    folds.shown()
    folds.bring_out(folds.items[place].id)
    assert folds.items[place].id in shown(folds)
    assert before - folds.folded == before & {folds.items[above].id for above in folds.ancestors(place)}


@given(folded_threads())
def test_folding_all_leaves_the_roots_and_unfolding_all_leaves_everything(folds):
    folds.fold_all()
    assert folds.all_folded
    assert shown(folds) == [item.id for item in folds.items if item.depth == 0]
    folds.unfold_all()
    assert shown(folds) == [item.id for item in folds.items]


@given(folded_threads(), st.data())
def test_a_chain_is_a_text_under_all_that_it_answers_folded_or_not(folds, data):
    place = data.draw(st.integers(0, len(folds.items) - 1))
    folds.show_chain(folds.items[place].id)
    chain = folds.shown()
    assert [item.depth for item in chain] == list(range(folds.items[place].depth + 1))
    assert [folds.place(index) for index in range(len(chain))] == [*folds.ancestors(place), place]
    folds.show_chain(None)
    assert not folds.chain


@given(threads)
def test_replies_are_the_texts_that_have_a_text_among_their_ancestors(items):
    folds = Folds(items)
    for place in range(len(items)):
        expected = [one for one in range(len(items)) if place in folds.ancestors(one)]
        assert list(folds.replies(place)) == expected
        assert folds.answered(place) == bool(expected)
