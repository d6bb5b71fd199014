"""Random projects of three people and two discussions, with all that makes units hard to bring together."""

from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Source, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

PEOPLE = (Annotator("p-ann", "Ann"), Annotator("p-bea", "Bea"), Annotator("p-cem", "Cem"))
WORDS = "The ferry stops in May, says the port."
LABELS = {
    "claim": ("claim.fact", "claim.value", "claim.gone"),
    "rhetoric": ("rhetoric.irony", "rhetoric.doubt"),
    "stance": ("stance.support", "stance.oppose", "stance.not_addressed"),
    "dispute": ("dispute.number", "dispute.source"),
}
who = st.sampled_from([one.id for one in PEOPLE])
spans = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), min_size=1, max_size=2).map(
    lambda found: tuple(Span(a, b) for a, b in _apart(sorted((a, a + size) for a, size in found)))
)


def _apart(found):
    kept = found[:1]
    for start, end in found[1:]:
        if start > kept[-1][1]:
            kept.append((start, end))
    return kept


def page(home: str) -> Discussion:
    """Return an article with three comments, one of them a reply."""
    return Discussion(
        home,
        f"Page {home}",
        Source("text-page", f"{home}.txt"),
        (
            Text(f"{home}-t0", "article", WORDS),
            Text(f"{home}-t1", "comment", WORDS, author="Jo", depth=0),
            Text(f"{home}-t2", "comment", WORDS, f"{home}-t1", author="Kim", depth=1),
            Text(f"{home}-t3", "comment", WORDS, author="Lou", depth=0),
        ),
    )


@st.composite
def records(draw, home):
    """Draw a discussion with what its people said."""
    whole = page(home)
    texts = [text.id for text in whole.texts]
    said: list[Annotation] = []
    for number in range(draw(st.integers(0, 14))):
        layer = draw(st.sampled_from(sorted(LABELS)))
        claims = [one.id for one in said if one.layer == "claim"]
        text = draw(st.sampled_from(texts[1:] if layer == "stance" else texts))
        said.append(
            Annotation(
                f"{home}-{number:02}",
                draw(who),
                layer,
                draw(st.sampled_from(LABELS[layer])),
                text,
                () if layer == "stance" else draw(spans),
                draw(_target(layer, texts, text, claims)),
                {"intensity": draw(st.integers(1, 3))} if layer == "stance" else {},
                round=draw(st.sampled_from((None, "one", "two"))),
                modified=f"2026-01-0{draw(st.integers(1, 3))}",
                cluster=draw(st.sampled_from((None, "k"))) if layer == "claim" else None,
            )
        )
    cells = [(person.id, text, layer) for person in PEOPLE for text in texts for layer in LABELS]
    done = draw(st.lists(st.sampled_from(cells), unique=True, max_size=30))
    return Record(
        whole,
        annotations=tuple(said),
        coverage=tuple(Coverage(person, text, layer, "done") for person, text, layer in done),
    )


def _target(layer, texts, text, claims):
    words = st.builds(
        lambda on, start, size: Target("span", text=on, start=start, end=start + size, quote=""),
        st.sampled_from(texts),
        st.integers(0, 25),
        st.integers(1, 9),
    )
    pointed = [st.sampled_from(claims).map(lambda one: Target("annotation", id=one))] if claims else []
    others = st.sampled_from([one for one in texts if one != text]).map(lambda one: Target("text", id=one))
    if layer == "claim":
        return st.none()
    if layer == "dispute":
        return st.one_of(words, others, *pointed)
    named = st.sampled_from(("The Port", "the port", "Mayor")).map(lambda one: Target("named", name=one))
    plain = st.sampled_from((Target("article"), Target("parent")))
    return st.one_of(plain, plain, others, named, *pointed, *([st.none()] if layer == "rhetoric" else []))


projects = st.tuples(records("d1"), records("d2"))
BOOK = default_codebook()
NAMED = {"the port": "The Port"}
