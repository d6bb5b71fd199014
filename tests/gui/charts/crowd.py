"""Projects with many annotators or many labels, made by a formula, with cells where nobody met."""

import copy
from pathlib import Path

from annotator.actions.importing import ImportRecords
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.codebook.values import Codebook, codebook_from
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

COMMENTS = 6
WORDS = "The ferry stops in May, and the council pays for a bus until the bridge is open again."
SPANS = ((0, 15), (4, 15), (28, 48), (60, 86))


def codebook(labels: int) -> Codebook:
    """Return the default codebook with so many labels of stance and of claims."""
    body = copy.deepcopy(dict(default_codebook().body))
    for layer in body["layers"]:
        if layer["id"] in {"stance", "claim"}:
            known = layer["labels"]
            for number in range(len(known), labels):
                more = {**known[0], "id": f"{layer['id']}.more{number}", "name": f"Further label {number}"}
                more.pop("key", None)
                known.append(more)
            del known[max(labels, 1) :]
    return codebook_from(body)


def records(people: int, discussions: int, book: Codebook) -> tuple[Record, ...]:
    """Return discussions of which each is judged by two or three neighbours of the circle of people."""
    crew = tuple(Annotator(f"p-{n:02}", f"Annotator {n + 1:02}", "lead") for n in range(people))
    return tuple(_record(number, crew, book) for number in range(discussions))


def make(path: Path, *, people: int = 3, labels: int = 5, discussions: int = 6) -> Path:
    """Make the project and return its file."""
    book = codebook(labels)
    runner = create_project(path, book, title="Crowd", device="d")
    runner.run(ImportRecords(records(people, discussions, book)))
    runner.database.close()
    return path


def _record(number: int, crew: tuple[Annotator, ...], book: Codebook) -> Record:
    home = f"d{number:02}"
    texts = [Text(f"{home}-a", "article", WORDS)]
    texts += [Text(f"{home}-{n}", "comment", WORDS, author=f"Jo {n}", depth=0) for n in range(COMMENTS)]
    judges = [crew[(number + n) % len(crew)] for n in range(min(3, len(crew)))]
    said, done = [], []
    for place, who in enumerate(judges):
        said += _stances(home, place, who, book, f"round {number % 3 + 1}")
        said += _claims(f"{home}-a", number, place, who, book)
        done.append(Coverage(who.id, f"{home}-0", "rhetoric", "done"))
    title = f"Page {number + 1} about a ferry with a title that is long enough to be cut off somewhere"
    return Record(Discussion(home, title, None, tuple(texts)), None, crew, tuple(said), tuple(done))


def _stances(home: str, place: int, who: Annotator, book: Codebook, round_name: str) -> list[Annotation]:
    labels = next(layer for layer in book.layers if layer.id == "stance").labels
    found = []
    for n in range(COMMENTS):
        # two of three say the same, the last one differs on every second comment
        label = labels[(n * 7 + (place == 2 and n % 2)) % len(labels)].id
        text = f"{home}-{n}"
        mark = f"{text}-{who.id}"
        found.append(Annotation(mark, who.id, "stance", label, text, (), Target("article"), round=round_name))
    return found


def _claims(text: str, number: int, place: int, who: Annotator, book: Codebook) -> list[Annotation]:
    labels = next(layer for layer in book.layers if layer.id == "claim").labels
    marked = (SPANS[place % 2], SPANS[2 + (number + place) % 2])
    return [
        Annotation(
            f"{text}-{who.id}-{n}",
            who.id,
            "claim",
            labels[(number + n * place) % len(labels)].id,
            text,
            (Span(*one),),
        )
        for n, one in enumerate(marked)
    ]
