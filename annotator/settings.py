"""What the program remembers of one person on one machine, in one small JSON file.

Nothing of it belongs to a project. The file is written whole and renamed into place; one that
cannot be read is set aside and the defaults apply. `ANNOTATOR_CONFIG` names another folder.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from platformdirs import user_config_path

Theme = Literal["system", "light", "dark", "contrast", "contrast-dark"]
Language = Literal["system", "en", "de", "ar"]
RECENT_PROJECTS = 12
_unwritten: dict[Path, Settings] = {}  # where the folder cannot be written, the memory of this run


@dataclass(frozen=True, slots=True)
class Settings:
    """The remembered values.

    `people` tells who one is in each project (project id → annotator id); `geometry` is what Qt
    saves of the window, in hexadecimal digits; `pass_layer` is the layer that Enter closes, or None
    for all of them; `places` tells which discussion was open last (project and annotator id → discussion
    id); `show_time` tells whether the active time stands in the status line; `warned` tells which content
    warning was read ('project person' → digest of its words), `answers` which answers to one's questions
    (question id → when it was answered); `titles` tells what recent projects are called (path → title);
    `snap_words` tells whether labelled words are completed and trimmed, `label_strip` whether the keys of
    labels are shown at selected words, `ignored` which notices on one's labels are not shown any more
    (kind:annotation);
    `keys` are those that somebody gave to a wish (its id → keys); `used` names what was last taken from the
    palette. `text_size` is that of the texts in points (None: as it fits), `text_measure` the characters of
    their longest line (0: as many as there is room for), `text_spacing` the height of a line by that of the
    letters, `text_family` the font ('' for the first of our own list). `spots` tells where one was in each
    discussion, and how the panes stood (by project and annotator id, what `gui.places` makes of it);
    `picture_folder` is where a chart was saved last ('' before).
    """

    device: str
    recent: tuple[str, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict)
    theme: Theme = "system"
    language: Language = "system"
    geometry: str = ""
    pass_layer: str | None = None
    places: Mapping[str, str] = field(default_factory=dict)
    show_time: bool = True
    snap_words: bool = True
    label_strip: bool = True
    ignored: tuple[str, ...] = ()
    warned: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    used: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    text_size: float | None = None
    text_measure: int = 70
    text_spacing: float = 1.45
    text_family: str = ""
    spots: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    picture_folder: str = ""

    def __post_init__(self) -> None:
        """Refuse a value that no run of the program would have written."""
        self._check_words()
        self._check_text()
        self._check_choices()

    def _check_words(self) -> None:
        mappings = (self.people, self.places, self.warned, self.answers, self.titles)
        words: list[object] = [
            self.device,
            self.geometry,
            self.picture_folder,
            *self.recent,
            *self.ignored,
            *self.used,
        ]
        words += [word for mapping in mappings for item in mapping.items() for word in item]
        words += [word for name, keys in self.keys.items() for word in (name, *keys)]
        if not all(isinstance(word, str) for word in words) or not self.device:
            raise TypeError("expected text")

    def _check_choices(self) -> None:
        if not all(isinstance(one, str) and isinstance(spot, dict) for one, spot in self.spots.items()):
            raise TypeError("expected project ids and objects")
        if self.theme not in get_args(Theme):
            raise ValueError(f"expected one of {get_args(Theme)}, found {self.theme!r}")
        if self.language not in get_args(Language):
            raise ValueError(f"expected one of {get_args(Language)}, found {self.language!r}")
        if not isinstance(self.pass_layer, str | None):
            raise TypeError("expected the name of a layer")
        if not all(isinstance(one, bool) for one in (self.show_time, self.snap_words, self.label_strip)):
            raise TypeError("expected true or false")

    def _check_text(self) -> None:
        size, measure = self.text_size, self.text_measure
        if not isinstance(self.text_family, str):
            raise TypeError("expected the name of a font")
        if size is not None and not 4 <= size <= 96:
            raise ValueError(f"expected 4 to 96 points, found {size}")
        if measure and not 30 <= measure <= 200:
            raise ValueError(f"expected lines of 30 to 200 characters or 0, found {measure}")
        if not 1 <= self.text_spacing <= 3:
            raise ValueError(f"expected a line spacing of 1 to 3, found {self.text_spacing}")


def folder() -> Path:
    """Return the folder of the settings file; it need not exist."""
    chosen = os.environ.get("ANNOTATOR_CONFIG")
    return Path(chosen) if chosen else user_config_path("annotator")


def load() -> Settings:
    """Return the settings; the first call on a machine makes the device id and writes it down."""
    path = folder() / "settings.json"
    if path in _unwritten:
        return _unwritten[path]
    try:
        return _read(path)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        _set_aside(path)
    fresh = Settings(device=str(uuid.uuid4()))
    _write(path, fresh)
    return fresh


def change(**values: Any) -> Settings:
    """Replace the named values, write the file and return the new settings."""
    settings = dataclasses.replace(load(), **values)
    _write(folder() / "settings.json", settings)
    return settings


def opened(project: str, title: str = "") -> Settings:
    """Put a project (an absolute path or an address) with its title at the head of the recent ones."""
    known = load()
    recent = (project, *(other for other in known.recent if other != project))[:RECENT_PROJECTS]
    titles = {**known.titles, project: title}
    return change(recent=recent, titles={one: titles[one] for one in recent if titles.get(one)})


def become(*, project: str, annotator: str) -> Settings:
    """Remember who one is in the project of this id."""
    return change(people={**load().people, project: annotator})


def _read(path: Path) -> Settings:
    value = json.loads(path.read_text(encoding="utf-8"))
    known = {one.name for one in dataclasses.fields(Settings)}
    values = {name: entry for name, entry in value.items() if name in known}
    values["recent"] = tuple(values.get("recent", ()))
    values["ignored"] = tuple(values.get("ignored", ()))
    values["people"] = dict(values.get("people", {}))
    values["places"] = dict(values.get("places", {}))
    values["spots"] = dict(values.get("spots", {}))
    values["keys"] = {name: tuple(keys) for name, keys in values.get("keys", {}).items()}
    values["used"] = tuple(values.get("used", ()))
    values["titles"] = dict(values.get("titles", {}))
    values["warned"] = dict(values.get("warned", {}))
    values["answers"] = dict(values.get("answers", {}))
    return Settings(**values)


def _write(path: Path, settings: Settings) -> None:
    """Write the file; where that cannot be done the program works on without a lasting memory."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    text = json.dumps(dataclasses.asdict(settings), ensure_ascii=False, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError:
        _unwritten[path] = settings
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _set_aside(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.replace(path.with_name("settings.unreadable.json"))
