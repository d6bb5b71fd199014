"""Things that are found by walking a package: importers, exporters, coefficients, commands.

A new one is a new file. Its decorator puts it into the registry of its kind; two of one name are
an error. `Registry.load` imports every module of the package once, in alphabetical order.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from annotator.errors import ExpectedError

T = TypeVar("T")


class Registry(Generic[T]):
    """Named things of one kind, loaded from one package on first use."""

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self.package = package
        self._entries: dict[str, T] = {}
        self._loaded = False

    def add(self, name: str, entry: T) -> None:
        """Register an entry; raise ValueError where the name is taken."""
        if name in self._entries:
            raise ValueError(f"two {self.kind}s are called {name!r}")
        self._entries[name] = entry

    def register(self, name: str) -> Callable[[T], T]:
        """Return a decorator that registers what it decorates under this name."""

        def decorate(entry: T) -> T:
            self.add(name, entry)
            return entry

        return decorate

    def load(self) -> None:
        """Import every module below the package, once."""
        if self._loaded:
            return
        root = importlib.import_module(self.package)
        for module in sorted(found.name for found in pkgutil.iter_modules(root.__path__)):
            importlib.import_module(f"{self.package}.{module}")
        self._loaded = True

    def __iter__(self) -> Iterator[tuple[str, T]]:
        """Yield (name, entry), sorted by name."""
        self.load()
        return iter(sorted(self._entries.items()))

    def __getitem__(self, name: str) -> T:
        """Return the entry of this name, or say which names there are."""
        self.load()
        if name not in self._entries:
            known = ", ".join(sorted(self._entries))
            raise ExpectedError(f"There is no {self.kind} called {name!r}; there are: {known}.")
        return self._entries[name]
