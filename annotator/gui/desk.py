"""What the panes of one open project share: the codebook, who is at work, the discussion on the desk.

The desk reads through the bridge and keeps frozen values; panes ask it, and never the database. It
changes nothing by itself: actions go through `bridge.ask`, and their news come back here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.codebook.values import Codebook, Layer, codebook_from
from annotator.gui.bridge import Bridge
from annotator.gui.dossier import LARGE, Dossier, read_dossier, read_work
from annotator.gui.working import Work
from annotator.model.annotation import Annotation
from annotator.model.change import Change
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.policy import Policy
from annotator.store.queries import corpus, people
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.people import Named
from annotator.store.queries.policies import policy_in_force


class Desk(QObject):
    """The state of one window on one project."""

    discussion_opened = Signal()
    discussions_changed = Signal(object)  # ids of those whose progress changed, None for all of them
    layer_changed = Signal()
    focus_changed = Signal()
    work_changed = Signal(object)  # ids of the texts whose labels or coverage changed, None for all
    access_changed = Signal()
    blinding_changed = Signal()  # the discussion on the desk is to be read anew, as it is seen from now on
    asking_changed = Signal()  # questions, answers, or which discussions are skipped

    def __init__(self, bridge: Bridge, person: Annotator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.person = person
        self.codebook: Codebook = codebook_from(bridge.read(current_codebook).body)
        self.layer: Layer = self.codebook.layers[0]
        self.pass_layer: str | None = None
        self.dossier: Dossier | None = None
        self.focused: str | None = None
        self.people: Mapping[str, Annotator] = {}
        self.named: Sequence[Named] = ()
        self.released = False
        self.policy = Policy()
        self.titles: Mapping[str, str] = {}
        self.shown: tuple[str, ...] = (person.id,)
        self.reading: Work | None = None
        self._missed: set[str] = set()
        self._finished = False
        self._read_people()
        self._read_titles()
        bridge.changed.connect(self.refresh)

    # ---- who may see what

    @property
    def sees_all(self) -> bool:
        """Tell whether others' work and agreement are open to who is at work."""
        return self.person.sees_all or self.released

    def show_people(self, ids: Iterable[str]) -> None:
        """Show the work of these people; where others' work is closed, only one's own."""
        wanted = tuple(ids) if self.sees_all else ()
        # who is at work is always shown: a label that one puts must be seen
        self.shown = wanted if self.person.id in wanted else (*wanted, self.person.id)
        self.renew()
        self.access_changed.emit()

    # ---- the discussion on the desk

    @property
    def discussion(self) -> Discussion | None:
        """Return the discussion on the desk."""
        return self.dossier.discussion if self.dossier else None

    @property
    def texts(self) -> Mapping[str, Text]:
        """Return text id → text of the discussion."""
        return self.dossier.texts if self.dossier else {}

    @property
    def numbers(self) -> Mapping[str, str]:
        """Return text id → number in the thread."""
        return self.dossier.numbers if self.dossier else {}

    def read(self, wanted: str) -> Dossier:
        """Read a discussion as the desk would show it; may be called on another thread."""
        return self.bridge.read(read_dossier, wanted, person=self.person.id, shown=self.shown)

    def lay(self, dossier: Dossier | None) -> None:
        """Lay a discussion on the desk; None clears it."""
        self.dossier = dossier
        self.focused = None
        self.discussion_opened.emit()
        self.focus_changed.emit()
        if dossier is not None and dossier.shown != self.shown:
            self.renew()

    def renew(self) -> None:
        """Read what was said in the discussion anew, in a large one beside the window."""
        if self.dossier is None:
            return
        wanted = self.dossier.discussion.id
        self._missed = set()
        if self.dossier.discussion.comments < LARGE:
            self._renew(self.read(wanted))
            return
        self.reading = Work(lambda _: self.read(wanted), self)
        self.reading.finished.connect(self._renew)
        self.reading.refused.connect(self._not_renewed)
        self.reading.start()

    def finish(self) -> None:
        """Wait for what is being read; it is not shown any more."""
        self._finished = True
        for work in self.findChildren(Work):
            work.wait()

    def annotations(self, text: str) -> tuple[Annotation, ...]:
        """Return what the shown people said of a text, by place."""
        return self.dossier.annotations(text) if self.dossier else ()

    def annotation(self, wanted: str | None) -> Annotation | None:
        """Return an annotation of the discussion that is shown."""
        return self.dossier.annotation(wanted) if self.dossier else None

    def pointing(self) -> Iterable[Annotation]:
        """Return the shown annotations whose target is another annotation, words, or a comment."""
        return self.dossier.pointing() if self.dossier else ()

    def own(self, text: str) -> tuple[Annotation, ...]:
        """Return what who is at work said of a text."""
        return self.dossier.own(text) if self.dossier else ()

    def done(self, text: str, layer: str) -> bool:
        """Tell whether who is at work is done with a layer of a text."""
        return self.dossier.done(text, layer) if self.dossier else False

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
        self.work_changed.emit(None)
        self.layer_changed.emit()

    def focus(self, wanted: str | None) -> None:
        """Choose an annotation, or none."""
        found = wanted if self.annotation(wanted) else None
        if found != self.focused:
            self.focused = found
            self.focus_changed.emit()

    # ---- news

    def refresh(self, changes: Sequence[Change]) -> None:
        """Read anew what the news touch."""
        subjects = {change.subject for change in changes}
        everything = any(change.id == "*" for change in changes)
        if everything or subjects & {"person", "release", "named", "codebook", "project", "policy"}:
            self._read_people()
        if everything or "discussion" in subjects:
            self._read_titles()
            self.discussions_changed.emit(None)
        elif subjects & {"annotation", "coverage", "question", "skip"}:
            self.discussions_changed.emit({one.discussion for one in changes if one.discussion})
        if everything or subjects & {"question", "skip", "discussion"}:
            self.asking_changed.emit()
        if self.dossier is None:
            return
        mine = [change for change in changes if change.discussion == self.dossier.discussion.id]
        listed = everything or (mine and "discussion" in subjects)
        if listed and not self.bridge.read(corpus.known_discussions, [self.dossier.discussion.id]):
            self.lay(None)
            return
        if self.policy.visible != self.dossier.policy.visible:
            self.blinding_changed.emit()
            return
        if not everything and not mine:
            return
        touched = {change.text for change in mine if change.text}
        if everything:
            self.renew()
        else:
            self._missed |= touched
            self.work_changed.emit(self._read_work(touched))
            self._show_focus()

    def _show_focus(self) -> None:
        if self.focused is not None:
            if self.annotation(self.focused) is None:
                self.focused = None
            self.focus_changed.emit()

    def _read_people(self) -> None:
        read = self.bridge.read
        body = read(current_codebook)
        if body.digest != self.codebook.digest:
            self.codebook = codebook_from(body.body)
            self.layer = self.codebook.layer(self.layer.id) or self.codebook.layers[0]
            self.pass_layer = self.pass_layer if self.codebook.layer(self.pass_layer or "") else None
            self.layer_changed.emit()
            self.work_changed.emit(None)
        self.people = {one.id: one for one in read(people.annotators)}
        self.named = read(people.named_targets)
        self.person = self.people.get(self.person.id, self.person)
        self.released = read(people.is_released)
        self.policy = read(policy_in_force)
        if not self.sees_all and self.shown != (self.person.id,):
            self.show_people(())
            return
        self.access_changed.emit()

    def _read_titles(self) -> None:
        self.titles = {one.id: one.title for one in self.bridge.read(corpus.discussions)}

    def _renew(self, dossier: Dossier) -> None:
        """Show the discussion as it was read anew, with what was done to it meanwhile."""
        if self._finished or dossier.shown != self.shown:
            return  # other people were chosen meanwhile, whose work is being read
        self.reading = None
        if self.dossier is None or dossier.discussion.id != self.dossier.discussion.id:
            return
        if dossier.policy.visible != self.dossier.policy.visible:
            return  # the project blinds otherwise by now, and all of it was read anew
        self.dossier = dossier
        self._read_work(self._missed)
        self.work_changed.emit(None)
        self._show_focus()

    def _not_renewed(self, sentence: str) -> None:
        self.reading = None
        self.bridge.failed.emit(sentence)

    def _read_work(self, texts: set[str]) -> set[str]:
        """Read the work on these texts anew; return all texts that show something of it."""
        if self.dossier is None:
            return set()
        dossier, wanted = self.dossier, sorted(texts)
        said, states = self.bridge.read(read_work, dossier, wanted)
        before = {tied for text in wanted for tied in dossier.tied(text)}
        dossier.update(wanted, said, states)
        return texts.union(before, *(dossier.tied(text) for text in wanted))
