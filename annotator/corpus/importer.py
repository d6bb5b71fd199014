"""What an importer is, and the registry that finds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from annotator.model.record import Record
from annotator.registry import Registry


@dataclass(frozen=True, slots=True)
class Remark:
    """Something in a source that a person should know of: the place and a sentence."""

    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """Labels that a source has without a codebook: what they are called together, and the values in order."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source gave; with a scheme, its annotations have values for labels and no layer yet."""

    records: tuple[Record, ...]
    warnings: tuple[Remark, ...] = ()
    scheme: Scheme | None = None


@dataclass(frozen=True, slots=True)
class RawSource:
    """One source to read: its name (without folders), its bytes, and the encoding a person chose."""

    name: str
    data: bytes
    encoding: str | None = None


class Importer(Protocol):
    """One format that can be read."""

    name: str
    suffixes: tuple[str, ...]
    about: str

    def sniff(self, source: RawSource) -> float:
        """Return how sure it is, 0 … 1, that the content is of this format."""
        ...

    def read(self, source: RawSource) -> Reading:
        """Return the records of the source; raise ExpectedError naming file and line where it cannot."""
        ...


importers: Registry[Importer] = Registry("importer", "annotator.corpus")


def register(importer: type[Importer]) -> type[Importer]:
    """Register an importer class under its name."""
    importers.add(importer.name, importer())
    return importer


def choose(source: RawSource, wanted: str | None = None) -> Importer | None:
    """Return the importer named, or the one that is surest of the content; None where none is."""
    if wanted is not None:
        return importers[wanted]
    scored = [(importer.sniff(source), name, importer) for name, importer in importers]
    best = max(scored, key=lambda one: (one[0], one[1]), default=None)
    return best[2] if best is not None and best[0] > 0 else None
