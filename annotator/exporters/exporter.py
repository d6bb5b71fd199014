"""What an exporter is, what it is asked to write, and the registry that finds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from annotator.model.record import Record
from annotator.registry import Registry

AnnotationChoice = Literal["raw", "gold", "both"]
AuthorChoice = Literal["names", "pseudonyms", "omit"]
TextChoice = Literal["with", "without"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What to write: whose annotations, how people are called, and the words or offsets alone."""

    annotations: AnnotationChoice = "raw"
    authors: AuthorChoice = "pseudonyms"
    texts: TextChoice = "with"


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of the project that is not in the files: where it stands, and what it is."""

    where: str
    what: str


@dataclass(slots=True)
class Written:
    """What was written so far."""

    discussions: int = 0
    annotations: int = 0
    files: list[Path] = field(default_factory=list)
    lost: list[Loss] = field(default_factory=list)

    def lose(self, where: str, what: str, times: int = 1) -> None:
        """Note a loss; nothing is noted where it happened no times."""
        if times:
            self.lost.append(Loss(where, what))


class Exporter(Protocol):
    """One format that can be written.

    `folder` tells whether OUT is a folder of several files; `defaults` are the choices of a person
    who made none.
    """

    name: str
    suffixes: tuple[str, ...]
    about: str
    folder: bool
    defaults: Choices

    def write(self, out: Path, records: Iterable[Record], written: Written) -> None:
        """Write the records, which are chosen and ordered already, into `out`; count and tell losses."""
        ...


exporters: Registry[Exporter] = Registry("exporter", "annotator.exporters")


def register(exporter: type[Exporter]) -> type[Exporter]:
    """Register an exporter class under its name."""
    exporters.add(exporter.name, exporter())
    return exporter
