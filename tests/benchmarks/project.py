"""Large projects to measure on: as many comments and labels as asked for, always the same."""

from __future__ import annotations

import random
from pathlib import Path

from annotator.actions.importing import ImportRecords
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Discussion, Source, Text
from annotator.model.ids import content_id
from annotator.model.record import Record
from annotator.model.span import Span

WORDS = ("the", "bridge", "closed", "nobody", "knows", "who", "pays", "mayor", "says", "cheap", "and", "it")


def discussion(name: str, comments: int) -> Discussion:
    """Return an article with a thread of so many comments, up to four deep."""
    chance = random.Random(name)
    texts = [Text(content_id(name, "a"), "article", "Headline\n\n" + words(chance, 400))]
    above: list[str] = []
    for number in range(comments):
        depth = min(chance.randint(0, 4), len(above))
        above[depth:] = [content_id(name, str(number))]
        parent = above[depth - 1] if depth else None
        body = words(chance, chance.randint(9, 60))
        texts.append(Text(above[-1], "comment", body, parent, f"Reader {number % 97}", depth=depth))
    return Discussion(content_id(name), name, Source("text-page", f"{name}.txt"), tuple(texts))


def labels(whole: Discussion, person: str, number: int) -> tuple[Annotation, ...]:
    """Return so many labels of one person: words, stances and disputes, spread over the texts."""
    chance = random.Random(f"{whole.title}{person}")
    found: list[Annotation] = []
    time = "2026-01-01T00:00:00Z"
    for place in range(number):
        text = whole.texts[1 + place % (len(whole.texts) - 1)]
        one = content_id(whole.id, person, str(place))
        start = chance.randint(0, 8)
        spans = (Span(start, start + chance.randint(3, 9)),)
        layer, label, target = ("rhetoric", "rhetoric.irony", None)
        match place % 4:
            case 0:
                layer, label = "claim", "claim.fact"
            case 1:
                layer, label, target, spans = "stance", "stance.oppose", Target("article"), ()
            case 2:
                layer, label, target = "dispute", "dispute.number", Target("annotation", id=found[-2].id)
        found.append(
            Annotation(one, person, layer, label, text.id, spans, target, created=time, modified=time)
        )
    return tuple(found)


def words(chance: random.Random, number: int) -> str:
    """Return so many words."""
    return " ".join(chance.choices(WORDS, k=number))


def large_project(path: Path, *, discussions: int, comments: int, annotations: int) -> Runner:
    """Make a project with so many discussions of so many comments, and so many labels of Ann in all."""
    runner = create_project(path, default_codebook(), title="Large", device="one")
    runner.annotator = runner.run(AddAnnotator("Ann", "lead")).answer.id
    for number in range(discussions):
        whole = discussion(f"page {number:04d}", comments)
        put = labels(whole, runner.annotator, annotations // discussions)
        runner.run(ImportRecords((Record(whole, annotations=put),)))
    return runner
