"""A program that is killed loses nothing that it called saved."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.actions.projects import open_project
from annotator.store.queries import corpus, work
from tests.actions.test_runner import TOP, writer
from tests.store import building


def kill_after(program, lines):
    """Kill a writer once it has printed so many ids and is in the middle of a further one."""
    saved = [program.stdout.readline().strip() for _ in range(lines)]
    program.send_signal(signal.SIGKILL)
    rest = program.stdout.read().split("\n")
    program.wait()
    return saved + [line for line in rest if len(line) == 36]


def killed(town, times, seed):
    chance = random.Random(seed)
    saved = set()
    for _ in range(times):
        program = writer(town, "two", 10_000)
        saved |= set(kill_after(program, chance.randint(1, 20)))
    again = open_project(town.database.path, device="three", annotator=town.annotator)
    found = {one.id for one in again.read(work.annotations_of, "d1")}
    assert saved <= found
    assert len(found) - len(saved) <= times  # saved, but killed before it could say so
    assert building.problems(again) == []
    building.claim(again)
    again.close()


def test_killing_a_program_in_the_middle_of_its_work_loses_nothing(town):
    killed(town, 3, seed=1)


@pytest.mark.slow
def test_killing_a_program_at_many_moments_loses_nothing(town):
    killed(town, 40, seed=2)


IMPORTER = """
import sys
from pathlib import Path
from annotator.actions.importing import ImportRecords
from annotator.actions.projects import open_project
from annotator.model.corpus import Discussion, Text
from annotator.model.record import Record
runner = open_project(Path(sys.argv[1]), device="two", annotator=sys.argv[2])
texts = tuple(Text(f"big-{place}", "comment", "Who pays? " * 40, depth=0) for place in range(4000))
runner.run(ImportRecords((Record(Discussion("big", "Big", None, texts)),)))
"""


def test_an_import_that_is_killed_while_it_writes_is_there_whole_or_not_at_all(town):
    before = building.content(town.database.path)
    journal = Path(f"{town.database.path}-journal")
    words = [sys.executable, "-c", IMPORTER, town.database.path, town.annotator]
    program = subprocess.Popen(words, cwd=TOP)
    while program.poll() is None and not (journal.exists() and journal.stat().st_size):
        pass
    program.kill()
    program.wait()
    again = open_project(town.database.path, device="three", annotator=town.annotator)
    assert building.problems(again) == []
    whole = again.read(corpus.known_discussions, ["big"])
    again.close()
    assert whole or building.content(town.database.path) == before


def test_what_a_killed_program_left_half_done_is_rolled_back_on_opening(town, tmp_path):
    before = building.content(town.database.path)
    half = tmp_path / "half.annot"
    with closing(sqlite3.connect(town.database.path, isolation_level=None)) as plain:
        plain.execute("PRAGMA cache_size=1")
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("UPDATE event SET body = body || hex(zeroblob(200000))")
        shutil.copyfile(town.database.path, half)
        shutil.copyfile(f"{town.database.path}-journal", f"{half}-journal")
        plain.execute("ROLLBACK")
    again = open_project(half, device="two")
    assert building.problems(again) == []
    again.close()
    assert building.content(half) == before
