"""Reports of a part of a project, and of people and labels with odd names: each rebuilds its figures."""

from __future__ import annotations

import json
import random
import subprocess
import sys

import pytest

from annotator.actions.projects import open_project
from annotator.errors import ExpectedError
from annotator.jobs.agreement.material import material_of
from annotator.jobs.agreement.measuring import Plan, Wanted, figures
from annotator.jobs.progress import silent
from annotator.jobs.report.measures import entries_of
from annotator.jobs.report.scope import Scope
from annotator.jobs.report.subject import subject_of
from annotator.jobs.report.writing import report_files, write_report
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

ODD = (
    "Ann, Jr.", 'Bea "B"', "=1+1", "'quoted'", "Čeněk\u202eRTL", "名前", "two\nlines", " spaces ", "-", "🙂",
    "a;b", "tab\there",
)  # fmt: skip
LABELS = ("stance.support", "stance.oppose", 'odd, "label"\n', "=label", "ярлык")
WORDS = "The ferry stops in May, they say; nobody asked for it. " * 3


def rebuilt(folder):
    """Run the report's own program; return what it printed."""
    command = [sys.executable, "-I", "-S", folder / "recompute.py"]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout[-2000:]
    return ran.stdout


def written(files, folder):
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def record(name, people, chance):
    """Return a discussion with stances, claims and disputes; some judged nothing, some found nothing."""
    texts = [Text(f"{name}-a", "article", WORDS)]
    texts += [Text(f"{name}-{n}", "comment", WORDS[n:], author="Jo", depth=0) for n in range(5)]
    said, done = [], []

    def add(who, layer, label, text, spans, target=None):
        number = f"{name}-{len(said)}"
        said.append(
            Annotation(number, who.id, layer, label, text.id, spans, target, round=f"r,{len(said) % 2}")
        )

    for who in people:
        claim = None
        for text in texts:
            if chance.random() < 0.25:
                continue
            done += [Coverage(who.id, text.id, layer, "done") for layer in ("claim", "stance", "dispute")]
            start = chance.choice((0, 4, 4, 10))
            span = Span(start, start + chance.choice((5, 9)))
            if text.kind == "article" or chance.random() < 0.5:
                add(who, "claim", chance.choice(("claim.fact", "=odd")), text, (span,))
                claim = said[-1] if text.kind == "article" else claim
            if text.kind == "comment":
                add(who, "stance", chance.choice(LABELS), text, (), Target("article"))
                if claim is not None and chance.random() < 0.6:
                    where = Target("annotation", id=claim.id)
                    add(who, "dispute", "dispute.number", text, (span,), where)
    discussion = Discussion(name, f'Title "{name}", <b>\n', None, tuple(texts))
    return Record(discussion, None, tuple(people), tuple(said), tuple(done))


@pytest.mark.parametrize("many", [2, 3, 12])
@pytest.mark.parametrize("authors", ["names", "pseudonyms"])
def test_odd_names_and_labels_of_any_number_of_people_are_rebuilt(many, authors, subject, tmp_path):
    chance = random.Random(many)
    people = [Annotator(f"p{n:02}", ODD[n]) for n in range(many)]
    records = [record(f"d{n}", people, chance) for n in range(4)]
    files = report_files(subject(people, *records, title='Odd, "title"\n', authors=authors))
    told = rebuilt(written(files, tmp_path))
    body = json.loads(files["report.json"])
    assert told.startswith(f"{sum(one['rebuilt'] for one in body['figures'])} figures rebuilt")
    assert {one["coefficient"] for one in body["figures"] if not one["rebuilt"]} <= {"gamma"}
    assert {"aligned", "ends"} <= {one["options"].get("match") for one in body["figures"] if one["rebuilt"]}


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (Scope(texts="comment"), "comments alone"),
        (Scope(layer="stance"), "the layer stance alone"),
        (Scope(annotators=("Mira", "Tom")), "the work of annotator"),
        (Scope(quotes=False), "without what they quote"),
        (Scope(plan=Plan(ci=0.9)), "90 % intervals are the delete-one jackknife"),
        (Scope(plan=Plan(interval="bootstrap", resamples=400, seed=7)), "400 bootstrap samples"),
        (Scope(plan=Plan(interval="none")), "No intervals were asked for."),
    ],
    ids=["texts", "layer", "annotators", "quotes", "level", "bootstrap", "none"],
)
def test_a_report_of_a_part_names_it_and_is_rebuilt(scope, said, sample, tmp_path):
    runner = open_project(sample, device="tests")
    people = [one.name for one in material_of(runner.database).people]
    if scope.annotators:
        scope = Scope(annotators=tuple(people[:2]))
    write_report(runner, tmp_path / "out", scope=scope)
    runner.database.close()
    page = (tmp_path / "out" / "report.html").read_text("utf-8")
    assert said in page
    assert ("A part of the project" in page) == (scope.plan == Plan())
    assert "0 of them differ" in rebuilt(tmp_path / "out")


