"""Where the files that are not code lie: resources/ and schemas/.

In a checkout (and in an editable installation of it) both stand at the top, beside the package; a
wheel carries them inside the package, in `_data`. This is the only file that knows it.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def data_folder(package: Path = PACKAGE) -> Path:
    """Return the folder that holds resources/ and schemas/."""
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """Return the path of a file below resources/, as `resource("codebooks", "default.yaml")`."""
    return data_folder().joinpath("resources", *parts)


def schema(name: str) -> Path:
    """Return the path of a JSON Schema, as `schema("dataset.schema.json")`."""
    return data_folder() / "schemas" / name
