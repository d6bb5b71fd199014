"""What a command of the command line is, and the registry that finds them.

Commands without a picture live in `annotator/cli`, those that draw in `annotator/gui/commands`; both
are walked, so that a new command is one new file.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from annotator.registry import Registry

DONE, FAILED, WRONG_USAGE, ATTENTION = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, one line about it, its options, and what it does (→ exit status)."""

    name: str
    about: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


class Commands(Registry[Command]):
    """The commands of both packages under one roof, so that two of one name are noticed."""

    def load(self) -> None:
        """Import every module of both packages, once."""
        super().load()
        Registry[Command](self.kind, "annotator.gui.commands").load()


commands = Commands("command", "annotator.cli")


def command(
    name: str, about: str, add_arguments: Callable[[ArgumentParser], None]
) -> Callable[[Callable[[Namespace], int]], Callable[[Namespace], int]]:
    """Return a decorator that registers a function as a command."""

    def decorate(run: Callable[[Namespace], int]) -> Callable[[Namespace], int]:
        commands.add(name, Command(name, about, add_arguments, run))
        return run

    return decorate
