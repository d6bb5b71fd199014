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
class Request:
    """What to write; None means the format's own default."""

    annotations: AnnotationChoice | None = None
    authors: AuthorChoice | None = None
    texts: TextChoice | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that the format cannot hold: where it stands in the project, and what it is."""

    where: str
    what: str


@dataclass(slots=True)
class Report:
    """What was written so far."""

    discussions: int = 0
    annotations: int = 0
    files: list[str] = field(default_factory=list)
    lost: list[Loss] = field(default_factory=list)


class Exporter(Protocol):
    """One format that can be written.

    `folder` tells whether OUT is a folder of several files; `defaults` are the choices of a request
    that leaves them open.
    """

    name: str
    suffixes: tuple[str, ...]
    about: str
    folder: bool
    defaults: Request

    def write(self, out: Path, records: Iterable[Record], request: Request, report: Report) -> None:
        """Write the records, in the order given, into `out` and tell the report what was written and lost."""
        ...


exporters: Registry[Exporter] = Registry("exporter", "annotator.exporters")


def register(exporter: type[Exporter]) -> type[Exporter]:
    """Register an exporter class under its name."""
    exporters.add(exporter.name, exporter())
    return exporter
