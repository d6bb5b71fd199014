"""What the schema finds wrong, in sentences: what was expected, what was found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema import ValidationError

LONGEST = 80
TYPES = {
    "object": "keys with values",
    "array": "a list",
    "string": "words",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}
PATTERNS = {
    r"^\d+\.\d+\.\d+$": "a version like 1.0.0",
    r"^[a-z][a-z0-9_-]*$": "an id of small letters, digits, - and _ that begins with a letter",
    r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$": "a label's id like claim.fact",
    r"^([a-z0-9]|F[1-9]|F1[0-2])$": "a key: a small letter, a digit, or F1 to F12",
    "^#[0-9A-Fa-f]{6}$": "a colour like #1f77b4",
    "^https?://": "an address that begins with https://",
}


def sentence(fault: ValidationError) -> str:
    """Return one fault as a sentence; its place is told elsewhere."""
    kind = fault.validator
    wanted: Any = fault.validator_value
    found: Any = fault.instance
    if kind == "required":
        missing = next((key for key in wanted if key not in found), "")
        return f"the key '{missing}' is missing."
    if kind == "additionalProperties" and isinstance(found, dict):
        known = fault.schema.get("properties", {}) if isinstance(fault.schema, dict) else {}
        unknown = next((key for key in found if key not in known), "")
        return f"there is no key '{shown(unknown)}' here; the keys are {', '.join(known)}."
    return f"expected {_expected(str(kind), wanted)}, found {told(found)}."


def _expected(kind: str, wanted: Any) -> str:
    """Return what a rule of the schema asks for."""
    match kind:
        case "type":
            return " or ".join(
                TYPES.get(one, one) for one in ([wanted] if isinstance(wanted, str) else wanted)
            )
        case "enum":
            return f"one of {', '.join(map(str, wanted))}"
        case "const":
            return told(wanted)
        case "pattern":
            return PATTERNS.get(wanted, f"words of the form {wanted}")
        case "minLength":
            return "words" if wanted == 1 else f"at least {wanted} characters"
        case "maxLength":
            return f"at most {wanted} characters"
        case "minItems":
            return f"at least {'one entry' if wanted == 1 else f'{wanted} entries'}"
        case "uniqueItems":
            return "each entry once"
        case "oneOf" | "anyOf":
            return " or ".join(_branch(one) for one in wanted)
    return f"something else by the rule {kind}"


def _branch(schema: Any) -> str:
    return TYPES.get(schema.get("type", ""), "a label's id like claim.fact")


def told(value: object) -> str:
    """Return a found value: words between quotation marks as they are, lists and objects by their size."""
    if isinstance(value, str):
        return f"'{shown(value)}'"
    if isinstance(value, dict):
        return f"keys with values ({len(value)})" if value else "no keys"
    if isinstance(value, list):
        return f"a list of {len(value)}" if value else "an empty list"
    if value is None:
        return "nothing"
    return str(value).lower() if isinstance(value, bool) else str(value)


def shown(text: str) -> str:
    """Return words on one line, with what cannot be seen as escapes, cut where they are long."""
    flat = re.sub(r"\s+", " ", text)
    seen = "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in flat)
    return seen if len(seen) <= LONGEST else f"{seen[: LONGEST - 1]}…"
