"""One window on one project."""

import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.errors import ExpectedError
from annotator.store import lock
from annotator.store.lock import Holder, ProjectLock, started

TOP = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "town.annot"
    path.write_bytes(b"")
    return path


def holder(**more):
    time = datetime.now(UTC).isoformat(timespec="seconds")
    whole = Holder("t", platform.node(), "ann", os.getpid(), started(os.getpid()), time, time)
    return replace(whole, **more)


def held_by(project, who):
    project.with_name("town.annot.lock").write_text(json.dumps(asdict(who)))


def ago(seconds):
    return (datetime.now(UTC) - timedelta(seconds=seconds)).isoformat(timespec="seconds")


def names(project):
    return sorted(path.name for path in project.parent.iterdir())


def test_a_second_window_is_refused_with_who_and_where(project):
    first = ProjectLock(project)
    first.acquire()
    with pytest.raises(
        ExpectedError, match=rf"is open in a window of .+ on {platform.node()} since \d{{4}}-"
    ):
        ProjectLock(project).acquire()
    first.release()
    second = ProjectLock(project)
    second.acquire()
    second.release()
    assert names(project) == ["town.annot"]


def test_the_lock_of_a_process_that_is_gone_is_taken_over(project):
    program = subprocess.Popen([sys.executable, "-c", "pass"])
    program.wait()
    held_by(project, holder(process=program.pid, started="1"))
    mine = ProjectLock(project)
    mine.acquire()
    assert names(project) == ["town.annot", "town.annot.lock"]
    mine.release()


def test_the_lock_of_a_process_whose_number_was_given_out_anew_is_taken_over(project):
    held_by(project, holder(started="long ago"))
    ProjectLock(project).acquire()


def test_a_window_on_another_host_holds_while_its_heart_beats(project):
    held_by(project, holder(host="elsewhere", beat=ago(30)))
    with pytest.raises(ExpectedError, match="a window of ann on elsewhere"):
        ProjectLock(project).acquire()
    held_by(project, holder(host="elsewhere", beat=ago(90)))
    ProjectLock(project).acquire()


def test_a_window_here_holds_however_long_its_heart_was_silent(project):
    held_by(project, holder(beat=ago(9000)))
    with pytest.raises(ExpectedError, match="is open in"):
        ProjectLock(project).acquire()


def test_the_heartbeat_is_written_and_its_loss_is_told(project):
    mine = ProjectLock(project)
    mine.acquire()
    held = json.loads(mine.file.read_text())
    mine.file.write_text(json.dumps(held | {"beat": ago(50)}))
    mine.beat()
    assert json.loads(mine.file.read_text())["beat"] >= held["beat"]
    mine.file.unlink()
    mine.beat()
    assert mine.file.exists()
    held_by(project, holder(host="elsewhere"))
    with pytest.raises(ExpectedError, match="was opened in a window of ann on elsewhere"):
        mine.beat()
    mine.release()
    assert names(project) == ["town.annot", "town.annot.lock"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"host": "x"}', json.dumps(asdict(holder(beat="never")))]
)
def test_a_lock_file_that_says_nothing_is_taken_over_once_it_is_old(project, content):
    file = project.with_name("town.annot.lock")
    file.write_text(content)
    if content:
        with pytest.raises(ExpectedError, match="being opened"):
            ProjectLock(project).acquire()
    os.utime(file, (0, 0))
    ProjectLock(project).acquire()


def test_the_lock_is_released_when_the_program_ends_and_stale_when_it_is_killed(project):
    words = (
        "import os, sys; from pathlib import Path; from annotator.store.lock import ProjectLock; "
        "ProjectLock(Path(sys.argv[1])).acquire(); print(len(list(Path(sys.argv[1]).parent.iterdir()))); "
        "sys.stdout.flush(); sys.argv[2] == 'die' and os.kill(os.getpid(), 9)"
    )
    for end, left in (("end", ["town.annot"]), ("die", ["town.annot", "town.annot.lock"])):
        program = [sys.executable, "-c", words, str(project), end]
        done = subprocess.run(program, cwd=TOP, capture_output=True, text=True, check=False)
        assert done.stdout == "2\n"
        assert names(project) == left
    ProjectLock(project).acquire()


def test_without_hard_links_the_lock_holds_as_well(project, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(lock.os, "link", refuse)
    ProjectLock(project).acquire()
    with pytest.raises(ExpectedError, match="is open in"):
        ProjectLock(project).acquire()


def test_a_stale_lock_that_somebody_else_took_over_meanwhile_is_left_to_them(project):
    mine = ProjectLock(project)
    held_by(project, holder(token="new"))
    mine._clear(b"what was stale")
    with pytest.raises(ExpectedError, match="is open in"):
        mine.acquire()
    assert names(project) == ["town.annot", "town.annot.lock"]
