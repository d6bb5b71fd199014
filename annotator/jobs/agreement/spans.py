"""The question of a span layer: which words each annotator marked, and how."""

from __future__ import annotations

from annotator.codebook.values import Layer
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Choice, Question, Work, categories_of, words_of

HEADLINE: tuple[Choice, ...] = (
    ("span_f1", {"match": "exact"}),
    ("span_f1", {"match": "overlap"}),
    ("unitizing_alpha", {"form": "binary"}),
    ("unitizing_alpha", {"form": "valued"}),
    ("unitizing_alpha", {"form": "coding"}),
    ("gamma", {"form": "gamma", "sampler": "shift"}),
    ("gamma", {"form": "cat", "sampler": "shift"}),
)


def questions(layer: Layer, works: list[Work], material: Material) -> list[Question]:
    """Return the one question: marks are (start, end, label), one for each part of a span."""
    del material
    items = tuple(item for work in works for item in _items(work))
    labels = categories_of(layer, works)
    return [Question(layer, "spans", "Marked words", "spans", items, labels, HEADLINE, words=words_of(layer))]


def _items(work: Work) -> list[Item]:
    found = []
    for text in work.texts:
        answers = {
            who: tuple(sorted((start, end, one.label) for one in said for start, end in one.spans))
            for who, said in work.by_person(text.id).items()
        }
        found.append(Item(work.record, text, answers))
    return found
