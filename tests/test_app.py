"""The door: help, exit statuses, and what is not imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import app
from annotator.command import Command, commands
from annotator.errors import ExpectedError, WrongUsageError

TOP = Path(__file__).parent.parent


def in_new_process(*words: str, code: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    start = [sys.executable, "-c", code] if code else [sys.executable, "main.py", *words]
    return subprocess.run(
        start, cwd=TOP, env={**os.environ, **environment}, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def failing(monkeypatch):
    """Put a command in the place of `formats` that raises what one gives it."""

    def place(error):
        def run(options):
            raise error

        commands.load()
        monkeypatch.setitem(
            commands._entries, "formats", Command("formats", "fails", lambda parser: None, run)
        )

    return place


def test_help_lists_every_command(capsys):
    assert app.main(["--help"]) == 0
    shown = capsys.readouterr().out
    for name, command in commands:
        assert f"  {name} " in shown
        assert command.about in shown


def test_every_command_has_help_and_a_line_about_it(capsys):
    for name, command in commands:
        assert command.about
        assert app.main([name, "--help"]) == 0
        assert capsys.readouterr().out.startswith(f"usage: annotator {name}")


def test_version_is_printed(capsys):
    assert app.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("annotator ")


def test_an_unknown_option_is_wrong_usage(capsys):
    assert app.main(["formats", "--no-such-option"]) == 2
    assert app.main(["--no-such-option"]) == 2


def test_project_and_sample_together_are_wrong_usage():
    assert app.main(["town.annot", "--sample"]) == 2


def test_a_word_that_is_neither_project_nor_command_is_told_in_sentences(capsys, tmp_path):
    assert app.main([str(tmp_path / "town.annot")]) == 1
    told = capsys.readouterr().err
    assert "There is no project" in told
    assert "annotator new" in told


def test_an_expected_failure_is_its_sentence_and_status_1(capsys, failing):
    failing(ExpectedError("The well is dry. Dig deeper."))
    assert app.main(["formats"]) == 1
    assert capsys.readouterr().err == "annotator: The well is dry. Dig deeper.\n"


def test_wrong_usage_found_by_a_command_is_status_2(capsys, failing):
    failing(WrongUsageError("Two layers were named; name one."))
    assert app.main(["formats"]) == 2


def test_a_bug_leaves_a_report_and_no_traceback(capsys, failing, own_settings):
    failing(ZeroDivisionError("by zero"))
    assert app.main(["formats"]) == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert "ZeroDivisionError" in told
    assert "ZeroDivisionError: by zero" in (own_settings / "last-error.txt").read_text()


def test_an_interruption_is_status_130(failing):
    failing(KeyboardInterrupt())
    assert app.main(["formats"]) == 130


def test_help_imports_nothing_heavy():
    heavy = ["PySide6", "numpy", "sqlalchemy", "pyqtgraph", "alembic", "jsonschema", "yaml"]
    code = (
        "import sys; from annotator.app import main; status = main(['--help']); "
        f"print([name for name in {heavy} if name in sys.modules], status, file=sys.stderr)"
    )
    assert in_new_process(code=code).stderr == "[] 0\n"


def test_main_py_is_the_same_program():
    assert in_new_process("--help").stdout.startswith("usage: annotator [PROJECT]")


def test_a_reader_that_leaves_is_no_failure():
    command = f"{sys.executable} main.py --help | head -n 1; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=TOP, capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert ran.stderr == ""


def test_output_is_utf_8_in_every_locale():
    assert "COMMAND …" in in_new_process("--help", LC_ALL="C", PYTHONIOENCODING="latin-1").stdout
