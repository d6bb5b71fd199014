"""What the panes of one open project share: the codebook, who is at work, the discussion on the desk.

The desk reads through the bridge and keeps frozen values; panes ask it, and never the database. It
changes nothing by itself: actions go through `bridge.ask`, and their news come back here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.codebook.values import Codebook, Layer, codebook_from
from annotator.gui.bridge import Bridge
from annotator.model.annotation import Annotation
from annotator.model.change import Change
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.store.queries import corpus, people, work
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.people import Named

LINKING = {"annotation", "span", "text"}


class Desk(QObject):
    """The state of one window on one project."""

    discussion_opened = Signal()
    discussions_changed = Signal()
    layer_changed = Signal()
    focus_changed = Signal()
    work_changed = Signal(object)  # the ids of the texts whose labels or coverage changed
    access_changed = Signal()

    def __init__(self, bridge: Bridge, person: Annotator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.person = person
        self.codebook: Codebook = codebook_from(bridge.read(current_codebook).body)
        self.layer: Layer = self.codebook.layers[0]
        self.pass_layer: str | None = None
        self.discussion: Discussion | None = None
        self.texts: Mapping[str, Text] = {}
        self.numbers: Mapping[str, str] = {}
        self.focused: str | None = None
        self.people: Mapping[str, Annotator] = {}
        self.named: Sequence[Named] = ()
        self.released = False
        self.shown: tuple[str, ...] = (person.id,)
        self._work: dict[str, dict[str, Annotation]] = {}
        self._states: dict[str, dict[str, str]] = {}
        self._by_id: dict[str, Annotation] = {}
        self._pointing: dict[str, Annotation] = {}
        self._read_people()
        bridge.changed.connect(self.refresh)

    # ---- who may see what

    @property
    def sees_all(self) -> bool:
        """Tell whether others' work and agreement are open to who is at work."""
        return self.person.sees_all or self.released

    def show_people(self, ids: Iterable[str]) -> None:
        """Show the work of these people; where others' work is closed, only one's own."""
        wanted = tuple(ids) if self.sees_all else ()
        self.shown = wanted or (self.person.id,)
        self._read_work(None)
        self.work_changed.emit(set(self.texts))
        self.access_changed.emit()

    # ---- the discussion on the desk

    def open_discussion(self, wanted: str) -> None:
        """Lay a discussion on the desk."""
        self.discussion = self.bridge.read(corpus.discussion, wanted)
        self.texts = {text.id: text for text in self.discussion.texts}
        self.numbers = numbered(self.discussion.texts)
        self.focused = None
        self._read_work(None)
        self.discussion_opened.emit()
        self.focus_changed.emit()

    def annotations(self, text: str) -> tuple[Annotation, ...]:
        """Return what the shown people said of a text, by place."""
        found = self._work.get(text, {}).values()
        return tuple(sorted(found, key=lambda one: (one.start, one.layer, one.id)))

    def annotation(self, wanted: str | None) -> Annotation | None:
        """Return an annotation of the discussion that is shown."""
        return self._by_id.get(wanted) if wanted else None

    def pointing(self) -> Iterable[Annotation]:
        """Return the shown annotations whose target is another annotation, words, or a comment."""
        return self._pointing.values()

    def own(self, text: str) -> tuple[Annotation, ...]:
        """Return what who is at work said of a text."""
        return tuple(one for one in self.annotations(text) if one.annotator == self.person.id)

    def done(self, text: str, layer: str) -> bool:
        """Tell whether who is at work is done with a layer of a text."""
        return self._states.get(text, {}).get(layer) == "done"

    def layers_of(self, text: str) -> tuple[Layer, ...]:
        """Return the layers asked of a text."""
        return self.codebook.layers_for(self.texts[text].kind)

    def pass_layers(self, text: str) -> tuple[str, ...]:
        """Return the layers that closing a text closes: all that are asked, or the one of this pass."""
        asked = [layer.id for layer in self.layers_of(text)]
        return tuple(one for one in asked if self.pass_layer in {None, one})

    def closed(self, text: str) -> bool:
        """Tell whether all layers of this pass are done on a text."""
        return all(self.done(text, layer) for layer in self.pass_layers(text))

    # ---- what is chosen

    def set_layer(self, layer: Layer) -> None:
        """Make a layer the active one."""
        if layer.id != self.layer.id:
            self.layer = layer
            self.layer_changed.emit()

    def set_pass(self, layer: str | None) -> None:
        """Close only this layer with Enter from now on, or all of them (None)."""
        self.pass_layer = layer
        if layer is not None and (found := self.codebook.layer(layer)):
            self.set_layer(found)
        self.work_changed.emit(set(self.texts))
        self.layer_changed.emit()

    def focus(self, wanted: str | None) -> None:
        """Choose an annotation, or none."""
        found = wanted if wanted in self._by_id else None
        if found != self.focused:
            self.focused = found
            self.focus_changed.emit()

    # ---- news

    def refresh(self, changes: Sequence[Change]) -> None:
        """Read anew what the news touch."""
        subjects = {change.subject for change in changes}
        everything = any(change.id == "*" for change in changes)
        if everything or subjects & {"person", "release", "named", "codebook", "project"}:
            self._read_people()
        if everything or subjects & {"discussion", "annotation", "coverage"}:
            self.discussions_changed.emit()
        if self.discussion is None:
            return
        mine = [change for change in changes if change.discussion == self.discussion.id]
        if not everything and not mine:
            return
        touched = {change.text for change in mine if change.text}
        self._read_work(None if everything else touched)
        self.work_changed.emit(set(self.texts) if everything else touched)
        if self.focused is not None:
            if self.focused not in self._by_id:
                self.focused = None
            self.focus_changed.emit()

    def _read_people(self) -> None:
        read = self.bridge.read
        body = read(current_codebook)
        if body.digest != self.codebook.digest:
            self.codebook = codebook_from(body.body)
            self.layer = self.codebook.layer(self.layer.id) or self.codebook.layers[0]
            self.layer_changed.emit()
        self.people = {one.id: one for one in read(people.annotators)}
        self.named = read(people.named_targets)
        self.person = self.people.get(self.person.id, self.person)
        self.released = read(people.is_released)
        self.access_changed.emit()

    def _read_work(self, texts: set[str] | None) -> None:
        """Read the work on these texts (None: all) of the people who are shown, and one's own coverage."""
        if self.discussion is None:
            return
        home, wanted = self.discussion.id, None if texts is None else sorted(texts)
        found = self.bridge.read(work.annotations_of, home, people=self.shown, texts=wanted)
        states = self.bridge.read(work.coverage_of, home, people=[self.person.id], texts=wanted)
        if texts is None:
            self._work, self._states, self._by_id, self._pointing = {}, {}, {}, {}
        for text in texts or ():
            for gone in self._work.pop(text, {}):
                self._by_id.pop(gone, None)
                self._pointing.pop(gone, None)
            self._states.pop(text, None)
        for one in found:
            self._work.setdefault(one.text, {})[one.id] = one
            self._by_id[one.id] = one
            if one.target is not None and one.target.kind in LINKING:
                self._pointing[one.id] = one
        for state in states:
            self._states.setdefault(state.text, {})[state.layer] = state.state


def numbered(texts: Sequence[Text]) -> dict[str, str]:
    """Return text id → its number in the thread, as '2' or '2.1.3'; the article has none."""
    numbers: dict[str, str] = {}
    children: dict[str | None, int] = {}
    for text in texts:
        if text.kind == "article":
            numbers[text.id] = ""
            continue
        children[text.parent] = children.get(text.parent, 0) + 1
        above = numbers.get(text.parent or "", "")
        numbers[text.id] = f"{above}.{children[text.parent]}" if above else str(children[text.parent])
    return numbers


def ancestors(texts: Mapping[str, Text], text: Text) -> list[Text]:
    """Return the parent, its parent and so on up to the root."""
    found: list[Text] = []
    while text.parent is not None and text.parent in texts:
        text = texts[text.parent]
        found.append(text)
    return found
