"""Identities: random ones that sort by time, and ones that follow from content."""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from collections.abc import Iterator
from typing import Any

PART = 64  # items of a list that are encoded in one go
NAMESPACE = uuid.UUID("5b1d1f0e-8f0a-5c37-9f5e-7a0c3c1f6a11")


def new_id(milliseconds: int | None = None) -> str:
    """Return a UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits."""
    stamp = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    value = int.from_bytes(stamp.to_bytes(6, "big") + os.urandom(10), "big")
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=value))


def content_id(*parts: str) -> str:
    """Return the UUIDv5 of the parts; the same parts give the same id on every machine."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def canonical(value: Any) -> str:
    """Return the JSON of a value with sorted keys and no blanks: equal values, equal text.

    What is long is encoded in parts: one call for a whole discussion would hold up the other threads of
    the program, the window's among them, until it is over.
    """
    return "".join(_parts(value)) if _is_long(value) else _encode(value)


def _is_long(value: Any) -> bool:
    """Tell whether a value is a long list, or an object with one in it."""
    if type(value) is dict:
        for inner in value.values():
            if (type(inner) is list or type(inner) is tuple) and len(inner) > PART:
                return all(type(name) is str for name in value)
        return False
    return (type(value) is list or type(value) is tuple) and len(value) > PART


def _parts(value: Any) -> Iterator[str]:
    """Yield the JSON of a long list, or of an object that holds one, in parts."""
    if isinstance(value, dict):
        for place, key in enumerate(sorted(value)):
            yield f"{',' if place else '{'}{_encode(key)}:"
            yield canonical(value[key])
        yield "}"
        return
    for start in range(0, len(value), PART):
        yield "," if start else "["
        yield _encode(value[start : start + PART])[1:-1]
    yield "]"


# Made once: json.dumps makes an encoder anew for every call that is not of the plainest sort.
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def digest(value: Any) -> str:
    """Return the SHA-256 (64 hexadecimal digits) of the canonical JSON of a value."""
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()
