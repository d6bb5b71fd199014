"""The two sorts of error: what a person can mend (ExpectedError) and everything else (a bug)."""

from __future__ import annotations


class ExpectedError(Exception):
    """A failure that the person can do something about; its text is shown as it stands.

    The text is one or two sentences: what happened, and what to do about it.
    """


class WrongUsageError(ExpectedError):
    """A command line that cannot be understood (exit status 2)."""


def expected(what: str, found: object, where: str = "") -> ExpectedError:
    """Return the error 'expected …, found …', with the place in front where one is known."""
    place = f"{where}: " if where else ""
    return ExpectedError(f"{place}expected {what}, found {shortened(found)}.")


def shortened(value: object, limit: int = 80) -> str:
    """Return the value as Python shows it, cut in the middle of nothing longer than `limit`."""
    text = repr(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
