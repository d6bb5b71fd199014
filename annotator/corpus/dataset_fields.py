"""Values of a JSON record together with their place in the file, so that a refusal can name it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from annotator.errors import ExpectedError, expected

DEEPEST = 50
LARGEST = 2**63 - 1  # what SQLite holds
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class Field:
    """A value, the field it is in, and its key there; the outermost key is 'FILE, line N'."""

    value: Any
    key: str
    outer: Field | None = None

    @property
    def where(self) -> str:
        """Return the place in words: 'dataset.jsonl, line 3, texts[2].parent'."""
        keys: list[str] = []
        field: Field | None = self
        while field is not None and field.outer is not None:
            keys.insert(0, field.key)
            field = field.outer
        place = field.key if field is not None else ""
        path = ".".join(keys).replace(".[", "[")
        return f"{place}, {path}" if path else place

    def refusal(self, what: str) -> ExpectedError:
        """Return the error 'PLACE: expected …, found …'."""
        return expected(what, self.value, self.where)

    def __getitem__(self, key: str) -> Field:
        """Return the field of an object; its value is None where the key is absent."""
        return Field(self.value.get(key), key, self)

    def members(self, keys: Collection[str], required: Collection[str] = ()) -> Field:
        """Return the field itself where it is an object with the required keys and no unknown ones."""
        if not isinstance(self.value, dict):
            raise self.refusal("an object")
        unknown = next((key for key in self.value if key not in keys), None)
        if unknown is not None:
            message = f"{self.where}: there is no key {unknown!r} here; the keys are {', '.join(keys)}."
            raise ExpectedError(message)
        missing = next((key for key in required if self.value.get(key) is None), None)
        if missing is not None:
            raise ExpectedError(f"{self.where}: the key {missing!r} is missing.")
        return self

    def items(self) -> list[Field]:
        """Return the fields of a list; none where it is absent."""
        if self.value is None:
            return []
        if not isinstance(self.value, list):
            raise self.refusal("a list")
        return [Field(value, f"[{at}]", self) for at, value in enumerate(self.value)]

    def string(self) -> str:
        """Return a string."""
        if not isinstance(self.value, str):
            raise self.refusal("a string")
        return self.value

    def name(self) -> str:
        """Return a string that is not empty."""
        if not isinstance(self.value, str) or not self.value:
            raise self.refusal("a string that is not empty")
        return self.value

    def string_or_none(self) -> str | None:
        """Return a string, or None where it is absent or null."""
        return None if self.value is None else self.string()

    def integer(self) -> int:
        """Return a whole number from 0 that the store can hold; true and false are none."""
        if not isinstance(self.value, int) or isinstance(self.value, bool) or self.value < 0:
            raise self.refusal("a whole number from 0")
        if self.value > LARGEST:
            raise self.refusal(f"a whole number up to {LARGEST}")
        return self.value

    def truth(self) -> bool:
        """Return true or false; false where it is absent."""
        if self.value is not None and not isinstance(self.value, bool):
            raise self.refusal("true or false")
        return bool(self.value)

    def one_of(self, options: Collection[str]) -> str:
        """Return one of the words."""
        if not isinstance(self.value, str) or self.value not in options:
            raise self.refusal(f"one of {', '.join(options)}")
        return self.value

    def time(self) -> str:
        """Return a moment as RFC 3339 writes it, or '' where it is absent, null or empty."""
        text = self.string_or_none() or ""
        if text and not (TIME.fullmatch(text) and _is_moment(text)):
            raise self.refusal("a time like 2026-01-31T09:30:00Z")
        return text

    def mapping(self) -> dict[str, Any]:
        """Return an object of any keys; an empty one where it is absent."""
        if self.value is not None and not isinstance(self.value, dict):
            raise self.refusal("an object")
        if _is_deeper_than(self.value, DEEPEST):
            raise ExpectedError(f"{self.where}: this is nested more than {DEEPEST} levels deep.")
        return dict(self.value or {})


def _is_moment(text: str) -> bool:
    """Tell whether there is such a day and such a time of day."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_deeper_than(value: Any, levels: int) -> bool:
    """Tell whether objects and lists stand in each other more often than that, without recursion."""
    layer = [value]
    for _ in range(levels + 1):
        inner: list[Any] = []
        for one in layer:
            if isinstance(one, dict):
                inner += one.values()
            elif isinstance(one, list):
                inner += one
        if not inner:
            return False
        layer = inner
    return True
