"""Identities: random ones that sort by time, and ones that follow from content."""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from typing import Any

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
    """Return the JSON of a value with sorted keys and no blanks: equal values, equal text."""
    return _encode(value)


# Made once: json.dumps makes an encoder anew for every call that is not of the plainest sort.
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def digest(value: Any) -> str:
    """Return the SHA-256 (64 hexadecimal digits) of the canonical JSON of a value."""
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()
