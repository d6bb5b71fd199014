"""Projects with many annotators or many labels, made by a formula, with cells where nobody met."""

import copy
from dataclasses import replace
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


def lived(found: tuple[Record, ...]) -> tuple[Record, ...]:
    """Return the same with one who adjudicates, with times, and with a second round of the second one.

    Times: a label in nine minutes, a session of each person in each discussion.
    """
    return tuple(_lived(record, number) for number, record in enumerate(found))


def _lived(record: Record, number: int) -> Record:
    first, second, *rest = record.annotators
    said: list[Annotation] = []
    for n, one in enumerate(record.annotations):
        minutes = 9 * n
        clock = f"{9 + minutes // 60:02}:{minutes % 60:02}:00"
        said.append(replace(one, created=f"20{number // 28:02}-01-{number % 28 + 1:02}T{clock}Z"))
        if one.annotator == second.id and one.layer == "stance":
            again = replace(said[-1], id=f"{one.id}-again", round="second look")
            # of the first comment the second look says something else
            said.append(again if n % COMMENTS else replace(again, label=_other(one, record)))
    crew = (replace(first, role="adjudicator"), second, *rest)
    return replace(record, annotators=crew, annotations=tuple(said))


def _other(one: Annotation, record: Record) -> str:
    labels = (other.label for other in record.annotations if other.layer == one.layer)
    return next(label for label in labels if label != one.label)


def make(
    path: Path, *, people: int = 3, labels: int = 5, discussions: int = 6, lived_in: bool = False
) -> Path:
    """Make the project and return its file; `lived_in`: with a gold, times and a second round."""
    book = codebook(labels)
    runner = create_project(path, book, title="Crowd", device="d")
    found = records(people, discussions, book)
    runner.run(ImportRecords(lived(found) if lived_in else found))
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
