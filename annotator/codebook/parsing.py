"""From the file of a codebook (YAML, of which JSON is a part) to JSON, or a refusal with the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from annotator.errors import ExpectedError

DEEPEST = 50  # levels; the schema allows seven
MOST = 100_000  # values, aliases written out; the default codebook has about a thousand


def parsed(path: Path) -> Any:
    """Return the JSON value that a file holds; raise ExpectedError with the line where it holds none."""
    import yaml

    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ExpectedError(f"{path} cannot be read as a codebook ({error}).") from error
    try:
        value = yaml.load(text, _loader())
    except yaml.reader.ReaderError as error:
        place = f"{path}, line {text.count(chr(10), 0, error.position) + 1}"
        message = f"the character U+{error.character:04X} is not allowed"
        raise ExpectedError(f"{place}: this is no YAML ({message}).") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        problem = " ".join(str(getattr(error, "problem", error)).split())
        raise ExpectedError(f"{path}{line}: this is no YAML ({problem}).") from error
    except RecursionError as error:
        raise ExpectedError(f"{path}: this is nested too deeply for a codebook.") from error
    except ValueError as error:
        raise ExpectedError(f"{path}: it holds a value that cannot be kept ({error}).") from error
    return _as_json(value, path)


def _as_json(value: Any, path: Path) -> Any:
    """Return the value as JSON would, so that dates and keys of other types cannot slip into the digest."""
    for count, depth in enumerate(_depths(value)):
        if depth > DEEPEST:
            raise ExpectedError(f"{path}: this is nested too deeply for a codebook.")
        if count > MOST:
            raise ExpectedError(f"{path}: this is too large for a codebook, with more than {MOST:,} values.")
    try:
        text = json.dumps(value, default=_date, allow_nan=False, ensure_ascii=False)
        text.encode()
    except (TypeError, ValueError) as error:
        raise ExpectedError(f"{path}: it holds a value that cannot be kept ({error}).") from error
    return json.loads(text)


def _depths(value: Any) -> Iterator[int]:
    """Yield for each value inside a value how deep it stands; what an alias repeats counts again."""
    left = [(value, 0)]
    while left:
        one, depth = left.pop()
        yield depth
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        left += [(each, depth + 1) for each in inner]


def _date(value: object) -> str:
    """Return a day as YAML writes it; refuse what JSON has no words for."""
    if isinstance(value, date):
        return str(value)
    raise TypeError(f"a {type(value).__name__}")


def _loader() -> Any:
    """Return YAML's safe loader, which here refuses a key that is there twice instead of keeping the last."""
    import yaml

    class Loader(yaml.SafeLoader):
        pass

    def mapping(loader: Any, node: Any) -> Any:
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key is no word", problem_mark=key.start_mark)
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the key {key.value!r} is there twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return loader.construct_mapping(node, deep=True)

    Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
    return Loader
