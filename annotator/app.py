"""The door: arguments become a window or a command, errors become sentences and an exit status."""

from __future__ import annotations

import io
import os
import sys
import traceback
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from annotator import __version__, settings
from annotator.command import DONE, FAILED, WRONG_USAGE, Command, commands
from annotator.errors import ExpectedError, WrongUsageError

USAGE = """%(prog)s [PROJECT] [--as NAME]     opens the window
       %(prog)s --sample                 opens a fresh copy of the sample project
       %(prog)s COMMAND …                see below, and %(prog)s COMMAND --help"""
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    try:
        status = dispatch(words)
        sys.stdout.flush()
    except SystemExit as leaving:  # argparse leaves that way, after --help and after wrong usage
        return leaving.code if isinstance(leaving.code, int) else DONE
    except ExpectedError as error:
        sys.stderr.write(f"annotator: {error}\n")
        return WRONG_USAGE if isinstance(error, WrongUsageError) else FAILED
    except BrokenPipeError:
        return _reader_left()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort of the command line: a bug is told, not shown
        return _tell_bug(error, words)
    return status


def dispatch(words: Sequence[str]) -> int:
    """Run the command that is named first, or open the window."""
    first = words[0] if words else ""
    if first in {"-h", "--help"}:
        _parser(list(_commands().values())).print_help()
        return DONE
    if first and not first.startswith("-") and first in (known := _commands()):
        return _run(known[first], words[1:])
    return _open_window(words)


def _commands() -> dict[str, Command]:
    return dict(commands)


def _run(command: Command, words: Sequence[str]) -> int:
    parser = ArgumentParser(prog=f"annotator {command.name}", description=command.about, allow_abbrev=False)
    command.add_arguments(parser)
    return command.run(parser.parse_args(words))


def _parser(known: Sequence[Command]) -> ArgumentParser:
    """Return the parser of the window's arguments; its help lists the commands."""
    width = max((len(one.name) for one in known), default=0)
    lines = [f"  {one.name:<{width}}  {one.about}" for one in known]
    parser = ArgumentParser(
        prog="annotator",
        usage=USAGE,
        description="Stance and rhetoric labelling of news articles and their comment threads.",
        epilog="\n".join(["commands:", *lines]),
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("project", nargs="?", metavar="PROJECT", help="an .annot file or a database address")
    parser.add_argument("--as", dest="name", metavar="NAME", help="the annotator one is in this project")
    parser.add_argument("--sample", action="store_true", help="open a fresh copy of the sample project")
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    return parser


def _open_window(words: Sequence[str]) -> int:
    parser = _parser([])
    options = parser.parse_args(words)
    if options.sample and options.project:
        parser.error("give a PROJECT or --sample, not both")
    if options.project and "://" not in options.project and not Path(options.project).is_file():
        raise ExpectedError(
            f"There is no project {options.project!r} and no command of that name. "
            f"Make a project with `annotator new {options.project}`, or see `annotator --help`."
        )
    from annotator.display import require_display

    require_display()
    from annotator.gui.start import run

    return run(options.project, options.name, options.sample)


def _write_utf8() -> None:
    """Write UTF-8 with plain line feeds whatever the locale, so that output is the same everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _reader_left() -> int:
    """Turn off stdout after its reader closed it (`annotator show … | head`), which is no failure of ours."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return DONE


def _tell_bug(error: Exception, words: Sequence[str]) -> int:
    """Write the report of a bug into a file and say where it is; ANNOTATOR_DEBUG=1 shows it."""
    report = (
        f"annotator {__version__}, Python {sys.version}\narguments: {list(words)}\n{traceback.format_exc()}"
    )
    place = settings.folder() / "last-error.txt"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(report, encoding="utf-8")
        where = f"The report is in {place}"
    except OSError:
        where = "Run it again with ANNOTATOR_DEBUG=1 to see the report"
    if os.environ.get("ANNOTATOR_DEBUG"):
        sys.stderr.write(report)
    sys.stderr.write(f"annotator: a fault of the program ({type(error).__name__}: {error}). {where}.\n")
    return FAILED
