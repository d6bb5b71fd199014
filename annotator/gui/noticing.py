"""Keeping watch over what may not go together in one's own labels, piece by piece while nobody types."""

from __future__ import annotations

import time
from bisect import bisect_left, insort
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator import settings
from annotator.codebook.consistency import Notice, notices
from annotator.gui.desk import Desk

AT_ONCE = 20  # texts that were changed by one action and are looked at before it is painted
SLICE_S, REST_MS = 0.003, 10  # how long the others are looked at before the window has its turn, and that
QUIET_MS = 250  # no others are looked at while keys follow each other faster than this
REMEMBERED = 1000


class Watch(QObject):
    """Keeps the notices on the discussion that is open; `changed` names the texts that have others now."""

    changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.ignored = set(settings.load().ignored)
        self.count = 0
        self._found: dict[str, tuple[Notice, ...]] = {}
        self._places: list[int] = []  # of the texts with notices
        self._left: list[str] = []  # to be looked at, the next one last
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_on)
        desk.discussion_opened.connect(lambda: self._look(None))
        desk.work_changed.connect(self._look)

    def of(self, text: str) -> tuple[Notice, ...]:
        """Return the notices on a text that nobody ignored."""
        return self._found.get(text, ())

    def all(self) -> Iterator[Notice]:
        """Yield all notices, in reading order."""
        texts = self.desk.dossier.discussion.texts if self.desk.dossier else ()
        for place in self._places:
            yield from self._found[texts[place].id]

    def about(self, annotation: str | None) -> Notice | None:
        """Return the notice about an annotation, if there is one."""
        one = self.desk.annotation(annotation)
        return (
            next((notice for notice in self.of(one.text) if notice.annotation == one.id), None)
            if one
            else None
        )

    def is_busy(self) -> bool:
        """Tell whether texts are left that have not been looked at."""
        return self._timer.isActive()

    def ignore(self, notice: Notice) -> None:
        """Ignore a notice from now on, on this computer."""
        self.ignored.add(notice.key)
        settings.change(ignored=(*settings.load().ignored, notice.key)[-REMEMBERED:])
        one = self.desk.annotation(notice.annotation)
        self.changed.emit({one.text} if one is not None and self._altered(one.text) else set())

    def wait(self) -> None:
        """Let the rest of the texts wait: a key was pressed, and its answer comes first."""
        if self._timer.isActive():
            self._timer.start(QUIET_MS)

    def _look(self, texts: set[str] | None) -> None:
        if texts is None:
            self._found, self._places, self.count = {}, [], 0
            self._left = list(self.desk.texts)[::-1]
            self.changed.emit(set())
        else:
            known = [one for one in texts if one in self.desk.texts]
            self._left += known[AT_ONCE:]
            if altered := {one for one in known[:AT_ONCE] if self._altered(one)}:
                self.changed.emit(altered)
        if self._left and not self._timer.isActive():
            self._timer.start(REST_MS)

    def _look_on(self) -> None:
        """Look at some of the texts that are left, for a moment."""
        altered, until = set(), time.perf_counter() + SLICE_S
        while self._left and time.perf_counter() < until:
            text = self._left.pop()
            if text in self.desk.texts and self._altered(text):
                altered.add(text)
        if self._left:
            self._timer.start(REST_MS)
        if altered:
            self.changed.emit(altered)

    def _altered(self, text: str) -> bool:
        """Look at one text anew, and tell whether its notices are others now."""
        own, desk = self.desk.own(text), self.desk
        made = notices(desk.codebook, desk.texts, own, desk.annotation) if own else ()
        found, before = tuple(one for one in made if one.key not in self.ignored), self.of(text)
        if found == before:
            return False
        self.count += len(found) - len(before)
        place = desk.dossier.places[text] if desk.dossier else 0
        if found and not before:
            insort(self._places, place)
        if before and not found:
            del self._places[bisect_left(self._places, place)]
            del self._found[text]
        if found:
            self._found[text] = found
        return True