def test_the_figures_of_a_part_are_those_of_the_command(sample):
    runner = open_project(sample, device="tests")
    material = material_of(runner.database)
    chosen = tuple(one.id for one in material.people[:2])
    plan = Plan(ci=0.8)
    wanted = Wanted(layer="stance", annotators=chosen, question="asked", by="pair", plan=plan)
    told = figures(material, wanted)[0].measurement

    found = subject_of(runner.database, "names", Scope(layer="stance", annotators=chosen, plan=plan))
    pairs = [one for one in entries_of(found, silent) if one.figure.by == "pair"]
    runner.database.close()
    assert {one.figure.layer for one in pairs} == {"stance"}
    mine = next(
        one.figure.measurement for one in pairs if one.figure.measurement.coefficient == told.coefficient
    )
    assert (mine.value, mine.low, mine.high) == (told.value, told.low, told.high)
    assert [one.name for one in material.people[:2]] == list(found.names.values())


def test_a_discussion_alone_has_no_interval_and_says_so(sample, tmp_path):
    runner = open_project(sample, device="tests")
    home = material_of(runner.database).records[0].discussion.id
    write_report(runner, tmp_path / "out", scope=Scope(discussion=home))
    runner.database.close()
    body = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert body["scope"]["discussion"] == home
    assert {one["discussions"] for one in body["figures"]} <= {0, 1, None}
    rebuilt(tmp_path / "out")


@pytest.mark.parametrize(
    "wrong",
    [{"texts": "replies"}, {"plan": Plan(ci=1.5)}, {"plan": Plan(resamples=0)}, {"plan": Plan(interval="x")}],
)
def test_a_part_that_cannot_be_is_a_sentence(wrong):
    with pytest.raises(ExpectedError):
        Scope(**wrong)


def test_nobody_of_that_name_is_a_sentence(sample, tmp_path):
    runner = open_project(sample, device="tests")
    with pytest.raises(ExpectedError, match="Nobody in the project is called 'Nobody'"):
        write_report(runner, tmp_path / "out", scope=Scope(annotators=("Nobody",)))
    runner.database.close()
    assert not (tmp_path / "out").exists()


def test_a_report_is_stopped_in_the_midst_of_a_figure(subject, monkeypatch):
    from annotator.agreement.coefficients import gamma
    from annotator.jobs.progress import CancelledError
    from annotator.jobs.report import measures

    inside = []
    people = [Annotator(f"p{n}", name) for n, name in enumerate(("Ann", "Ben", "Cem"))]
    found = subject(people, *(record(f"d{n}", people, random.Random(n)) for n in range(3)))
    align = gamma.best_alignment

    def noted(*given):
        inside.append(True)
        return align(*given)

    def stop_inside(_done, _total, _what):
        if inside:
            raise CancelledError("Stopped.")

    monkeypatch.setattr(measures, "PAUSE", -1)
    monkeypatch.setattr(gamma, "best_alignment", noted)
    with pytest.raises(CancelledError):
        measures.entries_of(found, stop_inside)
    assert len(inside) == 1
