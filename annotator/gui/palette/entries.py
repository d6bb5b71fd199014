"""What the palette finds: wishes, the codebook's layers and labels, discussions, and recent projects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from annotator import settings
from annotator.codebook.values import Label, Layer
from annotator.gui import theme as themes
from annotator.gui.panes.recent import recent
from annotator.gui.panes.rows import swatch
from annotator.gui.wishes import ROWS, SECTIONS
from annotator.gui.wishes.keys import spoken
from annotator.gui.wishes.row import Here, no_text

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.window import Window

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to be found: `kind` says what it is, `why_not` why it cannot be done now, or ''."""

    id: str
    title: str
    kind: str
    do: Callable[[], object]
    key: str = ""
    aside: str = ""
    why_not: str = ""
    label: str = ""  # the label that it puts, for the guidance beside it
    picture: QIcon | None = field(default=None, compare=False)


def entries(window: Window) -> list[Entry]:
    """Return everything that can be found in a window now: labels first, as they are asked for most."""
    here = Here(window)
    if not here.is_open:
        return [*_wishes(window), *_recent(window)]
    return [*_labels(here), *_wishes(window), *_layers(here), *_passes(here), *_discussions(here)]


def _wishes(window: Window) -> Iterator[Entry]:
    titles = {section.id: section.shown() for section in SECTIONS}
    wishes = window.wishes
    for wish in ROWS:
        yield Entry(
            wish.id,
            wish.shown().rstrip("…"),
            titles[wish.section],
            lambda wish=wish: wishes.grant(wish),  # type: ignore[misc]
            key=spoken(wishes.keymap.first(wish)),
            aside=f"{wish.found_by()} {titles[wish.section]}",
            why_not=wishes.why_not(wish),
        )


def _layers(here: Here) -> Iterator[Entry]:
    desk = here.desk
    for layer in desk.codebook.layers:
        yield Entry(
            f"layer:{layer.id}",
            translate("Palette", "Layer: {0}").format(layer.name),
            translate("Palette", "Layer"),
            lambda layer=layer: desk.set_layer(layer),  # type: ignore[misc]
            key=spoken(layer.switch_key),
            aside=layer.question,
        )


def _passes(here: Here) -> Iterator[Entry]:
    desk, every = here.desk, QCoreApplication.translate("Palette", "All layers")
    for name, wanted in [(every, None), *((one.name, one.id) for one in desk.codebook.layers)]:
        yield Entry(
            f"pass:{wanted or ''}",
            QCoreApplication.translate("Palette", "Enter closes: {0}").format(name),
            QCoreApplication.translate("Palette", "Layers of this pass"),
            lambda wanted=wanted: _set_pass(desk, wanted),  # type: ignore[misc]
        )


def _set_pass(desk: Desk, layer: str | None) -> None:
    desk.set_pass(layer)
    settings.change(pass_layer=layer)


def _labels(here: Here) -> Iterator[Entry]:
    active, why = here.desk.layer, no_text(here)
    layers = sorted(here.desk.codebook.layers, key=lambda one: one.id != active.id)
    for layer in layers:
        for label in layer.labels:
            if not label.deprecated:
                yield _label(here, layer, label, why)


def _label(here: Here, layer: Layer, label: Label, why: str) -> Entry:
    theme, labelling = here.window.theme, here.labelling
    color = themes.label_color(label.color, theme, needed=themes.AA_PARTS)
    label_word = translate("Palette", "Label")
    switch = spoken(layer.switch_key) if layer.id != here.desk.layer.id else ""
    return Entry(
        f"label:{label.id}",
        label.name,
        layer.name,
        lambda: labelling.put_label(label.id),
        key=f"{switch} {label.key.upper()}".strip() if label.key else "",
        aside=f"{layer.name} {label_word}",
        why_not=why,
        label=label.id,
        picture=swatch(color, layer.underline),
    )


def _discussions(here: Here) -> Iterator[Entry]:
    project = here.project
    for row in project.workspace.discussions.model.rows:
        yield Entry(
            f"discussion:{row.id}",
            row.title,
            translate("Palette", "Discussion"),
            lambda wanted=row.id: _open(project, wanted),  # type: ignore[misc]
        )


def _open(project: ProjectPage, wanted: str) -> None:
    project.show_reading()
    project.workspace.open_discussion(wanted)


def _recent(window: Window) -> Iterator[Entry]:
    known = settings.load()
    for path in known.recent:
        one = recent(path, known.titles.get(path, ""))
        if not one.missing:
            yield Entry(
                f"project:{path}",
                translate("Palette", "Open {0}").format(one.name),
                translate("Palette", "Recent project"),
                lambda path=path: window.open_project(path),  # type: ignore[misc]
                aside=one.place,
            )
