"""How commands speak to people and to programs."""

import io
import sqlite3
import sys
from contextlib import closing

import pytest

from annotator.cli.output import ProgressLine, write_table
from annotator.store import database


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_is_shown_on_a_terminal_and_wiped(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    with ProgressLine() as progress:
        progress(0, 2, "a.txt")
    assert sys.stderr.getvalue() == "\r\x1b[K1/2 a.txt\r\x1b[K"


def test_progress_is_silent_elsewhere(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with ProgressLine() as progress:
        progress(0, 2, "a.txt")
    assert sys.stderr.getvalue() == ""


def test_columns_of_a_table_stand_below_each_other(capsys):
    write_table([("a", "first"), ("long", "second"), ("b", "")])
    assert capsys.readouterr().out == "a     first\nlong  second\nb\n"


@pytest.mark.parametrize("words", [["show"], ["annotators"], ["codebook"], ["check"]])
def test_a_question_is_answered_while_somebody_else_writes(answer, town, words):
    with closing(sqlite3.connect(town)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert answer(words[0], town, *words[1:])


def test_a_change_is_refused_while_somebody_else_writes(call, town, monkeypatch):
    monkeypatch.setitem(database.PRAGMAS, "busy_timeout", 1)
    with closing(sqlite3.connect(town)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        status, _, err = call("annotators", town, "add", "Wen")
    assert status == 1
    assert "another program is writing" in err


def test_with_json_a_failure_leaves_stdout_empty(call, tmp_path):
    status, out, err = call("show", tmp_path / "absent.annot", "--json")
    assert (status, out) == (1, "")
    assert err.startswith("annotator: ")
